"""Totals by category that don't look at which way the money went.

In a list with a flag for in and out, a refund of materials is money in under "Materials". A total that
adds up all of "Materials", whatever the flag, would grow by it, though less was spent. And one that adds up
the column of what went out alone doesn't see what came back in the other column.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.layouts.wayflags import way_of
from nl2x.books.model import Formula, Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import plain

_ADDS_BY_WORD = re.compile(r"\b(SUMIFS?|SUMPRODUCT)\b", re.IGNORECASE)
_ENOUGH = 3


def counted_against(book: Book, listing: Listing, cells: Mapping[int, Value | Formula]) -> str:
    """In one sentence what is wrong with a row of a flagged list that goes against all rows of its category,
    where the book has totals by category that leave the flag out; "" if nothing is."""
    flag, category = listing.column(Role.DIRECTION), listing.column(Role.CATEGORY)
    if flag is None and category is not None:
        return _not_counted(book, listing, category, cells)
    if flag is None or category is None:
        return ""
    way, named = str(cells.get(index(flag), "")), str(cells.get(index(category), ""))
    said = _ways_of(book, listing, flag, category, named)
    against = len(said) >= _ENOUGH and {way_of(flag.meaning(s)) for s in said} == {_other(flag, way)}
    if not against or not _adds_blindly(book, listing, flag, category):
        return ""
    return (
        f'"{named}" of {listing.sheet} was always "{said[-1]}" before, and its total counts both ways alike.'
    )


def _not_counted(book: Book, listing: Listing, category: Column, cells: Mapping[int, Value | Formula]) -> str:
    """In one sentence what is wrong with a row whose amount stands where no total of its category looks."""
    ways = [c for role in (Role.MONEY_IN, Role.MONEY_OUT) if (c := listing.column(role)) is not None]
    filled = [c for c in ways if cells.get(index(c)) not in (None, "")]
    named = str(cells.get(index(category), ""))
    if len(ways) != 2 or len(filled) != 1 or not named:
        return ""
    mine, other = filled[0], next(c for c in ways if c is not filled[0])
    if _ever_under(book, listing, mine, category, named):
        return ""
    totals = [
        formula
        for sheet in book.workbook.sheets
        for row, column, _ in sheet.formulas()
        if _ADDS_BY_WORD.search(formula := sheet.formula(row, column)) and _names(formula, category)
        if sheet.name == listing.sheet or listing.sheet in formula
        if plain(named) in (plain(sheet.text(row, beside)) for beside in range(1, column))
    ]
    if not totals or any(_names(formula, mine) for formula in totals):
        return ""
    if not all(_names(formula, other) for formula in totals):
        return ""
    return (
        f'The total of "{named}" counts what stands under "{other.heading}" alone, '
        f'and this is under "{mine.heading}".'
    )


def _ever_under(book: Book, listing: Listing, way: Column, category: Column, named: str) -> bool:
    """Whether an earlier row of this category has its amount in that column."""
    sheet = book.workbook.sheet(listing.sheet)
    return any(
        sheet.value(row, index(way)) not in (None, "", 0)
        for row in range(listing.first_row, listing.last_row + 1)
        if plain(sheet.text(row, index(category))) == plain(named)
    )


def _other(flag: Column, way: str) -> str:
    return {"in": "out", "out": "in"}.get(way_of(flag.meaning(way)), "?")


def _ways_of(book: Book, listing: Listing, flag: Column, category: Column, named: str) -> list[str]:
    sheet = book.workbook.sheet(listing.sheet)
    rows = range(listing.first_row, listing.last_row + 1)
    return [
        sheet.text(row, index(flag))
        for row in rows
        if plain(sheet.text(row, index(category))) == plain(named)
    ]


def _adds_blindly(book: Book, listing: Listing, flag: Column, category: Column) -> bool:
    """Whether some formula adds up amounts by their category, and none of those looks at the flag."""
    reads = [
        formula
        for sheet in book.workbook.sheets
        for row, column, _ in sheet.formulas()
        if _ADDS_BY_WORD.search(formula := sheet.formula(row, column))
        and (
            sheet.name == listing.sheet
            or listing.sheet in formula
            or (listing.table and listing.table in formula)
        )
    ]
    by_category = [formula for formula in reads if _names(formula, category)]
    return bool(by_category) and not any(_names(formula, flag) for formula in by_category)


def _names(formula: str, column: Column) -> bool:
    """Whether a formula reads a column: as $D$2:$D$90, as D:D, or by its heading."""
    letters = rf"(?<![A-Z$])\$?{column.letter}\$?\d*:\$?{column.letter}\$?\d*(?![A-Z0-9])"
    return bool(re.search(letters, formula, re.IGNORECASE)) or f"[{column.heading}]" in formula
