"""Money in a cash book that pays what stands in a table beside it: an invoice that is marked as paid where its owner has
always written both."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Book, Layout, Listing, Record, Role, SheetRole
from nl2x.books.model import CashMovement, ChangeRecord, JournalEntry, NewRecord
from nl2x.books.sheets.columns import index
from nl2x.errors import Refused
from nl2x.notes.book.open_records import is_settled, open_records, total_of
from nl2x.notes.book.openitems import OpenItem, numbers_in
from nl2x.notes.book.precedents import telling, telling_name
from nl2x.notes.book.record_tables import bills, invoices
from nl2x.notes.book.single_entry import PAYABLE, RECEIVABLE
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Happening
from nl2x.notes.places.records import settled

_HABIT = 2
"""So many rows at least that were paid, and stand in the cash book with the same sum and name."""


def marked_beside(
    book: Book, happening: Happening, entry: JournalEntry
) -> Iterator[ChangeRecord | NewRecord]:
    """The record that an entry of a cash book pays; `Refused` where the note names somebody who owes and it isn't clear
    what of it he pays."""
    listing, items = _beside(book, happening.event)
    named = _meant(items, entry.description)
    if listing is None or not named or not _writes_both(book, listing):
        return
    total = max((line.debit for line in entry.lines), default=Decimal(0))
    words = entry.description
    found = [i for i in named if i.numbers & numbers_in(words)] or [i for i in named if i.left == total]
    if not found and not _PAYING.search(words):
        return
    if not found and len(named) == 1 and _IN_PART.search(words):
        found = named
    if len(found) != 1 or found[0].left < total:
        question = f"{named[0].party} has other sums open in {listing.name}: which of it is paid isn't clear"
        raise Refused(question, where=listing.name, todo="name its number and its sum")
    yield settled(book, listing, found[0], happening, entry, total)


def says_how_beside(book: Book, kind: str, words: str) -> bool:
    """Whether words name somebody who owes in a table beside a cash book that says of each payment how it was made."""
    listing, items = _beside(book, kind)
    return listing is not None and listing.column(Role.METHOD) is not None and bool(_meant(items, words))


def all_that_is_open(book: Book, kind: str, words: str) -> OpenItem | None:
    """The one open record of the table beside a cash book of which words without a sum say that it is paid, or its rest:
    "Harbour Motel paid the rest of what they owed"."""
    if not _PAID_UP.search(words) or _IN_PART.search(_OF_DEBTS.sub(" ", words)):
        return None
    listing, items = _beside(book, kind)
    named = _meant(items, words)
    found = [item for item in named if item.numbers & numbers_in(words)] or named
    return found[0] if listing is not None and len(found) == 1 and _writes_both(book, listing) else None


def kept_as(book: Book, kind: str, words: str, sums: Sequence[Decimal]) -> str:
    """The category under which the cash book has what pays the records of a table beside it, where words name one that is
    open, and a sum is what is left of it or in so many words a part; "" elsewhere, or where it has them under several."""
    listing, items = _beside(book, kind)
    named = _meant(items, words)
    if listing is None or not named or not _PAYING.search(words) or len(sums) != 1:
        return ""
    in_part = len(named) == 1 and sums[0] < named[0].left and bool(_IN_PART.search(words))
    pays_it = in_part or any(item.left == sums[0] for item in named)
    return _category(book, listing) if pays_it and _writes_both(book, listing) else ""


def _movements(book: Book) -> list[CashMovement]:
    """The rows of the cash book."""
    return [p.posting for p in book.past if isinstance(p.posting, CashMovement)]


def _category(book: Book, listing: Listing) -> str:
    movements = _movements(book)
    rows = [r for r in book.records_of(listing.name) if is_settled(listing, r)]
    found = {m.category for m in movements if any(pays(m, listing, row) for row in rows)}
    return found.pop() if len(found) == 1 else ""


def _beside(book: Book, kind: str) -> tuple[Listing | None, list[OpenItem]]:
    """The table beside a cash book in which stands what money that comes in, or goes out, may pay, and what of it is open."""
    flow = event(kind).flow
    if book.layout is not Layout.CASH_BOOK or flow not in ("in", "out"):
        return None, []
    listing = {"in": invoices, "out": bills}[flow](book)
    if listing is None or listing.role is not SheetRole.RECORDS:
        return None, []
    return listing, open_records(book, listing, RECEIVABLE if flow == "in" else PAYABLE)


_PAID_UP = re.compile(
    r"(?i)\b(paid|pays|settled|cleared|squared|coughed up|stumped up)\b|\b(sent|transferred|got|received|gave)\b.{0,40}\b(rest|remainder|balance|all of|in full)\b"
)
_OF_DEBTS = re.compile(
    r"(?i)\b(the rest|all|everything|the remainder|the balance) of (the|his|her|their|what)\b"
)


def with_number(
    book: Book, movement: CashMovement, marked: Sequence[ChangeRecord | NewRecord]
) -> CashMovement:
    """A row of the cash book with the number of the record that it pays, where earlier rows have that."""
    posted, changed = book.posted_to, marked[0] if len(marked) == 1 else None
    if posted is None or not isinstance(changed, ChangeRecord):
        return movement
    column, listing = posted.column(Role.REFERENCE), book.find_list(changed.table)
    if column is None or column.formula or listing is None:
        return movement
    sheet = book.workbook.sheet(posted.sheet)
    rows = range(posted.first_row, posted.last_row + 1)
    used = {str(value) for row in rows if (value := sheet.value(row, index(column))) is not None}
    numbers = {row.row: _number(listing, row) for row in book.records_of(listing.name)}
    mine = numbers.get(changed.row, "")
    if not mine or len(used & set(numbers.values())) < _HABIT:
        return movement
    return replace(movement, dimensions={**movement.dimensions, column.heading: mine})


def left_unmarked(book: Book, note: str, category: str, touched: Collection[str]) -> Listing | None:
    """The table whose rows stand in the cash book, too, under this category, where a note has the name of somebody in it
    and writes nothing there."""
    said = telling(note)
    for listing in book.lists if _PAYING.search(note) or _BOUNCED.search(note) else ():
        party = listing.column(Role.COUNTERPARTY)
        if party is None or listing.role is not SheetRole.RECORDS or listing.sheet in touched:
            continue
        names = (str(row.values.get(party.heading) or "") for row in book.records_of(listing.name))
        named = any(telling_name(name) & said for name in names)
        if named and _writes_both(book, listing) and _category(book, listing) == category:
            return listing
    return None


def settled_already(book: Book, note: str, category: str) -> str:
    """Who of a table whose payments stand in the cash book, too, under this category, is named by a note and has paid all of
    his; "" where nobody is, or something of his is open."""
    said = telling(note)
    for listing in book.lists:
        party = listing.column(Role.COUNTERPARTY)
        if party is None or listing.role is not SheetRole.RECORDS:
            continue
        rows = [(str(r.values.get(party.heading) or ""), r) for r in book.records_of(listing.name)]
        named = [(name, row) for name, row in rows if telling_name(name) & said]
        paid = bool(named) and all(is_settled(listing, row) for _, row in named)
        if paid and _writes_both(book, listing) and _category(book, listing) == category:
            return named[0][0]
    return ""


def _number(listing: Listing, row: Record) -> str:
    column = listing.column(Role.REFERENCE, Role.ENTRY)
    value = row.values.get(column.heading) if column is not None else None
    return "" if value is None else str(value)


_PAYING = re.compile(r"(?i)\b(paid|pays|payment|settled|cleared|transferred|sent|received|got)\b")
_BOUNCED = re.compile(r"(?i)\bbounced\b")
_IN_PART = re.compile(
    r"(?i)\b(towards?|part|some of|on account|of (the|his|her|their)|off (the|his|her|their))\b"
)


def _meant(items: Sequence[OpenItem], words: str) -> list[OpenItem]:
    """The open records whose party the words name in full, or in part beside their number or words that only this one
    of theirs has: "Coalfields, off the Kurri duplex"."""
    said, numbers = telling(words), numbers_in(words)
    named = named_in_full(items, words)
    if named:
        own = [item for item in named if _told_apart(item, items, said)]
        return own if len(own) == 1 else named
    theirs = [item for item in items if telling_name(item.party) & said]
    return [item for item in theirs if item.numbers & numbers or _told_apart(item, items, said)]


def _told_apart(item: OpenItem, items: Sequence[OpenItem], said: frozenset[str]) -> bool:
    """Whether words say something of a record, its party aside, that no other open one of that party has."""
    party = telling_name(item.party)
    others = [other for other in items if other is not item and telling_name(other.party) == party]
    return bool((item.stems - party) & said - {stem for other in others for stem in other.stems})


def named_in_full(items: Sequence[OpenItem], words: str) -> list[OpenItem]:
    """The open records whose party the words name in full."""
    said = telling(words)
    return [i for i in items if (who := telling_name(i.party)) and who <= said]


def _writes_both(book: Book, listing: Listing) -> bool:
    """Whether the rows of a table that were paid stand in the cash book, too, by their names and sums."""
    movements = _movements(book)
    first = min((m.date for m in movements), default=None)
    paid_on = listing.column(Role.PAID_ON)
    rows = [r for r in book.records_of(listing.name) if is_settled(listing, r)]
    if paid_on is not None and first is not None:
        days = [(r, r.values.get(paid_on.heading)) for r in rows]
        rows = [r for r, paid in days if not hasattr(paid, "year") or paid >= first]  # type: ignore[operator]
    both = sum(any(pays(m, listing, row) for m in movements) for row in rows)
    return both >= _HABIT and both * 4 >= len(rows) * 3


def pays(movement: CashMovement, listing: Listing, row: Record) -> bool:
    """Whether a row of the cash book has the name and the sum of one of a table."""
    party = listing.column(Role.COUNTERPARTY)
    who = telling_name(str(row.values.get(party.heading, ""))) if party else frozenset()
    said = telling(" ".join([movement.description, *movement.dimensions.values()]))
    return abs(movement.amount) == total_of(listing, row) and bool(who) and who <= said
