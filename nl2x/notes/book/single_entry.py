"""Books in single entry, read as if they had both sides: the sides that they leave unsaid.

A cash book or a grid holds one side only; the other is the money itself. A table of invoices is what
customers owe, a table of bills what is owed. So notes are understood the same way everywhere, and only at
the end the entry is put into the book's own form (nl2x.notes.places.into_book).
"""

from __future__ import annotations

from nl2x.books.book import Book, Layout, Role, SheetRole
from nl2x.books.model import JournalEntry, Line
from nl2x.errors import NoPlace
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.statement_lines import by_months, holds_money
from nl2x.notes.catalogue import event

MONEY = "the money"
RECEIVABLE = "what customers owe"
PAYABLE = "what is owed"
SALES = "sales"
TAX, TAX_OUT = "input tax, in a column", "tax on sales, typed"
COSTS = "costs"
"""What a table of bills is for, where it has no categories."""
CAME_IN, WENT_OUT = "money in", "money out"
"""What a cash book without categories knows."""
GIVEN = {
    MONEY: "bank", RECEIVABLE: "receivable", PAYABLE: "payable", SALES: "sales", TAX: "input_tax", TAX_OUT: "sales_tax",
    CAME_IN: "sales", WENT_OUT: "other_expense", COSTS: "other_expense",
}  # fmt: skip
"""The sides a layout leaves unsaid, and what each is (see concepts.toml)."""


def one_sided(book: Book) -> bool:
    """Whether the book holds only what money was for, and not where it lay."""
    if book.layout is Layout.STATEMENTS or (book.layout is Layout.GRID and book.statements):
        return not any(holds_money(a) for a in book.accounts)
    if book.layout is Layout.GRID and by_months(book):
        return False
    return book.layout in (Layout.CASH_BOOK, Layout.GRID, Layout.RECORDS)


def without_category(book: Book, flow: str) -> bool:
    """Whether the page of what came in, or of what went out, says nothing of what for but in free words."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK and i.flow == flow]
    return bool(pages) and not any(i.column(Role.CATEGORY, Role.ANALYSIS) for i in pages)


def beside_money(book: Book, entry: JournalEntry) -> list[Line]:
    """An entry's lines that aren't the money itself; `NoPlace`, asking what happened, if no money
    moved."""
    money = {MONEY, *methods(book)}
    others = [line for line in entry.lines if line.account not in money]
    if len(others) == len(entry.lines) or not others:
        means = tuple(event(name).means for name in ("bought", "sold"))
        raise NoPlace(
            "This book takes only what was paid or received. Which was it?", options=means, asks="event"
        )
    return others
