"""`open_engine`: from what a user gives as --model to a loaded engine."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nl2x.errors import BadInput
from nl2x.lm.protocol import Engine
from nl2x.lm.weights import DEFAULT, LIGHT, Progress, Weights, locate, named, require_memory

_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*(/[\w.-]+)?")


def open_engine(
    model: str | None = None, *, report: Callable[[Progress], None] | None = None, **settings: Any
) -> Engine:
    """Load the model that `model` names: nothing or "default", "light", a .gguf file, a Hugging Face id or a
    local directory, or the http(s) URL of an OpenAI-compatible server.

    `settings` are those of the engine chosen (nl2x.lm.llama_model.Settings for the first three). `report`
    hears how far it is where weights have to be fetched first. Raises BadInput for a name that leads nowhere,
    CannotHere where this machine can't fetch or hold the model.
    """
    wanted = (model or DEFAULT.name).strip()
    if wanted.startswith(("http://", "https://")):
        return _remote(wanted, settings)
    if weights := named(wanted):
        return _embedded(weights, report, settings)
    if wanted.lower().endswith(".gguf") or Path(wanted).is_file():
        return _file(Path(wanted).expanduser(), settings)
    if Path(wanted).expanduser().is_dir() or _HUB_ID.fullmatch(wanted):
        return _transformers(wanted, settings)
    raise BadInput(
        "no model of this name",
        where=wanted,
        todo="give light, a .gguf file, a directory, a Hugging Face id or a server's URL",
    )


def _embedded(
    weights: Weights, report: Callable[[Progress], None] | None, settings: dict[str, Any]
) -> Engine:
    lighter = "use --model light" if weights is not LIGHT else "close other programs"
    require_memory(weights.memory, weights.title, advice=lighter)
    return _llama(locate(weights, report), settings, weights.name, weights.sha256)


def _file(path: Path, settings: dict[str, Any]) -> Engine:
    if path.is_file():
        # The weights once, rearranged, and a third for the context and the passes (measured: 0.2 to 0.3).
        need = path.stat().st_size * 4 // 3
        require_memory(need, path.name, advice="use a smaller model, or --model light")
    return _llama(path, settings)


def _llama(path: Path, settings: dict[str, Any], name: str = "", checksum: str = "") -> Engine:
    from nl2x.lm.llama import LlamaEngine
    from nl2x.lm.llama_model import Settings

    return LlamaEngine(path, Settings(**settings), name=name, checksum=checksum)


def _transformers(name: str, settings: dict[str, Any]) -> Engine:
    from nl2x.lm.hf import HfSettings, TransformersEngine

    return TransformersEngine(name, HfSettings(**settings))


def _remote(url: str, settings: dict[str, Any]) -> Engine:
    from nl2x.lm.remote import RemoteEngine

    return RemoteEngine(url, **settings)
