"""A discount in a table whose rows have a column for it: what was paid and what was let off settle a row together."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.books.book import Book, Column, Listing
from nl2x.books.layouts.part_payments import what_is_left
from nl2x.books.model import ChangeRecord, JournalEntry
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.events.program import Happening
from nl2x.notes.places.records import settled

_DISCOUNT = re.compile(r"(?i)\b(discounts?|rebate|allowance|reduction|knocked off|money off|taken off)\b")


def discount_column(listing: Listing) -> Column | None:
    """The one column where a sum is typed that is taken off what is left of a row to be paid."""
    typed = [
        c for c in listing.columns if not c.formula and c.kind in ("number", "") and "%" not in c.heading
    ]
    found = [c for c in typed if _DISCOUNT.search(c.heading) and what_is_left(listing.columns, (c,))]
    return found[0] if len(found) == 1 else None


def settled_less(
    book: Book, happening: Happening, entry: JournalEntry, item: OpenItem | None
) -> ChangeRecord | None:
    """The row of a customer who paid less a discount, with both; None where its table has no column for the one."""
    listing, off, paid = invoices(book), happening.amounts.get("discount"), happening.amounts.get("total")
    if happening.event != "customer_discount" or listing is None or off is None or paid is None:
        return None
    column = discount_column(listing)
    if column is None or item is None or item.record is None or item.record.table != listing.name:
        return None
    rest = replace(item, left=item.left - off.value)
    change = settled(book, listing, rest, happening, entry, paid.value)
    if not isinstance(change, ChangeRecord):
        return None  # a table of payments has no place for what was taken off
    before = number(item.record.values.get(column.heading)) or 0
    return replace(change, values={**change.values, column.heading: before + off.value})
