"""Tables in which a person types the tax of a row: at which rate it was so far, and whether a row ever lacked it."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from nl2x.books.book import Book, Column, Layout, Listing, Role
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.record_tables import bills, invoices, settles
from nl2x.notes.book.tax_columns import typed_tax

_ENOUGH = 3
"""So many rows at least make a habit."""


def rate_of_rows(book: Book) -> Decimal | None:
    """The rate that most rows of the book's invoices and bills have between what is net and what is tax."""
    listings = (invoices(book), bills(book)) if book.layout is Layout.RECORDS else ()
    columns = [(i, c) for i in listings if i is not None and (c := i.column(Role.TAX)) is not None]
    sums = [pair for listing, column in columns for pair in _sums(book, listing, column)]
    rates = Counter(rate for tax, net in sums if (rate := _rate(tax, net)) and rate < 1)
    top = rates.most_common(1)
    return top[0][0] if top and 2 * top[0][1] >= sum(rates.values()) and top[0][1] >= _ENOUGH else None


def never_untaxed(book: Book, event: str, words: str) -> bool:
    """Whether every row of the table that such an event goes to has tax typed in it."""
    if book.layout is not Layout.RECORDS:
        return False
    owed = {"invoiced": invoices, "bought_on_credit": bills}.get(event)
    listing = owed(book) if owed else settles(book, event, words)
    column = typed_tax(listing) if listing is not None else None
    taxes = [tax for tax, _ in _sums(book, listing, column)]
    return len(taxes) >= _ENOUGH and all(taxes)


def _sums(
    book: Book, listing: Listing | None, column: Column | None
) -> list[tuple[Decimal | None, Decimal | None]]:
    """The tax of each row, and the sum without it."""
    base = listing.column(Role.NET, Role.AMOUNT) if listing is not None else None
    if listing is None or column is None or base is None:
        return []
    rows = [r.values for r in book.records_of(listing.name)]
    return [(number(row.get(column.heading)), number(row.get(base.heading))) for row in rows]


def _rate(tax: Decimal | None, net: Decimal | None) -> Decimal | None:
    return round(tax / net, 3) if tax and net else None
