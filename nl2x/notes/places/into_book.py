"""Back into the book's own form: an entry as the rows, cells or records that this layout has for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Book, Column, Layout, Role, SheetRole
from nl2x.books.layouts.paired import moved_category
from nl2x.books.layouts.purse_sheets import moved_between, purse_sheets
from nl2x.books.layouts.purses import INTO, PURSE, purse_names
from nl2x.books.layouts.taxed_rows import taxes_of_rows
from nl2x.books.model import CashMovement, JournalEntry, NewRecord, Posting
from nl2x.books.planning.cash import page_of
from nl2x.books.planning.own_heads import page_with_head
from nl2x.books.planning.rows import side_by_side
from nl2x.books.sheets.words import plain
from nl2x.errors import NoPlace, Refused
from nl2x.notes.accounts.named_moves import move_between
from nl2x.notes.amounts.discounts import settled_less
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import CAME_IN, WENT_OUT, beside_money
from nl2x.notes.catalogue import event
from nl2x.notes.events.own_places import written_in_place
from nl2x.notes.events.program import Happening
from nl2x.notes.events.readied_bills import READIED, readied_change
from nl2x.notes.events.takings_columns import PAGE, takings_movement
from nl2x.notes.places.in_table import in_table
from nl2x.notes.places.increases import increases, is_beside_list
from nl2x.notes.places.marked_beside import marked_beside, with_number
from nl2x.notes.places.placing import AMOUNT_COLUMN, COLUMN, TABLE, placed, with_sum
from nl2x.notes.places.profit_carried import profit_carried
from nl2x.notes.places.records import records


def postings(
    book: Book,
    happening: Happening,
    entry: JournalEntry,
    item: OpenItem | None,
    places: Mapping[str, str],
) -> list[Posting]:
    """What an entry is in this book; `Refused` where the book has no place for it, `NoPlace` where it has to be asked
    which; `places` are the answers given so far."""
    return [placed(p, places) for p in _postings(book, happening, entry, item, places)]


def _postings(
    book: Book,
    happening: Happening,
    entry: JournalEntry,
    item: OpenItem | None,
    places: Mapping[str, str],
) -> list[Posting]:
    if (placed_so := written_in_place(book, happening)) is not None:
        return placed_so
    if READIED in happening.dimensions:
        return list(readied_change(book, happening, entry))
    named = book.find_list(places.get(TABLE, ""))
    if named is not None and named.role is SheetRole.RECORDS:
        return list(in_table(book, named, happening, entry, places))
    if named is not None and named.role is SheetRole.CASH_BOOK:
        entry = replace(entry, dimensions={**entry.dimensions, "sheet": named.name})
        return list(_movements(book, entry))
    match book.layout:
        case Layout.JOURNAL:
            return [entry]
        case Layout.CASH_BOOK if PAGE in happening.dimensions:
            return [takings_movement(book, happening)]
        case Layout.CASH_BOOK | Layout.RECORDS if is_beside_list(
            book, {line.account for line in entry.lines}
        ):
            return list(increases(book, entry, event(happening.event).flow == "in"))
        case Layout.CASH_BOOK:
            moved = list(_movements(book, entry))
            _require_way(book, happening, moved)
            marked = list(marked_beside(book, happening, entry))
            return [*(with_number(book, m, marked) for m in moved), *marked]
        case Layout.GRID | Layout.STATEMENTS:
            kind = event(happening.event)
            if COLUMN in places:
                entry = replace(entry, dimensions={**entry.dimensions, COLUMN: places[COLUMN]})
            came_in = kind.flow == "in" and kind.roles.get("what") != "cost"
            grown = list(increases(book, entry, came_in, corrected=kind.name == "corrected"))
            return [*grown, *profit_carried(book, entry)]
        case Layout.RECORDS:
            if (less := settled_less(book, happening, entry, item)) is not None:
                return [less]
            rows = list(records(book, happening, entry, item, places.get(AMOUNT_COLUMN, "")))
            return [_with_sum(book, record, entry, places) for record in rows]
    raise Refused(
        "no place to post was found", where=book.name, todo="nl2x look BOOK shows what it was taken for"
    )


def _require_way(book: Book, happening: Happening, movements: Sequence[CashMovement]) -> None:
    """`NoPlace` for a plain purchase or sale under a category that only the page of the other way has."""
    if happening.event not in ("bought", "sold"):
        return
    for movement in movements:
        way = page_of(book, movement.category)
        if way and way != ("in" if movement.amount > 0 else "out"):
            names = ("bought", "supplier_refund") if way == "out" else ("sold", "customer_refunded")
            means = tuple(event(name).means for name in names)
            page = "went out" if way == "out" else "came in"
            question = f"{movement.category} stands with the money that {page}. What happened?"
            raise NoPlace(question, options=means, asks="event")


def _with_sum(book: Book, posting: Posting, entry: JournalEntry, places: Mapping[str, str]) -> Posting:
    if not isinstance(posting, NewRecord):
        return posting
    listing = book.find_list(posting.table)
    return posting if listing is None else with_sum(posting, listing, entry, places)


def _movements(book: Book, entry: JournalEntry) -> Iterator[CashMovement]:
    ways = methods(book)
    moved = [line for line in entry.lines if line.account in ways]
    category = _transfers(book)
    if len(moved) == len(entry.lines) == 2 and _on_one_line(book):
        target, source = sorted(moved, key=lambda line: line.credit)
        movement = _movement(book, entry, category, -source.credit, source.account)
        yield replace(movement, dimensions={**movement.dimensions, INTO: target.account})
        return
    if len(moved) == len(entry.lines) == 2:
        target, source = sorted(moved, key=lambda line: line.credit)
        named = move_between(book, source.account, target.account, entry.description)
        if named is not None:
            yield _movement(book, entry, named[0], named[1] * source.credit, "")
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
    column = _method_column(book, "in" if amount > 0 else "out")
    more = {column.heading: way} if column is not None and way else {}
    if listing is not None and purse_names(listing.columns):
        more = {PURSE: way}
    elif way in purse_sheets(book):
        more = {"sheet": way}
    elif "sheet" not in entry.dimensions and (page := _page_named(book, entry.description, category, amount)):
        more = {**more, "sheet": page}
    category = "" if category in (CAME_IN, WENT_OUT) else category
    return CashMovement(entry.date, category, amount, entry.description, {**entry.dimensions, **more})


def _page_named(book: Book, told: str, category: str, amount: Decimal) -> str:
    """Of pages that stand side by side, one for each house or each show, the one that a note names, or whose own
    the category is where it names none; "" in any other book. `NoPlace` where nothing tells which."""
    pages = side_by_side(book, "in" if amount > 0 else "out")
    said = telling(told)
    named = [page for page in pages if (name := telling(page.sheet)) and name <= said]
    if len(named) == 1:
        return named[0].name
    if not named and (own := page_with_head(book, pages, category)) is not None:
        return own.name
    if pages:
        names = tuple(page.name for page in pages)
        raise NoPlace(
            f"Which page is it for: {' or '.join(p.sheet for p in pages)}?", options=names, asks="table"
        )
    return ""


def _method_column(book: Book, flow: str) -> Column | None:
    """Where a cash book says how it was paid: on the page for that way, or on any, but under no heading by which the page
    for that way says something else: "From" is who gave it where the money out has it for a card."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
    pages.sort(key=lambda i: i.flow != flow)
    found = next((c for i in pages if (c := i.column(Role.METHOD)) is not None), None)
    others = [c for i in pages if i.flow == flow for c in i.columns if c.role is not Role.METHOD]
    means_else = found is not None and any(plain(c.heading) == plain(found.heading) for c in others)
    return None if means_else else found


