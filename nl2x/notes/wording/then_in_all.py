"""Things with a sum each and then the total of them: "flour 100 and packaging 50, paid 150 on the card"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from nl2x.notes.facts.model import Facts, Kind, Role
from nl2x.notes.wording.segments import Segment, by_items, stretch

_CUT = re.compile(r"[,;:\n(–—]|\s-\s|\.(?=\s)|\s(?:and|so|then|paid|spent|total|altogether|in all)\b")
_LETTERS = re.compile(r"[^\W\d_]{3}")


def then_in_all(facts: Facts) -> list[Segment]:
    """A stretch for each of several things with a sum of its own, where the last sum of the note is what they come to; else
    none. What stands behind the things (where they were bought, how they were paid) is said of each."""
    sums = sorted((a for a in facts.amounts if a.live and not a.how), key=lambda a: a.span)
    if len(sums) < 3 or facts.references or any(a.kind is not Kind.MONEY for a in sums):
        return []
    *parts, total = sums
    if total.role is not Role.TOTAL or any(a.role is not Role.UNSAID for a in parts):
        return []
    if sum((a.value for a in parts), Decimal(0)) != total.value:
        return []
    note, behind = facts.note, parts[-1].span[1]
    cut = _CUT.search(note, behind, total.span[0])
    end = cut.start() if cut else total.span[0]
    items = by_items(stretch(facts, 0, end), facts, parts)
    if not items or not all(_LETTERS.search(s.text) for s in items):
        return []
    place = _PAID.sub(" ", note[end : total.span[0]]).strip(" ,;.:(=-–—\n")
    way = note[total.span[1] :].strip(" ,;.)\n")
    said = f"{place}: " if _LETTERS.search(place) else ""
    return [replace(s, text=_AND.sub("", s.text), context=f"{s.context}{said}", paid=way) for s in items]


_AND = re.compile(r"(?i)[\s,;]*\b(?:and|plus|then)\s*$|[\s,;&+]+$")
"""What joins a thing with the next one and tells nothing of it."""


_PAID = re.compile(
    r"(?i)\b(?:(?:and|so|then|i|we) )*(?:paid|spent|cost|came to|comes to|makes|total|altogether|in all|in total|all in|it|that|was|a total of)\b|[£$€₦₹]"
)
