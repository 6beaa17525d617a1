"""Which columns the formulas of a workbook read: whatever stands elsewhere can't matter to their values.

Told from the references alone, in the safe direction: any column that any formula or name mentions counts in
full, and so does any column in which a formula stands. Where a formula may read what it doesn't mention
(INDIRECT, OFFSET, a range made of functions, a table's columns, several sheets at once), nothing is told.
"""

from __future__ import annotations

import html
import re

from nl2x.books.xlsx.rowmoves import column_number, ranges_of, sheet_names, without_references
from nl2x.books.xlsx.sheetxml import dict_of
from nl2x.books.xlsx.structure import Workbook

MOST_FORMULAS = 20_000
"""Above it, reading the formulas costs more than the engines save."""
Columns = dict[str, set[int]]
"""By sheet (letter case folded)."""
_FORMULA = re.compile(rb"<(?:\w+:)?f\b([^>]*?)(?:/>|>([^<]*)</)")
_ITS_CELL = re.compile(rb'<(?:\w+:)?c r="([A-Z]+)\d+"[^>]*><(?:\w+:)?f\b')
_NAME = re.compile(rb'<(?:\w+:)?definedName\b[^>]*?\sname="([^"]*)"[^>]*>([^<]*)</')
_WHOLE_COLUMNS = re.compile(r"(?<![\w.$\\])(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\w.(\\!\[])")
_RELATIVE = re.compile(r"(?<![\w.$\\'])[A-Z]{1,3}\$?\d")
_READS_MORE = re.compile(
    r"\b(?:INDIRECT|OFFSET|CELL|FORMULATEXT|GETPIVOTDATA|AREAS|CUBE\w+|RTD|ANCHORARRAY|EVALUATE)\s*\("
)
_RESIZED = re.compile(r"\b(?:SUMIF|AVERAGEIF)\s*\(")
"""Their last range is read in the first one's shape, however it is written."""
_ERRORS = re.compile(r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)")


def columns_read(book: Workbook) -> Columns | None:
    """The columns that calculating the workbook needs, by sheet; None when that can't be told."""
    found: Columns = {entry.name.casefold(): set() for entry in book.sheets}
    for name, text in _NAME.findall(book.read(book.part)):
        formula = html.unescape(text.decode())
        # A name with a relative reference reads another column from wherever it is used.
        named = name.startswith(b"_xlnm.") or (not _RELATIVE.search(formula) and _add(found, "", formula, 0))
        if not named:
            return None
    count = 0
    for entry in book.sheets:
        for piece in book.package.pieces(entry.part, b"row"):
            if b"<f" not in piece and b":f" not in piece:
                continue
            formulas, cells = _FORMULA.findall(piece), _ITS_CELL.findall(piece)
            count += len(formulas)
            if count > MOST_FORMULAS or len(cells) != len(formulas):
                return None
            found[entry.name.casefold()] |= {column_number(letters.decode()) for letters in cells}
            for attributes, text in formulas:
                width = _width(attributes)
                if width is None or not _add(found, entry.name, html.unescape(text.decode()), width):
                    return None
    return found


def _width(attributes: bytes) -> int | None:
    """By how many columns the formula is copied to the right; None for one that reads other cells, too."""
    given = dict_of(attributes)
    if given.get(b"t") == b"dataTable":
        return None
    columns = [columns for _, _, columns in ranges_of(given.get(b"ref", b"").decode()) if columns]
    return columns[0][1] - columns[0][0] if columns else 0


def _add(found: Columns, home: str, formula: str, width: int) -> bool:
    """Add what a formula reads; False when it may read more than it mentions."""
    formula = _WHOLE_COLUMNS.sub(r"\g<1>1:\g<2>1048576", formula.upper())
    left = _ERRORS.sub("", without_references(formula))
    ranges = ranges_of(formula)
    if _READS_MORE.search(left) or any(sign in left for sign in ":[#"):
        return False
    if _RESIZED.search(left) and any(columns and columns[0] != columns[1] for _, _, columns in ranges):
        return False
    for prefix, _, columns in ranges:
        names = sheet_names(prefix) if prefix else [home]
        if columns is None or len(names) > 1:
            return False
        for name in names:
            if name.casefold() not in found:
                return False
            found[name.casefold()] |= set(range(columns[0], columns[1] + width + 1))
    return True
