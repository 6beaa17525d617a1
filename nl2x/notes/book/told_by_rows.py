"""Categories that are called like something owned or owed, and whose rows are all costs: "Bank", where the bank's
charges go, or "Interest on bank loans"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from nl2x.books.model import Account, AccountType, JournalEntry
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.by_use import OFTEN, Use, used
from nl2x.notes.catalogue import concepts
from nl2x.notes.wording.tagging import tags_of

_KEPT = (AccountType.ASSET, AccountType.LIABILITY)
_AT_THE_BANK = {"bank", "card", "paypal", "loan", "mortgage", "vehicle_loan"}
"""What charges and interest are paid for, and named after."""


def typed_by_rows(
    accounts: Sequence[Account], entries: Sequence[JournalEntry], aside: Collection[str]
) -> tuple[Account, ...]:
    """The accounts, of which those are costs that money only ever went out for, by words that tell of costs. `aside`
    are those that only stand for where the money lies."""
    uses = used(entries)
    return tuple(
        replace(a, type=AccountType.EXPENSE)
        if a.type in _KEPT
        and a.name not in aside
        and not a.contra
        and tags_of(a).keys() & _AT_THE_BANK
        and _only_spent(uses.get(a.name, Use()))
        and _tells_of_costs(a.name, entries)
        else a
        for a in accounts
    )


def _only_spent(use: Use) -> bool:
    return use.debits >= OFTEN and not use.credits


def _tells_of_costs(name: str, entries: Sequence[JournalEntry]) -> bool:
    rows = [e.description for e in entries if any(line.account == name for line in e.lines)]
    kinds = [{concepts()[hit.concept].type for hit in hits(words)} for words in rows if words]
    costs = sum(AccountType.EXPENSE in told and not told & set(_KEPT) for told in kinds)
    return 2 * costs > len(rows)
