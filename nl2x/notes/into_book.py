"""Back into the book's own form: an entry as the rows, cells or records that this layout has for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Book, Layout, Role, SheetRole
from nl2x.books.cells import amount as number
from nl2x.books.model import CashMovement, JournalEntry, NewRecord, Posting
from nl2x.books.paired import moved_category
from nl2x.books.purse_sheets import moved_between, purse_sheets
from nl2x.books.purses import INTO, PURSE, purse_names
from nl2x.books.taxed_rows import taxes_of_rows
from nl2x.errors import Refused
from nl2x.notes.catalogue import event
from nl2x.notes.day_rows import SHEET, day_records
from nl2x.notes.increases import increases
from nl2x.notes.layouts import CAME_IN, WENT_OUT, beside_money, methods
from nl2x.notes.openitems import OpenItem
from nl2x.notes.program import Happening
from nl2x.notes.records import records


def postings(book: Book, happening: Happening, entry: JournalEntry, item: OpenItem | None) -> list[Posting]:
    """What an entry is in this book; `Refused` where the book has no place for it."""
    match book.layout:
        case Layout.JOURNAL:
            return [entry]
        case Layout.CASH_BOOK:
            return list(_movements(book, entry))
        case Layout.GRID | Layout.STATEMENTS:
            kind = event(happening.event)
            came_in = kind.flow == "in" and kind.roles.get("what") != "cost"
            return list(increases(book, entry, came_in))
        case Layout.RECORDS if SHEET in happening.dimensions:
            return list(day_records(book, happening))
        case Layout.RECORDS:
            made = list(records(book, happening, entry, item))
            for record in made:
                require_sum(book, record, entry)
            return made
    raise Refused(
        "no place to post was found", where=book.name, todo="nl2x look BOOK shows what it was taken for"
    )


def require_sum(book: Book, posting: Posting, entry: JournalEntry) -> None:
    """Refused for a new record in which none of the entry's sums stands, by itself or as so many at so much each: the
    table has no column for money, and is none of such things."""
    if not isinstance(posting, NewRecord):
        return
    found = (number(value) for value in posting.values.values())
    held = {abs(value) for value in found if value is not None}
    sums = {line.debit + line.credit for line in entry.lines}
    if not sums & (held | {one * other for one in held for other in held}):
        raise Refused(
            f"{posting.table} has no column for {max(sums):,.2f}",
            where=book.name,
            todo="nl2x look BOOK shows what it was taken for",
        )


def _movements(book: Book, entry: JournalEntry) -> Iterator[CashMovement]:
    ways = methods(book)
    moved = [line for line in entry.lines if line.account in ways]
    category = _transfers(book)
    if len(moved) == len(entry.lines) == 2 and _on_one_line(book):
        target, source = sorted(moved, key=lambda line: line.credit)
        movement = _movement(book, entry, category, -source.credit, source.account)
        yield replace(movement, dimensions={**movement.dimensions, INTO: target.account})
        return
    if len(moved) == len(entry.lines) and category:
        for line in moved:  # from one's own account to another: a row for each
            yield _movement(book, entry, category, line.debit - line.credit, line.account)
        return
    way = moved[0].account if len(moved) == 1 else ""
    others = beside_money(book, entry)
    taxes = taxes_of_rows(book)
    others.sort(key=lambda line: line.account in taxes)
    with_tax = len(others) == 2 and [line.account in taxes for line in others] == [False, True]
    if with_tax or (len(others) > 1 and _in_columns(book, [line.account for line in others])):
        parts = tuple((line.account, line.credit - line.debit) for line in others)
        whole = sum((size for _, size in parts), Decimal(0))
        yield replace(_movement(book, entry, parts[0][0], whole, way), parts=parts)
        return
    for line in others:
        yield _movement(book, entry, line.account, line.credit - line.debit, way)


def _in_columns(book: Book, categories: Sequence[str]) -> bool:
    """Whether the categories are columns of a cash book, so that one row holds several of them."""
    headings = {
        c.heading
        for listing in book.lists
        if listing.role is SheetRole.CASH_BOOK
        for c in listing.columns
        if c.role is Role.ANALYSIS
    }
    return headings >= set(categories)


def _movement(book: Book, entry: JournalEntry, category: str, amount: Decimal, way: str) -> CashMovement:
    listing = book.list_of(SheetRole.CASH_BOOK)
    column = listing.column(Role.METHOD) if listing else None
    more = {column.heading: way} if column is not None and way else {}
    if listing is not None and purse_names(listing.columns):
        more = {PURSE: way}
    elif way in purse_sheets(book):
        more = {"sheet": way}
    category = "" if category in (CAME_IN, WENT_OUT) else category
    return CashMovement(entry.date, category, amount, entry.description, {**entry.dimensions, **more})


def _on_one_line(book: Book) -> bool:
    """Whether money moved between purses side by side stands on one line, as it does unless the book shows it on two."""
    listing = book.list_of(SheetRole.CASH_BOOK)
    if listing is None or not purse_names(listing.columns):
        return False
    past = [p.posting.dimensions for p in book.past if isinstance(p.posting, CashMovement)]
    named = [p.posting for p in book.past if isinstance(p.posting, CashMovement)]
    return any(INTO in told for told in past) or not any(_MOVED.search(p.category) for p in named)


def _transfers(book: Book) -> str:
    """The category of a cash book for money moved between one's own accounts: by its name, or the one whose rows
    come in pairs that leave nothing over."""
    named = next((a.name for a in book.accounts if _MOVED.search(a.name)), "")
    return moved_between(book) or named or moved_category(book)


_MOVED = re.compile(r"(?i)\btransfers?\b|\bcontra\b|^moved\b|^(money )?between\b")
