"""What to ask where an entry lacks an amount, or a figure of the note has no place in it."""

from __future__ import annotations

from decimal import Decimal

from nl2x.notes.amounts.figures import Named
from nl2x.notes.answering.answered_figures import EACH_FOR_ITSELF, offered_sums
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.segments import Segment


def missing_amount(named: Named, guess: Guess, segment: Segment, off_the_loan: Decimal | None = None) -> Halt:
    """The question for an amount that the entry needs and the note doesn't tell; for a loan's interest with what is left
    of the payment where as much went `off_the_loan` as each time so far."""
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
    if off_the_loan is not None and len(plain) == 1 and plain[0].value > off_the_loan:
        question = f"{question} {off_the_loan:f} went off the loan each time so far."
        return Halt(question, span, named.missing, (f"{plain[0].value - off_the_loan:f}",))
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
