"""Finding a posted row again in a workbook that people have worked in since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nl2x.books.calculation.recalculate import same
from nl2x.books.model import CellChange, Value
from nl2x.books.xlsx.cached import Reader
from nl2x.books.xlsx.patch import Written
from nl2x.books.xlsx.rowmoves import column_letters
from nl2x.books.xlsx.sheetxml import SheetXml
from nl2x.books.xlsx.structure import Workbook

Differences = tuple[CellChange, ...]
"""What a person has changed: `before` as posted, `after` as it is now."""


@dataclass(frozen=True)
class FoundRow:
    """A posted row where it stands now (0: it is gone), and what is different in it."""

    row: int
    cells: tuple[Written, ...]
    differences: Differences = ()


def find_rows(book: Workbook, rows: list[list[Written]]) -> list[FoundRow]:
    """Where each row of written cells stands now; two of them are never found in the same place."""
    found: list[FoundRow] = []
    taken: set[tuple[str, int]] = set()
    for cells in rows:
        row = _find(book, cells, taken if cells[0].row_was_empty else set())
        taken.add((cells[0].sheet, row.row))
        found.append(row)
    return found


def _find(book: Workbook, cells: list[Written], taken: set[tuple[str, int]]) -> FoundRow:
    """The row in which `cells` were written: where it was, else the nearest that is the same, else the one
    that is most like it (at least half the same)."""
    sheet, reader = book.sheet(cells[0].sheet), Reader(book)
    added = cells[0].row_was_empty
    wanted = (
        {column_letters(w.column): w.after for w in cells if w.after is not None}
        if added
        else cells[0].around
    )
    expected = cells[0].row
    if not wanted:
        return FoundRow(expected, tuple(cells))
    best, best_score = 0, 0.49
    for row in sorted(sheet.row_numbers(), key=lambda number: abs(number - expected)):
        if (cells[0].sheet, row) in taken:
            continue
        score = _likeness(_values(sheet, reader, row), wanted)
        if score > best_score:
            best, best_score = row, score
        if score == 1:
            break
    if not best:
        gone = (CellChange(w.sheet, w.cell, w.after, None) for w in cells if w.after is not None)
        return FoundRow(0, tuple(cells), tuple(gone))
    return FoundRow(best, tuple(cells), _differences(sheet, reader, best, cells) if added else ())


def _likeness(found: Mapping[str, Value], wanted: Mapping[str, Value]) -> float:
    """The share of the wanted values that a row has in their columns."""
    return sum(equal(found.get(column), value) for column, value in wanted.items()) / len(wanted)


def _values(sheet: SheetXml, reader: Reader, row: int) -> dict[str, Value]:
    return {column_letters(cell.column): reader.value(cell) for cell in sheet.cells(row) if cell.content}


def _differences(sheet: SheetXml, reader: Reader, row: int, cells: list[Written]) -> Differences:
    """What isn't as it was posted, and what has been added in the columns in between."""
    found: list[CellChange] = []
    posted = {w.column: w for w in cells}
    span = range(min(posted), max(posted) + 1)
    now = {cell.column: cell for cell in sheet.cells(row) if cell.content}
    for column in sorted({*posted, *now}):
        place, cell = f"{column_letters(column)}{row}", now.get(column)
        value = reader.value(cell) if cell else None
        as_posted = posted[column].after if column in posted else None
        if column in posted and posted[column].after_formula:
            if cell is None or cell.formula is None:
                found.append(CellChange(sheet.name, place, posted[column].after_formula, value))
        elif (column in posted or column in span) and not equal(value, as_posted):
            found.append(CellChange(sheet.name, place, as_posted, value))
    return tuple(found)


def equal(one: Value, other: Value) -> bool:
    """Whether two cells mean the same; dates and moments at midnight are the same day."""
    if isinstance(one, int | float) and isinstance(other, int | float):
        return same(one, other)
    return one == other or (str(one) + " 00:00:00" == str(other)) or (str(other) + " 00:00:00" == str(one))
