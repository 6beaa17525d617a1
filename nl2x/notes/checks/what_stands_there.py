"""What the book's own balances speak against: far more out of a purse, or off a debt, than stands there, and the settling
of what isn't owed. In journals alone, of accounts that never went beyond nothing so far."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.recognise import lacking

_FAR = {AccountType.ASSET: Decimal(2), AccountType.LIABILITY: Decimal(3)}
"""How many times what stands there is far more: what was paid in, or with the card, is often written down later."""
_ANYWAY = Decimal(100)
"""The same of a purse in a book that doesn't say what was in it when it began."""
_SETTLES = ("transfer", "paid_accrued", "dividend_settled")
"""What takes money off a debt, and is for nothing else."""
_PURSES = ("cash", "petty_cash", "bank", "savings")
"""What comes into wallets and clearing accounts of card machines is often written down later."""
_INSTEAD = {"paid_accrued": "bought", "dividend_settled": "dividend_paid"}
"""What the payment of a debt is where nothing was owed yet."""


def beyond_what_stands(
    number: int, draft: Draft, entries: Sequence[JournalEntry], knowledge: Knowledge
) -> list[Doubt]:
    """The question how much it was, or what it was for, where the balances don't bear the entry; `entries` are those of
    the note, of which the ones before this are in the book by then."""
    if knowledge.book.layout is not Layout.JOURNAL:
        return []
    for line in entries[number].lines:
        tagged = knowledge.chart.get(line.account)
        kind = tagged.account.type if tagged is not None else None
        if tagged is None or kind is None:
            continue
        out = line.credit if kind is AccountType.ASSET else line.debit
        purse = kind is AccountType.ASSET and tagged in knowledge.chart.money and tagged.is_a(_PURSES)
        debt = kind is AccountType.LIABILITY and draft.happening.event in _SETTLES
        if not out or not (purse or debt):
            continue
        stands = _stands(line.account, kind, knowledge, entries[:number])
        if stands is None:
            if debt and not _moved(line.account, knowledge.entries):
                return _never_owed(number, draft, line.account, knowledge)
            continue
        left, most = stands
        # What the card was used for last is often written down after it was paid.
        bears = max(left, most) if debt and draft.happening.event == "transfer" else left
        if out > bears * (_FAR[kind] if debt or _began_with_balances(knowledge) else _ANYWAY):
            question = f"{left} stands on {line.account}, the note says {out}. How much was it?"
            options = (f"{out:f}", *([f"{left:f}"] if left > 0 and debt else []))
            return [Doubt("amount", 0.3, question, options, happening=number)]
    return []


def _never_owed(number: int, draft: Draft, account: str, knowledge: Knowledge) -> list[Doubt]:
    """Something paid off an account on which nothing was ever owed, in a book that says what was owed when it began: a
    debt all the same, or paid for at once?"""
    name = draft.happening.event
    instead = _INSTEAD.get(name)
    if instead is None or lacking(event(instead), knowledge) or not _began_with_balances(knowledge):
        return []
    tagged = knowledge.chart.get(account)
    pay = tagged is not None and tagged.is_a(("wages_payable",)) and not lacking(event("payroll"), knowledge)
    others = ("payroll", instead) if pay else (instead,)
    means = tuple(event(other).means for other in (name, *others))
    return [Doubt("event", 0.3, f"The book has nothing owed on {account}. Was it?", means, happening=number)]


def _began_with_balances(knowledge: Knowledge) -> bool:
    """Whether the first day's entries are what balances stood at."""
    first = min((entry.date for entry in knowledge.entries), default=None)
    return any(entry.date == first and _OPENING.search(entry.description) for entry in knowledge.entries)


_OPENING = re.compile(r"(?i)\bopening\b|\bbrought forward\b|\bb/f\b|\bstarting balances?\b")


def _stands(
    account: str, kind: AccountType, knowledge: Knowledge, before: Iterable[JournalEntry]
) -> tuple[Decimal, Decimal] | None:
    """What stands on an account by the book and what the note tells before, and the most that ever stood there; None where it never moved, or once was
    beyond nothing, as the book has it."""
    left = most = Decimal(0)
    days = sorted({entry.date for entry in knowledge.entries})
    moved = {day: Decimal(0) for day in days}
    for entry in knowledge.entries:
        moved[entry.date] += _change(account, kind, entry)
    for day in days:
        left += moved[day]
        most = max(most, left)
        if left < 0:
            return None
    if not _moved(account, knowledge.entries):
        return None
    return left + sum((_change(account, kind, entry) for entry in before), Decimal(0)), most


def _change(account: str, kind: AccountType, entry: JournalEntry) -> Decimal:
    debits = sum((i.debit - i.credit for i in entry.lines if i.account == account), Decimal(0))
    return debits if kind is AccountType.ASSET else -debits


def _moved(account: str, entries: Iterable[JournalEntry]) -> bool:
    return any(line.account == account for entry in entries for line in entry.lines)
