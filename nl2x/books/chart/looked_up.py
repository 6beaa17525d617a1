"""The list in which a journal looks up its accounts' names by number: a chart, however headed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from openpyxl.utils.cell import column_index_from_string, get_column_letter

from nl2x.books.book import Role, SheetRole
from nl2x.books.sheets.found import Listed, with_roles

_RANGE = (
    r"(?:'(?P<quoted{0}>[^']+)'|(?P<sheet{0}>[^\W\d]\w*))!"
    r"\$?(?P<first{0}>[A-Z]{{1,3}})\$?\d*(?::\$?[A-Z]{{1,3}}\$?\d*)?"
)
_KEY, _AND, _IN, _NAMES = (
    r"\$?(?P<key>[A-Z]{1,3})\$?\d+",
    r"\s*[,;]\s*",
    _RANGE.format(""),
    _RANGE.format("_names"),
)
_LOOKUPS = (
    re.compile(rf"(?i)VLOOKUP\(\s*{_KEY}{_AND}{_IN}{_AND}(?P<number>\d+)"),
    re.compile(rf"(?i)X?LOOKUP\(\s*{_KEY}{_AND}{_IN}{_AND}{_NAMES}"),
    re.compile(rf"(?i)INDEX\(\s*{_NAMES}{_AND}MATCH\(\s*{_KEY}{_AND}{_IN}"),
)
"""Which cell is looked up, in which range, and what is taken from beside it."""


def with_looked_up(lists: Sequence[Listed]) -> list[Listed]:
    """The lists, those that journals look up their accounts' names in as charts of accounts."""
    keys = {sheet: (numbers, names) for sheet, numbers, names in _looked_up(lists)}
    return [_as_chart(one, *keys[one.listing.sheet]) if one.listing.sheet in keys else one for one in lists]


def _looked_up(lists: Sequence[Listed]) -> Iterator[tuple[str, str, str]]:
    """The sheets that names of accounts come from, with the letters of the numbers and of the names there."""
    for one in lists:
        code = one.found.column(Role.CODE) if one.listing.role is SheetRole.JOURNAL else None
        formulas = [c.formula for c in one.found.columns if c.formula] if code is not None else []
        for match in (m for text in formulas for pattern in _LOOKUPS if (m := pattern.search(text))):
            told = match.groupdict()
            if code is not None and told["key"].upper() == code.letter:
                yield told["quoted"] or told["sheet"], told["first"].upper(), _names_column(told)


def _names_column(told: Mapping[str, str | None]) -> str:
    if names := told.get("first_names"):
        return names.upper()
    return get_column_letter(column_index_from_string(told["first"] or "A") + int(told["number"] or 1) - 1)


def _as_chart(one: Listed, numbers: str, names: str) -> Listed:
    letters = {column.letter for column in one.found.columns}
    if one.listing.role in _SURELY_SO or not {numbers, names} <= letters:
        return one
    found = with_roles(one.found, {numbers: Role.CODE, names: Role.ACCOUNT})
    listing = replace(one.listing, role=SheetRole.CHART, columns=found.columns, confidence=0.9, noun="")
    return Listed(found, listing)


_SURELY_SO = (SheetRole.CHART, SheetRole.JOURNAL, SheetRole.CASH_BOOK)
