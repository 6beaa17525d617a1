"""Sheets that are set up alike, one a month or quarter: what one of them says over a column, all mean."""

from __future__ import annotations

from nl2x.books.xlsx.cells import Sheet, Workbook

_LEAST = 3
"""So many other headings in a row must be the same."""


def heading_beside(workbook: Workbook, sheet: Sheet, row: int, column: int) -> str:
    """What stands over a column on the sheets whose headings in this row are otherwise the same; "" where
    there is none, or they differ."""
    own = {c: text for c in sheet.rows.get(row, ()) if c != column and (text := sheet.text(row, c))}
    if len(own) < _LEAST:
        return ""
    said = set()
    for other in workbook.sheets:
        if other is not sheet and (there := other.text(row, column)):
            theirs = {c: t for c in other.rows.get(row, ()) if c != column and (t := other.text(row, c))}
            if theirs == own:
                said.add(there)
    return said.pop() if len(said) == 1 else ""
