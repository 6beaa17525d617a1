"""What something is for in time: "March rent", "Q2", "FY25", "last month", "12 months"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from nl2x.notes.facts import calendar
from nl2x.notes.facts.calendar import MONTHS, SHY_MONTHS
from nl2x.notes.facts.model import Duration, Period
from nl2x.notes.facts.relative_dates import COUNTS, UNITS
from nl2x.notes.facts.text import Text

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:[ ,/-]{1,2}(?P<y>20\d\d|'\d\d|(?<=-)\d\d)(?![\d.,/]))?"
_FOR = (
    r"(?:rent|bill|bills|invoice|invoices|salary|salaries|wages|wage|payroll|payment|statement|fees?|subscription|phone|"
    r"mobile|internet|broadband|electric\w*|power|gas|water|hosting|insurance|sales|expenses|accounts|books|lease|dues|"
    r"instal?lment|retainer|membership|commission|bonus|tax|vat|gst|council|cleaning|utilities|mortgage|interest|"
    r"depreciation|accruals?|takings|stipend|pension|order|delivery|pay|payslip|rates|closing|close|return)"
)
MONTH_RANGE = re.compile(
    rf"\b(?!(?P<twice>{_MONTH})-(?P=twice)\b)(?P<from>{_MONTH})\.?(?:[ ](?P<y1>20\d\d))?[ ]?(?:-|to|through|thru|until|till)[ ]?(?P<m>{_MONTH})\b\.?{_YEAR}"
)
MONTH = re.compile(
    rf"\b(?P<lead>(?:in|for|of|since|during|last|this|next|by|until|end of|from|early|late|mid|all of|through) )?(?<![a-z]-)(?P<m>{_MONTH})\b(?!-[a-z])(?:'s)?\.?{_YEAR}"
)
QUARTER = re.compile(
    r"\b(?:q(?P<q>[1-4])|(?P<word>first|second|third|fourth|1st|2nd|3rd|4th) quarter)(?: (?:of )?(?:fy ?)?'?(?P<y>20\d\d|\d\d)(?![\d.,]))?\b(?!\.\d)"
)
HALF = re.compile(r"\bh(?P<h>[12])(?: (?P<y>20\d\d))?\b")
YEARS = re.compile(
    r"\b(?:fy|tax year|financial year|fiscal(?: year)?|calendar year|year|during|season|accounts for)[ ]?'?(?P<y>20\d\d|\d\d)(?:[/-](?P<y2>\d\d|20\d\d))?(?![\d.,%])\b|(?<![\w.,£$€/-])(?P<y3>20[0-4]\d)(?:[/-](?P<y4>\d\d))?(?=(?:'s)? (?:tax|accounts|return|season|calendar|edition|diary|financial|fiscal|audit|budget|bonus|membership|conference|planner|licen[sc]e|rates|w-?2|insurance|books|dues|filing)\b)"
)
SPAN_OF = re.compile(
    r"\b(?P<which>last|this|next|previous|prior|the past|the last|coming)[ ]?(?P<what>week|month|quarter|year|fortnight)(?:'s)?\b(?!'?s? end)"
)
LAST_FEW = re.compile(
    r"\b(?:for )?the (?P<which>last|past|next|coming) (?P<n>\d{1,3}|two|three|four|five|six|twelve) (?P<unit>day|week|month|year)s\b"
)
_COUNT = r"(?P<n>\d{1,3}(?:\.5)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|twenty-four|thirty|thirty-six|sixty|half a|a full|the whole|the full|a whole|full)"
LASTING = re.compile(
    rf"(?<!\d[,.])(?!(?<=\d )\d{{3}}\b)\b{_COUNT}[ -]?(?P<unit>day|week|wk|month|mth|mo|fortnight|quarter|year|yr)(?:s|ly)?(?:'s|s'|')?(?! old)(?![a-z])(?!(?: of| work| labou?r)? ?(?:@|at\b|x\b))"
)
_MORE_COUNTS = COUNTS | {
    "eighteen": 18,
    "twenty-four": 24,
    "thirty-six": 36,
    "a full": 1,
    "the whole": 1,
    "the full": 1,
    "a whole": 1,
    "full": 1,
}
_PERSON_BEFORE = re.compile(
    r"\b(?:paid|to|from|gave|owe|owes|lent|with|by|and|invoice|refunded|reimbursed|tell|ask|told|asked|sent|dear|hi|call)[ ]$"
)


def find(text: Text, today: date) -> list[Period]:
    """Every stretch of time with known ends; takes its letters."""
    found: list[Period] = []
    rules: list[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[date, date, str] | None]]] = [
        (MONTH_RANGE, lambda m: _month_range(text, m, today)),
        (QUARTER, lambda m: _quarter(m, today)),
        (HALF, lambda m: _half(text, m, today)),
        (MONTH, lambda m: _month(text, m, today)),
        (YEARS, lambda m: _years(m)),
        (LAST_FEW, lambda m: _last_few(m, today)),
        (SPAN_OF, lambda m: _span_of(m, today)),
    ]
    for pattern, read in rules:
        for match in text.finditer(pattern):
            period = read(match)
            if period:
                start, end = match.span()
                lead = match.groupdict().get("lead")
                if lead and lead.strip() not in ("last", "this", "next"):
                    start += len(lead)
                text.take(start, end)
                found.append(Period((start, end), text.words(start, end), "", *period))
    return found


def find_durations(text: Text) -> list[Duration]:
    """Every length of time; takes its letters. Hours aren't among them: they are counted and paid."""
    found = []
    for match in text.finditer(LASTING):
        words, unit = match["n"], UNITS.get(match["unit"], match["unit"])
        unit = "month" if unit == "mo" else unit
        if _a_price(text, match) or (match[0].endswith("ly") and _number(words) > _MOST_LY):
            continue  # "500 monthly"
        count = (
            Decimal("0.5")
            if words == "half a"
            else Decimal(words)
            if words[0].isdigit()
            else Decimal(_MORE_COUNTS[words])
        )
        if unit == "fortnight":
            count, unit = count * 2, "week"
        text.take(*match.span())
        found.append(Duration(match.span(), text.words(*match.span()), "", count, unit))
    return found


