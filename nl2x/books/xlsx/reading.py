"""Reading a workbook's cells in one pass: formula and last calculated value together, and nothing else.

Why not openpyxl here: it gives a cell's formula or its cached value, so it has to read each file twice, and
it keeps an object for each cell. Of a sheet with very many rows only the head and the tail are read; the
list's habits and the place of its next row are there. What is read is compared with openpyxl in the tests.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.cell import column_index_from_string
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from nl2x.books.model import Value
from nl2x.books.posting.logsheet import NAME as LOG_SHEET
from nl2x.books.xlsx.cells import Cell, ExcelTable, Sheet, Validation, Workbook, areas, name
from nl2x.books.xlsx.package import Package, open_package, read_book, reopen
from nl2x.errors import BadInput

WHOLE_ROWS, HEAD_ROWS, TAIL_ROWS = 12_000, 600, 3_000
"""A sheet of up to WHOLE_ROWS rows is read whole; of a longer one, its first and its last rows."""
CELLS, PART = 1_000_000, 64 << 20
"""The most cells of a workbook, and bytes of a part, that become objects: a cell takes up to 900 bytes."""

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ROW_START = re.compile(rb"<(?:\w+:)?row[\s>/]")
_CELL_START = re.compile(rb"<(?:\w+:)?c[\s>/]")
_DATA_START = re.compile(rb"<(?:\w+:)?sheetData\s*>")
_DATA_END = re.compile(rb"</(?:\w+:)?sheetData\s*>")


def read_workbook(source: bytes | Path | str, name: str = "") -> Workbook:
    """Read a workbook (.xlsx, .xlsm). BadInput for anything else, for broken and for oversized files."""
    if isinstance(source, bytes):
        where, package = name or "workbook", open_package(source, where=name or "workbook")
    else:
        where, package = name or str(source), reopen(read_book(Path(source)))
    try:
        workbook = _Reader(package, where).workbook()
    except (etree.XMLSyntaxError, KeyError, ValueError, IndexError) as error:
        raise BadInput(
            f"is a damaged workbook: {error}", where=where, todo="open and save it in Excel, or use a backup"
        ) from None
    if not workbook.sheets:
        raise BadInput("the workbook has no sheets", where=where, todo="is it the right file?")
    return workbook


class _Reader:
    def __init__(self, package: Package, where: str) -> None:
        self.package, self.where = package, where
        self.parts = frozenset(package.names)
        self.cells_left = CELLS

    def bytes(self, part: str) -> bytes:
        return self.package.read(part)

    def xml(self, part: str) -> etree._Element:
        if self.package.size(part) > PART:
            raise self.too_large(part, f"is larger than {PART >> 20} MiB")
        return parse(self.bytes(part), f"{self.where} {part}".strip())

    def too_large(self, part: str, why: str) -> BadInput:
        return BadInput(why, where=f"{self.where}: {part}", todo="split the workbook")

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
            if kind.endswith("/worksheet") and item.get("name") != LOG_SHEET:
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
        self.cells_left -= len(_CELL_START.findall(data))
        if self.cells_left < 0 or len(data) > PART:
            raise self.too_large(part, f"holds more than {CELLS:,} cells to be read")
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
