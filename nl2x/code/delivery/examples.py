"""Runs that the user keeps as examples: a Python file each, to be read, edited and deleted like any other.

A file begins with what was asked, in comments; below the first empty line stands the code.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from nl2x.code.candidates.accepted import Accepted
from nl2x.code.delivery.log import Entry
from nl2x.code.files import write_atomically
from nl2x.errors import BadInput, CannotHere
from nl2x.places import data_dir


def folder() -> Path:
    """Where the examples lie."""
    return data_dir() / "examples"


def file_of(entry: Entry) -> Path:
    """The file of a run that is kept; it need not be there."""
    return folder() / (f"{entry.id}-{entry.name}.py" if entry.name else f"{entry.id}.py")


def keep_as_example(entry: Entry) -> Path:
    """Keep a run; one that is kept already stays as it was edited. BadInput for code that failed."""
    file = file_of(entry)
    if file.exists():
        return file
    if entry.status == "failed":
        raise BadInput(
            f"run {entry.id} failed what was tried, so it is no example", todo="keep one that is right"
        )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotHere(
            f"the example can't be kept: {error.strerror}",
            where=str(file.parent),
            todo="set NL2X_DATA to a directory to write to",
        ) from None
    words = "".join(f"# {line}".rstrip() + "\n" for line in entry.words.splitlines())
    write_atomically(file, f"{words}\n{entry.code}")
    return file


def forget(number: int) -> Path:
    """Delete the example of a run, as it was edited; where it was. BadInput where there is none."""
    file = next((f for f in _files() if _number(f) == number), None)
    if file is None:
        raise BadInput(f"run {number} isn't kept as an example", todo="nl2x log --kept lists those that are")
    file.unlink()
    return file


def kept() -> list[tuple[Path, Accepted | None]]:
    """Every file with the example in it, the newest run first; None where it isn't one any more."""
    return [(file, _read(file)) for file in sorted(_files(), key=_number, reverse=True)]


def examples() -> tuple[Accepted, ...]:
    """The kept examples that can be used."""
    return tuple(example for _, example in kept() if example)


def _files() -> Iterator[Path]:
    return (file for file in folder().glob("*.py") if _number(file))


def _number(file: Path) -> int:
    first = file.stem.partition("-")[0]
    return int(first) if first.isdecimal() else 0


def _read(file: Path) -> Accepted | None:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    end = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    words = "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines[:end])
    code = "\n".join(lines[end:]).strip("\n") + "\n"
    try:
        whole = bool(words.strip()) and bool(ast.parse(code).body)
    except (SyntaxError, ValueError):
        return None
    return Accepted(_number(file), words, code) if whole else None
