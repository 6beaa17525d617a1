"""Cell references inside formulas and ranges, and what moving rows does to them.

A `Move` says where rows go; `move_formula` and `move_ranges` carry a text along. The rules are Excel's:
references follow the cells they point to, `$` or not; a range grows when rows are inserted inside it and
shrinks when some of its rows are deleted; what pointed at a deleted cell becomes #REF!.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from nl2x.errors import Refused

MAX_ROW = 1_048_576
MAX_COLUMN = 16_384
Rows = tuple[int, int]
"""First and last row of a reference, from 1, both included."""


class Move(Protocol):
    """Where the rows of one sheet go."""

    def rows(self, rows: Rows, columns: Rows | None, home: int) -> Rows | None:
        """The rows a reference to `rows` points to afterwards; None when they are gone.

        `columns` are the reference's first and last column, None for whole rows; `home` is the row of the
        cell whose formula it is, 0 when it isn't in a cell of the same sheet.
        """


@dataclass(frozen=True)
class Insert:
    """`count` rows come in above row `before`.

    Other than in Excel, with `on_top` a range of several rows that begins at `before` begins there still, and
    so takes the new rows in; not that of a formula in that very row, which counts from itself down.
    """

    before: int
    count: int
    on_top: bool = False

    def row(self, row: int) -> int:
        """Where a row goes."""
        return row + self.count if row >= self.before else row

    def rows(self, rows: Rows, columns: Rows | None, home: int) -> Rows | None:
        """See `Move.rows`."""
        begins = self.on_top and rows[0] == self.before < rows[1] and home != self.before
        moved = (rows[0] if begins else self.row(rows[0])), self.row(rows[1])
        if moved[1] > MAX_ROW:
            if rows[1] < MAX_ROW:
                raise Refused("the sheet is full: its last row would fall off", todo="start a new sheet")
            moved = moved[0], MAX_ROW
        return moved


@dataclass(frozen=True)
class Delete:
    """Rows `first` to `last` go; `heir` is the row a single reference to one of them falls to, if any (from
    the row right below alone, unless `heir_of_all`); with `strict`, a reference that would be left without
    any row is `Refused`."""

    first: int
    last: int
    heir: int = 0
    strict: bool = False
    heir_of_all: bool = False

    def row(self, row: int) -> int | None:
        """Where a row goes; None for a deleted one."""
        if self.first <= row <= self.last:
            return None
        return row - (self.last - self.first + 1) if row > self.last else row

    def rows(self, rows: Rows, columns: Rows | None, home: int) -> Rows | None:
        """See `Move.rows`. In the row right below, a single reference falls to the heir: the running balance
        of the next line then continues from the line before the deleted one."""
        first, last = rows
        if self.first <= first and last <= self.last:
            if self.heir and first == last and (self.heir_of_all or home == self.last + 1):
                return self.heir, self.heir
            if self.strict:
                raise Refused(f"something refers to row {first} by itself", todo="change that formula first")
            return None
        start = self.first if self.first <= first <= self.last else self.row(first)
        end = self.first - 1 if self.first <= last <= self.last else self.row(last)
        assert start is not None and end is not None
        return start, end


@dataclass(frozen=True)
class Grow:
    """A range that ends at row `last` ends `count` rows further down; a negative count takes rows back.

    Only ranges that meet the list's `columns` (all when None) grow; a single row only where `single` allows
    it. A formula in its own last row keeps its range: that is a running total.
    """

    last: int
    count: int
    columns: Rows | None = None
    single: bool = False

    def rows(self, rows: Rows, columns: Rows | None, home: int) -> Rows | None:
        """See `Move.rows`."""
        first, last = rows
        apart = (
            self.columns and columns and not (columns[0] <= self.columns[1] and self.columns[0] <= columns[1])
        )
        if (
            last != self.last
            or home == last
            or columns is None
            or apart
            or (first == last and not self.single)
        ):
            return rows
        if last + self.count > MAX_ROW:
            raise Refused("the sheet is full: no row is left below the list", todo="start a new sheet")
        return first, max(first, last + self.count)


_CELL = r"\$?[A-Z]{1,3}\$?[1-9]\d{0,6}"
_TOKEN = re.compile(
    rf"""
      (?P<text>"(?:[^"]|"")*")
    | (?P<prefix>(?:'(?:[^']|'')*'|(?:\[\d+\])?[^\W\d][\w.\\]*(?::[^\W\d][\w.\\]*)?)!)
    | (?P<table>\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])
    | (?<![\w.$\\])(?P<range>{_CELL}(?::{_CELL})?|\$?\d{{1,7}}:\$?\d{{1,7}})(?![\w.(\\])
    """,
    re.VERBOSE,
)
_ENDS = re.compile(r"(\$?)([A-Z]{0,3})(\$?)(\d+)")


def move_formula(text: str, move: Move, *, sheet: str, home_sheet: str, home_row: int = 0) -> str:
    """`text`, a formula standing in `home_sheet` (row `home_row`), after `move` on `sheet`.

    Raises `Refused` for a reference through several sheets (`Jan:Dec!A1`) that the move would tear apart.
    """
    here = home_sheet.casefold() == sheet.casefold()
    applies, several, behind = here, False, -1

    def moved(match: re.Match[str]) -> str:
        nonlocal applies, several, behind
        if match["prefix"]:
            names = sheet_names(match["prefix"])
            applies = len(names) == 1 and names[0].casefold() == sheet.casefold()
            several = len(names) > 1
            behind = match.end()
            return match[0]
        if match["range"] is None:
            return match[0]
        if match.start() != behind:  # the prefix was that of whole columns or a name: "Entries!C:C, A4"
            applies, several = here, False
        result = move_range(match[0], move, home_row if here else 0) if applies or several else match[0]
        if several and result != match[0]:
            raise Refused(f"the formula {text!r} goes through several sheets", todo="do it by hand")
        # "Sheet!A1:B2" belongs to the prefix as a whole; what follows an operator stands alone again.
        applies, several = here, False
        return "#REF!" if result is None else result

    return _TOKEN.sub(moved, text)


def move_range(text: str, move: Move, home_row: int = 0) -> str | None:
    """One reference such as `$A$1:B7`, `C3` or `4:9` after the move; None when nothing is left of it."""
    ends = [_ENDS.fullmatch(part) for part in text.split(":")]
    if any(end is None for end in ends):
        return text
    first, last = ends[0], ends[-1]
    assert first is not None and last is not None
    low, high = sorted((int(first[4]), int(last[4])))
    columns = (column_number(first[2]), column_number(last[2])) if first[2] and last[2] else None
    rows = move.rows((low, high), columns and (min(columns), max(columns)), home_row)
    if rows is None:
        return None
    if rows == (low, high):
        return text
    ordered = rows if int(first[4]) <= int(last[4]) else (rows[1], rows[0])
    start = f"{first[1]}{first[2]}{first[3]}{ordered[0]}"
    end = f"{last[1]}{last[2]}{last[3]}{ordered[1]}"
    return f"{start}:{end}" if len(ends) == 2 or rows[0] != rows[1] else start


def move_ranges(text: str, move: Move) -> str:
    """A list of ranges as in `sqref` after the move; empty when nothing is left."""
    moved = (move_range(part, move) for part in text.split())
    return " ".join(part for part in moved if part)


def copy_formula(text: str, rows: int, columns: int) -> str:
    """`text` as Excel copies it `rows` down and `columns` to the right: relative references move along."""

    def end(match: re.Match[str]) -> str:
        column = match[2]
        if column and not match[1]:
            column = column_letters(column_number(column) + columns)
        # In whole rows ("3:5") the one sign before the number is the row's.
        fixed = match[3] or (not match[2] and match[1])
        return f"{match[1]}{column}{match[3]}{int(match[4]) + (0 if fixed else rows)}"

    return _TOKEN.sub(lambda m: m[0] if m["range"] is None else _ENDS.sub(end, m[0]), text)


def ranges_of(text: str) -> list[tuple[str, Rows, Rows | None]]:
    """The references in a formula: each sheet prefix ("" for none), its rows, its columns."""
    found: list[tuple[str, Rows, Rows | None]] = []
    prefix, behind = "", -1
    for match in _TOKEN.finditer(text):
        if match["prefix"]:
            prefix, behind = match[0], match.end()
        elif match["range"]:
            prefix = prefix if match.start() == behind else ""
            ends = [e for e in map(_ENDS.fullmatch, match[0].split(":")) if e]
            rows = sorted(int(end[4]) for end in ends)
            columns = sorted(column_number(end[2]) for end in ends if end[2])
            found.append((prefix, (rows[0], rows[-1]), (columns[0], columns[-1]) if columns else None))
            prefix = ""
    return found


def without_references(text: str) -> str:
    """A formula without its strings, sheet names and references: functions, names, tables' columns."""
    return _TOKEN.sub(lambda m: m[0] if m["table"] else " ", text)


def split_cell(cell: str) -> tuple[int, int]:
    """Row and column number of an address such as "C7"; `ValueError` for anything else."""
    match = re.fullmatch(r"\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})", cell)
    if match is None or int(match[2]) > MAX_ROW or column_number(match[1]) > MAX_COLUMN:
        raise ValueError(f"not a cell: {cell!r}")
    return int(match[2]), column_number(match[1])


def column_number(letters: str) -> int:
    """1 for "A", 27 for "AA"."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """ "A" for 1, "AA" for 27; `Refused` beyond the sheet's edges."""
    if not 1 <= number <= MAX_COLUMN:
        raise Refused("a copied formula points outside the sheet", todo="check the formula it continues")
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def quoted(sheet: str) -> str:
    """A sheet's name as a formula writes it, with quotes where they are needed."""
    plain = re.fullmatch(r"[^\W\d][\w.]*", sheet) and not re.fullmatch(r"[A-Za-z]{1,3}\d+|[RrCc]\d*", sheet)
    return sheet if plain else "'" + sheet.replace("'", "''") + "'"


def sheet_names(prefix: str) -> list[str]:
    """The sheets of a prefix such as `'My sheet'!` or `Jan:Dec!`; none for another workbook's."""
    name = prefix[:-1]
    if name.startswith("'"):
        name = name[1:-1].replace("''", "'")
    if "[" in name:
        return []
    return name.split(":")
