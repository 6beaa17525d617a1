"""Was a note posted right? Judged by the resulting workbook alone, whatever its layout and whoever wrote it.

The workbook before and after are read with openpyxl and compared cell by cell; what was added or changed must
be exactly what one of the acceptable `Expectation`s says:

- every expected row was added (anywhere in its list; rows that moved down are not changes), and no other;
- every expected cell has its value, calculated cells included (a formula without a cached value is
  calculated by formualizer);
- no other typed-in cell changed, apart from what the book's card calls free (descriptions, references).

Hidden sheets named like a log are left out. Formats, widths and the formulas' texts aren't compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from nl2x.bench.sheets import Address, Book, Plain, Sheet, address, plain, plain_text
from nl2x.errors import BadInput

LOG_NAME = re.compile(r"log|history|audit|nl2x", re.IGNORECASE)

ByHeading: TypeAlias = Mapping[str, Sequence[str]]
"""For a sheet, some of its column headings (or single cells, "B2")."""


class Verdict(StrEnum):
    """What became of the workbook."""

    RIGHT = "right"
    WRONG = "wrong"
    UNTOUCHED = "untouched"


@dataclass(frozen=True)
class Judgement:
    """The verdict and, in plain words, why; `matched` is the index of the expectation that was met."""

    verdict: Verdict
    reason: str
    matched: int | None = None


@dataclass(frozen=True)
class Row:
    """A row that must have been added: its cells by heading. Headings not named must be empty or free."""

    sheet: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class Expectation:
    """One acceptable result: rows added, and values of cells (addressed as in the workbook before).

    Values are text: dates as YYYY-MM-DD, amounts as decimal numbers, compared by value.
    """

    rows: Sequence[Row] = ()
    cells: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> Expectation:
        """From `{"rows": [{"sheet", "values": {heading: value}}], "cells": {"Sheet!B4": value}}`."""
        rows, cells = data.get("rows", []), data.get("cells", {})
        if not isinstance(rows, list) or not isinstance(cells, Mapping):
            raise BadInput("an expectation needs a list of rows and an object of cells", where=str(data)[:80])
        return cls(
            rows=tuple(Row(row["sheet"], dict(row["values"])) for row in rows),
            cells={str(key): str(value) for key, value in cells.items()},
        )


def judge(
    before: bytes,
    after: bytes,
    expectations: Iterable[Expectation],
    *,
    free: ByHeading | None = None,
    adds_up: ByHeading | None = None,
) -> Judgement:
    """Compare two states of a workbook with what should have happened.

    `free`: per sheet, the headings of columns (or single cells) that a bookkeeper fills as he likes.
    `adds_up`: per sheet, the headings of amounts; rows alike in all other compared columns may be split or
    merged, so they are added up before comparing. No expectations: nothing should have been written.
    Raises `BadInput` for bytes that aren't a workbook and for sheets or headings that don't exist.
    """
    if before == after:
        return Judgement(Verdict.UNTOUCHED, "the workbook is the same")
    changes = Changes(Book(before), Book(after))
    if not changes:
        return Judgement(Verdict.UNTOUCHED, "no typed-in cell changed")
    broken = changes.new_errors()
    best: list[str] | None = None
    for index, expectation in enumerate(expectations):
        problems = broken + changes.problems(expectation, free or {}, adds_up or {})
        if not problems:
            return Judgement(Verdict.RIGHT, "as expected", index)
        best = problems if best is None or len(problems) < len(best) else best
    return Judgement(Verdict.WRONG, "; ".join((best or ["something was written, but nothing should be"])[:4]))


@dataclass(frozen=True)
class CellDifference:
    """A typed-in cell that differs; `old` and `new` are its address before and after."""

    sheet: str
    old: Address
    new: Address
    value: Plain
    formula_lost: bool


class Changes:
    """What differs between two states of a workbook: rows added, rows lost, cells changed."""

    def __init__(self, before: Book, after: Book) -> None:
        self.before, self.after = before, after
        self.added: dict[str, list[int]] = {}
        self.lost: dict[str, list[int]] = {}
        self.moved: dict[str, dict[int, int]] = {}
        self.cells: list[CellDifference] = []
        self.sheets_lost = [
            name for name in before.sheets if name not in after.sheets and counts(before, name)
        ]
        self.sheets_added = [
            name
            for name in after.sheets
            if name not in before.sheets and counts(after, name) and after.sheets[name].typed_rows()
        ]
        for name in before.sheets:
            if name in after.sheets and counts(before, name):
                self._compare(name)

    def __bool__(self) -> bool:
        rows = any(self.added.values()) or any(self.lost.values())
        return bool(rows or self.cells or self.sheets_lost or self.sheets_added)

    def _compare(self, name: str) -> None:
        old, new = self.before.sheets[name], self.after.sheets[name]
        pairs = align(old, new)
        self.moved[name] = pairs
        self.lost[name] = [row for row in old.typed_rows() if row not in pairs]
        met = set(pairs.values())
        self.added[name] = [row for row in new.typed_rows() if row not in met]
        for row, to in pairs.items():
            for column in sorted(old.columns(row) | new.columns(to)):
                was, now = old.typed(row, column), new.typed(to, column)
                formula_lost = old.is_formula(row, column) and not new.is_formula(to, column)
                if was != now or formula_lost:
                    shown = self.after.shown(name, to, column)
                    old_place, new_place = Address(row, column), Address(to, column)
                    self.cells.append(CellDifference(name, old_place, new_place, shown, formula_lost))

    def new_errors(self) -> list[str]:
        """Formulas that show an error where there was none before."""
        found = []
        for name, sheet in self.after.sheets.items():
            if name in self.before.sheets and sheet.errors and not self.before.sheets[name].errors:
                found.append(f"{name}: a formula now shows {sheet.errors[0]}")
        return found

    def problems(self, expected: Expectation, free: ByHeading, adds_up: ByHeading) -> list[str]:
        """All that keeps the changes from being exactly what was expected; empty if they are."""
        found = [f"{name}: the sheet is gone" for name in self.sheets_lost]
        found += [f"{name}: a sheet that nobody asked for" for name in self.sheets_added]
        found += [f"{name}: row {row} is gone" for name, rows in self.lost.items() for row in rows]
        found += self._row_problems(expected.rows, free, adds_up)
        found += self._cell_problems(expected.cells, free)
        return found

    def _row_problems(self, rows: Sequence[Row], free: ByHeading, adds_up: ByHeading) -> list[str]:
        found: list[str] = []
        wanted: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            if row.sheet not in self.before.sheets:
                raise BadInput("no such sheet", where=row.sheet)
            wanted[row.sheet].append(row)
        for name, added in self.added.items():
            if added and name not in wanted:
                found.append(f"{name}: unexpected row {added[0]}: {self._show(name, added[0])}")
        for name, these in wanted.items():
            found += self._sheet_problems(name, these, free.get(name, ()), adds_up.get(name, ()))
        return found

    def _sheet_problems(
        self, name: str, rows: Sequence[Row], free: Sequence[str], adds_up: Sequence[str]
    ) -> list[str]:
        sheet, new = self.before.sheets[name], self.after.sheets[name]
        headings = list(dict.fromkeys(heading for row in rows for heading in row.values))
        top, columns = sheet.find_headings(headings)
        summed = {heading for heading in headings if heading.casefold() in {h.casefold() for h in adds_up}}
        want = total_rows(({h: plain_text(row.values.get(h, "")) for h in headings} for row in rows), summed)
        got_rows, found = [], []
        for row in self.added.get(name, []):
            got_rows.append({h: as_expected(self.after.shown(name, row, columns[h])) for h in headings})
            found += [
                f"{name}: text in {address(Address(row, columns[h]))} where the column holds {kind}s"
                for h in headings
                if isinstance(text := new.typed(row, columns[h]), str)
                and text
                and (kind := sheet.kind_below(top, columns[h]))
            ]
            found += self._strays(name, row, set(columns.values()), free)
        got = total_rows(got_rows, summed)
        found += [f"{name}: missing {describe(row)}" for row in surplus(want, got)]
        return found + [f"{name}: unexpected {describe(row)}" for row in surplus(got, want)]

    def _strays(self, name: str, row: int, compared: set[int], free: Sequence[str]) -> list[str]:
        sheet, new = self.before.sheets[name], self.after.sheets[name]
        return [
            f"{name}: {address(Address(row, column))} was filled with {new.typed(row, column)}"
            for column in sorted(new.columns(row) - compared)
            if new.typed(row, column) not in ("", Decimal(0)) and not sheet.is_free(row, column, free)
        ]

    def _cell_problems(self, cells: Mapping[str, str], free: ByHeading) -> list[str]:
        found: list[str] = []
        named: set[tuple[str, Address]] = set()
        for key, value in cells.items():
            name, place = self.before.locate(key)
            named.add((name, place))
            shown = self.after.shown(name, self._row_after(name, place.row), place.column)
            if fold(shown) != fold(plain_text(value)):
                found.append(f"{key} should be {value}, is {shown if shown != '' else 'empty'}")
        named_rows = {(name, place.row) for name, place in named}
        for change in self.cells:
            if change.formula_lost:
                found.append(f"{change.sheet}: the formula in {address(change.old)} was typed over")
                continue
            if (change.sheet, change.old) in named:
                continue
            sheet, headings = self.before.sheets[change.sheet], free.get(change.sheet, ())
            allowed = sheet.is_free(change.old.row, change.old.column, headings)
            own_row = (change.sheet, change.old.row) in named_rows
            if not (allowed and (own_row or sheet.is_free_cell(change.old, headings))):
                found.append(f"{change.sheet}: {address(change.old)} was changed to {change.value}")
        return found

    def _row_after(self, name: str, row: int) -> int:
        """Where a row of the workbook before stands now: its own place, or that of the rows above it."""
        moved = self.moved.get(name, {})
        if row in moved:
            return moved[row]
        above = max((known for known in moved if known < row), default=0)
        return row + (moved[above] - above if above else 0)

    def _show(self, name: str, row: int) -> str:
        sheet = self.after.sheets[name]
        return ", ".join(str(sheet.typed(row, column)) for column in sorted(sheet.columns(row)))[:120]


def counts(book: Book, name: str) -> bool:
    """Whether a sheet is compared: all but the hidden ones that are named like a log."""
    return not (book.sheets[name].hidden and LOG_NAME.search(name))


def total_rows(rows: Iterable[Mapping[str, Plain]], summed: set[str]) -> list[dict[str, Plain]]:
    """Rows alike in all columns that aren't `summed` become one, with the summed columns added up."""
    if not summed:
        return [dict(row) for row in rows]
    totals: dict[tuple[tuple[str, Plain], ...], dict[str, Plain]] = {}
    for row in rows:
        key = tuple((h, fold(value)) for h, value in row.items() if h not in summed)
        into = totals.setdefault(key, {h: v for h, v in row.items() if h not in summed})
        for heading in summed:
            into[heading] = plain(as_number(into.get(heading, "")) + as_number(row.get(heading, "")))
    return list(totals.values())


