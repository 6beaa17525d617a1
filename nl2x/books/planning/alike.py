"""A new row of a list that is set up as its other rows are, whatever the list is for."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from nl2x.books.book import Book
from nl2x.books.model import Edit, NewRow
from nl2x.books.planning.closing import with_closing_balances
from nl2x.books.planning.rows import like_rows, place_for, row_edits
from nl2x.books.planning.together import Step, together
from nl2x.books.sheets.open_lists import OpenList, open_lists
from nl2x.errors import Refused


def the_list(book: Book, sheet: str, header_row: int, letters: Collection[str]) -> OpenList:
    """The list whose headings stand in that row, of two side by side the one with columns of these letters.
    `Refused` if there is none."""
    for one in open_lists(book.workbook):
        if one.place == (sheet, header_row) and set(letters) <= {c.letter for c in one.columns}:
            return one
    raise Refused("there is no list", where=f"{sheet}!{header_row}", todo="nl2x look shows what was found")


def alike_edits(book: Book, rows: Sequence[NewRow]) -> tuple[list[Edit], list[str]]:
    """The edits for such rows, list by list, and in words where they go."""
    own: dict[tuple[str, str], tuple[OpenList, list[NewRow]]] = {}
    for row in rows:
        one = the_list(book, row.sheet, row.header_row, row.values)
        first = one.columns[0].letter
        own.setdefault((f"{row.sheet}!{row.header_row}", first), (one, []))[1].append(row)
    steps = [_step(book, one, new) for one, new in own.values()]
    sheets = [step.listing.sheet for step in steps if step.place.inserted]
    if any(sum(step.listing.sheet == sheet for step in steps) > 1 for sheet in sheets):
        raise Refused("two lists of one sheet need new rows", where=sheets[0], todo="make room for new rows")
    return together(steps), [f"row {step.place.rows[0]} of {step.listing.sheet}" for step in steps]


def _step(book: Book, one: OpenList, rows: Sequence[NewRow]) -> Step:
    listing = one.listing()
    place = place_for(book, listing, len(rows))
    edits = row_edits(book, listing, place, [row.values for row in rows], like_rows(book, listing, len(rows)))
    return Step(listing, place, tuple(with_closing_balances(book, listing, place, list(edits))))
