"""The cells of a workbook in one pass: formula and last calculated value, read-only and bounded.

Why not openpyxl here: it gives a cell's formula or its cached value, so it has to read each file twice, and
keeps an object of 50 fields a cell. Of a sheet with very many rows only the head and the tail are read; the
list's habits and the place of its next row are there. What is read is compared with openpyxl in the tests.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from lxml import etree
from openpyxl.formula.translate import Translator
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.cell import column_index_from_string, get_column_letter, range_boundaries
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from nl2x.books.model import Value
from nl2x.errors import BadInput

MOST_BYTES = 400_000_000
"""Unpacked bytes of all the parts that are read; beyond this the file is refused as a possible zip bomb."""
MOST_PARTS = 10_000
WHOLE_ROWS, HEAD_ROWS, TAIL_ROWS = 12_000, 600, 3_000
"""A sheet of up to WHOLE_ROWS rows is read whole; of a longer one, its first and its last rows."""

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ROW_START = re.compile(rb"<(?:\w+:)?row[\s>/]")
_DATA_START = re.compile(rb"<(?:\w+:)?sheetData\s*>")
_DATA_END = re.compile(rb"</(?:\w+:)?sheetData\s*>")


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
    def rows(self) -> Mapping[int, tuple[int, ...]]:
        """The columns that hold something, for each row that does, in order."""
        found: dict[int, list[int]] = {}
        for (row, column), cell in self.cells.items():
            if not cell.blank:
                found.setdefault(row, []).append(column)
        return {row: tuple(sorted(found[row])) for row in sorted(found)}

    @property
    def last_row(self) -> int:
        return next(reversed(list(self.rows)), 0)

    @cached_property
    def last_column(self) -> int:
        return max((columns[-1] for columns in self.rows.values()), default=0)

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
    """`formula` as it reads when copied from cell `origin` to cell `target`."""
    return str(Translator(formula, origin=origin).translate_formula(target))


def amount(value: Value) -> Decimal | None:
    """A number as money: exact for what a person typed (floats lose nothing below 10 decimals)."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    return value if isinstance(value, Decimal) else Decimal(repr(round(value, 10)))


def read_workbook(source: bytes | Path | str, name: str = "") -> Workbook:
    """Read a workbook (.xlsx, .xlsm). BadInput for anything else, for broken and for oversized files."""
    where = name or (source if isinstance(source, str) else str(source) if isinstance(source, Path) else "")
    data = source if isinstance(source, bytes) else _file(Path(source))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _Reader(archive, where).workbook()
    except (
        zipfile.BadZipFile,
        zlib.error,
        etree.XMLSyntaxError,
        KeyError,
        ValueError,
        NotImplementedError,
        EOFError,
    ) as error:
        raise _unusable(data, where, error) from None


def _file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise BadInput("there is no such file", where=str(path), todo="check the path") from None
    except (IsADirectoryError, PermissionError) as error:
        raise BadInput(f"can't be read: {error.strerror}", where=str(path), todo="check the path") from None


def _unusable(data: bytes, where: str, error: Exception) -> BadInput:
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        what = "is locked with a password or an old .xls file"
        return BadInput(what, where=where, todo="take the password off, or save it as .xlsx")
    if data[:2] != b"PK":
        return BadInput("isn't an Excel workbook", where=where, todo="save it as .xlsx or .xlsm")
    return BadInput(
        f"is a damaged workbook: {error}", where=where, todo="open and save it in Excel, or use a backup"
    )


