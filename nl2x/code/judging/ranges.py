"""Arguments for functions on a range whose ends are given: to see which of the ends count."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.bounds import is_day
from nl2x.code.reading.task import Task

FIRST = datetime.date(2024, 3, 4)
WIDTHS = (0, 1, 2, 3, 4)
STARTS = 8
INSIDE = ((4, 10, 6, 24), (5, 11, 7, 23), (15, 45, 30, 60), (8, 16, 12, 64), (9, 25, 16, 49))
"""(low, high, between, outside): all even, all prime, all multiples of 15 and so on."""
INSIDE_DAYS = ((0, 10, 7, 42), (1, 15, 8, 43), (28, 89, 59, 150))
"""The same in days: working days, and first days of a month."""


@dataclass(frozen=True)
class Span:
    """A range so many steps wide: the arguments for it, its ends, and what is just above its lower end."""

    arguments: Arguments
    ends: tuple[Any, Any]
    middle: Any
    width: int

    @property
    def turned(self) -> Arguments:
        """The arguments the other way round."""
        return self.arguments[::-1]


def spans(task: Task, places: tuple[int | None, int]) -> list[Span]:
    """Ranges of several widths where its ends are all that the function takes."""
    low, high = places
    made = []
    if low is None:
        return [Span((n,), (1, n), n - 1, n - 1) for n in range(2, 15)]
    for width in WIDTHS:
        for start in range(1, STARTS):
            ends = _value(task, low, start), _value(task, high, start + width)
            if None in ends:
                return []
            arguments = ends if low < high else (ends[1], ends[0])
            made.append(Span(arguments, ends, _value(task, low, start + 1), width))
    return made


def _value(task: Task, place: int, step: int) -> Any:
    kind = task.parameter_types[place]
    if kind.is_number():
        return step
    if not is_day(task, place):
        return None
    day = FIRST + datetime.timedelta(days=step - 1)
    return day if kind.name == "date" else day.isoformat()


def within(
    task: Task, places: tuple[int | None, int], is_low: bool, samples: Sequence[Arguments]
) -> list[tuple[Arguments, Arguments, Arguments]]:
    """Three calls each: with a value between the ends, with one outside, and with one exactly at that end."""
    low, high = places
    others = [i for i in range(len(task.parameter_types)) if i not in places]
    base = next((a for a in samples if len(a) == len(task.parameter_types)), None)
    if low is None or base is None or not others:
        return []
    place = others[0]
    kind = task.parameter_types[place]
    dates = is_day(task, low)
    item = kind.item() if kind.name == "list" else kind
    fits = item.name == task.parameter_types[low].name if dates else item.is_number()
    if not fits or not (dates or task.parameter_types[low].is_number()):
        return []
    made = []
    for bottom, top, inside, outside in INSIDE_DAYS if dates else INSIDE:
        three = []
        for value in (inside, outside, bottom if is_low else top):
            arguments = list(base)
            shift = 1 if dates else 0
            arguments[low] = _value(task, low, bottom + shift)
            arguments[high] = _value(task, high, top + shift)
            made_value = _value(task, low, value + shift)
            arguments[place] = [made_value] if kind.name == "list" else made_value
            three.append(tuple(arguments))
        made.append((three[0], three[1], three[2]))
    return made
