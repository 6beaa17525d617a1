"""Accounts that are kept for one thing alone: "Rent paid ahead" takes no electricity paid ahead."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nl2x.books.model import AccountType
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts
from nl2x.notes.wording.tagging import plain_name


def is_paid_ahead_for_another(text: str, tagged: Tagged, before: Iterable[str]) -> bool:
    """Whether an account of things paid ahead is named after one ("Prepaid Insurance"), of which a text doesn't speak;
    nor do the words of its entries `before`."""
    own, bare = _AHEAD.sub(" ", plain_name(tagged.name)), _AHEAD.sub(" ", text)
    kept_for, spoken_of = _named(own), _named(bare)
    same = (kept_for & _costs(bare)) | (_costs(own) & spoken_of)
    if not re.search(r"[^\W\d_]{3}", own) or same:
        return False
    known = {stem for words in before for stem in telling(_AHEAD.sub(" ", words))}
    return not (telling(own) | known) & telling(bare)


_AHEAD = re.compile(
    r"(?i)\b(pre-?paid|pre-?payments?|prepay\w*|paid|pay|ahead|in|advances?|advanced|up ?front|deferred|unexpired|expired|unused|"
    r"expenses?|costs?|assets?|other|general|sundry|various|current|and|deposits?|suppliers?|account|next|this|year'?s?|months?)\b|&"
)
"""What a name has of being paid ahead, and says nothing of what for."""
_KEPT = (AccountType.ASSET, AccountType.LIABILITY)


def is_for_another(text: str, tagged: Tagged) -> bool:
    """Whether an account of what is owned or owed is named after one kind of cost, and a text speaks of others."""
    if tagged.account.type not in _KEPT:
        return False
    own, said = _costs(plain_name(tagged.name)), _costs(text)
    return bool(own and said) and not own & said


def _costs(text: str) -> set[str]:
    """The kinds of cost that a text speaks of, with what they are a part of."""
    found = _named(text)
    broader = {b for c in found for b in concepts()[c].broader if b not in _ANYTHING}
    return found | broader


def _named(text: str) -> set[str]:
    found = {hit.concept for hit in hits(text) if concepts()[hit.concept].type is AccountType.EXPENSE}
    return found - _OF_LOANS


_OF_LOANS = frozenset(("interest_expense", "mortgage_expense"))
"""What any loan is paid with, whatever it was taken for."""
_ANYTHING = ("other_expense", "expense", "utilities")
"""What is too wide to tell that two costs are the same thing."""
