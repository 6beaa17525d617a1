"""A part of an open invoice that came in, with the rest still to come."""

from __future__ import annotations

import re

from nl2x.notes.book.precedents import telling
from nl2x.notes.events.recognise import Guess
from nl2x.notes.events.supplier_paid import REST_LATER
from nl2x.notes.wording.segments import Segment

_A_PART = re.compile(
    r"(?i)\b(towards?|part.?payment|part of|on account|off (?:the|his|her|their|its) (?:bill|invoice|account|balance))\b"
)


def pays_a_part(guess: Guess, segment: Segment) -> bool:
    """Whether money is said to be a part of something, and is less than what is open of an invoice of which the note has
    two words or more: "Headingley Rugby sent 1000 towards the match shirts"."""
    item, sums = guess.item, [a.value for a in segment.figures.money]
    if guess.event.name != "customer_paid" or item is None or item.opening or len(sums) != 1:
        return False
    told = _A_PART.search(segment.whole) or REST_LATER.search(segment.whole)
    return told is not None and sums[0] < item.left and len(telling(segment.whole) & item.stems) > 1
