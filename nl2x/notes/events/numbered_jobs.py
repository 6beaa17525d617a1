"""A job or order that comes in under the table's next number, before it has a price: "job 1176, S. Mackie, bass with a dead
pickup, just in, left £30 deposit".

The number tells that it is a new row. What was put down goes into the column of deposits; the price stays blank, as it
does in other rows of what isn't priced yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from nl2x.books.book import Book, Column, Layout, Listing, Record, Role
from nl2x.books.model import NewRecord, Posting, Value
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.events.deposits import day_ahead, no_price_yet, sum_ahead
from nl2x.notes.events.new_orders import NOT_YET, is_ahead
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Because, Happening
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Amount, Facts

TABLE = "table with a new number"
"""Under this name a happening says which table the row goes into; further ones are the headings of its cells."""
_NUMBERED = re.compile(
    r"(?i)^\W*(?:new )?(?:job|order|booking|repair)(?: ?no\.?| number)? ?#?(?P<number>\d+)(?:[,:;.]| -| for| from) ?"
    r"(?:(?:for|from) )?(?P<name>[^,;:(]+?)(?:[,;:(]| - )\s*(?P<thing>[^,;:.(]+)"
)
_SURE, _UNPRICED = 0.93, 2
"""So many rows without a price at least show that a row begins so."""


class _Told(NamedTuple):
    name: str
    thing: re.Match[str]


def numbered_job(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What such a note becomes; None for any other note."""
    listing = invoices(knowledge.book) if knowledge.book.layout is Layout.RECORDS else None
    figures = [a for a in facts.figures if not a.ambiguous]
    ahead = sum_ahead(listing) if listing is not None else None
    if listing is None or ahead is None or len(figures) != 1 or not is_ahead(figures[0], facts.note):
        return None
    told = _told(facts, knowledge, listing)
    blank = sum(no_price_yet(listing, r) for r in knowledge.book.records_of(listing.name))
    if (
        told is None
        or blank < _UNPRICED
        or listing.column(Role.METHOD)
        or NOT_YET.search(_OF_WHOM.sub("", facts.note))
    ):
        return None
    return _reading(facts, knowledge.book, listing, told, ahead, figures[0])


_OF_WHOM = re.compile(r"(?i)\bfrom\b")


def _told(facts: Facts, knowledge: Knowledge, listing: Listing) -> _Told | None:
    """Whose and what it is, where the number is the table's next."""
    found, number = _NUMBERED.match(facts.note), listing.column(Role.REFERENCE, Role.ENTRY)
    if found is None or number is None or re.search(r"\d", found["thing"]):
        return None
    used = [
        v
        for r in knowledge.book.records_of(listing.name)
        if isinstance(v := r.values.get(number.heading), int)
    ]
    spelled = {name.casefold(): name for name in knowledge.counterparties}
    name = found["name"].strip()
    known = name.casefold() in spelled or any(p.certain and p.name == name for p in facts.parties)
    if not used or int(found["number"]) != max(used) + 1 or not (known or name[:1].isupper()):
        return None
    return _Told(spelled.get(name.casefold(), name), found)


def _reading(facts: Facts, book: Book, listing: Listing, told: _Told, ahead: Column, paid: Amount) -> Reading:
    thing = told.thing["thing"].strip()
    cells = {ahead.heading: f"{paid.value:f}"}
    for role, value in ((Role.COUNTERPARTY, told.name), (Role.DESCRIPTION, thing)):
        if (column := listing.column(role)) is not None and not column.formula:
            cells[column.heading] = value
    status = listing.column(Role.STATUS)
    if status is not None and not status.formula and (begun := _begun(book, listing, status)):
        cells[status.heading] = begun
    spans = [told.thing.span(), paid.span]
    deposit = re.search(r"(?i)\b(deposit|dep|down|up ?front)\b", facts.note)
    spans += [deposit.span()] if deposit else []
    because = tuple(Because(TABLE, facts.note[a:b], (a, b)) for a, b in spans)
    place, what = {TABLE: listing.name, **cells}, Filled(SALES, 1.0, (paid.span,), "a new row of the table")
    doubt = Doubt("entry", _SURE, f"Is it a new row of {listing.name}, for {told.name}?", ("yes", "no"))
    row = f"a new row of {listing.name}, not priced yet"
    return one_sum_there(facts, paid, "sold", (MONEY, SALES), place, what, doubt, because=because, told=row)


def _begun(book: Book, listing: Listing, status: Column) -> str:
    """The status with which rows begin: what the newest two have."""
    rows = list(book.records_of(listing.name))
    newest: Sequence[Record] = rows[:2] if listing.newest_first else rows[-2:]
    found = {str(r.values.get(status.heading, "")) for r in newest}
    return found.pop() if len(found) == 1 else ""


def numbered_row(book: Book, happening: Happening) -> Iterator[Posting]:
    """The new row, numbered by the table itself."""
    listing = book.find_list(happening.dimensions[TABLE])
    assert listing is not None
    values: dict[str, Value] = {h: v for h, v in happening.dimensions.items() if h != TABLE}
    for column in (listing.column(Role.DATE), day_ahead(listing)):
        if column is not None and not column.formula:
            values[column.heading] = happening.date
    ahead = sum_ahead(listing)
    if ahead is not None:
        values[ahead.heading] = Decimal(str(values[ahead.heading]))
    yield NewRecord(listing.name, values)
