"""Accounts that are kept for one thing alone: "Rent paid ahead" takes no electricity paid ahead."""

from __future__ import annotations

from nl2x.books.model import AccountType
from nl2x.notes.catalogue import concepts
from nl2x.notes.chart import Tagged
from nl2x.notes.choose import hits
from nl2x.notes.tagging import plain_name

_KEPT = (AccountType.ASSET, AccountType.LIABILITY)


def is_for_another(text: str, tagged: Tagged) -> bool:
    """Whether an account of what is owned or owed is named after one kind of cost, and a text speaks of others."""
    if tagged.account.type not in _KEPT:
        return False
    own, said = _costs(plain_name(tagged.name)), _costs(text)
    return bool(own and said) and not own & said


def _costs(text: str) -> set[str]:
    """The kinds of cost that a text speaks of, with what they are a part of."""
    found = {hit.concept for hit in hits(text) if concepts()[hit.concept].type is AccountType.EXPENSE}
    broader = {b for c in found for b in concepts()[c].broader if b not in _ANYTHING}
    return found | broader


_ANYTHING = ("other_expense", "expense", "utilities")
"""What is too wide to tell that two costs are the same thing."""
