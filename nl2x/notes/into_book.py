"""Back into the book's own form: an entry as the rows, cells or records that this layout has for it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal

from nl2x.books.book import Book, Grid, Layout, Role, SheetRole
from nl2x.books.model import AccountType, CashMovement, Increase, JournalEntry, Line, Posting
from nl2x.books.words import month_of
from nl2x.errors import Refused
from nl2x.notes.layouts import CAME_IN, WENT_OUT, beside_money, methods, number
from nl2x.notes.openitems import OpenItem
from nl2x.notes.program import Happening
from nl2x.notes.records import records


def postings(book: Book, happening: Happening, entry: JournalEntry, item: OpenItem | None) -> list[Posting]:
    """What an entry is in this book; `Refused` where the book has no place for it."""
    match book.layout:
        case Layout.JOURNAL:
            return [entry]
        case Layout.STATEMENTS:
            return [_statement_line(book, line) for line in entry.lines]
        case Layout.CASH_BOOK:
            return list(_movements(book, entry))
        case Layout.GRID:
            return list(_grid_cells(book, entry))
        case Layout.RECORDS:
            return list(records(book, happening, entry, item))
    raise Refused(
        "no place to post was found", where=book.name, todo="nl2x look BOOK shows what it was taken for"
    )


def _movements(book: Book, entry: JournalEntry) -> Iterator[CashMovement]:
    ways = methods(book)
    moved = [line for line in entry.lines if line.account in ways]
    if len(moved) == len(entry.lines) and (category := _transfers(book)):
        for line in moved:  # from one's own account to another: a row for each
            yield _movement(book, entry, category, line.debit - line.credit, line.account)
        return
    way = moved[0].account if len(moved) == 1 else ""
    for line in beside_money(book, entry):
        yield _movement(book, entry, line.account, line.credit - line.debit, way)


def _movement(book: Book, entry: JournalEntry, category: str, amount: Decimal, way: str) -> CashMovement:
    listing = book.list_of(SheetRole.CASH_BOOK)
    column = listing.column(Role.METHOD) if listing else None
    more = {column.heading: way} if column is not None and way else {}
    category = "" if category in (CAME_IN, WENT_OUT) else category
    return CashMovement(entry.date, category, amount, entry.description, {**entry.dimensions, **more})


def _transfers(book: Book) -> str:
    """The category of a cash book for money moved between one's own accounts."""
    return next((a.name for a in book.accounts if re.search(r"(?i)\btransfers?\b|\bcontra\b", a.name)), "")


def _statement_line(book: Book, line: Line) -> Increase:
    account = book.account(line.account)
    if account is None:
        raise Refused(f"there is no line {line.account!r}", where=book.name)
    grows_by_debit = account.type in (AccountType.ASSET, AccountType.EXPENSE, None)
    amount = line.debit - line.credit if grows_by_debit else line.credit - line.debit
    if account.contra and not _contras_are_negative(book):
        amount = -amount
    return Increase(account.sheet, account.name, amount)


def _contras_are_negative(book: Book) -> bool:
    """Whether contra accounts stand in the statements below zero, as most statements that add up have them."""
    values = [number(line.value) or Decimal(0) for s in book.statements for line in s.lines if line.contra]
    return not any(value > 0 for value in values)


def _grid_cells(book: Book, entry: JournalEntry) -> Iterator[Increase]:
    for line in beside_money(book, entry):
        account = book.account(line.account)
        income = account is not None and account.type is AccountType.INCOME
        amount = line.credit - line.debit if income else line.debit - line.credit
        for grid in book.grids:
            if any(row.label == line.account for row in grid.rows):
                yield Increase(grid.sheet, line.account, amount, column_of(book, grid.sheet, entry))
                break
        else:
            raise Refused(f"there is no line {line.account!r}", where=book.name)


def column_of(book: Book, sheet: str, entry: JournalEntry) -> str:
    """The grid's column for the entry's date, or for the person it names."""
    grid = next(g for g in book.grids if g.sheet == sheet)
    named = [v for v in entry.dimensions.values() if any(c.heading == v for c in grid.columns)]
    if named:
        return named[0]
    starts = [c for c in grid.columns if c.start is not None]
    if starts:
        before = [c for c in starts if c.start is not None and c.start <= entry.date]
        if before:
            return max(before, key=lambda c: c.start or entry.date).heading
    first, last = _year_of(grid)
    if first and last and not first <= entry.date <= last:
        raise Refused(
            f"{entry.date} lies outside this book's year, {first} to {last}",
            where=sheet,
            todo="name a month of it",
        )
    months = [c for c in grid.columns if c.heading.strip()[:3].casefold() == f"{entry.date:%b}".casefold()]
    if len(months) == 1:
        return months[0].heading
    raise Refused(f"there is no column for {entry.date}", where=sheet, todo="name one")


def _year_of(grid: Grid) -> tuple[dt.date | None, dt.date | None]:
    """The twelve months that a grid's title names: "2026", "2026-27" (beginning with its first month)."""
    found = re.search(r"\b(20\d\d)(?:\s*[-/–]\s*(?:20)?(\d\d))?\b", f"{grid.title} {grid.sheet}")
    first = month_of(grid.columns[0].heading) if grid.columns else None
    if not found or not first or len(grid.columns) < 12:
        return None, None
    start = dt.date(int(found.group(1)), first[0], 1)
    return start, start.replace(year=start.year + 1) - dt.timedelta(days=1)
