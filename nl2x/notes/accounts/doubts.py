"""What speaks against the account that was found, or for the one that somebody's money always went to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.asset_or_expense import is_another_thing
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.who_pays import customer_named
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import Event


def with_doubts(
    found: Filled,
    kind: str,
    event: Event,
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    by_words: Mapping[str, float],
) -> Filled:
    """What was found, less sure where something speaks against it, or what somebody's money always was."""
    if kind == "earned" and (by_name := called(text, candidates)) and found.account not in by_name:
        # The words name another kind of income than the one that is usual for such customers.
        return replace(
            found, sure=min(0.6, found.sure), rivals=tuple(dict.fromkeys((*by_name, *found.rivals)))
        )
    if event.name == "sold" and (theirs := _of_party(text, found, candidates, knowledge)):
        return theirs
    if event.name == "sold" and len(candidates) > 1 and _is_new(text, found.account, knowledge):
        return replace(found, sure=min(0.6, found.sure))
    if kind == "cost" and is_another_thing(text, found.account, knowledge):
        owned = (t.name for t in knowledge.chart.for_role("asset"))
        return replace(found, sure=min(0.6, found.sure), rivals=tuple(dict.fromkeys((*owned, *found.rivals))))
    if event.name == "sold" and by_words.get(found.account, 0.0) < 0.5 and len(candidates) > 1:
        # "Got 600 from the county": what is usual says nothing about money that no word explains.
        return replace(found, sure=min(0.6, found.sure))
    if event.name == "in_kind" and found.sure < _SURE_OF_A_GIFT:
        return replace(found, sure=min(0.6, found.sure))
    return found


def _of_party(text: str, found: Filled, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled | None:
    """What somebody who pays was always booked as, where the words name no other kind of income: a company's gifts."""
    names = {t.name for t in candidates}
    lines = [line for p in customer_named(text, knowledge) for line in p.posting.lines if line.credit]
    always = {line.account for line in lines if line.account in names}
    if len(always) != 1 or found.account in always or called(text, candidates):
        return None
    others = (found.account, *(r for r in found.rivals if r not in always))
    return Filled(always.pop(), 0.85, (), "what came from them before", others)


_SURE_OF_A_GIFT = 0.9
"""A gift in kind may be a thing owned or used up, of which the book's earlier costs tell nothing."""
_SOLD = re.compile(
    r"(?i)\bsold (?:an?|one|some|the|two|three|\d+) ([a-z][a-z' -]{2,30}?)(?= to\b| at\b| for\b| on\b|[,.;]|$)"
)


_OWN_OLD = re.compile(r"(?i)old\b")
"""What somebody has no more use for: "sold the old couch" brings in no more than it."""


def _is_new(text: str, account: str, knowledge: Knowledge) -> bool:
    """Whether a thing was sold that only a customer's name speaks for: "sold a hair oil to Niamh", who comes for
    the colour."""
    sold = _SOLD.search(text)
    tagged = knowledge.chart.get(account)
    if sold is None or tagged is None or _OWN_OLD.match(sold[1]) or purpose(sold[1], [tagged], knowledge):
        return False
    thing = telling(sold[1])
    with_it = [p for p in knowledge.precedents.all if thing & p.stems]
    return bool(thing) and all(account not in {i.account for i in p.posting.lines} for p in with_it)
