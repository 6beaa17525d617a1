"""How a column of references goes on: "JE-0007" is followed by "JE-0008", 17 by 18."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from nl2x.books.book import Numbering
from nl2x.books.model import Value

_STEP = 3
"""By how much a numbering may go on from one row to the next."""
_NUMBERED = re.compile(r"(?P<prefix>.*?)(?P<number>\d+)(?P<suffix>\D{0,3})")


def numbering_of(values: Sequence[Value], per_line: bool = False) -> Numbering | None:
    """The numbering that the non-blank `values` of a column follow, from the top of the list; None if they
    don't count upwards (cheque numbers of several banks, free text).

    The last used number is the highest among those written like most of the last ones.
    """
    parsed = [p for p in (numbered(v) for v in values) if p is not None]
    if not parsed or len(parsed) < 0.6 * len(values):
        return None
    recent = parsed[-40:]
    form, count = Counter((p.prefix, p.suffix, p.numeric) for p in recent).most_common(1)[0]
    if count < 0.6 * len(recent):
        form = (recent[-1].prefix, recent[-1].suffix, recent[-1].numeric)
    same = [p for p in parsed if (p.prefix, p.suffix, p.numeric) == form]
    steps = [b.number - a.number for a, b in pairwise(same)]
    small = sum(abs(step) <= 1 for step in steps)
    if steps and small < 0.6 * len(steps):
        return None
    if len({p.number for p in same}) == 1 and len(same) > 4:
        return None
    last = max(same, key=lambda p: p.number)
    return Numbering(last.prefix, last.number, last.width, last.suffix, last.numeric, per_line)


def numbered(value: Value) -> Numbering | None:
    """The numbering that a cell alone shows, its own number the last one; None where it has no number."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return Numbering("", value, 1, numeric=True)
    match = _NUMBERED.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None or len(match["number"]) > 12:
        return None
    return Numbering(match["prefix"], int(match["number"]), len(match["number"]), match["suffix"])


def counts_on(held: Sequence[Value]) -> bool:
    """Whether a column's figures are a numbering: whole numbers that go on by a little from row to row."""
    whole = [int(v) for v in held if isinstance(v, int | float) and not isinstance(v, bool) and v == int(v)]
    steps = [abs(below - above) for above, below in pairwise(whole)]
    return len(whole) == len(held) and len(set(whole)) > 1 and max(steps) <= _STEP
