"""The question that a doubt, or what keeps a note from being read, is asked as."""

from __future__ import annotations

from nl2x.notes.alike.writing import KIND as ALIKE
from nl2x.notes.amounts.month_parts import EACH_MONTH
from nl2x.notes.checks.paid_before import KIND as PAID_BEFORE
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.reading import Doubt
from nl2x.notes.outcome import Question

_OF_THE_WHOLE = frozenset(
    (
        "event",
        "date",
        "duplicate",
        "period",
        "amount",
        "price",
        "tax",
        "tax rate",
        "future date",
        "due",
        "size",
    )
) | {PAID_BEFORE, ALIKE, EACH_MONTH}
"""What is doubtful of an entry and is no role of its event."""


def question_of(doubt: Doubt) -> Question:
    """What a doubt asks."""
    role = "" if doubt.field in _OF_THE_WHOLE else doubt.field
    return Question(
        doubt.question, doubt.options, span=doubt.span, kind=doubt.field, role=role, happening=doubt.happening
    )


def question_of_halt(stop: Halt) -> Question:
    """What is asked where a note isn't read further."""
    return Question(
        stop.question,
        stop.options,
        span=stop.span,
        kind=stop.kind,
        role=stop.role,
        happening=stop.happening,
    )
