"""The column in which what is left goes on from row to row, whatever stands above it: "In the bank"."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.books.book import Column, Role
from nl2x.books.layouts.columnar import added_up
from nl2x.books.layouts.heads import adds_up
from nl2x.books.sheets.found import Found

_CELL = re.compile(r"([+-]?)\$?([A-Z]{1,3})\$?(\d+)")
_WAYS = (Role.MONEY_IN, Role.MONEY_OUT)
_OTHERWISE = (Role.DEBIT, Role.CREDIT, Role.BALANCE, Role.QUANTITY, Role.PRICE)


def with_running_balance(found: Found) -> Found:
    """The list with such a column as its balance, and with what it adds and takes off as money in and out.

    Each row takes what stood there before, adds what came in and takes off what went out. Where the headings
    don't call these two so ("Sales"), one of them has to add up heads beside it: stock and loans go on so.
    """
    if not found.any(Role.DATE) or found.any(*_OTHERWISE):
        return found
    told = [(c, ways) for c in found.columns if (ways := _goes_on(c, found))]
    if len(told) != 1:
        return found
    balance, (into, out) = told[0]
    named = found.column(Role.MONEY_IN) is into and found.column(Role.MONEY_OUT) is out
    if not named and not (_has_heads(into, out, found) or _has_heads(out, into, found)):
        return found
    roles = {c.letter: Role.OTHER for c in found.columns if c.role in _WAYS}
    roles |= {into.letter: Role.MONEY_IN, out.letter: Role.MONEY_OUT, balance.letter: Role.BALANCE}
    columns = (
        replace(c, role=roles[c.letter], confidence=0.9) if c.letter in roles else c for c in found.columns
    )
    return replace(found, columns=tuple(columns))


def _goes_on(column: Column, found: Found) -> tuple[Column, Column] | None:
    """The column that such a column adds and the one it takes off, of its own row; None for any other."""
    if not column.formula or re.sub(r"[=+$A-Z\d-]", "", column.formula.upper()):
        return None
    cells = [(sign, letter, int(row)) for sign, letter, row in _CELL.findall(column.formula.upper())]
    before = [(sign, row) for sign, letter, row in cells if letter == column.letter]
    own = [
        (sign, letter) for sign, letter, row in cells if letter != column.letter and row == column.formula_row
    ]
    if len(before) != 1 or before[0][0] == "-" or before[0][1] == column.formula_row:
        return None
    if len(own) != len(cells) - 1 or sorted(sign for sign, _ in own) != ["+", "-"]:
        return None
    named = {c.letter: c for c in found.columns}
    into, out = (named.get(next(letter for sign, letter in own if sign == way)) for way in "+-")
    return (into, out) if into is not None and out is not None else None


def _has_heads(total: Column, other: Column, found: Found) -> bool:
    """Whether a column adds up two typed ones or more of its row, by its formula or as the rows show."""
    numbers = [c for c in found.columns if c.kind == "number" and not c.formula and c not in (total, other)]
    if total.formula:
        return sum(c.letter in added_up(total) for c in numbers) > 1
    return len(numbers) > 1 and adds_up(found, (total,), numbers)
