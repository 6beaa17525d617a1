"""Columns for tax: those where it is typed, the rate that a heading names, and tables that add it by themselves."""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.books.book import Book, Column, Layout, Listing, Role
from nl2x.notes.book.record_tables import bills, expense_table, invoices


def typed_tax(listing: Listing) -> Column | None:
    """The column where a person types the tax that is in an amount (not a rate, and not worked out)."""
    found = [c for c in listing.columns if c.role is Role.TAX and not c.formula]
    return next((c for c in found if "%" not in c.heading and "rate" not in c.heading.casefold()), None)


def rate_in_headings(book: Book) -> Decimal | None:
    """The rate of tax that a column's heading names: "VAT 7.5%"."""
    for listing in book.lists:
        column = listing.column(Role.TAX)
        found = re.search(r"(\d+(?:\.\d+)?) ?%", column.heading) if column else None
        if found:
            return Decimal(found.group(1)) / 100
    return None


def keeps_net(book: Book, event: str) -> bool:
    """Whether the list that an invoice or a bill goes to adds the tax by itself."""
    owed = {"invoiced": invoices, "bought_on_credit": bills, "bought": expense_table}.get(event)
    listing = owed(book) if book.layout is Layout.RECORDS and owed else None
    tax = listing.column(Role.TAX) if listing is not None else None
    if listing is None or tax is None or event == "invoiced":
        return tax is not None
    total = listing.column(Role.TOTAL)
    return bool(tax.formula and total is not None and total.formula)
