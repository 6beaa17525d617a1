"""Cash books whose categories are short codes, with a key that says what each means: "F" beside "Food".

A person writes the code, and thinks of what it means: notes are matched with the meaning, cells get the code.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from nl2x.books.book import Column, Role
from nl2x.books.model import Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import heading_role, is_total, plain
from nl2x.books.xlsx.cells import Sheet

_LONGEST = 4
"""Characters of a code at most; longer texts speak for themselves."""
_ENOUGH = 3
"""Codes in use, and meanings, at least."""
_NEARLY_ALL = 0.8
_CODED = (Role.CODE, Role.CATEGORY, Role.TYPE, Role.REFERENCE, Role.OTHER)
_NAMED = (Role.ACCOUNT, Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
_MONEY = (Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT)


def with_legend(found: Found, sheets: Sequence[Sheet]) -> Found:
    """The list with its column of explained codes as its category; unchanged without one or with several."""
    if not found.any(*_MONEY):
        return found
    explained = {c.letter: key for c in found.columns if (key := _key(found, c, sheets))}
    shown = {c.letter for c in found.columns if _looks_up(c, explained)}
    named = (c for c in found.columns if c.role in (*_NAMED, Role.CATEGORY) and c.letter not in shown)
    others = [c for c in named if c.letter not in explained and not _says_code(found, c)]
    if len(explained) != 1 or others:
        return found
    columns = tuple(
        replace(c, role=Role.CATEGORY, confidence=0.9, legend=explained[c.letter])
        if c.letter in explained
        else replace(c, role=Role.OTHER)
        if c.letter in shown
        else c
        for c in found.columns
    )
    return replace(found, columns=columns)


def _looks_up(column: Column, explained: Collection[str]) -> bool:
    """Whether a column of names is worked out from a code of its own row: "Account name" beside "A/c"."""
    named = column.role in (*_NAMED, Role.CATEGORY) and column.formula
    return bool(named) and any(
        re.search(rf"(?<![A-Z!]){letter}\$?{column.formula_row}\b", column.formula.replace("$", ""))
        for letter in explained
    )


def coded(value: Value) -> str:
    """A cell's code as text, the digits of a whole number ("20" of a tax return) too; "" for all else."""
    if isinstance(value, int | float) and not isinstance(value, bool) and value == int(value):
        return str(int(value))
    return value if isinstance(value, str) else ""


def _says_code(found: Found, column: Column) -> bool:
    """Whether the column of accounts of a cash book is headed "Code": words that only a key explains."""
    ways = found.has(Role.MONEY_IN, Role.MONEY_OUT)
    return ways and column.role is Role.ACCOUNT and heading_role(column.heading)[0] is Role.CODE


def _key(found: Found, column: Column, sheets: Sequence[Sheet]) -> tuple[tuple[str, str], ...]:
    """Each code that the column uses or offers with what it means, where a key explains nearly all in use."""
    if (column.role not in _CODED and not _says_code(found, column)) or column.formula:
        return ()
    values = [coded(v) for v in found.values(column)]
    used = {plain(v) for v in values if v}
    short = all(0 < len(v) <= _LONGEST for v in values)
    keys = [key for sheet in sheets for key in _keys_on(sheet, found, column, used)] if short and used else []
    called = [key for key in keys if plain(column.heading) in {plain(code) for code, _ in key}]
    if called and column.heading:
        keys = called  # headed as the column is: a new month's page may have a single row
    elif column.kind == "number":
        return ()  # any figures may stand beside words
    elif not _ENOUGH <= len(used) <= len(values) / 2 or len(values) < 0.6 * len(found.data_rows):
        return ()
    return keys[0] if len({tuple(sorted(key)) for key in keys}) == 1 else ()


def _keys_on(
    sheet: Sheet, found: Found, column: Column, used: set[str]
) -> Iterator[tuple[tuple[str, str], ...]]:
    """The two columns side by side of a sheet where codes stand once each, their meanings on their right."""
    for letter in sorted({c for cells in sheet.rows.values() for c in cells}):
        if sheet.name == found.sheet.name and letter == index(column):
            continue
        told: dict[str, tuple[str, str]] = {}
        for row in sheet.rows:
            code, meaning = coded(sheet.value(row, letter)), sheet.text(row, letter + 1)
            if not code or len(code) > _LONGEST or not meaning or sheet.cell(row, letter + 1).calculated:
                continue
            if plain(code) in told:  # a column of entries, not a key
                told = {}
                break
            told[plain(code)] = (code, meaning)
        meanings = [meaning for _, meaning in told.values()]
        worded = all(any(c.isalpha() for c in m) and not is_total(m) for m in meanings)
        longer = sum(len(meaning) > len(code) for code, meaning in told.values())
        if (
            len(told) >= _ENOUGH
            and len(told.keys() & used) >= max(min(_ENOUGH, len(used)), _NEARLY_ALL * len(used))
            and worded
            and len({plain(m) for m in meanings}) == len(meanings)
            and longer >= _NEARLY_ALL * len(told)
        ):
            yield tuple(told.values())
