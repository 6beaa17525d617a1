"""A workbook's cells as data: value, formula and style of each, and what lies over them.

The numbers of rows and columns count from 1 throughout.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from openpyxl.formula.tokenizer import TokenizerError
from openpyxl.formula.translate import Translator
from openpyxl.utils.cell import column_index_from_string, get_column_letter, range_boundaries

from nl2x.books.model import Value
from nl2x.errors import BadInput, Refused

_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


class Cell(NamedTuple):
    """One cell: its value (a formula's is the last calculated one, None if it was never calculated)."""

    value: Value
    formula: str
    """With its leading "="; empty for a constant and for the followers of a shared formula."""
    shared: int
    """The number of the shared formula that this cell takes part in, or -1."""
    style: int

    @property
    def calculated(self) -> bool:
        return bool(self.formula) or self.shared >= 0

    @property
    def blank(self) -> bool:
        """Nothing a person would see as content."""
        return not self.calculated and (self.value is None or self.value == "")


EMPTY = Cell(None, "", -1, 0)


class Area(NamedTuple):
    """A rectangle of cells, all four numbers from 1 and inclusive."""

    left: int
    top: int
    right: int
    bottom: int

    def holds(self, row: int, column: int) -> bool:
        return self.top <= row <= self.bottom and self.left <= column <= self.right


@dataclass(frozen=True)
class ExcelTable:
    """A table that Excel knows by name (a ListObject)."""

    name: str
    area: Area
    header_rows: int
    totals_rows: int


@dataclass(frozen=True)
class Validation:
    """A dropdown list on some cells: its options' formula, or the options themselves in quotes."""

    areas: tuple[Area, ...]
    formula: str


@dataclass
class Sheet:
    """One worksheet; cells are found by (row, column), both from 1."""

    name: str
    state: str = "visible"
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merged: tuple[Area, ...] = ()
    tables: tuple[ExcelTable, ...] = ()
    validations: tuple[Validation, ...] = ()
    protected: bool = False
    skipped: tuple[int, int] | None = None
    """First and last of the rows in the middle that weren't read."""
    masters: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Shared formulas by number: (formula, the cell where it stands)."""

    def cell(self, row: int, column: int) -> Cell:
        return self.cells.get((row, column), EMPTY)

    def value(self, row: int, column: int) -> Value:
        return self.cells.get((row, column), EMPTY).value

    def text(self, row: int, column: int) -> str:
        """The cell's value if it is text, without spaces around it; else an empty string."""
        value = self.cells.get((row, column), EMPTY).value
        return value.strip() if isinstance(value, str) else ""

    def formula(self, row: int, column: int) -> str:
        """The cell's formula with its leading "=", or an empty string."""
        cell = self.cells.get((row, column), EMPTY)
        if cell.formula or cell.shared not in self.masters:
            return cell.formula
        formula, origin = self.masters[cell.shared]
        return moved(formula, origin, name(row, column))

    @cached_property
    def rows(self) -> dict[int, tuple[int, ...]]:
        """The columns that hold something, for each row that does, in order."""
        found: dict[int, list[int]] = {}
        for (row, column), cell in self.cells.items():
            if not cell.blank:
                found.setdefault(row, []).append(column)
        return {row: tuple(sorted(found[row])) for row in sorted(found)}

    @property
    def last_row(self) -> int:
        return next(reversed(self.rows), 0)

    def formulas(self) -> Iterator[tuple[int, int, str]]:
        """Every formula with its row and column."""
        for (row, column), cell in self.cells.items():
            if cell.calculated:
                yield row, column, self.formula(row, column)


@dataclass
class Workbook:
    """A workbook as read: sheets in the order of their tabs."""

    sheets: tuple[Sheet, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    """Defined names of the whole book and what they stand for."""
    formats: tuple[str, ...] = ("General",)
    """The number format of each style index."""
    title: str = ""

    def sheet(self, name: str) -> Sheet:
        """The sheet of that name (letter case aside, as in Excel). KeyError if there is none."""
        for sheet in self.sheets:
            if sheet.name.casefold() == name.casefold():
                return sheet
        raise KeyError(name)

    def format_of(self, cell: Cell) -> str:
        return self.formats[cell.style] if cell.style < len(self.formats) else "General"


def name(row: int, column: int) -> str:
    """`(3, 2)` → `"B3"`."""
    return f"{get_column_letter(column)}{row}"


def place(cell: str) -> tuple[int, int]:
    """`"B3"` → `(3, 2)`. BadInput if it isn't a cell's name."""
    match = _CELL.fullmatch(cell.replace("$", "").upper())
    if match is None:
        raise BadInput(f"{cell!r} isn't a cell", todo="write it like B3")
    return int(match[2]), column_index_from_string(match[1])


def moved(formula: str, origin: str, target: str) -> str:
    """`formula` as it reads when copied from cell `origin` to cell `target`. Refused if it is none."""
    try:
        return str(Translator(formula, origin=origin).translate_formula(target))
    except TokenizerError:
        raise unreadable(formula) from None


def unreadable(formula: str) -> Refused:
    """What is said of a formula that can't be taken to pieces, as some other program may have written it."""
    return Refused(f"the formula {formula[:40]!r} can't be read", todo="open the workbook and mend it")


def amount(value: Value) -> Decimal | None:
    """A number as money, also one kept as text: exact for what a person typed (floats lose nothing below 10
    decimals)."""
    if isinstance(value, str):
        return text_amount(value)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    return value if isinstance(value, Decimal) else Decimal(repr(round(value, 10)))


def both_signs(values: Iterable[Value]) -> bool:
    """Whether there are amounts above nought and below among the values of cells."""
    sizes = [size for value in values if (size := amount(value))]
    return any(size < 0 for size in sizes) and any(size > 0 for size in sizes)


def text_amount(text: str) -> Decimal | None:
    """The amount that a text shows as money ("£1,200.00", "(45.00)", "1.234,56 €"): with a currency, brackets
    or cents, since a bare whole number in a text is more likely a code. "4,000.00 Cr" is below zero."""
    match = _MONEY_TEXT.fullmatch(text.strip()) if len(text) < 40 else None
    if match is None:
        return None
    digits, cents = match["whole"], match["cents"]
    if not (cents or match["before"] or match["after"] or match["open"] or match["side"]):
        return None
    number = Decimal("".join(filter(str.isdigit, digits)) + "." + (cents or "0"))
    signs = (match["sign"], match["inner"], match["last"])
    negative = bool(match["open"]) or any(sign in ("-", "\u2212") for sign in signs)
    negative = negative != (match["side"] or "").casefold().startswith("c")
    return -number if negative else number


_CODES = "USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|NGN|ZAR|KES|SEK|NOK|DKK|JPY|CNY|PLN|BRL|MXN"
_MONEY_TEXT = re.compile(
    rf"(?P<open>\()?(?P<sign>[-\u2212+])?\s?(?P<before>[$€£¥₹₽₺₩₪₫₦]|{_CODES}|Rs\.?)?\s?(?P<inner>[-\u2212+])?"
    rf"(?P<whole>\d{{1,3}}(?:[.,' \u2019\u00a0]\d{{3}})+|\d+)(?:[.,](?P<cents>\d{{1,2}}))?"
    rf"\s?(?P<after>[$€£¥₹₽₺₩₪₫₦]|{_CODES}|kr|zł)?(?P<last>[-\u2212])?(?(open)\))(?:\s(?P<side>[DdCc][Rr])\.?)?"
)


def areas(text: str) -> Iterator[Area]:
    """The rectangles of a reference list such as `"A1:B9 D4"`; what isn't one is left out."""
    for part in text.replace("$", "").split():
        try:
            left, top, right, bottom = range_boundaries(part)
        except ValueError:
            continue
        yield Area(left or 1, top or 1, right or 16_384, bottom or 1_048_576)


def remark_after(sheet: Sheet, row: int, last: int) -> str:
    """The words just right of a row's last amount, which is in column `last`; "" if amounts follow them."""
    right = [c for c in sheet.rows[row] if last < c <= last + 3 and sheet.text(row, c)]
    amounts_follow = right and any(c > right[0] and not sheet.text(row, c) for c in sheet.rows[row])
    words = sheet.text(row, right[0]) if right and not amounts_follow else ""
    return words if len(words) > 3 else ""
