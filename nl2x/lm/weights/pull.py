"""`pull_model`: whatever a name means, its weights in a cache."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nl2x.errors import BadInput, CannotHere, one_line
from nl2x.lm.weights.catalogue import CATALOGUE, named
from nl2x.lm.weights.fetch import Progress, locate
from nl2x.lm.weights.hub_file import hub_file, pull

_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_USEFUL = ["*.json", "*.safetensors", "*.model", "*.txt", "*.jinja"]
"""What transformers loads a model from; weights in older formats would be fetched for nothing."""


@dataclass(frozen=True)
class Pulled:
    """What was fetched: `path` is a file, or a directory for a Hugging Face id."""

    name: str
    title: str
    path: Path
    sha256: str = ""
    """Empty where nl2x knows none."""


def pull_model(name: str, report: Callable[[Progress], None]) -> Pulled:
    """Fetch the model that `name` means: default, light, owner/repository/file.gguf, a Hugging Face id.

    Raises BadInput for a name that means none, CannotHere where it can't be fetched.
    """
    if weights := named(name):
        return Pulled(weights.name, weights.title, locate(weights, report), weights.sha256)
    if file := hub_file(name):
        return Pulled(name, file.file, pull(file, report))
    if _ID.fullmatch(name):
        return Pulled(name, name, _snapshot(name))
    known = ", ".join(weights.name for weights in CATALOGUE)
    raise BadInput(
        f"no model called {name!r}",
        todo=f"known are: {known}; from the hub owner/repository/file.gguf or owner/repository",
    )


def _snapshot(name: str) -> Path:
    """All of a repository that transformers needs, through the hub's own library, its cache and its bars."""
    try:
        from huggingface_hub import snapshot_download
        from huggingface_hub.errors import RepositoryNotFoundError
    except ImportError:
        raise CannotHere(
            "Hugging Face ids need transformers", where=name, todo="pip install 'nl2x[transformers]'"
        ) from None
    try:
        return Path(snapshot_download(name, allow_patterns=_USEFUL))
    except RepositoryNotFoundError:
        raise BadInput("the hub has no such repository", where=name, todo="check the name") from None
    except Exception as error:  # noqa: BLE001 - the hub's library raises whatever its own client raises
        why = one_line(str(error).split("\n")[0] or type(error).__name__, 160)
        raise CannotHere(
            f"can't be fetched: {why}", where=name, todo="try again; what came is kept"
        ) from None
