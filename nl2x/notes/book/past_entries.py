"""What is in the book already, as entries with both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nl2x.books.book import Book, Layout, Listing, Role
from nl2x.books.layouts.purse_sheets import purse_sheets
from nl2x.books.layouts.purses import INTO, PURSE
from nl2x.books.model import CashMovement, JournalEntry, Line
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.record_tables import bills, cost_tables, on_the_spot
from nl2x.notes.book.single_entry import CAME_IN, MONEY, PAYABLE, TAX, WENT_OUT, without_category
from nl2x.notes.book.statement_lines import is_report
from nl2x.notes.book.tax_columns import typed_tax


def in_order(book: Book) -> list[JournalEntry]:
    """All earlier postings, oldest first, also where the book has its latest at the top."""
    return ordered(list(past_entries(book)))


def ordered(entries: list[JournalEntry]) -> list[JournalEntry]:
    """Entries as the book has them, oldest first."""
    if len(entries) > 1 and entries[0].date > entries[-1].date:
        entries.reverse()
    return sorted(entries, key=lambda entry: entry.date)


def past_entries(book: Book) -> Iterator[JournalEntry]:
    """All earlier postings as entries with both sides."""
    return (entry for _, _, entry in placed_entries(book))


def placed_entries(book: Book) -> Iterator[tuple[str, tuple[int, ...], JournalEntry]]:
    """All earlier postings with their sheets and rows."""
    sheets, ways = purse_sheets(book), methods(book)
    for past in book.past:
        if isinstance(past.posting, JournalEntry):
            yield past.sheet, past.rows, past.posting
        elif isinstance(past.posting, CashMovement) and (category := _category_of(book, past.posting)):
            money = past.sheet if past.sheet in sheets else _money_of(book, past.posting, past.sheet, ways)
            yield past.sheet, past.rows, _both_sides(past.posting, category, money)
    for listing in cost_tables(book) if book.layout is Layout.RECORDS else ():
        yield from _expenses(book, listing)


def _money_of(book: Book, movement: CashMovement, sheet: str, known: Sequence[str]) -> str:
    listing = book.find_list(sheet)
    column = listing.column(Role.METHOD) if listing is not None else None
    way = movement.dimensions.get(column.heading, "") if column is not None else ""
    said = (movement.dimensions.get(PURSE, ""), way, *movement.dimensions.values())
    # A page that doesn't say how, beside one that does: any of the ways, which it won't write.
    unsaid = known[0] if known and listing is not None and column is None and listing.flow else MONEY
    return next((v for v in said if v in known), unsaid)


def _category_of(book: Book, movement: CashMovement) -> str:
    came_in = movement.amount > 0
    own = any(not is_report(book, a) for a in book.accounts)
    if movement.category or (own and not without_category(book, "in" if came_in else "out")):
        return movement.category
    return CAME_IN if came_in else WENT_OUT


def _both_sides(movement: CashMovement, category: str, money: str) -> JournalEntry:
    shares = [(money, movement.amount)]
    if target := movement.dimensions.get(INTO, ""):
        sides = Line(target, debit=-movement.amount), Line(money, credit=-movement.amount)
        return JournalEntry(movement.date, sides, movement.description, dimensions=movement.dimensions)
    shares += [(name or category, -size) for name, size in movement.parts or ((category, movement.amount),)]
    debits = tuple(Line(name, debit=size) for name, size in shares if size > 0)
    credits = tuple(Line(name, credit=-size) for name, size in shares if size < 0)
    return JournalEntry(movement.date, debits + credits, movement.description, dimensions=movement.dimensions)


def _expenses(book: Book, listing: Listing) -> Iterator[tuple[str, tuple[int, ...], JournalEntry]]:
    amount, date, category = (
        listing.column(Role.AMOUNT, Role.TOTAL),
        listing.column(Role.DATE),
        listing.column(Role.CATEGORY),
    )
    method, taxed = listing.column(Role.METHOD), typed_tax(listing)
    if not (amount and date and category):
        return
    owed = listing == bills(book) and listing.column(Role.PAID_ON) is not None
    for record in book.records_of(listing.name):
        size, day = number(record.values.get(amount.heading)), record.values.get(date.heading)
        name = str(record.values.get(category.heading, ""))
        if size is None or not hasattr(day, "year") or not name:
            continue
        words = " ".join(
            str(v)
            for h, v in record.values.items()
            if isinstance(v, str) and h not in (category.heading, method and method.heading)
        )
        money = str(record.values.get(method.heading, "") or MONEY) if method else MONEY
        money = PAYABLE if owed and not on_the_spot(listing, record) else money
        tax = number(record.values.get(taxed.heading)) if taxed else None
        lines = [Line(name, debit=size - (tax or 0)), Line(money, credit=size)]
        if tax:
            lines.insert(1, Line(TAX, debit=tax))
        further = [c.heading for c in listing.columns if c.role is Role.DIMENSION and not c.formula]
        said = {h: str(value) for h in further if (value := record.values.get(h)) not in (None, "")}
        entry = JournalEntry(day, tuple(lines), words, dimensions=said)  # type: ignore[arg-type]
        yield listing.sheet, (record.row,), entry
