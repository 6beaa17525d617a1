"""One posting out of a workbook that has lived on since.

A row is found by what was written into it, wherever it has moved to. What a person has changed in it since is
told, never swept away. Amounts that were added to are reduced again by what was added.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeGuard

from nl2x.books.calculation.recalculate import recalculate
from nl2x.books.model import CellChange, Formula, SetCell, Value
from nl2x.books.posting.history import Entry
from nl2x.books.sheets.rowsearch import Differences, FoundRow, equal, find_rows
from nl2x.books.xlsx.cached import Reader
from nl2x.books.xlsx.moves import move_everywhere
from nl2x.books.xlsx.package import reopen
from nl2x.books.xlsx.patch import Written, check_open, drop_calculation_chain, formula_of, set_cells
from nl2x.books.xlsx.rowmoves import (
    Delete,
    Grow,
    column_letters,
    move_formula,
    ranges_of,
    sheet_names,
    split_cell,
)
from nl2x.books.xlsx.sheetxml import SheetXml
from nl2x.books.xlsx.structure import Workbook
from nl2x.errors import Refused

Place = tuple[str, int, int]
"""Sheet, row, column."""


@dataclass(frozen=True)
class TakenBack:
    """The workbook without the posting, the cells that changed by that, and the history that is left."""

    data: bytes
    changes: tuple[CellChange, ...]
    entries: tuple[Entry, ...]


def take_back(
    core: bytes, entry: Entry, entries: Sequence[Entry], *, even_changed: bool
) -> TakenBack | Differences:
    """Undo `entry` in the workbook `core` (without its log), or say what keeps it from being clear.

    Raises `Refused` when other formulas depend on its rows, or the sheet can't be changed.
    """
    book = Workbook(reopen(core))
    present = {sheet.name.casefold() for sheet in book.sheets}
    missing = tuple(
        CellChange(w.sheet, w.cell, w.after, None) for w in entry.written if w.sheet.casefold() not in present
    )
    if missing and not even_changed:
        return missing
    written = [w for w in entry.written if w.sheet.casefold() in present]
    rows = find_rows(book, [list(cells) for cells in _by_row(written)])
    later = entries[list(entries).index(entry) + 1 :]
    gone = {(row.cells[0].sheet.casefold(), row.row) for row in _added(rows)}
    resets, differences = _resets(book, [r for r in rows if not r.cells[0].row_was_empty], later, gone)
    differences += [d for row in _added(rows) for d in row.differences]
    if differences and not even_changed:
        return tuple(differences)
    for sheet, edits in groupby(resets, key=lambda edit: edit.sheet):
        check_open(book, sheet)
        set_cells(book, sheet, list(edits))
    removed = _remove_rows(book, _added(rows))
    drop_calculation_chain(book)
    data = book.save()
    result = recalculate(data, core, lambda sheet, cell: _origin(removed, sheet, cell))
    changes = _changes(rows, resets, core) + tuple(
        CellChange(*place, result.before.get(place), result.verified.get(place))
        for place in (*result.verified, *result.unverified)
    )
    shares = _shares(entry)
    left = tuple(
        _after(other, removed, shares if other in later else {}) for other in entries if other is not entry
    )
    return TakenBack(result.data, tuple(c for c in changes if c.before != c.after), left)


def _by_row(written: Sequence[Written]) -> Iterator[Iterator[Written]]:
    ordered = sorted(written, key=lambda w: (w.sheet, w.row))
    for _, cells in groupby(ordered, key=lambda w: (w.sheet, w.row)):
        yield cells


def _added(rows: Sequence[FoundRow]) -> list[FoundRow]:
    return [row for row in rows if row.cells[0].row_was_empty]


# ---- cells that were changed in rows that existed


def _resets(
    book: Workbook, rows: Sequence[FoundRow], later: Sequence[Entry], gone: set[tuple[str, int]]
) -> tuple[list[SetCell], list[CellChange]]:
    """What to write into cells that held something before, and what a person has changed in them."""
    resets: list[SetCell] = []
    differences: list[CellChange] = []
    for row in rows:
        sheet, reader = book.sheet(row.cells[0].sheet), Reader(book)
        for cell in row.cells:
            place = f"{column_letters(cell.column)}{row.row}"
            there = sheet.cell(row.row, cell.column) if row.row else None
            now = reader.value(there) if there else None
            unchanged = _is_as_posted(sheet, cell, row.row, now)
            if cell.before_formula and gone and not (unchanged and _reads_only(cell, gone)):
                continue  # a total that had grown by the posted rows shrinks with them
            chained = _chained(cell, now, later)
            if not row.row:
                differences.append(CellChange(cell.sheet, cell.cell, cell.after, None))
                continue
            if not unchanged and not chained:
                differences.append(CellChange(cell.sheet, place, cell.after, now))
            resets.append(SetCell(cell.sheet, place, _former(cell, now, unchanged or not chained)))
    return resets, differences


def _reads_only(cell: Written, gone: set[tuple[str, int]]) -> bool:
    """Whether what was posted reads a single cell of a row that goes: a balance that was brought forward."""
    return any(
        first == last and ((sheet_names(prefix) or [""])[0] if prefix else cell.sheet).casefold() == name
        for prefix, (first, last), _ in ranges_of(cell.after_formula)
        for name, row in gone
        if row == first
    )


def _is_as_posted(sheet: SheetXml, cell: Written, row: int, now: Value) -> bool:
    there = sheet.cell(row, cell.column) if row else None
    if cell.after_formula:
        return there is not None and formula_of(sheet, there) == cell.after_formula
    return (there is None or there.formula is None) and equal(now, cell.after)


def _chained(cell: Written, now: Value, later: Sequence[Entry]) -> bool:
    """Whether only later postings have changed the amount since: then this one's share can be taken off."""
    value = cell.after
    for entry in later:
        for other in entry.written:
            if (other.sheet, other.row, other.column) == (cell.sheet, cell.row, cell.column):
                if not equal(other.before, value):
                    return False
                value = other.after
    amounts = all(is_amount(v) for v in (cell.before or 0, cell.after, now))
    return amounts and value is not cell.after and equal(value, now)


