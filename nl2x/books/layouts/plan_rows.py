"""What was planned and what it was: in two grids alike, or in one with a row for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.books.book import Grid
from nl2x.books.sheets.sides import PLANNED, REAL
from nl2x.books.sheets.words import is_total, plain
from nl2x.books.xlsx.cells import Sheet

_NEAR = 60
_LEAST = 3


def names_beside(sheet: Sheet, header: int, column: int) -> int:
    """The column with the lines' names, where all that `column` says below a header is "Budget" and "Actual"
    by turns; 0 for any other grid."""
    said = [
        text for r in sheet.rows if header < r <= header + _NEAR and (text := plain(sheet.text(r, column)))
    ]
    real, planned = (sum(bool(p.fullmatch(text)) for text in said) for p in (REAL, PLANNED))
    if min(real, planned) < _LEAST or real + planned < 0.6 * len(said):
        return 0
    rows = [r for r in sheet.rows if header < r <= header + _NEAR]
    named = [(sum(bool(sheet.text(r, c)) for r in rows), c) for c in range(1, column)]
    count, found = max(named, default=(0, 0))
    return found if count >= _LEAST else 0


def without_plans(grids: Sequence[Grid]) -> list[Grid]:
    """The grids but those that say by their sheet's name or their title that they are a plan, where another
    of the same lines and periods has what it was: nothing that happened is entered in a plan."""
    return [g for g in grids if not (_is_plan(g) and any(_is_real(other, g) for other in grids))]


def _is_plan(grid: Grid) -> bool:
    """Its sheet's name goes before its title, which may speak of both."""
    sheet, title = plain(grid.sheet), plain(grid.title)
    return bool(_PLAN.search(sheet) or (_PLAN.search(title) and not _ACTUAL.search(f"{sheet} {title}")))


_PLAN, _ACTUAL = (re.compile(rf"\b(?:{words.pattern})\b") for words in (PLANNED, REAL))


def _is_real(grid: Grid, plan: Grid) -> bool:
    own, planned = set(grid.names), set(plan.names)
    same = len(own & planned) >= _ALIKE * len(planned) and grid.period == plan.period
    return (
        same and [c.heading for c in grid.columns] == [c.heading for c in plan.columns] and not _is_plan(grid)
    )


_ALIKE = 0.8
"""Such a part of a plan's lines another grid must have to be what it was of them."""


def name_of_real(sheet: Sheet, row: int, column: int, names: int) -> str:
    """The name of the line whose real amounts stand in a row, from the row itself or from the nearest one
    above; empty for a row of plans, of differences or of totals."""
    if not REAL.fullmatch(plain(sheet.text(row, column))):
        return ""
    above = (text for r in range(row, max(0, row - 3), -1) if (text := sheet.text(r, names)))
    name = " ".join(next(above, "").split())
    return "" if is_total(name) else name
