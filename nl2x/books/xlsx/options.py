"""What a dropdown list on a cell allows."""

from __future__ import annotations

import re

from nl2x.books.xlsx.cells import Area, Sheet, Workbook, areas

MOST_OPTIONS = 500


def options_at(workbook: Workbook, sheet: Sheet, row: int, column: int) -> tuple[str, ...]:
    """The options of the dropdown on that cell, or on its column near it; empty if there is none that can
    be read."""
    for validation in sheet.validations:
        if any(
            a.left <= column <= a.right and a.top <= row + 1 and a.bottom >= row for a in validation.areas
        ):
            return options_of(workbook, sheet, validation.formula)
    return ()


def options_of(workbook: Workbook, sheet: Sheet, formula: str) -> tuple[str, ...]:
    """The options that a dropdown's formula stands for: quoted, a range, a defined name, a table's column."""
    text = formula.strip()
    if text.startswith('"'):
        return tuple(o.strip() for o in text.strip('"').split(",") if o.strip())
    text = text.lstrip("=").strip()
    indirect = re.fullmatch(r'INDIRECT\("([^"]+)"\)', text, re.I)
    text = indirect[1] if indirect else text
    named = {k.casefold(): v for k, v in workbook.names.items()}
    text = named.get(text.casefold(), text).lstrip("=")
    column = re.fullmatch(r"(\w+)\[\[?(?:#Data\],\[)?([^\]]+)\]\]?", text)
    if column:
        return _of_table(workbook, column[1], column[2])
    offset = re.match(r"OFFSET\(([^,]+),", text, re.I)
    if offset:
        text = _downwards(offset[1])
    title, area = resolve(text, sheet.name)
    try:
        return _values(workbook.sheet(title), area) if area else ()
    except KeyError:
        return ()


def resolve(reference: str, own: str) -> tuple[str, Area | None]:
    """`"'Chart of accounts'!$B$4:$B$30"` → its sheet and area; `own` is the sheet if none is named."""
    title, bang, cells = reference.rpartition("!")
    title = title.strip("'").replace("''", "'") if bang else own
    return title, next(areas(cells), None)


def _downwards(cell: str) -> str:
    title, bang, reference = cell.rpartition("!")
    letters = re.sub(r"[^A-Z]", "", reference.upper())
    digits = re.sub(r"\D", "", reference)
    return f"{title}{bang}{letters}{digits}:{letters}{int(digits or 1) + MOST_OPTIONS}"


def _of_table(workbook: Workbook, table: str, heading: str) -> tuple[str, ...]:
    for sheet in workbook.sheets:
        for item in sheet.tables:
            area = item.area
            if item.name.casefold() != table.casefold():
                continue
            for column in range(area.left, area.right + 1):
                if sheet.text(area.top, column).casefold() == heading.casefold():
                    bottom = area.bottom - item.totals_rows
                    return _values(sheet, Area(column, area.top + 1, column, bottom))
    return ()


def _values(sheet: Sheet, area: Area) -> tuple[str, ...]:
    found: list[str] = []
    bottom = min(area.bottom, sheet.last_row)
    for row in range(area.top, bottom + 1):
        for column in range(area.left, min(area.right, area.left + 20) + 1):
            value = sheet.value(row, column)
            if value is not None and value != "" and len(found) < MOST_OPTIONS:
                found.append(str(value).strip())
    return tuple(found)
