"""A payment that stands in a table beside a cash book and nowhere else: the fee of a member, marked as paid in his row.

Where nothing of what was paid by those of the table ever stood in the cash book, a member who pays what he owes, or a part
of it in so many words, is no question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from nl2x.books.book import Layout, Listing, Role, SheetRole
from nl2x.books.model import CashMovement
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.open_records import is_settled, open_records
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.precedents import telling_name
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.book.single_entry import RECEIVABLE
from nl2x.notes.facts import Facts
from nl2x.notes.places.marked_beside import named_in_full, pays
from nl2x.notes.places.placing import TABLE
from nl2x.notes.wording.words import words

_THEY_PAID = re.compile(
    r"(?i)^.{0,30}?\b(paid|pays|sent|gave|handed|settled|cleared|(e-?)?transferred|brought|put)\b"
    r"|^(['\u2019]s?)? (?:(fee|due|sub|membership|subscription)s?\b|([$£€]?\d[\d.,]* )?(has |have |just )*(came|come)\b)"
)
_FROM_THEM = re.compile(r"(?i)\b(from|off|by) (mr |mrs |ms )?$")
_WENT_OUT = re.compile(
    r"(?i)\b(refund\w*|back|bought|owes?|borrowed|lent|reimburs\w*|expenses?|for (us|the club))\b"
)
_PART = re.compile(r"(?i)\b(towards?|part|half|instal?lment|off (the|his|her|their)|of (his|her|their))\b")
_SETTLED_ROWS = 3
"""So many rows have to be paid before they tell that the cash book has none of it."""


def paid_there(said: Said, facts_of_it: Callable[[], Facts], knowledge: Knowledge) -> Said:
    """`said`, with the table that a member's payment belongs to, where that is beyond doubt; its facts are read only in a
    book with such a table."""
    book = knowledge.book
    if book.layout is not Layout.CASH_BOOK or said.places or said.events or said.bank is not None:
        return said
    listing = invoices(book)
    if listing is None or listing.role is not SheetRole.RECORDS:
        return said
    if not knowledge.once("kept there alone", lambda: _kept_there_alone(listing, knowledge)):
        return said
    facts = facts_of_it()
    sums, note = [a.value for a in facts.money if a.live and not a.how], facts.note
    if len(sums) != 1 or _WENT_OUT.search(note):
        return said
    theirs = _named(note, open_records(book, listing, RECEIVABLE))
    if len(theirs) != 1 or not _pays(theirs[0].party, note):
        return said
    left = theirs[0].left
    if sums[0] != left and not (sums[0] < left and _PART.search(note)):
        return said
    return replace(said, places={(0, TABLE): listing.name}, events={0: "sold"})


def _pays(party: str, note: str) -> bool:
    """Whether it is somebody of whom a note says that he paid, and not that he was paid."""
    stems = telling_name(party)
    said = [w for w in words(note) if w.stem in stems]
    before, after = note[: said[0].start], note[said[-1].end :]
    return said[-1].end - said[0].start <= len(party) + 2 and bool(
        _FROM_THEM.search(before) or (not before.strip() and _THEY_PAID.search(after))
    )


def settles_a_row(text: str, listing: Listing, knowledge: Knowledge) -> bool:
    """Whether a text names whoever has just one open row of a table: what it was for the row tells."""
    return len(_named(text, open_records(knowledge.book, listing, RECEIVABLE))) == 1


def _named(text: str, items: Sequence[OpenItem]) -> list[OpenItem]:
    """The open rows of those whom a text names by a first name and another."""
    return [i for i in named_in_full(items, text) if len(telling_name(i.party)) > 1]


def _kept_there_alone(listing: Listing, knowledge: Knowledge) -> bool:
    """Whether rows of a table were paid, and hardly a row of the cash book has the name and the sum of one."""
    book = knowledge.book
    if listing.column(Role.COUNTERPARTY) is None:
        return False
    came_in = [m for p in book.past if isinstance(m := p.posting, CashMovement) and m.amount > 0]
    paid = [r for r in book.records_of(listing.name) if is_settled(listing, r)]
    both = sum(any(pays(m, listing, row) for m in came_in) for row in paid)
    return len(paid) >= _SETTLED_ROWS and both * 10 <= len(
        paid
    )  # somebody may have given as much for a raffle
