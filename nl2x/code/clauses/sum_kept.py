"""The parts add up to the whole that was given."""

from __future__ import annotations

import re
from typing import Any

from nl2x.code.clauses.base import Clause, ResultKind
from nl2x.code.clauses.numbers import numbers_of
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

CHOSEN = re.compile(
    r"\b(?:pairs?|triples?|triplets?|two|three|four|indices|indexes|positions|subsets?|combinations?|sublists?|"
    r"subarrays?|slices?|runs?|elements|items|entries|coins|numbers\s+(?:in|of|from|out)\b|any\s+\w+)\b"
    r"[^.,;:\n]{0,45}$",
    re.IGNORECASE,
)
"""What is looked for, not made: "pairs of numbers that add up to a target"."""


class SumKept(ResultKind):
    name = "sum kept"
    about = "the parts add up to the whole"
    patterns = (
        r"\b(?:must|should|have to|has to|need to|always|will)?\s*(?:add|adds|adding|sum|sums|summing)\s+up\s+(?:exactly\s+)?to\s+(?:exactly\s+)?(?:the\s+)?(?:original\s+|given\s+|whole\s+)?(?P<total>\w+)",
        r"\b(?:sum|total)\s+of\s+(?:the\s+|all\s+)?(?:shares|parts|pieces|instal\w+|results?)\s+(?:is|must be|should be|equals|must equal|has to be)\s+(?:exactly\s+)?(?:the\s+)?(?P<total>\w+)",
        r"\b(?:the\s+)?sum\s+(?:has to|must|should|needs to)\s+be\s+exact\b",
        r"\bnothing\s+(?:is|gets|may be|should be)\s+lost\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return None if CHOSEN.search(match.string[: match.start()]) else {}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        found = numbers_of(result)
        wholes = [a for a in arguments if isinstance(a, int | float) and not isinstance(a, bool)]
        if not found or not wholes:
            return None
        cents = round(wholes[0], 2)
        return abs(sum(found) - cents) < 0.001 if cents == wholes[0] else None


KIND = SumKept()
