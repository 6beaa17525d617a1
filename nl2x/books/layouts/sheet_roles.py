"""What each sheet of a workbook is for, by what was found on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from nl2x.books.book import Grid, Listing, SheetGuess, SheetRole, Statement
from nl2x.books.layouts.statements import typed_lines
from nl2x.books.model import Account
from nl2x.books.settings import Settings
from nl2x.books.xlsx.cells import Sheet


def sheet_role(
    sheet: Sheet, listings: Sequence[Listing], tables: Sequence[Grid], reports: Sequence[Statement]
) -> tuple[SheetRole, float]:
    """What a sheet is for, and how sure that is."""
    own = [i for i in listings if i.sheet == sheet.name]
    if not sheet.rows:
        return SheetRole.EMPTY, 1.0
    if own:
        best = max(own, key=lambda i: (i.role is not SheetRole.CHART, i.confidence))
        return best.role, best.confidence
    for grid in tables:
        if grid.sheet == sheet.name:
            return SheetRole.GRID, grid.confidence
    of_sheet = [s for s in reports if s.sheet == sheet.name]
    if of_sheet:
        typed = any(typed_lines(s) for s in of_sheet)
        return (SheetRole.STATEMENT if typed else SheetRole.REPORT), 0.85
    calculated = sum(cell.calculated for cell in sheet.cells.values())
    return (SheetRole.REPORT, 0.6) if calculated >= 3 else (SheetRole.OTHER, 0.5)


def charts_with_amounts(
    kinds: Mapping[str, tuple[SheetRole, float]], accounts: Sequence[Account]
) -> dict[str, tuple[SheetRole, float]]:
    """A journal's chart that shows opening balances, too, and was taken for a statement: nearly all accounts
    are listed there."""
    listed = Counter(a.sheet for a in accounts)
    return {
        name: (SheetRole.CHART, 0.85)
        for name, (role, _) in kinds.items()
        if role is SheetRole.STATEMENT and listed[name] >= max(6, 0.8 * len(accounts))
    }


def sheet_guess(
    sheet: Sheet, kind: tuple[SheetRole, float], listings: Sequence[Listing], settings: Settings
) -> SheetGuess:
    """What is said of a sheet: what it is for, whether it is hidden, what somebody settled of it."""
    hidden = sheet.state != "visible"
    if settings.ignores(sheet.name):
        return SheetGuess(sheet.name, SheetRole.OTHER, 1.0, hidden, "left alone, as settled")
    return SheetGuess(sheet.name, *kind, hidden, "as settled" if settings.role(sheet.name) else "")
