"""Deposits in a table of orders, jobs or bookings: the sum and the day of what was paid ahead, in columns of their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Record, Role
from nl2x.books.layouts.part_payments import is_ahead
from nl2x.books.model import ChangeRecord, JournalEntry, Value
from nl2x.errors import NoPlace, Refused
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.open_records import is_settled, open_records, total_of
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.book.single_entry import RECEIVABLE
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Happening
from nl2x.notes.places.placing import AMOUNT_COLUMN


def deposit(
    book: Book,
    happening: Happening,
    entry: JournalEntry,
    item: OpenItem | None,
    total: Decimal,
    told: str = "",
) -> ChangeRecord | None:
    """The row of a table with the deposit that came for it: its sum, where it isn't there yet, its day, and the status
    that such rows have; None for what is no deposit or a table that keeps none. `told`: the column somebody named."""
    listing = invoices(book)
    if listing is None or event(happening.event).flow != "in" or happening.event == "sold_part_paid":
        return None
    size, day = _sum_of_deposit(listing), day_ahead(listing)
    if size is None or (size.formula and day is None) or listing.column(Role.COUNTERPARTY) is None:
        return None
    if told != size.heading and (told or not _OF_DEPOSIT.search(entry.description)):
        return None
    row = _row(book, listing, [size] if day is None else [size, day], happening, item, total)
    if row is None and (day is not None or happening.event == "sold"):
        raise Refused("which booking the deposit is for isn't clear", where=listing.name, todo="name it")
    if row is None or day is None:
        return ChangeRecord(listing.name, row.row, {size.heading: total}) if row is not None else None
    values: dict[str, Value] = {day.heading: entry.date}
    if not row.values.get(size.heading) and not size.formula:
        values[size.heading] = total
    return ChangeRecord(listing.name, row.row, values | status_ahead(book, listing, day))


_OF_DEPOSIT = re.compile(r"(?i)\bdeposits?\b")


def _row(
    book: Book,
    listing: Listing,
    columns: Sequence[Column],
    happening: Happening,
    item: OpenItem | None,
    total: Decimal,
) -> Record | None:
    """The one row of this customer whose deposit is to come: agreed and without its day, or not there so far; None
    for none or several, unless the payment was found to be for one of them."""
    size, days = columns[0].heading, [c.heading for c in columns[1:]]
    party, name = listing.column(Role.COUNTERPARTY), happening.dimensions.get("counterparty", "")
    rows = book.records_of(listing.name)
    own = [r for r in rows if party and name and str(r.values.get(party.heading)) == name]
    waiting = [r for r in own if not any(r.values.get(h) for h in days)]
    agreed = [r for r in waiting if days and number(r.values.get(size)) == total]
    left = {i.record.row: i.left for i in open_records(book, listing, RECEIVABLE) if i.record is not None}
    blank = [r for r in waiting if not r.values.get(size) and left.get(r.row, Decimal(0)) > total]
    found = agreed or [*blank, *(r for r in waiting if not r.values.get(size) and no_price_yet(listing, r))]
    if len(found) > 1 and item is not None and item.record is not None:
        found = [r for r in found if item.record is not None and r.row == item.record.row]
    return found[0] if len(found) == 1 else None


def no_price_yet(listing: Listing, row: Record) -> bool:
    """Whether what a row is about isn't priced so far, and nothing of it was paid."""
    paid = [c for c in listing.columns if c.role in (Role.PAID, Role.PAID_ON, Role.MONEY_IN)]
    return not total_of(listing, row) and not any(row.values.get(c.heading) for c in paid)


def is_awaited(item: OpenItem | None, text: str, book: Book) -> bool:
    """Whether words of a deposit are about a row that waits for one: it is no new sale then."""
    listing = invoices(book)
    size = sum_ahead(listing) if listing is not None else None
    if item is None or item.record is None or size is None or not _OF_DEPOSIT.search(text):
        return False
    return (
        listing is not None and item.record.table == listing.name and not item.record.values.get(size.heading)
    )


def sum_ahead(listing: Listing) -> Column | None:
    """The one column where the sum of a deposit is typed, beside one for the whole."""
    column = _sum_of_deposit(listing)
    return column if column is not None and not column.formula else None


def _sum_of_deposit(listing: Listing) -> Column | None:
    """The one column with the sum of a deposit, typed or worked out."""
    found = [c for c in listing.columns if c.kind in ("number", "") and _is_own(c) and not _is_day(c)]
    return found[0] if len(found) == 1 else None


def day_ahead(listing: Listing) -> Column | None:
    """The one column where the day is typed on which a deposit came."""
    found = [c for c in listing.columns if _is_own(c) and not c.formula and _is_day(c)]
    return found[0] if len(found) == 1 else None


def _is_own(column: Column) -> bool:
    own = column.role in (Role.OTHER, Role.PAID, Role.MONEY_IN, Role.PAID_ON, Role.DATE)
    return own and is_ahead(column.heading)


def _is_day(column: Column) -> bool:
    return column.kind == "date" or (column.kind == "" and bool(_DAY.search(column.heading)))


_DAY = re.compile(r"(?i)\b(on|date|day|when|paid|received|in)\W*$")


def status_ahead(book: Book, listing: Listing, marked: Column) -> dict[str, Value]:
    """The status of rows whose deposit came and whose rest didn't, as most of them have it; empty where none does."""
    status, paid_on = listing.column(Role.STATUS), listing.column(Role.PAID_ON)
    if status is None or status.formula:
        return {}
    alike = [
        str(r.values[status.heading])
        for r in book.records_of(listing.name)
        if r.values.get(status.heading) and r.values.get(marked.heading)
        if not (paid_on and r.values.get(paid_on.heading))
    ]
    return {status.heading: Counter(alike).most_common(1)[0][0]} if alike else {}


def is_deposit(book: Book, listing: Listing, paid: Column) -> bool:
    """Whether the column keeps what was paid ahead, and isn't raised when the rest is paid: as the settled rows have
    it. Beside a column for the deposit it keeps the rest."""
    ahead = sum_ahead(listing)
    if ahead is not None and ahead is not paid:
        return False
    done = [r for r in book.records_of(listing.name) if is_settled(listing, r)]
    whole = [number(r.values.get(paid.heading)) == total_of(listing, r) for r in done]
    if not whole:
        return "deposit" in paid.heading.casefold()
    return sum(whole) * 2 < len(whole)


def which_part(listing: Listing, paid: Column, item: OpenItem, told: str) -> None:
    """`NoPlace` for a part payment of a row whose deposit isn't there yet: it may be just that."""
    ahead = sum_ahead(listing)
    if ahead is None or ahead is paid or told or item.record is None or item.record.values.get(ahead.heading):
        return
    question = f"Under which heading of {listing.name} does it go, for {item.party or item.words}?"
    raise NoPlace(question, options=(ahead.heading, paid.heading), asks=AMOUNT_COLUMN)
