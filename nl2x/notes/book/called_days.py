"""People and firms of a book that are called like a day of the week: "Baba Sunday"."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict

from nl2x.books.sheets.open_lists import Holds
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.facts.calendar import WEEKDAYS

_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_CALLED = re.compile(rf"^([A-Z][\w'’.]* (?:{_DAYS}))(?=$|[,;:(]| [-–—])")
"""How a cell begins with such a name; "Sunday market" begins with the day."""
_SEVERAL = 3
"""Rows with the name, of which not all lie on that day."""


def called_days(knowledge: Knowledge) -> tuple[str, ...]:
    """Such names, as the rows of the book's lists have them."""
    return knowledge.once("called like days", lambda: _called(knowledge))


def _called(knowledge: Knowledge) -> tuple[str, ...]:
    found: dict[str, list[dt.date]] = defaultdict(list)
    for one in knowledge.open_lists:
        dated = next((c for c in one.columns if c.holds is Holds.DAY), None)
        for column in one.columns:
            for row, value in column.cells.items():
                name = _CALLED.match(value) if isinstance(value, str) else None
                on = dated.cells.get(row) if dated is not None else None
                if name and isinstance(on, dt.date):
                    found[name[1]].append(on)
    return tuple(name for name, days in found.items() if len(days) >= _SEVERAL and not _all_on(name, days))


def _all_on(name: str, days: list[dt.date]) -> bool:
    return all(day.weekday() == WEEKDAYS[name.split()[-1].lower()] for day in days)
