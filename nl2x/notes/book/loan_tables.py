"""Tables of loans, where the book keeps no other table of what is owed: who has borrowed what, or what was borrowed of
whom, and how much of it was paid back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.books.book import Book, Layout, Listing, Role
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.record_tables import bills, invoices
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, matching_item, of_party
from nl2x.notes.wording.segments import Segment

_SURE = 4.6
_LENT = re.compile(r"(?i)\b(lent|loaned|gave .{0,30}\ba loan)\b")
_BORROWED = re.compile(r"(?i)\b(borrowed|took (out )?a loan)\b")
_PAID_BACK = re.compile(
    r"(?i)\b(paid|pays|repaid|gave|given|sent|returned|transferred|settled|cleared|payment|instal?ments?|repayment)\b"
)
_WE = re.compile(r"(?i)\W*(i|we|just|paid|gave|sent|repaid|transferred)\b")
_NOT_PLAIN = re.compile(r"(?i)\b(interest|rate|apr|fees?|charges?)\b|%")


def of_loans(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> list[Guess]:
    """The guesses, with that first which a note says of the book's one table of loans; a table that speaks of interest
    is left alone, since a payment may be partly that."""
    lent, owed = _tables(knowledge.book)
    text = segment.whole
    if lent is not None and _LENT.search(text):
        return [Guess(event("invoiced"), _SURE)]
    if owed is not None and _BORROWED.search(text):
        return [Guess(event("bought_on_credit"), _SURE)]
    if not _PAID_BACK.search(text):
        return list(found)
    ways = [("customer_paid", knowledge.receivables)] if lent is not None and not _WE.match(text) else []
    ways += [("paid_bill", knowledge.payables)] if owed is not None else []
    amounts = [a.value for a in segment.figures.written]
    for name, items in ways:
        item, strength = matching_item(text, of_party(text, items, knowledge), amounts)
        if item is not None and strength >= 1:
            return [Guess(event(name), _SURE, item=item)]
    return list(found)


def _tables(book: Book) -> tuple[Listing | None, Listing | None]:
    """The table of loans given, and that of loans taken."""
    if book.layout is not Layout.RECORDS:
        return None, None
    lent, owed = (i if i is not None and is_plain_loan(i) else None for i in (invoices(book), bills(book)))
    return lent, owed


def is_plain_loan(listing: Listing) -> bool:
    """Whether a table is one of loans without interest, in which what was paid back is a sum."""
    paid = listing.column(Role.PAID)
    told = listing.noun == "loan" and paid is not None and not paid.formula
    return told and not any(_NOT_PLAIN.search(c.heading) for c in listing.columns)
