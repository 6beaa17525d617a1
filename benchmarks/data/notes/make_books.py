"""Build the workbooks of the hand-written notes: `python benchmarks/data/notes/make_books.py [FOLDER]`.

Each `books_*.py` beside this file lists BOOKS: functions that return a workbook and its card.
The workbooks are written beside the notes with every formula's value cached (formualizer), and their cards
to `books_*.json`.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from types import ModuleType

import formualizer
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

HERE = Path(__file__).parent
Card = dict[str, object]
"""What is told of a workbook beside its cells (CARD.md)."""
MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
"""The format of amounts that may be below zero."""
WHOLE = "#,##0;-#,##0"
"""The format of whole amounts that may be below zero."""


def save(workbook: Workbook, path: Path) -> None:
    """Write the workbook with calculated values; its own dates are fixed, so that it can be rebuilt."""
    workbook.properties.creator = "nl2x"
    out = BytesIO()
    workbook.save(out)
    result = formualizer.recalculate_xlsx_bytes(out.getvalue())
    if result["summary"].get("errors"):
        raise SystemExit(f"{path.name}: {result['summary']['error_summary']}")
    path.write_bytes(timeless(result["bytes"]))


def timeless(data: bytes) -> bytes:
    """The same zip with fixed times, so that a workbook built again has the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", content)
            new.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def journal_lines(text: str, year: int = 2026) -> Iterator[tuple[dt.date, str, list[tuple[str, float]]]]:
    """Entries written as `MM-DD | description | Account 12.50; Account -12.50` (debits positive), checked."""
    for line in text.strip().splitlines():
        day, description, parts = (part.strip() for part in line.split("|"))
        amounts = [part.strip().rpartition(" ") for part in parts.split(";")]
        entry = [(account.strip(), float(amount)) for account, _, amount in amounts]
        if abs(sum(amount for _, amount in entry)) > 0.004:
            raise SystemExit(f"does not balance: {line}")
        yield date(day, year), description, entry


def rows(text: str) -> Iterator[list[str]]:
    """Lines of cells divided by `|`."""
    for line in text.strip().splitlines():
        yield [cell.strip() for cell in line.split("|")]


def date(text: str, year: int = 2026) -> dt.date:
    """`03-14` in `year`, or `2025-03-14`."""
    return dt.date.fromisoformat(text if len(text) > 5 else f"{year}-{text}")


def number(text: str) -> float | int | None:
    """A typed amount; None for an empty text."""
    if not text:
        return None
    value = float(text)
    return int(value) if value == int(value) else value


def head(sheet: Worksheet, row: int, titles: Sequence[str], fill: str = "DDE7F0", column: int = 1) -> None:
    """A row of headings, as people make them bold and coloured."""
    for offset, title in enumerate(titles):
        cell = sheet.cell(row, column + offset, title)
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="center")
        cell.fill = PatternFill("solid", start_color=fill)
        cell.border = Border(bottom=Side(style="thin"))


def put(
    sheet: Worksheet, row: int, values: Sequence[object], formats: Sequence[str] = (), column: int = 1
) -> None:
    """A row of values with number formats; None leaves a cell alone."""
    for offset, value in enumerate(values):
        cell = sheet.cell(row, column + offset)
        if value is not None:
            cell.value = value
        if offset < len(formats) and formats[offset]:
            cell.number_format = formats[offset]


def widths(sheet: Worksheet, *sizes: float) -> None:
    """Column widths from A on."""
    for index, size in enumerate(sizes, 1):
        sheet.column_dimensions[get_column_letter(index)].width = size


def dropdown(sheet: Worksheet, cells: str, source: str) -> None:
    """A list to choose from: `source` is a range or `"a,b,c"` in quotes."""
    rule = DataValidation(type="list", formula1=source, allow_blank=True)
    rule.add(cells)
    sheet.add_data_validation(rule)


def title(sheet: Worksheet, cell: str, text: str, size: int = 14) -> None:
    """A big line above a list."""
    sheet[cell] = text
    sheet[cell].font = Font(bold=True, size=size)


def bold(sheet: Worksheet, *cells: str) -> None:
    """Set cells in bold."""
    for cell in cells:
        sheet[cell].font = Font(bold=True)


