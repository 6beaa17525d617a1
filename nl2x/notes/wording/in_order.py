"""Several things and then as many sums, in the same order: "fire inspection + CPR class for Brenda, 48 and 65"."""

from __future__ import annotations

import re
from itertools import pairwise

from nl2x.notes.facts.model import Facts, Span
from nl2x.notes.wording.segments import Segment, figures_in

_JOIN = re.compile(r"\s*(?:,\s*(?:and|&|\+)\s|,\s|\s(?:and|&|\+|n|plus)\s)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|and|&|\+|,\s*(?:and|&|\+))\s*(?:[£$€₦₹]|[A-Z]{1,3}\s?)?", re.IGNORECASE)
_BEFORE = re.compile(r"\s*(?:[,:;–-]|\s)\s*(?:(?:at|for|cost|were|came to)\s+)?(?:[£$€₦₹]|[A-Z]{1,3}\s?)?$")
_AFTER = re.compile(
    r"\s*(?:$|[,.;(–-]|(?:respectively|both|all|on|by|from|in|out of|with|cash|card|paid)\b)", re.IGNORECASE
)
_LETTERS = re.compile(r"[^\W\d_]{3}")
_OTHERWISE = re.compile(
    r"(?i)\b(of which|incl\w*|tax|vat|gst|interest|tip|fee|deposit|rest|balance|from|to|between|or|less|minus|total|each|split|half|was|is|"
    r"paid|took|sold|got|received|owes?|gross|net)\b"
)
"""What makes two sums more than two things' prices."""


def in_order(facts: Facts) -> list[Segment]:
    """A stretch for each thing with its sum, where a note lists things and then as many sums; else none. Each has the
    note's own places, and blanks for what is said of the others."""
    note, sums = facts.note, sorted((a for a in facts.money if not a.how), key=lambda a: a.span)
    if len(sums) < 2 or facts.references:
        return []
    between = [note[x.span[1] : y.span[0]] for x, y in pairwise(sums)]
    lead = _BEFORE.search(note[: sums[0].span[0]])
    if lead is None or not all(_BETWEEN.fullmatch(b) for b in between):
        return []
    if not _AFTER.match(note, sums[-1].span[1]) or _OTHERWISE.search(note[: sums[0].span[0]]):
        return []
    things = _things(note[: lead.start()])
    if len(things) != len(sums) or any(a.live and a not in sums for a in facts.amounts):
        return []
    return [_stretch(facts, things, [a.span for a in sums], i) for i in range(len(sums))]


def _things(text: str) -> list[Span]:
    cuts = [(m.start(), m.end()) for m in _JOIN.finditer(text)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    spans = list(zip(starts, ends, strict=True))
    return spans if all(_LETTERS.search(text[a:b]) for a, b in spans) else []


def _stretch(facts: Facts, things: list[Span], sums: list[Span], which: int) -> Segment:
    """One thing with its sum, and what stands behind all of them."""
    note, tail = facts.note, sums[-1][1]
    kept = [things[which], sums[which], (tail, len(note))]
    text = "".join(c if any(a <= i < b for a, b in kept) else " " for i, c in enumerate(note))
    return Segment(0, len(note), text, figures_in(facts, *sums[which]))
