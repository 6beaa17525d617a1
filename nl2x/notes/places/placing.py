"""Where an understood note goes, when the book leaves that open: its tables, their columns, what was answered.

Whatever isn't known is raised as `NoPlace` with the answers that would settle it; they are kept with the note under
the name of what was asked for, and the posting is made accordingly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from nl2x.books.book import Book, Listing, Role, SheetRole
from nl2x.books.model import CashMovement, ChangeRecord, Increase, JournalEntry, NewRecord, Posting
from nl2x.books.xlsx.cells import amount as number
from nl2x.errors import NoPlace, Refused

TABLE, SETTLES, COLUMN, AMOUNT_COLUMN = "table", "settles", "column", "amount column"
"""What answers are kept under: the table, the open record that is settled, the heading for the sum."""


def tables(book: Book) -> tuple[str, ...]:
    """The lists that take rows with a sum: tables of records and pages of cash books."""
    kinds = (SheetRole.RECORDS, SheetRole.CASH_BOOK)
    return tuple(i.name for i in book.lists if i.role in kinds and number_columns(i))


def number_columns(listing: Listing) -> tuple[str, ...]:
    """The headings of the columns in which a person may type a sum."""
    never = (Role.ENTRY, Role.REFERENCE, Role.QUANTITY, Role.DATE)
    return tuple(
        c.heading
        for c in listing.columns
        if c.kind == "number" and not c.formula and c.role not in never and c.heading
    )


def which_table(book: Book, entry: JournalEntry) -> Refused:
    """The question in which table a thing goes that no table is known for."""
    options = tables(book)
    if not options:
        return Refused("this book has no table for it", where=book.name)
    return NoPlace(f'Which table does "{entry.description}" go into?', options=options, asks=TABLE)


def with_sum(
    record: NewRecord, listing: Listing, entry: JournalEntry, places: Mapping[str, str]
) -> NewRecord:
    """The record, in which one of the entry's sums must stand, by itself or as so many at so much each; in the column
    that somebody named for it, or else `NoPlace` asks for that."""
    found = (number(value) for value in record.values.values())
    held = {abs(value) for value in found if value is not None}
    sums = {line.debit + line.credit for line in entry.lines}
    if sums & (held | {one * other for one in held for other in held}):
        return record
    if heading := places.get(AMOUNT_COLUMN):
        return replace(record, values={**record.values, heading: max(sums)})
    options = tuple(h for h in number_columns(listing) if h not in record.values)
    if not options:
        raise Refused(
            f"{listing.name} has no column for {max(sums):,.2f}",
            todo="nl2x look BOOK shows what it was taken for",
        )
    raise NoPlace(
        f"Under which heading of {listing.name} does {max(sums):,.2f} go?",
        options=options,
        asks=AMOUNT_COLUMN,
    )


def headings(made: Iterable[Posting]) -> str:
    """The headings under which amounts grow, whose column it is or which month's, and the pages that money is
    written on, where they are named."""
    grown = [p.column for p in made if isinstance(p, Increase)]
    return " ".join([*grown, *(p.dimensions.get("sheet", "") for p in made if isinstance(p, CashMovement))])


def placed(posting: Posting, places: Mapping[str, str]) -> Posting:
    """The posting with what was answered in place of what has no place in the book."""
    own = {k: v for k, v in places.items() if k not in (TABLE, SETTLES, COLUMN, AMOUNT_COLUMN, "what")}
    match posting:
        case CashMovement():
            category = places.get("what") or posting.category
            return replace(posting, category=category, dimensions={**posting.dimensions, **own})
        case NewRecord() | ChangeRecord():
            return replace(posting, values={**posting.values, **_in(posting.values, own)})
        case JournalEntry():
            return replace(posting, dimensions={**posting.dimensions, **own})
    return posting


def _in(values: Mapping[str, object], own: Mapping[str, str]) -> dict[str, str]:
    return {heading: value for heading, value in own.items() if heading in values}
