"""Entries of a ledger that keeps each account on a sheet of its own: a row on each of their sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from nl2x.books.book import Book, Column, Listing, Past, Role
from nl2x.books.layouts.account_sheets import bare
from nl2x.books.model import Edit, JournalEntry, Line, Value
from nl2x.books.planning.cells import date_cells, dimension_cells, headed, number_cells, put
from nl2x.books.planning.closing import with_closing_balances
from nl2x.books.planning.pairs import two_by_two
from nl2x.books.planning.rows import like_rows, place_for, row_edits
from nl2x.books.planning.throughout import said_throughout, said_twice
from nl2x.books.planning.together import Step, together
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.numbering import numbering_of
from nl2x.errors import Refused

_NEARLY_ALL = 0.9
"""Such a share of entries shows how they are numbered."""


def ledger_edits(book: Book, entries: Sequence[JournalEntry]) -> tuple[list[Edit], list[str]]:
    """The edits for `entries`, each checked before, and in words where they go. Refused where an account has
    no sheet."""
    rows: dict[str, list[Mapping[str, Value]]] = {}
    sheets: dict[str, Listing] = {}
    for number, entry in enumerate(entries):
        for line, other in _lines(book, entry):
            listing = _sheet_of(book, line.account)
            sheets[listing.sheet] = listing
            row = {**_row(book, listing, entry, line, number), **_other_side(book, listing, other)}
            rows.setdefault(listing.sheet, []).append(row)
    steps = [_on_sheet(book, sheets[sheet], written) for sheet, written in rows.items()]
    words = [f"row {step.place.rows[0]} of {step.listing.sheet}" for step in steps]
    return together(steps), [" and ".join(words)]


def _on_sheet(book: Book, listing: Listing, rows: Sequence[Mapping[str, Value]]) -> Step:
    place = place_for(book, listing, len(rows))
    edits = list(row_edits(book, listing, place, rows, like_rows(book, listing, len(rows))))
    return Step(listing, place, tuple(with_closing_balances(book, listing, place, edits)))


def _sheet_of(book: Book, named: str) -> Listing:
    account = book.account(named)
    found = [i for i in book.lists if account is not None and i.account == account.name]
    if len(found) != 1:
        raise Refused(f"the account {named!r} has no sheet", where=book.name, todo="add its sheet first")
    return found[0]


def _lines(book: Book, entry: JournalEntry) -> Iterator[tuple[Line, str]]:
    """The lines to write, debits first, each with the account on its other side; where rows name that, one
    line for each two accounts."""
    accounts = {line.account for line in entry.lines}
    named = any(i.has(Role.ACCOUNT) and i.account in accounts for i in book.lists)
    if not named:
        yield from ((line, "") for line in sorted(entry.lines, key=lambda line: line.credit > 0))
        return
    memos = {line.account: line.memo for line in entry.lines}
    pairs = list(two_by_two(entry))
    yield from ((Line(debit, debit=value, memo=memos[debit]), credit) for debit, credit, value in pairs)
    yield from ((Line(credit, credit=value, memo=memos[credit]), debit) for debit, credit, value in pairs)


def _numbers(book: Book, listing: Listing, entry: JournalEntry, number: int) -> Mapping[str, Value]:
    """The references of a row: where an entry has one number on all its sheets, that which comes after the
    last one anywhere."""
    columns = {i.sheet: c for i in book.lists if i.account and (c := i.column(Role.REFERENCE, Role.ENTRY))}
    told = [said for past in book.past if len(said := _said(book, past, columns)) > 1]
    same = [said[0] for said in told if len(set(said)) == 1]
    column = columns.get(listing.sheet)
    if column is None or column.formula or entry.reference or not told:
        return number_cells(book, listing, entry.reference, number, number)
    if len(same) < _NEARLY_ALL * len(told):
        return number_cells(book, listing, "", number, number)
    last = numbering_of(same)
    return {} if last is None else {column.letter: last.after(1 + number)}


def _said(book: Book, past: Past, columns: Mapping[str, Column]) -> list[Value]:
    """What the rows of an entry have for its number, from sheet to sheet."""
    held = (
        book.workbook.sheet(sheet).value(row, index(column))
        for sheet, column in columns.items()
        for row in past.rows_on(sheet)
    )
    return [value for value in held if value not in (None, "")]


def _other_side(book: Book, listing: Listing, other: str) -> Mapping[str, Value]:
    """The name of the account on the other side, as rows of the sheet have written it, or as its sheet is
    called."""
    column = listing.column(Role.ACCOUNT)
    if column is None or not other:
        return {}
    sheet = book.workbook.sheet(listing.sheet)
    said = [sheet.text(row, index(column)) for row in range(listing.last_row, listing.header_row, -1)]
    return {column.letter: next((text for text in said if text and bare(text) == bare(other)), other)}


def _row(book: Book, listing: Listing, entry: JournalEntry, line: Line, number: int) -> Mapping[str, Value]:
    row = said_throughout(book, listing) | date_cells(book, listing, entry.date)
    row |= put(listing, line.memo or entry.description, Role.DESCRIPTION)
    row |= said_twice(book, listing, row)
    row |= _numbers(book, listing, entry, number)
    here = {h: value for h, value in entry.dimensions.items() if headed(listing, h) is not None}
    row |= dimension_cells(listing, here, book.name)
    if listing.flow:
        value = line.debit - line.credit
        return row | put(listing, value if listing.flow == "out" else -value, Role.AMOUNT)
    side = put(listing, line.debit, Role.DEBIT) if line.debit else put(listing, line.credit, Role.CREDIT)
    return row | side
