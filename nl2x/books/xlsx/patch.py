"""Edits into a workbook's bytes: only the parts they touch change, and in those only what they touch.

Pure: bytes in, bytes out, nothing on the disk. What isn't modelled is refused with the reason, and then
nothing has happened: protected sheets, array formulas, the hidden part of a merged cell, full sheets, unknown
extensions where rows move.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import groupby

from nl2x.books.model import Edit, ExtendRange, Formula, InsertRows, SetCell, Value, row_before
from nl2x.books.xlsx.cached import Reader
from nl2x.books.xlsx.cellvalues import cell_xml
from nl2x.books.xlsx.moves import move_everywhere
from nl2x.books.xlsx.package import open_package, reopen
from nl2x.books.xlsx.rowmoves import Grow, Insert, Rows, column_letters, ranges_of, split_cell
from nl2x.books.xlsx.sheetxml import Cell, SheetXml, dict_of
from nl2x.books.xlsx.structure import Workbook, relations_part
from nl2x.books.xlsx.styles import date_formats, with_date_format
from nl2x.errors import Refused

_BY_HAND = "do it by hand"
_SHORT_DATE, _DATE_AND_TIME, _TIME = 14, 22, 20


@dataclass(frozen=True)
class Written:
    """One cell that was written: where it stands in the end, what it held and holds.

    `before_formula` and `after_formula` begin with "="; they are empty for constants. `row_was_empty` says
    that nothing stood in the row before the plan began. `around` are constants of the same row that weren't
    written, by which the row can be found again.
    """

    sheet: str
    row: int
    column: int
    before: Value
    after: Value
    before_formula: str = ""
    after_formula: str = ""
    row_was_empty: bool = False
    around: Mapping[str, Value] = field(default_factory=dict)

    @property
    def cell(self) -> str:
        """The address, such as "C7"."""
        return f"{column_letters(self.column)}{self.row}"


@dataclass(frozen=True)
class Patched:
    """A workbook after its edits, and what they did."""

    data: bytes
    written: tuple[Written, ...]
    inserted: tuple[InsertRows, ...]

    def origin(self, sheet: str, cell: str) -> str | None:
        """Where a cell stood before the rows were inserted; None for one in an inserted row."""
        row, column = split_cell(cell)
        was = row_before(self.inserted, sheet, row)
        return None if was is None else f"{column_letters(column)}{was}"


def apply_edits(data: bytes, edits: Sequence[Edit]) -> bytes:
    """The workbook `data` after `edits`, made in their order; formulas are not recalculated.

    Each edit's rows are those after the edits before it. Raises `Refused` with the reason for what isn't
    modelled, `BadInput` when `data` is no sound workbook.
    """
    open_package(data)
    return patch(data, edits).data


def patch(data: bytes, edits: Sequence[Edit]) -> Patched:
    """`apply_edits` for data that has passed `open_package` already, with an account of what was done."""
    book = Workbook(reopen(data))
    written: list[Written] = []
    inserted: list[InsertRows] = []
    for (kind, name), run in groupby(edits, key=lambda edit: (type(edit), edit.sheet)):
        check_open(book, name)
        if kind is SetCell:
            written += set_cells(book, name, [edit for edit in run if isinstance(edit, SetCell)])
            continue
        for edit in run:
            if isinstance(edit, InsertRows):
                move_everywhere(book, Insert(edit.before, _positive(edit.count), edit.on_top), edit.sheet)
                written = [_moved_down(cell, edit) for cell in written]
                inserted.append(edit)
            elif isinstance(edit, ExtendRange):
                columns = _columns_below(edit, edits)
                move_everywhere(book, Grow(edit.last, _positive(edit.count), columns), edit.sheet)
    moved = any(not isinstance(edit, SetCell) for edit in edits)
    if moved or any(cell.before_formula or cell.after_formula for cell in written):
        drop_calculation_chain(book)
    return Patched(book.save(), tuple(written), tuple(inserted))


def _moved_down(cell: Written, insert: InsertRows) -> Written:
    if cell.sheet.casefold() != insert.sheet.casefold() or cell.row < insert.before:
        return cell
    return replace(cell, row=cell.row + insert.count)


def _positive(count: int) -> int:
    if count < 1:
        raise Refused(f"{count} rows can't be added", todo="add at least one")
    return count


def _columns_below(edit: ExtendRange, edits: Sequence[Edit]) -> Rows | None:
    """First and last column that are filled in the new rows: a list beside this one isn't meant."""
    columns = [
        split_cell(cell.cell)[1]
        for cell in edits
        if isinstance(cell, SetCell)
        and cell.sheet == edit.sheet
        and edit.last < split_cell(cell.cell)[0] <= edit.last + edit.count
    ]
    return (min(columns), max(columns)) if columns else None