class _Reader:
    def __init__(self, archive: zipfile.ZipFile, where: str) -> None:
        self.archive, self.where, self.left = archive, where, MOST_BYTES
        self.parts = {info.filename: info for info in archive.infolist()}
        if len(self.parts) > MOST_PARTS:
            raise BadInput(f"has more than {MOST_PARTS} parts", where=where, todo="is it really a workbook?")

    def bytes(self, part: str) -> bytes:
        info = self.parts.get(part) or self.parts[part.lstrip("/")]
        with self.archive.open(info) as stream:
            data = stream.read(self.left + 1)
        self.left -= len(data)
        if self.left < 0:
            limit = MOST_BYTES // 1_000_000
            raise BadInput(
                f"unpacks to more than {limit} MB", where=self.where, todo="use a smaller workbook"
            )
        return data

    def xml(self, part: str) -> etree._Element:
        return parse(self.bytes(part), f"{self.where} {part}".strip())

    def workbook(self) -> Workbook:
        main = self.main_part()
        root = self.xml(main)
        relations = self.relations(main)
        properties = next(root.iter("{*}workbookPr"), None)
        mac = properties is not None and properties.get("date1904") in ("1", "true")
        self.epoch = CALENDAR_MAC_1904 if mac else CALENDAR_WINDOWS_1900
        self.strings = self.shared_strings(relations)
        self.formats = self.number_formats(relations)
        self.dates = tuple(is_date_format(code) for code in self.formats)
        sheets = tuple(self.sheets(root, relations))
        names = {
            str(item.get("name")): item.text or ""
            for item in root.iter("{*}definedName")
            if item.get("localSheetId") is None
        }
        return Workbook(sheets, names, self.formats, title=Path(self.where).stem)

    def main_part(self) -> str:
        for target, kind in self.relations("").values():
            if kind.endswith("/officeDocument"):
                return target
        raise KeyError("no main part")

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Relation id → (part it points at, its kind)."""
        folder, file = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{file}.rels")
        if rels not in self.parts:
            return {}
        return {
            str(item.get("Id")): (
                posixpath.normpath(posixpath.join("/", folder, item.get("Target", ""))).lstrip("/"),
                item.get("Type", ""),
            )
            for item in self.xml(rels).iter("{*}Relationship")
            if item.get("TargetMode") != "External"
        }

    def sheets(self, root: etree._Element, relations: dict[str, tuple[str, str]]) -> Iterator[Sheet]:
        for item in root.iter("{*}sheet"):
            identity = item.get(_RELATION) or item.get(_STRICT_RELATION) or ""
            part, kind = relations.get(identity, ("", ""))
            if kind.endswith("/worksheet"):
                yield self.sheet(part, item.get("name", ""), item.get("state", "visible"))

    def shared_strings(self, relations: dict[str, tuple[str, str]]) -> list[str]:
        for part, kind in relations.values():
            if kind.endswith("/sharedStrings") and part in self.parts:
                return [_plain(item) for item in self.xml(part).iterchildren("{*}si")]
        return []

    def number_formats(self, relations: dict[str, tuple[str, str]]) -> tuple[str, ...]:
        for part, kind in relations.values():
            if kind.endswith("/styles") and part in self.parts:
                root = self.xml(part)
                own = {item.get("numFmtId"): item.get("formatCode", "") for item in root.iter("{*}numFmt")}
                styles = next(root.iter("{*}cellXfs"), None)
                return tuple(
                    own.get(item.get("numFmtId"))
                    or BUILTIN_FORMATS.get(int(item.get("numFmtId", 0)), "General")
                    for item in (styles.iterchildren("{*}xf") if styles is not None else ())
                ) or ("General",)
        return ("General",)

    def sheet(self, part: str, title: str, state: str) -> Sheet:
        data, skipped = _head_and_tail(self.bytes(part))
        root = parse(data, f"{self.where} {part}".strip())
        sheet = Sheet(title, state, skipped=skipped)
        rows = next(root.iterchildren("{*}sheetData"), None)
        if rows is not None:
            self.fill(sheet, rows)
        sheet.merged = tuple(a for item in root.iter("{*}mergeCell") for a in areas(item.get("ref", "")))
        sheet.validations = tuple(self.validations(root))
        sheet.tables = tuple(self.tables(part))
        protection = next(root.iterchildren("{*}sheetProtection"), None)
        sheet.protected = protection is not None and protection.get("sheet") in ("1", "true")
        return sheet

    def tables(self, part: str) -> Iterator[ExcelTable]:
        for target, kind in self.relations(part).values():
            if kind.endswith("/table") and target in self.parts:
                root = self.xml(target)
                area = next(iter(areas(root.get("ref", ""))), None)
                if area is not None:
                    label = root.get("displayName") or root.get("name") or ""
                    header, totals = root.get("headerRowCount", "1"), root.get("totalsRowCount", "0")
                    yield ExcelTable(label, area, int(header), int(totals))

    def validations(self, root: etree._Element) -> Iterator[Validation]:
        for item in root.iter("{*}dataValidation"):
            if item.get("type") != "list":
                continue
            formula = next((f for f in item.iterchildren("{*}formula1")), None)
            where = item.get("sqref") or "".join(s.text or "" for s in item.iterchildren("{*}sqref"))
            text = "" if formula is None else "".join(formula.itertext()).strip()
            yield Validation(tuple(areas(where)), text)

    def fill(self, sheet: Sheet, rows: etree._Element) -> None:
        """One pass over the rows; a row or cell without a name follows the one before it."""
        row = 0
        cells = sheet.cells
        for row_element in rows.iterchildren("{*}row"):
            number = row_element.get("r")
            row = int(number) if number else row + 1
            column = 0
            for element in row_element:
                reference = element.get("r")
                if reference:
                    match = _CELL.fullmatch(reference)
                    column = column_index_from_string(match[1]) if match else column + 1
                else:
                    column += 1
                cell = self.read(sheet, element, row, column)
                if cell.style or not cell.blank:
                    cells[row, column] = cell

    def read(self, sheet: Sheet, element: etree._Element, row: int, column: int) -> Cell:
        kind, style = element.get("t", "n"), int(element.get("s", 0))
        text, formula, shared = None, "", -1
        for child in element:
            tag = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
            if tag == "v":
                text = child.text
            elif tag == "is":
                text = _plain(child)
            elif tag == "f":
                formula = f"={child.text}" if child.text else ""
                if child.get("t") == "shared":
                    shared = int(child.get("si", -1))
                    if formula:
                        sheet.masters[shared] = (formula, name(row, column))
                elif not formula:
                    formula = "="
        return Cell(self.value(kind, text, style), formula, shared, style)

    def value(self, kind: str, text: str | None, style: int) -> Value:
        if text is None:
            return None
        if kind == "s":
            return self.strings[int(text)] if int(text) < len(self.strings) else None
        if kind in ("str", "inlineStr", "e"):
            return text
        if kind == "b":
            return text == "1"
        if kind == "d":
            return dt.datetime.fromisoformat(text)
        number = _number(text)
        if number is not None and style < len(self.dates) and self.dates[style]:
            return self.moment(number)
        return number

    def moment(self, number: int | float) -> Value:
        try:
            value = from_excel(number, self.epoch)
        except (OverflowError, ValueError):
            return number
        whole = isinstance(value, dt.datetime) and value.time() == dt.time()
        return value.date() if whole else value if isinstance(value, dt.datetime | dt.time) else number


def parse(data: bytes, where: str = "") -> etree._Element:
    """XML without entities, document types and network: a workbook is a stranger's file."""
    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
        raise BadInput(
            "holds an XML document type, which workbooks don't", where=where, todo="don't trust it"
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True)
    return etree.fromstring(data, parser)


