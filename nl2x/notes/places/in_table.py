"""An entry in the table that somebody named for it: a new row, or an open record of it that is paid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from nl2x.books.book import Book, Listing, Role
from nl2x.books.model import JournalEntry, Posting
from nl2x.errors import NoPlace, Refused
from nl2x.notes.book.open_records import open_records
from nl2x.notes.book.openitems import MOST_OFFERED, OpenItem
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.book.single_entry import MONEY, PAYABLE, RECEIVABLE, TAX
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Happening
from nl2x.notes.places.placing import SETTLES, with_sum
from nl2x.notes.places.records import new_record, settled

_SPENT = ("expense", "payment", "asset")
_GIVEN_BACK = re.compile(r"(?i)\b(gave|paid|sent|handed|transferred) .*\bback\b|\brefund\w*\b")
_NONE_OF_THESE = "none of these"


def in_table(
    book: Book, listing: Listing, happening: Happening, entry: JournalEntry, places: Mapping[str, str]
) -> Iterator[Posting]:
    """The records of an entry in the table that somebody named: a new row, or an open record that is paid."""
    if (item := _open_record(book, listing, happening, entry, places)) is not None:
        total = sum((line.debit for line in entry.lines), Decimal(0))
        yield settled(book, listing, item, happening, entry, total)
        return
    sides = {MONEY, RECEIVABLE, PAYABLE, TAX, *methods(book)}
    lines = [line for line in entry.lines if line.account not in sides]
    if not lines:
        raise Refused(f"only money moved, which {listing.name} doesn't keep", where=book.name)
    for line in lines:
        single = JournalEntry(entry.date, (line,), entry.description, dimensions=entry.dimensions)
        yield with_sum(new_record(book, listing, happening, single), listing, single, places)


def _open_record(
    book: Book, listing: Listing, happening: Happening, entry: JournalEntry, places: Mapping[str, str]
) -> OpenItem | None:
    """The record of the table that a payment settles; `NoPlace` where it may be one of several."""
    owed = listing.column(Role.COUNTERPARTY) and listing.column(Role.STATUS, Role.PAID, Role.PAID_ON)
    items = open_records(book, listing, RECEIVABLE) if owed and listing.noun not in _SPENT else []
    said = places.get(SETTLES, "")
    if said:
        return next((i for i in items if i.option == said), None)
    if event(happening.event).flow not in ("in", "out") or happening.event == "invoiced":
        return None
    if _GIVEN_BACK.search(entry.description) and listing == invoices(book):
        raise Refused(f"{listing.name} tells what was paid, not what was given back", where=book.name)
    whom = telling(happening.dimensions.get("counterparty", ""))
    if whom and not any(i.stems & whom for i in items):
        return None  # somebody else's, whoever is named elsewhere in the note
    named = [i for i in items if i.stems & (whom or telling(entry.description))]
    if len(named) == 1:
        return named[0]
    if items:
        offers = (*(i.option for i in (named or items)[:MOST_OFFERED]), _NONE_OF_THESE)
        raise NoPlace(f"Which record of {listing.name} is paid?", options=offers, asks=SETTLES)
    return None