def _former(cell: Written, now: Value, as_it_was: bool) -> Value | Formula:
    if as_it_was:
        return Formula(cell.before_formula) if cell.before_formula else cell.before
    before = cell.before or 0
    assert is_amount(now) and is_amount(cell.after) and is_amount(before)
    left = round(now - (cell.after - before), 10)
    return int(left) if left == int(left) else left


# ---- rows that were added


def _remove_rows(book: Workbook, rows: Sequence[FoundRow]) -> list[tuple[str, Delete]]:
    """Take the rows out, from the bottom up; says where rows went."""
    removed = []
    by_sheet = sorted((row for row in rows if row.row), key=lambda r: (r.cells[0].sheet, r.row))
    for sheet, group in groupby(by_sheet, key=lambda r: r.cells[0].sheet):
        check_open(book, sheet)
        for block in reversed(_blocks(list(group))):
            first, last = block[0].row, block[-1].row
            if _stands_beside(book.sheet(sheet), block):
                _clear(book, sheet, block)
                continue
            for row in range(first, last + 1):
                book.sheet(sheet).empty_row(row)
            delete = Delete(first, last, heir=first - 1, strict=True)
            move_everywhere(book, delete, sheet)
            removed.append((sheet, delete))
    return removed


def _blocks(rows: list[FoundRow]) -> list[list[FoundRow]]:
    blocks: list[list[FoundRow]] = []
    for row in rows:
        if blocks and blocks[-1][-1].row + 1 == row.row:
            blocks[-1].append(row)
        else:
            blocks.append([row])
    return blocks


def _columns(block: Sequence[FoundRow]) -> tuple[int, int]:
    columns = [cell.column for row in block for cell in row.cells]
    return min(columns), max(columns)


