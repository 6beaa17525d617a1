"""Recipes on days, hours and plans."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta


def is_open(hours: str, when: str) -> bool:
    """Whether a shop with hours like 'Mo-Fr 09:00-18:00; Sa 10:00-14:00' is open at 'Tu 12:30'.

    The closing time doesn't count; ranges of days may go over the weekend.

    Asked as: opening hours, is the shop open at a time, business hours with days.

    >>> hours = "Mo-Fr 09:00-18:00; Sa 10:00-14:00"
    >>> is_open(hours, "fr 09:00"), is_open(hours, "Fr 18:00"), is_open("Sa-Mo 8:00-9:00", "Su 08:30")
    (True, False, True)
    """
    week = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    day, time = when.lower().split()
    for rule in filter(str.strip, hours.lower().split(";")):
        days, times = rule.split()
        first, _, last = days.partition("-")
        start = week.index(first[:2])
        length = (week.index((last or first)[:2]) - start) % 7
        opens, closes = times.split("-")
        if (week.index(day[:2]) - start) % 7 <= length and opens.zfill(5) <= time.zfill(5) < closes.zfill(5):
            return True
    return False


def named_date(text: str) -> str:
    """A date like '5 March 2024' or 'March 5, 2024' as YYYY-MM-DD; ValueError where it is none.

    Asked as: parse a date with a month name, '5 March 2024' to iso date, written date to yyyy-mm-dd.

    >>> named_date("5 March 2024"), named_date("Mar 5th, 2024")
    ('2024-03-05', '2024-03-05')
    """
    words = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text.replace(",", " ").replace(".", " ")).split()
    months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    month = [months.index(w[:3].lower()) + 1 for w in words if w[:3].lower() in months]
    numbers = [int(w) for w in words if w.isdigit()]
    if len(month) != 1 or len(numbers) != 2:
        raise ValueError(f"not a date: {text!r}")
    return date(max(numbers), month[0], min(numbers)).isoformat()


def quarter_label(day: str) -> str:
    """The quarter of a date YYYY-MM-DD, like 'Q1 2024'.

    Asked as: quarter label of a date like 'Q1 2024', date to quarter and year.

    >>> quarter_label("2024-03-31")
    'Q1 2024'
    """
    given = date.fromisoformat(day)
    return f"Q{(given.month + 2) // 3} {given.year}"


def weekdays_in_month(year: int, month: int, weekday: int) -> list[date]:
    """All days of a month that are the same day of the week, 0 being Monday.

    Asked as: all mondays in a month, every friday of a month, dates of a weekday in a month.

    >>> weekdays_in_month(2024, 2, 3)[-1]
    datetime.date(2024, 2, 29)
    """
    day = date(year, month, 1)
    found = []
    while day.month == month:
        if day.weekday() == weekday:
            found.append(day)
        day += timedelta(days=1)
    return found


def repeated_dates(start: date, every: int, count: int) -> list[date]:
    """So many dates, each so many days after the one before.

    Asked as: list of dates every n days, recurring dates with an interval in days, repeat every two weeks.

    >>> repeated_dates(date(2024, 2, 20), 14, 2)
    [datetime.date(2024, 2, 20), datetime.date(2024, 3, 5)]
    """
    return [start + timedelta(days=every * i) for i in range(count)]


def years_and_months(start: date, end: date) -> tuple[int, int]:
    """The full years and months from one day to another.

    Asked as: years and months between two dates, exact age in years and months.

    >>> years_and_months(date(2020, 5, 31), date(2024, 4, 30))
    (3, 10)
    """
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    return divmod(months, 12)


def hours_between(start: str, end: str) -> float:
    """The hours from one moment to another, both like '2024-05-01 08:30'.

    Asked as: hours between two timestamps, difference of two datetimes in hours.

    >>> hours_between("2024-05-01 22:30", "2024-05-02 06:00")
    7.5
    """
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds() / 3600


def rounded_clock(text: str, step: int = 15) -> str:
    """A time HH:MM rounded to the nearest step of minutes, over midnight too.

    Asked as: round a time to the nearest quarter hour, round a clock time to 15 minutes.

    >>> rounded_clock("09:08"), rounded_clock("23:55")
    ('09:15', '00:00')
    """
    hours, minutes = map(int, text.split(":"))
    rounded = (hours * 60 + minutes + step / 2) // step * step
    return f"{int(rounded) // 60 % 24:02d}:{int(rounded) % 60:02d}"


def group_by_month(days: list[str]) -> dict[str, list[str]]:
    """ISO dates by their month YYYY-MM, months and dates in order.

    Asked as: group dates by month.

    >>> group_by_month(["2024-02-01", "2024-01-31", "2024-01-02"])
    {'2024-01': ['2024-01-02', '2024-01-31'], '2024-02': ['2024-02-01']}
    """
    groups: dict[str, list[str]] = {}
    for day in sorted(days):
        groups.setdefault(day[:7], []).append(day)
    return groups


def totals_by_month(entries: list[tuple[str, float]]) -> dict[str, float]:
    """The sum of amounts for each month YYYY-MM of (ISO date, amount) pairs, in order, rounded to cents.

    Asked as: total per month of date and amount pairs, monthly expenses, sum of payments by month.
    Holds: months as yyyy-mm, month as yyyy-mm, keyed by yyyy-mm, keys like yyyy-mm, rounded to cents,
    months in order.

    >>> totals_by_month([("2024-02-01", 5), ("2024-01-31", 0.1), ("2024-01-02", 0.2)])
    {'2024-01': 0.3, '2024-02': 5}
    """
    totals: dict[str, float] = {}
    for day, amount in sorted(entries):
        totals[day[:7]] = totals.get(day[:7], 0) + amount
    return {month: round(total, 2) for month, total in totals.items()}


def sorted_day_first(days: list[str]) -> list[str]:
    """Dates like '31.12.2024' in order of time.

    Asked as: sort dates like dd.mm.yyyy, sort german dates chronologically.

    >>> sorted_day_first(["31.12.2023", "01.02.2024", "05.01.2024"])
    ['31.12.2023', '05.01.2024', '01.02.2024']
    """
    return sorted(days, key=lambda day: [int(part) for part in reversed(re.findall(r"\d+", day))])


def easter_sunday(year: int) -> date:
    """The day of Easter Sunday.

    Asked as: date of easter sunday.

    >>> easter_sunday(2024), easter_sunday(2025)
    (datetime.date(2024, 3, 31), datetime.date(2025, 4, 20))
    """
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    full = epact - epact // 28 * (1 - epact // 28 * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + full + 2 - century + century // 4) % 7
    day = full - weekday
    month = 3 + (day + 40) // 44
    return date(year, month, day + 28 - 31 * (month // 4))


def days_and_hours(hours: int) -> str:
    """Hours in words: '2 days, 3 hours', without the part that is zero.

    Asked as: hours to days and hours, countdown text with days and hours.

    >>> days_and_hours(51), days_and_hours(24), days_and_hours(1)
    ('2 days, 3 hours', '1 day', '1 hour')
    """
    days, rest = divmod(hours, 24)
    parts = [(days, "day"), (rest, "hour")]
    return ", ".join(f"{n} {word}{'s' * (n != 1)}" for n, word in parts if n) or "0 hours"


def chores(people: list[str], tasks: list[str], week: int) -> dict[str, str]:
    """Who does what in a week: each week everybody takes the next task. ValueError without people.

    Asked as: chore rota, rotate tasks among people each week, weekly cleaning plan.

    >>> chores(["Ann", "Bo"], ["dishes", "trash"], 1)
    {'dishes': 'Bo', 'trash': 'Ann'}
    """
    if not people:
        raise ValueError("nobody is there")
    return {task: people[(i + week) % len(people)] for i, task in enumerate(tasks)}
