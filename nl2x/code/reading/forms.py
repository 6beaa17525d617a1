"""The form in which the words say that a text comes: "times as text like 09:00", "codes like AB-123".

Inputs of another form tell nothing: every right candidate breaks off on them, and a wrong one that breaks off
on nothing looks better than it is.
"""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable

_DAYS = (
    "2024-02-28", "2024-03-15", "2023-12-31", "2024-01-01",
    "2024-02-29", "2023-06-17", "2024-05-03", "2024-07-14",
)  # fmt: skip
_TIMES = ("09:00", "17:30", "23:15", "00:00", "12:05", "08:45", "22:10", "06:20")
_SAYS = re.compile(
    r"\b(?:like|such as|e\.?g\.?|for example|for instance|in the form(?:at)?(?: of)?|written as)"
    r"\s*:?\s+(?:\"(?P<double>[^\"\n]{2,40})\"|'(?P<single>[^'\n]{2,40})'|`(?P<tick>[^`\n]{2,40})`"
    r"|(?P<bare>[A-Za-z#$€£-]{0,8}\d[\w:./+%-]*\w))"
)
_OF_THE_RESULT = re.compile(
    r"\b(?:returns?|gives?|give back|get back|keys?|result|output|prints?|shows?|produces?|formatted|into"
    r"|find|extract|pull|every|all|ignor\w+|skip|not|no)\b[^.;:,]*$"
)
"""What stands before a form in which something comes out, or that is looked for within a text."""
_SHOWS = re.compile(r"\b(?:like|such as|e\.?g\.?)\s*:?\s+(?P<value>[\[({][^\n]{2,200}?[\])}])")
_TEXT = re.compile(r"\b(?:strings?|texts?|str)\b")


ISO_TEXTS = re.compile(
    r"\byyyy-mm-dd\b|\biso[- ](?:dates?|days?|strings?|texts?|format)\b|"
    r"\b(?:as|in|to|from|into) iso\b(?! (?:week|year))",
    re.IGNORECASE,
)
"""Where days are texts like 2024-05-17; an "iso week" is none."""


def told_form(words: str) -> tuple[str, ...]:
    """Texts of the form in which the words (those of the task without its examples) say that an input comes,
    the named one first; none where they say none."""
    for said in _SAYS.finditer(words):
        sample = next(group for group in said.groups() if group)
        # A number tells no form.
        more = said["bare"] is None or (len(sample) > 3 and re.search(r"[^\d.,+-]|\d-\d", sample))
        before = words[max(0, said.start() - 60) : said.start()]
        within = _LOOKS_FOR.search(_sentence_before(words, said.start()))
        if more and re.search(r"\d", sample) and not within and not _OF_THE_RESULT.search(before):
            made = [sample, *(_of_days(sample) or _of_times(sample) or _varied(sample))]
            return tuple(dict.fromkeys(made))
    return _within_values(words)


def texts_with_form(words: str) -> tuple[str, ...]:
    """Texts that hold what the words look for within a text, once, twice, in capitals and not at all: "find
    the room numbers in a mail, so like b2.14"; none where they look for nothing of a form."""
    for said in _SAYS.finditer(words):
        sample = next(group for group in said.groups() if group)
        if re.search(r"\d", sample) and _LOOKS_FOR.search(_sentence_before(words, said.start())):
            one, two = (_of_days(sample) or _of_times(sample) or _varied(sample))[:2]
            return (
                f"See {sample} and {one}.",
                f"{two}, {sample} and {two}",
                "nothing here",
                f"({one.upper()}) or {two.lower()}: {one.lower()}?",
                sample,
                f"{sample} {one} {two} {sample}\n{one}",
            )
    return ()


def _sentence_before(words: str, end: int) -> str:
    return re.split(r"[.;]\s", words[:end])[-1]


_LOOKS_FOR = re.compile(
    r"(?i)\b(?:find|extract|pull|collect|pick|search|get|list|grab)\b.*"
    r"\b(?:in|from|out of|within)\s+(?:an?|the|some|my|any)\s+(?:\w+\s+)?"
    r"(?:texts?|e?-?mails?|messages?|strings?|logs?|notes?|letters?|chats?|files?|pages?|lines?)\b"
)


def _within_values(words: str) -> tuple[str, ...]:
    """Days or times as they stand in a list or dict that the words show: "like {'Eva': '1990-05-21'}"."""
    for shown in _SHOWS.finditer(words):
        for sample in re.findall(r"['\"]([\d:./-]+)['\"]", shown["value"]):
            made = _of_days(sample) or _of_times(sample)
            if made and not _OF_THE_RESULT.search(words[max(0, shown.start() - 60) : shown.start()]):
                return tuple(dict.fromkeys([sample, *made]))
    return ()


def days_are_texts(words: str) -> bool:
    """Whether the words say of a day that it comes as a text: "date is text like 2024-05-17"."""
    form = told_form(words)
    return bool(form) and bool(_of_days(form[0])) and bool(_TEXT.search(words))


def _of_days(sample: str) -> list[str]:
    patterns: tuple[tuple[str, Callable[[dt.date], str]], ...] = (
        (r"\d{4}-\d\d-\d\d", dt.date.isoformat),
        (r"\d{4}-\d\d", lambda d: f"{d:%Y-%m}"),
        (r"\d{4}/\d\d/\d\d", lambda d: f"{d:%Y/%m/%d}"),
        (r"(?P<first>\d\d)(?P<sign>[/.-])\d\d[/.-]\d{4}", lambda d: f"{d:%d/%m/%Y}"),
    )
    for pattern, written in patterns:
        found = re.fullmatch(pattern, sample)
        if found:
            sign = found.groupdict().get("sign") or ""
            days = [written(dt.date.fromisoformat(day)) for day in _DAYS]
            # Where the second of two numbers is above 12, the month comes first.
            if sign and int(sample[3:5]) > 12:
                days = [f"{d[3:6]}{d[:3]}{d[6:]}" for d in days]
            return [d.replace("/", sign) if sign else d for d in days]
    return []


def _of_times(sample: str) -> list[str]:
    found = re.fullmatch(r"(\d{1,2}):\d\d(:\d\d)?( ?)([ap]m)?", sample, re.IGNORECASE)
    if found is None:
        return []
    made = []
    for time in _TIMES:
        hour, minute = map(int, time.split(":"))
        half = found[4] or ""
        if half:
            name = ("am", "pm")[hour >= 12]
            half, hour = name.upper() if half.isupper() else name, hour % 12 or 12
        shown = f"{hour:02d}" if len(found[1]) == 2 else str(hour)
        made.append(f"{shown}:{minute:02d}" + (":00" if found[2] else "") + found[3] + half)
    return made


def _varied(sample: str) -> list[str]:
    """The sample with other digits, the first ones never a nought that wasn't there."""
    source = random.Random(sample)

    def other(match: re.Match[str]) -> str:
        digits = match.group()
        rest = "".join(str(source.randrange(10)) for _ in digits[1:])
        return ("0" if digits[0] == "0" else str(source.randrange(1, 10))) + rest

    return [re.sub(r"\d+", other, sample) for _ in range(6)]