def _stands_beside(sheet: SheetXml, block: Sequence[FoundRow]) -> bool:
    """Whether something else uses the same rows further left or right: then they can't go as a whole."""
    low, high = _columns(block)
    return any(c.content and not low <= c.column <= high for row in block for c in sheet.cells(row.row))


def _clear(book: Workbook, name: str, block: Sequence[FoundRow]) -> None:
    """Empty the posted cells at a list's end, where the rows can't go, and let its ranges end above them."""
    sheet, columns = book.sheet(name), _columns(block)
    below = sheet.cells(block[-1].row + 1)
    if any(cell.content and columns[0] <= cell.column <= columns[1] for cell in below):
        raise Refused(
            "something stands beside its rows, and more below", where=name, todo="delete them by hand"
        )
    set_cells(
        book,
        name,
        [SetCell(name, f"{column_letters(c.column)}{row.row}", None) for row in block for c in row.cells],
    )
    move_everywhere(book, Grow(block[-1].row, -len(block), columns), name)


def _origin(removed: Sequence[tuple[str, Delete]], sheet: str, cell: str) -> str:
    """Where a cell stood before the rows went."""
    row, column = split_cell(cell)
    for name, delete in reversed(removed):
        if name.casefold() == sheet.casefold() and row >= delete.first:
            row += delete.last - delete.first + 1
    return f"{column_letters(column)}{row}"


# ---- what is told, and what the history keeps


def _changes(rows: Sequence[FoundRow], resets: Sequence[SetCell], core: bytes) -> tuple[CellChange, ...]:
    found = []
    for row in _added(rows):
        for cell in row.cells:
            if row.row and cell.after is not None:
                found.append(
                    CellChange(cell.sheet, f"{column_letters(cell.column)}{row.row}", cell.after, None)
                )
    posted = {(w.sheet, f"{column_letters(w.column)}{row.row}"): w.after for row in rows for w in row.cells}
    for edit in resets:
        if not isinstance(edit.value, Formula):
            found.append(CellChange(edit.sheet, edit.cell, posted.get((edit.sheet, edit.cell)), edit.value))
    return tuple(found)


def _after(other: Entry, removed: Sequence[tuple[str, Delete]], shares: Mapping[Place, float]) -> Entry:
    """An entry that stays, as the workbook now has it: its rows moved up, later amounts without the share
    that was taken back."""
    return replace(other, written=tuple(_cell_after(cell, removed, shares) for cell in other.written))


def _cell_after(
    cell: Written, removed: Sequence[tuple[str, Delete]], shares: Mapping[Place, float]
) -> Written:
    share = shares.get((cell.sheet, cell.row, cell.column))
    before = cell.before or 0
    if share is not None and is_amount(cell.after) and is_amount(before):
        cell = replace(cell, before=before - share, after=cell.after - share)
    for name, delete in removed:
        # What read the balance of a row that is gone had been told to read on from the row before it.
        move = replace(delete, strict=False, heir_of_all=True)
        before, after = (
            move_formula(text, move, sheet=name, home_sheet=cell.sheet, home_row=cell.row)
            for text in (cell.before_formula, cell.after_formula)
        )
        cell = replace(cell, before_formula=before, after_formula=after)
        if name == cell.sheet and cell.row > delete.last:
            cell = replace(cell, row=cell.row - (delete.last - delete.first + 1))
    return cell


def _shares(entry: Entry) -> dict[Place, float]:
    """How much a posting added to amounts that stood there before."""
    found: dict[Place, float] = {}
    for w in entry.written:
        before = w.before or 0
        if not w.row_was_empty and is_amount(w.after) and is_amount(before):
            found[w.sheet, w.row, w.column] = w.after - before
    return found


def is_amount(value: object) -> TypeGuard[int | float]:
    """Whether a value is a number (and not a truth value)."""
    return isinstance(value, int | float) and not isinstance(value, bool)
