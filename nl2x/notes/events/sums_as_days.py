"""A sum beside its month that was read as a day: "Stan december 12", where Stan pays 12 a month."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from nl2x.notes.facts.model import Amount, Day, Facts, Kind, Period

_MONTH_AND_NUMBER = re.compile(
    r"(?i)(?P<before>\b\d{1,2}) (?P<month>[a-z]{3,9})\.?|(?P<name>[a-z]{3,9})\.? (?P<after>\d{1,2})\b"
)
"""A month with a number that could be its day, without the "th" that makes it one."""

_A_DAY = re.compile(r"(?i)\b(?:on|by|since|from|until|till|dated|before|after) (?:the )?$")
"""What stands before a day."""


def with_sum_for_day(facts: Facts, usual: Mapping[int, frozenset[Decimal]]) -> Facts | None:
    """The facts of a note without any sum, the number beside its one month as the sum for it, where that is what is
    `usual` for the month (by its number); None for any other note."""
    if facts.money or len(facts.days) != 1 or facts.periods:
        return None
    day = facts.days[0]
    if day.value is None:
        return None
    told = _MONTH_AND_NUMBER.fullmatch(day.words)
    if told is None or _A_DAY.search(facts.note[: day.span[0]]):
        return None
    field = "before" if told["before"] else "after"
    size, month = Decimal(told[field]), day.value.month
    if size not in usual.get(month, frozenset()):
        return None
    return replace(
        facts,
        days=(),
        periods=(_month(day, facts.today),),
        amounts=(*facts.amounts, _sum(facts, day.span[0] + told.start(field), size)),
    )


def _month(day: Day, today: dt.date) -> Period:
    """The whole month of such a day, of the year in which it is nearest to today."""
    assert day.value is not None
    month = day.value.month
    year = min(
        (today.year, today.year - 1, today.year + 1),
        key=lambda y: abs(12 * (y - today.year) + month - today.month),
    )
    last = calendar.monthrange(year, month)[1]
    return Period(day.span, day.words, "m", dt.date(year, month, 1), dt.date(year, month, last), "month")


def _sum(facts: Facts, start: int, size: Decimal) -> Amount:
    """The number as a sum of money that the note says."""
    end = start + len(str(size))
    return Amount((start, end), facts.note[start:end], f"a{len(facts.amounts) + 1}", size, Kind.MONEY)
