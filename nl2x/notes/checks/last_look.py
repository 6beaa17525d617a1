"""The last look at what would be written without any other question."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from nl2x.books.model import CellChange
from nl2x.notes.alike.objections import LAST_LOOK, UNLIKE
from nl2x.notes.checks.against_choices import against_choices
from nl2x.notes.checks.against_columns import against_columns
from nl2x.notes.checks.against_sums import against_sums
from nl2x.notes.checks.against_words import against_words
from nl2x.notes.checks.planned import Planned
from nl2x.notes.outcome import Question


def last_look(planned: Planned, changes: Sequence[CellChange]) -> Question | None:
    """The question where the words or the columns have something against the cells that are planned; `changes` are all
    cells that change with them."""
    objections = chain(
        against_words(planned),
        against_sums(planned),
        against_choices(planned),
        against_columns(planned, changes),
    )
    odd = next(objections, None)
    if odd is None:
        return None
    return Question(f"{odd} Write it all the same?", ("yes", "no"), kind=UNLIKE, role=LAST_LOOK)
