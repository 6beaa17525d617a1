"""Dates written out: 14/9/26, 2026-09-14, 3 Sept, "the 7th", against today and the book's date order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from nl2x.notes.facts import calendar
from nl2x.notes.facts.calendar import MONTHS, valid
from nl2x.notes.facts.model import DateOrder, Day
from nl2x.notes.facts.text import Text

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?P<y>(?:19|20)\d\d|'?\d\d)"
_NO_MORE = r"(?![\d%£€$₹]|:\d|[.,]\d|[ ]?(?:dollars|bucks|quid|pounds|euros|usd|gbp|eur|k\b|each\b|percent))"
ISO = re.compile(
    r"(?<![\w/.-])(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?:t\d\d:\d\d\S{0,16})?(?![\w/-])"
)
COMPACT = re.compile(r"(?<![\w/.,£$€#-])(?P<y>20[0-4]\d)(?P<m>0[1-9]|1[0-2])(?P<d>[0-2]\d|3[01])(?![\w/-])")
NUMERIC = re.compile(
    r"(?<![\w/.£$€-])(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)"
)
SHORT = re.compile(
    r"(?<![\w/.,£$€-])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\w/%-]|[.,]\d)(?! ?(?:price|of|off|share|cup|inch|day|hour|page))"
)
DAY_MONTH = re.compile(
    rf"(?<![\w/.,£$€-])(?P<d>\d{{1,2}})(?P<th>st|nd|rd|th)?(?: of)?[ ./-]?[ ]?(?P<m>{_MONTH})(?![a-z])(?!\.?[ ]\d{{1,2}}(?:st|nd|rd|th))\.?"
    rf"(?:(?:[/-]{_YEAR}|,?[ ](?P<y2>(?:19|20)\d\d|'\d\d)|[ ](?P<y3>2\d)(?=[ ]|$))(?!\d|[.,]\d|[ ]?[%£€$]))?"
)
MONTH_DAY = re.compile(
    rf"(?<![\w])(?P<m>{_MONTH})\.?[ -]?(?:the )?(?P<d>\d{{1,2}})(?P<th>st|nd|rd|th)?(?![a-z]){_NO_MORE}"
    rf"(?:(?:, ?| |/|-)(?P<y>(?:19|20)\d\d)(?!\d|[.,]\d|[ ]?[%£€$]))?"
)
ORDINAL_WORDS = {
    w: i
    for i, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
_WORD = "|".join(ORDINAL_WORDS)
SPOKEN = re.compile(
    rf"\b(?:(?P<before>{_MONTH}) (?:the )?)?(?:(?P<tens>twenty|thirty)[ -])?(?P<word>{_WORD})\b(?: of (?P<after>{_MONTH})\b| (?P<after2>{_MONTH})\b)?"
)
OF_MONTH = re.compile(
    r"(?P<lead>\b(?:on |by |from |since )?(?:the )?)(?P<d>\d{1,2})(?:st|nd|rd|th)? of (?P<which>last|this|next|the) month\b"
)
THE_NTH = re.compile(
    r"(?P<lead>\b(?:on|by|due|from|since|until|till|before|after|dated|date)[ :]{1,2}(?:the )?|\bthe )?(?<![\w.,])(?P<d>\d{1,2})(?P<th>st|nd|rd|th)(?![a-z])"
)
_DAY_ENDS = re.compile(
    r"[ ]?(?:$|[.,;:!?)-]|(?:and|for|to|from|we|i|paid|pay|got|bought|sold|received|at|in|with|by|via|she|he|they|cash|card|sent|invoiced|a|the|my|our)\b)"
)
_ON = re.compile(r"\b(?:on|by|due|from|since|until|till|before|after|dated|date|for)[ :]{1,2}(?:the )?$")
_DUE = re.compile(
    r"\b(?:due|payable|deadline|by|before|no later than|expires?|owing|paying|(?:'ll|will|to|he|she|they|who|customer|client) (?:pays?|settles?)(?: (?:it|them|him|her|this|up|me|us))?)"
    r"[ :]{1,2}(?:on |by |at |is |date |the ){0,2}$"
)
_FROM = re.compile(
    r"\b(?:from|since|starting|starts|beginning|effective|as of|w\.?e\.?f\.?)[ :]{1,2}(?:the )?$"
)
_UNTIL = re.compile(r"\b(?:until|till|til|through|thru|up to|ending|ends)[ :]{1,2}(?:the )?$")


_FORGOTTEN = re.compile(r"\b(?:forgot(?:ten)?|missed|left out|overlooked)\b[^.;,\d]{0,20}\bfrom[ ](?:the )?$")
"""Of which day a thing is that wasn't written down: "forgot these from Saturday"."""


_TO_PAY = re.compile(r",? to (?:pay|be paid)\b(?! (?:for|the|a)\b)")


