"""A bill whose row was got ready before its sum was known: "gas bill came, 74.18, paid it out of PNC today".

The note must name one such row, by whom it is to or what for, and give one sum; it fills the row, and says that it is paid
where the note says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nl2x.books.book import Book, Layout, Listing, Record, Role
from nl2x.books.model import ChangeRecord, JournalEntry, NewRecord, Posting
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.own_accounts import own_accounts
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.open_records import is_settled, total_of, waits
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.payment_methods import ways_of
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import bills
from nl2x.notes.book.single_entry import COSTS, MONEY, PAYABLE
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Happening
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.places.records import settled

READIED, ROW, PAID, WAY = "table of bills", "row of the bill", "paid", "paid with"
"""Under these names a happening says which row of which table it fills, and whether and how it was paid."""
_OTHERWISE = re.compile(
    r"(?i)\b(not|wrong|mistake|instead|refund\w*|back|should|estimat\w*|about|around|half|part|each|last (month|year)|if|reading|credit)\b"
    r"|n't\b|\?"
)
_PAID = re.compile(
    r"(?i)\b(paid|settled|cleared|sent (it|them|off|\W?\d)|went out|gone out|came out|auto-?pa(y|id))\b"
)
_LATER = re.compile(
    r"(?i)\b(to pay|will pay|pay (it |that |this )?(on|by|next|later|tomorrow)|to be paid|unpaid|due|later|tomorrow|next week|will be paid)\b"
)
_A_BILL = re.compile(r"(?i)\b(bills?|statement|invoice)\b")
_BILL = telling("bill statement invoice")
_SURE, _ASKED = 0.92, 0.5


def readied_bill(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note that tells the sum of a bill got ready becomes; None for any other note."""
    book = knowledge.book
    if book.layout is not Layout.RECORDS or len(facts.figures) != 1 or _OTHERWISE.search(facts.note):
        return None
    listing = bills(book)
    if listing is None or not listing.has(Role.AMOUNT, Role.COUNTERPARTY, Role.DUE):
        return None
    row = _row(facts.note, listing, knowledge)
    paid = _PAID.search(facts.note) is not None
    if row is None or not (_A_BILL.search(facts.note) or _whom(listing, row) & telling(facts.note)):
        return None  # "got gas 45" was at a filling station
    way = own_accounts(facts.note, knowledge) if paid else []
    doubtful = (
        (paid and _LATER.search(facts.note)) or len(way) > 1 or not _usual(facts, listing, row, knowledge)
    )
    sure = _ASKED if doubtful else _SURE
    return _reading(facts, listing, row, paid, way, sure)


def _row(note: str, listing: Listing, knowledge: Knowledge) -> Record | None:
    """The one row without its sum that the note names, where it names no other that is still to be paid, or several for the
    same thing, of which it is the first that is due."""
    book = knowledge.book
    ways = {stem for name in own_accounts(note, knowledge) for stem in telling(name)}
    said = telling(note) - ways - _BILL
    still = [r for r in book.records_of(listing.name) if not is_settled(listing, r)]
    named = [r for r in still if _stems(listing, r) & said]
    most = max((len(_stems(listing, r) & said) for r in named), default=0)
    best = [r for r in named if len(_stems(listing, r) & said) == most]
    if not best or len({_what(listing, r) for r in best}) != 1 or not waits(listing, best[0]):
        return None
    return best[0]


def _whom(listing: Listing, row: Record) -> frozenset[str]:
    """The words that only the name of whoever sends the bill has: "Peoples", and not what it is for."""
    name, *what = _what(listing, row)
    return telling(name) - telling(" ".join(what)) - _BILL


def _usual(facts: Facts, listing: Listing, row: Record, knowledge: Knowledge) -> bool:
    """Whether the sum is of the size that bills for the same thing had so far."""
    rows = [r for r in knowledge.book.records_of(listing.name) if _what(listing, r) == _what(listing, row)]
    sums = [size for r in rows if (size := total_of(listing, r))]
    return bool(sums) and min(sums) / _TIMES <= facts.figures[0].value <= max(sums) * _TIMES


_TIMES = 3


def _what(listing: Listing, row: Record) -> tuple[str, ...]:
    columns: Sequence[Role] = (Role.COUNTERPARTY, Role.DESCRIPTION)
    return tuple(str(row.values.get(c.heading) or "") for r in columns if (c := listing.column(r)))


def _stems(listing: Listing, row: Record) -> frozenset[str]:
    return telling(" ".join(_what(listing, row))) - _BILL


def _reading(
    facts: Facts, listing: Listing, row: Record, paid: bool, way: Sequence[str], sure: float
) -> Reading:
    told: Amount = facts.figures[0]
    dimensions = {
        READIED: listing.name,
        ROW: str(row.row),
        PAID: "yes" if paid else "",
        WAY: "".join(way[:1]),
    }
    kind = "bought" if paid else "bought_on_credit"
    what = Filled(COSTS, 1.0, (told.span,), "by its row")
    name = ", ".join(_what(listing, row))
    doubt = Doubt("entry", sure, f"Is it {name} in row {row.row} of {listing.name}?", ("yes", "no"))
    sides, place = (COSTS, MONEY if paid else PAYABLE), {k: v for k, v in dimensions.items() if v}
    where = f"{name}, row {row.row} of {listing.name}"
    return one_sum_there(facts, told, kind, sides, place, what, doubt, told=where)


def readied_change(book: Book, happening: Happening, entry: JournalEntry) -> Iterator[Posting]:
    """The row with its sum, and as it is when it was paid."""
    listing = book.find_list(happening.dimensions[READIED])
    assert listing is not None
    row = next(r for r in book.records_of(listing.name) if str(r.row) == happening.dimensions[ROW])
    total, size = happening.raw[0].amount.value, listing.column(Role.AMOUNT)
    assert size is not None
    values = {size.heading: total}
    if PAID not in happening.dimensions:
        yield ChangeRecord(listing.name, row.row, values)
        return
    way = happening.dimensions.get(WAY, MONEY)
    roles = {"how": way if way in ways_of(book, listing) else MONEY}
    item = OpenItem(entry, "", PAYABLE, total, record=row)
    made = settled(book, listing, item, Happening("paid_bill", happening.date, roles), entry, total)
    if isinstance(made, NewRecord):
        yield ChangeRecord(listing.name, row.row, values)
        yield made
        return
    yield ChangeRecord(listing.name, row.row, {**made.values, **values})
