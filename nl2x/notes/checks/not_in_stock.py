"""What broke or went missing is no stock unless something of the words is kept in stock: "the oven broke, 200" may be what
the repair cost, "window got smashed, 180" a bill."""

from __future__ import annotations

import re

from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts, event
from nl2x.notes.events.reading import Doubt, Draft, which_event

_LOST = "inventory_lost"
_OWNED = frozenset("equipment computers furniture vehicle building land".split())
"""Things that are used for years."""
_NO_GOODS = frozenset(
    "repairs inventory_loss cash_over_short vehicle_expense premises_expense rent_expense".split()
)
"""What is spent on such things, and what only says that something was lost."""
_GOODS = re.compile(
    r"(?i)\b(?:stock|inventory|goods|produce|merchandise|ingredients?|products?|supplies|batch|tray|crate|box(?:es)?|bags?"
    r"|worth of|at cost|jars?|bottles?|loaf|loaves|dozen|kilos?|kg)\b"
)


_LOST_WORDS = telling("broke broken lost stolen smashed died went off bad spoiled got threw out away")
"""What only says that something was lost."""


def not_in_stock(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """The question what happened where stock would be lost and nothing in the words is a thing that is bought to be sold or
    used up, or was ever put into stock or sold."""
    if draft.happening.event != _LOST or _told_as_goods(draft.segment.whole, entry, knowledge):
        return []
    means = tuple(event(name).means for name in ("bought", _LOST, "asset_sold"))
    return [which_event(means, 0.4, draft.segment, number)]


def _told_as_goods(text: str, entry: JournalEntry, knowledge: Knowledge) -> bool:
    found = hits(text)
    owned = [hit.span for hit in found if hit.concept in _OWNED]
    goods = [
        hit.span
        for hit in found
        if concepts()[hit.concept].type in (AccountType.EXPENSE, AccountType.INCOME)
        and hit.concept not in _NO_GOODS
    ]
    if any(not any(a < end and start < b for a, b in owned) for start, end in goods):
        return True
    if _GOODS.search(text):
        return True
    stock = {line.account for line in entry.lines}
    kept = telling(" ".join(stock))
    sold = {t.name for t in knowledge.chart.for_role("earned")}
    for earlier in knowledge.precedents.all:
        if {line.account for line in earlier.posting.lines} & (stock | sold):
            kept |= earlier.stems
    return bool(telling(text) & kept - _LOST_WORDS)
