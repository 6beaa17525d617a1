"""Whether a list has the very row that a note tells already, as when the same note is given twice."""

from __future__ import annotations

import datetime as dt

from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.row import RowAlike
from nl2x.notes.checks.duplicates import DUPLICATE_DAYS, says_another
from nl2x.notes.events.reading import Doubt
from nl2x.notes.facts.model import Facts, Kind

KIND = "duplicate"
_SURE = 0.1


def told_before(alike: RowAlike, facts: Facts) -> Doubt | None:
    """The question whether it is posted once more, where a row has the same figures and words on the same day, or, of
    money, some days before or after: so many hours come again, the same bill seldom does."""
    if says_another(facts.note):
        return None
    counted = any(figure.kind is Kind.QUANTITY for figure in alike.figures)
    row = same_row(alike, 0 if counted else DUPLICATE_DAYS)
    if row is None:
        return None
    return once_more(alike.into.sheet, row)


def once_more(sheet: str, row: int) -> Doubt:
    """The question whether to post what a row has already."""
    return Doubt(KIND, _SURE, f"{sheet}, row {row} has just this already. Post it once more?", ("yes", "no"))


def same_row(alike: RowAlike, within: int = 0) -> int | None:
    """The latest row that has all that such a row gets, within so many days of it."""
    pairs = zip(alike.like.of.columns, alike.into.columns, strict=True)
    told = [(own, into, alike.values[own.letter]) for own, into in pairs if own.letter in alike.values]
    for row in reversed(alike.into.rows):
        if all(_same(own, into.cells.get(row), value, within) for own, into, value in told):
            return row
    return None


def _same(column: OpenColumn, there: Value, told: Value, within: int) -> bool:
    """Whether a cell has what is told, or a day that is within so many of it."""
    if column.holds is Holds.DAY and isinstance(there, dt.date) and isinstance(told, dt.date):
        return abs((_day(there) - _day(told)).days) <= within
    if (size := amount(told)) is not None:
        return amount(there) == size
    return str(there).strip().casefold() == str(told).strip().casefold()


def _day(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value
