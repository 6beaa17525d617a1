"""What a bill brings with it: the supplier's own number, the days until it is due."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.model import Value
from nl2x.books.sheets.columns import index

_CALLED = re.compile(
    r"(?i)\b(?:invoice|inv|bill|number|ref|no)\b\.? ?(?:no\b\.? ?|number |#)?(?P<n>[A-Z]{0,4}[-/]?\d[\w/-]*)|#(?P<m>\d[\w/-]*)"
)
_SHAPED = re.compile(r"\b[A-Z]{1,4}[-/]?\d{2,}(?:[-/]\w+)?\b")
_ENOUGH = 4
"""So many records with the same terms make them the book's own."""


def their_number(book: Book, listing: Listing, words: str) -> Value:
    """The number that a supplier gave a bill, as the note has it, for a table that keeps such numbers; None without."""
    column = listing.column(Role.REFERENCE)
    if column is None or f"{listing.sheet}!{column.letter}" in book.numbering:
        return None
    found = numbers_of_papers(words)
    if len(found) != 1:
        return None
    return int(found[0]) if found[0].isdigit() and not found[0].startswith("0") else found[0]


def numbers_of_papers(words: str) -> list[str]:
    """What a note calls by its number ("bill 7741", "inv #12") or spells as papers are numbered ("B-208")."""
    called = [m["n"] or m["m"] for m in _CALLED.finditer(words)]
    return list(dict.fromkeys([*called, *_SHAPED.findall(words)]))


def terms(
    book: Book, listing: Listing, party: str, date: dt.date, due: dt.date | None
) -> Iterator[tuple[str, int]]:
    """The days until it is due, for a table that adds them to the day of the bill: as said, else as this supplier
    always has them, else as everybody has."""
    column = _days_column(listing)
    if column is None:
        return
    if due is not None:
        yield column.heading, (due - date).days
        return
    whose = listing.column(Role.COUNTERPARTY)
    records = [r for r in book.records_of(listing.name) if isinstance(r.values.get(column.heading), int)]
    own = {
        r.values[column.heading] for r in records if whose and party and r.values.get(whose.heading) == party
    }
    every = {r.values[column.heading] for r in records} if len(records) >= _ENOUGH else set()
    days = own if len(own) == 1 else every if len(every) == 1 and not own else set()
    for value in days:
        if isinstance(value, int):
            yield column.heading, value


def usual_due(book: Book, listing: Listing, date: dt.date, party: str) -> Value:
    """The day it is due, where every record so far was due as many days after its date; or, where that differs, as
    those of this supplier or customer always were."""
    dated, due, whose = (listing.column(r) for r in (Role.DATE, Role.DUE, Role.COUNTERPARTY))
    if dated is None or due is None:
        return None
    days = [
        (r.values.get(whose.heading) if whose else None, later - first)
        for r in book.records_of(listing.name)
        if isinstance(first := r.values.get(dated.heading), dt.date)
        and isinstance(later := r.values.get(due.heading), dt.date)
    ]
    own = [length for name, length in days if party and name == party]
    known = [length for _, length in days] if len(days) >= _ENOUGH else []
    for lengths in (known, own):
        if lengths and len(set(lengths)) == 1:
            return date + lengths[0]
    return None


def _days_column(listing: Listing) -> Column | None:
    """The typed column that the formula of the due day adds to the day of the bill."""
    due, date = listing.column(Role.DUE), listing.column(Role.DATE)
    if due is None or date is None or not due.formula:
        return None
    letters = {letter.upper() for letter in re.findall(r"\$?([A-Z]{1,3})\$?\d+", due.formula)}
    found = [
        c
        for c in listing.columns
        if c.letter in letters - {date.letter} and not c.formula and c.kind == "number"
    ]
    return found[0] if len(found) == 1 and index(found[0]) else None
