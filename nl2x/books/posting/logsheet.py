"""The hidden sheet in which a workbook carries its own history.

It is put in by adding to four parts (the list of sheets, its relations, the content types, and its own) and
taken out by removing exactly that, so that a workbook without history is, byte for byte, what it was before
it had one. Excel and LibreOffice may rewrite the sheet as they like: it is found by its name.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

from nl2x.books.xlsx.cached import Reader
from nl2x.books.xlsx.cellvalues import cell_xml
from nl2x.books.xlsx.package import reopen
from nl2x.books.xlsx.rowmoves import column_letters
from nl2x.books.xlsx.sheetxml import dict_of
from nl2x.books.xlsx.structure import SheetEntry, Workbook, relations_part

NAME = "nl2x log"
_PART, _ID = "xl/worksheets/nl2xlog.xml", "rIdNl2xLog"
_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEADINGS = ("Entry", "Posted (UTC)", "Words", "Model", "Data, read by nl2x")
_PIECE = 30_000
"""Characters of data in one cell; a cell holds 32,767."""

Records = list[dict[str, Any]]


def split(data: bytes) -> tuple[bytes, Records]:
    """The workbook without its log sheet, and the log's records. A log that stands before other sheets (a
    person moved it) stays in: taking it out would renumber those."""
    book = Workbook(reopen(data))
    entry = _log_of(book)
    if entry is None:
        return data, []
    records = _read(book, entry)
    if entry is not book.sheets[-1]:
        return data, records
    book.removed.add(entry.part)
    _remove(book, book.part, rb"<(?:\w+:)?sheet\s[^<>]*?/>", b":id", entry.relation)
    _remove(book, relations_part(book.part), rb"<(?:\w+:)?Relationship\s[^<>]*?/>", b"Id", entry.relation)
    _remove(book, "[Content_Types].xml", rb"<(?:\w+:)?Override\s[^<>]*?/>", b"PartName", f"/{entry.part}")
    return book.save(), records


def join(data: bytes, records: Records) -> bytes:
    """The workbook `data`, as `split` gives it, with a log of `records`; without one if there are none."""
    book = Workbook(reopen(data))
    entry = _log_of(book)
    if entry is not None:
        book.write(entry.part, _sheet(records))
        return book.save()
    if not records:
        return data
    book.changed[_PART] = _sheet(records)
    _register(book)
    return book.save()


def has_locked_structure(data: bytes) -> bool:
    """Whether the workbook forbids adding sheets; then its history goes beside it."""
    book = Workbook(reopen(data))
    tag = re.search(rb"<(?:\w+:)?workbookProtection\b[^<>]*>", book.read(book.part))
    return tag is not None and dict_of(tag[0]).get(b"lockStructure") in (b"1", b"true")


def _log_of(book: Workbook) -> SheetEntry | None:
    return next((entry for entry in book.sheets if entry.name.casefold() == NAME), None)


def _read(book: Workbook, entry: SheetEntry) -> Records:
    sheet, reader = book.sheet(entry.name), Reader(book)
    records: Records = []
    for number, row in sheet.iterate_rows():
        texts = [reader.value(cell) for cell in sheet.cells_in(number, row) if cell.column >= len(_HEADINGS)]
        try:
            record = json.loads("".join(text for text in texts if isinstance(text, str)))
        except ValueError:
            continue  # the header, or a row that a person wrote there
        if isinstance(record, dict):
            records.append(record)
    book.release(entry.name)
    return records


def _sheet(records: Records) -> bytes:
    rows = [_HEADINGS, *(_row(record) for record in records)]
    body = []
    for number, texts in enumerate(rows, 1):
        cells = []
        for column, text in enumerate(texts, 1):
            kind, content = cell_xml(text, b"", False)
            cells.append(b'<c r="%s%d" %s>%s</c>' % (column_letters(column).encode(), number, kind, content))
        body.append(b'<row r="%d">%s</row>' % (number, b"".join(cells)))
    start = (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="%s"><sheetData>' % _MAIN
    )
    return start + b"".join(body) + b"</sheetData></worksheet>"


def _row(record: dict[str, Any]) -> tuple[str, ...]:
    data = json.dumps(record, separators=(",", ":"))
    pieces = [data[at : at + _PIECE] for at in range(0, len(data), _PIECE)]
    known = (str(record.get(key, "") or " ")[:_PIECE] for key in ("id", "when", "words", "model"))
    return (*known, *pieces)


def _register(book: Workbook) -> None:
    workbook = book.read(book.part)
    numbers = [int(n) for n in re.findall(rb'\ssheetId="(\d+)"', workbook)]
    end = list(re.finditer(rb"</(\w+:)?sheets>", workbook))[-1]
    declared = re.search(rb'xmlns:(\w+)="%s"' % _RELATIONS, workbook[: workbook.index(b"<", end.start())])
    root = re.search(rb"<(?:\w+:)?workbook\b[^<>]*>", workbook)
    in_root = declared is not None and root is not None and declared.start() < root.end()
    space = b"" if in_root else b' xmlns:r="%s"' % _RELATIONS
    prefix = declared[1] if in_root and declared else b"r"
    tag = b'<%ssheet name="%s" sheetId="%d" state="veryHidden"%s %s:id="%s"/>' % (
        *(end[1] or b"", NAME.encode(), max(numbers, default=0) + 1, space, prefix, _ID.encode()),
    )
    book.write(book.part, workbook[: end.start()] + tag + workbook[end.start() :])
    _append(
        book,
        relations_part(book.part),
        b"Relationships",
        b'<%%sRelationship Id="%s" Type="%s/worksheet" Target="/%s"/>'
        % (_ID.encode(), _RELATIONS, _PART.encode()),
    )
    _append(
        book,
        "[Content_Types].xml",
        b"Types",
        b'<%%sOverride PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument'
        b'.spreadsheetml.worksheet+xml"/>' % _PART.encode(),
    )


def _append(book: Workbook, part: str, root: bytes, element: bytes) -> None:
    xml = book.read(part)
    end = list(re.finditer(rb"</(\w+:)?%s>" % root, xml))[-1]
    book.write(part, xml[: end.start()] + element % (end[1] or b"") + xml[end.start() :])


def _remove(book: Workbook, part: str, pattern: bytes, attribute: bytes, value: str) -> None:
    def removed(match: re.Match[bytes]) -> bytes:
        given = dict_of(match[0])
        values = [v for key, v in given.items() if key == attribute or key.endswith(attribute)]
        return b"" if html.escape(value).encode() in values else match[0]

    book.write(part, re.sub(pattern, removed, book.read(part)))