def shade(sheet: Worksheet, cells: str, fill: str) -> None:
    """Colour a range."""
    for line in sheet[cells]:
        for cell in line:
            cell.fill = PatternFill("solid", start_color=fill)


def across(sheet: Worksheet, cells: str, text: str, fill: str, size: int = 14) -> None:
    """A merged, centred, coloured line over several columns."""
    first = cells.partition(":")[0]
    sheet[first] = text
    sheet.merge_cells(cells)
    sheet[first].font = Font(bold=True, size=size)
    sheet[first].alignment = Alignment(horizontal="center")
    sheet[first].fill = PatternFill("solid", start_color=fill)


def aside(sheet: Worksheet, cell: str, text: str, color: str = "7F7F7F") -> None:
    """A remark in small grey italics."""
    sheet[cell] = text
    sheet[cell].font = Font(italic=True, size=9, color=color)


def day_of(text: str) -> dt.date | None:
    """A date, or None for an empty text."""
    return date(text) if text else None


def amounts(sheet: Worksheet, at: int, name: str, text: str, total: str, columns: str) -> int:
    """A heading, labels with typed amounts (a remark after them), perhaps a total; the last row."""
    put(sheet, at, [name])
    bold(sheet, f"A{at}")
    start = at + 1
    for label, *figures in rows(text):
        at += 1
        typed = [number(figure) for figure in figures[: len(columns)]]
        put(sheet, at, [label, *typed], ["", *[SIGNED] * len(columns)])
        if len(figures) > len(columns):
            sheet.cell(at, len(columns) + 2).value = figures[-1] or None
    if total:
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in columns]
        put(sheet, at, [total, *sums], ["", *[SIGNED] * len(columns)])
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in columns])
    return at


def months_page(
    sheet: Worksheet, names: Sequence[str], parts: Mapping[str, str], fill: str, plan: str = ""
) -> list[int]:
    """Parts of lines by months with a total each, the year after the months; the rows of the totals."""
    first = 3 if plan else 2
    letters = [get_column_letter(first + i) for i in range(13)]
    head(sheet, 3, ["", *([plan] if plan else []), *names, "Total"], fill)
    sums = [*(["B"] if plan else []), *letters]
    at, totals = 3, []
    for part, text in parts.items():
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, *figures in rows(text):
            at += 1
            put(sheet, at, [label, *[number(figure) for figure in figures]], ["", *[SIGNED] * (first + 10)])
            put(sheet, at, [f"=SUM({letters[0]}{at}:{letters[11]}{at})"], [SIGNED], first + 12)
        at += 1
        formulas = [f"=SUM({c}{start}:{c}{at - 1})" for c in sums]
        put(sheet, at, [f"Total {part.lower()}", *formulas], ["", *[SIGNED] * len(sums)])
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in sums])
        totals.append(at)
        at += 1
    sheet.freeze_panes = f"{letters[0]}4"
    widths(sheet, 28, *[11] * (len(sums) - 1), 12)
    return totals


def of_kind(
    sheet: Worksheet,
    at: int,
    kind: str,
    total: str,
    one: str,
    two: str,
    *,
    trial: str,
    accounts: Iterable[Sequence[str]],
    where: Mapping[str, int],
) -> int:
    """The accounts of a kind from the row `at` on, each by column `one` of the trial balance less column
    `two`, and their total; its row. `where`: in which row the trial balance has each account."""
    start = at
    for name, of in accounts:
        if of == kind:
            put(
                sheet, at, [name, f"='{trial}'!{one}{where[name]}-'{trial}'!{two}{where[name]}"], ["", SIGNED]
            )
            at += 1
    put(sheet, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
    bold(sheet, f"A{at}", f"B{at}")
    return at


def load(path: Path) -> ModuleType:
    """The module in a `books_*.py`."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"cannot import {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(folder: Path) -> None:
    """Build every book into `folder`."""
    sys.path.insert(0, str(HERE))
    for source in sorted(HERE.glob("books_*.py")):
        cards = []
        for make in load(source).BOOKS:
            workbook, card = make()
            save(workbook, folder / card["book"])
            cards.append(card)
        text = json.dumps(cards, indent=1, ensure_ascii=False)
        (folder / f"{source.stem}.json").write_text(text + "\n", encoding="utf-8")
        print(f"{source.stem}: {len(cards)} workbooks")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