def role(text: Text, start: int, end: int | None = None) -> str:
    """What the words before a date make of it, and those after it: "end of next month to pay"."""
    if end is not None and _TO_PAY.match(text.after(end, 24)):
        return "due"
    before = text.before(start, 40)
    if _FORGOTTEN.search(before):
        return "on"
    before = text.before(start, 24)
    for name, pattern in (("due", _DUE), ("from", _FROM), ("until", _UNTIL)):
        if pattern.search(before):
            return name
    return "on"


def find(text: Text, today: date, order: DateOrder | None) -> list[Day]:
    """Every date written with its day; takes its letters. Ids come later."""
    found: list[Day] = []
    rules: list[tuple[re.Pattern[str], Callable[[re.Match[str]], list[date] | None]]] = [
        (ISO, lambda m: _one(valid(int(m["y"]), int(m["m"]), int(m["d"])))),
        (COMPACT, lambda m: _one(valid(int(m["y"]), int(m["m"]), int(m["d"])))),
        (NUMERIC, lambda m: _numeric(m, order)),
        (DAY_MONTH, lambda m: _named(text, m, today)),
        (MONTH_DAY, lambda m: _named(text, m, today)),
        (SHORT, lambda m: _short(text, m, today, order)),
        (OF_MONTH, lambda m: _one(_of_month(m, today))),
        (THE_NTH, lambda m: _nth(text, m, today)),
        (SPOKEN, lambda m: _spoken(text, m, today)),
    ]
    for pattern, read in rules:
        for match in text.finditer(pattern):
            days = read(match)
            if days is not None or _is_no_day(text, match):
                found.append(_day(text, match, days or []))
    return found


def _is_no_day(text: Text, match: re.Match[str]) -> bool:
    """Whether it is written as a date, and the calendar has no such day: "31 September", "2026-02-30", "30/2"."""
    if match.re in (DAY_MONTH, MONTH_DAY):
        on = match["th"] or _ON.search(text.before(match.start(), 16)) or match.groupdict().get("y")
        shy = match["m"] in ("may", "march", "mar", "jan") and not match["th"]
        month, ends = MONTHS[match["m"]], _DAY_ENDS.match(text.after(match.end(), 12))
        written = on or (ends and _more_digits(text, match))
        return not shy and bool(written) and _beyond(month, int(match["d"]))
    if match.re is ISO:
        return _beyond(int(match["m"]), int(match["d"]))
    if match.re is NUMERIC or (match.re is SHORT and _ON.search(text.before(match.start(), 16))):
        a, b = int(match["a"]), int(match["b"])
        return _beyond(b, a) or _beyond(a, b)
    return False


def _beyond(month: int, day: int) -> bool:
    """Whether a month has no such day in the years around, and another month has."""
    return 1 <= month <= 12 and 28 < day <= 31


def _one(day: date | None) -> list[date] | None:
    return None if day is None else [day]


def _day(text: Text, match: re.Match[str], days: list[date]) -> Day:
    start, end = match.span()
    lead = match.groupdict().get("lead")
    if lead:
        start += len(lead)
    if match.groupdict().get("y3") and not (
        days and days[0].year == 2000 + int(match["y3"]) and _more_digits(text, match)
    ):
        end = match.start("y3")
    while end > start and text.low[end - 1] in " .,":
        end -= 1
    text.take(start, end)
    undecided = match.re in (NUMERIC, SHORT) and len(days) > 1
    day = Day(
        (start, end),
        text.words(start, end),
        "",
        None if undecided or not days else days[0],
        tuple(days),
        role(text, start, end),
    )
    return replace(day, certain=len(days) == 1)


def _numeric(match: re.Match[str], order: DateOrder | None) -> list[date] | None:
    """14/9/26; both readings while the book's order isn't known."""
    a, b, year = int(match["a"]), int(match["b"]), calendar.full_year(match["y"])
    dmy, mdy = valid(year, b, a), valid(year, a, b)
    if match["sep"] == "." and dmy and order is None:
        return [dmy]  # points are used where the day comes first
    if order is DateOrder.YMD and len(match["y"]) == 2:
        ymd = valid(2000 + a, b, int(match["y"]))
        if ymd and a > 12:
            return [ymd]
    return _by_order(dmy, mdy, order)


def _by_order(dmy: date | None, mdy: date | None, order: DateOrder | None) -> list[date] | None:
    preferred = {DateOrder.DMY: dmy, DateOrder.MDY: mdy, DateOrder.YMD: mdy}.get(order) if order else None
    if preferred:
        return [preferred]
    days = list(dict.fromkeys(d for d in (dmy, mdy) if d))
    return days or None


