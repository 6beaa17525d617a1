"""A sum that came in, and then what it was made up of: "the Nguyens sent me 275, 75 registration and the 200 deposit"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from nl2x.notes.facts.model import Amount, Facts, Kind
from nl2x.notes.wording.segments import Segment, by_items, stretch

_CAME = re.compile(
    r"(?i)\b(sent|paid|gave|transferred|zelled|venmoed|handed|wired)\b( (me|us))?|\b(got|received)\b"
)
_LETTERS = re.compile(r"[^\W\d_]{3}")


def parts_of_one(facts: Facts, whole: Segment) -> list[Segment]:
    """A stretch for each part of the first sum of a note, each with the words before that sum, where the parts follow it
    with words of their own and come to just as much; else none."""
    sums = sorted(
        (a for a in whole.figures.money if not a.how and a.kind is Kind.MONEY), key=lambda a: a.span
    )
    if len(sums) < 3 or sum((a.value for a in sums[1:]), Decimal(0)) != sums[0].value:
        return []
    lead = facts.note[: sums[0].span[0]]
    told = [facts.note[a.span[1] : b] for a, b in zip(sums[1:], _ends(facts, sums), strict=True)]
    if not _CAME.search(lead) or not all(_LETTERS.search(words) for words in told):
        return []
    listed = stretch(facts, _past(facts.note, sums[0].span[1]), len(facts.note))
    return [replace(s, context=lead, first=True, of_one=True) for s in by_items(listed, facts, sums[1:])]


def came_in(segment: Segment) -> bool:
    """Whether it is a part of a sum that the words say came in."""
    return segment.of_one and bool(_TO_US.search(segment.context))


_TO_US = re.compile(
    r"(?i)\b(sent|paid|gave|transferred|zelled|venmoed|handed|wired) (me|us)\b|\b(got|received)\b"
)


def _past(note: str, start: int) -> int:
    found = re.compile(r"\W*(?:(?:for|being|made up of|that'?s|so|which is|=) )?").match(note, start)
    return found.end() if found else start


def _ends(facts: Facts, sums: list[Amount]) -> list[int]:
    return [*(a.span[0] for a in sums[2:]), len(facts.note)]
