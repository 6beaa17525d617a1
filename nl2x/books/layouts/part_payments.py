"""Orders, jobs and bookings that are paid in two parts: a deposit, and in the same row what was paid last.

By their headings alone "Deposit" is money that came in and "Final payment" is money that went out, as in a
cash book. What tells is the row itself: both parts are taken off its price, or both are filled in, as in no
row of a cash book.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.book import Column, Role
from nl2x.books.layouts.cashbook import running_balance
from nl2x.books.sheets.columns import index, is_way_of_paying
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.sides import columns_counted
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount

_FIRST = re.compile(r"^(1st|first) (payment|part|instal?ment)\b")
_AHEAD = re.compile(
    r"\b(deposits?|dep|down ?payment|paid (up ?front|ahead)|upfront|booking fee|holding fee|retainer)\b"
    rf"|{_FIRST.pattern}"
)
_ANY_MONEY = (Role.MONEY_IN, Role.MONEY_OUT, Role.PAID, Role.AMOUNT, Role.OTHER)
_PRICED = (Role.PRICE, Role.AMOUNT, Role.TOTAL, Role.NET)
_LEAST = 2
"""Rows with both parts from which on it is no slip."""


def paid_in_parts(found: Found) -> Found:
    """The list with what was paid last as what was paid, and the deposit as a figure of its own, if
    rows are paid so."""
    named = found.any(Role.COUNTERPARTY, Role.DESCRIPTION)
    both = found.has(Role.MONEY_IN, Role.MONEY_OUT) or found.has(Role.MONEY_IN, Role.PAID)
    ahead = [c for c in _sums(found) if is_ahead(c.heading)]
    taken = [c for c in _sums(found) if c not in ahead and _taken_off(found, ahead[:1], c)]
    if not (both or taken) or not named or running_balance(found):
        return found
    last = (taken if not both else []) or [
        c for c in _sums(found) if c.role in (Role.MONEY_IN, Role.MONEY_OUT, Role.PAID) and c not in ahead
    ]
    price = [c for c in found.columns if c.role in _PRICED and c not in (*ahead, *last)]
    if len(ahead) != 1 or len(last) != 1 or not price or not _of_one_row(found, ahead[0], last[0], price):
        return found
    roles = {ahead[0].letter: Role.OTHER, last[0].letter: Role.PAID}
    left = what_is_left(found.columns, (ahead[0], last[0]))
    if left is not None and not found.any(Role.BALANCE):
        roles[left.letter] = Role.BALANCE
    roles |= _days(found.columns, last[0])
    return replace(found, columns=tuple(replace(c, role=roles.get(c.letter, c.role)) for c in found.columns))


def is_ordered(found: Found) -> bool:
    """Whether each row is what a customer ordered and pays in two parts, by its headings: then a band over
    these ("1st payment") doesn't say what a row is."""
    party = found.column(Role.COUNTERPARTY)
    ahead = [c for c in _sums(found) if _FIRST.match(plain(c.heading))]
    if party is None or not _CUSTOMER.search(plain(party.heading)) or len(ahead) != 1:
        return False
    return any(c is not ahead[0] and _taken_off(found, ahead, c) for c in _sums(found))


def _taken_off(found: Found, ahead: Sequence[Column], last: Column) -> bool:
    """Whether a column works out what is left of a price less what was paid ahead and less this."""
    return bool(ahead) and what_is_left(found.columns, (*ahead, last)) is not None


_CUSTOMER = re.compile(r"\b(customers?|clients?|guests?)\b")


def _days(columns: Sequence[Column], last: Column) -> dict[str, Role]:
    """What the days of such a row are: "Deposit on" is none of its own, "Final on" is when the rest came, and
    the one left over ("Ordered"; of several the first: "Out", "Back") is the order's. "Bal. by" says how the
    rest was paid, and "Dep. by" nothing of it."""
    days = [c for c in columns if c.kind == "date" and not c.formula]
    ahead = [c for c in days if is_ahead(c.heading)]
    rest = [c for c in days if c not in ahead and _is_of(last, c)]
    own = [c for c in days if c not in (*ahead, *rest)]
    if len(rest) != 1 or not own or (len(own) == 1 and own[0].role not in (Role.DATE, Role.OTHER)):
        return {}
    roles = {c.letter: Role.OTHER for c in (*ahead, *own[1:])}
    hows = [c for c in columns if c.options and all(is_way_of_paying(plain(o)) for o in c.options)]
    by = [c for c in hows if _is_of(last, c)]
    if len(by) == 1:
        roles |= {c.letter: Role.OTHER for c in hows} | {by[0].letter: Role.METHOD}
    return roles | {rest[0].letter: Role.PAID_ON, own[0].letter: Role.DATE}


def _is_of(last: Column, column: Column) -> bool:
    """Whether a heading has a word of the one over what was paid last, or how one begins ("Bal. on")."""
    whole = plain(last.heading).split()
    return any(
        w in whole or (len(w) >= _SHORT and any(x.startswith(w) for x in whole))
        for w in plain(column.heading).split()
    )


_SHORT = 3


def is_ahead(heading: str) -> bool:
    """Whether a heading speaks of what is paid before the rest."""
    return bool(_AHEAD.search(plain(heading)))


def what_is_left(columns: Sequence[Column], parts: Sequence[Column]) -> Column | None:
    """The column that works out what is left of its own row by taking off these parts of the price."""
    for column in columns:
        signs = columns_counted(column.formula, column.formula_row) if column.formula else {}
        if "" in signs.values() and all(signs.get(index(c)) == "-" for c in parts):
            return column
    return None


def _sums(found: Found) -> list[Column]:
    return [c for c in found.columns if c.role in _ANY_MONEY and c.kind in ("number", "") and not c.formula]


def _of_one_row(found: Found, ahead: Column, last: Column, price: Sequence[Column]) -> bool:
    """Whether both are taken off the price, or stand together in rows that have one."""
    if what_is_left(found.columns, (ahead, last)) is not None:
        return True
    return sum(_filled(found, row, (ahead, last, *price[:1])) for row in found.data_rows) >= _LEAST


def _filled(found: Found, row: int, columns: Sequence[Column]) -> bool:
    return all(amount(found.sheet.value(row, index(c))) for c in columns)
