"""What an engine gets to see of a workbook: cells, formulas, names, tables, and nothing else.

An engine calculates; charts, pictures, comments, macros and the like can only make it fail, and some do (one
refuses .xlsm, one a comment whose path is absolute). Parts that stay are copied as they are.
"""

from __future__ import annotations

import html
import posixpath
import re

from nl2x.books.calculation.pruned import LARGE, MERGED
from nl2x.books.xlsx.package import reopen
from nl2x.books.xlsx.sheetxml import SheetXml, dict_of
from nl2x.books.xlsx.structure import Relation, Workbook, relations_part

_OF_BOOK = {
    "worksheet",
    "chartsheet",
    "dialogsheet",
    "sharedStrings",
    "styles",
    "theme",
    "externalLink",
    "sheetMetadata",
}
_UNCOUNTED = re.compile(rb"<(?:\w+:)?tableParts>")
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_MACROS = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_PLAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def for_engines(data: bytes) -> bytes:
    """A workbook that calculates like `data` and holds only what calculating needs."""
    book = Workbook(reopen(data))
    kept = {book.part, "[Content_Types].xml", "_rels/.rels", relations_part(book.part)}
    book.write("_rels/.rels", _relations("", [r for r in book.relations("") if r.target == book.part]))
    needed = [r for r in book.relations(book.part) if r.kind in _OF_BOOK]
    book.write(relations_part(book.part), _relations(book.part, needed))
    kept |= {r.target for r in needed}
    for relation in needed:
        if relation.kind == "externalLink":
            kept.add(relations_part(relation.target))
            continue
        tables = [r for r in book.relations(relation.target) if r.kind == "table"]
        # Large sheets lose their merges with what else is not read: looking here costs a tenth second.
        if tables or book.package.size(relation.target) <= LARGE:
            _unmerge(book, relation.target)
        if relation.kind == "worksheet" and _unnumbered(book.package.start(relation.target)):
            _number(book, relation.target)
        if tables and book.package.holds(relation.target, _UNCOUNTED, b"tableParts>"):
            _count(book, relation.target, len(tables))
        if tables:
            kept |= {relations_part(relation.target), *(r.target for r in tables)}
            book.write(relations_part(relation.target), _relations(relation.target, tables))
    book.removed |= set(book.package.names) - kept
    book.write("[Content_Types].xml", _types(book.read("[Content_Types].xml"), kept))
    return book.save()


def _unnumbered(xml: bytes) -> bool:
    """Whether cells lack their numbers, which engines want; a writer leaves out all of them or none."""
    return re.search(rb'<(?:\w+:)?c(?![^>]*\sr=")(?:\s[^>]*)?/?>', xml) is not None


def _number(book: Workbook, part: str) -> None:
    _sheet(book, part).number_cells()


def _unmerge(book: Workbook, part: str) -> None:
    """No formula reads which cells are merged, and an engine may go through each cell of a whole sheet."""
    if book.package.holds(part, MERGED, b"mergeCell"):
        book.write(part, MERGED.sub(b"", book.read(part)))


def _count(book: Workbook, part: str, tables: int) -> None:
    """LibreOffice leaves out the optional number of tables, without which formualizer gives up."""
    sheet = _sheet(book, part)
    counted = rb'<\1tableParts count="%d">' % tables
    sheet.replace_tail(re.sub(rb"<((?:\w+:)?)tableParts>", counted, sheet.tail))


def _sheet(book: Workbook, part: str) -> SheetXml:
    return book.sheet(next(entry.name for entry in book.sheets if entry.part == part))


def _types(xml: bytes, kept: set[str]) -> bytes:
    def still_there(match: re.Match[bytes]) -> bytes:
        name = html.unescape(dict_of(match[0]).get(b"PartName", b"").decode()).lstrip("/")
        return match[0] if name in kept else b""

    return re.sub(rb"<(?:\w+:)?Override\s[^<>]*>", still_there, xml).replace(_MACROS, _PLAIN)


def _relations(part: str, relations: list[Relation]) -> bytes:
    folder = posixpath.dirname(part)
    body = "".join(
        f'<Relationship Id="{html.escape(r.id)}" Type="{_KINDS}{r.kind}" '
        f'Target="{html.escape(posixpath.relpath("/" + r.target, "/" + folder))}"/>'
        for r in relations
    )
    start = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    return f"{start}{body}</Relationships>".encode()
