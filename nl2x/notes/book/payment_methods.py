"""How things are paid, as the book's tables and pages have it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nl2x.books.book import Book, Layout, Listing, Role, SheetRole
from nl2x.books.layouts.purse_sheets import purse_sheets
from nl2x.books.layouts.purses import purse_names
from nl2x.books.model import CashMovement
from nl2x.notes.book.record_tables import expense_table, settles
from nl2x.notes.catalogue import event


def methods(book: Book) -> tuple[str, ...]:
    """How things are paid, where a table of the book has a column for it: of several tables, all their ways, those of
    the table of what was bought first."""
    if book.layout is Layout.RECORDS:
        listed = [
            i for i in (expense_table(book), *book.lists) if i is not None and i.role is SheetRole.RECORDS
        ]
        return tuple(dict.fromkeys(way for listing in listed for way in ways_of(book, listing)))
    if sheets := purse_sheets(book):
        return sheets
    for listing in book.lists:
        if listing.role is SheetRole.CASH_BOOK and (purses := purse_names(listing.columns)):
            return purses
    pages = [i for i in book.lists if i.role in (SheetRole.RECORDS, SheetRole.CASH_BOOK)]
    return tuple(dict.fromkeys(way for listing in pages for way in _ways_on(book, listing)))


def _ways_on(book: Book, listing: Listing) -> tuple[str, ...]:
    """How things are paid as one page of a cash book has it."""
    column = listing.column(Role.METHOD)
    if column is None:
        return ()
    moved = (
        p.posting.dimensions.get(column.heading)
        for p in book.past
        if isinstance(p.posting, CashMovement) and p.sheet == listing.sheet
    )
    used = dict.fromkeys(str(v) for v in (*ways_of(book, listing), *moved) if v)
    return tuple(column.meaning(way) for way in column.options or _without_numbers(used))


def ways_of(book: Book, listing: Listing) -> tuple[str, ...]:
    """What a table's column for how things are paid offers, or else says in its rows."""
    column = listing.column(Role.METHOD)
    if column is None:
        return ()
    used = (str(v) for r in book.records_of(listing.name) if (v := r.values.get(column.heading)))
    return column.options or _without_numbers(dict.fromkeys(used))


def _without_numbers(used: Iterable[str]) -> tuple[str, ...]:
    """Ways of paying but for the numbers of cheques ("118", "ck 1204"), each of which is another; all where nothing
    else is left."""
    ways = tuple(used)
    return tuple(w for w in ways if not _CHEQUE.fullmatch(w)) or ways


_CHEQUE = re.compile(r"(?i)((ck|chk|chq|check|cheque)\W{0,2}(no\.? ?)?#?)?\d+")


def ways_for(book: Book, event: str, words: str = "") -> tuple[str, ...]:
    """How a thing of this kind may be paid, as the table that it goes to has it; empty where that doesn't matter."""
    if book.layout is not Layout.RECORDS:
        return ()
    listing = settles(book, event, words)
    return ways_of(book, listing) if listing is not None else ()


def takes_method(book: Book, event: str) -> bool:
    """Whether a record of this event says how it was paid."""
    if book.layout is Layout.CASH_BOOK:
        return _page_has_method(book, event)
    if book.layout is not Layout.RECORDS:
        return True
    listing = settles(book, event)
    return listing is None or listing.column(Role.METHOD) is not None


def _page_has_method(book: Book, name: str) -> bool:
    """Whether the pages of a cash book for what came in, or went out, say how: often only one of the two does."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
    own = [i for i in pages if i.flow == event(name).flow] or [i for i in pages if not i.flow]
    if not own or purse_sheets(book) or event(name).flow not in ("in", "out"):
        return True
    return any(i.column(Role.METHOD) is not None or purse_names(i.columns) for i in own)
