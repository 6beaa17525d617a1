"""What a shop gave back, in a table of expenses that has such rows with a minus: a row of its own below zero."""

from __future__ import annotations

from dataclasses import replace

from nl2x.books.book import Book, Listing, Role
from nl2x.books.model import NewRecord
from nl2x.notes.book.cell_amounts import number

_SUMS = (Role.AMOUNT, Role.NET, Role.TOTAL, Role.PAID)
_WITH_TAX = (*_SUMS, Role.TAX)


def shows_minus(book: Book, listing: Listing | None) -> bool:
    """Whether a table has rows below zero already, so that its totals count them so."""
    column = next((c for role in _SUMS if listing and (c := listing.column(role)) is not None), None)
    if listing is None or column is None:
        return False
    sizes = (number(row.values.get(column.heading)) for row in book.records_of(listing.name))
    return any(size is not None and size < 0 for size in sizes)


def below_zero(listing: Listing, record: NewRecord) -> NewRecord:
    """The record with its sums below zero."""
    headings = {c.heading for role in _WITH_TAX if (c := listing.column(role)) is not None}
    headings |= {c.heading for c in listing.columns if c.role is Role.ANALYSIS}
    sizes = {h: -v for h in headings if (v := number(record.values.get(h))) is not None}
    return replace(record, values={**record.values, **sizes})
