"""Clauses that can't both hold: said which, or only the later one kept."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from nl2x.code.clauses.base import Clause

SAME_CONDITION = {
    "empty input": r"\bempty\b",
    "none input": r"\bNone\b",
    "negative input": r"\bnegative\b",
    "zero input": r"\bzero\b|\b0\b",
}
"""Kinds of which a task can't have two with different outcomes, where both are worded with the same word."""
OPPOSITES = (
    {"unique result", "keep duplicates"},
    {"half up", "half even"},
)


def conflict(clauses: Sequence[Clause]) -> tuple[Clause, Clause] | None:
    """The first two clauses that contradict each other, the earlier one first."""
    for one, other in itertools.combinations(sorted(clauses, key=lambda c: c.span), 2):
        if {one.kind, other.kind} in OPPOSITES or _differ(one, other):
            return one, other
    return None


def _differ(one: Clause, other: Clause) -> bool:
    word = SAME_CONDITION.get(one.kind)
    if word is None or one.kind != other.kind or one.get("position") != other.get("position"):
        return False
    if not all(re.search(word, c.words) for c in (one, other)):
        return False
    first, second = one.get("result"), other.get("result")
    return (first.what, first.error, first.value) != (second.what, second.error, second.value)


def later_wins(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses without those that a later one overrules: "…, now 0 for an empty list"."""
    kept = list(clauses)
    while pair := conflict(kept):
        kept.remove(pair[0])
    return tuple(kept)
