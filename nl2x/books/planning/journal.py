"""Journal entries, written the way this journal does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from openpyxl.utils.cell import column_index_from_string

from nl2x.books.book import Book, Column, Listing, Role, SheetRole
from nl2x.books.chart.by_account import belongs
from nl2x.books.model import Account, Edit, JournalEntry, Line, Value
from nl2x.books.planning.cells import (
    account_text,
    code_value,
    date_cells,
    dimension_cells,
    headed,
    number_cells,
    put,
)
from nl2x.books.planning.entry_kinds import entry_kind
from nl2x.books.planning.ledger import ledger_edits
from nl2x.books.planning.months import month_edits, new_month
from nl2x.books.planning.pairs import two_by_two
from nl2x.books.planning.rows import like_rows, list_for, place_for, row_edits
from nl2x.books.planning.series import in_its_series, next_in_series
from nl2x.books.planning.throughout import said_throughout, said_twice
from nl2x.errors import BadInput

Row = Mapping[str, Value]


def journal_edits(book: Book, entries: Sequence[JournalEntry]) -> tuple[list[Edit], list[str]]:
    """The edits for `entries`, and in words where they go. BadInput for an entry that can't be right."""
    for entry in entries:
        _check(book, entry)
    if any(i.account for i in book.lists):
        return ledger_edits(book, entries)
    listing = list_for(book, SheetRole.JOURNAL, entries[0].date)
    rows: list[Row] = []
    count = 0
    series = next_in_series(book, listing, entries)
    for number, entry in enumerate(entries):
        rows += [{}] * (book.conventions.gap if rows else 0)
        own = {} if entry.reference else series[number]
        written = [in_its_series(row, own) for row in _entry_rows(book, listing, entry, number, count)]
        count += len(written)
        rows += written
    month = new_month(book, listing, entries[0].date, len(rows))
    if month is not None:
        where = f"rows {month.place.rows[0]} to {month.place.rows[-1]} of {listing.sheet}"
        return list(month_edits(book, listing, month, rows)), [f"{where}, below the last month's total"]
    place = place_for(book, listing, len(rows), book.conventions.gap)
    edits = list(row_edits(book, listing, place, rows, like_rows(book, listing, len(rows))))
    return edits, [f"rows {place.rows[0]} to {place.rows[-1]} of {listing.sheet}"]


def _check(book: Book, entry: JournalEntry) -> None:
    debit = sum((line.debit for line in entry.lines), Decimal(0))
    credit = sum((line.credit for line in entry.lines), Decimal(0))
    if debit != credit or not entry.lines:
        raise BadInput(f"the entry doesn't balance: debits {debit}, credits {credit}", where=book.name)
    for line in entry.lines:
        if (line.debit > 0) == (line.credit > 0) or line.debit < 0 or line.credit < 0:
            raise BadInput(f"a line needs a debit or a credit above zero: {line.account}", where=book.name)
        _account(book, line.account)


def _account(book: Book, named: str) -> Account:
    account = book.account(named)
    if account is None:
        raise BadInput(f"there is no account {named!r}", where=book.name, todo="nl2x look lists them")
    return account


def _entry_rows(book: Book, listing: Listing, entry: JournalEntry, number: int, before: int) -> Iterator[Row]:
    lines = sorted(entry.lines, key=lambda line: line.credit > 0)  # debits first, as is the custom
    if listing.has(Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT):
        yield from _one_row_each(book, listing, entry, number, before)
        return
    for k, line in enumerate(lines):
        row = _head(book, listing, entry, number, before + k, line.memo)
        if k:
            row = {letter: v for letter, v in row.items() if letter not in book.conventions.first_line_only}
        account = _account(book, line.account)
        row = {letter: v for letter, v in row.items() if _may_fill(listing, letter, account)}
        yield row | _account_cells(book, listing, line) | _amount_cells(book, listing, line)
    if book.conventions.narration and entry.description:
        yield put(listing, entry.description, Role.ACCOUNT, Role.DESCRIPTION)


