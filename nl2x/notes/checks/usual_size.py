"""A sum that may be read in two ways, "two sixty", read as the one that is of the size that its account's sums have, or
else that the sums of the whole book have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from nl2x.books.model import AccountType, JournalEntry
from nl2x.errors import Refused
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.checks.out_of_line import amounts_of
from nl2x.notes.events.posting import journal_entry
from nl2x.notes.events.reading import Reading
from nl2x.notes.facts.model import Amount, Facts

_FAR = 3
"""So many times the largest sum so far, or such a part of the smallest, is of another size."""
_FARTHER = 5
"""The same of all sums of the book, where the account's own don't tell."""
_FEW = 2
_APART = 10
"""Readings of about one size can't be told apart by it."""
_MANY = 30
"""Sums of a whole book's accounts (two of each entry) from which on they show how small and how large its sums are."""


def of_usual_size(facts: Facts, knowledge: Knowledge, read: Callable[[Facts], Reading]) -> Facts | None:
    """The facts with the one sum that has two readings read as the one that is of its account's size; None where there
    isn't just one such sum, or the account's earlier sums don't tell. `read` reads facts."""
    unclear = [a for a in facts.amounts if a.live and a.ambiguous]
    if len(unclear) != 1 or len(unclear[0].readings) != 2:
        return None
    less, more = sorted(unclear[0].readings)
    if more < _APART * less:
        return None
    settled = [_settled(facts, unclear[0], value) for value in (less, more)]
    fits = [_is_usual(read(one), knowledge) for one in settled]
    return settled[fits.index(True)] if {*fits} == {True, False} else None


def _settled(facts: Facts, unclear: Amount, value: Decimal) -> Facts:
    amounts = (replace(a, value=value, readings=()) if a is unclear else a for a in facts.amounts)
    return replace(facts, amounts=tuple(amounts))


def _is_usual(reading: Reading, knowledge: Knowledge) -> bool | None:
    """Whether every income and expense of a reading is of the size of those before; None where nothing tells."""
    if reading.halt is not None:
        return None
    try:
        lines = [line for draft in reading.drafts for line in journal_entry(draft.happening).lines]
    except Refused:
        return None
    sizes = [(line.account, line.debit - line.credit) for line in lines]
    told = [_is_of_size(account, size, knowledge) for account, size in sizes]
    if known := [one for one in told if one is not None]:
        return all(known)
    of_the_books = [_is_of_the_books(abs(size), knowledge) for _, size in sizes]
    return None if None in of_the_books else all(of_the_books)


def _is_of_the_books(size: Decimal, knowledge: Knowledge) -> bool | None:
    """Whether a sum is neither far below the smallest of a book nor far above its largest."""
    so_far = knowledge.once("sizes", lambda: _sizes(knowledge))
    return min(so_far) / _FARTHER <= size <= max(so_far) * _FARTHER if len(so_far) >= _MANY else None


def _sizes(knowledge: Knowledge) -> list[Decimal]:
    return [size for tagged in knowledge.chart.tagged for size in amounts_of(tagged.name, knowledge)]


def _is_of_size(account: str, size: Decimal, knowledge: Knowledge) -> bool | None:
    tagged = knowledge.chart.get(account)
    if tagged is None or tagged.account.type not in (AccountType.INCOME, AccountType.EXPENSE):
        return None
    so_far = [abs(sum_) for e in knowledge.examples if (sum_ := _of(account, e)) * size > 0]
    so_far = so_far or amounts_of(account, knowledge)
    if len(so_far) < _FEW:
        return None
    return min(so_far) / _FAR <= abs(size) <= max(so_far) * _FAR


def _of(account: str, entry: JournalEntry) -> Decimal:
    return sum((line.debit - line.credit for line in entry.lines if line.account == account), Decimal(0))
