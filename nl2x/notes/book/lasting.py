"""Things that last, in a book of tables with a register of its own for them beside the one for costs."""

from __future__ import annotations

import re
from collections import Counter

from nl2x.books.book import Book, Column, Listing, Role, SheetRole
from nl2x.books.model import JournalEntry, NewRecord, Value
from nl2x.books.sheets.words import plain
from nl2x.notes.events.program import Happening

_LASTS = re.compile(
    r"(?i)\b(?:last\w*|do (?:us|me)|good for|life(?: of)?|use it|keep it|over|should be|for)\b[^.;,\d]{0,14}(?P<n>\d{1,2}) ?(?:years?|yrs?)\b"
    r"|\b(?P<m>\d{1,2})[- ](?:years?|yrs?) life\b"
)
_YEARS = re.compile(r"\b(years?|yrs|life|useful life|life years|life yrs)\b")
_GONE = re.compile(r"\b(sold|scrapped|gone|disposed|lost|stolen|written off|retired)\b")


def register(book: Book) -> Listing | None:
    """The table of things owned."""
    return next((i for i in book.lists if i.role is SheetRole.RECORDS and i.noun == "asset"), None)


def lasts(words: str) -> int:
    """For how many years a note says that a thing will be used; 0 where it doesn't."""
    found = _LASTS.search(words)
    return int(found["n"] or found["m"]) if found else 0


def new_thing(
    book: Book, listing: Listing, happening: Happening, entry: JournalEntry, paid: str
) -> NewRecord:
    """The row of a thing that was bought."""
    size = sum((line.debit for line in entry.lines), start=entry.lines[0].debit * 0)
    party = happening.dimensions.get("counterparty", "")
    years = next((c for c in listing.columns if _YEARS.search(plain(c.heading)) and not c.formula), None)
    said: list[tuple[Column | None, Value]] = [
        (listing.column(Role.DATE), entry.date),
        (listing.column(Role.DESCRIPTION), entry.description),
        (listing.column(Role.COUNTERPARTY), party),
        (listing.column(Role.AMOUNT, Role.TOTAL, Role.NET), size),
        (listing.column(Role.METHOD), paid),
        (listing.column(Role.STATUS), _in_use(book, listing)),
        (years, lasts(entry.description) or None),
    ]
    values = {c.heading: v for c, v in said if c is not None and not c.formula and v not in (None, "")}
    return NewRecord(listing.name, values)


def _in_use(book: Book, listing: Listing) -> str:
    """What the register says of a thing that is still there."""
    column = listing.column(Role.STATUS)
    said = [str(v) for r in book.records_of(listing.name) if column and (v := r.values.get(column.heading))]
    kept = Counter(word for word in said if not _GONE.search(plain(word)))
    return kept.most_common(1)[0][0] if kept else ""
