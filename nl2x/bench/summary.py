"""A run in figures, with all that is needed to repeat it and to judge what they are worth."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import os
import platform
import shlex
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from nl2x import __version__
from nl2x.bench.score import Scored, figures
from sandbox import probe

PACKAGES = ("xllamacpp", "transformers", "llguidance", "numpy")


def summarise(
    suite: str,
    judged: Sequence[Scored],
    *,
    ks: Sequence[int],
    seed: int,
    decoding: str,
    seconds: float,
    info: Mapping[str, Any],
    asked: int,
    more: Mapping[str, Any],
) -> dict[str, Any]:
    """The summary: the contract's keys first. `asked`: how many tasks the suite has; `more`: what else the
    kind of suite has to tell."""
    tasks = {one.task_id for one in judged}
    return {
        "suite": suite,
        "model": info.get("name", ""),
        "tasks": len(tasks),
        **figures(judged, ks, seed=seed),
        "seconds": round(seconds, 1),
        "decoding": decoding,
        "unattempted": asked - len(tasks),
        "samples": len(judged),
        "kinds": dict(sorted(Counter(one.kind for one in judged).items())),
        "examples": examples(judged),
        **more,
        "seed": seed,
        "checksum": info.get("checksum", ""),
        "source": info.get("source", ""),
        "weights_bytes": _size(str(info.get("source", ""))),
        "engine": info.get("engine", ""),
        "tier": probe().tier,
        "date": str(dt.date.today()),
        "command": shlex.join(["nl2x", *sys.argv[1:]]),
        "versions": versions(),
        "machine": machine(),
    }


def _size(source: str) -> int:
    """The size of the weights where they are one local file, otherwise 0."""
    path = Path(source)
    return path.stat().st_size if source and path.is_file() else 0


def examples(judged: Iterable[Scored]) -> dict[str, dict[str, Any]]:
    """For every kind of failure the first sample that failed so."""
    found: dict[str, dict[str, Any]] = {}
    for one in judged:
        if not one.passed and one.kind not in found:
            found[one.kind] = {"task_id": one.task_id, "sample": one.sample, "detail": one.detail}
    return dict(sorted(found.items()))


def versions() -> dict[str, str]:
    """What ran it."""
    found = {"nl2x": __version__, "python": platform.python_version()}
    for package in PACKAGES:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def machine() -> dict[str, Any]:
    """Where it ran."""
    return {"cpu": _cpu(), "cores": len(os.sched_getaffinity(0)), "system": platform.platform(terse=True)}


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
