"""Rows that are there already, and what they would have that no row like them has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.model import Formula, Value
from nl2x.books.sheets.columns import index
from nl2x.books.xlsx.cells import Sheet

_LOOKED_AT = 40
_ENOUGH = 6
"""Fewer rows show no habit."""
_FREE = (Role.DESCRIPTION, Role.REFERENCE, Role.BALANCE, Role.ENTRY)
"""What a row may have or lack by itself."""


def left_beside(
    book: Book, listing: Listing, written: Mapping[int, Mapping[int, Value | Formula]]
) -> Iterator[str]:
    """Where all rows that have one thing have another one too (what was paid, and when), and a row that is
    there already would get the first alone: in one sentence each."""
    sheet = book.workbook.sheet(listing.sheet)
    typed = [c for c in listing.columns if not c.formula]
    rows = range(listing.first_row, listing.last_row + 1)
    for row, cells in written.items():
        blank = [c for c in typed if not _filled(sheet, row, c)] if row in rows else []
        gets = [c for c in blank if cells.get(index(c)) not in (None, "")]
        others = [c for c in blank if c not in gets and c.role not in _FREE]
        for one in gets:
            held = [r for r in rows if _filled(sheet, r, one)][-_LOOKED_AT:]
            for other in others if len(held) >= _ENOUGH else ():
                if all(_filled(sheet, r, other) for r in held):
                    yield (
                        f'Every row of {listing.sheet} with "{one.heading}" fills "{other.heading}", too,'
                        " and this one wouldn't."
                    )


def _filled(sheet: Sheet, row: int, column: Column) -> bool:
    return sheet.value(row, index(column)) not in (None, "")
