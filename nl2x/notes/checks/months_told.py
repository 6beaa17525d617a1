"""So much a month beside the months that it is for: whether one of them was paid, or all."""

from __future__ import annotations

import re

from nl2x.notes.events.gate import Halt
from nl2x.notes.facts.model import Facts

KIND = "amounts"
_A_MONTH = re.compile(r"(?i)\b(?:month|mth|mo|pcm|pm|p/m|monthly)\b")


def months_told(facts: Facts) -> Halt | None:
    """The question how much was paid, where a sum is so much a month, and the words name several months without saying that
    they were paid: "rent 500 a month from January to March"."""
    sums = facts.money
    if len(sums) != 1 or not _A_MONTH.search(sums[0].unit) or any(sums[0].id in c.of for c in facts.computed):
        return None
    months = sum(p.months for p in facts.periods)
    if months < 2:
        return None
    one = sums[0].value
    spans = [sums[0].span, *(p.span for p in facts.periods)]
    options = (f"{one * months:f}", f"{one:f}")
    return Halt(
        f"So much a month, and {months} months are named. How much was paid in all?",
        (min(start for start, _ in spans), max(end for _, end in spans)),
        KIND,
        options,
    )
