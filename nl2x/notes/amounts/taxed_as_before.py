"""Tax that a note says nothing of, in a cash book whose amounts have it inside: as the rows so far have it.

What such a book's note gives is what changed hands. Where all rows of a category have tax, at one rate, it is
inside again; where only some have, or the category is new and nearly everything else has some, it is asked.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.layouts.taxed_rows import taxes_of_rows
from nl2x.books.model import JournalEntry
from nl2x.notes.amounts.taxes import tax_accounts
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import tax_share, taxed_sums
from nl2x.notes.book.tax_rates import plain_rates

_LEAST, LEAST_ENTRIES = 2, 3
"""So many rows of a category make its rate a habit, and so many entries in a journal."""
_CENT = Decimal("0.011")


def inside_amounts(knowledge: Knowledge) -> bool:
    """Whether the book is a cash book whose rows tell how much of their amount is tax."""
    return knowledge.book.layout is Layout.CASH_BOOK and bool(taxes_of_rows(knowledge.book))


def changed_hands(knowledge: Knowledge, kind: str) -> bool:
    """Whether what a note gives is what was handed over, in a journal with tax accounts: what is paid at once."""
    return (
        knowledge.book.layout is Layout.JOURNAL and kind in _AT_ONCE and bool(tax_accounts(knowledge.chart))
    )


_AT_ONCE = ("bought", "sold", "customer_refunded", "supplier_refund")


def rate_inside(knowledge: Knowledge, account: str, least: int = _LEAST) -> Decimal | None:
    """The one rate (0.2 for 20%) that all rows of a category have, if there are `least` or more."""
    taxes = tax_accounts(knowledge.chart)
    entries = _of(knowledge, account)
    told = plain_rates([sums for entry in entries if (sums := taxed_sums(entry, taxes)) is not None])
    if len(entries) < least or len(told) < len(entries) or not told:
        return None
    rate = Counter(told).most_common(1)[0][0]
    return rate if all(_at(entry, rate, taxes) for entry in entries) else None


def partly_taxed(knowledge: Knowledge, account: str) -> bool:
    """Whether some rows of a category have tax in them and others none."""
    taxes = tax_accounts(knowledge.chart)
    told = [tax_share(entry, taxes) is not None for entry in _of(knowledge, account)]
    return any(told) and not all(told)


def _of(knowledge: Knowledge, account: str) -> list[JournalEntry]:
    return [e for e in knowledge.examples if any(line.account == account for line in e.lines)]


def _at(entry: JournalEntry, rate: Decimal, taxes: set[str]) -> bool:
    """Whether an entry's tax is that rate of what is left, to the cent."""
    tax = sum((i.debit + i.credit for i in entry.lines if i.account in taxes), Decimal(0))
    gross = sum((i.debit for i in entry.lines), Decimal(0))
    return abs(gross * rate / (1 + rate) - tax) <= _CENT
