"""New and changed records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from openpyxl.utils.cell import column_index_from_string

from nl2x.books.book import Book, Column, Listing, Role, SheetRole
from nl2x.books.model import ChangeRecord, Edit, NewRecord, SetCell, Value
from nl2x.books.planning.cells import headed, headings, number_cells, offered, written_date
from nl2x.books.planning.rows import like_rows, place_for, row_edits
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import name
from nl2x.errors import BadInput, Refused


def record_edits(book: Book, records: Sequence[NewRecord]) -> tuple[list[Edit], list[str]]:
    """The edits for new records, table by table, and in words where they go."""
    edits: list[Edit] = []
    said: list[str] = []
    for table in dict.fromkeys(r.table for r in records):
        listing = _table(book, table)
        own = [r for r in records if r.table == table]
        rows = [_row(book, listing, r.values, number) for number, r in enumerate(own)]
        place = place_for(book, listing, len(rows))
        edits += row_edits(book, listing, place, rows, like_rows(book, listing, len(rows)))
        said.append(f"row {place.rows[0]} of {listing.sheet}")
    return edits, said


def change_edits(book: Book, changes: Sequence[ChangeRecord]) -> Iterator[Edit]:
    """The cells of changed records. BadInput for a row that isn't a record, Refused for a calculated cell."""
    for change in changes:
        listing = _table(book, change.table)
        if not any(r.row == change.row and r.table == listing.name for r in book.records):
            raise BadInput(
                f"row {change.row} isn't a record", where=listing.name, todo="nl2x look lists the records"
            )
        sheet = book.workbook.sheet(listing.sheet)
        for heading, value in change.values.items():
            column = _column(book, listing, heading)
            number = column_index_from_string(column.letter)
            if sheet.cell(change.row, number).calculated:
                raise Refused(
                    f"{heading} is calculated", where=f"{sheet.name}!{name(change.row, number)}",
                    todo="change what it is calculated from",
                )  # fmt: skip
            styled = sheet.cell(change.row, number).style
            style = "" if styled else _style(book, listing, number, change.row)
            yield SetCell(sheet.name, name(change.row, number), _written(book, column, value, listing), style)


def _table(book: Book, table: str) -> Listing:
    listing = book.find_list(table)
    if listing is None or listing.role is not SheetRole.RECORDS:
        known = ", ".join(i.name for i in book.lists if i.role is SheetRole.RECORDS)
        raise BadInput(f"there is no table {table!r}", where=book.name, todo=f"it has {known}")
    return listing


def _row(book: Book, listing: Listing, values: Mapping[str, Value], number: int) -> dict[str, Value]:
    row: dict[str, Value] = {}
    for heading, value in values.items():
        if value is None or value == "":
            continue
        column = _column(book, listing, heading)
        row[column.letter] = _written(book, column, value, listing)
    numbered = number_cells(book, listing, "", number, number)
    return {letter: v for letter, v in numbered.items() if letter not in row} | row


def _column(book: Book, listing: Listing, heading: str) -> Column:
    column = headed(listing, heading)
    if column is not None:
        return column
    if any(plain(c.heading) == plain(heading) for c in listing.columns):
        raise Refused(f"{heading} is calculated", where=listing.name, todo="leave it out")
    raise BadInput(f"there is no column {heading!r}", where=listing.name, todo=f"it has {headings(listing)}")


def _written(book: Book, column: Column, value: Value, listing: Listing) -> Value:
    if isinstance(value, dt.date) and column.kind == "date":
        return written_date(book, value)
    if (
        isinstance(value, str)
        and column.kind == "number"
        and column.role in (Role.AMOUNT, Role.TOTAL, Role.NET)
    ):
        raise BadInput(f"{column.heading} must be a number, not {value!r}", where=listing.name)
    return value if isinstance(value, Decimal) else offered(column, value, listing.name)


def _style(book: Book, listing: Listing, column: int, row: int) -> str:
    """A filled cell of the same column, whose style a cell filled for the first time takes."""
    sheet = book.workbook.sheet(listing.sheet)
    for r in range(listing.last_row, listing.header_row, -1):
        if r != row and sheet.cell(r, column).style and sheet.value(r, column) is not None:
            return name(r, column)
    return ""
