"""`open_engine`: from what a user gives as --model to a loaded engine."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nl2x.errors import BadInput
from nl2x.lm import libraries
from nl2x.lm.protocol import Engine
from nl2x.lm.weights import DEFAULT, LIGHT, Progress, Weights, have, locate, named, require_memory
from nl2x.lm.weights.hub_file import HubFile, hub_file
from nl2x.resident import Use

_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*(/[\w.-]+)?")


def open_engine(
    model: str | None = None,
    *,
    report: Callable[[Progress], None] | None = None,
    worker: Use = Use.NEVER,
    long_replies: bool = False,
    **settings: Any,
) -> Engine:
    """Load the model that `model` names: nothing or "default", "light", a .gguf file, one that was pulled
    from the hub (owner/repository/file.gguf), a Hugging Face id or a local directory, or the http(s) URL of
    an OpenAI-compatible server. All but the last may be followed by +FOLDER, a LoRA adapter in PEFT's format
    (or a GGUF file of one), once or several times: "default+coder".

    `settings` are those of the engine chosen (nl2x.lm.llama_model.Settings for the first three). `report`
    hears how far it is where weights have to be fetched first. `worker`: whether a GGUF model may be kept in
    the resident worker (nl2x.lm.worker). `long_replies`: hundreds of tokens are to be written, so that a GGUF
    model's weights are rearranged for it at the start. Raises BadInput for a name that leads nowhere,
    CannotHere where this machine can't fetch or hold the model.
    """
    wanted = (model or DEFAULT.name).strip()
    if wanted.startswith(("http://", "https://")):
        return _remote(wanted, settings)
    wanted, adapters = _adapters_in(wanted)
    if adapters:
        settings["adapters"] = adapters
    rearranged = {"repack": long_replies or bool(libraries.chosen(settings.get("library", "")))} | settings
    if weights := named(wanted):
        return _embedded(weights, report, rearranged, worker)
    if not Path(wanted).is_file() and (at_hub := hub_file(wanted)):
        return _file(_fetched(at_hub), rearranged, worker)
    if wanted.lower().endswith(".gguf") or Path(wanted).is_file():
        return _file(Path(wanted).expanduser(), rearranged, worker)
    if Path(wanted).expanduser().is_dir() or _HUB_ID.fullmatch(wanted):
        return _transformers(wanted, settings)
    raise BadInput(
        "no model of this name",
        where=wanted,
        todo="give light, a .gguf file, a directory, a Hugging Face id or a server's URL",
    )


def _adapters_in(wanted: str) -> tuple[str, tuple[tuple[str, float], ...]]:
    """The model, and the adapters named behind it, each at full strength. A file whose own name holds a + is
    a model."""
    base, *named_after = wanted.split("+")
    if not named_after or Path(wanted).expanduser().exists():
        return wanted, ()
    found = [Path(one).expanduser().resolve() for one in named_after]
    for one, name in zip(found, named_after, strict=True):
        if not name or not one.exists():
            raise BadInput("no such adapter", where=name, todo="give its folder or file: MODEL+FOLDER")
    return base, tuple((str(one), 1.0) for one in found)


def _embedded(
    weights: Weights, report: Callable[[Progress], None] | None, settings: dict[str, Any], worker: Use
) -> Engine:
    lighter = "use --model light" if weights is not LIGHT else "close other programs"
    known = Known(weights.name, weights.title, weights.sha256, weights.memory, lighter)
    if worker is Use.NEVER or not have(weights):  # before a gigabyte is fetched that can't be used
        require_memory(known.memory, known.title, advice=known.advice)
    return _llama(locate(weights, report), settings, known, worker)


def _fetched(at_hub: HubFile) -> Path:
    """Gigabytes that weren't asked for by name are fetched by `nl2x models pull` alone."""
    if not at_hub.path.is_file():
        whole = f"{at_hub.repository}/{at_hub.file}"
        raise BadInput(
            "no such model file, and not fetched yet", where=whole, todo=f"nl2x models pull {whole}"
        )
    return at_hub.path


def _file(path: Path, settings: dict[str, Any], worker: Use) -> Engine:
    # The weights once, rearranged, and a third for the context and the passes (measured: 0.2 to 0.3).
    need = path.stat().st_size * 4 // 3 if path.is_file() else 0
    known = Known("", path.name, "", need, "use a smaller model, or --model light")
    return _llama(path, settings, known, worker if path.is_file() else Use.NEVER)


@dataclass(frozen=True)
class Known:
    """What is known of a GGUF file before it is loaded."""

    name: str
    title: str
    checksum: str
    memory: int
    """Bytes that must be free."""
    advice: str
    """What to do where they aren't."""


def _llama(path: Path, settings: dict[str, Any], known: Known, worker: Use) -> Engine:
    def here() -> Engine:
        from nl2x.lm.llama import LlamaEngine
        from nl2x.lm.llama_model import Settings

        require_memory(known.memory, known.title, advice=known.advice)
        return LlamaEngine(path, Settings(**settings), name=known.name, checksum=known.checksum)

    if worker is Use.NEVER:
        return here()
    from nl2x.lm.worker.client import WorkerEngine
    from nl2x.lm.worker.wire import Model

    stat = path.resolve().stat()
    version = (stat.st_size, stat.st_mtime_ns)
    model = Model(str(path.resolve()), version, known.name, known.checksum, known.memory, settings)
    return WorkerEngine(model, here, worker)


def _transformers(name: str, settings: dict[str, Any]) -> Engine:
    from nl2x.lm.hf import HfSettings, TransformersEngine

    return TransformersEngine(name, HfSettings(**settings))


def _remote(url: str, settings: dict[str, Any]) -> Engine:
    from nl2x.lm.remote import RemoteEngine

    return RemoteEngine(url, **settings)
