"""What was done, told from what a thing is like: "posted a parcel" is a deed, "printed menus" are menus."""

from __future__ import annotations

import re

from nl2x.books.model import AccountType
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import concepts
from nl2x.notes.facts.model import Span

_PLAINLY = 0.8
_LIKE_THAT = re.compile(
    r"(?i)\W*[a-z]+ed (?!(?:the|an?|my|our|his|her|their|its|this|that|some|all|up|out|off|in|it|two|three)\b)[a-z]"
)


def is_a_cost(text: str, deed: Span, knowledge: Knowledge) -> bool:
    """Whether a text that begins with such a word plainly tells of a cost: by a set phrase with that word in it, or
    by the thing that is described so, where nothing that is earned here is like it."""
    if any(
        hit.span[0] <= deed[0]
        and deed[1] < hit.span[1]
        and concepts()[hit.concept].type is AccountType.EXPENSE
        for hit in hits(text)
    ):
        return True
    if not _LIKE_THAT.match(text):
        return False
    spent = purpose(text, knowledge.chart.for_role("cost"), knowledge)
    return (
        bool(spent)
        and spent[0].score >= _PLAINLY
        and not purpose(text, knowledge.chart.for_role("earned"), knowledge)
    )
