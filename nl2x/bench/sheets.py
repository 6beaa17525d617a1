"""Workbooks as plain values, for comparing: what is typed in, what is a formula, what a formula shows."""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from nl2x.errors import BadInput

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

Plain: TypeAlias = str | Decimal | dt.date | dt.time | bool
"""A cell's value for comparing; an empty cell is ""."""

NUMBER = re.compile(r"[-+]?\d+(\.\d+)?")
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Address(NamedTuple):
    """A cell of a sheet: row and column from 1."""

    row: int
    column: int


def address(place: Address) -> str:
    """`Address(4, 2)` as people write it: B4."""
    from openpyxl.utils import get_column_letter

    return f"{get_column_letter(place.column)}{place.row}"


def plain(value: object) -> Plain:
    """A cell's value without float noise (six decimals), midnight and outer blanks."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float | Decimal):
        number = round(Decimal(str(value)), 6)
        return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
    if isinstance(value, dt.datetime):
        return value.date() if value.time() == dt.time(0) else str(value)
    if isinstance(value, dt.date | dt.time):
        return value
    return " ".join(str(value).split())


def plain_text(text: str) -> Plain:
    """An expected value, given as text: a number, a YYYY-MM-DD date, or words."""
    stripped = text.strip()
    if ISO_DATE.fullmatch(stripped):
        return dt.date.fromisoformat(stripped)
    if NUMBER.fullmatch(stripped):
        try:
            return plain(Decimal(stripped))
        except InvalidOperation as error:  # pragma: no cover (the pattern admits only decimals)
            raise BadInput("not a number", where=text) from error
    return plain(stripped)


class Sheet:
    """One sheet: its typed-in values, where its formulas are, and what cached errors they show."""

    def __init__(self, values: dict[Address, object], cached: dict[Address, object], hidden: bool) -> None:
        self.hidden = hidden
        self.formulas = {place for place, value in values.items() if _is_formula(value)}
        self._typed: dict[int, dict[int, Plain]] = {}
        for place, value in values.items():
            typed = plain(value)
            if place not in self.formulas and typed != "":
                self._typed.setdefault(place.row, {})[place.column] = typed
        self.cached = {place: plain(cached.get(place)) for place in self.formulas}
        self.errors = [
            f"{value} in {address(place)}"
            for place, value in self.cached.items()
            if isinstance(value, str) and value.startswith("#")
        ]
        self._formula_columns: dict[int, set[int]] = {}
        for place in self.formulas:
            self._formula_columns.setdefault(place.row, set()).add(place.column)

    def typed_rows(self) -> list[int]:
        """The rows with anything typed in, from the top."""
        return sorted(self._typed)

    def columns(self, row: int) -> set[int]:
        """The columns of a row in which something is typed in or calculated."""
        return set(self._typed.get(row, {})) | self._formula_columns.get(row, set())

    def typed(self, row: int, column: int) -> Plain:
        """The typed-in value; "" for an empty cell and for a formula."""
        return self._typed.get(row, {}).get(column, "")

    def fingerprint(self, row: int) -> dict[int, Plain]:
        """The row's typed-in values by column."""
        return self._typed.get(row, {})

    def is_formula(self, row: int, column: int) -> bool:
        """Whether the cell calculates its value."""
        return Address(row, column) in self.formulas

    def find_headings(self, headings: Sequence[str]) -> tuple[int, dict[str, int]]:
        """The first row that holds all these headings, and the column of each."""
        for row, cells in sorted(self._typed.items()):
            by_text: dict[str, int] = {}
            for column, value in sorted(cells.items()):
                by_text.setdefault(str(value).casefold(), column)
            if all(heading.casefold() in by_text for heading in headings):
                return row, {heading: by_text[heading.casefold()] for heading in headings}
        raise BadInput("no row holds all these headings", where=", ".join(headings))

    def kind_below(self, row: int, column: int) -> str:
        """ "number" or "date" if everything typed in below is that; else ""."""
        below = [cells[column] for at, cells in self._typed.items() if at > row and column in cells]
        for name, kind in (("number", Decimal), ("date", dt.date)):
            if below and all(isinstance(value, kind) for value in below):
                return name
        return ""

    def is_free(self, row: int, column: int, free: Sequence[str]) -> bool:
        """Whether the cell stands under one of the free headings, or is itself free ("B2")."""
        names = {name.casefold() for name in free}
        above = (
            str(cells[column]).casefold() for at, cells in self._typed.items() if at < row and column in cells
        )
        return self.is_free_cell(Address(row, column), free) or any(text in names for text in above)

    def is_free_cell(self, place: Address, free: Sequence[str]) -> bool:
        """Whether the cell itself is named free ("B2"), as a counter is."""
        return address(place) in free


class Book:
    """A workbook's sheets. Formulas without a cached value are calculated when one is asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._calculated: Workbook | None = None
        values, cached = _load(data, formulas=True), _load(data, formulas=False)
        self.sheets = {
            sheet.title: Sheet(_cells(sheet), _cells(cached[sheet.title]), sheet.sheet_state != "visible")
            for sheet in values.worksheets
        }

    def locate(self, key: str) -> tuple[str, Address]:
        """`"Balance Sheet!B4"` as sheet and address."""
        from openpyxl.utils.cell import coordinate_to_tuple
        from openpyxl.utils.exceptions import CellCoordinatesException

        name, _, cell = key.rpartition("!")
        try:
            place = Address(*coordinate_to_tuple(cell))
        except (CellCoordinatesException, ValueError) as error:
            raise BadInput("not a cell", where=key, todo="write it as Sheet!B4") from error
        if name not in self.sheets:
            raise BadInput("no such sheet", where=key)
        return name, place

    def shown(self, name: str, row: int, column: int) -> Plain:
        """What the cell shows: its typed-in value, or its formula's result."""
        sheet, place = self.sheets[name], Address(row, column)
        if place not in sheet.formulas:
            return sheet.typed(row, column)
        return sheet.cached[place] if sheet.cached[place] != "" else self._calculate(name, place)

    def _calculate(self, name: str, place: Address) -> Plain:
        if self._calculated is None:
            import formualizer

            self._calculated = _load(formualizer.recalculate_xlsx_bytes(self._data)["bytes"], formulas=False)
        return plain(self._calculated[name].cell(*place).value)


def _is_formula(value: object) -> bool:
    from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

    return isinstance(value, ArrayFormula | DataTableFormula) or (isinstance(value, str) and value[:1] == "=")


def _cells(sheet: object) -> dict[Address, object]:
    rows = getattr(sheet, "iter_rows")()  # noqa: B009 (worksheets have no published types)
    return {
        Address(cell.row, cell.column): cell.value for row in rows for cell in row if cell.value is not None
    }


def _load(data: bytes, *, formulas: bool) -> Workbook:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return openpyxl.load_workbook(BytesIO(data), data_only=not formulas)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        raise BadInput("not an .xlsx workbook", where="the workbook to be judged") from error
