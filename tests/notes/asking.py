"""What tests of reading ask: whether something in a note was doubtful."""

from __future__ import annotations

from nl2x.notes.checks.whole import KIND as TO_POST
from nl2x.notes.outcome import Outcome, Posted, Question


def doubt(result: Outcome) -> Question | None:
    """The question about something that was read; None also where all that is asked is whether the entry that is shown is
    right, since so much of the note is left over (test_whole.py)."""
    if isinstance(result, Posted):
        return None
    question = result.question
    return None if question is not None and question.kind == TO_POST else question
