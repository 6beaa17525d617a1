"""Which day a cell of a bank's CSV names, and whether the file puts the day or the month first.

A day without a year is the latest such day that has come; a line of a day that hasn't come yet was read the wrong way
round, if the other way round it has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from nl2x.notes.facts import DateOrder
from nl2x.notes.facts.calendar import MONTHS, full_year, valid

Days = dict[DateOrder, date]
"""Every day that a cell may mean, by the order that it takes."""
_OTHER_MONTHS = (
    "januar janvier janv januari ene enero gen gennaio", "februar février févr février fév febrero febbraio februari",
    "märz mär mrz mars marzo mrt maart", "avril avr abril abr aprile", "mai mei mayo mag maggio",
    "juni juin junio giu giugno", "juli juil juillet julio lug luglio", "août aout ago agosto augustus",
    "septembre septiembre set settembre", "okt oktober octubre ott ottobre", "novembre noviembre",
    "dez dezember déc décembre dic diciembre dicembre",
)  # fmt: skip
_MONTHS = MONTHS | {name: n for n, names in enumerate(_OTHER_MONTHS, 1) for name in names.split()}
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +")
_TIME = re.compile(r"(?:[ ,]+|(?<=\d)t)\d{1,2}[:.]\d{2}.*$")
_DAY = re.compile(r"(?P<a>\d{1,4})(?P<sep>[-/. ])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{2,4})(?:[t ,]+\d.*)?$")
_NAME = r"(?P<m>[^\W\d_]{3,10})"
_NUMBER = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<y>\d{4}|\d{2})"
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_NUMBER}[-/ .]*{_NAME}(?:[-/ .,']*{_YEAR})?$",
        rf"{_NAME}[-/ .]*{_NUMBER}(?:[-/ .,']+{_YEAR})?$",
        rf"{_YEAR}[-/ ]{_NAME}[-/ ]{_NUMBER}$",
    )
)
_COMPACT = re.compile(r"(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:[t ]?\d{4,6}\D*)?$")
_NO_YEAR = re.compile(r"(?P<a>\d{1,2})[-/.](?P<b>\d{1,2})\.?$")
_AHEAD = timedelta(days=3)
"""Over a weekend a bank dates lines for its next working day."""
_BOOKED = timedelta(days=14)
"""A payment is booked within so many days."""


def days_in(cell: str, today: date | None = None) -> Days:
    """Every day that a cell may mean, by the order that it takes; YMD where the cell leaves no choice. One without a
    year is read against `today`, or not at all.

    >>> days_in("13 Nov", date(2027, 1, 9))
    {<DateOrder.YMD: 'ymd'>: datetime.date(2026, 11, 13)}
    """
    cell = re.sub(r"\. +(?=\d)", ".", cell.strip().lower())
    cell = _WEEKDAY.sub("", _TIME.sub("", cell))
    if match := _COMPACT.match(cell):
        return _certain(valid(int(match["y"]), int(match["m"]), int(match["d"])))
    for pattern in _NAMED:
        if (match := pattern.match(cell)) and match["m"] in _MONTHS:
            month, number = _MONTHS[match["m"]], int(match["d"])
            return _certain(
                valid(full_year(match["y"]), month, number) if match["y"] else _latest(month, number, today)
            )
    if match := _NO_YEAR.match(cell):
        a, b = int(match["a"]), int(match["b"])
        return _either(_latest(b, a, today), _latest(a, b, today))
    return _in_figures(cell)


def _in_figures(cell: str) -> Days:
    match = _DAY.match(cell)
    if not match:
        return {}
    a, b, c = match["a"], int(match["b"]), match["c"]
    if len(a) == 4:
        return _certain(valid(int(a), b, int(c)) if len(c) <= 2 else None)
    if len(a) > 2 or len(c) == 3:
        return {}
    year = full_year(c)
    return _either(valid(year, b, int(a)), valid(year, int(a), b))


def _latest(month: int, number: int, today: date | None) -> date | None:
    """The latest day of that month and number that isn't yet to come; a leap day may lie years back."""
    if today is None:
        return None
    days = (valid(year, month, number) for year in range(today.year, today.year - 8, -1))
    return next((day for day in days if day and day <= today), None)


def _certain(day: date | None) -> Days:
    return {DateOrder.YMD: day} if day else {}


def _either(day_first: date | None, month_first: date | None) -> Days:
    found = {DateOrder.DMY: day_first, DateOrder.MDY: month_first}
    return {which: day for which, day in found.items() if day}


def date_order(
    days: Sequence[Days],
    order: DateOrder | None,
    today: date | None,
    doubts: list[str],
    booked: Sequence[Days] = (),
    alike: bool = False,
) -> tuple[DateOrder, tuple[date, ...]]:
    """The order that every date of the file allows; of two, the one that puts no line into days to come, in which a
    line is `booked` soon, or in which the lines follow each other; not where lines that are `alike` may be one a month. Where neither that nor the book's own `order`
    tells: both readings of its first date, day first and month first."""
    choosing = [d for d in days if d and DateOrder.YMD not in d]
    allowed = [o for o in (DateOrder.DMY, DateOrder.MDY) if all(o in d for d in choosing)]
    if not choosing:
        return DateOrder.YMD, ()
    pairs = [(a, b) for a, b in zip(days, booked, strict=False) if a and b and DateOrder.YMD not in {*a, *b}]
    if not allowed:
        most = {o: sum(o in d for d in choosing) for o in (DateOrder.DMY, DateOrder.MDY)}
        doubts.append("the dates don't all follow one order of day and month")
        return max(most, key=lambda o: most[o]), ()
    if today is not None:
        come = [o for o in allowed if all(d[o] <= today + _AHEAD for d in choosing)]
        allowed = come or allowed
    soon = [o for o in allowed if all(o in a and o in b and abs(b[o] - a[o]) <= _BOOKED for a, b in pairs)]
    allowed = soon or allowed
    if len(allowed) == 1:
        return allowed[0], ()
    if all(d[DateOrder.DMY] == d[DateOrder.MDY] for d in choosing):
        return DateOrder.DMY, ()
    steps = {o: _wandering([d[o] for d in choosing]) for o in allowed}
    monthly = alike and any(_is_monthly([d[o] for d in choosing]) for o in allowed)
    if len(choosing) >= 4 and not monthly and steps[DateOrder.DMY] != steps[DateOrder.MDY]:
        return min(allowed, key=lambda o: steps[o]), ()
    assumed = order if order in allowed else DateOrder.DMY
    first = next(d for d in choosing if d[DateOrder.DMY] != d[DateOrder.MDY])
    read = first[assumed]
    doubts.append(
        f"day and month can't be told apart in its dates: the first was read as {read.day} {read:%B %Y}"
    )
    return assumed, () if order in allowed else (first[DateOrder.DMY], first[DateOrder.MDY])


def _is_monthly(days: Sequence[date]) -> bool:
    """One line a month, each on the same day: read the other way round, those are days in a row."""
    months = [day.year * 12 + day.month for day in days]
    return len({day.day for day in days}) == 1 and {abs(b - a) for a, b in pairwise(months)} == {1}


def _wandering(days: list[date]) -> int:
    """How many days the lines go back and forth: a statement runs one way."""
    steps = [(b - a).days for a, b in pairwise(days)]
    return (
        min(sum(abs(s) for s in steps if s < 0), sum(s for s in steps if s > 0))
        + (max(days) - min(days)).days
    )
