"""What the words of a note tell beyond doubt, whatever else is weighed: no sign was trained on it."""

from __future__ import annotations

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.debt_recovered import settles_as_recovered
from nl2x.notes.events.money_lost import settles_as_lost
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.segments import Segment


def told_plainly(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether money is gone, or came for what was written off."""
    return settles_as_lost(guess, segment, knowledge) or settles_as_recovered(guess, segment)
