"""The cell of a grid of months that a note's sum goes into: a line's own, in one month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from nl2x.books.book import Book, Grid, GridColumn, GridRow
from nl2x.books.model import Increase, Posting
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import month_of
from nl2x.books.xlsx.cells import amount
from nl2x.notes.events.program import Happening

GRID, LINE, MONTH = "grid", "line of the grid", "month of the grid"
"""Under these names a happening says which cell takes its sum."""


class MonthCell(NamedTuple):
    """A line of a grid in one month."""

    grid: Grid
    row: GridRow
    column: GridColumn

    @property
    def place(self) -> dict[str, str]:
        """What a happening says of it."""
        return {
            GRID: self.grid.sheet,
            LINE: self.grid.name_of(self.row),
            MONTH: self.column.heading,
        }

    def so_far(self, book: Book) -> Decimal | None:
        """What stands in it."""
        return self._shown(book, self.column)

    def usual(self, book: Book) -> list[Decimal]:
        """What stands in all months of its line."""
        return [value for column in self.grid.columns if (value := self._shown(book, column))]

    def _shown(self, book: Book, column: GridColumn) -> Decimal | None:
        return amount(book.workbook.sheet(self.grid.sheet).value(self.row.row, index(column.letter)))


def column_of(grid: Grid, day: dt.date) -> GridColumn | None:
    """The column of a day's month."""
    for column in grid.columns:
        headed = month_of(column.heading)
        if headed and headed[0] == day.month and headed[1] in (None, 0, day.year):
            return column
    return None


def month_increase(happening: Happening) -> Iterator[Posting]:
    """The cell that takes the sum."""
    told = happening.dimensions
    yield Increase(told[GRID], told[LINE], happening.raw[0].amount.value, told[MONTH])
