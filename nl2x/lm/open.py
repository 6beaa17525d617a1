"""`open_engine`: from what a user gives as --model to a loaded engine."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from nl2x.errors import BadInput
from nl2x.lm.protocol import Engine
from nl2x.places import cache_dir

DEFAULT = "default"
LIGHT = "light"
_EMBEDDED = {
    DEFAULT: "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    LIGHT: "SmolLM2-135M-Instruct.Q4_1.gguf",
}
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*(/[\w.-]+)?")


def open_engine(model: str | None = None, **settings: Any) -> Engine:
    """Load the model that `model` names: nothing or "default", "light", a .gguf file, a Hugging Face id or a
    local directory, or the http(s) URL of an OpenAI-compatible server.

    `settings` are those of the engine chosen (nl2x.lm.llama_model.Settings for the first three). Raises
    BadInput for a name that leads nowhere, CannotHere where this machine can't hold the model.
    """
    wanted = (model or DEFAULT).strip()
    if wanted.startswith(("http://", "https://")):
        return _remote(wanted, settings)
    if wanted in _EMBEDDED:
        return _llama(_located(wanted), settings, wanted)
    if wanted.lower().endswith(".gguf") or Path(wanted).is_file():
        return _llama(Path(wanted).expanduser(), settings, "")
    if Path(wanted).expanduser().is_dir() or _HUB_ID.fullmatch(wanted):
        return _transformers(wanted, settings)
    raise BadInput(
        "no model of this name",
        where=wanted,
        todo="give light, a .gguf file, a directory, a Hugging Face id or a server's URL",
    )


def _llama(path: Path, settings: dict[str, Any], name: str) -> Engine:
    from nl2x.lm.llama import LlamaEngine
    from nl2x.lm.llama_model import Settings

    return LlamaEngine(path, Settings(**settings), name=name)


def _located(name: str) -> Path:
    return cache_dir() / "models" / _EMBEDDED[name]


def _transformers(name: str, settings: dict[str, Any]) -> Engine:
    raise BadInput("Hugging Face models aren't supported yet", where=name)


def _remote(url: str, settings: dict[str, Any]) -> Engine:
    raise BadInput("model servers aren't supported yet", where=url)
