"""Entries two accounts at a time, for books that write one debited and one credited account to an amount."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from nl2x.books.model import JournalEntry


def two_by_two(entry: JournalEntry) -> Iterator[tuple[str, str, Decimal]]:
    """(account debited, account credited, amount): an entry with several on both sides is split in order."""
    debits = [(line.account, line.debit) for line in entry.lines if line.debit]
    credits = [(line.account, line.credit) for line in entry.lines if line.credit]
    while debits and credits:
        (debited, much), (credited, other) = debits.pop(0), credits.pop(0)
        yield debited, credited, min(much, other)
        if much > other:
            debits.insert(0, (debited, much - other))
        elif other > much:
            credits.insert(0, (credited, other - much))
