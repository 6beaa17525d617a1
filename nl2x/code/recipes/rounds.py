"""Recipes for turns and dates that come again: who is next, which day, which label."""

from __future__ import annotations

import itertools
import re
from datetime import date, timedelta
from typing import Any


def every_so_many_days(start: str, n: int, holidays: list[str] | None = None, days: int = 7) -> list[str]:
    """The first n dates so many days apart, from an ISO date on; those among the holidays are passed over.

    Asked as: dates of a weekly course, n dates every 7 days skipping holidays, list of weekly dates from
    a start date, every two weeks from a date.

    >>> every_so_many_days("2024-12-30", 2), every_so_many_days("2024-03-29", 2, ["2024-04-05"])
    (['2024-12-30', '2025-01-06'], ['2024-03-29', '2024-04-12'])
    """
    day = date.fromisoformat(start)
    found: list[str] = []
    while len(found) < n:
        if day.isoformat() not in (holidays or []):
            found.append(day.isoformat())
        day += timedelta(days=days)
    return found


def next_time(times: list[str], now: str) -> str | None:
    """The first of the times HH:MM that isn't before now, else the earliest one (tomorrow's); None for none.

    Asked as: next bus from a list of times, next departure at or after now, next train else the first of
    tomorrow.

    >>> next_time(["12:00", "07:15"], "08:00"), next_time(["12:00", "07:15"], "13:00"), next_time([], "13:00")
    ('12:00', '07:15', None)
    """
    return min([time for time in times if time >= now] or times, default=None)


def longest_pause(days: list[str]) -> int:
    """The most days between two ISO dates that follow each other in time, 0 for fewer than two.

    Asked as: longest gap between dates in days, longest pause between two runs, biggest break between
    visits.

    >>> longest_pause(["2024-01-01", "2024-01-10", "2024-01-04"]), longest_pause([])
    (6, 0)
    """
    known = sorted(date.fromisoformat(day) for day in days)
    return max(((later - day).days for day, later in itertools.pairwise(known)), default=0)


def missing_dates(days: list[date]) -> list[date]:
    """The dates between the first and the last one that aren't there, ascending.

    Asked as: missing dates in a list of dates, which days are missing between the first and the last,
    gaps in a diary.

    >>> missing_dates([date(2024, 2, 28), date(2024, 3, 1)])
    [datetime.date(2024, 2, 29)]
    """
    if not days:
        return []
    first, last = min(days), max(days)
    every = [first + timedelta(days=i) for i in range((last - first).days)]
    return [day for day in every if day not in days]


