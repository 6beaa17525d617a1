"""What points at a list's last balance means the closing balance, and follows it to the new last row.

So the next month's "brought forward" and a summary's "balance now" stay right; Excel itself would leave them
pointing at the row before.
"""

from __future__ import annotations

from collections.abc import Iterator

from nl2x.books.book import Book, Listing, Role
from nl2x.books.model import Edit, Formula, SetCell
from nl2x.books.planning.rows import Place
from nl2x.books.xlsx.cells import name
from nl2x.books.xlsx.cells import place as place_of
from nl2x.books.xlsx.references import repointed, shifted


def with_closing_balances(book: Book, listing: Listing, place: Place, edits: list[Edit]) -> list[Edit]:
    """`edits`, and the formulas outside the list that read its last row's balance reading the new one's."""
    balance = listing.column(Role.BALANCE)
    if balance is None or listing.newest_first or listing.last_row < listing.first_row:
        return edits
    last, new = f"{balance.letter}{listing.last_row}", f"{balance.letter}{place.rows[-1]}"
    planned = {(e.sheet, e.cell): e.value for e in edits if isinstance(e, SetCell)}
    found: dict[tuple[str, str], SetCell] = {}
    for sheet, row, cell, formula in _outside(book, listing):
        target = cell
        if place.inserted:
            formula = shifted(formula, sheet, listing.sheet, place.insert_before, place.inserted)
            if sheet == listing.sheet and row >= place.insert_before:
                target = name(row + place.inserted, place_of(cell)[1])
        # A formula may have been lengthened already, because it also sums the list.
        own = planned.get((sheet, target))
        formula = own.text if isinstance(own, Formula) else formula
        after = repointed(formula, sheet, listing.sheet, last, new)
        if after != formula:
            found[sheet, target] = SetCell(sheet, target, Formula(after))
    kept = [e for e in edits if not isinstance(e, SetCell) or (e.sheet, e.cell) not in found]
    return [*kept, *found.values()]


def _outside(book: Book, listing: Listing) -> Iterator[tuple[str, int, str, str]]:
    """The formulas that may read the list's last row from outside: sheet, row, cell, formula."""
    own = range(listing.first_row, max(listing.last_row, listing.end_row, listing.total_row) + 1)
    for sheet in book.workbook.sheets:
        here = sheet.name == listing.sheet
        for row, column, formula in sheet.formulas():
            named = here or listing.sheet.casefold() in formula.casefold()
            if named and not (here and row in own) and str(listing.last_row) in formula:
                yield sheet.name, row, name(row, column), formula
