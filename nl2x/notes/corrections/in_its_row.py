"""An amount that was written down wrongly in a list of payments: "the tyre was 87 not 78, digits back to front".

Such a list shows each payment as it was, so a row of the difference would be a payment that never was. The
cells of the row that hold the wrong amount take the right one, and nothing else of it changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from nl2x.books.book import Book, Listing, Role
from nl2x.books.model import JournalEntry, Restate
from nl2x.books.sheets.columns import index
from nl2x.books.xlsx.cells import amount, name, place
from nl2x.notes.book.past_entries import placed_entries

CELLS, RIGHT = "cells put right", "put right to"
"""Under these names a happening says which cells of a sheet ("Cash book!F52 G52") become which amount."""
_AMOUNTS = (
    Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT, Role.NET, Role.TAX, Role.TOTAL, Role.ANALYSIS, Role.DEBIT, Role.CREDIT,
)  # fmt: skip


def cells_of(book: Book, entry: JournalEntry, wrong: Decimal) -> str:
    """Where `wrong` stands in the rows of an earlier entry, for CELLS; "" where they hold other amounts,
    too (net and tax, or several categories), or have it in a column that isn't understood, or there are no such rows."""
    for sheet, rows, own in placed_entries(book):
        listing = book.find_list(sheet)
        if own != entry or listing is None:
            continue
        typed = [told for row in rows for told in _typed(book, listing, row)]
        amounts = [(cell, value) for cell, role, value in typed if role in _AMOUNTS]
        hidden = any(abs(value) == wrong for _, role, value in typed if role not in _AMOUNTS)
        if amounts and not hidden and all(abs(value) == wrong for _, value in amounts):
            return f"{listing.sheet}!{' '.join(cell for cell, _ in amounts)}"
    return ""


def _typed(book: Book, listing: Listing, row: int) -> Iterator[tuple[str, Role, Decimal]]:
    """The numbers that are typed into a row, each with its cell and what its column holds."""
    sheet = book.workbook.sheet(listing.sheet)
    for column in listing.columns:
        at = row, index(column)
        if not sheet.cell(*at).calculated and (value := amount(sheet.value(*at))):
            yield name(*at), column.role, value


def restated(book: Book, dimensions: Mapping[str, str]) -> Iterator[Restate]:
    """The cells that a happening names, each with the right amount under its old sign."""
    sheet, _, cells = dimensions[CELLS].rpartition("!")
    right = Decimal(dimensions[RIGHT])
    for cell in cells.split():
        before = amount(book.workbook.sheet(sheet).value(*place(cell)))
        yield Restate(sheet, cell, -right if before is not None and before < 0 else right)
