"""Where the repository's own data sets lie."""

from __future__ import annotations

from pathlib import Path

import nl2x
from nl2x.errors import BadInput, CannotHere


def data_folder(kind: str, given: Path | None) -> Path:
    """The folder of the data set `kind` ("notes", "tasks"): as given, or in the repository nl2x runs from.

    Raises CannotHere where there is none.
    """
    if given is not None:
        return given
    for root in (Path(nl2x.__file__).parent.parent, Path.cwd()):
        folder = root / "benchmarks" / "data" / kind
        if folder.is_dir():
            return folder
    raise CannotHere(
        f"the {kind} data set isn't here",
        todo="run from the repository, or give benchmarks/data/… with --data",
    )


def split_file(kind: str, split: str, given: Path | None) -> Path:
    """The file of one split. Raises BadInput, naming the splits there are."""
    folder = data_folder(kind, given)
    file = folder / f"{split}.jsonl"
    if not file.is_file():
        there = ", ".join(sorted(path.stem for path in folder.glob("*.jsonl"))) or "none"
        raise BadInput(f"no split {split!r} of {kind}", where=str(folder), todo=f"there are: {there}")
    return file
