"""Changed cells for a person: a new row on one line, a changed cell with what it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from nl2x.books.model import CellChange
from nl2x.books.shown import shown

LONGEST = 34
"""Characters of a cell that are shown; a description may be long and is known anyway."""


def change_lines(changes: Sequence[CellChange]) -> Iterator[str]:
    """One line for each row whose cells were empty before, or are emptied; one for every other cell."""
    for (sheet, row), group in groupby(changes, key=lambda change: (change.sheet, _row(change.cell))):
        cells = list(group)
        if len(cells) > 1 and all(cell.before is None for cell in cells):
            yield f"{sheet}, row {row} (new): {_joined(cells, 'after')}"
        elif len(cells) > 1 and all(cell.after is None for cell in cells):
            yield f"{sheet}, row {row} (emptied): {_joined(cells, 'before')}"
        else:
            for cell in cells:
                yield f"{sheet}!{cell.cell}: {_shown(cell.before)} → {_shown(cell.after)}"


def first_lines(changes: Sequence[CellChange], most: int = 12) -> Iterator[str]:
    """The first `most` of the lines, and how many more there are."""
    lines = list(change_lines(changes))
    yield from lines[:most]
    if len(lines) > most:
        yield f"… and {len(lines) - most} more cells (--json lists them all)"


def turned(changes: Sequence[CellChange]) -> list[CellChange]:
    """The same changes the other way round, as undoing them would make them."""
    return [replace(change, before=change.after, after=change.before) for change in changes]


def _row(cell: str) -> int:
    return int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def _joined(cells: Sequence[CellChange], which: str) -> str:
    return " | ".join(_shown(getattr(cell, which)) for cell in cells)


def _shown(value: object) -> str:
    text = "(empty)" if value is None else shown(value)  # type: ignore[arg-type]
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
