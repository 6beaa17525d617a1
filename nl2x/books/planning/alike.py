"""A new row of a list that is set up as its other rows are, whatever the list is for."""

from __future__ import annotations

from collections.abc import Sequence

from nl2x.books.book import Book
from nl2x.books.model import Edit, NewRow
from nl2x.books.planning.rows import like_rows, place_for, row_edits
from nl2x.books.sheets.open_lists import OpenList, open_lists
from nl2x.errors import Refused


def the_list(book: Book, sheet: str, header_row: int) -> OpenList:
    """The list whose headings stand in that row. `Refused` if there is none."""
    for one in open_lists(book.workbook):
        if one.place == (sheet, header_row):
            return one
    raise Refused("there is no list", where=f"{sheet}!{header_row}", todo="nl2x look shows what was found")


def alike_edits(book: Book, rows: Sequence[NewRow]) -> tuple[list[Edit], list[str]]:
    """The edits for such rows, list by list, and in words where they go."""
    edits: list[Edit] = []
    said: list[str] = []
    for sheet, header in dict.fromkeys((row.sheet, row.header_row) for row in rows):
        listing = the_list(book, sheet, header).listing()
        own = [row.values for row in rows if (row.sheet, row.header_row) == (sheet, header)]
        place = place_for(book, listing, len(own))
        edits += row_edits(book, listing, place, own, like_rows(book, listing, len(own)))
        said.append(f"row {place.rows[0]} of {sheet}")
    return edits, said
