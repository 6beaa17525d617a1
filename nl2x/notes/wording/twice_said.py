"""The same sum twice, each time beside words of its own: two things that cost alike, or one sum said twice?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.answering.answered_figures import EACH_FOR_ITSELF
from nl2x.notes.book.chart import MONEY
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.facts.model import Role
from nl2x.notes.wording.words import blanked

_APART = re.compile(r"(?i)[,;\n+&]|\band\b")
_SUM = re.compile(r"(?i)\b(total|in all|altogether|so|that'?s|makes|paid|came to|is|anyway|again|i mean)\b|=")
"""Words by which a sum is said once more."""
_ONLY = re.compile(r"(?i)( in)? ?(cash|card|bank)? (only|in all|altogether|total)\b")


def twice_said(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """ "Flour 60 on the card, bags 60 on the card": of two equal figures one alone is booked, and both have something
    beside them that they may be for."""
    figures, text = draft.segment.figures, draft.segment.text
    total = draft.happening.amounts.get("total")
    used = {id for amount in draft.happening.amounts.values() for id in amount.facts}
    money = sorted((a for a in figures.money if a.live and a.role is Role.UNSAID), key=lambda a: a.span)
    for one, other in pairwise(money):
        if total is None or not one.value == other.value == total.value or {one.id, other.id} <= used:
            continue
        begin, middle, end = (at - draft.segment.start for at in (one.span[0], one.span[1], other.span[0]))
        cut = _APART.search(text, middle, end)
        if cut is None or _SUM.search(text, middle, end) or _ONLY.match(text, end + len(other.words)):
            continue
        sides = text[:begin], text[cut.end() :]
        if all(map(_tells, sides)) and any(_is_for_something(side, knowledge) for side in sides):
            options = (EACH_FOR_ITSELF, f"{total.value:f}")
            question = f'"{one.words}" stands there twice. Is it one thing, or two?'
            yield Doubt("amounts", 0.3, question, options, None, number)
            return


def _tells(words: str) -> bool:
    """Whether words say more than how it was paid."""
    for hit in hits(words):
        if hit.concept in MONEY:
            words = blanked(words, hit.span)
    return bool(telling(words))


def _is_for_something(words: str, knowledge: Knowledge) -> bool:
    """Whether words name a thing that is bought or sold, or an account of the book other than its money."""
    money = {t.name for t in knowledge.chart.money}
    accounts = [t for t in knowledge.chart.tagged if t.name not in money]
    return any(hit.concept not in MONEY for hit in hits(words)) or bool(called(words, accounts))
