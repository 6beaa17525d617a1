"""One move of rows, carried out through the whole workbook: cells, formulas, and all that points at rows."""

from __future__ import annotations

import html
import re
from itertools import combinations

from nl2x.books.xlsx import surroundings
from nl2x.books.xlsx.rowmoves import Delete, Grow, Insert, Rows, ranges_of
from nl2x.books.xlsx.sheetxml import SheetXml, dict_of
from nl2x.books.xlsx.structure import SheetEntry, Workbook
from nl2x.errors import Refused

_POINTING_PARTS = ("xl/charts/", "xl/ctrlProps/", "xl/drawings/")


def move_everywhere(book: Workbook, move: Insert | Delete | Grow, sheet: str) -> None:
    """Move rows of `sheet`; `Refused` before anything is lost when something in the way isn't modelled."""
    target = book.entry(sheet)
    if not isinstance(move, Grow):
        _check_movable(book, target)
    _move_attached_parts(book, move, target)
    for entry in book.sheets:
        _move_in_sheet(book, move, target, entry)
    if not isinstance(move, Grow):
        book.sheet(sheet).move_rows(move)
    _move_in_other_parts(book, move, target)


def _check_movable(book: Workbook, target: SheetEntry) -> None:
    surroundings.check_movable(book.sheet(target.name).tail, target.name)
    for relation in book.relations(target.part):
        if relation.kind not in surroundings.KNOWN_RELATIONS:
            raise Refused(
                f"rows can't be moved past an unknown attachment ({relation.kind})",
                where=target.name,
                todo="do it by hand",
            )


def _move_in_sheet(
    book: Workbook, move: Insert | Delete | Grow, target: SheetEntry, entry: SheetEntry
) -> None:
    if entry is not target and not _mentions(book, entry, target):
        return
    sheet = book.sheet(entry.name)
    sheet.move_formulas(move, target.name)
    _move_markup(sheet, move, target.name)


def _mentions(book: Workbook, entry: SheetEntry, target: SheetEntry) -> bool:
    """Whether another sheet can refer to the moved one at all: it would have to name it."""
    name = target.name.replace("'", "''")
    spellings = {spelled.encode().lower() for spelled in (name, html.escape(name, False), html.escape(name))}
    xml = book.read(entry.part) if entry.part not in book.opened else book.sheet(entry.name).xml
    lowered = bytes(xml).lower()
    # Through several sheets ("Jan:Dec!A1") the moved one may be meant without being named.
    return any(spelled in lowered for spelled in spellings) or bool(re.search(rb"\w:\w[^<>]{0,40}!", lowered))


def _move_markup(sheet: SheetXml, move: Insert | Delete | Grow, target: str) -> None:
    head, tail = sheet.head, sheet.tail
    new_tail = surroundings.move_sheet_markup(tail, move, target, sheet.name)
    if new_tail != tail:
        sheet.replace_tail(new_tail)
    new_head = surroundings.move_sheet_markup(head, move, target, sheet.name)
    if new_head != head:
        sheet.replace_head(new_head)


def _move_attached_parts(book: Workbook, move: Insert | Delete | Grow, target: SheetEntry) -> None:
    tables = []
    for relation in book.relations(target.part):
        if relation.external or relation.target not in book.package:
            continue
        xml = book.read(relation.target)
        if relation.kind == "table":
            xml = surroundings.move_table(xml, move, target.name)
            tables.append(xml)
        elif relation.kind in surroundings.MOVERS:
            xml = surroundings.MOVERS[relation.kind](xml, move)
        book.write(relation.target, xml)
    _check_apart(tables, target.name)


def _check_apart(tables: list[bytes], sheet: str) -> None:
    """Tables mustn't come to overlap: Excel would call the file broken."""
    areas = []
    for xml in tables:
        root = re.search(rb"<(?:\w+:)?table\b[^<>]*>", xml)
        areas += ranges_of(dict_of(root[0]).get(b"ref", b"").decode()) if root else []
    for (_, rows, columns), (_, other_rows, other_columns) in combinations(areas, 2):
        if _meet(rows, other_rows) and (not columns or not other_columns or _meet(columns, other_columns)):
            raise Refused("two tables would overlap", where=sheet, todo="make room between them")


def _meet(one: Rows, other: Rows) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _move_in_other_parts(book: Workbook, move: Insert | Delete | Grow, target: SheetEntry) -> None:
    book.write(book.part, surroundings.move_formulas_in_part(book.read(book.part), move, target.name))
    for name in book.package.names:
        if name.startswith(_POINTING_PARTS) and name.endswith((".xml", ".vml")):
            book.write(name, surroundings.move_formulas_in_part(book.read(name), move, target.name))
        elif name.startswith("xl/pivotCache/pivotCacheDefinition"):
            book.write(name, surroundings.move_pivot_source(book.read(name), move, target.name))
