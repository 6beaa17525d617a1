"""Cases of clause kinds on written numbers and on days, in the form of those on tables."""

from __future__ import annotations

LATER, AGE = "f(day: date, n: int) -> date", "f(born: date, today: date) -> int"
EUROS, READ = "f(x: float) -> str", "f(text: str) -> float"

# kind: (signature, words that ask for it, words that don't)
ASKED: dict[str, tuple[str, list[str], list[str]]] = {
    "decimal comma": (
        READ,
        ["the number, comma as decimal separator", "a German number", "numbers with decimal comma", "an amount like '1.234,56'",
         "the comma is the decimal point", "dots for thousands, comma for the decimals"],
        ["comma or point before the decimals", "separated by commas", "remove the commas", "two decimals, then a comma"],
    ),
    "thousands read": (
        READ,
        ["the number in a text, thousands separators are ignored", "an amount with a comma as thousands separator",
         "the price, dots between thousands", "numbers may have commas"],
        ["thousands of numbers", "commas between the numbers", "a number without thousands separators",
         "thousands separators raise ValueError"],
    ),
    "day first": (
        "f(text: str) -> int",
        ["the year of a date dd/mm/yyyy", "dates come day first", "the day comes before the month", "US dates", "mm/dd/yyyy"],
        ["from mm/dd/yyyy to dd/mm/yyyy", "the first day", "totals by date, oldest month first", "dates, at the end of every month first the interest", "yyyy-mm-dd", "every day, first the names"],
    ),
    "month clipped": (
        LATER,
        ["n months later, clipped to the month's end", "if the month has no such day use the last day of that month",
         "the last day of the month if the day doesn't exist", "when the target month is shorter, its last day"],
        ["the last day of the month", "n months later", "if the month has no entry", "cut it to the last word"],
    ),
    "month ends": (
        "f(day: date) -> date",
        ["return the last day of the month", "last day of that month", "gives the first day of the next month"],
        ["days until the last day of the month", "if it is the last day of the month add one", "the last working day of the month",
         "clip it to the last day of the month"],
    ),
    "leap day": (
        AGE,
        ["age in years, 29 Feb counts as 1 March in other years", "born on 29 Feb: it's celebrated on 28 February",
         "leap day birthdays are kept on March 1"],
        ["is it 29 Feb", "29 Feb is a date", "28 Feb and 1 March"],
    ),
    "day names": (
        "f(day: date) -> str",
        ["the short weekday name", "full month names", "the three-letter month name", "the full name of the weekday"],
        ["a full day", "the name of the month", "short months", "the long weekend"],
    ),
}  # fmt: skip

# kind: (signature, deeds, states), as in test_clause_denials
DENIABLE: dict[str, tuple[str, list[str], list[str]]] = {
    "decimal comma": (READ, ["use a comma as decimal separator"], ["with a decimal comma"]),
    "thousands read": (READ, ["use thousands separators"], ["with thousands separators"]),
    "day first": ("f(text: str) -> int", ["take dates day first"], ["dd/mm/yyyy"]),
    "month clipped": (LATER, ["clip it to the month's end"], ["clipped to the last day of the month"]),
    "month ends": ("f(day: date) -> date", ["return the last day of the month"], []),
    "leap day": (AGE, [], []),
    "day names": ("f(day: date) -> str", ["give the short weekday name"], []),
}
OWN: dict[str, tuple[str, list[str]]] = {}

CLIPPED = "date(day.year + (day.month + n - 1) // 12, (day.month + n - 1) % 12 + 1, {})"
LAST = "calendar.monthrange(day.year + (day.month + n - 1) // 12, (day.month + n - 1) % 12 + 1)[1]"
YEARS = "today.year - born.year - ((today.month, today.day) < {})"
BUSY = "sum((a + timedelta(days=i)).weekday() < {} for i in range((b - a).days))"

# kind, words, signature, an expression that honours it, one that doesn't, whether patches mend it
TRIED: list[tuple[str, str, str, str, str, bool]] = [
    ("decimal comma", "the number in a text, comma as decimal separator", READ,
     "float(text.replace('.', '').replace(',', '.'))", "float(text.replace(',', ''))", True),
    ("decimal comma", "the number in a text with decimal comma", READ, "float(text.replace(',', '.'))", "float(text)", True),
    ("decimal comma", "as text with two decimals, comma as decimal separator", EUROS, "f'{x:.2f}'.replace('.', ',')",
     "f'{x:.2f}'", True),
    ("decimal comma", "as text, dots for thousands and a comma for decimals", EUROS,
     "f'{x:,.2f}'.translate(str.maketrans(',.', '.,'))", "f'{x:,.2f}'", True),
    ("thousands read", "the number in a text with thousands separators", READ, "float(text.replace(',', ''))",
     "float(text.split(',')[-1])", True),
    ("thousands read", "sum of amounts that may have thousands separators", "f(texts: list[str]) -> float",
     "sum(float(t.replace(',', '')) for t in texts)", "sum(float(t) for t in texts)", True),
    ("day first", "the day of the year of a date dd/mm/yyyy", "f(text: str) -> int",
     "datetime.strptime(text, '%d/%m/%Y').timetuple().tm_yday", "datetime.strptime(text, '%m/%d/%Y').timetuple().tm_yday", True),
    ("day first", "is it a date dd.mm.yyyy that exists", "f(text: str) -> bool", "1 <= int(text[3:5]) <= 12", "1 <= int(text[:2]) <= 12",
     False),
    ("day first", "the date as text, day first", "f(day: date) -> str", "f'{day:%d/%m/%Y}'", "f'{day:%m/%d/%Y}'", True),
    ("month clipped", "n months later, if the month has no such day use its last day", LATER,
     CLIPPED.format(f"min(day.day, {LAST})"), CLIPPED.format("day.day"), True),
    ("month clipped", "the same day next month, clipped to the month's end", "f(day: date) -> date",
     "(lambda d: d.replace(day=min(day.day, calendar.monthrange(d.year, d.month)[1])))(day.replace(day=28) + timedelta(days=4))",
     "day.replace(month=day.month % 12 + 1, year=day.year + day.month // 12)", True),
    ("month ends", "return the last day of the month", "f(day: date) -> date",
     "day.replace(day=calendar.monthrange(day.year, day.month)[1])", "day.replace(day=30) if day.month != 2 else day", True),
    ("month ends", "gives the first day of the next month", "f(day: date) -> date",
     "(day.replace(day=28) + timedelta(days=4)).replace(day=1)", "day + timedelta(days=31)", True),
    ("leap day", "age in years, 29 Feb counts as 1 March in other years", AGE, YEARS.format("(born.month, born.day)"),
     "today.year - born.year - (today < born.replace(year=today.year))", True),
    ("leap day", "age in years, 29 Feb counts as 28 Feb in other years", AGE,
     YEARS.format("((2, 28) if (born.month, born.day) == (2, 29) and not calendar.isleap(today.year) else (born.month, born.day))"),
     YEARS.format("(born.month, born.day)"), False),
    ("day names", "the short weekday name", "f(day: date) -> str", "day.strftime('%a')", "day.strftime('%A')", True),
    ("day names", "how many dates there are by full month names", "f(days: list[date]) -> dict[str, int]",
     "{calendar.month_name[d.month]: 1 for d in days}", "{calendar.month_abbr[d.month]: 1 for d in days}", True),
    ("workday", "days from a to b, weekends don't count", "f(a: date, b: date) -> int", BUSY.format(5), BUSY.format(6), False),
]  # fmt: skip
