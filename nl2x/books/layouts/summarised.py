"""What a summary that is calculated from a list says of the list.

Which of its columns is what sums are taken by, which words may stand there, and whether what they stand for
came in or went out, also where no row has them yet.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from nl2x.books.book import Role
from nl2x.books.chart.types import type_of_section
from nl2x.books.model import AccountType
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import is_total, plain
from nl2x.books.xlsx.cells import Sheet

_WAYS = (AccountType.INCOME, AccountType.EXPENSE)
_RANGE = re.compile(
    r"(?:'(?P<quoted>[^']+)'|(?P<bare>[\w.]+))!\$?(?P<letter>[A-Z]{1,3})\$?\d*:\$?(?P=letter)\$?\d*"
    r"\s*[,;]\s*\$?(?P<label>[A-Z]{1,3})\$?(?P<row>\d+)\s*[,;)]"
)
"""A column of another sheet, and the cell of this one whose word is looked for in it."""
_TWO = re.compile(r"(?i) (and|&|by) |/")
"""What a title has that is about both ways ("Receipts and payments by heading")."""
_SUMS = "SUMIF"
_LEAST = 2


@dataclass(frozen=True)
class Criterion:
    """A word that a summary takes the sum for, and where it stands."""

    label: str
    sheet: str
    cell: str


def criteria(sheets: Iterable[Sheet]) -> dict[tuple[str, str], list[Criterion]]:
    """For each column (by sheet and letter) that sums are taken by, the words they are taken for."""
    found: dict[tuple[str, str], dict[str, Criterion]] = {}
    for sheet in sheets:
        for row, column, _ in sheet.formulas():
            formula = sheet.formula(row, column)
            for match in _RANGE.finditer(formula) if _SUMS in formula.upper() else ():
                label = sheet.text(int(match["row"]), index(match["label"]))
                if int(match["row"]) == row and label and not is_total(label):
                    key = match["quoted"] or match["bare"], match["letter"]
                    told = Criterion(label, sheet.name, f"{match['label']}{row}")
                    found.setdefault(key, {}).setdefault(plain(label), told)
    return {key: list(told.values()) for key, told in found.items()}


def with_criterion(found: Found, told: Mapping[tuple[str, str], Collection[Criterion]]) -> Found:
    """A list without a column of categories, in which sums are taken by one of its columns of free words:
    this is what its amounts are for ("What for")."""
    named = (Role.CATEGORY, Role.ACCOUNT, Role.TYPE, Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
    if found.any(*named) or not found.any(Role.DATE):
        return found
    meant = [
        column
        for column in found.columns
        if column.role in _FREE and column.kind == "text" and not column.formula
        for words in [{plain(c.label) for c in told.get((found.sheet.name, column.letter), ())}]
        if len(words & {plain(str(v)) for v in found.values(column)}) >= _LEAST
    ]
    if len(meant) != 1:
        return found
    columns = (replace(c, role=Role.CATEGORY, confidence=0.85) if c in meant else c for c in found.columns)
    return replace(found, columns=tuple(columns))


_FREE = (Role.DESCRIPTION, Role.OTHER, Role.DIMENSION)


def summarised(sheets: Iterable[Sheet], posted_to: Collection[str]) -> dict[str, AccountType]:
    """The plain names beside formulas that read one of the sheets `posted_to`, each with what its section's
    heading says; names that stand under headings of both kinds are left out."""
    said: dict[str, set[AccountType]] = {}
    for sheet in sheets:
        for name, kind in _sectioned(sheet, posted_to) if sheet.name not in posted_to else ():
            said.setdefault(name, set()).add(kind)
    return {name: kinds.pop() for name, kinds in said.items() if len(kinds) == 1}


def _sectioned(sheet: Sheet, posted_to: Collection[str]) -> Iterator[tuple[str, AccountType]]:
    section: dict[int, AccountType] = {}
    for row, columns in sheet.rows.items():
        gathered = [c for c in columns if _reads(sheet.formula(row, c), posted_to)]
        for label in (c for c in columns if sheet.text(row, c) and not sheet.cell(row, c).calculated):
            words = sheet.text(row, label)
            kind = None if _TWO.search(words) else type_of_section(words, strict=True)[0]
            if label + 1 in gathered and label in section:
                yield plain(sheet.text(row, label)), section[label]
            elif kind in _WAYS and not any(sheet.cell(row, c).calculated for c in columns):
                section[label] = kind


def _reads(formula: str, posted_to: Collection[str]) -> bool:
    return any(f"{name}!" in formula or f"{name}'!" in formula for name in posted_to)
