"""Another text of the same form as one that is known: other days, times and numbers where such stand in it.

A text of another form tells nothing: what is right breaks off on "72:95" and on the weekday "Uht".
"""

from __future__ import annotations

import contextlib
import datetime
import random
import re
from collections.abc import Callable
from typing import Any

DAY = re.compile(r"(?<!\d)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)")
MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
TIME = re.compile(
    r"(?<![\d:])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])(?P<half>\s?[ap]m\b)?", re.IGNORECASE
)
HEADER = re.compile(r"[A-Za-z_][\w ]*(?:[,;][A-Za-z_][\w ]*)+\r?\n.")
"""How a table as text begins: its columns' names, and a row."""
Other = Callable[[re.Match[str], random.Random], str]
MINUTES = (0, 5, 15, 30, 45, 59)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
ORDINALS = ("first", "second", "third", "fourth", "last")
NAMES = (
    *(tuple(day[:n] for day in WEEKDAYS) for n in (9, 3, 2)),
    *(tuple(month[:n] for month in MONTHS) for n in (9, 3)),
    ORDINALS,
)
"""Words that are one of a few: another of them stands in their place."""


def vary_text(value: str, pick: random.Random) -> str:
    """A text of the same form as `value`, slightly different."""
    if not value:
        return value
    if MONTH.fullmatch(value):
        year, month = value.split("-")
        return pick.choice([value, f"{year}-{int(month) % 12 + 1:02d}", f"{int(year) + 1}-{month}"])
    if HEADER.match(value) and pick.random() < 0.75:
        return _other_rows(value, pick)
    places = _places(value)
    share = sum(m.end() - m.start() for m, _ in places) / len(value)
    if places and pick.random() < (0.9 if share > 0.4 else 0.5):
        match, other = pick.choice(places)
        return value[: match.start()] + other(match, pick) + value[match.end() :]
    return pick.choice(_changes(value, pick))


def _other_rows(value: str, pick: random.Random) -> str:
    """A table with the same columns and other rows: in another order, one twice, one less, another number."""
    header, *rows = value.splitlines(keepends=True)
    rows = [row if row.endswith("\n") else f"{row}\n" for row in rows]
    i = pick.randrange(len(rows))
    numbered = _next_number(rows[i], pick) if re.search(r"\d", rows[i]) else rows[i]
    changed = [rows[::-1], [*rows, rows[i]], rows[:i] + rows[i + 1 :], [*rows[:i], numbered, *rows[i + 1 :]]]
    return header + "".join(pick.choice(changed))


def columns_of(value: Any) -> list[str]:
    """The columns' names of a table as text."""
    if not isinstance(value, str) or not HEADER.match(value):
        return []
    return re.split("[,;]", value.splitlines()[0])


def _places(value: str) -> list[tuple[re.Match[str], Other]]:
    """The days, times and names of a few in a text, each with what makes another of it."""
    found: list[tuple[re.Match[str], Other]] = [(m, _written_day) for m in DAY.finditer(value)]
    found += [(m, _other_time) for m in TIME.finditer(value)]
    names = [m for m in re.finditer(r"[A-Za-z]+", value) if _names_of(m.group())]
    # "second" by itself may be sixty to the minute.
    dated = any(_names_of(m.group()) is not ORDINALS for m in names)
    return [*found, *((m, _other_name) for m in names if dated)]


def _written_day(match: re.Match[str], pick: random.Random) -> str:
    with contextlib.suppress(ValueError):
        return other_day(datetime.date.fromisoformat(match.group()), pick).isoformat()
    return match.group()


def other_day(day: datetime.date, pick: random.Random) -> datetime.date:
    """A day near another one, or the same."""
    return day + datetime.timedelta(days=pick.choice([0, 1, 2, 7, 30, 365, -1]))


def _other_time(match: re.Match[str], pick: random.Random) -> str:
    least, hours = (1, 12) if match["half"] else (0, 24)
    hour = (int(match["hour"]) - least + pick.choice([0, 1, 2, 5, 12, -1])) % hours + least
    minute = pick.choice([int(match["minute"]), *MINUTES])
    return f"{hour:0{len(match['hour'])}d}:{minute:02d}{match['half'] or ''}"


def _names_of(word: str) -> tuple[str, ...]:
    # A word in small letters may be any other one: "sun", "may", "second".
    short = len(word) < 4 and not word[0].isupper()
    return next((names for names in NAMES if word.lower() in names and not short), ())


def _other_name(match: re.Match[str], pick: random.Random) -> str:
    word = match.group()
    other = pick.choice(_names_of(word))
    return other.upper() if word.isupper() else other.title() if word[0].isupper() else other


def _changes(value: str, pick: random.Random) -> list[str]:
    """The text in other capitals, with its words in another order, without some, with other digits."""
    parts = re.split(r"(\s+)", value)
    changes = [
        value,
        value.swapcase(),
        "".join(reversed(parts)),
        value + (" " if " " in value else "") + parts[0],
    ]
    if len(parts) > 2:
        changes += ["".join(parts[2:]), "".join(parts[:-2]), value.replace(parts[0], parts[2], 1)]
    if re.search(r"\d", value):
        digits = [re.sub(r"\d", lambda m: str(pick.randrange(1, 10)), value) for _ in range(2)]
        digits += [_next_number(value, pick)]
        return [value, *digits] if len(parts) == 1 else changes + digits
    if len(parts) == 1:
        changes += [value[1:], value[:-1], value[::-1]]
    return changes


def _next_number(value: str, pick: random.Random) -> str:
    """The text with one of its numbers one higher or lower, as many digits long."""
    match = pick.choice(list(re.finditer(r"\d+", value)))
    number = int(match.group()) + pick.choice([1, -1])
    written = f"{number:0{len(match.group())}d}"
    fits = number >= 0 and len(written) == len(match.group())
    return value[: match.start()] + written + value[match.end() :] if fits else value


def in_order(
    before: tuple[object, ...], after: tuple[object, ...], pick: random.Random
) -> tuple[object, ...]:
    """Two days or times that were one after the other mostly stay so: a stay that ends before it begins is no
    stay."""
    if len(before) != 2 or not all(isinstance(v, str) for v in (*before, *after)):
        return after
    first, last = map(str, before)
    if not (first < last and _is_when(first) and _is_when(last)) or pick.random() < 0.15:
        return after
    return tuple(sorted(after, key=str))


def _is_when(text: str) -> bool:
    return bool(DAY.fullmatch(text) or re.fullmatch(r"\d\d:\d\d", text))


APART = (1, 12, 40, 5, 0, -3)


def days_apart(arguments: tuple[Any, ...], number: int) -> tuple[Any, ...]:
    """The arguments with a second day not far from the first: years apart everything is too late."""
    days = [i for i, value in enumerate(arguments) if _as_day(value)]
    if len(days) < 2 or number % 2:
        return arguments
    first, second = days[:2]
    day = _as_day(arguments[first])
    assert day is not None
    near = day + datetime.timedelta(days=APART[number // 2 % len(APART)])
    written = near.isoformat() if isinstance(arguments[second], str) else near
    return (*arguments[:second], written, *arguments[second + 1 :])


def _as_day(value: Any) -> datetime.date | None:
    if isinstance(value, str) and DAY.fullmatch(value):
        with contextlib.suppress(ValueError):
            return datetime.date.fromisoformat(value)
    return value if type(value) is datetime.date else None
