"""Recipes on clock times, durations and the calendar."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, timedelta


def minutes_to_text(minutes: int) -> str:
    """Minutes as '1h 30m', without the part that is zero.

    Asked as: minutes to hours and minutes like '1h 30m', format a duration in minutes.

    >>> minutes_to_text(90), minutes_to_text(45), minutes_to_text(120), minutes_to_text(0)
    ('1h 30m', '45m', '2h', '0m')
    """
    hours, rest = divmod(minutes, 60)
    return " ".join(p for p in (f"{hours}h" if hours else "", f"{rest}m" if rest else "") if p) or "0m"


def minutes_to_clock(minutes: int) -> str:
    """Minutes as HH:MM.

    Asked as: minutes to hh:mm, minutes since midnight to a clock time.

    >>> minutes_to_clock(605)
    '10:05'
    """
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def clock_to_minutes(text: str) -> int:
    """A time HH:MM in minutes; ValueError where it is none.

    Asked as: hh:mm to minutes, clock time to minutes since midnight.

    >>> clock_to_minutes("10:05")
    605
    """
    match = re.fullmatch(r"\s*(\d{1,2}):([0-5]\d)\s*", text)
    if not match:
        raise ValueError(f"not a time: {text!r}")
    return int(match.group(1)) * 60 + int(match.group(2))


def short_duration(seconds: float) -> str:
    """Seconds as '1h 02m 05s', without the hours where there are none; fractions are cut off.

    Asked as: format seconds like '1h 02m 05s', duration with two digit minutes and seconds.

    >>> short_duration(3725), short_duration(59.9)
    ('1h 02m 05s', '00m 59s')
    """
    hours, rest = divmod(int(seconds), 3600)
    tail = f"{rest // 60:02d}m {rest % 60:02d}s"
    return f"{hours}h {tail}" if hours else tail


def minutes_and_seconds(seconds: int) -> str:
    """Seconds as M:SS.

    Asked as: seconds to m:ss, song length as minutes and seconds.

    >>> minutes_and_seconds(125)
    '2:05'
    """
    return f"{seconds // 60}:{seconds % 60:02d}"


def duration_to_seconds(text: str) -> int:
    """A duration such as '1d 2h 3m 4s' in seconds; ValueError for anything else.

    Asked as: duration string to seconds, parse '2h 3m 4s', parse '1d 2h'.

    >>> duration_to_seconds("1h 30m"), duration_to_seconds("45s"), duration_to_seconds("1d")
    (5400, 45, 86400)
    """
    if not re.fullmatch(r"\s*(?:\d+\s*[dhms]\s*)+", text):
        raise ValueError(f"not a duration: {text!r}")
    sizes = {"d": 86400, "h": 3600, "m": 60, "s": 1}
    return sum(int(n) * sizes[unit] for n, unit in re.findall(r"(\d+)\s*([dhms])", text))


def minutes_between(start: str, end: str) -> int:
    """The minutes from one time HH:MM to another; an earlier end is on the next day.

    Asked as: minutes between two clock times, duration of a shift crossing midnight, time difference in
    minutes.
    Holds: past midnight counts as next day, past midnight is the next day, over midnight too, across
    midnight too, may cross midnight, may go past midnight, an earlier end means the next day, end may
    be after midnight.

    >>> minutes_between("09:30", "17:45"), minutes_between("23:00", "01:00")
    (495, 120)
    """
    first, last = (int(t.split(":")[0]) * 60 + int(t.split(":")[1]) for t in (start, end))
    return (last - first) % 1440


def hours_worked(start: str, end: str, pause: int = 0) -> float:
    """Hours from one time HH:MM to another less a break in minutes, to two places; over midnight too.

    Asked as: hours worked between start and end time with a break, working hours from clock in and clock out.

    >>> hours_worked("09:00", "17:30", 30), hours_worked("22:00", "06:00")
    (8.0, 8.0)
    """
    first, last = (int(t.split(":")[0]) * 60 + int(t.split(":")[1]) for t in (start, end))
    return round(((last - first) % 1440 - pause) / 60, 2)


def add_minutes(time: str, minutes: int) -> str:
    """A time HH:MM some minutes later, over midnight too.

    Asked as: add minutes to a clock time, time after so many minutes wrapping around midnight.

    >>> add_minutes("23:50", 15), add_minutes("00:05", -10)
    ('00:05', '23:55')
    """
    hours, rest = time.split(":")
    total = (int(hours) * 60 + int(rest) + minutes) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"


def sum_of_times(times: list[str]) -> str:
    """Durations H:MM added up.

    Asked as: sum of durations like '1:30', add up times in hh:mm.

    >>> sum_of_times(["1:30", "0:45"])
    '2:15'
    """
    total = sum(int(t.split(":")[0]) * 60 + int(t.split(":")[1]) for t in times)
    return f"{total // 60}:{total % 60:02d}"


def to_24_hours(text: str) -> str:
    """A time such as '2:30 PM' as '14:30'; ValueError where it is none.

    Asked as: 12 hour to 24 hour time, convert am pm time.

    >>> to_24_hours("2:30 PM"), to_24_hours("12:05 am"), to_24_hours("12:00PM")
    ('14:30', '00:05', '12:00')
    """
    match = re.fullmatch(r"\s*(1[0-2]|0?[1-9]):([0-5]\d)\s*([ap])\.?m\.?\s*", text, re.IGNORECASE)
    if not match:
        raise ValueError(f"not a time: {text!r}")
    hour = int(match.group(1)) % 12 + (12 if match.group(3).lower() == "p" else 0)
    return f"{hour:02d}:{match.group(2)}"


def to_12_hours(text: str) -> str:
    """A time such as '14:30' as '2:30 PM'; ValueError where it is none.

    Asked as: 24 hour to 12 hour time, time with am and pm.

    >>> to_12_hours("14:30"), to_12_hours("00:05")
    ('2:30 PM', '12:05 AM')
    """
    match = re.fullmatch(r"\s*(2[0-3]|[01]?\d):([0-5]\d)\s*", text)
    if not match:
        raise ValueError(f"not a time: {text!r}")
    hour = int(match.group(1))
    return f"{hour % 12 or 12}:{match.group(2)} {'PM' if hour >= 12 else 'AM'}"


def is_time(text: str) -> bool:
    """Whether a text is a time HH:MM from 00:00 to 23:59.

    Asked as: validate a time in hh:mm 24 hour format.

    >>> is_time("23:59"), is_time("24:00"), is_time("9:5")
    (True, False, False)
    """
    return re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d", text) is not None


def is_date(text: str) -> bool:
    """Whether a text is a date YYYY-MM-DD that exists.

    Asked as: validate a date string yyyy-mm-dd, does a date exist.

    >>> is_date("2024-02-29"), is_date("2023-02-29"), is_date("2024-2-9")
    (True, False, False)
    """
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def day_first_to_iso(text: str) -> str:
    """A date DD/MM/YYYY (dots and dashes too) as YYYY-MM-DD; ValueError where it doesn't exist.

    Asked as: convert dd/mm/yyyy to yyyy-mm-dd, date format from day month year to iso, dd.mm.yyyy to iso.

    >>> day_first_to_iso("3/5/2024"), day_first_to_iso("29.02.2024")
    ('2024-05-03', '2024-02-29')
    """
    match = re.fullmatch(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*", text)
    if not match:
        raise ValueError(f"not a date: {text!r}")
    day, month, year = map(int, match.groups())
    return date(year, month, day).isoformat()


def month_first_to_iso(text: str) -> str:
    """A date MM/DD/YYYY as YYYY-MM-DD; ValueError where it doesn't exist.

    Asked as: convert mm/dd/yyyy to yyyy-mm-dd, us date to iso.

    >>> month_first_to_iso("5/3/2024")
    '2024-05-03'
    """
    return datetime.strptime(text.strip(), "%m/%d/%Y").date().isoformat()


def iso_to_day_first(text: str) -> str:
    """A date YYYY-MM-DD as DD/MM/YYYY; ValueError where it doesn't exist.

    Asked as: convert yyyy-mm-dd to dd/mm/yyyy, iso date to day month year.

    >>> iso_to_day_first("2024-05-03")
    '03/05/2024'
    """
    return date.fromisoformat(text).strftime("%d/%m/%Y")


def long_date(day: date) -> str:
    """A date such as '3 May 2024'.

    Asked as: format a date like '3 May 2024', date with the month's name.

    >>> long_date(date(2024, 5, 3))
    '3 May 2024'
    """
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def day_of_year(day: date) -> int:
    """Which day of its year a date is, from 1.

    Asked as: day of the year, ordinal day number.

    >>> day_of_year(date(2024, 3, 1))
    61
    """
    return day.timetuple().tm_yday


def iso_week(day: date) -> int:
    """The ISO number of a date's week.

    Asked as: iso week number, calendar week of a date.

    >>> iso_week(date(2024, 12, 30))
    1
    """
    return day.isocalendar().week


def is_weekend(day: date) -> bool:
    """Whether a date is a Saturday or Sunday.

    Asked as: is a date on the weekend, saturday or sunday check.

    >>> is_weekend(date(2024, 5, 4)), is_weekend(date(2024, 5, 3))
    (True, False)
    """
    return day.weekday() >= 5


def monday_of_week(day: date) -> date:
    """The Monday of a date's week.

    Asked as: monday of the week, first day of the week, start of the week.

    >>> monday_of_week(date(2024, 5, 5))
    datetime.date(2024, 4, 29)
    """
    return day - timedelta(days=day.weekday())


def next_named_weekday(day: date, weekday: int) -> date:
    """The next date after a day that is on a weekday, 0 for Monday.

    Asked as: next given weekday after a date, next monday after a date.

    >>> next_named_weekday(date(2024, 5, 3), 4)
    datetime.date(2024, 5, 10)
    """
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The n-th Monday (0), Tuesday (1) … of a month; ValueError where there is none.

    Asked as: nth weekday of a month, third friday of the month, first monday of the month.

    >>> nth_weekday(2024, 5, 4, 3)
    datetime.date(2024, 5, 17)
    """
    first = date(year, month, 1)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    if found.month != month:
        raise ValueError("the month has no such day")
    return found


