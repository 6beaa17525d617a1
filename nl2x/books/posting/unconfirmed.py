"""Which rows of a workbook nl2x wrote and nobody confirmed: they tell nothing of how their owner books.

They count only while all of a posting stands as it was posted: what somebody corrects is theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from nl2x.books.model import Value
from nl2x.books.posting.history import Entry
from nl2x.books.sheets.rowsearch import equal
from nl2x.books.xlsx.patch import Written
from nl2x.books.xlsx.reading import Sheet, Workbook

Row = tuple[str, int]
"""A sheet and the number of a row in it."""


def unconfirmed_rows(workbook: Workbook, entries: Sequence[Entry]) -> frozenset[Row]:
    """The rows that stand as they were posted without anybody's word."""
    sheets = {sheet.name: sheet for sheet in workbook.sheets}
    found: set[Row] = set()
    for entry in entries:
        if entry.told.confirmed:
            continue
        rows: set[Row] = set()
        for name, number, typed in (written := list(_rows(entry.written))):
            row = _where(sheets[name], number, typed, found | rows) if name in sheets else 0
            rows |= {(name, row)} if row else set()
        found |= rows if len(rows) == len(written) else set()
    return frozenset(found)


def _rows(written: Sequence[Written]) -> Iterator[tuple[str, int, Mapping[int, Value]]]:
    """The rows that were added, each with what was typed into it."""
    ordered = sorted(written, key=lambda cell: (cell.sheet, cell.row))
    for (sheet, row), cells in groupby(ordered, key=lambda cell: (cell.sheet, cell.row)):
        typed = {
            cell.column: cell.after
            for cell in cells
            if cell.row_was_empty and cell.after is not None and not cell.after_formula
        }
        if typed:
            yield sheet, row, typed


def _where(sheet: Sheet, row: int, typed: Mapping[int, Value], taken: set[Row]) -> int:
    """The nearest row in which all of it stands; 0 if none is left."""
    for number in sorted(sheet.rows, key=lambda other: abs(other - row)):
        if (sheet.name, number) not in taken and all(
            equal(sheet.value(number, column), value) for column, value in typed.items()
        ):
            return number
    return 0
