"""A bill that came in and has to be paid by a day is owed, whatever such bills were before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.bill_to_pay import bill_to_pay
from nl2x.notes.events.recognise import Guess, bookable
from nl2x.notes.wording.segments import Segment


def owed_by_a_day(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with the bill that is owed before one that is paid at once."""
    if not found or found[0].event.name != "bought" or not bill_to_pay(segment.whole.casefold()):
        return list(found)
    known = next((g for g in found if g.event.name == "bought_on_credit"), None)
    raised = replace(known or Guess(event("bought_on_credit"), 0.0), score=max(4.2, found[0].score + 0.9))
    owed = [g for g in bookable(raised, knowledge) if g.event.name == "bought_on_credit"]
    return [*owed, *(g for g in found if not owed or g is not known)]
