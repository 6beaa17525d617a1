"""Whether a patch breaks what a function gives alike whichever of its two arguments comes first."""

from __future__ import annotations

import re

from nl2x.code.clauses.base import same
from nl2x.code.judging.judging import Judge
from sandbox import Returned

MOST = 8
ABOUT_ORDER = re.compile(
    r"(?i)\b(?:negativ\w*|minus|sign|before|after|earlier|later|first|second|order|swapped|start\w*|end)\b"
)
"""Words of a patch that may well ask for a difference."""


def breaks_alike(judge: Judge, before: str, after: str, words: str) -> bool:
    """Whether `before` gives the same for two arguments either way round and `after` doesn't; an error for
    one of them is no such break, and neither is what words about their order ask for."""
    types = judge.task.parameter_types
    if len(types) != 2 or types[0] != types[1] or ABOUT_ORDER.search(words):
        return False
    pairs = [a for a in judge.samples if len(a) == 2 and a[0] != a[1]][:MOST]
    both = [one for a in pairs for one in (a, a[::-1])]
    old, new = judge.call(before, both), judge.call(after, both)
    if len(pairs) < 2 or not all(_alike(*old[i : i + 2]) for i in range(0, len(both), 2)):
        return False
    given = [new[i : i + 2] for i in range(0, len(both), 2)]
    return any(all(isinstance(o, Returned) for o in two) and not _alike(*two) for two in given)


def _alike(one: object, other: object) -> bool:
    return isinstance(one, Returned) and isinstance(other, Returned) and same(one.value, other.value)
