"""Finding the lists on a sheet: which rows are headers, and where lists that stand side by side part."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Role
from nl2x.books.layouts.facing import filled_apart, is_over_two
from nl2x.books.layouts.purses import is_purse
from nl2x.books.sheets.block import Block
from nl2x.books.sheets.columns import AMOUNTS
from nl2x.books.sheets.edges import is_over_entries, with_unheaded
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import heading_role
from nl2x.books.xlsx.cells import Area, Sheet, Workbook


def find_lists(
    workbook: Workbook, sheet: Sheet, roles: Mapping[str, Role] | None = None, header: int = 0
) -> tuple[Found, ...]:
    """All lists on a sheet, from the top. `roles` (by letter) and `header` are what a person settled."""
    found: list[Found] = []
    tables = [t for t in sheet.tables if t.header_rows]
    for table in tables:
        area = table.area
        block = Block(workbook, sheet, area.top, area.left, area.right, roles or {})
        found.append(block.read(area.bottom - table.totals_rows, bool(table.totals_rows), table.name))
    taken = [t.area for t in tables]
    row = header or 1
    rows = [r for r in sheet.rows if r >= row]
    skip_to = 0
    for row in rows:
        if row < skip_to or not (row == header or _is_header(sheet, row, taken) or is_over_two(sheet, row)):
            continue
        if row != header and (_is_two_rows(sheet, row, taken) or _is_over_columns(sheet, row, taken)):
            continue
        lists = [
            Block(workbook, sheet, row, left, right, roles or {}).read()
            for left, right in with_unheaded(workbook, sheet, row, _blocks(sheet, row, taken))
        ]
        found += lists
        skip_to = max((max(i.last_row, i.total_row) for i in lists), default=row) + 1
        if len(found) > 40:
            break
    return tuple(sorted(found, key=lambda i: (i.header_row, i.left)))


def _free(row: int, columns: tuple[int, ...], taken: list[Area]) -> list[int]:
    return [c for c in columns if not any(area.holds(row, c) for area in taken)]


def _is_header(sheet: Sheet, row: int, taken: list[Area]) -> bool:
    """Whether most cells of the row are headings, and at least two say something to a bookkeeper."""
    columns = _free(row, sheet.rows[row], taken)
    return _are_headings(sheet, row, columns) or _is_beside_others(sheet, row, columns)


def _is_beside_others(sheet: Sheet, row: int, columns: list[int]) -> bool:
    """Whether the first headings of a row, up to a blank column, are those of a list of days and amounts,
    whatever stands right of it: a budget whose months are dates."""
    first = [c for c in columns if c - columns[0] == columns.index(c)] if columns else []
    roles = {role for c in first for role, sure in [heading_role(sheet.text(row, c))] if sure >= 0.6}
    entries = Role.DATE in roles and bool(roles & AMOUNTS) and len(first) < len(columns)
    return entries and _are_headings(sheet, row, first)


def _are_headings(sheet: Sheet, row: int, columns: list[int]) -> bool:
    texts = [(c, sheet.text(row, c)) for c in columns]
    headings = [t for _, t in texts if t and len(t) <= 60 and not _is_amount_text(t)]
    if len(headings) < 2 or len(headings) < 0.7 * len(columns):
        return False
    if any(t.endswith(":") and isinstance(sheet.value(row, c + 1), dt.date | int | float) for c, t in texts):
        return False  # "Start date: 1 July" above the list
    if len(headings) == len(columns) and is_over_entries(sheet, row, columns):
        return True
    roles = [heading_role(t) for t in headings]
    sure: list[str] = [role for role, confidence in roles if confidence >= 0.6]
    sure += [_PURSES] if Role.DATE in sure and sum(map(is_purse, headings)) > 1 else []
    # A columnar cash book has more categories than other headings; but then it has three others at least.
    if len(set(sure)) < 2 or (len(sure) * 2 < len(headings) and len(set(sure)) < 3):
        return False
    return not any(sheet.cell(row, c).calculated and len(headings) < 3 for c in columns) and (
        _something_below(sheet, row, columns) or len(set(sure)) >= 3
    )


_PURSES = "purses"
"""What "Cash" and "Bank" beside each other say, which alone may be anything."""


def _is_amount_text(text: str) -> bool:
    return bool(re.fullmatch(r"[-+(]?[^\w\s]?\s?[\d.,]+\)?%?", text))


def _something_below(sheet: Sheet, row: int, columns: list[int]) -> bool:
    return any(not sheet.cell(row + k, c).blank for k in range(1, 6) for c in columns)


def _is_two_rows(sheet: Sheet, row: int, taken: list[Area]) -> bool:
    """Whether this is the upper of two header rows: a wide heading with narrower ones below it."""
    wide = [
        a
        for a in sheet.merged
        if a.top == row and a.bottom == row and a.right > a.left and not sheet.cell(row, a.left).blank
    ]
    below = sheet.rows.get(row + 1, ())
    return (
        bool(wide)
        and bool(below)
        and all(sheet.text(row + 1, c) and not sheet.cell(row + 1, c).calculated for c in below)
        and any(a.left <= c <= a.right for a in wide for c in below)
    )


def _is_over_columns(sheet: Sheet, row: int, taken: list[Area]) -> bool:
    """Whether this row only says which of the headings below it are of money in and which of money out."""
    roles = {heading_role(sheet.text(row, c))[0] for c in _free(row, sheet.rows[row], taken)}
    wider = [r for r in (row + 1, row + 2) if len(sheet.rows.get(r, ())) >= 2 * len(sheet.rows[row])]
    ways = {Role.MONEY_IN, Role.MONEY_OUT}
    return ways <= roles <= ways | {Role.BALANCE} and any(_is_header(sheet, r, taken) for r in wider)


def _blocks(sheet: Sheet, row: int, taken: list[Area]) -> list[tuple[int, int]]:
    """Where the lists under this header row begin and end: columns blank all the way down part them, if
    what stands on both sides makes sense by itself, by its headings or by what is filled in."""
    columns = _free(row, sheet.rows[row], taken)
    if _is_two_rows(sheet, row - 1, taken):
        columns = sorted({*columns, *_free(row - 1, sheet.rows[row - 1], taken)})
    runs: list[list[int]] = []
    for column in columns:
        if runs and all(_used(sheet, row, c) for c in range(runs[-1][-1] + 1, column)):
            runs[-1].append(column)
        else:
            runs.append([column])
    joined: list[list[int]] = []
    for run in runs:
        apart = bool(joined) and (
            (_complete(sheet, row, joined[-1]) and _complete(sheet, row, run))
            or filled_apart(sheet, row, joined[-1], run)
            or _ends_before(sheet, row, joined[-1], run)
            or _sums_beside(sheet, row, joined[-1], run)
            or _sums_beside(sheet, row, run, joined[-1])
        )
        apart = apart and not _goes_on(sheet, row, joined[-1], run)
        if joined and not apart and _is_remark(sheet, row, joined[-1], run):
            continue
        if joined and not apart:
            joined[-1] = joined[-1] + run
        else:
            joined.append(run)
    return [(run[0], run[-1]) for run in joined]


def _ends_before(sheet: Sheet, row: int, left: list[int], right: list[int]) -> bool:
    """Whether a roster or the like stands left of a blank column and ends rows before the list on its right,
    which makes sense by itself: members and their dues beside the cash."""
    if not _complete(sheet, row, right):
        return False
    below = range(row + 1, row + 1 + _ROWS_BELOW)
    filled = [[any(not sheet.cell(r, c).blank for c in side) for r in below] for side in (left, right)]
    ends = [side.index(False) if False in side else len(side) for side in filled]
    return ends[0] >= _ROSTER and ends[1] >= ends[0] + _ROSTER and not any(filled[0][ends[0] : ends[1]])


_ROSTER = 3
"""So many rows at least, and so many more of the other list."""


def _is_remark(sheet: Sheet, row: int, left: list[int], right: list[int]) -> bool:
    """Whether what stands right of a blank column, beside the headings of a list with rows, is a remark (some
    words with nothing below) or a figure with its label ("Owing to us", 18,250)."""
    values = [sheet.value(row, c) for c in right]
    figures = [v for v in values if isinstance(v, int | float) and not isinstance(v, bool)]
    if figures and not any(v in _YEARS for v in figures):
        return isinstance(values[0], str) and len(right) == _LABELLED
    below = range(row + 1, row + 1 + _ROWS_BELOW)
    rows = [r for r in below if any(not sheet.cell(r, c).blank for c in left)]
    remark = len(right) == 1 and len(sheet.text(row, right[0]).split()) >= _A_REMARK
    return remark and len(rows) > 1 and not any(not sheet.cell(r, right[0]).blank for r in below)


_A_REMARK, _ROWS_BELOW, _LABELLED = 3, 40, 2
_YEARS = range(1990, 2100)
"""What heads a column of a year."""


def _used(sheet: Sheet, row: int, column: int) -> bool:
    return any(not sheet.cell(row + k, column).blank for k in range(0, 40))


def _goes_on(sheet: Sheet, row: int, left: list[int], right: list[int]) -> bool:
    """Whether what stands right of a blank column is of the same rows: a day only on the left, and on the
    right no more of names than a cheque's number."""
    roles = [{heading_role(sheet.text(row, c))[0] for c in columns} for columns in (left, right)]
    names = {Role.DATE, Role.DESCRIPTION, Role.COUNTERPARTY, Role.CATEGORY, Role.ACCOUNT, Role.CODE}
    return {Role.DATE, Role.DESCRIPTION} <= roles[0] and Role.REFERENCE in roles[1] and not roles[1] & names


