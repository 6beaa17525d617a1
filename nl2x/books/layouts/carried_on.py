"""Tables whose every row has all balances anew: what is saved and what is owed, after each change.

Date, a column for each pot, card or loan, and what changed. A row repeats the row before but for what it
tells of, and that is how such a table is known.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.sheets.block import Block
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.xlsx.cells import Sheet, Workbook, amount

NOUN = "balance"
_ROWS, _COLUMNS = 8, 3
_TOP = 12
_NEARLY_ALL = 0.9
_MOSTLY = 0.6
_OF_ROWS = 3
"""At most one in so many balances changes with a row, or one."""


def carried_on(found: Found) -> Found | None:
    """The list as one of balances carried on; None for any other."""
    day = found.column(Role.DATE)
    figures = balances(found.columns)
    rows = [
        values
        for row in found.data_rows
        if None not in (values := [amount(found.sheet.value(row, index(c))) for c in figures])
    ]
    if day is None or len(figures) < _COLUMNS or len(rows) < max(_ROWS, _NEARLY_ALL * len(found.data_rows)):
        return None
    days = found.values(day)
    if not all(isinstance(d, dt.date) for d in days) or len(days) < len(found.data_rows):
        return None
    changed = [[a != b for a, b in zip(one, other, strict=True)] for one, other in pairwise(rows)]
    few = max(1, len(figures) // _OF_ROWS)
    told = sum(1 <= sum(step) <= few for step in changed)
    single = sum(sum(step) == 1 for step in changed)
    moving = sum(sum(step[k] for step in changed) > 1 for k in range(len(figures)))
    if told < _NEARLY_ALL * len(changed) or single < _MOSTLY * len(changed) or moving < _COLUMNS:
        return None
    columns = (_settled(c, figures) for c in found.columns)
    return _described(replace(found, columns=tuple(columns)))


def balances_sheet(workbook: Workbook, sheet: Sheet, roles: Mapping[str, Role]) -> Found | None:
    """Such a list on a sheet where hardly a heading is one that a bookkeeper knows; or None."""
    for row in list(sheet.rows)[:_TOP]:
        columns = sheet.rows[row]
        headed = len(columns) > _COLUMNS and all(sheet.text(row, c) for c in columns)
        if headed and not any(sheet.cell(row, c).calculated for c in columns):
            found = Block(workbook, sheet, row, min(columns), max(columns), roles).read()
            return found if carried_on(found) is not None else None
    return None


def _described(found: Found) -> Found:
    """The list with the one column that tells in words what changed as its description."""
    told = [
        c
        for c in found.columns
        if c.kind == "text" and not c.formula and len(found.values(c)) >= _MOSTLY * len(found.data_rows)
    ]
    if found.any(Role.DESCRIPTION) or len(told) != 1:
        return found
    columns = (replace(c, role=Role.DESCRIPTION) if c in told else c for c in found.columns)
    return replace(found, columns=tuple(columns))


def balances(columns: tuple[Column, ...]) -> list[Column]:
    """The columns in which a person types balances."""
    return [c for c in columns if c.kind == "number" and not c.formula and c.role is not Role.DATE]


def _settled(column: Column, figures: list[Column]) -> Column:
    kept = (Role.DATE, Role.DESCRIPTION)
    if column in figures or (column.formula and column.role not in kept):
        return replace(column, role=Role.OTHER)
    return column


def last_balances(book: Book, listing: Listing) -> tuple[dt.date | None, dict[str, Decimal]]:
    """The day of the latest row and its balances, by heading."""
    sheet = book.workbook.sheet(listing.sheet)
    row = listing.first_row if listing.newest_first else listing.last_row
    day = listing.column(Role.DATE)
    value = sheet.value(row, index(day)) if day is not None else None
    found = {c.heading: amount(sheet.value(row, index(c))) for c in balances(listing.columns)}
    date = value.date() if isinstance(value, dt.datetime) else value
    return (
        date if isinstance(date, dt.date) else None,
        {heading: size for heading, size in found.items() if size is not None},
    )
