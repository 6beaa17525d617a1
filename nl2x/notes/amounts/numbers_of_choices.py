"""Numbers in what a column of few words chooses from: the 30 of "30 min walk" is no sum where a list of visits has such a walk."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.sheets.open_lists import Holds
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.facts.model import Facts

_HAS_BOTH = re.compile(r"(?=.*\d)(?=.*[^\W\d_]{3})")
"""A number alone, or one beside a sign, is no name of anything."""


def without_numbers_of_choices(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts without sums that stand within such a choice, said as it is written, where there is another sum."""
    if len(facts.money) < 2:
        return facts
    choices = knowledge.once("choices with numbers", lambda: sorted({*_choices(knowledge)}))
    spans = [m.span() for choice in choices for m in _said(choice).finditer(facts.note)]
    inside = {a.id for a in facts.money if any(s <= a.span[0] and a.span[1] <= e for s, e in spans)}
    if not inside or len(inside) == len(facts.money):
        return facts
    return facts.as_numbers(inside)


def _choices(knowledge: Knowledge) -> Iterator[str]:
    columns = (c for one in knowledge.open_lists for c in one.columns if c.holds is Holds.CHOICE)
    yield from (word for c in columns for word in c.words if _HAS_BOTH.match(word))


def _said(choice: str) -> re.Pattern[str]:
    """Such a choice as a note says it, whatever its case and spaces."""
    apart = r"\s+".join(map(re.escape, choice.split()))
    return re.compile(rf"(?i)(?<!\w){apart}(?!\w)")
