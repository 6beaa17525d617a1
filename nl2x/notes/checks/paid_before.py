"""In a journal: a payment for an invoice or a bill that was paid before, or where nothing at all is open. One yes books it, as
money that is owed back."""

from __future__ import annotations

from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.model import JournalEntry
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import LEGAL_FORMS, numbers_in
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.reading import Doubt

KIND = "paid before"
_SIDES = {"customer_paid": "receivable", "paid_bill": "payable"}
_BACK = {"customer_paid": "is owed back to the customer", "paid_bill": "is owed back to us"}
OF_DOCUMENTS = frozenset(
    "invoice inv bill statement account payment paid pay balance again twice another".split()
)


def paid_before(number: int, event: str, entry: JournalEntry, knowledge: Knowledge) -> Doubt | None:
    """The question whether a payment for what isn't open any more came once again; None where something that is open may be
    meant."""
    if knowledge.book.layout is not Layout.JOURNAL or event not in _SIDES:
        return None
    accounts = {t.name for t in knowledge.chart.exactly(_SIDES[event])}
    total = max(line.debit + line.credit for line in entry.lines)
    owed_to_us = event == "customer_paid"
    settled = _settled(entry.description, total, accounts, knowledge, owed_to_us=owed_to_us)
    if settled is not None:
        begun, paid = settled
        question = (
            f"{begun.description} was paid already ({_moved(paid, accounts)} on {paid.date}). "
            f"Was it paid once more? Then {total} {_BACK[event]}."
        )
    elif not knowledge.settled_by(event):
        question = (
            f"Nothing is open that was paid with these {total}. Book it all the same? Then it {_BACK[event]}."
        )
    else:
        return None
    return Doubt(KIND, 0.35, question, ("yes", "no"), happening=number)


def _settled(
    text: str, total: Decimal, accounts: set[str], knowledge: Knowledge, *, owed_to_us: bool
) -> tuple[JournalEntry, JournalEntry] | None:
    """The entry of the invoice or bill that a text is about, and of its payment: by its number, else by the words and the sum."""
    numbers = numbers_in(text) - {f"{total.normalize():f}"}
    said = telling(text) - OF_DOCUMENTS - LEGAL_FORMS - knowledge.trade_words
    begun, paid = None, None
    for entry in knowledge.entries:
        moved = sum((i.debit - i.credit for i in entry.lines if i.account in accounts), Decimal(0))
        moved = moved if owed_to_us else -moved
        words = f"{entry.description} {entry.reference}"
        named = bool(numbers & numbers_in(words))
        alike = not numbers and bool(said & telling(words)) and abs(moved) == total
        if moved > 0 and (named or alike):
            begun, paid = entry, None
        elif moved < 0 and begun is not None and (named or said & telling(words)):
            paid = entry
    return (begun, paid) if begun is not None and paid is not None else None


def _moved(entry: JournalEntry, accounts: set[str]) -> Decimal:
    return sum((i.debit + i.credit for i in entry.lines if i.account in accounts), Decimal(0))
