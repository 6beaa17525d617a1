"""Typed-in cells of rows that are there already: an amount that grows, is put right or filled in."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.book import Book, Grid, Statement
from nl2x.books.layouts.statements import CONSTANTS
from nl2x.books.model import Edit, FilledRow, Formula, Increase, Restate, SetCell
from nl2x.books.sheets.words import month_of, plain
from nl2x.books.xlsx.cells import Sheet, amount, name, place
from nl2x.errors import BadInput, Refused


def increase_edits(book: Book, increases: Sequence[Increase]) -> tuple[list[Edit], list[str]]:
    """The edits for `increases`; several on one cell add up. `amount` is added to the number as it stands in
    the cell, also where a contra line is shown below zero."""
    sums: dict[tuple[str, str], Decimal] = {}
    for increase in increases:
        target = cell_of(book, increase)
        sums[target] = sums.get(target, Decimal(0)) + increase.amount
    edits = [_grown(book, sheet, cell, by) for (sheet, cell), by in sums.items()]
    return list(edits), [f"{cell} of {sheet}" for sheet, cell in sums]


def restated_edits(book: Book, restated: Sequence[Restate]) -> tuple[list[Edit], list[str]]:
    """The edits that put typed-in amounts right; Refused where a cell holds none, or is calculated."""
    for one in restated:
        sheet = book.workbook.sheet(one.sheet)
        row, column = place(one.cell)
        if sheet.cell(row, column).calculated or amount(sheet.value(row, column)) is None:
            raise Refused(
                "no typed-in amount stands there", where=f"{sheet.name}!{one.cell}", todo="correct the cell"
            )
    edits = [SetCell(one.sheet, one.cell, one.amount) for one in restated]
    return list(edits), [f"{one.cell} of {one.sheet}" for one in restated]


def filled_edits(book: Book, filled: Sequence[FilledRow]) -> tuple[list[Edit], list[str]]:
    """The edits that fill such cells; Refused where one is calculated."""
    edits: list[Edit] = []
    for one in filled:
        sheet = book.workbook.sheet(one.sheet)
        for letter, value in one.values.items():
            row, column = place(f"{letter}{one.row}")
            if sheet.cell(row, column).calculated:
                raise Refused("what stands there is calculated", where=f"{sheet.name}!{letter}{one.row}",
                              todo="correct the cell")  # fmt: skip
            edits.append(SetCell(one.sheet, f"{letter}{one.row}", value, _styled_like(sheet, row, column)))
    return edits, [f"row {one.row} of {one.sheet}" for one in filled]


def _styled_like(sheet: Sheet, row: int, column: int) -> str:
    """The nearest typed cell of a column that has a style, for a blank one without any; no heading's."""
    if sheet.cell(row, column).style:
        return ""
    typed = [r for r in sheet.rows if column in sheet.rows[r] and not sheet.cell(r, column).calculated]
    styled = [r for r in typed if sheet.cell(r, column).style and not isinstance(sheet.value(r, column), str)]
    return name(min(styled, key=lambda r: (abs(r - row), r)), column) if styled else ""


def cell_of(book: Book, increase: Increase) -> tuple[str, str]:
    """The (sheet, cell) that an increase means. BadInput if there is none, or several."""
    found = [c for g in book.grids if _is(g.sheet, increase.sheet) for c in _in_grid(g, increase)]
    found += [c for s in book.statements if _is(s.sheet, increase.sheet) for c in _in_statement(s, increase)]
    words = f"{increase.row!r}" + (f" under {increase.column!r}" if increase.column else "")
    if not found:
        raise BadInput(
            f"there is no line {words}", where=increase.sheet or book.name, todo="nl2x look lists them"
        )
    if len(set(found)) > 1:
        raise BadInput(
            f"there are several lines {words}: {', '.join(found)}",
            where=increase.sheet,
            todo="name its section too",
        )
    return increase.sheet, found[0]


def _is(sheet: str, wanted: str) -> bool:
    return sheet.casefold() == wanted.casefold()


def _same(label: str, section: str, wanted: str) -> bool:
    return plain(wanted) in (plain(label), plain(f"{section} {label}"), plain(f"{label} {section}"))


def _in_grid(grid: Grid, increase: Increase) -> list[str]:
    rows = [r.row for r in grid.rows if _same(r.label, r.section, increase.row)]
    rows = rows or [
        r.row for r in grid.rows if month_of(r.label) and month_of(r.label) == month_of(increase.row)
    ]
    same = [c for c in grid.columns if plain(c.heading) == plain(increase.column)]
    columns = [c.letter for c in same or grid.columns if same or _period_matches(c.heading, increase.column)]
    if not rows or not columns:  # months down and categories across, named the other way round
        named = [r for r in grid.rows if plain(r.label) == plain(increase.column)]
        rows = [r.row for r in named or grid.rows if named or _period_matches(r.label, increase.column)]
        columns = [c.letter for c in grid.columns if plain(c.heading) == plain(increase.row)]
    return [f"{letter}{row}" for row in rows for letter in columns]


def _period_matches(heading: str, wanted: str) -> bool:
    """ "Mar" is "March"; a year counts only where both name one."""
    a, b = month_of(heading), month_of(wanted)
    if a and b:
        return a[0] == b[0] and (a[1] == b[1] or not a[1] or not b[1])
    digits = (
        "".join(c for c in plain(heading) if c.isdigit()),
        "".join(c for c in plain(wanted) if c.isdigit()),
    )
    initials = plain(heading)[:1], plain(wanted)[:1]
    return bool(wanted) and digits[0] == digits[1] != "" and initials[0] == initials[1] and not a and not b


def _in_statement(statement: Statement, increase: Increase) -> list[str]:
    lines = [line for line in statement.lines if _same(line.label, line.section, increase.row)]
    if not increase.column:
        return [line.cell for line in lines]
    letters = [p.letter for p in statement.periods if plain(p.heading) == plain(increase.column)]
    return [f"{letter}{line.row}" for line in lines for letter in letters]


def _grown(book: Book, sheet_name: str, cell: str, by: Decimal) -> SetCell:
    sheet = book.workbook.sheet(sheet_name)
    row, column = place(cell)
    formula = sheet.formula(row, column)
    if formula and not CONSTANTS.fullmatch(formula):
        raise Refused(
            f"the amount is calculated ({formula}), so it isn't typed over", where=f"{sheet.name}!{cell}",
            todo="change what it is calculated from",
        )  # fmt: skip
    if formula:
        return SetCell(sheet.name, cell, Formula(f"{formula}{by:+f}"))
    value = sheet.value(row, column)
    old = Decimal(0) if value in (None, "") else amount(value)
    if old is None:
        raise Refused(
            f"it holds {value!r}, not an amount", where=f"{sheet.name}!{cell}", todo="correct the cell"
        )
    style = "" if sheet.cell(row, column).style else _neighbour(book, sheet_name, row, column)
    return SetCell(sheet.name, cell, old + by, style)


def _neighbour(book: Book, sheet_name: str, row: int, column: int) -> str:
    """A number beside the blank cell whose style it may take: to its left, or above."""
    sheet = book.workbook.sheet(sheet_name)
    for r, c in ((row, column - 1), (row - 1, column)):
        if r > 0 and c > 0 and sheet.cell(r, c).style and amount(sheet.value(r, c)) is not None:
            return name(r, c)
    return ""