def _may_fill(listing: Listing, letter: str, account: Account) -> bool:
    """Whether a line of that account may fill the column, which isn't others' own."""
    return all(belongs(c, account) for c in listing.columns if c.letter == letter)


def _one_row_each(
    book: Book, listing: Listing, entry: JournalEntry, number: int, before: int
) -> Iterator[Row]:
    for k, (debit, credit, value) in enumerate(two_by_two(entry)):
        row = _head(book, listing, entry, number, before + k, "")
        both = [_account(book, named) for named in (debit, credit)]
        row = {c: v for c, v in row.items() if any(_may_fill(listing, c, account) for account in both)}
        for role, named in ((Role.DEBIT_ACCOUNT, debit), (Role.CREDIT_ACCOUNT, credit)):
            column = listing.column(role)
            assert column is not None
            row[column.letter] = code_value(account_text(book, _account(book, named), column), column)
        if listing.has(Role.DEBIT, Role.CREDIT):
            row |= put(listing, value, Role.DEBIT) | put(listing, value, Role.CREDIT)
        yield row | put(listing, value, Role.AMOUNT, Role.TOTAL, Role.NET, Role.DEBIT)


def _head(
    book: Book, listing: Listing, entry: JournalEntry, number: int, line: int, memo: str
) -> dict[str, Value]:
    row = said_throughout(book, listing) | date_cells(book, listing, entry.date)
    if not book.conventions.narration:
        row |= put(listing, memo or entry.description, Role.DESCRIPTION)
        row |= said_twice(book, listing, row)
    row |= number_cells(book, listing, entry.reference, number, line) | entry_kind(book, listing, entry)
    return row | dimension_cells(listing, _fillable(book, listing, entry), book.name)


def _fillable(book: Book, listing: Listing, entry: JournalEntry) -> Mapping[str, str]:
    """The entry's dimensions, but for columns that none of its lines may fill."""
    accounts = [_account(book, line.account) for line in entry.lines]
    columns = {heading: headed(listing, heading) for heading in entry.dimensions}
    return {
        heading: value
        for heading, value in entry.dimensions.items()
        if (column := columns[heading]) is None or any(belongs(column, account) for account in accounts)
    }


def _account_cells(book: Book, listing: Listing, line: Line) -> dict[str, Value]:
    account = _account(book, line.account)
    cells: dict[str, Value] = {}
    named, code = listing.column(Role.ACCOUNT), listing.column(Role.CODE)
    if named is not None and not named.formula:
        indent = book.conventions.credit_indent if line.credit else ""
        cells[named.letter] = code_value(indent + account_text(book, account, named), named)
    if code is not None and not code.formula:
        if account.code:
            cells[code.letter] = code_value(account.code, code)
        elif named is None:
            cells[code.letter] = account.name
    return cells


def _amount_cells(book: Book, listing: Listing, line: Line) -> dict[str, Value]:
    if listing.has(Role.DEBIT, Role.CREDIT):
        return put(listing, line.debit, Role.DEBIT) if line.debit else put(listing, line.credit, Role.CREDIT)
    side = listing.column(Role.SIDE)
    if side is not None:
        flag = _flag(book, listing, side, bool(line.debit))
        return put(listing, line.debit or line.credit, Role.AMOUNT) | {side.letter: flag}
    signed = line.debit - line.credit
    return put(listing, -signed if "credits above" in book.conventions.sign else signed, Role.AMOUNT)


def _flag(book: Book, listing: Listing, side: Column, debit: bool) -> str:
    """The flag as the book writes it: "Dr", "D", "DEBIT" …"""
    sheet = book.workbook.sheet(listing.sheet)
    number = column_index_from_string(side.letter)
    used = [sheet.text(row, number) for row in range(listing.last_row, listing.header_row, -1)[:500]]
    for text in [*used, *side.options]:
        if text and (text[0].casefold() in ("d", "s")) == debit:
            return text
    return "Dr" if debit else "Cr"
