"""Days and periods counted from today. Months are clipped by dateutil: 31 January and a month is 28 February."""

from __future__ import annotations

from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "january jan januray janurary", "february feb febuary feburary", "march mar", "april apr apirl",
            "may", "june jun", "july jul", "august aug agust", "september sept sep septemeber setember",
            "october oct octobre", "november nov novemeber", "december dec decemeber desember",
        ],
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        [
            "monday mon mnday", "tuesday tue tues teusday tuseday", "wednesday wed weds wednsday wensday wednesay",
            "thursday thu thur thurs thrusday thusday", "friday fri firday frday", "saturday sat saterday saturady",
            "sunday sun",
        ]
    )
    for name in names.split()
}  # fmt: skip
# Names that are words of their own as often; they count as months or weekdays only in the right company.
SHY_MONTHS = frozenset(
    {"may", "march", "mar", "jan", "april", "june", "august", "dec", "sep", "aug", "jun", "nov"}
)
SHY_WEEKDAYS = frozenset({"sat", "sun", "mon", "wed", "thu", "tue", "fri"})


def valid(year: int, month: int, day: int) -> date | None:
    """The date, if the calendar has it and a book could."""
    if not 1970 <= year <= 2100:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(digits: str) -> int:
    """26 is 2026, 97 is 1997."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return 2000 + year if year < 70 else 1900 + year


def shift(day: date, count: int, unit: str) -> date | None:
    """A day so many units later, or earlier; None when that leaves the calendar."""
    from dateutil.relativedelta import relativedelta

    steps = {"day": "days", "week": "weeks", "month": "months", "year": "years", "fortnight": "weeks"}
    if abs(count) > 4000:
        return None
    factor = {"fortnight": 2, "quarter": 3}.get(unit, 1)
    try:
        return day + relativedelta(**{steps.get(unit, "months"): count * factor})
    except (ValueError, OverflowError):
        return None


def month_end(day: date) -> date:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return following - timedelta(days=1)


def month(year: int, number: int) -> tuple[date, date]:
    first = date(year, number, 1)
    return first, month_end(first)


def quarter(year: int, number: int) -> tuple[date, date]:
    return date(year, 3 * number - 2, 1), month_end(date(year, 3 * number, 1))


def week(day: date) -> tuple[date, date]:
    """Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def nearest_year(today: date, number: int, day: int = 1) -> list[int]:
    """The years that a day without one may belong to, the likeliest first.

    A note tells mostly of what has been; but in January "15 Dec" is last month, and in
    September "3 Oct" is likelier in two weeks than eleven months ago.
    """
    years = [y for y in (today.year - 1, today.year, today.year + 1) if valid(y, number, day)]
    distance = {y: (today - date(y, number, day)).days for y in years}
    # A past day counts as near for ten months, a coming one only for two.
    return sorted(years, key=lambda y: distance[y] if distance[y] >= 0 else -5 * distance[y])


def latest_day_of_month(today: date, day: int, ahead: bool = False) -> date | None:
    """The last such day of a month up to today, or the next one."""
    for back in range(12):
        anchor = shift(today.replace(day=1), back if ahead else -back, "month")
        found = anchor and valid(anchor.year, anchor.month, day)
        if found and (found >= today if ahead else found <= today):
            return found
    return None


def weekday(today: date, number: int) -> date:
    """The latest such weekday up to today."""
    return today - timedelta(days=(today.weekday() - number) % 7)
