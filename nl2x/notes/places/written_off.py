"""What will never be paid of a record: a word for it, a column for such sums, or, as somebody says, less of its own sum."""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.layouts.part_payments import what_is_left
from nl2x.books.model import ChangeRecord
from nl2x.errors import NoPlace, Refused
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.places.placing import AMOUNT_COLUMN

_GONE = re.compile(r"(?i)\bwrit|\bw/o\b|\bbad\b|\blost\b|uncollect")


def written_off(book: Book, listing: Listing, item: OpenItem, total: Decimal, told: str = "") -> ChangeRecord:
    """The record with `total` of it written off; `NoPlace` where the table has neither a word nor a column for that, with
    the column of its sum, which somebody may name (`told`): less is then owed, and less was earned."""
    if item.record is None:
        raise Refused("this book has no mark for what will never be paid", where=listing.name)
    row, status = item.record.row, listing.column(Role.STATUS)
    used = [r.values.get(status.heading) for r in book.records_of(listing.name)] if status else []
    words = (
        [*status.options, *(str(v) for v in used if v)] if status is not None and not status.formula else []
    )
    if status is not None and (gone := [word for word in words if _GONE.search(word)]):
        return ChangeRecord(listing.name, row, {status.heading: gone[0]})
    if (column := _of_such_sums(listing)) is not None:
        before = number(item.record.values.get(column.heading)) or Decimal(0)
        return ChangeRecord(listing.name, row, {column.heading: before + total})
    sums = [c for role in (Role.TOTAL, Role.AMOUNT, Role.NET) if (c := listing.column(role)) is not None]
    typed = [c for c in sums if not c.formula and number(item.record.values.get(c.heading)) is not None]
    if len(typed) != 1:
        raise Refused("this book has no mark for what will never be paid", where=listing.name)
    heading = typed[0].heading
    size = number(item.record.values.get(heading)) or Decimal(0)
    if told == heading:
        return ChangeRecord(listing.name, row, {heading: size - total})
    question = (
        f"{listing.name} has no mark for what will never be paid. Of which column is it taken off? "
        f"({heading} would be {size - total:,.2f} instead of {size:,.2f}.)"
    )
    raise NoPlace(question, options=(heading,), asks=AMOUNT_COLUMN)


def _of_such_sums(listing: Listing) -> Column | None:
    """The one column where a sum is typed that will never be paid, and that is taken off what is left."""
    typed = [c for c in listing.columns if not c.formula and c.kind in ("number", "")]
    found = [c for c in typed if _GONE.search(c.heading) and what_is_left(listing.columns, (c,))]
    return found[0] if len(found) == 1 else None
