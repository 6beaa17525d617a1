"""What surrounds the cells and points at rows: filters, rules, merges, tables, charts, names, comments.

Each function takes a part's XML (or the piece of a sheet around its rows) and gives it back with the
references carried along a `Move`; bytes that don't refer to moved rows stay as they are. What isn't known to
be free of references is refused before rows are moved (`check_movable`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from nl2x.books.xlsx.rowmoves import Delete, Grow, Insert, Move, move_formula, move_range, move_ranges
from nl2x.books.xlsx.sheetxml import dict_of, escape
from nl2x.errors import Refused

_TAG = rb"""<(?:\w+:)?%s\b(?:[^<>"']|"[^"]*"|'[^']*')*>"""
_LISTS = {b"conditionalFormatting": b"sqref", b"dataValidation": b"sqref", b"protectedRange": b"sqref"}
_GROWING = _LISTS | {
    b"autoFilter": b"ref",
    b"sortState": b"ref",
    b"sortCondition": b"ref",
    b"ignoredError": b"sqref",
}
_MOVING = _GROWING | {
    b"mergeCell": b"ref",
    b"hyperlink": b"ref",
    b"inputCells": b"r",
    b"cellWatch": b"r",
    b"dimension": b"ref",
}
# Microsoft's published identifiers of worksheet extensions ([MS-XLSX] 2.2.3.2) whose references are known:
# x14 conditional formats (two), validations, sparklines, slicers (two), protected ranges, ignored errors,
# timelines, web extensions.
_KNOWN_EXTENSIONS = {
    b"{78C0D931-6437-407D-A8EE-F0AAD7539E65}",
    b"{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
    b"{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}",
    b"{05C60535-1F16-4FD2-B633-F4F36F0B64E0}",
    b"{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}",
    b"{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}",
    b"{FC87AEE6-9EDD-4A0A-B7FB-166176984837}",
    b"{01252117-D84E-4E92-8308-4BE1C098FCBB}",
    b"{7E03D99C-DC04-49D9-9315-930204A7B6E9}",
    b"{F7C9EE02-42E1-4005-9D12-6889AFFD525C}",
}
KNOWN_RELATIONS = {
    "comments",
    "control",
    "ctrlProp",
    "customProperty",
    "drawing",
    "hyperlink",
    "image",
    "oleObject",
    "package",
    "pivotTable",
    "printerSettings",
    "queryTable",
    "slicer",
    "table",
    "threadedComment",
    "timeline",
    "vmlDrawing",
}
"""The kinds of relation of a worksheet whose references to rows nl2x knows how to move."""


def check_movable(tail: bytes, sheet: str) -> None:
    """`Refused` when the sheet carries an extension whose references nl2x doesn't know."""
    for uri in re.findall(rb"""<(?:\w+:)?ext\b[^>]*?\suri=["']([^"']+)""", tail):
        if uri.upper() not in _KNOWN_EXTENSIONS:
            raise Refused(
                f"rows can't be moved past the unknown extension {uri.decode()}",
                where=sheet,
                todo="do it by hand",
            )


def move_sheet_markup(xml: bytes, move: Move, sheet: str, home: str) -> bytes:
    """The head or tail of sheet `home` after a move on `sheet`: ranges (if it is that sheet) and formulas."""
    if home.casefold() == sheet.casefold():
        kinds = _GROWING if isinstance(move, Grow) else _MOVING
        for element, attribute in kinds.items():
            xml = _move_attribute(xml, element, attribute, _single(move, element))
        xml = _move_extension_ranges(xml, move)
        if not isinstance(move, Grow):
            xml = _move_breaks(xml, move)
    return _move_formula_elements(xml, move, sheet, home)


def _single(move: Move, element: bytes) -> Move:
    """A rule on a single last cell grows too: the new row is to be like it."""
    if isinstance(move, Grow) and element in _LISTS:
        return Grow(move.last, move.count, move.columns, single=True)
    return move


def _move_attribute(xml: bytes, element: bytes, attribute: bytes, move: Move) -> bytes:
    pattern = rb"(<(?:\w+:)?%s\b[^<>]*?\s%s=[\"'])([^\"']*)" % (element, attribute)

    def moved(match: re.Match[bytes]) -> bytes:
        old = match[2].decode()
        new = move_ranges(old, move)
        if not new:
            raise Refused(f"the rows of a {element.decode()} over {old} would go", todo="do it by hand")
        return match[1] + new.encode()

    xml = re.sub(pattern, moved, xml)
    if isinstance(move, Delete) and element == b"mergeCell":
        # A merge that shrinks to one cell would be a broken file for Excel.
        for ref in re.findall(rb"<(?:\w+:)?mergeCell\b[^>]*?ref=\"([^\"]+)\"", xml):
            if b":" not in ref:
                raise Refused("a merged cell would be torn apart", todo="do it by hand")
    return xml


def _move_extension_ranges(xml: bytes, move: Move) -> bytes:
    """`<xm:sqref>` in extensions; a sparkline's is the one cell it is drawn in and doesn't grow."""
    sparklines = [
        m.span()
        for m in re.finditer(rb"<(?:\w+:)?sparklineGroups\b.*?</(?:\w+:)?sparklineGroups>", xml, re.S)
    ]

    def moved(match: re.Match[bytes]) -> bytes:
        inside = any(start <= match.start() < end for start, end in sparklines)
        if inside and isinstance(move, Grow):
            return match[0]
        rule = Grow(move.last, move.count, move.columns, single=True) if isinstance(move, Grow) else move
        new = move_ranges(match[2].decode(), rule)
        if not new:
            raise Refused(f"the rows under a rule over {match[2].decode()} would go", todo="do it by hand")
        return match[1] + new.encode() + match[3]

    return re.sub(rb"(<(?:\w+:)?sqref>)([^<]*)(</)", moved, xml)


def _move_breaks(xml: bytes, move: Move) -> bytes:
    """Page breaks: `id` is the row above the break, so the row below it, id + 1, is what moves."""

    def one(match: re.Match[bytes]) -> bytes:
        below = int(match[2]) + 1
        rows = move.rows((below, below), None, 0)
        return match[1] + b"%d" % ((rows[0] if rows else below) - 1)

    def block(match: re.Match[bytes]) -> bytes:
        return re.sub(rb"(<(?:\w+:)?brk\b[^>]*?\sid=\")(\d+)", one, match[0])

    return re.sub(rb"<(?:\w+:)?rowBreaks\b.*?</(?:\w+:)?rowBreaks>", block, xml, flags=re.S)


_FORMULA_ELEMENTS = re.compile(
    rb"(<(?:\w+:)?(?:formula|formula1|formula2|f|definedName|calculatedColumnFormula|totalsRowFormula|FmlaLink|FmlaRange)"
    rb"(?:\s[^<>]*)?(?<!/)>)([^<]+)(</)"
)


def _move_formula_elements(xml: bytes, move: Move, sheet: str, home: str) -> bytes:
    def moved(match: re.Match[bytes]) -> bytes:
        old = html.unescape(match[2].decode())
        new = move_formula(old, _for_name(match[1], move), sheet=sheet, home_sheet=home)
        return match[0] if new == old else match[1] + escape(new) + match[3]

    return _FORMULA_ELEMENTS.sub(moved, xml)


def _for_name(tag: bytes, move: Move) -> Move:
    # The hidden name behind a filter must stay what the filter's own range is.
    if isinstance(move, Grow) and b"_FilterDatabase" in tag:
        return Grow(move.last, move.count, move.columns, single=True)
    return move


def move_formulas_in_part(xml: bytes, move: Move, sheet: str) -> bytes:
    """Any other part's formulas (charts, workbook names, form controls), which always name their sheet."""
    xml = _move_formula_elements(xml, move, sheet, "")

    def linked(match: re.Match[bytes]) -> bytes:
        old = html.unescape(match[2].decode())
        new = move_formula(old, move, sheet=sheet, home_sheet="")
        return match[0] if new == old else match[1] + escape(new).replace(b'"', b"&quot;")

    return re.sub(rb"(\s(?:textlink|fmlaLink|fmlaRange|fmlaTxbx)=\")([^\"]+)", linked, xml)


def move_table(xml: bytes, move: Move, sheet: str) -> bytes:
    """A table of the moved sheet: its range, filter and column formulas."""
    root = re.search(_TAG % b"table", xml)
    given = dict_of(root[0]) if root else {}
    ref = given.get(b"ref", b"").decode()
    new = move_range(ref, move) if ref else None
    if not new:
        raise Refused("a whole table would go", todo="do it by hand")
    totals = int(given.get(b"totalsRowCount", b"0"))
    if isinstance(move, Grow) and new != ref and totals:
        raise Refused(f"the table over {ref} ends in a totals row", todo="insert above it")
    for element in (b"table", b"autoFilter", b"sortState", b"sortCondition"):
        xml = _move_attribute(xml, element, b"ref", move)
    return _move_formula_elements(xml, move, sheet, sheet)


def move_pivot_table(xml: bytes, move: Move) -> bytes:
    """A pivot table that stands on the moved sheet: it moves as a whole or not at all."""
    if isinstance(move, Grow):
        return xml

    def moved(match: re.Match[bytes]) -> bytes:
        old = match[2].decode()
        new = move_range(old, move) or ""
        if _rows(old) != _rows(new):
            raise Refused(f"rows can't move inside the pivot table over {old}", todo="do it by hand")
        return match[1] + new.encode()

    return re.sub(rb"(<(?:\w+:)?location\b[^<>]*?\sref=\")([^\"]*)", moved, xml)


def _rows(text: str) -> int:
    ends = [int(number) for number in re.findall(r"\d+", text)]
    return ends[-1] - ends[0] if ends else -1


def move_pivot_source(xml: bytes, move: Move, sheet: str) -> bytes:
    """A pivot cache's source range, where it is a range of the moved sheet in this workbook."""

    def moved(match: re.Match[bytes]) -> bytes:
        given = dict_of(match[0])
        name = html.unescape(given.get(b"sheet", b"").decode())
        if name.casefold() != sheet.casefold() or b"ref" not in given or b"r:id" in given:
            return match[0]
        new = move_range(given[b"ref"].decode(), move)
        if new is None:
            raise Refused("a pivot table's source would go", todo="do it by hand")
        return match[0].replace(b'ref="%s"' % given[b"ref"], b'ref="%s"' % new.encode())

    return re.sub(_TAG % b"worksheetSource", moved, xml)


def move_comments(xml: bytes, move: Move) -> bytes:
    """Comments and threaded comments: each hangs on a cell."""
    if isinstance(move, Grow):
        return xml
    for element in (b"comment", b"threadedComment"):
        xml = _move_attribute(xml, element, b"ref", move)
    return xml


def move_anchors(xml: bytes, move: Move) -> bytes:
    """A drawing's anchors: what moves with cells moves, what is set to stay stays."""
    if isinstance(move, Grow):
        return xml

    def anchor(match: re.Match[bytes]) -> bytes:
        if re.search(rb"editAs=\"absolute\"", match[0][: match[0].index(b">")]):
            return match[0]
        return _move_numbers(match[0], rb"(<(?:\w+:)?row>)(\d+)", move)

    return re.sub(rb"<(?:\w+:)?(twoCellAnchor|oneCellAnchor)\b.*?</(?:\w+:)?\1>", anchor, xml, flags=re.S)


def move_legacy_drawing(xml: bytes, move: Move) -> bytes:
    """The VML behind comments and form controls: the cell's row, and the box's corners in `x:Anchor`."""
    if isinstance(move, Grow):
        return xml

    def corners(match: re.Match[bytes]) -> bytes:
        numbers = match[2].split(b",")
        if len(numbers) != 8:
            return match[0]
        for place in (2, 6):
            numbers[place] = b" %d" % _moved_row(int(numbers[place]), move)
        return match[1] + b",".join(numbers)

    xml = re.sub(rb"(<x:Anchor>)([^<]*)", corners, xml)
    return _move_numbers(xml, rb"(<x:Row>)(\d+)", move)


def _move_numbers(xml: bytes, pattern: bytes, move: Move) -> bytes:
    return re.sub(pattern, lambda m: m[1] + b"%d" % _moved_row(int(m[2]), move), xml)


def _moved_row(row: int, move: Move) -> int:
    """A row counted from 0, as drawings count; what stood on deleted rows comes to stand where they were."""
    rows = move.rows((row + 1, row + 1), None, 0)
    if rows is None:
        assert isinstance(move, Delete)
        return move.first - 1
    return rows[0] - 1


MOVERS: dict[str, Callable[[bytes, Move], bytes]] = {
    "comments": move_comments,
    "threadedComment": move_comments,
    "drawing": move_anchors,
    "vmlDrawing": move_legacy_drawing,
    "pivotTable": move_pivot_table,
}
"""By kind of relation: how the parts that hang on the moved sheet follow."""

__all__ = [
    "KNOWN_RELATIONS",
    "MOVERS",
    "Insert",
    "check_movable",
    "move_formulas_in_part",
    "move_pivot_source",
    "move_sheet_markup",
    "move_table",
]