def as_expected(value: Plain) -> Plain:
    """Text that looks like a number or a date is read as expectations are: "0625" is 625.

    Text in a column of numbers or dates is reported apart.
    """
    return plain_text(value) if isinstance(value, str) else value


def as_number(value: Plain) -> Decimal:
    """A cell's amount; text and blanks count as nothing (text where numbers belong is reported apart)."""
    return value if isinstance(value, Decimal) else Decimal(0)


def fold(value: Plain) -> Plain:
    """Text without regard to capitals."""
    return value.casefold() if isinstance(value, str) else value


def surplus(
    rows: Sequence[Mapping[str, Plain]], other: Sequence[Mapping[str, Plain]]
) -> list[Mapping[str, Plain]]:
    """The rows that have no counterpart of their own in `other`."""
    remaining = [{h: fold(v) for h, v in row.items()} for row in other]
    left = []
    for row in rows:
        folded = {h: fold(v) for h, v in row.items()}
        if folded in remaining:
            remaining.remove(folded)
        else:
            left.append(row)
    return left


def describe(row: Mapping[str, Plain]) -> str:
    """A row as one would read it out: its filled cells by heading."""
    return "row " + ", ".join(f"{heading}: {value}" for heading, value in row.items() if value not in ("", 0))


def align(old: Sheet, new: Sheet) -> dict[int, int]:
    """Which row of `old` is which row of `new`; rows without typed-in cells are left out."""
    from nl2x.bench.alignment import align_rows

    before = [(row, old.fingerprint(row)) for row in old.typed_rows()]
    after = [(row, new.fingerprint(row)) for row in new.typed_rows()]
    pairs = align_rows([cells for _, cells in before], [cells for _, cells in after])
    return {before[i][0]: after[j][0] for i, j in pairs}
