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
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.recognise import of_named
from nl2x.notes.facts.model import Day
from nl2x.notes.wording.words import words

_ALL = re.compile(
    r"(?i)\b(both|everything|the lot|all (of (them|theirs|these|those|his|her|the)|that|they|he|she|their|his|her|the|three|open)|(two|three|2|3) (open )?(invoices|bills|jobs|lessons))\b"
)
_BOTH = re.compile(r"(?i)\b(both|two|2)\b")
_SETTLES = re.compile(r"(?i)\b(paid|settled|cleared)\b")
_MANY = 8
"""More open items of somebody than this aren't added up in all ways."""


def settled_together(drafts: Sequence[Draft], days: Sequence[Day], knowledge: Knowledge) -> list[Draft]:
    """The drafts, where tables hold each invoice on a row and one payment is for several of somebody's, or of several
    customers': one draft for each, the sum being what is open of it. The sum that is told has to be just what some of
    them come to and no other ones do, or else the words say that it was for all of them."""
    if len(drafts) != 1 or knowledge.book.layout not in (Layout.RECORDS, Layout.JOURNAL):
        return list(drafts)
    if len({d.value for d in days if d.value and not d.superseded_by}) > 1:
        return list(drafts)  # "118 was paid on the 10th and 120 today"
    draft = drafts[0]
    name, text = draft.happening.event, draft.segment.whole
    if name not in ("customer_paid", "paid_bill") or len(_SETTLES.findall(text)) > 1:
        return list(drafts)
    if knowledge.book.layout is Layout.JOURNAL:
        return [_in_one_entry(draft, knowledge)]
    items = [i for i in knowledge.settled_by(name) if i.record is not None]
    meant = _numbered(draft, items)
    if not meant:
        theirs = of_named(text, items)
        meant = _summed(draft, theirs) if draft.segment.figures.money else _told(text, theirs)
    if len(meant) < 2:
        return list(drafts)
    return [_one(draft, item) for item in meant]


def left_unsettled(drafts: Sequence[Draft], knowledge: Knowledge) -> list[Doubt]:
    """The question where a note names several open invoices or bills by their numbers, and not all would be settled."""
    settled = {id(draft.guess.item) for draft in drafts}
    for number, draft in enumerate(drafts):
        name = draft.happening.event
        if draft.guess.item is None or draft.together or name not in ("customer_paid", "paid_bill"):
            continue
        named = _named_by_number(draft, knowledge.settled_by(name))
        left = [i for i in named if id(i) not in settled]
        total = draft.happening.amounts.get("total")
        if left and (total is None or total.value != sum(i.left for i in named)):
            question = (
                f"The note names {left[0].words}, too, which this wouldn't settle. Write it all the same?"
            )
            return [Doubt("item", 0.3, question, ("yes", "no"), happening=number)]
    return []


def _in_one_entry(draft: Draft, knowledge: Knowledge) -> Draft:
    """The draft of a journal, whose one entry settles all that is open of whom the words name, where they say so and tell no
    sum: "Nonna's cleared both their October dockets"."""
    text, item = draft.segment.whole, draft.guess.item
    if item is None or draft.segment.figures.money:
        return draft
    items = [i for i in knowledge.settled_by(draft.happening.event) if not i.opening]
    if by_number := _numbered(draft, [i for i in items if i.account == item.account]):
        return _in_all(draft, by_number)
    if not _ALL.search(text):
        return draft
    names = {w.stem for w in words(text) if text[w.start].isupper()} & item.stems
    theirs = [i for i in items if names and names <= i.stems]
    meant = _told(text, [i for i in theirs if i.account == item.account])
    return _in_all(draft, meant) if len(meant) > 1 else draft


def _in_all(draft: Draft, meant: Sequence[OpenItem]) -> Draft:
    """The draft with what is open of all of them."""
    total = reduce(lambda one, other: one + other, (open_sum(i) for i in meant))
    amounts = {**draft.happening.amounts, "total": total}
    return replace(
        draft,
        happening=replace(draft.happening, amounts=amounts),
        together=True,
    )


def _numbered(draft: Draft, items: Sequence[OpenItem]) -> Sequence[OpenItem]:
    """Those that a note names by their numbers, where there are several and no sum, or what they come to: "inv 118 and 120
    were paid today"."""
    meant = _named_by_number(draft, items)
    sums = [a.value for a in draft.segment.figures.money]
    return meant if not sums or sums == [sum(i.left for i in meant)] else ()


def _named_by_number(draft: Draft, items: Sequence[OpenItem]) -> Sequence[OpenItem]:
    """Those whose numbers a note says, where it says several, each that of one alone."""
    sums = [a.span for a in draft.segment.figures.money]
    said = [
        m[0].lstrip("0")
        for m in _A_NUMBER.finditer(draft.segment.whole)
        if not any(a <= draft.segment.start + m.start() < b for a, b in sums)
    ]
    found = [i for number in said for i in items if number in {n.lstrip("0") for n in i.numbers}]
    meant = list({id(i): i for i in found}.values())
    return meant if 1 < len(meant) == len(found) else ()


_A_NUMBER = re.compile(r"(?<![\w.,])\d{1,8}(?![\w]|[.,]\d)")


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
