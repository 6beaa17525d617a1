"""The touched region of a sheet, before and after, as an SVG picture without fonts, scripts or links."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Book
from nl2x.books.model import CellChange, InsertRows, Plan, Value, row_before
from nl2x.books.sheets.shown import shown
from nl2x.books.xlsx.cells import place

ROW, GAP, MARGIN, MOST_ROWS, MOST_COLUMNS = 22, 34, 12, 40, 14
"""Pixels of a row, between the two panels and around them; rows and columns that are drawn at most."""
_STYLE = (
    "text{font:12px sans-serif;fill:#1d2733}.h{fill:#5b6875;font-weight:bold}.n{text-anchor:end}"
    "rect{fill:#fff;stroke:#d5dbe1}.k{fill:#f1f4f7}.new{fill:#e3f4e5;stroke:#7fbf8a}"
)


def picture(book: Book, plan: Plan, changes: Sequence[CellChange]) -> str:
    """An SVG with the most touched sheet's region before (above) and after (below), changed cells tinted."""
    sheets = [c.sheet for c in changes]
    sheet = max(dict.fromkeys(sheets), key=sheets.count) if sheets else book.workbook.sheets[0].name
    inserts = [e for e in plan.edits if isinstance(e, InsertRows) and e.sheet == sheet]
    touched = [place(c.cell) for c in changes if c.sheet == sheet]
    rows, columns = _region(touched)
    held = book.workbook.sheet(sheet)
    new = {place(c.cell): c.after for c in changes if c.sheet == sheet}
    before = {(r, c): held.value(r, c) for r in rows for c in columns}
    after: dict[tuple[int, int], Value] = {}
    for row in rows:
        was = row_before(inserts, sheet, row)
        after |= {(row, c): new.get((row, c), held.value(was, c) if was else None) for c in columns}
    return _svg(sheet, rows, columns, before, after, frozenset(new))


def _region(touched: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    rows, columns = [r for r, _ in touched] or [1], [c for _, c in touched] or [1]
    first = max(1, min(rows) - 3)
    last = min(max(rows) + 2, first + MOST_ROWS - 1)
    left = max(1, min(columns) - 1)
    return list(range(first, last + 1)), list(range(left, min(max(columns) + 1, left + MOST_COLUMNS - 1) + 1))


Cells = Mapping[tuple[int, int], Value]


def _svg(
    title: str,
    rows: Sequence[int],
    columns: Sequence[int],
    before: Cells,
    after: Cells,
    new: frozenset[tuple[int, int]],
) -> str:
    texts = {c: [shown(cells.get((r, c))) for cells in (before, after) for r in rows] for c in columns}
    widths = {c: min(260, max(54, 7 * max(len(t) for t in texts[c]) + 14)) for c in columns}
    height = ROW * (len(rows) + 1) + GAP
    width = 2 * MARGIN + 40 + sum(widths.values())
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{2 * (MARGIN + height)}">',
        f"<title>{_escaped(title)}</title><style>{_STYLE}</style>",
    ]
    for top, words, cells, marked in (
        (MARGIN, "before", before, frozenset()),
        (MARGIN + height, "after", after, new),
    ):
        parts.append(f'<text class="h" x="{MARGIN}" y="{top + 16}">{_escaped(title)}: {words}</text>')
        parts += _panel(top + GAP - 8, rows, widths, cells, marked)
    return "\n".join([*parts, "</svg>\n"])


def _panel(
    top: int, rows: Sequence[int], widths: Mapping[int, int], cells: Cells, marked: frozenset[tuple[int, int]]
) -> list[str]:
    drawn = []
    x = MARGIN + 40
    for column, width in widths.items():
        drawn.append(_box(x, top, width, get_column_letter(column), "k", "h"))
        for k, row in enumerate(rows, start=1):
            value = cells.get((row, column))
            right = "n" if isinstance(value, int | float) or hasattr(value, "quantize") else ""
            kind = "new" if (row, column) in marked else ""
            drawn.append(_box(x, top + k * ROW, width, shown(value), kind, right))
        x += width
    return drawn + [
        _box(MARGIN, top + k * ROW, 40, str(row), "k", "h") for k, row in enumerate(rows, start=1)
    ]


def _box(x: int, y: int, width: int, text: str, kind: str, style: str) -> str:
    fits = max(1, (width - 10) // 6)
    short = text if len(text) <= fits else text[: fits - 1] + "…"
    at = x + width - 6 if style == "n" else x + 6
    box = f'<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="{ROW}"/>'
    return box + (f'<text class="{style}" x="{at}" y="{y + 15}">{_escaped(short)}</text>' if short else "")


def _escaped(text: str) -> str:
    return html.escape("".join(c for c in text if c.isprintable()))