def last_weekday(year: int, month: int, weekday: int = 4) -> date:
    """The last Friday (4), or other weekday, of a month.

    Asked as: last friday of the month, last given weekday of a month.

    >>> last_weekday(2024, 5)
    datetime.date(2024, 5, 31)
    """
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def days_until_birthday(birthday: date, today: date) -> int:
    """How many days remain until the next birthday; 0 on the day. One on 29 February is kept on 1 March.

    Asked as: days until the next birthday.
    Holds: today counts as zero, today counts as 0, 0 if it is today, 0 when it is today, zero on the
    day itself, 0 on the day itself, today is 0.

    >>> days_until_birthday(date(1990, 5, 3), date(2024, 5, 1))
    2
    """
    for year in (today.year, today.year + 1):
        leap = calendar.isleap(year) or (birthday.month, birthday.day) != (2, 29)
        following = birthday.replace(year=year) if leap else date(year, 3, 1)
        if following >= today:
            return (following - today).days
    raise AssertionError("a birthday comes every year")


def months_between(start: date, end: date) -> int:
    """The full months from one date to a later one.

    Asked as: full months between two dates, number of whole months between.

    >>> months_between(date(2024, 1, 31), date(2024, 3, 30))
    1
    """
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def days_late(due: str, paid: str) -> int:
    """How many days after the due date something was paid, both ISO dates; 0 for early or on time.

    Asked as: days late, days overdue between due date and paid date, early is 0.

    >>> days_late("2024-03-01", "2024-03-04"), days_late("2024-03-04", "2024-03-01")
    (3, 0)
    """
    return max(0, (date.fromisoformat(paid) - date.fromisoformat(due)).days)


