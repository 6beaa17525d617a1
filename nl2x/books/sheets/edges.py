"""Lists whose headings tell little: found by the entries below them, and as wide as these are."""

from __future__ import annotations

import datetime as dt

from nl2x.books.book import Role
from nl2x.books.sheets.siblings import heading_beside
from nl2x.books.sheets.words import heading_role
from nl2x.books.xlsx.cells import Sheet, Workbook

_ROWS = 40
_DAYS = 0.6
_FILLED = 0.15
"""The share of the rows that such a column fills: one with a remark here and there is none, but one that is
filled on the first line of each entry is."""
_LEAST = 3
_GAP = 2
_SURE = 0.6
_OF_ANY_LOG = (
    *(Role.DATE, Role.PERIOD, Role.DESCRIPTION, Role.REFERENCE, Role.ENTRY),
    *(Role.QUANTITY, Role.DIMENSION, Role.TYPE, Role.OTHER),
)
_DATED = (Role.DATE, Role.DUE, Role.PAID_ON, Role.PERIOD)


def with_unheaded(
    workbook: Workbook, sheet: Sheet, header: int, blocks: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The blocks under a header row, each with the column left and right of it that its rows fill without a
    heading, or that has one on sheets set up alike; only where days are among its columns, since names beside
    sums are no list."""
    taken = {c for left, right in blocks for c in range(left, right + 1)}
    wider = [_wider(sheet, header, left, right, taken) for left, right in blocks]
    if len(blocks) != 1:
        return wider
    (left, right), own = wider[0], blocks[0]
    if left == own[0] > 1 and heading_beside(workbook, sheet, header, left - 1):
        left -= 1
    if right == own[1] and heading_beside(workbook, sheet, header, right + 1):
        right += 1
    return [(left, right)]


def is_over_entries(sheet: Sheet, header: int, columns: list[int]) -> bool:
    """Whether dated entries begin right below these headings, one of which at least speaks of money or of who
    has it: in each of the first rows a day in the same column, and in columns with headings words and an
    amount. A log of measurements has these, too."""
    said = [heading_role(sheet.text(header, c)) for c in columns]
    if not any(sure >= _SURE and role not in _OF_ANY_LOG for role, sure in said):
        return False
    span = list(range(max(1, columns[0] - 1), columns[-1] + 1))
    rows = [header + 1, header + 2, header + 3]
    kinds = [{c: _kind(sheet, r, c) for c in span if not sheet.cell(r, c).calculated} for r in rows]
    days = [c for c in span if all(k.get(c) == "day" for k in kinds)]
    words = [c for c in columns if all(k.get(c) == "word" for k in kinds)]
    amounts = all("amount" in (k.get(c) for c in columns) for k in kinds)
    return len(columns) >= _LEAST and bool(days) and bool(words) and amounts


def _kind(sheet: Sheet, row: int, column: int) -> str:
    value = sheet.value(row, column)
    if isinstance(value, dt.date):
        return "day"
    if isinstance(value, str):
        return "word" if value.strip() else ""
    return "amount" if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _wider(sheet: Sheet, header: int, left: int, right: int, taken: set[int]) -> tuple[int, int]:
    rows = _rows(sheet, header, left, right)
    if len(rows) < _LEAST:
        return left, right
    before, after = left - 1, right + 1
    dated = any(heading_role(sheet.text(header, c))[0] in _DATED for c in range(left, right + 1))
    if not dated and not (before and before not in taken and _days(sheet, rows, before)):
        return left, right
    if before and before not in taken and _is_filled(sheet, header, rows, before):
        left = before
    if after not in taken and _is_filled(sheet, header, rows, after):
        right = after
    return left, right


def _rows(sheet: Sheet, header: int, left: int, right: int) -> list[int]:
    """The first rows of the list, down to several that are blank."""
    rows: list[int] = []
    for row in range(header + 1, header + 1 + _ROWS):
        if any(left <= c <= right and not sheet.cell(row, c).blank for c in sheet.rows.get(row, ())):
            rows.append(row)
        elif row - (rows[-1] if rows else header) > _GAP:
            break
    return rows


def _days(sheet: Sheet, rows: list[int], column: int) -> bool:
    return sum(isinstance(sheet.value(r, column), dt.date) for r in rows) >= _DAYS * len(rows)


def _is_filled(sheet: Sheet, header: int, rows: list[int], column: int) -> bool:
    filled = [r for r in rows if not sheet.cell(r, column).blank]
    return sheet.cell(header, column).blank and len(filled) >= max(_LEAST, _FILLED * len(rows))
