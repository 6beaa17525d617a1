"""Discounts and returns in a book that keeps no account for them: where the sale or the purchase went that they lessen."""

from __future__ import annotations

from collections.abc import Sequence

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.sureness import sureness
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness
from nl2x.notes.catalogue import Event

LESSENED = {
    "sales_discounts": "earned",
    "sales_returns": "earned",
    "purchase_discounts": "cost",
    "purchase_returns": "cost",
}
"""What lessens a sale or a purchase, in a book that keeps no account of its own for it."""


def of_what(
    role: str, event: Event, text: str, knowledge: Knowledge, likenesses: Sequence[Likeness]
) -> Filled | None:
    """The account of what was sold or bought: the only one, or the one such things went to."""
    candidates = knowledge.chart.for_role(LESSENED[role])
    if len(candidates) == 1:
        return Filled(candidates[0].name, 0.97, (), "the only such account")
    choices = purpose(text, candidates, knowledge, likenesses, event.name)
    if not choices:
        return (
            Filled(candidates[0].name, 0.3, (), "nothing tells", tuple(t.name for t in candidates[1:5]))
            if candidates
            else None
        )
    others = tuple(c.account for c in choices[1:5])
    return Filled(choices[0].account, min(0.8, sureness(choices)), choices[0].spans, choices[0].why, others)
