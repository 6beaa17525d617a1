"""Dates in books: real ones, texts, and whether a day or a month comes first."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from nl2x.books.model import Value
from nl2x.books.sheets.words import MONTHS, plain

_NUMERIC = re.compile(r"(\d{1,4})([./\- ])(\d{1,2})\2(\d{1,4})\.?")
_TWO = re.compile(r"(\d{1,2})[./\-](\d{1,2})\.?")


def read_date(value: Value, day_first: bool | None = None, year: int = 0) -> dt.date | None:
    """The date that a cell stands for, or None. `year` completes a text without one ("3 Mar")."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str):
        return None
    return _numeric(value.strip(), day_first) or _in_words(value, year)


def _numeric(text: str, day_first: bool | None) -> dt.date | None:
    match = _NUMERIC.fullmatch(text)
    if match is None:
        return None
    a, b, c = int(match[1]), int(match[3]), int(match[4])
    if len(match[1]) == 4:
        return _date(a, b, c)
    first_is_day = day_first if day_first is not None else (a > 12 or match[2] == ".")
    day, month = (a, b) if first_is_day else (b, a)
    return _date(c + 2000 if c < 100 else c, month, day)


def _in_words(text: str, year: int) -> dt.date | None:
    words = plain(re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", text)).split()
    months = [MONTHS[w] for w in words if w in MONTHS]
    numbers = [int(w) for w in words if w.isdigit()]
    if len(months) != 1 or not numbers or len(months) + len(numbers) != len(words):
        return None
    if len(numbers) == 1:
        return _date(year, months[0], numbers[0]) if year else None
    day, in_year = (numbers[0], numbers[1]) if numbers[0] <= 31 else (numbers[1], numbers[0])
    return _date(in_year + 2000 if in_year < 100 else in_year, months[0], day)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def day_comes_first(texts: Iterable[str], formats: Iterable[str]) -> bool | None:
    """From dates kept as text, then from the number formats of real ones; None if nothing tells."""
    days = months = 0
    for text in texts:
        match = _NUMERIC.fullmatch(text.strip()) or _TWO.fullmatch(text.strip())
        if match and len(match[1]) <= 2:
            second = match[3] if match.re is _NUMERIC else match[2]
            days += int(match[1]) > 12 or "." in text
            months += int(second) > 12
    if days != months:
        return days > months
    for code in formats:
        letters = re.sub(r"[^dmy]", "", re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", code.lower()))
        d, m, y = letters.find("d"), letters.find("m"), letters.find("y")
        if y == 0:
            continue
        if d >= 0 and m >= 0 and "mmm" not in letters and code not in ("mm-dd-yy",):
            return d < m
    return None


def text_pattern(text: str, day_first: bool | None) -> str:
    """The strftime pattern in which a date was typed as text: "14.03.2026" → "%d.%m.%Y"; "" if unknown."""
    match = _NUMERIC.fullmatch(text.strip())
    if match:
        a, separator, b, c = match.groups()
        if len(a) == 4:
            return f"%Y{separator}%m{separator}%d"
        day, month = "%d", "%m"
        first, second = (
            (day, month) if (day_first or (day_first is None and separator == ".")) else (month, day)
        )
        year = "%Y" if len(c) == 4 else "%y"
        return f"{_width(first, a)}{separator}{_width(second, b)}{separator}{year}"
    words = text.strip().split(" ")
    pattern = [_word(w) for w in words]
    return " ".join(pattern) if all(pattern) else ""


def _width(directive: str, digits: str) -> str:
    # "%-d" is glibc's day without a leading zero; used only where the book itself leaves it out.
    return directive if (len(digits) == 2 and digits[0] == "0") or int(digits) > 9 else f"%-{directive[1]}"


def _word(word: str) -> str:
    bare, comma = word.rstrip(",."), word[len(word.rstrip(",.")) :]
    if bare.isdigit():
        return ("%Y" if len(bare) == 4 else "%d" if bare.startswith("0") or int(bare) > 9 else "%-d") + comma
    month = MONTHS.get(plain(bare))
    if month is None:
        return ""
    full = dt.date(2026, month, 1).strftime("%B")
    return ("%B" if bare.casefold() == full.casefold() and len(bare) > 3 else "%b") + comma


def is_newest_first(days: Sequence[dt.date]) -> bool:
    """Whether days, from the top of a list, fall far more often than they rise."""
    falls = sum(below < above for above, below in pairwise(days))
    rises = sum(below > above for above, below in pairwise(days))
    return falls >= _FALLS and falls > _FALLS * rises


_FALLS = 3
