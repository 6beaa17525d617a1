"""Cash that was taken to the bank, where a list of its own says so: "banked 450", "took 900 out of the tin to FNB"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.layouts.bankings import NOUN
from nl2x.books.model import NewRecord, Posting, Value
from nl2x.books.sheets.dates import read_date
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Happening
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Facts

BANKED = "list of what was banked"
"""Under this name a happening says which list gets its row."""
_OTHERWISE = re.compile(
    r"(?i)\b(not|should|will|going to|need to|must|wrong|mistake|instead|refund\w*|owes?|owed|if|when|each|tomorrow|interest|fees?"
    r"|charged?|paid by|still|yet|to be|for (the|a|my|our|his|her) )\b|n['’]t\b|\?"
)
_SAID = re.compile(r"(?i)\b(banked|lodged)\b")
_TAKEN = re.compile(r"(?i)\b(took|taken|put|paid|dropped|carried|brought|moved|deposited|ran|handed)\b")
_CASH = re.compile(r"(?i)\b(cash|takings|till|tin|cash ?box|box|drawer|float|tips)\b")
_SURE, _ODD, _FAR = 0.92, 0.6, 3


def banked(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What such a note becomes; None for any other note and book."""
    lists = [i for i in knowledge.book.lists if i.noun == NOUN]
    if len(lists) != 1 or len(facts.figures) != 1 or _OTHERWISE.search(facts.note):
        return None
    listing, size = lists[0], facts.figures[0]
    ways = methods(knowledge.book)
    banks, purses = ([m for m in ways if bool(_CASH.search(m)) is held] for held in (False, True))
    if not _is_banked(facts.note, banks):
        return None
    before = list(_sums(knowledge.book, listing))
    if any(row == (facts.day, size.value) for row in before):
        question = f"{listing.sheet} has this sum on {facts.day} already. Is this another one?"
        return Reading(halt=Halt(question, size.span, "duplicate"))
    largest = max((value for _, value in before), default=size.value)
    told = f"a row of {listing.sheet}"
    doubt = Doubt("entry", _ODD if size.value > _FAR * largest else _SURE, f"Is it {told}?", ("yes", "no"))
    what = Filled(SALES, 1.0, (size.span,), "by its list")
    named = [m for m in banks if re.search(rf"(?i)\b{re.escape(m)}\b", facts.note)]
    sides = (*named[:1], MONEY)[0], (*purses[:1], SALES)[0]
    return one_sum_there(facts, size, "transfer", sides, {BANKED: listing.name}, what, doubt, told=told)


def _is_banked(note: str, banks: Iterable[str]) -> bool:
    """Whether a note says that cash went to the bank, by that word or by the name of one."""
    if _SAID.search(note):
        return True
    named = "|".join(["bank", *(re.escape(name) for name in banks)])
    there = re.search(rf"(?i)\b(?:to|into|in|at) (?:the |our |my )?(?:{named})\b", note)
    return bool(there and _TAKEN.search(note) and _CASH.search(note))


def _sums(book: Book, listing: Listing) -> Iterator[tuple[dt.date | None, Decimal]]:
    """The rows so far, each with its day and its sum."""
    day, column = listing.column(Role.DATE), _column(listing)
    for record in book.records_of(listing.name):
        value = number(record.values.get(column.heading))
        if value is not None:
            yield read_date(record.values.get(day.heading) if day else None), value


def _column(listing: Listing) -> Column:
    column = listing.column(Role.AMOUNT, Role.TOTAL, Role.MONEY_IN, Role.PAID)
    assert column is not None
    return column


def banked_row(book: Book, happening: Happening) -> Iterator[Posting]:
    """The row that such a happening makes."""
    listing = book.find_list(happening.dimensions[BANKED])
    assert listing is not None
    told: dict[Role, Value] = {Role.DATE: happening.date, Role.DESCRIPTION: happening.description}
    values = {c.heading: value for role, value in told.items() if (c := listing.column(role)) is not None}
    values[_column(listing).heading] = happening.raw[0].amount.value
    yield NewRecord(listing.name, values)
