"""What a page's own formula says of its amounts: "Left over" is what came in less what went out.

Where a budget's blocks are headed by what they are about (housing, kids, fun), nothing but that formula tells
that they are money spent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from openpyxl.utils.cell import column_index_from_string

from nl2x.books.chart.types import type_of_section
from nl2x.books.model import AccountType
from nl2x.books.sheets.sides import label_left
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import Sheet

Place = tuple[int, int]
"""A cell: its row and its column, from 1."""
_CELL = r"\$?([A-Z]{1,3})\$?(\d+)"
_LESS = re.compile(rf"=\s*\+?{_CELL}\s*-\s*{_CELL}", re.I)
_TERM = re.compile(rf"\+?\s*(?:SUM\(\s*{_CELL}(?::{_CELL})?\s*\)|{_CELL})\s*", re.I)
_DEEPEST = 6
"""Totals of totals are followed so far."""


def spent_and_earned(sheet: Sheet) -> dict[Place, AccountType]:
    """The typed-in cells that the page counts as income or as expenses, by the cell whose formula takes a
    total of what went out off one of what came in; empty where no such formula stands on it."""
    found: dict[Place, AccountType] = {}
    for row, column, _ in sheet.formulas():
        match = _LESS.fullmatch(sheet.formula(row, column))
        if match is None:
            continue
        earned, spent = _place(match[1], match[2]), _place(match[3], match[4])
        if _says(sheet, earned) is AccountType.INCOME and _says(sheet, spent) is AccountType.EXPENSE:
            found |= dict.fromkeys(_typed(sheet, earned), AccountType.INCOME)
            found |= dict.fromkeys(_typed(sheet, spent), AccountType.EXPENSE)
    return found


def left_over(sheet: Sheet) -> Iterator[tuple[list[Place], list[Place]]]:
    """For each formula that takes one total off another, the typed-in cells of the one and of the other."""
    for row, column, _ in sheet.formulas():
        if match := _LESS.fullmatch(sheet.formula(row, column)):
            yield _typed(sheet, _place(match[1], match[2])), _typed(sheet, _place(match[3], match[4]))


def _says(sheet: Sheet, place: Place) -> AccountType | None:
    """What the label beside a total calls it: "Money out", "Total spending"."""
    label = label_left(sheet, *place)
    return type_of_section(label, strict=True)[0] if plain(label) else None


def _typed(sheet: Sheet, place: Place, depth: int = 0) -> list[Place]:
    """The typed-in cells that a cell adds up, through totals of totals; none where something is taken off."""
    formula = sheet.formula(*place)
    if not formula:
        return [place] if depth else []
    parts = _added(formula) if depth < _DEEPEST else []
    return [leaf for part in parts for leaf in _typed(sheet, part, depth + 1)]


def _added(formula: str) -> list[Place]:
    """The cells that a formula of plain sums adds up; empty for any other."""
    found: list[Place] = []
    at = 1
    while at < len(formula):
        term = _TERM.match(formula, at)
        if term is None:
            return []
        first = _place(term[1] or term[5], term[2] or term[6])
        last = _place(term[3], term[4]) if term[3] else first
        found += [(r, c) for r in range(first[0], last[0] + 1) for c in range(first[1], last[1] + 1)]
        at = term.end()
    return found if len(found) <= 2000 else []


def _place(letters: str, row: str) -> Place:
    return int(row), column_index_from_string(letters.upper())
