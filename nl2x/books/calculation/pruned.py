"""Large sheets without the columns that no formula reads: engines calculate the same from a fraction of it.

The descriptions of a long journal are most of its bytes and matter to no total. Their cells go, and with them
the shared strings that nothing refers to any more (emptied, so that the others keep their numbers). What
isn't written in the plain form that all common writers use stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.calculation.reach import columns_read
from nl2x.books.xlsx.package import Package, reopen
from nl2x.books.xlsx.rowmoves import column_letters
from nl2x.books.xlsx.structure import Workbook

LARGE = 1 << 20
"""Bytes from which on a part is worth pruning."""
MERGED = re.compile(rb"</?(?:\w+:)?mergeCells?\b[^<>]*>")
"""A tag that merges cells."""
_LEVEL = 1
_STRING = re.compile(rb't="s"><v>(\d+)<')
_MAIN = b'="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def pruned(data: bytes) -> bytes:
    """The workbook without what its formulas don't read; as it is where it is small or that can't be told."""
    book = Workbook(reopen(data))
    parts = [entry.part for entry in book.sheets]
    # A table's headings and bounds have to be there, and its name by itself stands for all of its cells.
    large = [e for e in book.sheets if book.package.size(e.part) > LARGE and not _has_table(book, e.part)]
    columns = columns_read(book) if large else None
    if columns is None:
        return data
    cut = {entry.part: _cut(book.package, entry.part, columns[entry.name.casefold()]) for entry in large}
    package = reopen(book.package.replace(cut, level=_LEVEL))
    strings = next((r.target for r in book.relations(book.part) if r.kind == "sharedStrings"), "")
    used = _used(package, parts) if strings in package and package.size(strings) > LARGE else None
    items = _emptied(package, strings, used) if used is not None else None
    return package.data if items is None else package.replace({strings: items}, level=_LEVEL)


def _has_table(book: Workbook, part: str) -> bool:
    return any(relation.kind == "table" for relation in book.relations(part))


def _cut(package: Package, part: str, columns: set[int]) -> Iterator[bytes]:
    """The sheet in pieces, with the cells of these columns alone, none of them merged."""
    letters = b"|".join(column_letters(column).encode() for column in sorted(columns)) or b"-"
    kept = re.compile(
        rb'</?row\b[^>]*>|<c r="(?:%s)\d+"[^>]*>(?:(?<=/>)|<v>[^<]*</v></c>|.*?</c>)' % letters, re.S
    )
    prefixed = b"xmlns" + _MAIN not in package.start(part)
    for piece in package.pieces(part, b"row"):
        start, end = piece.find(b"<row"), piece.find(b"</sheetData")
        end = len(piece) if end < 0 else end
        # Only where every cell begins with its number are all of them seen.
        if prefixed or start < 0 or not _all_begin(piece, start, end, b"<c", b'<c r="'):
            yield piece
        else:
            rows = _without_spans(b"".join(kept.findall(piece, start, end)))
            yield piece[:start] + rows + MERGED.sub(b"", piece[end:])


def _without_spans(rows: bytes) -> bytes:
    """Rows without their hint at the columns used, which is the same in most."""
    hint = re.search(rb' spans="[^"]*"', rows)
    return rows.replace(hint[0], b"") if hint else rows


def _all_begin(piece: bytes, start: int, end: int, short: bytes, long: bytes) -> bool:
    """Whether whatever begins with `short` goes on as `long`, and nothing is hidden in comments or CDATA."""
    return piece.count(short, start, end) == piece.count(long, start, end) and piece.find(b"<!") < 0


def _used(package: Package, sheets: list[str]) -> bytearray | None:
    """By number, whether a shared string is referred to; None when a reference isn't understood."""
    flags = bytearray()
    for part in sheets:
        for piece in package.pieces(part, b"row"):
            found = _STRING.findall(piece)
            if len(found) != piece.count(b'"s"') or piece.find(b"'s'") >= 0:
                return None
            for number in map(int, set(found)):
                if number >= len(flags):
                    flags.extend(bytes(2 * number + 1 - len(flags)))
                flags[number] = 1
    return flags


def _emptied(package: Package, part: str, used: bytearray) -> list[bytes] | None:
    """The shared strings with those emptied that nothing refers to; None when they can't be counted."""
    pieces, number = [], 0
    used = used + bytes(package.size(part) // len(b"<si></si>") - len(used) + 1)
    for piece in package.pieces(part, b"si"):
        if not _all_begin(piece, 0, len(piece), b"<si", b"<si>") or b":si" in piece:
            return None
        head, *items = piece.split(b"<si>")
        wanted = used[number : number + len(items) - 1] + b"\1"  # the last item has the part's end on it
        number += len(items)
        kept = [b"<si>" + item if want else b"<si/>" for item, want in zip(items, wanted, strict=bool(items))]
        pieces.append(head + b"".join(kept))
    return pieces
