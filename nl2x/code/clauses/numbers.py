"""Numbers in results, and patches that put something on every number that is returned."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Patch
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

AWKWARD = (2.5, 0.5, 1.5, 3.5, 0.125, 1.005, 2.675, 7, 12.5, 33.335, 0.045, 5, 4.5, 10.05, 1, 3)
WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "no": 0, "a": 1, "single": 1}


def numbers_of(value: Any) -> list[float | int]:
    """Every number in a result; a dict's values only."""
    match value:
        case bool():
            return []
        case int() | float():
            return [value]
        case list() | tuple() | set():
            return [n for v in value for n in numbers_of(v)]
        case dict():
            return [n for v in value.values() for n in numbers_of(v)]
    return []


def wrap_numbers(task: Task, template: str) -> Iterable[Patch]:
    """Patches that put `template` on every number returned, according to the result's type."""
    match task.result_type.name:
        case "list":
            yield wrap_returns(task.name, f"[{template.format('number')} for number in " + "{}]")
        case "tuple":
            yield wrap_returns(task.name, f"tuple({template.format('number')} for number in " + "{})")
        case "dict":
            yield wrap_returns(
                task.name, "{key: " + template.format("number") + " for key, number in ({}).items()}"
            )
        case "any":
            yield wrap_returns(task.name, template.format("{}"))
            yield wrap_returns(task.name, f"[{template.format('number')} for number in " + "{}]")
            yield wrap_returns(
                task.name, "{key: " + template.format("number") + " for key, number in ({}).items()}"
            )
        case _:
            yield wrap_returns(task.name, template.format("{}"))


def with_numbers(
    samples: Iterable[Arguments], numbers: tuple[Any, ...] = AWKWARD, most: int = 24
) -> list[Arguments]:
    """The samples with one number after the other in place of the numbers in them."""
    made: list[Arguments] = []
    for arguments in list(samples)[:3]:
        for i, value in enumerate(arguments):
            if isinstance(value, bool):
                continue
            for number in numbers:
                if (
                    isinstance(value, int | float)
                    and not (isinstance(value, int) and not isinstance(number, int))
                ) or isinstance(value, int | float):
                    made.append((*arguments[:i], number, *arguments[i + 1 :]))
                elif isinstance(value, list) and value and all(isinstance(v, int | float) for v in value):
                    made.append((*arguments[:i], [number], *arguments[i + 1 :]))
    unique = {repr(a): a for a in made}
    step = max(1, len(unique) // most)
    return list(unique.values())[::step][:most]


def places_in(text: str) -> int | None:
    """How many decimals a phrase names: "to 2 decimals", "to cents", "two digits after the point"."""
    number = re.search(
        r"\b(\d+|one|two|three|four|a|single|no)\s+(?:decimal|digit|place|dp|d\.p)", text, re.IGNORECASE
    )
    if number:
        found = number.group(1).lower()
        return int(found) if found.isdigit() else WORDS[found]
    if re.search(r"\b(?:cents?|pennies|penny|pence)\b", text, re.IGNORECASE):
        return 2
    if re.search(
        r"\b(?:whole|integers?|ints?|nearest (?:int|whole|unit|euro|dollar|full))\b|\bfull\b",
        text,
        re.IGNORECASE,
    ):
        return 0
    return None
