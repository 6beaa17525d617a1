"""Rolls: what each tenant, pupil or member paid month by month, beside lists of everything else.

A grid by months whose rows are somebody's. Beside a list of costs it is no budget and no report but the only
place for what these people pay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from nl2x.books.book import Book, Grid
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import is_total, plain
from nl2x.books.xlsx.cells import Workbook

_WHO = re.compile(
    r"(the )?(tenants?|renters?|lodgers?|lessees?|residents?|boarders?|members?|pupils?|students?|child(ren)?"
    r"|famil(y|ies)|customers?|clients?|players?|owners?|who|names?)( names?)?"
)
_NO_ONE = re.compile(r"(vacant|empty|void|none|available|to let|n a|all( units| of them)?)?")


def people(workbook: Workbook, grid: Grid) -> Mapping[int, str]:
    """Whose each row of a roll is, by its number; empty for any other grid."""
    if grid.period != "month":
        return {}
    sheet = workbook.sheet(grid.sheet)
    first = min(index(c.letter) for c in grid.columns)
    who = [c for c in range(1, first) if _WHO.fullmatch(plain(sheet.text(grid.header_row, c)))]
    if len(who) != 1:
        return {}
    named = {row.row: sheet.text(row.row, who[0]) for row in grid.rows}
    found = {
        row: name for row, name in named.items() if not (is_total(name) or _NO_ONE.fullmatch(plain(name)))
    }
    return found if len(found) > 1 and 2 * len(found) > len(named) else {}


def rolls(book: Book) -> list[tuple[Grid, Mapping[int, str]]]:
    """The rolls of a book with the people of each."""
    return [(grid, found) for grid in book.grids if (found := people(book.workbook, grid))]
