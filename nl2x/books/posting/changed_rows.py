"""What goes together in a table of records: the sum that was paid and its day, a deposit and its day."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import product

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.model import Formula, Value
from nl2x.books.sheets.columns import index
from nl2x.books.xlsx.cells import Sheet

_LOOKED_AT = 40
_ENOUGH = 6
"""Fewer rows show no habit."""
_ALIKE = 4
"""So many rows in one state, and none in another, show what goes with it."""
_SOME = 0.9
_FREE = (Role.DESCRIPTION, Role.REFERENCE, Role.BALANCE, Role.ENTRY)
"""What a row may have or lack by itself."""


def left_beside(
    book: Book, listing: Listing, written: Mapping[int, Mapping[int, Value | Formula]], new: Container[int]
) -> Iterator[str]:
    """Where all rows that have one thing have another one too, and a row would get the first alone: in one
    sentence each. Of a `new` row only where the two go together, in some rows and not in all."""
    sheet = book.workbook.sheet(listing.sheet)
    typed = [c for c in listing.columns if not c.formula]
    rows = range(listing.first_row, listing.last_row + 1)
    held = {c.letter: [r for r in rows if _filled(sheet, r, c)] for c in typed}
    for row, cells in written.items():
        if row not in rows and row not in new:
            continue
        blank = [c for c in typed if row in new or not _filled(sheet, row, c)]
        gets = [c for c in blank if cells.get(index(c)) not in (None, "")]
        others = [c for c in blank if c not in gets and c.role not in _FREE]
        for one, other in _states(sheet, held, cells, typed, others, len(rows)):
            yield (
                f'Every row of {listing.sheet} whose "{one.heading}" is "{cells[index(one)]}" fills'
                f' "{other.heading}", and this one wouldn\'t.'
            )
        for one, other in product(gets, others):
            both = held[one.letter], held[other.letter]
            if _together(*both, len(rows)) if row in new else _with_it(*both):
                yield (
                    f'Every row of {listing.sheet} with "{one.heading}" fills "{other.heading}", too,'
                    " and this one wouldn't."
                )


def _states(
    sheet: Sheet,
    held: Mapping[str, Sequence[int]],
    cells: Mapping[int, Value | Formula],
    typed: Sequence[Column],
    others: Sequence[Column],
    rows: int,
) -> Iterator[tuple[Column, Column]]:
    """A state that a row would get, and a blank column that all rows in this state fill, and some others
    don't."""
    for one in typed:
        said = cells.get(index(one)) if one.role is Role.STATUS else None
        alike = [r for r in held[one.letter] if said and sheet.value(r, index(one)) == said]
        for other in others if len(alike) >= _ALIKE else ():
            if set(alike) <= set(held[other.letter]) and len(held[other.letter]) <= _SOME * rows:
                yield one, other


def _with_it(one: Sequence[int], other: Sequence[int]) -> bool:
    return len(one) >= _ENOUGH and set(one[-_LOOKED_AT:]) <= set(other)


def _together(one: Sequence[int], other: Sequence[int], rows: int) -> bool:
    return set(one) == set(other) and _ENOUGH <= len(one) <= _SOME * rows


def _filled(sheet: Sheet, row: int, column: Column) -> bool:
    return sheet.value(row, index(column)) not in (None, "")
