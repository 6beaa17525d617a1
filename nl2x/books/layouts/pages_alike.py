"""Pages set up alike, one a month: a box in which nothing stands yet this month is the one that others fill.

A grid is known by its figures, which a new month's page hasn't got. Where its headings and its lines are,
cell for cell, those of a grid on another page, it is the same grid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from nl2x.books.book import Grid, Statement
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import month_of
from nl2x.books.xlsx.cells import Sheet, Workbook


def with_empty_pages(
    workbook: Workbook, tables: Mapping[str, Sequence[Grid]], reports: Sequence[Statement]
) -> list[Grid]:
    """The grids, and after them those that wait for their first figure on pages of other months; rows that a
    statement or a grid has there already stay with it."""
    own = [grid for grids in tables.values() for grid in grids]
    return [*own, *_waiting(workbook, own, reports)]


def _waiting(workbook: Workbook, own: Sequence[Grid], reports: Sequence[Statement]) -> Iterator[Grid]:
    taken = {(grid.sheet, row.row) for grid in own for row in grid.rows}
    taken |= {(page.sheet, line.row) for page in reports for line in page.lines}
    for grid in (g for g in own if g.period == "person" and _of_month(g.sheet)):
        for sheet in workbook.sheets:
            rows = {(sheet.name, row.row) for row in grid.rows}
            if _of_month(sheet.name) and not rows & taken and _is_set_up_so(workbook, sheet, grid):
                taken |= rows
                title = sheet.name if _of_month(grid.title) else grid.title
                yield replace(grid, sheet=sheet.name, title=title)


def _of_month(name: str) -> bool:
    return any(month_of(part) for part in name.split() if len(part) >= _SHORTEST)


_SHORTEST = 3
"""Letters of a month's name in short."""


def _is_set_up_so(workbook: Workbook, sheet: Sheet, grid: Grid) -> bool:
    """Whether a sheet has a grid's headings and labels in the same cells, calculates what that calculates,
    and has nothing typed where its amounts go."""
    model = workbook.sheet(grid.sheet)
    labels = [(row.row, index(grid.label_column)) for row in grid.rows]
    heads = [(grid.header_row, index(column.letter)) for column in grid.columns]
    if any(model.text(*place) != sheet.text(*place) for place in (*labels, *heads)):
        return False
    amounts = [(row.row, index(column.letter)) for row in grid.rows for column in grid.columns]
    return all(
        sheet.cell(*place).calculated if model.cell(*place).calculated else sheet.cell(*place).blank
        for place in amounts
    )