def _sums_beside(sheet: Sheet, row: int, entries: list[int], other: list[int]) -> bool:
    """Whether what stands on the other side of a blank column works out sums of a list: names, and beside
    them SUMIF over the list's own columns, or sums all the way down. Names or sums may have no heading."""
    span = [c for c in range(other[0] - 1, other[-1] + 2) if c > 0 and c not in entries]
    below = [r for r in sheet.rows if row < r <= row + 40]
    sums = [
        r
        for r in below
        if any(_is_sum_of(sheet.formula(r, c), r, entries) for c in span if sheet.cell(r, c).calculated)
    ]
    named = [r for r in sums if any(sheet.text(r, c) and not sheet.cell(r, c).calculated for c in span)]
    return len(named) > 1 and len(named) == len(sums) and _complete(sheet, row, entries)


def _is_sum_of(formula: str, row: int, entries: list[int]) -> bool:
    """Whether a formula takes sums of some columns, or the sum of one of them all the way down; a running
    total ends with its own row."""
    letters = "|".join(get_column_letter(c) for c in range(entries[0], entries[-1] + 1))
    by_names = rf"\bSUMIFS?\([^()]*\$?\b(?:{letters})\$?\d+:\$?(?:{letters})\$?\d+"
    if re.search(by_names, formula, re.IGNORECASE):
        return True
    down = re.search(rf"(?i)\bSUM\(\$?({letters})\$?(\d+):\$?\1\$?(\d+)\)", formula)
    return down is not None and int(down[2]) < int(down[3]) != row


def _complete(sheet: Sheet, row: int, columns: list[int]) -> bool:
    """Whether these headings alone make a list: a chart (account, type) or something with amounts."""
    roles = {heading_role(sheet.text(row, c))[0] for c in columns}
    named = roles & {
        Role.ACCOUNT,
        Role.CODE,
        Role.CATEGORY,
        Role.DESCRIPTION,
        Role.COUNTERPARTY,
        Role.DATE,
        Role.REFERENCE,
    }
    return (
        len(roles) >= 2 and bool(named) and bool(roles & (AMOUNTS | {Role.TYPE, Role.NORMAL_SIDE, Role.CODE}))
    )
