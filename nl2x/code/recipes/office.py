"""Recipes on what an office counts and lists: invoices, budgets, leave, addresses, files."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any


def pivot(records: list[dict[str, Any]], row: str, column: str, value: str) -> dict[Any, dict[Any, float]]:
    """The sums of a field by the values of two others: {row: {column: sum}}.

    Asked as: pivot table of records, cross table with sums by two fields, crosstab.

    >>> pivot([{"who": "Ann", "month": 1, "amount": 2}, {"who": "Ann", "month": 1, "amount": 3}],
    ...       "who", "month", "amount")
    {'Ann': {1: 5}}
    """
    sums: dict[Any, dict[Any, float]] = {}
    for record in records:
        cells = sums.setdefault(record[row], {})
        cells[record[column]] = cells.get(record[column], 0) + record[value]
    return sums


def looked_up(records: list[dict[str, Any]], key: str, wanted: Any, field: str, default: Any = None) -> Any:
    """A field of the first record in which a key has a value, or the default, as VLOOKUP does.

    Asked as: vlookup in a list of records, look up a field by the value of another field.

    >>> looked_up([{"id": 7, "name": "Ann"}], "id", 7, "name"), looked_up([], "id", 7, "name")
    ('Ann', None)
    """
    return next((record.get(field, default) for record in records if record.get(key) == wanted), default)


def overdue_by_age(invoices: list[tuple[date, float]], today: date) -> dict[str, float]:
    """Open (due date, amount) invoices by how many days they are late: not due, 1-30, 31-60, 61-90, over 90.

    Asked as: aging report of invoices, accounts receivable aging buckets, open invoices by days overdue.

    >>> overdue_by_age([(date(2024, 1, 1), 50.0), (date(2024, 3, 1), 20.0)], date(2024, 3, 11))
    {'not due': 0, '1-30': 20.0, '31-60': 0, '61-90': 50.0, 'over 90': 0}
    """
    sums: dict[str, float] = {"not due": 0, "1-30": 0, "31-60": 0, "61-90": 0, "over 90": 0}
    for due, amount in invoices:
        late = (today - due).days
        name = "over 90" if late > 90 else "61-90" if late > 60 else "31-60" if late > 30 else "1-30"
        sums[name if late > 0 else "not due"] += amount
    return {name: round(total, 2) if total else 0 for name, total in sums.items()}


def overdue(invoices: list[dict[str, Any]], today: str) -> list[dict[str, Any]]:
    """The invoices (dicts with 'due', an ISO date, and 'paid') that are late and not paid, oldest first.

    Asked as: overdue invoices, unpaid bills past their due date, which invoices are late.

    >>> overdue([{"due": "2024-02-01", "paid": False}, {"due": "2024-03-01", "paid": False}], "2024-03-01")
    [{'due': '2024-02-01', 'paid': False}]
    """
    late = [invoice for invoice in invoices if not invoice["paid"] and invoice["due"] < today]
    return sorted(late, key=lambda invoice: invoice["due"])


def budget_left(budget: dict[str, float], spent: dict[str, float]) -> dict[str, float]:
    """What is left of each category's budget, below zero where more was spent; spending without one counts.

    Asked as: budget left per category, remaining budget after expenses, budget minus spending.

    >>> budget_left({"food": 100, "fun": 20}, {"fun": 25.5, "rent": 10})
    {'food': 100, 'fun': -5.5, 'rent': -10}
    """
    names = dict.fromkeys([*budget, *spent])
    return {name: round(budget.get(name, 0) - spent.get(name, 0), 2) for name in names}


def over_budget(budget: dict[str, float], spent: dict[str, float]) -> list[str]:
    """The categories in which more was spent than the budget has, those without a budget too, sorted.

    Asked as: categories over budget, where did we overspend, budget exceeded.

    >>> over_budget({"food": 100, "fun": 20}, {"fun": 25.5, "rent": 10, "food": 100})
    ['fun', 'rent']
    """
    return sorted(name for name, amount in spent.items() if amount > budget.get(name, 0))


def mileage_allowance(km: float, rate: float = 0.3, limit: float | None = None) -> float:
    """What is paid back for a drive at so much per kilometre, to the cent; at most a limit.

    ValueError for a negative distance.

    Asked as: mileage allowance for business trips, travel expenses per km, kilometre reimbursement.

    >>> mileage_allowance(125), mileage_allowance(1000, 0.3, 150)
    (37.5, 150)
    """
    if km < 0:
        raise ValueError("km must not be negative")
    paid = float((Decimal(str(km)) * Decimal(str(rate))).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))
    return paid if limit is None else min(paid, limit)


def prorated(amount: float, first: date, last: date) -> float:
    """A month's rent or salary for the days from the first to the last, both counted, to the cent.

    ValueError where they aren't in one month, or the wrong way round.

    Asked as: prorated rent for part of a month, pro rata salary by days, rent for a partial month.

    >>> prorated(900, date(2024, 4, 16), date(2024, 4, 30))
    450.0
    """
    if (first.year, first.month) != (last.year, last.month) or first > last:
        raise ValueError("both days must be in one month, the first before the last")
    next_month = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    days = (next_month - first.replace(day=1)).days
    return round(amount * ((last - first).days + 1) / days, 2)


def with_cash_discount(amount: float, percent: float, days: int, invoiced: date, paid: date) -> float:
    """What is to be paid of an invoice: less a discount in percent within so many days, else all of it.

    Asked as: cash discount for early payment, skonto, discount if paid within some days.

    >>> with_cash_discount(200, 2, 10, date(2024, 3, 1), date(2024, 3, 11))
    196.0
    """
    early = (paid - invoiced).days <= days
    return round(amount * (1 - percent / 100), 2) if early else amount


def commission(sales: float, percent: float, target: float = 0, bonus: float = 0) -> float:
    """The commission on sales in percent, to the cent, and a bonus where the target is reached.

    Asked as: sales commission, commission with a bonus above a target.

    >>> commission(1000, 5), commission(1000, 5, 1000, 50)
    (50.0, 100.0)
    """
    return round(sales * percent / 100 + (bonus if target and sales >= target else 0), 2)


def leave_left(entitled: float, taken: list[tuple[date, date]], carried: float = 0) -> float:
    """The days of leave that are left: those entitled to and carried over less the working days taken.

    Of each (first, last) both days count; Saturdays and Sundays don't.

    Asked as: vacation days left, remaining leave, holiday entitlement less days taken.

    >>> leave_left(25, [(date(2024, 5, 17), date(2024, 5, 20))])
    23
    """
    used = 0
    for first, last in taken:
        days = [first + timedelta(days=i) for i in range((last - first).days + 1)]
        used += sum(day.weekday() < 5 for day in days)
    return entitled + carried - used


def away_on(day: str, leave: dict[str, list[tuple[str, str]]]) -> list[str]:
    """Who is away on a day: the names whose (first, last) ISO dates hold it, both included, sorted.

    Asked as: who is on leave on a day, who is on holiday today, absent people on a date.

    >>> away_on("2024-05-02", {"Bob": [("2024-05-01", "2024-05-02")], "Ann": [("2024-06-01", "2024-06-03")]})
    ['Bob']
    """
    return sorted(name for name, times in leave.items() if any(first <= day <= last for first, last in times))


def upcoming_birthdays(birthdays: dict[str, date], today: date, days: int = 30) -> list[str]:
    """Who has a birthday within so many days, today included, the nearest first.

    29 February is kept on 1 March.

    Asked as: upcoming birthdays in the next days, whose birthday is soon, birthday list.

    >>> upcoming_birthdays({"Ann": date(1990, 3, 20), "Bob": date(1985, 3, 12)}, date(2024, 3, 10), 14)
    ['Bob', 'Ann']
    """
    found = []
    for name, born in birthdays.items():
        for year in (today.year, today.year + 1):
            leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            kept = (
                date(year, 3, 1)
                if (born.month, born.day) == (2, 29) and not leap
                else born.replace(year=year)
            )
            if 0 <= (kept - today).days <= days:
                found.append(((kept - today).days, name))
    return [name for _, name in sorted(found)]


def fiscal_year(day: date, start: int = 4, ending: bool = False) -> int:
    """The fiscal year that a date is in, named after the year in which it begins, in the month `start`.

    Asked as: fiscal year of a date, financial year starting in april, business year.
    Options: ending (year it ends, year in which it ends, ending year).

    >>> fiscal_year(date(2024, 3, 31)), fiscal_year(date(2024, 4, 1))
    (2023, 2024)
    """
    year = day.year if day.month >= start else day.year - 1
    return year + 1 if ending else year


def week_label(day: date) -> str:
    """A date's week such as '2024-W05', by ISO.

    Asked as: iso week label of a date, year and week like 2024-W05.

    >>> week_label(date(2024, 12, 30))
    '2025-W01'
    """
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def date_with_ordinal(day: date) -> str:
    """A date such as 'Friday, 3rd of May 2024'.

    Asked as: date written out with ordinal, day with suffix like 3rd of may, long date with weekday.

    >>> date_with_ordinal(date(2024, 5, 3)), date_with_ordinal(date(2024, 5, 12))
    ('Friday, 3rd of May 2024', 'Sunday, 12th of May 2024')
    """
    endings = {1: "st", 2: "nd", 3: "rd"}
    ending = "th" if 11 <= day.day <= 13 else endings.get(day.day % 10, "th")
    return f"{day:%A}, {day.day}{ending} of {day:%B %Y}"


def common_free_times(
    first: list[tuple[str, str]], second: list[tuple[str, str]], start: str, end: str
) -> list[tuple[str, str]]:
    """The (from, to) times HH:MM in which neither of two people has a meeting, within a day's start and end.

    Asked as: common free time of two calendars, when are both free, find a slot for a meeting.

    >>> common_free_times([("09:00", "10:00")], [("09:30", "11:00")], "09:00", "12:00")
    [('11:00', '12:00')]
    """
    free, now = [], start
    for begin, finish in sorted([*first, *second]):
        if min(begin, end) > now:
            free.append((now, min(begin, end)))
        now = max(now, finish)
    return [*free, (now, end)] if now < end else free


def safe_file_name(name: str, instead: str = "_") -> str:
    """A name without the signs that file names may not have, each run of them replaced; ends without dots.

    'unnamed' where nothing is left.

    Asked as: safe file name, sanitize a filename, replace forbidden characters in file names.

    >>> safe_file_name('a/b: "c"?.txt'), safe_file_name("??")
    ('a_b_c_.txt', 'unnamed')
    """
    cleaned = re.sub(r'(?:\s*[<>:"/\\|?*\x00-\x1f]\s*)+', instead, name)
    return cleaned.strip(" ." + instead) or "unnamed"


def progress_bar(done: float, total: float, width: int = 20) -> str:
    """A bar such as '[#####-----] 50%'; ValueError for no total.

    Asked as: text progress bar, progress in percent with hashes.

    >>> progress_bar(1, 2, 10), progress_bar(5, 4, 4)
    ('[#####-----] 50%', '[####] 100%')
    """
    if total <= 0:
        raise ValueError("total must be above 0")
    share = min(max(done / total, 0), 1)
    filled = int(share * width)
    return f"[{'#' * filled}{'-' * (width - filled)}] {int(share * 100)}%"


def tax_by_rate(lines: list[tuple[float, float]]) -> dict[float, float]:
    """The tax for each rate of (net amount, rate in percent) lines, rounded to cents, rates ascending.

    Asked as: vat per tax rate, tax totals by rate of an invoice, mwst by rate.

    >>> tax_by_rate([(100, 19), (50, 7), (10, 19)])
    {7: 3.5, 19: 20.9}
    """
    net: defaultdict[float, Decimal] = defaultdict(Decimal)
    for amount, rate in lines:
        net[rate] += Decimal(str(amount))
    return {
        rate: float((net[rate] * Decimal(str(rate)) / 100).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))
        for rate in sorted(net)
    }


def votes_on_dates(answers: dict[str, list[str]]) -> list[tuple[str, int]]:
    """For each date in anybody's list how many can come, most first, among equals the earlier one.

    Asked as: best date for a meeting from availabilities, poll of dates, date that suits most people.

    >>> votes_on_dates({"Ann": ["2024-05-02", "2024-05-01"], "Bob": ["2024-05-02"]})
    [('2024-05-02', 2), ('2024-05-01', 1)]
    """
    counts = Counter(day for days in answers.values() for day in dict.fromkeys(days))
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def reminder_level(days_late: int) -> str:
    """Which reminder an invoice gets that is so many days late: none up to 7, then first, second, final.

    Asked as: dunning level by days overdue, which payment reminder to send.

    >>> reminder_level(0), reminder_level(8), reminder_level(30), reminder_level(90)
    ('none', 'first', 'second', 'final')
    """
    return (
        "none" if days_late <= 7 else "first" if days_late <= 21 else "second" if days_late <= 45 else "final"
    )


def amount_in_words(amount: float, unit: str = "dollars", cents: str = "cents") -> str:
    """An amount below a million as it stands on a cheque: 'twelve dollars and fifty cents'.

    Asked as: amount in words for a cheque, money spelled out, check amount in words.

    >>> amount_in_words(12.5), amount_in_words(1041)
    ('twelve dollars and fifty cents', 'one thousand forty-one dollars and zero cents')
    """
    ones = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
    ]  # fmt: skip
    tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    def words(n: int) -> str:
        if n < 20:
            return ones[n]
        if n < 100:
            return tens[n // 10] + (f"-{ones[n % 10]}" if n % 10 else "")
        size, name = (1000, "thousand") if n >= 1000 else (100, "hundred")
        rest = f" {words(n % size)}" if n % size else ""
        return f"{words(n // size)} {name}{rest}"

    whole, part = divmod(round(amount * 100), 100)
    return f"{words(whole)} {unit} and {words(part)} {cents}"
