"""Inputs in another arrangement, and whether an order that came back tells anything: what is sorted because it came
in sorted proves no sorting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from nl2x.code.judging.inputs import Arguments


def rearranged(samples: Sequence[Arguments], most: int = 4) -> list[Arguments]:
    """The first samples with the parts of their first argument backwards, and with its halves swapped."""
    found: list[Arguments] = []
    for first, *rest in (a for a in samples[:most] if a):
        for made in _arrangements(first):
            found.append((made, *rest))
    return found


def _arrangements(value: Any) -> list[Any]:
    match value:
        case str() if "\n" not in value:
            parts = re.split(r"(\s+)", value)
            half = len(parts) // 2 + (len(parts) // 2) % 2
            # Between the halves a space, or the last word of the one would run into the next.
            swapped = "".join([*parts[half:], " ", *parts[:half]]).strip() if half else value
            return [made for made in (swapped, "".join(reversed(parts))) if made != value]
        case list() if len(value) > 1:
            half = (len(value) + 1) // 2
            return [value[half:] + value[:half], value[::-1]]
        case dict() if len(value) > 1:
            return [dict(reversed(value.items()))]
    return []


def came_so(arguments: Arguments, values: Sequence[Any]) -> bool:
    """Whether all the values stand in one of the arguments in the order in which they came back."""
    return any(_stand_so(source, values) for source in arguments)


def _stand_so(source: Any, values: Sequence[Any]) -> bool:
    match source:
        case str():
            text = source.casefold()
            places = [text.find(str(v).casefold()) for v in values]
        case list() | tuple() | dict():
            known = {_plain(item): place for place, item in reversed([*enumerate(source)])}
            places = [known.get(_plain(v), -1) for v in values]
        case _:
            return False
    return -1 not in places and places == sorted(places)


def _plain(value: Any) -> str:
    return value.strip().casefold() if isinstance(value, str) else repr(value)
