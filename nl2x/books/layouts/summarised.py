"""What a summary that is calculated from a list says of the list.

Which of its columns is what sums are taken by, which words may stand there, and whether what they stand for
came in or went out, also where no row has them yet.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from openpyxl.utils import get_column_letter

from nl2x.books.book import WHAT_FOR, Column, Role
from nl2x.books.chart.types import type_of_section
from nl2x.books.layouts.part_payments import is_ahead
from nl2x.books.model import AccountType
from nl2x.books.sheets.columns import index, is_way_of_paying
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.sides import label_left
from nl2x.books.sheets.words import is_total, plain
from nl2x.books.xlsx.cells import Sheet

_WAYS = (AccountType.INCOME, AccountType.EXPENSE)
_RANGE = re.compile(
    r"(?:(?:'(?P<quoted>[^']+)'|(?P<bare>[\w.]+))!)?\$?\b(?P<letter>[A-Z]{1,3})\$?\d*:\$?(?P=letter)\$?\d*"
    r"\s*[,;]\s*(?:\$?(?P<label>[A-Z]{1,3})\$?(?P<row>\d+)|\"(?P<word>[^\"<>=*?]+)\")\s*[,;)]"
)
"""A column of any sheet, and what is looked for in it: the word in a cell of the formula's own sheet, or one
that the formula has itself."""
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
    above: bool = False
    """Whether it stands above the sum, and not in its row."""


def criteria(sheets: Iterable[Sheet]) -> dict[tuple[str, str], list[Criterion]]:
    """For each column (by sheet and letter) that sums are taken by, the words they are taken for."""
    found: dict[tuple[str, str], dict[str, Criterion]] = {}
    for sheet in sheets:
        for row, column, _ in sheet.formulas():
            formula = sheet.formula(row, column)
            for match in _RANGE.finditer(formula) if _SUMS in formula.upper() else ():
                told = _looked_for(sheet, row, column, match)
                if told is not None and not is_total(told.label):
                    key = match["quoted"] or match["bare"] or sheet.name, match["letter"]
                    found.setdefault(key, {}).setdefault(plain(told.label), told)
    return {key: list(told.values()) for key, told in found.items()}


def _looked_for(sheet: Sheet, row: int, column: int, match: re.Match[str]) -> Criterion | None:
    """What a sum is taken for: its own word, or the label beside it in its row or above it in its column."""
    if match["word"]:
        return Criterion(match["word"], sheet.name, f"{get_column_letter(column)}{row}")
    label_row, label_column = int(match["row"]), index(match["label"])
    own = match["letter"] == match["label"] and (match["quoted"] or match["bare"] or sheet.name) == sheet.name
    text = sheet.text(label_row, label_column)
    if not text or own or (label_row != row and label_column != column):
        return None
    return Criterion(text, sheet.name, f"{match['label']}{label_row}", label_row != row)


def with_way(found: Found, sheets: Iterable[Sheet]) -> Found:
    """The list with what the headings beside and above sums of its amounts call them, where they agree: "Came
    in", "Total spent"."""
    sums = [c.letter for c in found.columns if c.role in (Role.AMOUNT, Role.TOTAL) and not c.formula]
    if len(sums) != 1:
        return found
    called = [
        text
        for sheet, row, column in _adding_up(found, sums[0], sheets)
        for text in (label_left(sheet, row, column), _above(sheet, row, column))
        if text
    ]
    kinds = {type_of_section(text, strict=True)[0] for text in called} & set(_WAYS)
    if len(kinds) != 1:
        return found
    return replace(found, counted_as="in" if kinds == {AccountType.INCOME} else "out")


def _adding_up(found: Found, letter: str, sheets: Iterable[Sheet]) -> Iterator[tuple[Sheet, int, int]]:
    """The cells outside a list, on its own sheet or another, that are calculated from one of its columns."""
    own = rf"(?:'{re.escape(found.sheet.name)}'|{re.escape(found.sheet.name)})!"
    cells = rf"\$?{letter}\$?\d*:\$?{letter}\b"
    from_elsewhere, beside = re.compile(own + cells), re.compile(rf"(?<![!:$\w]){cells}")
    for sheet in sheets:
        here = sheet is found.sheet
        for row, column, _ in sheet.formulas():
            inside = here and found.left <= column <= found.right
            if not inside and (beside if here else from_elsewhere).search(sheet.formula(row, column)):
                yield sheet, row, column


