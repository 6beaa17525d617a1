"""Which accounts the book always took for such events: its habit, beside what the words say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from nl2x.notes.accounts.filled import Choice, Filled
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.catalogue import Event


def always_through(
    event: Event, text: str, found: Filled | None, candidates: Sequence[Tagged], knowledge: Knowledge
) -> Filled | None:
    """What nearly always came in where the text says that money is, and no word of it tells of another income: "214.60 in
    the till today", where the till only ever took what the shop sold."""
    if event.name != "sold" or found is None or found.spans or found.why != "the book's habit":
        return None
    ways = {choice.account for choice in money_named(text, knowledge)}
    way = ways.pop() if len(ways) == 1 else ""
    if not way or telling(text) - telling(way) - _OF_TAKINGS:
        return None
    names = {t.name for t in candidates}
    took = Counter(
        line.account
        for entry in knowledge.examples
        if way in {i.account for i in entry.lines if i.debit}
        for line in entry.lines
        if line.credit and line.account in names
    )
    (first, count), *_ = took.most_common(1) or [("", 0)]
    if count < _OFTEN or count < _NEARLY_ALL * took.total():
        return None
    others = tuple(t.name for t in candidates if t.name != first)[:4]
    return Filled(first, 0.93, (), f"as always through {way}", others, settled=True)


_OFTEN, _NEARLY_ALL = 4, 0.7
_OF_TAKINGS = frozenset(
    "till today tonight yesterday taking counter cash drawer tin box took taken day morning afternoon evening quid pound".split()
)


def with_habit(choices: Sequence[Choice], usual: Sequence[tuple[str, int]]) -> list[Choice]:
    """What such events brought in before counts beside the words: what is invoiced, what the till takes."""
    total = sum(count for _, count in usual)
    scores = {choice.account: choice for choice in choices}
    for name, count in usual:
        known = scores.get(name, Choice(name, 0.0, (), "the book's habit"))
        scores[name] = replace(known, score=known.score + 0.9 * count / total * min(1.0, total / 3))
    return sorted(scores.values(), key=lambda choice: -choice.score)


def fits_event(event: Event, like: Likeness, knowledge: Knowledge) -> bool:
    """Whether a precedent can speak for this event's accounts: its own kind, or one with the same roles."""
    name = knowledge.event_of(like.precedent)
    return not name or name == event.name or name in _KIN.get(event.name, ())


_BUYING = ("bought", "bought_on_credit", "supplier_refund", "owner_paid", "accrued", "sent_back_to_supplier", "prepaid_used",
           "supplies_used", "bought_with_loan", "in_kind")  # fmt: skip
_SELLING = (
    "sold",
    "invoiced",
    "customer_paid_with_fee",
    "customer_refunded",
    "credit_note",
    "accrued_income",
    "advance_earned",
)
_OF_STOCK = ("owner_took_goods", "inventory_lost")
"""What takes stock away is of the kind that was bought under such words."""
_KIN = dict.fromkeys((*_BUYING, *_OF_STOCK), (*_BUYING, *_OF_STOCK)) | dict.fromkeys(_SELLING, _SELLING)
