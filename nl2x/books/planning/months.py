"""Lists that are totalled month by month: a row of a new month goes below the last month's total.

A row put above that total would be counted in the wrong month, silently.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl.utils.cell import column_index_from_string

from nl2x.books.book import Book, Listing, Role
from nl2x.books.model import Edit, Value
from nl2x.books.planning.rows import Place, row_edits
from nl2x.books.sheets.dates import read_date
from nl2x.books.sheets.words import is_total
from nl2x.books.xlsx.cells import Sheet
from nl2x.books.xlsx.references import ranges
from nl2x.errors import Refused


@dataclass(frozen=True)
class NewMonth:
    """Where a new month begins, and the first row of the month before it, whose formulas it continues."""

    place: Place
    like: int


def new_month(book: Book, listing: Listing, date: dt.date, count: int) -> NewMonth | None:
    """Where `count` rows of `date` go, if the list is totalled by month and its last month is over; None if
    they go where rows usually go. `Refused` for a month that is totalled already."""
    sheet = book.workbook.sheet(listing.sheet)
    totals = _months_totals(sheet, listing)
    if not totals:
        return None
    begin = next(r for r in sheet.rows if r > totals[-1])
    days = [d for r in range(begin, listing.last_row + 1) if (d := _date(book, sheet, listing, r))]
    if not days or (date.year, date.month) == (days[-1].year, days[-1].month):
        return None
    if date < days[0]:
        raise Refused(
            f"{date:%B} is totalled already",
            where=f"{listing.sheet}, row {totals[-1]}",
            todo="add it above that month's total by hand",
        )
    start = listing.total_row + begin - totals[-1]
    rows = tuple(range(start, start + count))
    for row in range(listing.total_row + 1, rows[-1] + 1):
        if sheet.rows.get(row):
            raise Refused("below the last month's total no row is free", where=f"{listing.sheet}, row {row}",
                          todo="make room there")  # fmt: skip
    _refuse_formulas_on_the_whole(book, listing)
    return NewMonth(Place(rows), begin)


def month_edits(
    book: Book, listing: Listing, month: NewMonth, rows: Sequence[Mapping[str, Value]]
) -> Iterator[Edit]:
    """The edits that write a new month's first rows; its total is left to the person."""
    first, *others = month.place.rows
    # The list seen as ending where the new month begins: no total grows, formulas go on from the row given.
    fresh = replace(listing, first_row=first, last_row=first - 1, end_row=first - 1, total_row=0)
    begun = tuple(replace(c, formula_row=month.like) if c.formula else c for c in listing.columns)
    yield from row_edits(book, replace(fresh, columns=begun), Place((first,)), rows[:1], (month.like,))
    if others:
        yield from row_edits(book, fresh, Place(tuple(others)), rows[1:], (listing.last_row,) * len(others))


def _months_totals(sheet: Sheet, listing: Listing) -> list[int]:
    """The rows inside the list that total what stands above them, if its last total is such a one too."""
    if not listing.total_row or listing.newest_first:
        return []
    inside = [r for r in sheet.rows if listing.first_row < r < listing.last_row and _sums(sheet, listing, r)]
    last = _sums(sheet, listing, listing.total_row)
    return inside if inside and last and min(last) > inside[-1] else []


def _sums(sheet: Sheet, listing: Listing, row: int) -> list[int]:
    """The rows from which on the formulas of a row of totals count; none if it isn't one."""
    columns = [column_index_from_string(c.letter) for c in listing.columns]
    if not any(is_total(sheet.text(row, c)) for c in columns):
        return []
    formulas = [sheet.formula(row, c) for c in columns if sheet.cell(row, c).calculated]
    return [first for f in formulas for _, _, first, _, last in ranges(f, sheet.name) if first < last < row]


def _date(book: Book, sheet: Sheet, listing: Listing, row: int) -> dt.date | None:
    column = listing.column(Role.DATE)
    value = sheet.value(row, column_index_from_string(column.letter)) if column else None
    return read_date(value, book.conventions.day_first)


def _refuse_formulas_on_the_whole(book: Book, listing: Listing) -> None:
    """A formula elsewhere that reads the list to its end wouldn't see a month below it."""
    own = range(listing.first_row, listing.total_row + 1)
    for sheet in book.workbook.sheets:
        for row, _, formula in sheet.formulas():
            if sheet.name == listing.sheet and row in own:
                continue
            for title, _, first, _, last in ranges(formula, sheet.name):
                if title == listing.sheet and first < last and listing.last_row <= last <= listing.total_row:
                    raise Refused(
                        f"formulas read the list only to row {last}, and a new month begins below",
                        where=f"{sheet.name}, row {row}",
                        todo="begin the month by hand and let those formulas reach it",
                    )
