"""Days told from today: yesterday, last Friday, 3 days ago, in a month, end of the month."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from nl2x.notes.facts import calendar
from nl2x.notes.facts.calendar import MONTHS, SHY_WEEKDAYS, WEEKDAYS
from nl2x.notes.facts.dates import role
from nl2x.notes.facts.model import Day
from nl2x.notes.facts.text import Text

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_COUNT = (
    r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|"
    r"ninety|a couple(?: of)?|a few|few|couple(?: of)?)"
)
_UNIT = r"(?P<unit>day|week|wk|month|mth|fortnight|quarter|year|yr)s?"
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60,
    "ninety": 90, "a couple": 2, "a couple of": 2, "couple": 2, "couple of": 2,
}  # fmt: skip
UNITS = {"wk": "week", "mth": "month", "yr": "year"}
NAMED_DAYS = {
    r"yesterday week|a week yesterday|(?:a )?week (?:past|last) yesterday": -8,
    r"today week|a week today": 7,
    r"tomorrow week|a week tomorrow": 8,
    r"(?:the )?day before yesterday|day b4 yesterday|ereyesterday": -2,
    r"yesterday(?: (?:morning|afternoon|evening|night|lunch(?:time)?))?|yday|y'day|yest|yest?e?r?da?y|yet?serday|yesterd?ya|yesterdays?|yestday|yesteday|ystrday|"
    r"last (?:nights?|nite|evening)|yesterady|yesturday": -1,
    r"(?:the )?day after tomorrow|overmorrow": 2,
    r"tomorrow(?: (?:morning|afternoon|evening|night))?|tomorow|tommorow|tommorrow|tmrw|tmw|tmrrw|2moro|tomoz": 1,
    r"today|tday|2day|todays|tonight|2nite|tonite|this (?:morning|afternoon|evening|arvo|am|lunch(?:time)?)|"
    r"just now|earlier today|right now|(?<=half )now|(?<=\d )now(?= and\b|,| then\b|$)": 0,
}
_BOUNDARY_MONTH = (
    rf"(?P<which>last|this|next|the|of|previous|current)? ?(?P<what>month|quarter|year|week|{_MONTH})"
)
END_OF = re.compile(
    rf"\b(?:the )?(?:end|last day|close) (?:of )?{_BOUNDARY_MONTH}(?:'s)?(?: end)?(?: (?P<y>20\d\d))?\b"
)
START_OF = re.compile(
    rf"\b(?:the )?(?:(?:very )?(?:start|beginning|first day|first|1st)) (?:of |day of )?{_BOUNDARY_MONTH}(?: (?P<y>20\d\d))?\b"
)
MONTH_END = re.compile(
    r"\b(?<!doing the )(?<!doing our )(?<!doing my )(?<!did the )(?<!did our )(?<!did my )(?:month[ -]?end|eom|end[ -]of[ -]month|year[ -]?end|eoy|quarter[ -]?end)\b(?! (?:accruals?|accounts|returns?|books|bill|fees?|journals?|adjust|close|entr|party|parties|functions?|dinner|lunch|dos?\b|event|gifts?))"
)
AGO = re.compile(
    rf"\b{_COUNT}[ -]?{_UNIT} (?:ago|back|earlier|before|prior)\b(?: (?P<then>yesterday|today))?"
)
WAS = re.compile(
    r"\b(?P<n>this time last) (?P<unit>week|month|year)\b|\b(?P<also>a (?:week|month|year) today)\b"
)
AHEAD = re.compile(
    rf"\b(?:in|within|after|due in)[ ]{_COUNT}[ -]?{_UNIT}(?:'s)?(?: time)?(?! (?:of|lease|rent|subscription))\b|\b{_COUNT.replace('?P<n>', '?P<n2>')}[ -]?{_UNIT.replace('?P<unit>', '?P<unit2>')} (?:from (?:now|today)|hence|later)\b"
)
NET_TERMS = re.compile(r"\bnet[ -]?(?P<n>7|10|14|15|21|28|30|45|60|90)\b(?!\.\d| ?%)(?:[ ]days)?")
_ITS = (
    r"(?P<its>s)(?= (?:count|takings|sales?|till|market|stall|fair|show|gig|dance|class|lesson|session|match|game|party|dinner|supper|lunch"
    r"|table|book|bake|raffle|collection|door|bar|shift|delivery|order|job|bill|wash|teas?|coffee|cakes?)\b)"
)
"""What a day has without an apostrophe: "saturdays count", not "open on saturdays"."""
ON_WEEKDAY = re.compile(
    rf"(?P<lead>\b(?:last|this|this past|this coming|next|past|the|on|on the|last week(?:,? on(?: the)?)?|next week(?:,? on(?: the)?)?|a week last|a week on|a week past) )?\b(?P<day>{_WEEKDAY})(?:\b|{_ITS}\b)\.?"
    r"(?P<tail> (?:of )?(?:last week|gone|just gone|past|before last|this week|next week|week)\b)?"
    r"(?P<part> (?:morning|afternoon|evening|night|arvo|lunch(?:time)?)\b)?"
)
VAGUE = re.compile(
    r"\b(?:the other (?:day|night|week)|recently|a while (?:ago|back)|some ?time (?:ago|last \w+)|(?:a )?few (?:days|weeks|months) (?:ago|back)|ages ago|lately|(?:at )?some point|soon|sometime|one of these days)\b"
)
_ALONE = re.compile(r"[ ]?(?:$|[,.:;)!?-])")


def find(text: Text, today: date) -> list[Day]:
    """Every day told from today; takes its letters. A vague one ("the other day") has no readings."""
    found: list[Day] = []
    for match in text.finditer(VAGUE):
        found.append(_day(text, match, []))
    for match in text.finditer(AGO):
        several = (
            match["unit"] + "s" in match[0] or not match["n"].isdigit()
        )  # "taxi 12 day before yesterday"
        if match["then"] and several and (days := _ago(match, today)):
            found.append(_day(text, match, days))
    for words, step in NAMED_DAYS.items():
        for match in text.finditer(re.compile(rf"\b(?:{words})\b")):
            found.append(_day(text, match, [today + timedelta(days=step)]))
    rules: list[tuple[re.Pattern[str], Callable[[re.Match[str]], list[date]]]] = [
        (AGO, lambda m: _ago(m, today)),
        (WAS, lambda m: _was(m, today)),
        (AHEAD, lambda m: _ahead(m, today)),
        (NET_TERMS, lambda m: [today + timedelta(days=int(m["n"]))]),
        (END_OF, lambda m: _boundary(text, m, today, last=True)),
        (START_OF, lambda m: _boundary(text, m, today, last=False)),
        (MONTH_END, lambda m: _month_end(m, today)),
        (ON_WEEKDAY, lambda m: _weekday(text, m, today)),
    ]
    for pattern, read in rules:
        for match in text.finditer(pattern):
            days = read(match)
            if days:
                found.append(_day(text, match, days))
    return found


def _day(text: Text, match: re.Match[str], days: list[date]) -> Day:
    start, end = match.span()
    lead = match.groupdict().get("lead") or ""
    start += len(lead) if lead.strip() in ("on", "the", "on the") else 0
    text.take(start, end)
    kind = "due" if match.re in (NET_TERMS, AHEAD) else role(text, start, end)
    value = days[0] if days else None
    return Day((start, end), text.words(start, end), "", value, tuple(days), kind, certain=len(days) == 1)


def _number(words: str) -> int | None:
    words = words.strip()
    return int(words) if words.isdigit() else COUNTS.get(words)


def _shifted(today: date, words: str, unit: str, sign: int) -> list[date]:
    count = _number(words)
    day = None if count is None else calendar.shift(today, sign * count, UNITS.get(unit, unit))
    return [day] if day else []


def _ago(match: re.Match[str], today: date) -> list[date]:
    if match["then"] == "yesterday":
        today -= timedelta(days=1)
    return _shifted(today, match["n"], match["unit"], -1)


def _was(match: re.Match[str], today: date) -> list[date]:
    if match["also"]:
        return _shifted(today, "a", match["also"].split()[1], 1)
    return _shifted(today, "a", match["unit"], -1)


def _ahead(match: re.Match[str], today: date) -> list[date]:
    return _shifted(today, match["n"] or match["n2"], match["unit"] or match["unit2"], 1)


def _boundary(text: Text, match: re.Match[str], today: date, last: bool) -> list[date]:
    """The first or last day of a month, quarter, year or week."""
    what, which = match["what"], match["which"]
    bare = text.low[match.start() : match.end()]
    if what in MONTHS:
        if what in ("may", "march") and not re.search(r" of ", bare):
            return []
        year = int(match["y"]) if match["y"] else calendar.nearest_year(today, MONTHS[what], 1)[0]
        return [calendar.month(year, MONTHS[what])[last]]
    if not last and bare.startswith(("first ", "1st ")) and not re.search(r"(?:of|day)", bare):
        return []  # "first month" is a month
    step = {"last": -1, "previous": -1, "next": 1}.get(which or "", 0)
    anchor = calendar.shift(today.replace(day=1) if what != "week" else today, step, what)
    if anchor is None:
        return []
    spans = {
        "month": calendar.month(anchor.year, anchor.month),
        "quarter": calendar.quarter(anchor.year, (anchor.month + 2) // 3),
        "year": (date(anchor.year, 1, 1), date(anchor.year, 12, 31)),
        "week": calendar.week(anchor),
    }
    return [spans[what][last]]


def _month_end(match: re.Match[str], today: date) -> list[date]:
    words = match[0]
    if words.startswith(("y", "eoy")):
        return [date(today.year, 12, 31)]
    if words.startswith("q"):
        return [calendar.quarter(today.year, (today.month + 2) // 3)[1]]
    return [calendar.month_end(today)]


_MANY = re.compile(r"\b(?:and|&|or|every|most|all|some|both) $")
"""What stands before days that come again and again: "every saturdays"."""


def _weekday(text: Text, match: re.Match[str], today: date) -> list[date]:
    """ "last Friday" within this week may mean either of two days: both are kept, the later first."""
    lead, tail = (match["lead"] or "").strip(), (match["tail"] or "").strip()
    name = match["day"]
    if match["its"] and (lead not in ("", "last") or _MANY.search(text.low[: match.start()])):
        return []
    if name in SHY_WEEKDAYS and not _is_weekday(text, match):
        return []
    number = WEEKDAYS[name]
    latest = calendar.weekday(today, number)
    monday = today - timedelta(days=today.weekday())
    this = monday + timedelta(days=number)
    if lead.startswith("last week") or tail in ("last week", "of last week"):
        return [this - timedelta(days=7)]
    if tail == "before last" or lead.startswith("a week last") or lead.startswith("a week past"):
        return [latest - timedelta(days=7 if latest < today else 14)]
    if lead.startswith("next week") or tail == "next week":
        return [this + timedelta(days=7)]
    ahead = latest + timedelta(days=7) if latest < today else latest
    if tail == "week" or lead == "a week on":
        return [ahead + timedelta(days=7)]
    if lead == "next":
        soon = ahead if ahead > today else ahead + timedelta(days=7)
        return [soon] if soon >= monday + timedelta(days=7) else [soon, soon + timedelta(days=7)]
    if lead in ("this", "this coming"):
        return [this] if lead == "this" else [ahead]
    if lead == "last":
        before = latest if latest < today else latest - timedelta(days=7)
        return [before, before - timedelta(days=7)] if before >= monday else [before]
    start = match.start() + len(match["lead"] or "")
    return [ahead if role(text, start) in ("due", "until") else latest]


def _is_weekday(text: Text, match: re.Match[str]) -> bool:
    """ "sat" and "sun" are days only where the words around leave nothing else."""
    if (match["lead"] or "").strip() not in ("", "the") or match["tail"] or match["part"]:
        return True
    at, end = match.start("day"), match.end("day")
    if text.low[at - 1 : at] == "." and text.low[: at - 1][-1:].isalpha():
        return False  # the end of a name: "e.sun"
    following = text.plain[end : end + 2]
    opens = not text.low[:at].strip() or text.low[:at].rstrip()[-1:] in ",.;:\n("
    closes = bool(_ALONE.match(text.low[end : end + 2]))
    if _TAKEN.search(text.low[:at]) and _SUM.match(text.low[end:]):
        return True
    if match["day"] in ("sat", "sun") and not text.plain[at].isupper():
        return closes or (opens and bool(re.match(r"[:,-]", text.low[end : end + 1])))
    return opens or closes or (match["day"] not in ("sun", "wed", "sat") and not following[1:].isupper())


_TAKEN = re.compile(
    r"\b(takings|till|taken|takes?|took|sales?|bar|stall|market|shop|counter|fares?|tips)[:,]? $"
)
_SUM = re.compile(r"[:,]? [£$€₦₹r]?\d")
"""What stands around a day that was worth so much: "takings sat 402.80"."""