_MOST_LY = 12
"""Something may be 3-monthly; of more than these it is so much a month."""


def _number(words: str) -> int:
    return int(words) if words.isdigit() else 0


def _a_price(text: Text, match: re.Match[str]) -> bool:
    """ "40 a month" is a price; the words before "a month" are its number."""
    return match["n"] in ("a", "an") and bool(
        re.search(
            r"(?:[\d%£€$k]|dollars|bucks|quid|pounds|euros|hundred|thousand|grand|ty|een|each|cent|rate|once|twice|\w(?<=ve)|x)[ ]$",
            text.before(match.start(), 12),
        )
    )


def _year(match: re.Match[str], today: date, month: int) -> int:
    if match["y"]:
        return calendar.full_year(match["y"].lstrip("'"))
    return calendar.nearest_year(today, month)[0]


def _month_range(text: Text, match: re.Match[str], today: date) -> tuple[date, date, str] | None:
    first, last = MONTHS[match["from"]], MONTHS[match["m"]]
    year = _year(match, today, last)
    before = year if first <= last else year - 1
    return calendar.month(before, first)[0], calendar.month(year, last)[1], "month"


def _month(text: Text, match: re.Match[str], today: date) -> tuple[date, date, str] | None:
    name, lead = match["m"], (match["lead"] or "").strip()
    if name in SHY_MONTHS and not match["y"] and not _is_month(text, match):
        return None
    number = MONTHS[name]
    if lead == "last" and not match["y"]:
        year = today.year if number < today.month else today.year - 1
    elif lead == "next" and not match["y"]:
        year = today.year if number > today.month else today.year + 1
    else:
        year = _year(match, today, number)
    if not 1970 <= year <= 2100:
        return None
    return (*calendar.month(year, number), "month")


def _is_month(text: Text, match: re.Match[str]) -> bool:
    """Whether May, March, Jan, April … is the month and not a verb or a person."""
    at, name = match.start("m"), match["m"]
    after = text.after(match.end(), 24)
    if re.match(rf"(?:'s)? {_FOR}\b", after):
        return True
    before = text.before(at, 24)
    if match["lead"] and not (match["lead"] in ("from ", "by ") and text.plain[at].isupper()):
        return True
    if name in ("may", "march", "mar", "dec", "sep", "aug", "jun", "nov"):
        if name in ("dec", "sep", "aug", "jun", "nov"):
            return True
        capital = text.plain[at].isupper() and bool(before.strip())
        closes = bool(re.match(r"[ ]?(?:$|[.,;:)\d-])", after)) and not re.search(
            r"\b(?:i|we|you|they|he|she|it) $", before
        )
        return (capital or closes) and not _PERSON_BEFORE.search(before)
    return not _PERSON_BEFORE.search(before) and bool(before.strip() or re.match(r"[ ]?[:,\d-]", after))


def _quarter(match: re.Match[str], today: date) -> tuple[date, date, str] | None:
    words = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
    number = int(match["q"]) if match["q"] else words[match["word"]]
    if match["y"]:
        year = calendar.full_year(match["y"])
    else:
        year = today.year if 3 * number - 2 <= today.month + 3 else today.year - 1
    return (*calendar.quarter(year, number), "quarter") if 1970 <= year <= 2100 else None


def _half(text: Text, match: re.Match[str], today: date) -> tuple[date, date, str] | None:
    if not (match["y"] or text.plain[match.start()].isupper()):
        return None
    year = int(match["y"] or today.year)
    return (
        (date(year, 1, 1), date(year, 6, 30), "half")
        if match["h"] == "1"
        else (date(year, 7, 1), date(year, 12, 31), "half")
    )


def _years(match: re.Match[str]) -> tuple[date, date, str] | None:
    """A calendar year; a book's own fiscal year isn't known here."""
    year = calendar.full_year(match["y"] or match["y3"])
    last = match["y2"] or match["y4"]
    end = calendar.full_year(last) if last else year
    if not (1970 <= year <= 2099 and year <= end <= year + 1):
        return None
    return date(year, 1, 1), date(end, 12, 31), "year"


def _span_of(match: re.Match[str], today: date) -> tuple[date, date, str] | None:
    which, what = match["which"], match["what"]
    step = {"this": 0, "next": 1, "coming": 1}.get(which, -1)
    anchor = calendar.shift(today if what in ("week", "fortnight") else today.replace(day=1), step, what)
    if anchor is None:
        return None
    if what == "week":
        return (*calendar.week(anchor), "week")
    if what == "fortnight":
        return (anchor, today, "week") if step < 0 else None
    if what == "month":
        return (*calendar.month(anchor.year, anchor.month), "month")
    if what == "quarter":
        return (*calendar.quarter(anchor.year, (anchor.month + 2) // 3), "quarter")
    return date(anchor.year, 1, 1), date(anchor.year, 12, 31), "year"


def _last_few(match: re.Match[str], today: date) -> tuple[date, date, str] | None:
    count = int(match["n"]) if match["n"].isdigit() else COUNTS[match["n"]]
    sign = -1 if match["which"] in ("last", "past") else 1
    other = calendar.shift(today, sign * count, match["unit"])
    if other is None:
        return None
    return (other, today, match["unit"]) if sign < 0 else (today, other, match["unit"])
