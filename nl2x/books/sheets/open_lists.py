"""Lists as they lie on the sheets, told by what stands in their cells alone, whatever their headings mean.

A heading that nobody has a word for makes a list unreadable to whoever goes by headings. What its cells hold
is seen all the same: days, sums, one of a few words, a number that counts on, free text, formulas.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from nl2x.books.book import Column, Listing, Role, SheetRole
from nl2x.books.model import Value
from nl2x.books.sheets.block import Block
from nl2x.books.sheets.columns import AMOUNTS, index
from nl2x.books.sheets.dates import is_newest_first
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.lists import find_lists
from nl2x.books.sheets.numbering import numbering_of
from nl2x.books.xlsx.cells import Sheet, Workbook, amount


class Holds(StrEnum):
    """What the typed cells of a column hold."""

    DAY = "days"
    SUM = "sums"
    COUNT = "how many"
    CHOICE = "one of a few words or codes"
    NUMBER = "numbers that count on, or papers by number"
    TEXT = "free text"
    FORMULA = "formulas"
    NOTHING = "nothing"


@dataclass(frozen=True, eq=False)
class OpenColumn:
    """One column of an open list. `cells` has what is typed, by row."""

    column: Column
    holds: Holds
    cells: Mapping[int, Value]
    share: float
    """The part of the list's rows that fill it."""

    @property
    def letter(self) -> str:
        return self.column.letter

    @cached_property
    def words(self) -> Counter[str]:
        """What stands in it as text, and how often."""
        return Counter(str(value).strip() for value in self.cells.values())

    @cached_property
    def sizes(self) -> list[Decimal]:
        """The numbers typed in it but noughts, from the top."""
        return [size for value in self.cells.values() if (size := amount(value))]

    @property
    def is_strict(self) -> bool:
        """Whether hardly any row says something of its own: a category or a way of paying, no names."""
        return self.holds is Holds.CHOICE and len(self.words) * 3 <= len(self.cells)


@dataclass(frozen=True, eq=False)
class OpenList:
    """A list with its columns; `found` says where it lies."""

    found: Found
    columns: tuple[OpenColumn, ...]

    @property
    def sheet(self) -> str:
        return self.found.sheet.name

    @property
    def place(self) -> tuple[str, int]:
        """Its sheet and the row of its headings, by which it is known."""
        return self.sheet, self.found.header_row

    @property
    def rows(self) -> tuple[int, ...]:
        return self.found.data_rows

    @cached_property
    def headings(self) -> tuple[str, ...]:
        return tuple(c.column.heading for c in self.columns)

    @cached_property
    def heads(self) -> tuple[OpenColumn, ...]:
        """Its columns of sums that few rows fill, where there are several: their headings say what for."""
        some = tuple(c for c in self.columns if c.holds is Holds.SUM and c.share < _OFTEN)
        return some if len(some) >= _SEVERAL else ()

    @cached_property
    def filled_in_later(self) -> tuple[OpenColumn, ...]:
        """Its columns that new rows leave blank until something more happens, such as a payment."""
        rows = self.rows[::-1] if self.is_newest_first else self.rows
        marks = Counter(tuple(c.words) for c in self.columns if c.holds is Holds.CHOICE)
        return tuple(
            c
            for c in self.columns
            if c.holds in _LATER
            and not (len(c.words) == 1 and marks[tuple(c.words)] > 1)  # for whom it was, marked side by side
            and _is_filled_in_later(c, rows)
        )

    @cached_property
    def days(self) -> list[dt.date]:
        """The days of its first column of days, from the top."""
        column = next((c for c in self.columns if c.holds is Holds.DAY), None)
        held = column.cells.values() if column is not None else ()
        return [v.date() if isinstance(v, dt.datetime) else v for v in held if isinstance(v, dt.date)]

    def listing(self) -> Listing:
        """Where it lies, for whoever writes rows."""
        f = self.found
        return Listing(
            f.table or self.sheet, self.sheet, SheetRole.OTHER, f.header_row, f.first_row, f.last_row,
            max(f.last_row, f.end_row), f.columns, f.total_row, f.table, newest_first=self.is_newest_first,
        )  # fmt: skip

    @property
    def is_newest_first(self) -> bool:
        return is_newest_first(self.days)


def _is_filled_in_later(column: OpenColumn, rows: Sequence[int]) -> bool:
    """Whether the newest rows leave it blank and all others fill it; of what tells of payment, one of them is
    enough, as somebody pays at once and somebody else late, and of the numbers of papers the newest."""
    if not column.cells:
        return False
    if column.column.role in _OF_PAYMENT:
        return any(row not in column.cells for row in rows[-_NEWEST:])
    if column.holds is Holds.NUMBER:
        return rows[-1] not in column.cells and column.share >= _OFTEN
    filled = [row in column.cells for row in rows]
    return not filled[-1] and filled == sorted(filled, reverse=True)


_NEWEST = 4
_LATER = (Holds.DAY, Holds.CHOICE, Holds.TEXT, Holds.NUMBER)
_OF_PAYMENT = (Role.PAID_ON, Role.METHOD, Role.STATUS)
_OFTEN, _SEVERAL = 0.6, 3
_FEWEST = 4
"""Rows, and days in them, that make a list of what happened."""
_MOST_CHOICES, _LONGEST_CHOICE = 25, 40
_MONEY = re.compile(r"0\.0|[$£€¥₦₹]|#,##0|\[\$")
_PAPER = re.compile(r"[A-Za-z]{0,4}[-/ .]?\d[\d/.\-]*")


