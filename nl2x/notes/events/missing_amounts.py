"""What to ask where an entry lacks an amount, or a figure of the note has no place in it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from nl2x.notes.amounts.figures import Named
from nl2x.notes.answering.answered_figures import EACH_FOR_ITSELF, offered_sums
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Role
from nl2x.notes.wording.segments import Segment


@dataclass(frozen=True)
class Before:
    """What the book tells of such payments."""

    off_the_loan: Decimal | None = None
    """What went off a loan each time so far, where it was the same."""
    last: tuple[dt.date, Decimal] | None = None
    """When such a thing happened last, and how much it was."""


def missing_amount(named: Named, guess: Guess, segment: Segment, before: Before) -> Halt:
    """The question for an amount that the entry needs and the note doesn't tell, with what it may be by the book."""
    asked = {
        "the amount": "How much was it?",
        "the rate of tax": "Which rate of tax?",
        "how much was written off": "How much was written off?",
    }
    plain = segment.figures.plain()
    if len(plain) > 1 and named.missing == "the amount":
        words = ", ".join(f'"{a.words}"' for a in plain)
        question = f"Which of {words} is for what?"
        options = (EACH_FOR_ITSELF, *offered_sums(plain))
        return Halt(question, (segment.start, segment.end), "amounts", options)
    question = asked.get(named.missing, f"Please say {named.missing}.")
    span = guess.cue or (segment.start, segment.end)
    money, off = segment.figures.money, before.off_the_loan
    if named.missing == "the amount" and before.last is not None and not money:
        when, much = before.last
        return Halt(f"{question} On {when} it was {much:f}.", span, named.missing, (f"{much:f}",))
    if off is not None and [a.role for a in money] == [Role.INTEREST]:
        question = f"{question} {off:f} went off the loan each time so far."
        return Halt(question, span, named.missing, (f"{off + money[0].value:f}",))
    if off is not None and len(plain) == 1 and plain[0].value > off:
        question = f"{question} {off:f} went off the loan each time so far."
        return Halt(question, span, named.missing, (f"{plain[0].value - off:f}",))
    return Halt(question, span, named.missing)


def left_over(named: Named, segment: Segment) -> Halt:
    """The question what the figures are that have no place in the entry."""
    words = ", ".join(f'"{a.words}"' for a in named.left)
    return Halt(
        f"What is {words}? It has no place in the entry. How much was it?",
        named.left[0].span,
        "amount left over",
        (EACH_FOR_ITSELF, *offered_sums(segment.figures.money)),
    )