def due_date(day: date, days: int = 30) -> date:
    """The date so many days later, moved to Monday where it is on a weekend.

    Asked as: due date of an invoice moved to monday if on a weekend, payment due date skipping weekends.

    >>> due_date(date(2024, 4, 4), 30)
    datetime.date(2024, 5, 6)
    """
    due = day + timedelta(days=days)
    return due + timedelta(days=7 - due.weekday()) if due.weekday() >= 5 else due


def days_in_year(year: int) -> int:
    """How many days a year has.

    Asked as: days in a year, length of the year.

    >>> days_in_year(2024), days_in_year(1900)
    (366, 365)
    """
    return 366 if calendar.isleap(year) else 365


def leap_years(start: int, end: int) -> list[int]:
    """The leap years from one year to another, both included.

    Asked as: leap years between two years, list of leap years.

    >>> leap_years(1896, 1908)
    [1896, 1904, 1908]
    """
    return [year for year in range(start, end + 1) if calendar.isleap(year)]


def time_ago(seconds: int) -> str:
    """How long ago something was, in its largest unit: '3 days ago', '1 hour ago', 'just now'.

    Asked as: time ago in words, '3 hours ago', relative time from seconds.

    >>> time_ago(3 * 86400 + 5), time_ago(3600), time_ago(0)
    ('3 days ago', '1 hour ago', 'just now')
    """
    for size, unit in ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        n = seconds // size
        if n:
            return f"{n} {unit}{'s' if n > 1 else ''} ago"
    return "just now"


def season(month: int) -> str:
    """The northern season of a month; ValueError outside 1 to 12.

    Asked as: season of a month.

    >>> [season(m) for m in (12, 3, 6, 9)]
    ['winter', 'spring', 'summer', 'autumn']
    """
    if not 1 <= month <= 12:
        raise ValueError("a month is from 1 to 12")
    return ("winter", "spring", "summer", "autumn")[month % 12 // 3]
