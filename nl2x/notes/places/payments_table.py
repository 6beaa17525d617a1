"""A payment where a table of its own keeps them: what was paid of an invoice is worked out from the rows that bear its
number, `=SUMIFS(Receipts!D:D,Receipts!B:B,A4)`."""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Role, SheetRole, Value
from nl2x.books.model import JournalEntry, NewRecord
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.single_entry import MONEY
from nl2x.notes.events.program import Happening

_SAYS_WHAT_WAS_PAID = (Role.PAID, Role.MONEY_IN, Role.BALANCE, Role.STATUS)
_RANGE = r"(?:'([^']+)'|([\w.]+))!\$?([A-Z]{1,3})(?:\$?\d+)?:\$?[A-Z]{1,3}(?:\$?\d+)?"
_OWN = r"\$?([A-Z]{1,3})\$?\d+"
_SUMIFS = re.compile(rf"(?i)\bSUMIFS\(\s*{_RANGE}\s*[,;]\s*{_RANGE}\s*[,;]\s*{_OWN}\s*\)")
_SUMIF = re.compile(rf"(?i)\bSUMIF\(\s*{_RANGE}\s*[,;]\s*{_OWN}\s*[,;]\s*{_RANGE}\s*\)")


def payment(
    book: Book, listing: Listing, item: OpenItem, happening: Happening, entry: JournalEntry, total: Decimal
) -> NewRecord | None:
    """The new row of the table of payments that says `total` was paid of a record; None where its own table works out
    what was paid from no other."""
    record = item.record
    if record is None or happening.event == "bad_debt":
        return None
    for column in listing.columns:
        if column.role in _SAYS_WHAT_WAS_PAID and (found := _counted_from(book, listing, column)):
            payments, amount, number, key = found
            values: dict[str, Value] = {amount.heading: total, number.heading: record.values.get(key.heading)}
            party = listing.column(Role.COUNTERPARTY)
            money = happening.roles.get("how", "")
            told: dict[Role, Value] = {
                Role.DATE: entry.date,
                Role.COUNTERPARTY: record.values.get(party.heading) if party else None,
                Role.METHOD: None if money == MONEY else money,
                Role.DESCRIPTION: entry.description,
            }
            for role, value in told.items():
                place = payments.column(role)
                if place is not None and not place.formula and place.heading not in values and value:
                    values[place.heading] = value
            return NewRecord(payments.name, values)
    return None


def _counted_from(
    book: Book, listing: Listing, column: Column
) -> tuple[Listing, Column, Column, Column] | None:
    """The table whose rows a column adds up, its column of sums, that of the numbers, and the own column of these."""
    if match := _SUMIFS.search(column.formula):
        quoted, bare, amount, *where, number, key = match.groups()
    elif match := _SUMIF.search(column.formula):
        *where, number, key, quoted, bare, amount = match.groups()
    else:
        return None
    sheet = quoted or bare
    if sheet != (where[0] or where[1]):
        return None
    for other in book.lists:
        if other.sheet == sheet and other.role is SheetRole.RECORDS:
            sums, numbers = _at(other, amount), _at(other, number)
            own = _at(listing, key)
            if sums is not None and numbers is not None and own is not None:
                return other, sums, numbers, own
    return None


def _at(listing: Listing, letter: str) -> Column | None:
    return next((c for c in listing.columns if c.letter == letter.upper()), None)