def _above(sheet: Sheet, row: int, column: int) -> str:
    """The heading of a cell's column: the first text above what is calculated there."""
    texts = (sheet.text(r, column) for r in range(row - 1, max(0, row - _HIGHEST), -1))
    return next((text for text in texts if text), "")


_HIGHEST = 60


def with_criterion(found: Found, told: Mapping[tuple[str, str], Collection[Criterion]]) -> Found:
    """A list without a column of categories, in which sums are taken by one of its columns of free words:
    this is what its amounts are for ("What for", "Tag"). Another such column is how it was paid, if the sums
    are taken for ways of paying, or if it says what was paid out of."""
    by = {c.letter: words for c in found.columns if (words := _taken_by(found, c, told))}
    unsure = [c for c in found.columns if c.letter in by and _is_unsure(c)]
    ways = [c for c in unsure if all(map(is_way_of_paying, by[c.letter]))]
    sources = [c for c in unsure if _OUT_OF.match(plain(c.heading))]
    meant = [c for c in found.columns if c.letter in by and _is_free(c, by[c.letter]) and c not in ways]
    kinds = [c for c in found.columns if c.letter in by and c.role is Role.TYPE]
    if others := [c for c in meant if c not in sources] or (kinds if sources else []):
        meant = others
    if len(meant) > 1:  # sums by two columns, as houses beside one another and what was paid for below
        meant = [c for c in meant if not all(t.above for t in told[found.sheet.name, c.letter])]
    ways = ways or ([c for c in found.columns if _is_of_purses(found, c)] if meant else [])
    paid = sorted(ways or (sources if others else []), key=lambda c: is_ahead(c.heading))
    named = [c for c in found.columns if c.role in WHAT_FOR and c not in (*paid, *meant)]
    roles = {c.letter: Role.OTHER for c in paid if c.role is Role.CATEGORY}  # how a first part was paid
    roles |= {c.letter: Role.METHOD for c in paid[:1] if not found.any(Role.METHOD)}
    if not named and len(meant) == 1 and found.any(Role.DATE):
        roles[meant[0].letter] = Role.CATEGORY
    columns = (
        replace(c, role=roles[c.letter], confidence=0.85) if c.letter in roles else c for c in found.columns
    )
    return replace(found, columns=tuple(columns)) if roles else found


def _is_of_purses(found: Found, column: Column) -> bool:
    """Whether a column headed "Account" holds a few purses, one of them known ("Cash box")."""
    said = {plain(str(v)) for v in found.values(column)} if column.role is Role.ACCOUNT else set()
    return 1 < len(said) <= _PURSES and any(map(is_way_of_paying, said))


_PURSES = 4


def _taken_by(
    found: Found, column: Column, told: Mapping[tuple[str, str], Collection[Criterion]]
) -> set[str]:
    """The words of a column for which sums are taken, if there are enough of them; else none."""
    if column.kind != "text" or column.formula:
        return set()
    words = {plain(c.label) for c in told.get((found.sheet.name, column.letter), ())}
    return words if len(words & {plain(str(v)) for v in found.values(column)}) >= _LEAST else set()


def _is_free(column: Column, words: Collection[str]) -> bool:
    """Whether a column may be what amounts are for: no numbers of invoices."""
    numbered = any(any(letter.isdigit() for letter in word) for word in words)
    return column.role in _FREE or (column.role in (Role.REFERENCE, Role.ENTRY) and not numbered)


def _is_unsure(column: Column) -> bool:
    return column.role in (Role.OTHER, Role.DIMENSION) or (
        column.role is Role.CATEGORY and column.confidence <= _UNSURE
    )


_FREE = (Role.DESCRIPTION, Role.OTHER, Role.DIMENSION)
_OUT_OF = re.compile(r"(paid )?(out of|from|by|with|through|via)\b")
_UNSURE = 0.6


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


def reads_any(sheet: Sheet, posted_to: Collection[str]) -> bool:
    """Whether some cell of a sheet is calculated from one of those `posted_to`."""
    others = set(posted_to) - {sheet.name}
    return any(_reads(sheet.formula(row, column), others) for row, column, _ in sheet.formulas())


def _reads(formula: str, posted_to: Collection[str]) -> bool:
    return any(f"{name}!" in formula or f"{name}'!" in formula for name in posted_to)
