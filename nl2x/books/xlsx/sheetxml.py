"""One worksheet part as bytes: rows and cells are found, replaced, moved; everything else stays as written.

A tree of a 100,000-row sheet costs a gigabyte; its bytes cost twenty megabytes, and bytes that aren't touched
can't change. What makes plain searching safe is checked on opening: no comments, CDATA or processing
instructions (`Refused`), rows in order. Attribute values in rows and cells hold no ">" in any writer known.
"""

from __future__ import annotations

import html
import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import ge

from nl2x.books.xlsx.rowmoves import (
    MAX_ROW,
    Delete,
    Grow,
    Insert,
    Move,
    column_letters,
    copy_formula,
    move_formula,
    move_range,
    ranges_of,
    split_cell,
)
from nl2x.errors import Refused

_ATTRIBUTE = re.compile(rb"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@dataclass(frozen=True)
class Cell:
    """One `<c>` element: its place in the row's bytes, its attributes and what it contains."""

    row: int
    column: int
    start: int
    end: int
    attributes: dict[bytes, bytes]
    content: bytes

    @property
    def formula(self) -> re.Match[bytes] | None:
        """The `<f>` element, if the cell has one: attributes and escaped text."""
        return _FORMULA.search(self.content)


_FORMULA = re.compile(rb"<(?:\w+:)?f\b([^>]*?)(?:/>|>([^<]*)</(?:\w+:)?f>)")


class SheetXml:
    """A worksheet's XML, changed in place. Rows and columns count from 1."""

    def __init__(self, data: bytearray, name: str) -> None:
        self.name = name
        root = re.search(rb"<(\w+:)?worksheet\b", data)
        if root is None:
            raise Refused("not a worksheet", where=name, todo="a chart or dialog sheet takes no entries")
        self.p = p = root[1] or b""
        if data.find(b"<!") >= 0 or data.find(b"<?", root.start()) >= 0:
            raise Refused("the sheet's XML has comments or CDATA", where=name, todo="save it in Excel first")
        self.xml = data
        self._row_tag = re.compile(rb"<%srow\b([^>]*)>" % p)
        self._numbered_row = re.compile(rb'<%srow\b[^>]*?\sr="(\d+)"' % p)
        self._cell_tag = re.compile(rb"<%sc\b([^>]*?)(?:/>|>(.*?)</%sc>)" % (p, p), re.DOTALL)
        self._formula_cell = re.compile(rb"(<%sc\b([^>]*)>)(<%sf\b([^>]*?)(?:/>|>([^<]*)</%sf>))" % (p, p, p))
        self.changed = self._numbered = False
        closed = re.search(rb"<%ssheetData\s*/>" % self.p, self.xml)
        if closed:
            self.xml[closed.start() : closed.end()] = b"<%ssheetData></%ssheetData>" % (self.p, self.p)
        if b"<%ssheetData" % self.p not in self.xml:
            raise Refused("the sheet has no cell data", where=self.name, todo="save it in Excel first")
        self._forget()

    def _forget(self) -> None:
        self._numbers = array("L")
        self._starts = array("Q")

    @property
    def head(self) -> bytes:
        """Everything before the rows."""
        return bytes(self.xml[: self._data_bounds()[0]])

    @property
    def tail(self) -> bytes:
        """Everything after the rows."""
        return bytes(self.xml[self._data_bounds()[1] :])

    def replace_head(self, head: bytes) -> None:
        """Put `head` in place of everything before the rows."""
        self.changed = True
        self.xml[: self._data_bounds()[0]] = head

    def replace_tail(self, tail: bytes) -> None:
        """Put `tail` in place of everything after the rows."""
        self.changed = True
        self.xml[self._data_bounds()[1] :] = tail

    @property
    def has_formulas(self) -> bool:
        """Whether any cell holds a formula."""
        return any(self.xml.find(b"<%sf%s" % (self.p, end)) >= 0 for end in (b">", b" ", b"/"))

    def _data_bounds(self) -> tuple[int, int]:
        start = self.xml.index(b"<%ssheetData" % self.p)
        return self.xml.index(b">", start) + 1, self.xml.rindex(b"</%ssheetData" % self.p)

    # ---- rows

    def _index(self) -> None:
        """Note each row's number and where it starts, counted from the start of the rows."""
        if self._starts:
            return
        start, end = self._data_bounds()
        numbers, starts = self._numbers, self._starts
        for tag in self._numbered_row.finditer(self.xml, start, end):
            numbers.append(int(tag[1]))
            starts.append(tag.start() - start)
        if len(numbers) != sum(self.xml.count(b"<%srow%s" % (self.p, after)) for after in (b" ", b">", b"/")):
            self._index_unnumbered(start, end)
            numbers, starts = self._numbers, self._starts
        if any(map(ge, numbers, numbers[1:])) or (numbers and not 1 <= numbers[0] <= numbers[-1] <= MAX_ROW):
            raise Refused("the sheet's rows are out of order", where=self.name, todo="save it in Excel first")
        starts.append(end - start)

    def _index_unnumbered(self, start: int, end: int) -> None:
        """The same where rows lack their number: each is the one after the last."""
        self._forget()
        for tag in self._row_tag.finditer(self.xml, start, end):
            given = re.search(rb'\sr="(\d+)"', tag[1])
            self._numbers.append(int(given[1]) if given else (self._numbers[-1] if self._numbers else 0) + 1)
            self._starts.append(tag.start() - start)

    def _bounds_of(self, place: int) -> slice:
        """Where the row at a place of the index lies."""
        base = self._data_bounds()[0]
        return slice(base + self._starts[place], base + self._starts[place + 1])

    @property
    def last_row(self) -> int:
        """The number of the last row that is written down; 0 in an empty sheet."""
        self._index()
        return self._numbers[-1] if self._numbers else 0

    def row_numbers(self) -> array[int]:
        """The numbers of all rows that are written down, in order."""
        self._index()
        return self._numbers

    def row_bytes(self, number: int) -> bytes:
        """The `<row>` element (with what white space follows it); empty when the row isn't there."""
        self._index()
        place = bisect_left(self._numbers, number)
        if place == len(self._numbers) or self._numbers[place] != number:
            return b""
        return bytes(self.xml[self._bounds_of(place)])

    def _put_row(self, number: int, row: bytes) -> None:
        self._index()
        place = bisect_left(self._numbers, number)
        there = place < len(self._numbers) and self._numbers[place] == number
        start = self._starts[place]
        end = self._starts[place + 1] if there else start
        base = self._data_bounds()[0]
        self.changed = True
        self.xml[base + start : base + end] = row
        below, wider = self._starts[place + there :], len(row) - end + start
        self._starts[place + there :] = array("Q", (start + wider for start in below))
        if not there:
            self._numbers.insert(place, number)
            self._starts.insert(place, start)

    def cells(self, number: int) -> list[Cell]:
        """The cells of a row, in order."""
        return self.cells_in(number, self.row_bytes(number))

    def cells_in(self, number: int, row: bytes) -> list[Cell]:
        """The cells of the `<row>` element `row`, whose number is `number`."""
        found: list[Cell] = []
        column = 0
        for match in self._cell_tag.finditer(row):
            given = dict_of(match[1])
            column = split_cell(given[b"r"].decode())[1] if b"r" in given else column + 1
            found.append(Cell(number, column, match.start(), match.end(), given, match[2] or b""))
        return found

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell at a place, if it is written down."""
        return next((cell for cell in self.cells(row) if cell.column == column), None)

    def iterate_rows(self) -> Iterator[tuple[int, bytes]]:
        """All rows with their numbers, one after the other."""
        self._index()
        for place, number in enumerate(self._numbers):
            yield number, bytes(self.xml[self._bounds_of(place)])

    # ---- changing cells

    def set_cell(self, row: int, column: int, attributes: bytes, content: bytes) -> None:
        """Write a cell: `attributes` beside r ('s="3" t="b"'), `content` inside; makes the row if need be."""
        there = self.row_bytes(row) or self._new_row(row)
        cells = self.cells_in(row, there)
        if any(b"r" not in cell.attributes for cell in cells):
            there = self._number_cells(there, cells)
            cells = self.cells_in(row, there)
        p = self.p
        tag = b'<%sc r="%s%d"%s' % (p, column_letters(column).encode(), row, attributes and b" " + attributes)
        element = b"%s>%s</%sc>" % (tag, content, p) if content else tag + b"/>"
        old = next((cell for cell in cells if cell.column == column), None)
        if old is not None:
            there = there[: old.start] + element + there[old.end :]
        else:
            there = self._with_cell(there, cells, column, element)
        self._put_row(row, _wider_spans(there, column))

    def empty_row(self, row: int) -> None:
        """Leave nothing in a row, so that its own formulas don't matter when it is deleted."""
        for cell in self.cells(row):
            formula = cell.formula
            given = dict_of(formula[1]) if formula else {}
            if formula and formula[2] and given.get(b"t") == b"shared":
                self.unshare(given[b"si"])
        if self.row_bytes(row):
            self._put_row(row, b'<%srow r="%d"/>' % (self.p, row))

    def _with_cell(self, row: bytes, cells: list[Cell], column: int, element: bytes) -> bytes:
        after = next((cell.start for cell in cells if cell.column > column), None)
        if after is not None:
            return row[:after] + element + row[after:]
        if cells:
            return row[: cells[-1].end] + element + row[cells[-1].end :]
        tag = self._row_tag.match(row)
        assert tag is not None
        if not tag[1].endswith(b"/"):
            return row[: tag.end()] + element + row[tag.end() :]
        return b"<%srow%s>%s</%srow>%s" % (self.p, tag[1][:-1].rstrip(), element, self.p, row[tag.end() :])

    def _new_row(self, row: int) -> bytes:
        """An empty row in the look (height, style) of the row above, if that one is written down."""
        tag = self._row_tag.match(self.row_bytes(row - 1))
        given = dict_of(tag[1]) if tag else {}
        like = b"".join(
            b' %s="%s"' % (key, given[key])
            for key in (b"s", b"customFormat", b"ht", b"customHeight", b"x14ac:dyDescent")
            if key in given
        )
        return b'<%srow r="%d"%s></%srow>' % (self.p, row, like, self.p)

    def number_cells(self) -> None:
        """Give every row and cell its number, where a writer has left them out."""
        if self._numbered:
            return
        self._numbered = True
        plain = b'<%sc r="' % self.p
        ends = (b"<%sc%s" % (self.p, end) for end in (b" ", b">", b"/"))
        if sum(self.xml.count(end) for end in ends) == self.xml.count(plain):
            return
        if not re.search(rb'<%sc(?![^>]*\sr=")[ >/]' % self.p, self.xml):
            return  # written down, only not first
        rows = []
        for number, row in self.iterate_rows():
            row = self._number_cells(row, self.cells_in(number, row))
            if not re.match(rb'<[^>]*\sr="', row):
                row = b'<%srow r="%d"' % (self.p, number) + row[len(b"<%srow" % self.p) :]
            rows.append(row)
        start, end = self._data_bounds()
        self.changed = True
        self.xml[start:end] = b"".join(rows)
        self._forget()

    def _number_cells(self, row: bytes, cells: list[Cell]) -> bytes:
        for cell in reversed(cells):
            if b"r" not in cell.attributes:
                at = cell.start + len(b"<%sc" % self.p)
                row = row[:at] + b' r="%s%d"' % (column_letters(cell.column).encode(), cell.row) + row[at:]
        return row

    # ---- moving rows

    def move_rows(self, move: Insert | Delete) -> None:
        """Let the rows themselves go where `move` takes them; formulas are `move_formulas`' matter."""
        self._index()
        first = move.before if isinstance(move, Insert) else move.first
        if isinstance(move, Insert) and self.last_row >= first and self.last_row + move.count > MAX_ROW:
            raise Refused(
                "the sheet is full: its last row would fall off", where=self.name, todo="start a new sheet"
            )
        place = bisect_left(self._numbers, first)
        base, end = self._data_bounds()
        start = stay = base + self._starts[place]
        if isinstance(move, Delete):
            stay = base + self._starts[bisect_left(self._numbers, move.last + 1)]
        place_tag = re.compile(rb'(<%s(?:row|c)\b[^>]*?\sr=")([A-Z]*)(\d+)(?=")' % self.p)
        moved = place_tag.sub(
            lambda m: b"%s%s%d" % (m[1], m[2], move.row(int(m[3])) or 0), bytes(self.xml[stay:end])
        )
        self.changed = True
        self.xml[start:end] = moved
        self._forget()

    def move_formulas(self, move: Move, sheet: str) -> bool:
        """Carry the formulas of this sheet along a move of rows on `sheet`; says whether one changed.

        For Insert and Delete on this sheet it must be called before `move_rows`.
        """
        if not self.has_formulas:
            return False
        self.number_cells()
        self._unshare_touched(move, sheet)
        needle = str(move.last).encode() if isinstance(move, Grow) else None
        elsewhere = None if sheet.casefold() == self.name.casefold() else html.escape(sheet).casefold()
        changed = False

        def moved(match: re.Match[bytes]) -> bytes:
            nonlocal changed
            text = match[5]
            if not text or (needle and needle not in match[3]):
                ranged = match[4] and b"ref=" in match[4]
                if not ranged:
                    return match[0]
            if elsewhere and "!" not in (text or b"").decode():
                return match[0]
            new = self._moved_formula(match, move, sheet)
            changed = changed or new != match[0]
            return new

        start, end = self._data_bounds()
        piece = bytes(self.xml[start:end])
        result = self._formula_cell.sub(moved, piece)
        if changed:
            self.changed = True
            self.xml[start:end] = result
            self._forget()
        return changed

    def _moved_formula(self, match: re.Match[bytes], move: Move, sheet: str) -> bytes:
        home = dict_of(match[2]).get(b"r", b"A1").decode()
        given = dict_of(match[4])
        result = match[3]
        here = sheet.casefold() == self.name.casefold()
        if here and b"ref" in given and not isinstance(move, Grow):
            result = self._moved_extent(result, given, move)
        if match[5]:
            old = html.unescape(match[5].decode())
            new = move_formula(old, move, sheet=sheet, home_sheet=self.name, home_row=split_cell(home)[0])
            if new != old:
                result = result.replace(match[5] + b"</", escape(new) + b"</")
        return match[1] + result

    def _moved_extent(self, formula: bytes, given: dict[bytes, bytes], move: Move) -> bytes:
        """A shared, array or data table formula's own range, moved as a whole or not at all."""
        extent = given[b"ref"].decode()
        moved = move_range(extent, move)
        if moved is None or _height(moved) != _height(extent) or b"r1" in given:
            kind = given.get(b"t", b"").decode()
            if moved != extent:
                raise Refused(
                    f"rows can't move inside the {kind} formula over {extent}",
                    where=self.name,
                    todo="do it by hand",
                )
        return formula.replace(b'"%s"' % given[b"ref"], b'"%s"' % (moved or "").encode())

    def put_formula_values(self, new: Callable[[int, int], tuple[bool, object]]) -> None:
        """Write values into formula cells: `new` says for row and column whether, and which (None: none)."""
        whole = re.compile(
            rb"<%sc\b([^>]*)>(<%sf\b(?:[^>]*/>|[^>]*>[^<]*</%sf>))(?:<%sv>[^<]*</%sv>|<%sv\s*/>)?"
            % ((self.p,) * 6)
        )

        def put(match: re.Match[bytes]) -> bytes:
            row, column = split_cell(dict_of(match[1])[b"r"].decode())
            wanted, value = new(row, column)
            if not wanted:
                return match[0]
            attributes = re.sub(rb"""\st=["'][^"']*["']""", b"", match[1])
            return b"<%sc%s%s>%s%s" % (self.p, attributes, *_value_parts(value, match[2], self.p))

        self.number_cells()
        self.changed = True
        start, end = self._data_bounds()
        self.xml[start:end] = whole.sub(put, bytes(self.xml[start:end]))
        self._forget()

    # ---- shared formulas

    def unshare(self, index: bytes) -> None:
        """Write a shared formula out in every cell that uses it."""
        self.number_cells()
        self.changed = True
        start, end = self._data_bounds()
        master: tuple[str, int, int] | None = None

        def plain(match: re.Match[bytes]) -> bytes:
            nonlocal master
            given = dict_of(match[4])
            if given.get(b"si") != index or given.get(b"t") != b"shared":
                return match[0]
            row, column = split_cell(dict_of(match[2])[b"r"].decode())
            if match[5]:
                master = html.unescape(match[5].decode()), row, column
            if master is None:
                raise Refused(
                    "a shared formula stands before its master", where=self.name, todo="save it in Excel"
                )
            text = copy_formula(master[0], row - master[1], column - master[2])
            return b"%s<%sf>%s</%sf>" % (match[1], self.p, escape(text), self.p)

        self.xml[start:end] = self._formula_cell.sub(plain, bytes(self.xml[start:end]))
        self._forget()

    def shared_text(self, cell: Cell) -> str:
        """The formula, with "=", of a cell that shares another one's; "" when it has none."""
        formula = cell.formula
        index = dict_of(formula[1]).get(b"si") if formula else None
        for match in self._formula_cell.finditer(self.xml, *self._data_bounds()):
            if match[5] and index is not None and dict_of(match[4]).get(b"si") == index:
                row, column = split_cell(dict_of(match[2])[b"r"].decode())
                text = html.unescape(match[5].decode())
                return "=" + copy_formula(text, cell.row - row, cell.column - column)
        return ""

    def _unshare_touched(self, move: Move, sheet: str) -> None:
        start, end = self._data_bounds()
        if self.xml.find(b"shared", start, end) < 0:
            return
        touched = []
        for match in self._formula_cell.finditer(self.xml, start, end):
            given = dict_of(match[4])
            if given.get(b"t") == b"shared" and match[5] and self._is_touched(match, given, move, sheet):
                touched.append(given[b"si"])
        for index in touched:
            self.unshare(index)

    def _is_touched(self, match: re.Match[bytes], given: dict[bytes, bytes], move: Move, sheet: str) -> bool:
        """Whether a move reaches any cell of a shared formula or anything one of them refers to.

        Decided by the ends of the group: a reference moves steadily from its first cell to its last.
        """
        text = html.unescape(match[5].decode())
        row = split_cell(dict_of(match[2])[b"r"].decode())[0]
        first, _, last = given.get(b"ref", b"A1").decode().partition(":")
        low, high = split_cell(first)[0], split_cell(last or first)[0]
        if isinstance(move, Insert | Delete):
            edge = move.before if isinstance(move, Insert) else move.first
            here = sheet.casefold() == self.name.casefold()
            reach = [high] if here else []
            for at in (low, high):
                reach += [rows[1] for _, rows, _ in ranges_of(copy_formula(text, at - row, 0))]
            return any(r >= edge for r in reach)
        assert isinstance(move, Grow)
        ends = zip(
            ranges_of(copy_formula(text, low - row, 0)),
            ranges_of(copy_formula(text, high - row, 0)),
            strict=True,
        )
        for (prefix, at_low, _), (_, at_high, _) in ends:
            if not prefix and (at_low[1], at_high[1]) == (low, high):
                continue  # ends in its own row throughout: a running total
            if at_low[0] != at_low[1] and min(at_low[1], at_high[1]) <= move.last <= max(
                at_low[1], at_high[1]
            ):
                return True
        return False


def dict_of(attributes: bytes) -> dict[bytes, bytes]:
    """The attributes of a start tag."""
    return {m[1]: m[2] if m[2] is not None else m[3] for m in _ATTRIBUTE.finditer(attributes)}


def escape(text: str) -> bytes:
    """Text as XML content."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").encode()


def _value_parts(value: object, formula: bytes, p: bytes) -> tuple[bytes, bytes, bytes]:
    """The type attribute, the formula and the value element of a calculated cell."""
    if value is None:
        return b"", formula, b""
    if isinstance(value, bool):
        return b' t="b"', formula, b"<%sv>%d</%sv>" % (p, value, p)
    if isinstance(value, str):
        kind = b"e" if value in ERRORS else b"str"
        return b' t="%s"' % kind, formula, b"<%sv>%s</%sv>" % (p, escape(value), p)
    return b"", formula, b"<%sv>%s</%sv>" % (p, repr(value).removesuffix(".0").encode(), p)


ERRORS = {
    "#NULL!",
    "#DIV/0!",
    "#VALUE!",
    "#REF!",
    "#NAME?",
    "#NUM!",
    "#N/A",
    "#GETTING_DATA",
    "#SPILL!",
    "#CALC!",
}


def _height(extent: str) -> int:
    rows = ranges_of(extent)[0][1]
    return rows[1] - rows[0]


def _wider_spans(row: bytes, column: int) -> bytes:
    """The row with its `spans` hint widened to `column`."""

    def wider(match: re.Match[bytes]) -> bytes:
        return b'spans="%d:%d"' % (min(int(match[1]), column), max(int(match[2]), column))

    tag_end = row.index(b">")
    return re.sub(rb'spans="(\d+):(\d+)"', wider, row[:tag_end], count=1) + row[tag_end:]
