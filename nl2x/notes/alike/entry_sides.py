"""The entry that a row alike is shown as: what it was for, which way it went, and whether it was paid."""

from __future__ import annotations

import re
from collections import defaultdict

from nl2x.books.book import WHAT_FOR, Book, Role
from nl2x.books.sheets.open_lists import Holds, OpenColumn
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount, both_signs
from nl2x.notes.alike.between import names_in
from nl2x.notes.alike.row import OWN_WORDS, RowAlike
from nl2x.notes.alike.told import is_said_paid
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.single_entry import COSTS, MONEY, PAYABLE, RECEIVABLE
from nl2x.notes.catalogue import events
from nl2x.notes.meaning.happenings import likely

_CUSTOMERS = re.compile(
    r"\b(?:customer|client|guest|pupil|student|member|donor|giver|tenant|patient|buyer|sold to)s?\b"
)
_SUPPLIERS = re.compile(
    r"\b(?:supplier|vendor|shop|store|payee|seller|station|merchant|bought from|paid to|who paid|paid by|laid out by)s?\b"
)
"""The headings of those whom money comes from, and of those whom it goes to, or of whoever laid it out for others."""
_COSTS = ("expense", "bill", "item", "asset")
"""What the rows of a list are called that are paid for."""
_SURELY = 0.8
"""A row of several figures that the book doesn't say the direction of is of sales or takings, unless it is told so surely."""
_GIVEN = re.compile(r"(?i)\b(?:paid|gave|sent|refund\w*|reimbursed|owed?|owing|to)(?: back)?(?: to)? $")


_BOUGHT = re.compile(r"(?i)\b(?:bought|purchased|ordered|spent)\b")
_SOLD = re.compile(r"(?i)\b(?:sold|received|earned)\b")


def what_for(alike: RowAlike) -> str:
    """What the row says it was for: its category, the heading of its sum, or the most telling of the words chosen in it; of
    several figures, what the list is of."""
    if alike.headed:
        return alike.into.sheet
    heads = [c.column.heading for c in alike.like.of.heads if c.letter in alike.values]
    chosen = [
        (c.column.role in WHAT_FOR, len(c.words), str(alike.values[c.letter]))
        for c in alike.like.of.columns
        if c.holds is Holds.CHOICE
        and c.column.role is not Role.METHOD
        and len(str(alike.values.get(c.letter) or "")) > 1
    ]
    best = max(chosen, default=(False, 0, COSTS))
    return heads[0] if heads and not best[0] else best[2]


def money_side(alike: RowAlike, book: Book, *, out: bool) -> str:
    """How it was paid: in the way that the row has; what is owed where it leaves blank what is filled in with a payment, or
    where hours at a rate have nothing that tells of one."""
    ways = methods(book)
    columns = alike.like.of.columns
    of_payment = [c for c in columns if _is_of_payment(c, alike)]
    said = [c for c in columns if not alike.headed or c.column.role is Role.METHOD]
    if way := next((str(v) for c in said if str(v := alike.values.get(c.letter)) in ways), ""):
        return way
    at_a_rate = " * " in alike.total.how
    blank = any(c.letter not in alike.like.filled for c in of_payment)
    is_owed = blank or (at_a_rate and not of_payment)
    return (PAYABLE if out else RECEIVABLE) if is_owed else MONEY


def _is_of_payment(column: OpenColumn, alike: RowAlike) -> bool:
    """Whether a column tells of a payment: its day or way, or a mark that comes later and says so."""
    if column.column.role in (Role.METHOD, Role.PAID_ON):
        return True
    return column in alike.like.of.filled_in_later and is_said_paid(column.column.heading)


def went_out(alike: RowAlike, note: str, book: Book) -> bool:
    """Whether money went out: by what the list is of, what came back being below zero there; by the sign of its sum where
    the list has both; by whose names it has; or as such words are meant."""
    counts = (alike.values.get(c.letter) for c in alike.like.of.columns if c.holds is Holds.COUNT)
    if any((size := amount(value)) is not None and size < 0 for value in counts):
        return True  # what was sold, and came back
    sums = [c for c in alike.like.of.columns if c.holds is Holds.SUM and alike.values.get(c.letter)]
    size = amount(alike.values[sums[0].letter]) if sums else None
    is_minus = size is not None and size < 0
    own = [i for i in book.lists if (i.sheet, i.header_row) == alike.into.place]
    if own and own[0].flow:
        return (own[0].flow == "out") is not is_minus
    heads = [plain(heading) for heading in alike.into.headings]
    if (own and own[0].noun in _COSTS) or any(_SUPPLIERS.search(h) for h in heads):
        return not is_minus
    if both_signs(v for c in sums for v in c.cells.values()):
        return is_minus
    if any(_CUSTOMERS.search(h) for h in heads):
        return False
    ways = _ways_meant(note)
    return ways["out"] >= (_SURELY if alike.headed else ways["in"])


def _ways_meant(note: str) -> dict[str, float]:
    """How likely money went out, came in or did neither, by the words alone."""
    kinds = events()
    ways: dict[str, float] = defaultdict(float)
    for name, likely_so in likely(note).items():
        ways[kinds[name].flow if name in kinds else ""] += likely_so
    return ways


def goes_the_other_way(alike: RowAlike, note: str, *, out: bool) -> bool:
    """Whether a note says that money went the other way than in the list: "paid Bram 1.5 hours" among what pupils pay,
    "bought a vase" among what was sold."""
    if out:
        return _SOLD.search(note) is not None
    people = [c.letter for c in alike.like.of.columns if c.column.role in OWN_WORDS]
    names = [str(alike.values[letter]) for letter in people if alike.values.get(letter)]
    given = any(_GIVEN.search(note[: m.start()]) for name in names for m in names_in(name, note))
    return given or _BOUGHT.search(note) is not None
