"""What `nl2x doctor` looks at: each finding is data first, shown as text or JSON."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
from dataclasses import dataclass
from pathlib import Path

from nl2x import __version__
from nl2x.cli.views.worker import in_words
from nl2x.lm import libraries
from nl2x.lm.weights import DEFAULT, have, named
from nl2x.lm.weights.fetch import models_dir
from nl2x.lm.weights.memory import free_memory
from nl2x.resident import WORKER
from nl2x.resident.start import state
from sandbox import probe

LIBRARIES = ("xllamacpp", "openpyxl", "lxml", "formualizer", "ironcalc", "libcst", "transformers", "torch")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `words` say what was found and, if it isn't fine, what to do."""

    what: str
    fine: bool
    words: str


def examine(model: str = "") -> list[Finding]:
    """Look at this machine, touching nothing: no download, no loading of weights."""
    return [_system(), _isolation(), *_model(model), _engine(), _worker(), _disk(), _versions()]


def _system() -> Finding:
    cores = len(os.sched_getaffinity(0))
    words = (
        f"nl2x {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}"
    )
    return Finding("system", True, f"{words}, {platform.machine()}, {cores} cores")


def _isolation() -> Finding:
    confinement = probe()
    fine = confinement.tier in ("full", "no-userns")
    reason = f" ({confinement.why})" if confinement.why else ""
    return Finding("isolation", fine, f"{confinement.tier}, by {confinement.mechanism}{reason}")


def _model(model: str) -> list[Finding]:
    weights = named(model)
    if weights is None:  # a file, a directory, an id or a URL: only opening it would tell
        return [Finding("model", True, f"{model} (not looked at before it is used)")]
    here = have(weights)
    place = str(models_dir() / weights.file) if here else f"not here yet: run `{_pull(weights.name)}`"
    free = free_memory()
    enough = free is None or free >= weights.memory
    advice = "" if enough else " (close other programs, or use --model light)"
    memory = "unknown" if free is None else f"{free / 1e9:.1f} GB free"
    return [
        Finding("model", here, f"{weights.title}, {place}"),
        Finding("memory", enough, f"{memory}, {weights.memory / 1e9:.1f} GB needed{advice}"),
    ]


def _engine() -> Finding:
    library = libraries.chosen()
    if not library:
        faster = f"; one built for this CPU may be faster: {libraries.command()}"
        return Finding("engine", True, f"llama.cpp inside xllamacpp{faster}")
    there = Path(library).is_file()
    return Finding("engine", there, library if there else f"{library} isn't there: see {libraries.VARIABLE}")


def _worker() -> Finding:
    setting = os.environ.get("NL2X_WORKER", "").strip()
    off = " (off: NL2X_WORKER=0)" if setting == "0" else ""
    return Finding("worker", True, in_words(state(WORKER)) + off)


def _pull(name: str) -> str:
    return "nl2x models pull" + ("" if name == DEFAULT.name else f" {name}")


def _disk() -> Finding:
    folder = models_dir()
    while not folder.exists():
        folder = folder.parent
    free, writable = shutil.disk_usage(folder).free, folder.is_dir() and os.access(folder, os.W_OK)
    advice = "" if writable else ", not writable: set NL2X_CACHE to a folder you can write to"
    return Finding("cache", writable, f"{models_dir()}, {free / 1e9:.1f} GB free{advice}")


def _versions() -> Finding:
    found = []
    for library in LIBRARIES:
        try:
            found.append(f"{library} {importlib.metadata.version(library)}")
        except importlib.metadata.PackageNotFoundError:
            found.append(f"{library} not installed")
    return Finding("versions", True, ", ".join(found))
