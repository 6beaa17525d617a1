"""What a roster is: people, flats or plots, and for each the cells of what they pay."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from nl2x.books.model import Value
from nl2x.books.sheets.words import month_of
from nl2x.books.xlsx.cells import Sheet, amount

WHO = re.compile(
    r"(the )?(tenants?|renters?|lodgers?|lessees?|residents?|boarders?|housemates?|flatmates?|members?"
    r"|pupils?|students?|learners?|kids?|child(ren)?|scouts?|cubs?|dancers?|singers?|players?|parents?|famil(y|ies)"
    r"|households?|customers?|clients?|guests?|participants?|attendees?|walkers?|swimmers?|riders?|campers?"
    r"|travell?ers?|owners?|(plot|stall|ticket|share|berth)? ?holders?|who|names?|person|people)"
    r"( s)?( names?)?"
)
"""What a column of people is headed."""
WHERE = re.compile(
    r"(flats?|units?|rooms?|houses?|plots?|lots?|apartments?|apt|propert(y|ies)|doors?|stalls?|berths?|pitch(es)?"
    r"|garages?|address|desks?|no)"
)
"""What a column is headed that tells a row as well as a name does."""


def heading_of(value: Value) -> str:
    """A heading as text; of a date its month, where it is the first of it."""
    if isinstance(value, dt.date):
        return f"{value:%b %Y}" if value.day == 1 else f"{value:%-d %b %Y}"
    return value.strip() if isinstance(value, str) else ""


def month_told(value: Value) -> dt.date | None:
    """The first day of the month that a heading is; of the year 1 where no year is said."""
    month = month_of(value)
    return dt.date(month[1] or 1, month[0], 1) if month is not None else None


@dataclass(frozen=True)
class Part:
    """One thing that each of a roster pays: a month's rent, a term's dues, the second instalment, the fee."""

    heading: str
    column: int
    start: dt.date | None = None
    """The first day of the month it is for, where it is for one; of the year 1 where no year is said."""
    day: int = 0
    """The column of the day it was paid, 0 where there is none."""
    how: int = 0
    """The column of how it was paid, 0 where there is none."""
    left: int = 0
    """The column that reckons what is left to pay, 0 where there is none."""


@dataclass(frozen=True)
class Roster:
    """People (or flats, plots) down, what they pay across; `usual` is the column of what a part comes to.

    Of one that is turned people stand side by side and what they pay runs down: what is said of rows is then
    said of columns, and the other way round.
    """

    sheet: Sheet
    rows: Mapping[int, tuple[str, ...]]
    """What each row is called, by its number: the pupil and whose child it is, who lives in which flat."""
    parts: tuple[Part, ...]
    usual: int = 0
    title: str = ""
    headings: tuple[str, ...] = ()
    is_turned: bool = False

    @cached_property
    def is_by_month(self) -> bool:
        """Whether every part is a month's."""
        return all(part.start is not None for part in self.parts)

    def place(self, row: int, column: int) -> tuple[int, int]:
        """Where the cell of a row and a column of it lies on the sheet, as (row, column)."""
        return (column, row) if self.is_turned else (row, column)

    def paid(self, row: int, part: Part) -> Decimal | None:
        """What stands in a row's cell of a part."""
        return self._sum(row, part.column)

    def left_of(self, row: int, part: Part) -> Decimal | None:
        """What a row has still to pay, as the sheet reckons it; None where it doesn't."""
        return self._sum(row, part.left)

    def _sum(self, row: int, column: int) -> Decimal | None:
        return amount(self.sheet.value(*self.place(row, column))) if column else None

    def sums_of(self, row: int, part: Part) -> frozenset[Decimal]:
        """What a row may have to pay for a part: what its own column says, else what stands last in its
        other parts, and most often in the part's other rows."""
        if told := self._sum(row, self.usual):
            return frozenset([told])
        own = [size for other in self.parts if other != part and (size := self.paid(row, other))]
        others = [size for other in self.rows if other != row and (size := self.paid(other, part))]
        return frozenset(own[-1:]) | frozenset(size for size, _ in Counter(others).most_common(1))
