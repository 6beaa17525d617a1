"""Several invoices or bills that one payment settles: "Falmouth Charters paid both of theirs in one go, 1930"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from itertools import combinations

from nl2x.books.book import Layout
from nl2x.notes.amounts.earlier import open_sum
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.events.reading import Draft
from nl2x.notes.events.recognise import of_named
from nl2x.notes.wording.words import words

_ALL = re.compile(
    r"(?i)\b(both|everything|the lot|all (of (them|theirs|these|those|his|her|the)|that|they|he|she|their|his|her|the|three|open)|(two|three|2|3) (open )?(invoices|bills|jobs|lessons))\b"
)
_BOTH = re.compile(r"(?i)\b(both|two|2)\b")
_SETTLES = re.compile(r"(?i)\b(paid|settled|cleared)\b")
_MANY = 8
"""More open items of somebody than this aren't added up in all ways."""


def settled_together(drafts: Sequence[Draft], knowledge: Knowledge) -> list[Draft]:
    """The drafts, where tables hold each invoice on a row and one payment is for several of somebody's, or of several
    customers': one draft for each, the sum being what is open of it. The sum that is told has to be just what some of
    them come to and no other ones do, or else the words say that it was for all of them."""
    if len(drafts) != 1 or knowledge.book.layout not in (Layout.RECORDS, Layout.JOURNAL):
        return list(drafts)
    draft = drafts[0]
    name, text = draft.happening.event, draft.segment.whole
    if name not in ("customer_paid", "paid_bill") or len(_SETTLES.findall(text)) > 1:
        return list(drafts)
    if knowledge.book.layout is Layout.JOURNAL:
        return [_in_one_entry(draft, knowledge)]
    theirs = [i for i in of_named(text, knowledge.settled_by(name)) if i.record is not None]
    meant = _summed(draft, theirs) if draft.segment.figures.money else _told(text, theirs)
    if len(meant) < 2:
        return list(drafts)
    return [_one(draft, item) for item in meant]


def _in_one_entry(draft: Draft, knowledge: Knowledge) -> Draft:
    """The draft of a journal, whose one entry settles all that is open of whom the words name, where they say so and tell no
    sum: "Nonna's cleared both their October dockets"."""
    text, item = draft.segment.whole, draft.guess.item
    if item is None or draft.segment.figures.money or not _ALL.search(text):
        return draft
    names = {w.stem for w in words(text) if text[w.start].isupper()} & item.stems
    theirs = [
        i for i in knowledge.settled_by(draft.happening.event) if names and names <= i.stems and not i.opening
    ]
    meant = _told(text, [i for i in theirs if i.account == item.account])
    if len(meant) < 2:
        return draft
    total = reduce(lambda one, other: one + other, (open_sum(i) for i in meant))
    amounts = {**draft.happening.amounts, "total": total}
    return replace(
        draft,
        happening=replace(draft.happening, amounts=amounts),
        together=True,
    )


def _summed(draft: Draft, items: Sequence[OpenItem]) -> Sequence[OpenItem]:
    """The only items that come to the sum that was paid, where it isn't what is open of one alone."""
    sums = draft.segment.figures.money
    if len(sums) != 1 or len(items) > _MANY or any(i.left == sums[0].value for i in items):
        return ()
    found = [
        some
        for size in range(2, len(items) + 1)
        for some in combinations(items, size)
        if sum(i.left for i in some) == sums[0].value
    ]
    return found[0] if len(found) == 1 else ()


def _told(text: str, items: Sequence[OpenItem]) -> Sequence[OpenItem]:
    """All open items, where the words say that it was for all of them, and two where they speak of both."""
    if not _ALL.search(text) or (_BOTH.search(text) and len(items) != 2):
        return ()
    return items


def _one(draft: Draft, item: OpenItem) -> Draft:
    total = open_sum(item)
    happening = replace(
        draft.happening,
        amounts={**draft.happening.amounts, "total": total},
        dimensions={**draft.happening.dimensions, "counterparty": item.party},
    )
    return replace(draft, happening=happening, guess=replace(draft.guess, item=item), together=True)
