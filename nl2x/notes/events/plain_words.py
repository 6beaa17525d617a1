"""What the words of a note tell beyond doubt, whatever else is weighed: no sign was trained on it."""

from __future__ import annotations

import re

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.debt_recovered import settles_as_recovered
from nl2x.notes.events.money_lost import settles_as_lost
from nl2x.notes.events.off_the_invoice import takes_it_off
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.segments import Segment


def told_plainly(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether money is gone, or came for what was written off, a deposit comes off an invoice, or a dividend was declared and
    paid in one."""
    at_once = guess.event.name == "dividend_paid" and bool(_AT_ONCE.search(segment.whole))
    return (
        at_once
        or takes_it_off(guess, segment)
        or settles_as_lost(guess, segment, knowledge)
        or settles_as_recovered(guess, segment)
    )


_AT_ONCE = re.compile(
    r"(?i)\bdeclared ?(?:\band|&|\+|/|,|\bn\b|\bthen)+ ?(?:then |also )?paid\b|\bpaid ?(?:\band|&|\+|/) ?declared\b"
    r"|\bdeclared\b[^.;]{0,40}(?:\band|&|\+) (?:then |also )?paid(?: (?:it|out|that))?\b"
)
