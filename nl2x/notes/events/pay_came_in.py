"""Somebody's pay came in: "Nadia's salary is in", in a household's book with a line of income for just that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import stem, words

_PAY = r"(?:pay(?:checks?|cheques?|packets?)?|wages?|salary|salaries)"
_CAME = re.compile(
    rf"(?i)\b{_PAY} (?:(?:for|of|from) \w+ )?(?:(?:is|are|was|were|has|have|just|finally|now) )*"
    r"(?:in|here|come|came|arrived|landed|been paid in|hit)\b(?! (?:handy|late to|short))"
)
_PAY_WORDS = frozenset(map(stem, "pay wage salary income net".split()))


def pay_came_in(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, income first where a note says that somebody's pay came in and the book has one line of income for
    that person's pay. In a firm's book, where pay is a cost, there is none."""
    said = _CAME.search(segment.whole)
    if said is None or not line_of_pay(segment.whole, knowledge) or lacking(event("sold"), knowledge):
        return list(found)
    best = max((g.score for g in found), default=0.0)
    first, *others = put_first("sold", found, max(4.2, best + 0.9))
    return [replace(first, cue=first.cue or said.span()), *others]


def line_of_pay(text: str, knowledge: Knowledge) -> str:
    """The one line of income whose name is that of somebody whom the text names and a word for pay; "" without."""
    said = {word.stem for word in words(text)} - _PAY_WORDS
    found = [
        tagged.name
        for tagged in knowledge.chart.tagged
        if tagged.account.type is AccountType.INCOME and _is_pay_of(tagged.name, said)
    ]
    return found[0] if len(found) == 1 else ""


def _is_pay_of(name: str, said: set[str]) -> bool:
    own = {word.stem for word in words(name)}
    return bool(own & _PAY_WORDS) and bool(whose := own - _PAY_WORDS) and whose <= said
