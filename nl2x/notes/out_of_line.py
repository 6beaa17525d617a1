"""What the book's own rows say against an entry: a sum far below all that stood there so far, a record of another
table that the note's words are taken from, another account that is called by a word beside the sum's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from openpyxl.utils.cell import column_index_from_string as column_number

from nl2x.books.book import Listing, SheetRole
from nl2x.books.cells import amount
from nl2x.books.model import JournalEntry
from nl2x.notes.catalogue import event
from nl2x.notes.facts.model import Kind
from nl2x.notes.knowledge import Knowledge
from nl2x.notes.placing import TABLE
from nl2x.notes.precedents import telling
from nl2x.notes.reading import Doubt, Draft

_ENOUGH = 4
"""So many amounts of an account show how large such sums are."""
_FAR_BELOW = 20
"""A sum of less than such a part of the smallest one so far is hardly money."""
_MARKED = re.compile(
    r"[£$€₦₹¥]|\b[A-Z]{2,3}\b|(?i:cents?|pence|euros?|dollars?|pounds?|rupees?|shillings?|\d[.,]\d\d\b)"
)


def out_of_line(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubts that the book's rows raise about an entry, the `number`th of the note."""
    yield from _far_too_small(number, draft, knowledge)
    yield from _of_a_record(number, draft, knowledge)


def _far_too_small(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Joyce took 4 shares", where every amount beside Joyce is in the thousands: a bare figure that counts."""
    money = [a for a in draft.segment.figures.written if a.kind is Kind.MONEY]
    account = draft.happening.roles.get("what", "")
    if len(money) != 1 or not account or _MARKED.search(money[0].words):
        return []
    so_far = _amounts_of(account, knowledge)
    total = draft.happening.amounts.get("total")
    if total is None or len(so_far) < _ENOUGH or total.value * _FAR_BELOW > min(so_far):
        return []
    question = (
        f'{account} had at least {min(so_far):f} each time so far. How much money is "{money[0].words}"?'
    )
    return [Doubt("amount", 0.3, question, (), money[0].span, number)]


def _amounts_of(account: str, knowledge: Knowledge) -> list[Decimal]:
    """How large the amounts of an account were: of its entries, or in its row of a grid."""
    found = [abs(x.debit - x.credit) for e in knowledge.entries for x in e.lines if x.account == account]
    for grid in knowledge.book.grids:
        sheet = knowledge.book.workbook.sheet(grid.sheet)
        rows = [row.row for row in grid.rows if grid.name_of(row) == account]
        columns = [column_number(c.letter) for c in grid.columns]
        cells = (amount(sheet.value(r, c)) for r in rows for c in columns if not sheet.cell(r, c).calculated)
        found += [abs(size) for size in cells if size]
    return [size for size in found if size]


def _of_a_record(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Swift's rudder is done, 85 of parts": a purchase in another list, though boat and job stand together in a row
    of the jobs."""
    if event(draft.happening.event).name not in ("bought", "sold") or draft.guess.item is not None:
        return []
    said = telling(draft.segment.whole)
    for listing in knowledge.book.lists:
        if listing.role is SheetRole.RECORDS and not _is_for(listing, draft):
            for record in knowledge.book.records_of(listing.name):
                named = [v for v in record.values.values() if isinstance(v, str) and _stands_in(v, said)]
                if len({frozenset(telling(v)) for v in named}) > 1:
                    question = f'"{named[0]}" and "{named[1]}" stand in a row of {listing.name}. Where does it belong?'
                    others = (i.name for i in knowledge.book.lists if i is not listing and _takes(i))
                    return [Doubt(TABLE, 0.3, question, (listing.name, *others), happening=number)]
    return []


def _stands_in(words: str, said: frozenset[str] | set[str]) -> bool:
    own = telling(words)
    return bool(own) and own <= said


def _is_for(listing: Listing, draft: Draft) -> bool:
    """Whether such an entry is a row of that table anyway."""
    return listing.noun in ("expense", "bill", "purchase", "payment") and draft.happening.event == "bought"


def _takes(listing: Listing) -> bool:
    return listing.role in (SheetRole.RECORDS, SheetRole.CASH_BOOK, SheetRole.JOURNAL)
