"""What is booked for a part of the business that a note names: the cottage brings in lettings and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from nl2x.notes.accounts.dimensions import named_in
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge

_SPOKEN_FOR = 0.85
"""From here on words or habits tell the account by themselves."""
_OFTEN = 2


def of_its_part(found: Filled, text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled:
    """The one account of these that ever stood with a value of a further column which the text names, where nothing else
    tells it."""
    named = set(named_in(text, knowledge))
    if not named or found.sure >= _SPOKEN_FOR:
        return found
    names = {t.name for t in candidates}
    booked: Counter[str] = Counter()
    for entry in knowledge.examples:
        if named & set(entry.dimensions.values()):
            booked.update({line.account for line in entry.lines} & names)
    if len(booked) != 1 or booked.total() < _OFTEN:
        return found
    (account,) = booked
    others = tuple(r for r in (found.account, *found.rivals) if r != account)
    return Filled(
        account, _SPOKEN_FOR, found.spans if account == found.account else (), "what is booked for it", others
    )