def _on_one_line(book: Book) -> bool:
    """Whether money moved between purses side by side stands on one line, as it does unless the book shows it on two."""
    listing = book.list_of(SheetRole.CASH_BOOK)
    if listing is None or not purse_names(listing.columns) or listing.flow:
        return False
    past = [p.posting.dimensions for p in book.past if isinstance(p.posting, CashMovement)]
    named = [p.posting for p in book.past if isinstance(p.posting, CashMovement)]
    return any(INTO in told for told in past) or not any(_MOVED.search(p.category) for p in named)


def _on_its_line(book: Book) -> str:
    """The category that rows of money moved between purses side by side had every time; "" without any."""
    past = {
        p.posting.category
        for p in book.past
        if isinstance(p.posting, CashMovement) and INTO in p.posting.dimensions
    }
    return past.pop() if len(past) == 1 else ""


def _transfers(book: Book) -> str:
    """The category of a cash book for money moved between one's own accounts: what its rows had where purses stand
    side by side, by its name, or the one whose rows come in pairs that leave nothing over."""
    named = next((a.name for a in book.accounts if _MOVED.search(a.name)), "")
    return _on_its_line(book) or moved_between(book) or named or moved_category(book)


_MOVED = re.compile(r"(?i)\btransfers?\b|\bcontra\b|^moved\b|^(money )?between\b")
