"""Grids with a row of plans and one of what it was for each line: "Mortgage, Budget" above "Actual"."""

from __future__ import annotations

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


def name_of_real(sheet: Sheet, row: int, column: int, names: int) -> str:
    """The name of the line whose real amounts stand in a row, from the row itself or from the nearest one
    above; empty for a row of plans, of differences or of totals."""
    if not REAL.fullmatch(plain(sheet.text(row, column))):
        return ""
    above = (text for r in range(row, max(0, row - 3), -1) if (text := sheet.text(r, names)))
    name = " ".join(next(above, "").split())
    return "" if is_total(name) else name