def _short(text: Text, match: re.Match[str], today: date, order: DateOrder | None) -> list[date] | None:
    """14/9: not a half or a third, unless the words say that it is a date."""
    a, b = int(match["a"]), int(match["b"])
    said = _ON.search(text.before(match.start(), 16)) or match.start() == 0 or len(match[0]) > 3
    if (
        a < b <= 10
        and len(match["b"]) <= 2
        and (a, b) in {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (1, 10), (2, 5), (1, 6), (1, 8)}
        and not said
    ):
        return None
    if (a, b) == (24, 7):
        return None
    dmy = _in_nearest_year(today, b, a)
    mdy = _in_nearest_year(today, a, b)
    return _by_order(dmy, mdy, order)


def _in_nearest_year(today: date, month: int, day: int) -> date | None:
    years = calendar.nearest_year(today, month, day) if 1 <= month <= 12 else []
    return valid(years[0], month, day) if years else None


def _in_years(text: Text, start: int, today: date, month: int, day: int) -> list[date]:
    """A day and month without a year, the likeliest year first, with its rival where it isn't clear."""
    years = calendar.nearest_year(today, month, day)
    days = [date(y, month, day) for y in years]
    if role(text, start) in ("due", "until") and days:
        ahead = [d for d in days if d >= today]
        return ahead[:1] or days[:1]
    if days and days[0] > today:
        return days[:2]
    return days[:1]


def _named(text: Text, match: re.Match[str], today: date) -> list[date] | None:
    """3 Sept, May 3rd, 12 Sept 2026."""
    name, number, th = match["m"], int(match["d"]), match["th"]
    month = MONTHS[name]
    year = _year(text, match, today)
    if year:
        return _one(valid(year, month, number))
    if name in ("may", "march", "mar", "jan") and not th and not _company(text, match):
        return None
    return _in_years(text, match.start(), today, month, number) or None


def _year(text: Text, match: re.Match[str], today: date) -> int | None:
    """The year that is written, in full, after a mark, or, if another number is left for the sum, as "26"."""
    groups = match.groupdict()
    written = groups.get("y") or groups.get("y2")
    if written:
        return calendar.full_year(written.lstrip("'"))
    short = groups.get("y3")
    if short and abs(2000 + int(short) - today.year) <= 1 and _more_digits(text, match):
        return 2000 + int(short)
    return None


def _more_digits(text: Text, match: re.Match[str]) -> bool:
    return bool(
        re.search(r"\d", text.before(match.start(), 200)) or re.search(r"\d", text.after(match.end(), 200))
    )


def _company(text: Text, match: re.Match[str]) -> bool:
    """Whether "may" or "march" beside a number is the month: capitalised, or with nothing that says otherwise."""
    at = match.start("m")
    capital = text.plain[at].isupper() and at > 0
    before = text.before(match.start(), 16)
    if re.search(r"\b(?:i|we|you|he|she|they|it|that|this|paid|to|gave|from|owe)[ ]$", before):
        return bool(_ON.search(before)) and not re.search(r"\b(?:paid|gave|owe)[ ]$", before)
    return capital or match["d"] is not None


def _of_month(match: re.Match[str], today: date) -> date | None:
    step = {"last": -1, "next": 1}.get(match["which"], 0)
    anchor = calendar.shift(today.replace(day=1), step, "month")
    return anchor and valid(anchor.year, anchor.month, int(match["d"]))


def _nth(text: Text, match: re.Match[str], today: date) -> list[date] | None:
    """ "on the 7th", "7th: toner"; not "the 2nd payment" or "3rd floor"."""
    day = int(match["d"])
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day not in (11, 12, 13) else 0, "th")
    lead = (match["lead"] or "").strip()
    led = lead not in ("", "the")
    ends = _DAY_ENDS.match(text.after(match.end(), 12))
    if (
        not 1 <= day <= 31
        or match["th"] != ending
        or not (led or (ends and (lead or not match.start())) or (ends and day > 3))
    ):
        return None
    start = match.start() + len(match["lead"] or "")
    return _one(calendar.latest_day_of_month(today, day, role(text, start) in ("due", "until")))


def _spoken(text: Text, match: re.Match[str], today: date) -> list[date] | None:
    """ "the third of May", "september twenty-first", "on the fifth"."""
    day = ORDINAL_WORDS[match["word"]] + {"twenty": 20, "thirty": 30}.get(match["tens"] or "", 0)
    if day > 31 or (match["tens"] and ORDINAL_WORDS[match["word"]] > 9):
        return None
    name = match["before"] or match["after"] or match["after2"]
    if name:
        if name in ("may", "march") and not (match["after"] or text.plain[match.start()].isupper()):
            return None
        return _in_years(text, match.start(), today, MONTHS[name], day) or None
    if not re.search(r"\b(?:on|since|until|by|due) the $", text.before(match.start(), 12)):
        return None
    if not _DAY_ENDS.match(text.after(match.end(), 12)):
        return None
    return _one(calendar.latest_day_of_month(today, day, role(text, match.start()) in ("due", "until")))