def check_open(book: Workbook, name: str) -> None:
    """`Refused` when the sheet is protected."""
    tag = re.search(rb"<(?:\w+:)?sheetProtection\b[^<>]*>", book.sheet(name).tail)
    if tag and dict_of(tag[0]).get(b"sheet") in (b"1", b"true"):
        raise Refused("the sheet is protected", where=name, todo="unprotect it in Excel first")


# ---- cells


def set_cells(book: Workbook, name: str, edits: list[SetCell]) -> list[Written]:
    """Write cells of one sheet, each kept from what can't be written."""
    sheet = book.sheet(name)
    blocked = tuple(_blocked_areas(sheet))
    places = []
    for edit in edits:
        try:
            places.append(split_cell(edit.cell))
        except ValueError:
            raise Refused(f"{edit.cell!r} is no cell", where=name, todo="check the plan") from None
        _check_free(places[-1], edit, blocked)
    reader = Reader(book)
    around = {row: _constants(reader, sheet, row, places) for row in {row for row, _ in places}}
    empty = {row for row in around if not any(cell.content for cell in sheet.cells(row))}
    written = []
    for place, edit in zip(places, edits, strict=True):
        done = _set_cell(book, reader, sheet, place, edit)
        written.append(replace(done, row_was_empty=place[0] in empty, around=around[place[0]]))
    _widen_dimension(sheet, places)
    return written


def _constants(reader: Reader, sheet: SheetXml, row: int, written: list[tuple[int, int]]) -> dict[str, Value]:
    """What stands in the row's other cells, formulas aside."""
    others = (c for c in sheet.cells(row) if (row, c.column) not in written and not c.formula and c.content)
    found = {column_letters(cell.column): reader.value(cell) for cell in others}
    return {column: value for column, value in list(found.items())[:12] if value is not None}


def _set_cell(
    book: Workbook, reader: Reader, sheet: SheetXml, place: tuple[int, int], edit: SetCell
) -> Written:
    old = sheet.cell(*place)
    before = reader.value(old) if old else None
    before_formula = _freed_formula(sheet, old) if old else ""
    style = _style(book, sheet, place, edit, old)
    kind, content = cell_xml(edit.value, sheet.p, book.dates_from_1904)
    attributes = b" ".join(part for part in (b's="%d"' % style if style else b"", kind) if part)
    sheet.set_cell(*place, attributes, content)
    after: Value = None
    after_formula = ""
    if isinstance(edit.value, Formula):
        after_formula = "=" + edit.value.text.removeprefix("=")
    elif isinstance(edit.value, Decimal):
        after = float(edit.value) if edit.value % 1 else int(edit.value)
    else:
        after = edit.value
    return Written(sheet.name, *place, before, None if after == "" else after, before_formula, after_formula)


def _freed_formula(sheet: SheetXml, cell: Cell) -> str:
    """The formula of a cell about to be overwritten, no longer shared with others afterwards; or ""."""
    text = formula_of(sheet, cell)
    _free_formula(sheet, cell)
    return text


def formula_of(sheet: SheetXml, cell: Cell) -> str:
    """The cell's formula with its "=", also where it is shared with other cells; "" for a constant."""
    formula = cell.formula
    if formula is None:
        return ""
    return "=" + html.unescape(formula[2].decode()) if formula[2] else sheet.shared_text(cell)


def _free_formula(sheet: SheetXml, cell: Cell) -> None:
    """Let other cells that share this one's formula have their own; `Refused` for linked or spilled data."""
    if {b"cm", b"vm"} & cell.attributes.keys() or b"extLst" in cell.content:
        raise Refused("a cell with linked or spilled data", where=_where(sheet, cell), todo=_BY_HAND)
    formula = cell.formula
    given = dict_of(formula[1]) if formula else {}
    if formula and formula[2] and given.get(b"t") == b"shared":
        sheet.unshare(given[b"si"])


def _where(sheet: SheetXml, cell: Cell) -> str:
    return f"{sheet.name}, row {cell.row}"


Area = tuple[Rows, Rows, str]
"""Rows, columns, and why a cell in there can't be written."""


