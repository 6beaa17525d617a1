"""Recipes on dates and times."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta


def parse_duration(text: str) -> int:
    """A duration such as '1h 30m' or '45m' in minutes; ValueError for anything else.

    Asked as: duration string to minutes, parse '1h 30m', hours and minutes to minutes.

    >>> parse_duration("1h 30m"), parse_duration("45m"), parse_duration("2h")
    (90, 45, 120)
    """
    match = re.fullmatch(r"\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m(?:in)?)?\s*", text)
    if not match or not any(match.groups()):
        raise ValueError(f"not a duration: {text!r}")
    return int(match.group(1) or 0) * 60 + int(match.group(2) or 0)


def clock(seconds: int) -> str:
    """Seconds as HH:MM:SS; ValueError for negative ones.

    Asked as: seconds to hh:mm:ss, format seconds as a clock time.

    >>> clock(3661)
    '01:01:01'
    """
    if seconds < 0:
        raise ValueError("seconds must not be negative")
    return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}"


def clock_to_seconds(text: str) -> int:
    """A time HH:MM:SS (or MM:SS) in seconds.

    Asked as: hh:mm:ss to seconds, parse a clock time.

    >>> clock_to_seconds("01:01:01"), clock_to_seconds("2:05")
    (3661, 125)
    """
    seconds = 0
    for part in text.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds


def is_leap_year(year: int) -> bool:
    """Whether a year has a 29th of February.

    Asked as: leap year.

    >>> is_leap_year(2024), is_leap_year(1900), is_leap_year(2000)
    (True, False, True)
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days a month has.

    Asked as: days in a month, length of the month.

    >>> days_in_month(2024, 2)
    29
    """
    return calendar.monthrange(year, month)[1]


def last_day_of_month(year: int, month: int) -> date:
    """The date of a month's last day.

    Asked as: last day of the month, end of month.

    >>> last_day_of_month(2024, 2)
    datetime.date(2024, 2, 29)
    """
    return date(year, month, calendar.monthrange(year, month)[1])


def days_between(first: str, second: str) -> int:
    """The days between two ISO dates, whichever comes first.

    Asked as: number of days between two dates.

    >>> days_between("2024-03-01", "2024-02-01")
    29
    """
    return abs((date.fromisoformat(second) - date.fromisoformat(first)).days)


def age(birthday: date, day: date) -> int:
    """Full years from a birthday to a day; ValueError where the birthday is later.

    Asked as: age in years, how old is somebody on a day, full years since birth.

    >>> age(date(2000, 5, 5), date(2020, 5, 4))
    19
    """
    if birthday > day:
        raise ValueError("the birthday is after the day")
    return day.year - birthday.year - ((day.month, day.day) < (birthday.month, birthday.day))


def next_workday(day: date) -> date:
    """The next day from Monday to Friday after a date.

    Asked as: next working day, next business day, next weekday after a date, monday to friday.
    Holds: if it falls on a weekend take monday, if that is a weekend take monday, on a weekend take
    monday, skip weekends, skipping weekends, weekends skipped.

    >>> next_workday(date(2024, 5, 3))
    datetime.date(2024, 5, 6)
    """
    following = day + timedelta(days=1)
    while following.weekday() > 4:
        following += timedelta(days=1)
    return following


def add_workdays(day: date, n: int) -> date:
    """The date n working days after a date.

    Asked as: add business days, n working days later, skip weekends.

    >>> add_workdays(date(2024, 5, 3), 2)
    datetime.date(2024, 5, 7)
    """
    while n > 0:
        day += timedelta(days=1)
        if day.weekday() < 5:
            n -= 1
    return day


def count_workdays(start: date, end: date) -> int:
    """How many days from Monday to Friday lie between two dates, both included.

    Asked as: number of working days between, business days between two dates, weekdays in a range,
    number of weekdays from start to end.
    Holds: both included, both ends included, both days included, both dates included, both days count,
    both dates count, ends included, both inclusive, skipping weekends, skip weekends, without weekends,
    weekends excluded, not counting weekends.

    >>> count_workdays(date(2024, 5, 3), date(2024, 5, 7))
    3
    """
    days = (end - start).days + 1
    return sum((start + timedelta(days=i)).weekday() < 5 for i in range(days))


def add_months(day: date, n: int) -> date:
    """The date n months later, on the month's last day where the day doesn't exist.

    Asked as: add months to a date, same day next month, month end clipping.

    >>> add_months(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    month = day.year * 12 + day.month - 1 + n
    year, month = month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def quarter(day: date) -> int:
    """The quarter of the year that a date is in, 1 to 4.

    Asked as: quarter of a date.

    >>> quarter(date(2024, 5, 3))
    2
    """
    return (day.month + 2) // 3


def weekday_name(day: date) -> str:
    """The English name of a date's weekday.

    Asked as: day of the week, name of the weekday.

    >>> weekday_name(date(2024, 5, 3))
    'Friday'
    """
    return ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[day.weekday()]


def date_range(start: date, end: date) -> list[date]:
    """All dates from start to end, both included.

    Asked as: list of dates between, every day from start to end, date range.

    >>> date_range(date(2024, 2, 28), date(2024, 3, 1))
    [datetime.date(2024, 2, 28), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1)]
    """
    return [start + timedelta(days=i) for i in range((end - start).days + 1)]


def ranges_overlap(start: date, end: date, other_start: date, other_end: date) -> bool:
    """Whether two date ranges share a day, ends included.

    Asked as: do two date ranges overlap, intervals overlap.
    Holds: both ends included, ends inclusive, ends count, ends count too, the ends count.

    >>> ranges_overlap(date(2024, 1, 1), date(2024, 1, 5), date(2024, 1, 5), date(2024, 1, 9))
    True
    """
    return start <= other_end and other_start <= end


def human_duration(seconds: int) -> str:
    """Seconds in words: '1h 1m 1s', without the parts that are zero.

    Asked as: seconds in hours minutes and seconds, human readable duration.

    >>> human_duration(3661), human_duration(60), human_duration(0)
    ('1h 1m 1s', '1m', '0s')
    """
    parts = ((seconds // 3600, "h"), (seconds % 3600 // 60, "m"), (seconds % 60, "s"))
    return " ".join(f"{n}{unit}" for n, unit in parts if n) or "0s"