def areas(text: str) -> Iterator[Area]:
    """The rectangles of a reference list such as `"A1:B9 D4"`; what isn't one is left out."""
    for part in text.replace("$", "").split():
        try:
            left, top, right, bottom = range_boundaries(part)
        except ValueError:
            continue
        yield Area(left or 1, top or 1, right or 16_384, bottom or 1_048_576)


def _plain(item: etree._Element) -> str:
    """The text of a string item: runs joined, phonetic hints left out."""
    return "".join(t.text or "" for t in item.iter("{*}t") if not t.getparent().tag.endswith("}rPh"))


def _number(text: str) -> int | float | None:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        value = float(text)
    except ValueError:
        return None
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def _head_and_tail(data: bytes) -> tuple[bytes, tuple[int, int] | None]:
    """The sheet without the rows in the middle of a very long list, and which rows were left out."""
    start, end = _DATA_START.search(data), _DATA_END.search(data)
    if start is None or end is None:
        return data, None
    offsets = [match.start() for match in _ROW_START.finditer(data, start.end(), end.start())]
    if len(offsets) <= WHOLE_ROWS:
        return data, None
    cut, resume = offsets[HEAD_ROWS], offsets[-TAIL_ROWS]
    first, next_read = (re.search(rb'\sr="(\d+)"', data[o : o + 200]) for o in (cut, resume))
    if first is None or next_read is None:  # rows without numbers: each counts from the one before
        return data, None
    return data[:cut] + data[resume:], (int(first[1]), int(next_read[1]) - 1)