def _blocked_areas(sheet: SheetXml) -> Iterator[Area]:
    for tag in re.finditer(rb'<(?:\w+:)?mergeCell\b[^>]*?ref="([^"]+)"', sheet.tail):
        yield from _areas(tag[1], "in the covered part of a merged cell")
    if sheet.xml.find(b't="array"') >= 0 or sheet.xml.find(b't="dataTable"') >= 0:
        for tag in re.finditer(rb'<(?:\w+:)?f\b[^>]*t="(?:array|dataTable)"[^>]*>', sheet.xml):
            yield from _areas(dict_of(tag[0]).get(b"ref", b""), "inside an array formula")


def _areas(ref: bytes, reason: str) -> Iterator[Area]:
    for _, rows, columns in ranges_of(ref.decode()):
        if columns:
            yield rows, columns, reason


def _check_free(place: tuple[int, int], edit: SetCell, blocked: tuple[Area, ...]) -> None:
    row, column = place
    for rows, columns, reason in blocked:
        anchor = reason.startswith("in the covered") and (rows[0], columns[0]) == place
        if rows[0] <= row <= rows[1] and columns[0] <= column <= columns[1] and not anchor:
            raise Refused(f"{edit.cell} is {reason}", where=edit.sheet, todo=_BY_HAND)


def _style(book: Workbook, sheet: SheetXml, place: tuple[int, int], edit: SetCell, old: Cell | None) -> int:
    """The index of the cell's format: the model cell's, its own, or what row or column prescribe."""
    source = sheet.cell(*split_cell(edit.style_of)) if edit.style_of else old
    style = int(source.attributes.get(b"s", b"0")) if source else _default_style(sheet, *place)
    if not isinstance(edit.value, dt.date | dt.time):
        return style
    part = next((r.target for r in book.relations(book.part) if r.kind == "styles"), None)
    if part is None:
        raise Refused("the workbook has no formats for dates", todo="save it in Excel first")
    styles = book.read(part)
    if style in date_formats(styles):
        return style
    plain = _SHORT_DATE if not isinstance(edit.value, dt.datetime) else _DATE_AND_TIME
    styles, style = with_date_format(styles, style, _TIME if isinstance(edit.value, dt.time) else plain)
    book.write(part, styles)
    return style


def _default_style(sheet: SheetXml, row: int, column: int) -> int:
    tag = re.match(rb"<[^>]*>", sheet.row_bytes(row))
    given = dict_of(tag[0]) if tag else {}
    if given.get(b"customFormat") == b"1":
        return int(given.get(b"s", b"0"))
    for found in re.finditer(rb"<(?:\w+:)?col\s[^>]*>", sheet.head):
        of = dict_of(found[0])
        if int(of.get(b"min", b"0")) <= column <= int(of.get(b"max", b"0")):
            return int(of.get(b"style", b"0"))
    return 0


def _widen_dimension(sheet: SheetXml, places: list[tuple[int, int]]) -> None:
    match = re.search(rb'(<(?:\w+:)?dimension\b[^>]*?ref=")([^"]*)', sheet.head)
    if match is None:
        return
    found = ranges_of(match[2].decode())
    rows = [row for row, _ in places]
    columns = [column for _, column in places]
    if found and found[0][2]:
        rows, columns = [*rows, *found[0][1]], [*columns, *found[0][2]]
    first, last = f"{column_letters(min(columns))}{min(rows)}", f"{column_letters(max(columns))}{max(rows)}"
    new = first if first == last else f"{first}:{last}"
    head = sheet.head
    if new.encode() != match[2]:
        sheet.replace_head(head[: match.start(2)] + new.encode() + head[match.end(2) :])


# ---- the workbook around


def drop_calculation_chain(book: Workbook) -> None:
    """Remove the list of formula cells, which Excel makes anew: it must not name cells without formulas."""
    chain = next((r for r in book.relations(book.part) if r.kind == "calcChain"), None)
    if chain is None:
        return
    book.removed.add(chain.target)
    _drop_element(book, relations_part(book.part), rb"<(?:\w+:)?Relationship\s[^<>]*>", b"Id", chain.id)
    _drop_element(
        book, "[Content_Types].xml", rb"<(?:\w+:)?Override\s[^<>]*>", b"PartName", "/" + chain.target
    )


def _drop_element(book: Workbook, part: str, pattern: bytes, attribute: bytes, value: str) -> None:
    def dropped(match: re.Match[bytes]) -> bytes:
        return b"" if dict_of(match[0]).get(attribute) == value.encode() else match[0]

    book.write(part, re.sub(pattern, dropped, book.read(part)))
