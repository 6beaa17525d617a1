"""Which way a conversion goes: "fahrenheit to celsius" has the very words of "celsius to fahrenheit"."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator

Stems = Callable[[str], frozenset[str]]
_TURN = re.compile(r"(?i)\b(?:to|into|2)\b|->|→")
_STOP = re.compile(r"[.;,()\n]|:(?=\s|$)")
_NEAR = 3
"""So many words on either side say from what, and to what."""


def goes_against(words: str, ways: tuple[str, ...], stems: Stems) -> bool:
    """Whether the words of a task turn one thing into another, and a recipe that is asked for in these `ways`
    does so the other way round alone."""
    told = list(_turns(words, stems))
    if not told:
        return False
    own = [turn for way in ways for turn in _turns(way, stems)]
    back = any(_same(here, there[::-1]) for here in told for there in own)
    return back and not any(_same(here, there) for here in told for there in own)


@functools.lru_cache(maxsize=2048)
def _turns(text: str, stems: Stems) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """From what to what a text turns things, each side without the words that both have."""
    return tuple(_found(text, stems))


def _found(text: str, stems: Stems) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    for turn in _TURN.finditer(text):
        before = _STOP.split(text[: turn.start()])[-1].split()[-_NEAR:]
        after = _STOP.split(text[turn.end() :])[0].split()[:_NEAR]
        source, target = stems(" ".join(before)), stems(" ".join(after))
        if source - target and target - source:
            yield source - target, target - source


def _same(one: tuple[frozenset[str], frozenset[str]], other: tuple[frozenset[str], frozenset[str]]) -> bool:
    return bool(one[0] & other[0] and one[1] & other[1])