def open_lists(workbook: Workbook) -> tuple[OpenList, ...]:
    """The lists of things that happened, a row each with its day and its sum, on all sheets."""
    found = []
    for sheet in workbook.sheets:
        lists = [i for f in find_lists(workbook, sheet) if (i := _opened(f)) is not None]
        found += lists or [i for f in _unheard_of(workbook, sheet) if (i := _opened(f)) is not None]
    return tuple(found)


def _unheard_of(workbook: Workbook, sheet: Sheet) -> Iterator[Found]:
    """The lists of a sheet whose headings say nothing to anybody: below a row of texts side by side
    come rows with a day and a number each."""
    below = 0
    rows = list(sheet.rows)
    for at, row in enumerate(rows):
        columns = sheet.rows[row]
        if row <= below or len(columns) < _SEVERAL or not all(sheet.text(row, c) for c in columns):
            continue
        if columns[-1] - columns[0] >= 2 * len(columns):
            continue
        next_rows = rows[at + 1 : at + 1 + _FEWEST]
        if len(next_rows) == _FEWEST and all(_is_dated(sheet, r, columns) for r in next_rows):
            read = Block(workbook, sheet, row, columns[0], columns[-1], {}).read()
            below = max(read.last_row, read.total_row)
            yield read


def _is_dated(sheet: Sheet, row: int, columns: Sequence[int]) -> bool:
    values = [sheet.value(row, c) for c in columns]
    numbers = any(isinstance(v, int | float) and not isinstance(v, bool) for v in values)
    return numbers and any(isinstance(v, dt.date) for v in values)


def page_of_day(one: OpenList, lists: Sequence[OpenList], day: dt.date) -> OpenList | None:
    """Of pages set up alike that go on where another ends, a month's each, the one that `day` belongs on;
    `one` itself where it has no such pages, None where pages alike are kept at the same time."""
    pages = sorted((i for i in lists if i.headings == one.headings and i.days), key=lambda i: min(i.days))
    if len(pages) < 2:
        return one
    begun = [i for i in pages if min(i.days) <= day]
    return (begun[-1] if begun else one) if follow_each_other(pages) else None


def follow_each_other(pages: Sequence[OpenList]) -> bool:
    """Whether of pages each begins where another ends."""
    dated = sorted((i for i in pages if i.days), key=lambda i: min(i.days))
    return all(max(a.days) <= min(b.days) for a, b in pairwise(dated))


def _opened(found: Found) -> OpenList | None:
    if len(found.data_rows) < _FEWEST:
        return None
    columns = tuple(_column(found, c) for c in found.columns)
    opened = OpenList(found, columns)
    sums = any(c.holds in (Holds.SUM, Holds.FORMULA) for c in columns)
    return opened if sums and len(opened.days) >= _FEWEST else None


def _column(found: Found, column: Column) -> OpenColumn:
    sheet, number = found.sheet, index(column)
    cells = {row: sheet.cell(row, number) for row in found.data_rows}
    typed = {row: c.value for row, c in cells.items() if not c.blank and not c.calculated}
    calculated = sum(c.calculated for c in cells.values())
    is_formula = bool(column.formula) or calculated * 2 > len(cells)
    holds = Holds.FORMULA if is_formula else _holds(column, list(typed.values()))
    return OpenColumn(column, holds, typed, len(typed) / len(cells))


def _holds(column: Column, values: Sequence[Value]) -> Holds:
    if not values:
        return Holds.NOTHING
    half = len(values) / 2
    if sum(isinstance(v, dt.date) for v in values) > half:
        return Holds.DAY
    numbers = [v for v in values if isinstance(v, int | float) and not isinstance(v, bool)]
    if len(numbers) > half:
        return _of_numbers(column, values, numbers)
    texts = [str(v).strip() for v in values]
    if sum(bool(_PAPER.fullmatch(text)) for text in texts) > _OFTEN * len(texts):
        return Holds.NUMBER
    kinds = set(texts)
    few = len(kinds) <= max(2, len(texts) * _OFTEN) and len(kinds) <= _MOST_CHOICES
    short = few and max(map(len, kinds)) <= _LONGEST_CHOICE
    return Holds.CHOICE if short or column.options else Holds.TEXT


def _of_numbers(column: Column, values: Sequence[Value], numbers: Sequence[float]) -> Holds:
    """How many, sums, codes that come again (an account's number, a tax form's box), or a numbering."""
    if column.role is Role.QUANTITY:
        return Holds.COUNT
    if any(v != int(v) for v in numbers) or _MONEY.search(column.format) or column.role in AMOUNTS:
        return Holds.SUM
    steps = [b - a for a, b in pairwise(numbers)]
    if len(numbers) > _FEWEST and sum(step == 1 for step in steps) >= 0.7 * len(steps):
        return Holds.NUMBER
    again = len(values) == len(numbers) >= _FEWEST and len(set(numbers)) * 2 <= len(numbers)
    return Holds.CHOICE if again and len(set(numbers)) <= _MOST_CHOICES else Holds.SUM


def next_number(column: OpenColumn) -> Value:
    """The number that a new row gets in a column of numbers that count on; None for any other column."""
    numbered = numbering_of(list(column.cells.values())) if column.holds is Holds.NUMBER else None
    return None if numbered is None or column.share < _OFTEN else numbered.after()


def sign_of(value: Value) -> int:
    """1 for a sum above nought, -1 for one below, 0 for nought and for what is no sum."""
    size = amount(value)
    return 0 if not size else 1 if size > 0 else -1
