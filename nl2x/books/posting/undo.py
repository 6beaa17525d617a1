"""Taking back one posting: byte for byte while nothing came after it, else by finding its rows again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nl2x.books.model import CellChange
from nl2x.books.posting.history import Entry, read_entries, with_entries
from nl2x.books.posting.post import ATTEMPTS, without_rows, write
from nl2x.books.posting.takeback import TakenBack, take_back
from nl2x.books.xlsx.atomic import locked, stamp
from nl2x.books.xlsx.delta import go_back
from nl2x.books.xlsx.package import open_package, read_book, reopen
from nl2x.errors import BadInput, Refused


@dataclass(frozen=True)
class Undone:
    """The posting is taken back; `changes` are the cells as they were with it and are without it.

    `exactly` says that every member of the file is again, byte for byte, what it was before the posting.
    """

    id: str
    changes: tuple[CellChange, ...]
    exactly: bool


@dataclass(frozen=True)
class ChangedByHand:
    """Nothing was done: somebody has changed these cells since (`before`: as posted, `after`: now)."""

    id: str
    differences: tuple[CellChange, ...]


def undo(path: Path, id: str | None = None, *, even_changed: bool = False) -> Undone | ChangedByHand:
    """Take back the posting `id` (default: the last one). Everything else in the workbook stays.

    With `even_changed` it is taken back also where a person has changed what was posted. `BadInput` for an
    unknown id, `Refused` when there is nothing to take back or something else has come to depend on it.
    """
    with locked(path) as real:
        for _ in range(ATTEMPTS):
            seen = stamp(real)
            core, entries = read_entries(real, read_book(real))
            entry = _chosen(entries, id, path)
            exact = _exactly(core, entry, entries)
            done = exact or take_back(core, entry, entries, even_changed=even_changed)
            if not isinstance(done, TakenBack):
                return ChangedByHand(entry.id, done)
            if write(real, with_entries(real, done.data, done.entries), seen, done.entries):
                return Undone(entry.id, done.changes, exact is not None)
    raise Refused("something else keeps changing it", where=str(path), todo="close other programs using it")


def _chosen(entries: Sequence[Entry], id: str | None, path: Path) -> Entry:
    if not entries:
        raise Refused("nothing was posted to it, or all is taken back", where=str(path), todo="nothing to do")
    if id is None:
        return entries[-1]
    for entry in entries:
        if entry.id == id:
            return entry
    raise BadInput(f"no posting {id!r}", where=str(path), todo="nl2x history lists them")


def _exactly(core: bytes, entry: Entry, entries: Sequence[Entry]) -> TakenBack | None:
    """The workbook before its last posting, if its parts are as that posting left them."""
    if entry is not entries[-1] or entry.back is None:
        return None
    try:
        data = go_back(reopen(without_rows(core, entry.inserted)), dict(entry.back))
        if data is None:
            return None
        open_package(data)
    except (Refused, BadInput, ValueError, TypeError, KeyError, AttributeError):
        return None  # a log that somebody wrote into: the cells themselves will tell
    changes = tuple(CellChange(c.sheet, c.cell, c.after, c.before) for c in entry.changes)
    return TakenBack(data, changes, tuple(entries[:-1]))
