"""A row a day: takings in cash, by card and in other ways, each in its column, with a date in front.

Such a sheet has no words that a bookkeeper would know a list by, but its rows tell: real days that go on, and
two or more columns of typed figures beside them. A market's day may have its place and what it cost beside
what it took, where the row itself takes the ones off the others.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Column, Role
from nl2x.books.sheets.block import Block
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.sides import columns_counted
from nl2x.books.xlsx.cells import Sheet, Workbook

NOUN = "day"
_TOP = 12
_ENOUGH = 4
"""So many days make it a sheet of days."""
CLOSED = 14
"""So many days a shop may be closed; most rows are of the day after."""
_KNOWN = (
    Role.AMOUNT,
    Role.MONEY_IN,
    Role.MONEY_OUT,
    Role.DEBIT,
    Role.CREDIT,
    Role.DESCRIPTION,
    Role.COUNTERPARTY,
)


def day_sheet(workbook: Workbook, sheet: Sheet, roles: Mapping[str, Role] | None = None) -> Found | None:
    """The sheet's list of days, or None."""
    for row in list(sheet.rows)[:_TOP]:
        columns = sheet.rows[row]
        headings = [sheet.text(row, c) for c in columns]
        if len(columns) < 3 or not all(headings) or any(sheet.cell(row, c).calculated for c in columns):
            continue
        found = Block(workbook, sheet, row, min(columns), max(columns), roles or {}).read()
        return _settled(found) if _is_of_days(found) else None
    return None


def _is_of_days(found: Found) -> bool:
    first = found.columns[0] if found.columns else None
    known = found.any(*_KNOWN) and not (is_of_takings(found, CLOSED) or has_costs(found))
    if first is None or known:
        return False
    days = found.values(first)
    dates = [d for d in days if isinstance(d, dt.date)]
    if len(dates) < _ENOUGH or len(dates) < len(days) or any(b <= a for a, b in pairwise(dates)):
        return False
    monthly = sum((b - a).days >= 28 for a, b in pairwise(dates)) * 2 > len(dates)
    return not monthly and len(figures(found.columns)) >= 2


def is_of_takings(found: Found, closed: int = 1) -> bool:
    """Whether each row is a day's takings: figures in several columns, which one of its own adds up, and
    hardly a word beside them but the day of the week. From one row to the next it is mostly one day, `closed`
    at most."""
    typed = {c.letter for c in figures(found.columns)}
    words = [c for c in found.columns if c.kind == "text" and c.role is not Role.PERIOD]
    told = any(len(found.values(c)) * 3 > len(found.data_rows) for c in words)
    days = [d for c in found.columns[:1] for d in found.values(c) if isinstance(d, dt.date)]
    steps = [(b - a).days for a, b in pairwise(days)]
    on = len(days) >= _ENOUGH and min(steps) > 0 and max(steps) <= closed and 2 * steps.count(1) > len(steps)
    return (
        on
        and not told
        and any(
            len(signs) >= 2 and set(signs.values()) == {""} and {get_column_letter(n) for n in signs} <= typed
            for c in found.columns
            if c.formula and (signs := columns_counted(c.formula, c.formula_row))
        )
    )


def has_costs(found: Found) -> bool:
    """Whether each row is what a day took and what it cost, with what was left of it: all that is typed,
    three figures at least, is added up or taken off by the formulas of its own row, and some of it is taken
    off. Words beside them come again, as places do, or stand in few rows."""
    if found.any(*_OF_DEBTS) or not all(_comes_again(found, c) for c in found.columns if c.kind == "text"):
        return False
    typed = {index(c) for c in figures(found.columns)}
    counted = [columns_counted(c.formula, c.formula_row) for c in found.columns if c.formula]
    left = [signs for signs in counted if set(signs.values()) == {"", "-"}]
    costs = {n for signs in left for n, sign in signs.items() if sign == "-"}
    taken = {n for signs in counted for n, sign in signs.items() if not sign}
    return len(typed) >= _WITH_COSTS and typed <= costs | taken and bool(costs & typed) and not costs & taken


_WITH_COSTS = 3
_OF_DEBTS = (Role.PAID, Role.PAID_ON, Role.BALANCE, Role.STATUS, Role.DUE, Role.REFERENCE)
"""What a row has of which something is still to be paid."""


def _comes_again(found: Found, column: Column) -> bool:
    words = found.values(column)
    return len(set(words)) * 2 <= len(words) or len(words) * 3 <= len(found.data_rows)


def _settled(found: Found) -> Found:
    first = found.columns[0].letter
    columns = (replace(c, role=Role.DATE if c.letter == first else _other(c.role)) for c in found.columns)
    return replace(found, columns=tuple(columns))


def _other(role: Role) -> Role:
    return Role.OTHER if role in _TAKEN_BY_DAYS else role


_TAKEN_BY_DAYS = (
    Role.DATE, Role.CATEGORY, Role.METHOD, Role.STATUS, Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT,
)  # fmt: skip
"""What a bookkeeper's heading says of an entry, and not of a day's row."""


def figures(columns: Sequence[Column]) -> list[Column]:
    """The columns in which a person types figures."""
    return [c for c in columns if c.kind == "number" and not c.formula]
