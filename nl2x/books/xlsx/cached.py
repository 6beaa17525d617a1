"""The values a workbook carries: what its cells hold, and what was calculated when it was last saved."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from nl2x.books.model import Value
from nl2x.books.xlsx.cellvalues import cell_value, shared_strings
from nl2x.books.xlsx.package import reopen
from nl2x.books.xlsx.rowmoves import column_letters
from nl2x.books.xlsx.sheetxml import Cell, SheetXml
from nl2x.books.xlsx.structure import SheetEntry, Workbook
from nl2x.books.xlsx.styles import date_formats

_ANY_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
Address = tuple[str, str]
"""Sheet and cell, such as ("Journal", "C7")."""


class Reader:
    """Turns cells of one workbook into values; shared strings are read once, when first needed."""

    def __init__(self, book: Workbook, *, plain: bool = False) -> None:
        """`plain` leaves dates as Excel's numbers."""
        self.book = book
        self._parts = {r.kind: r.target for r in book.relations(book.part)}
        self._from_1904 = book.dates_from_1904
        self._dates: frozenset[int] | None = frozenset() if plain else None
        self._strings: list[bytes] | None = None

    def value(self, cell: Cell) -> Value:
        """What the cell shows."""
        if self._dates is None:
            part = self._parts.get("styles")
            self._dates = date_formats(self.book.read(part)) if part else frozenset()
        if self._strings is None and cell.attributes.get(b"t") == b"s":
            part = self._parts.get("sharedStrings")
            self._strings = shared_strings(self.book.read(part)) if part else []
        return cell_value(cell, self._strings or [], self._dates, self._from_1904)


def values(data: bytes) -> dict[Address, Value]:
    """All cells that hold something: constants, and formulas' values as last calculated."""
    book = Workbook(reopen(data))
    reader = Reader(book)
    found: dict[Address, Value] = {}
    for sheet in worksheets(book):
        for number, row in sheet.iterate_rows():
            for cell in sheet.cells_in(number, row):
                value = reader.value(cell)
                if value is not None:
                    found[sheet.name, address(cell)] = value
        book.release(sheet.name)
    return found


def formula_cells(data: bytes, sheets: Collection[str] | None = None) -> dict[Address, Value]:
    """The cells that hold a formula, with the values last calculated (None: none kept); dates as numbers.

    Only those of `sheets`, where the caller knows that the others hold none, or none that matter.
    """
    book = Workbook(reopen(data))
    reader = Reader(book, plain=True)
    found: dict[Address, Value] = {}
    for entry in book.sheets:
        # Most sheets of a large book hold no formula: looked at in passing, they cost no memory.
        wanted = sheets is None or entry.name in sheets
        if wanted and is_worksheet(entry) and book.package.holds(entry.part, _ANY_FORMULA, b"<f", b":f"):
            sheet = book.sheet(entry.name)
            for cell in formulas_in(sheet):
                found[sheet.name, address(cell)] = reader.value(cell)
            book.release(sheet.name)
    return found


def formulas_in(sheet: SheetXml) -> Iterator[Cell]:
    """The formula cells of a sheet."""
    opening = b"<%sf" % sheet.p
    for number, row in sheet.iterate_rows():
        if opening in row:
            yield from (
                cell for cell in sheet.cells_in(number, row) if opening in cell.content and cell.formula
            )


def worksheets(book: Workbook) -> Iterator[SheetXml]:
    """The sheets that have cells, in order; chart and dialog sheets are left out."""
    for entry in book.sheets:
        if is_worksheet(entry):
            yield book.sheet(entry.name)


def is_worksheet(entry: SheetEntry) -> bool:
    """Whether a sheet is made of cells."""
    return "/worksheets/" in f"/{entry.part}"


def address(cell: Cell) -> str:
    """The cell's address, such as "C7"."""
    return f"{column_letters(cell.column)}{cell.row}"