def weekday_counts(dates: list[str]) -> dict[str, int]:
    """How many of the ISO dates fall on each weekday, Monday first, only those that occur.

    Asked as: count dates per weekday, how often on which weekday, visits by day of the week.

    >>> weekday_counts(["2024-05-02", "2024-05-06", "2024-05-13"])
    {'Mon': 2, 'Thu': 1}
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    days = [date.fromisoformat(day).weekday() for day in dates]
    return {names[i]: days.count(i) for i in range(7) if i in days}


def most_frequent_hour(times: list[str]) -> int | None:
    """The hour in which most of the times HH:MM are, the earliest of equals; None for none.

    Asked as: busiest hour of a list of times, hour with most visitors, peak hour.

    >>> most_frequent_hour(["12:00", "10:20"]), most_frequent_hour([])
    (10, None)
    """
    hours = sorted(int(time.split(":")[0]) for time in times)
    return max(hours, key=hours.count, default=None)


def turns(names: list[str], n: int) -> list[tuple[int, str]]:
    """(number, name) for n weeks or rounds from 1 on, the names in turn; empty for no names.

    Asked as: rota of week number and name, people take turns each week, duty roster with numbered weeks.

    >>> turns(["a", "b"], 3), turns([], 2)
    ([(1, 'a'), (2, 'b'), (3, 'a')], [])
    """
    return [(i + 1, names[i % len(names)]) for i in range(n)] if names else []


def plan_lines(things: list[str], labels: list[str]) -> list[str]:
    """A line 'label: thing' for each label, the things in turn; a dash where there are none.

    Asked as: meal plan lines for days of the week, plan with one line per day starting again with the
    first, menu for a week from a list of meals.

    >>> plan_lines(["a", "b"], ["x", "y", "z"]), plan_lines([], ["Mon"])
    (['x: a', 'y: b', 'z: a'], ['Mon: -'])
    """
    return [f"{label}: {things[i % len(things)] if things else '-'}" for i, label in enumerate(labels)]


def in_a_circle(names: list[str]) -> dict[str, str]:
    """Each name with the next one, the last with the first; ValueError for fewer than two or doubles.

    Asked as: secret santa everybody gives to the next in the list, gift exchange in a circle, giver and
    receiver.

    >>> in_a_circle(["a", "b", "c"])
    {'a': 'b', 'b': 'c', 'c': 'a'}
    """
    if len(names) < 2 or len(set(names)) < len(names):
        raise ValueError("it takes two different names at least")
    return dict(zip(names, names[1:] + names[:1], strict=True))


def numbered_labels(n: int, prefix: str = "") -> list[str]:
    """Labels such as 'R-001', 'R-002' with numbers of three digits; none for n below 1.

    Asked as: numbered labels with three digits, list of labels like 'R-001', shelf labels with a prefix.

    >>> numbered_labels(2, "R"), numbered_labels(-1, "R")
    (['R-001', 'R-002'], [])
    """
    return [f"{prefix}-{i:03}" for i in range(1, n + 1)]


def numbers_after(last: str, n: int) -> list[str]:
    """The n numbers that follow one such as 'INV-2024-0099': what stands at its end counts up, as wide.

    Asked as: next invoice numbers after the last, count up the number at the end keeping leading zeros,
    next order numbers.

    >>> numbers_after("INV-2024-0099", 2), numbers_after("A9", 1)
    (['INV-2024-0100', 'INV-2024-0101'], ['A10'])
    """
    digits = re.search(r"\d+$", last)
    if digits is None:
        raise ValueError(f"no number at the end of {last!r}")
    start, width = last[: digits.start()], len(digits.group())
    return [f"{start}{int(digits.group()) + i:0{width}}" for i in range(1, n + 1)]


def seat_labels(rows: int, seats: int) -> list[str]:
    """'A1', 'A2', … 'B1' … for so many rows with so many seats each; ValueError for more than 26 rows.

    Asked as: seat labels of a cinema like A1 A2 B1, number the seats by row letter, seat plan labels.

    >>> seat_labels(2, 2)
    ['A1', 'A2', 'B1', 'B2']
    """
    if rows > 26:
        raise ValueError("there are letters for 26 rows only")
    return [f"{chr(65 + row)}{seat}" for row in range(rows) for seat in range(1, seats + 1)]


def day_plan_free(meetings: list[tuple[str, str]], start: str, end: str) -> bool:
    """Whether none of the (start, end) meetings overlaps a time from start to end; touching is none.

    Asked as: am I free from start to end, can I attend with these meetings, is a time slot free.

    >>> [day_plan_free([("09:00", "10:00")], start, "11:00") for start in ("10:00", "09:30")]
    [True, False]
    """
    return not any(begins < end and start < ends for begins, ends in meetings)


def groups_of_people(names: list[Any], groups: int) -> list[list[Any]]:
    """Names dealt out in a snake, best first: 1, 2, 3, 3, 2, 1, 1 …

    Asked as: snake draft teams, deal players to teams in snake order, even teams going backwards after
    the last.

    >>> groups_of_people(["a", "b", "c", "d"], 2)
    [['a', 'd'], ['b', 'c']]
    """
    made: list[list[Any]] = [[] for _ in range(groups)]
    for i, name in enumerate(names):
        turn, place = divmod(i, groups)
        made[place if turn % 2 == 0 else groups - 1 - place].append(name)
    return made
