"""Changed cells for a person: a row on one line, with what it was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from nl2x.books.model import CellChange, Value
from nl2x.books.sheets.shown import shown, shown_amount
from nl2x.books.xlsx.rowmoves import column_letters, split_cell

LONGEST = 34
"""Characters of a cell that are shown; a description may be long and is known anyway."""
Names = Callable[[str, int], str]
"""What a row of a sheet is called: the words at its beginning."""


def change_lines(changes: Sequence[CellChange], named: Names = lambda sheet, row: "") -> Iterator[str]:
    """One line for each row that comes or goes, and one for the other cells of a row, before and after."""
    for sheet in dict.fromkeys(change.sheet for change in changes):
        placed = sorted((c for c in changes if c.sheet == sheet), key=lambda c: split_cell(c.cell))
        for row, group in groupby(placed, key=lambda c: split_cell(c.cell)[0]):
            cells = list(group)
            new = _whole([c for c in cells if c.before is None])
            gone = _whole([c for c in cells if c.after is None])
            if gone:
                yield f"{sheet}, row {row} (emptied): {' | '.join(_shown(c.before) for c in gone)}"
            if new:
                yield f"{sheet}, row {row} (new): {' | '.join(_shown(c.after) for c in new)}"
            if others := [c for c in cells if c not in new and c not in gone]:
                yield _changed(others, row, named(sheet, row))


def first_lines(
    changes: Sequence[CellChange], named: Names = lambda sheet, row: "", most: int = 12
) -> Iterator[str]:
    """The first `most` of the lines, and how many more there are."""
    lines = list(change_lines(changes, named))
    if len(lines) <= most + 1:
        yield from lines
    else:
        yield from lines[:most]
        yield f"… and {len(lines) - most} more rows (--json lists every cell)"


def turned(changes: Sequence[CellChange]) -> list[CellChange]:
    """The same changes the other way round, as undoing them would make them."""
    return [replace(change, before=change.after, after=change.before) for change in changes]


def _whole(cells: list[CellChange]) -> list[CellChange]:
    """The cells that come or go, if they are a row as a person writes it, with a date or words in it, and not
    just amounts that are calculated for the first time."""
    values = [c.after if c.before is None else c.before for c in cells]
    return cells if len(cells) > 1 and any(isinstance(v, str | dt.date) for v in values) else []


def _changed(cells: Sequence[CellChange], row: int, name: str) -> str:
    words = f" ({name})" if name else ""
    pairs = [f"{_amount(c.before)} → {_amount(c.after)}" for c in cells]
    if len(cells) == 1:
        return f"{cells[0].sheet}!{cells[0].cell}{words}: {pairs[0]}"
    letters = (column_letters(split_cell(c.cell)[1]) for c in cells)
    told = (f"{letter} {pair}" for letter, pair in zip(letters, pairs, strict=True))
    return f"{cells[0].sheet}, row {row}{words}: {', '.join(told)}"


def _amount(value: Value) -> str:
    return _short("(empty)" if value is None else shown_amount(value))


def _shown(value: Value) -> str:
    return _short("(empty)" if value is None else shown(value))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
