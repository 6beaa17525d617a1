"""Which way the money of a row went, as a column of a cash book says it: "In", "Out"; "R", "P"; "+", "-".

"Dr" and "Cr" may be either: the owner's cash book debits what comes in, a bank's statement credits it. The
running balance tells which, or else the categories that are known by name.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Column, Role
from nl2x.books.chart.types import type_of_name
from nl2x.books.layouts.wayflags import IN, OUT, way_of
from nl2x.books.model import AccountType
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount

_CREDITS = ("cr", "c", "credit", "h", "haben", "cred", "ct", "k")


def way_in(column: Column, text: str) -> str:
    """ "in" or "out" as a column says it in its own words; "" for anything else."""
    return way_of(column.meaning(text))


def with_ways(found: Found) -> Found:
    """The list with its column of debits and credits read as one of what came in and what went out, where the
    running balance or the categories tell which is which."""
    side = found.column(Role.SIDE)
    if side is None or found.any(Role.DIRECTION, Role.MONEY_IN, Role.MONEY_OUT, Role.DEBIT, Role.CREDIT):
        return found
    credit_in = _credit_is_in(found, side)
    if credit_in is None:
        return found
    said = dict.fromkeys(str(v).strip() for v in found.values(side))
    legend = tuple((text, IN if (plain(text) in _CREDITS) == credit_in else OUT) for text in said)
    told = replace(side, role=Role.DIRECTION, legend=legend)
    return replace(found, columns=tuple(told if c is side else c for c in found.columns))


def _credit_is_in(found: Found, side: Column) -> bool | None:
    value, balance = found.column(Role.AMOUNT, Role.TOTAL), found.column(Role.BALANCE)
    if value is None:
        return None
    if balance is not None and balance.formula:
        return _by_formula(balance.formula, side, value)
    votes = (_by_balance(found, side, value, balance) if balance is not None else 0) or _by_names(found, side)
    return votes > 0 if votes else None


def _by_formula(formula: str, side: Column, value: Column) -> bool | None:
    """What a balance does with a row's amount where the flag says so: `IF(E3="Cr",D3,-D3)`."""
    test = rf'IF\(\s*\$?{side.letter}\$?\d+\s*=\s*"(\w+)"\s*,\s*([-+]?)\s*\$?{value.letter}\$?\d+'
    found = re.search(test, formula, re.IGNORECASE)
    if found is None:
        return None
    taken = found[2] == "-" or bool(re.search(r"-\s*$", formula[: found.start()]))
    return (plain(found[1]) in _CREDITS) != taken


def _by_balance(found: Found, side: Column, value: Column, balance: Column) -> int:
    """How much oftener a typed balance grew with a credit than with a debit."""
    rows = [r for r in found.data_rows if amount(found.sheet.value(r, index(balance))) is not None][-60:]
    votes = 0
    for above, row in itertools.pairwise(rows):
        size = abs(amount(found.sheet.value(row, index(value))) or Decimal(0))
        step = (amount(found.sheet.value(row, index(balance))) or Decimal(0)) - (
            amount(found.sheet.value(above, index(balance))) or Decimal(0)
        )
        grew = (step == size) - (step == -size)
        votes += grew if plain(found.sheet.text(row, index(side))) in _CREDITS else -grew
    return votes


def _by_names(found: Found, side: Column) -> int:
    """How much oftener what is income by its category's name was credited, and what is a cost debited."""
    category = found.column(Role.CATEGORY, Role.ACCOUNT)
    votes = 0
    for row in found.data_rows[-200:] if category is not None else ():
        kind = type_of_name(found.sheet.text(row, index(category)))[0] if category is not None else None
        if kind in (AccountType.INCOME, AccountType.EXPENSE):
            credited = plain(found.sheet.text(row, index(side))) in _CREDITS
            votes += 1 if credited == (kind is AccountType.INCOME) else -1
    return votes


def said_before(column: Column, used: Iterable[str], came_in: bool) -> str:
    """The word by which a column told of that way before, or offers for it; "" where there is none."""
    wanted = IN if came_in else OUT
    return next((t for t in (*used, *column.options) if way_in(column, t) == wanted), "")
