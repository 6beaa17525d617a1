"""What columns of figures are by what they make of each other, whatever their headings say.

A running balance says what came in and what went out; what is left says what was due and what was paid of
it; net and tax make a total. Only where nearly all rows agree and no other reading would do.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Column, Role
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.numbering import counts_on
from nl2x.books.sheets.sides import columns_counted
from nl2x.books.xlsx.cells import Sheet, amount

_AGREE = Decimal("0.9")
"""The share of rows that must agree: people mistype."""
_LEAST = 3
"""Rows from which on what adds up is no chance."""
_PAIRS = ((Role.MONEY_IN, Role.MONEY_OUT), (Role.DEBIT, Role.CREDIT))
_ANY_AMOUNT = (
    Role.AMOUNT, Role.TOTAL, Role.NET, Role.DEBIT, Role.CREDIT, Role.MONEY_IN, Role.MONEY_OUT, Role.PRICE,
    Role.PAID,
)  # fmt: skip
_OF_MONEY = (
    Role.CATEGORY, Role.ACCOUNT, Role.CODE, Role.METHOD, Role.DIRECTION, Role.SIDE, Role.COUNTERPARTY,
    Role.BALANCE, Role.STATUS, Role.DUE, Role.PAID_ON,
)  # fmt: skip
_SUM_TO_HERE = re.compile(r"([-+]?)\s*SUM\(\$?([A-Z]{1,3})\$?\d+:\$?([A-Z]{1,3})\$?(\d+)\)", re.I)
Roles = dict[str, Role]


@dataclass(frozen=True)
class Figures:
    """The rows of a list, and its columns: those with a meaning, by it, and those of figures without one."""

    sheet: Sheet
    rows: Sequence[int]
    known: Mapping[Role, Column]
    unknown: Sequence[Column]

    def at(self, row: int, column: Column) -> Decimal:
        return self.given(row, column) or Decimal(0)

    def given(self, row: int, column: Column) -> Decimal | None:
        return amount(self.sheet.value(row, index(column)))

    def filled(self, column: Column) -> set[int]:
        return {row for row in self.rows if self.given(row, column)}

    def dated(self, column: Column) -> set[int]:
        return {row for row in self.rows if isinstance(self.sheet.value(row, index(column)), dt.date)}

    @property
    def amounts(self) -> list[Column]:
        """The columns without a meaning that hold no numbers that count on."""
        return [c for c in self.unknown if not counts_on(self._held(c))]

    @property
    def typed(self) -> list[Column]:
        """Those of them that somebody typed."""
        return [c for c in self.amounts if not c.formula]

    def _held(self, column: Column) -> list[Decimal | float]:
        return [float(v) for row in self.rows if (v := self.given(row, column)) is not None]


def by_arithmetic(figures: Figures, *, strict: bool = False) -> Roles:
    """What the columns of figures without a meaning are; those that can't be told are left out. `strict`: as
    far as the rows prove it, and nothing that is only left over."""
    proved = (_running, _left_over, _apart, _with_its_day, _net_and_tax, _added_up, _product, _times)
    for reading in proved if strict else (*proved, _alone):
        if roles := reading(figures):
            return roles
    return {}


# ---------------------------------------------------------------- a balance that goes on from row to row


def _running(figures: Figures) -> Roles:
    """In and out as the running balance takes them, and the balance itself."""
    known = figures.known.get(Role.BALANCE)
    found = []
    for balance in [known] if known is not None else figures.unknown:
        signs = _counted_on(balance) if balance.formula else _stepping(figures, balance)
        roles = _by_signs(figures, signs)
        if signs and (roles or known is None):
            found.append(roles | ({} if balance is known else {balance.letter: Role.BALANCE}))
    return found[0] if len(found) == 1 else {}


def _counted_on(balance: Column) -> dict[str, str]:
    """The columns, by letter, that a balance adds to the one above ("") or takes off it ("-")."""
    formula, row = balance.formula, balance.formula_row
    if re.search(rf"(?<![A-Z]){balance.letter}\$?{row - 1}(?!\d)", formula):
        return _counted(balance)
    to_here = [m for m in _SUM_TO_HERE.finditer(formula) if m[2] == m[3] and int(m[4]) == row]
    return {m[2].upper(): "-" if m[1] == "-" else "" for m in to_here}


def _stepping(figures: Figures, balance: Column) -> dict[str, str]:
    """The same for a balance that is typed: the one or two columns by which it goes on."""
    ways = [figures.known[r] for pair in _PAIRS for r in pair if r in figures.known]
    others = [c for c in (*ways, *figures.typed) if c is not balance]
    if figures.known.get(Role.AMOUNT) is not None or len(figures.filled(balance)) < 0.9 * len(figures.rows):
        return {}
    steps = list(_steps(figures, balance))
    found = []
    for into in others:
        for out in others:
            signs = {into.letter: ""} | ({out.letter: "-"} if out is not into else {})
            if not all(c.letter in signs for c in ways):
                continue
            good = sum(step == _signed(figures, row, others, signs) for row, step in steps)
            if len(steps) >= _LEAST and good >= _AGREE * len(steps):
                found.append((good, len(signs) == 2 and bool(figures.filled(out)), signs))
    best = [f for f in found if f[0] == max(g for g, _, _ in found)]
    return best[0][2] if len(best) == 1 else {}


def _steps(figures: Figures, balance: Column) -> Iterator[tuple[int, Decimal]]:
    for above, row in pairwise(figures.rows):
        if figures.given(above, balance) is not None and figures.given(row, balance) is not None:
            yield row, figures.at(row, balance) - figures.at(above, balance)


def _signed(figures: Figures, row: int, columns: Sequence[Column], signs: Mapping[str, str]) -> Decimal:
    parts = ((figures.at(row, c), signs[c.letter]) for c in columns if c.letter in signs)
    return sum((-value if sign == "-" else value for value, sign in parts), Decimal(0))


def _by_signs(figures: Figures, signs: Mapping[str, str]) -> Roles:
    """In and out, or debit and credit where the other one says so; one alone is an amount with a sign."""
    asked = [c for c in figures.amounts if c.letter in signs]
    if not asked or len(signs) > 2:
        return {}
    for one, other in _PAIRS:
        for have, lack in ((one, other), (other, one)):
            partner = figures.known.get(have)
            if partner is not None and partner.letter in signs and len(asked) == 1:
                return {asked[0].letter: lack} if signs[partner.letter] != signs[asked[0].letter] else {}
    if len(signs) == 1 and signs[asked[0].letter] == "":
        return {asked[0].letter: Role.AMOUNT}
    if len(asked) == 2 and {signs[c.letter] for c in asked} == {"", "-"}:
        return {c.letter: Role.MONEY_OUT if signs[c.letter] == "-" else Role.MONEY_IN for c in asked}
    return {}


# ---------------------------------------------------------------- within a row


def _counted(column: Column) -> dict[str, str]:
    """The columns of its row, by letter, that a column's formula adds up ("") or takes off ("-")."""
    counted = columns_counted(column.formula, column.formula_row) if column.formula else {}
    return {get_column_letter(c): sign for c, sign in counted.items()}


def _left_over(figures: Figures) -> Roles:
    """ "Still to come" is what was due less what was paid of it: two of them say what the third is."""
    due = next((figures.known[r] for r in (Role.TOTAL, Role.AMOUNT, Role.PRICE) if r in figures.known), None)
    paid = figures.known.get(Role.PAID) or figures.known.get(Role.MONEY_IN)
    rest = figures.known.get(Role.BALANCE)
    for left in [rest] if rest is not None else figures.unknown:
        told = _counted(left)
        if sorted(told.values()) != ["", "-"]:
            continue
        letters = {sign: letter for letter, sign in told.items()}
        mine = {c.letter for c in figures.typed}
        roles: Roles = {} if left is rest else {left.letter: Role.BALANCE}
        if due is not None and letters[""] == due.letter and letters["-"] in mine:
            taken = next(c.heading for c in figures.typed if c.letter == letters["-"])
            return roles if _KEPT_BACK.search(taken) else roles | {letters["-"]: Role.PAID}
        if paid is not None and letters["-"] == paid.letter and letters[""] in mine:
            return roles | {letters[""]: Role.AMOUNT}
        if due is not None and paid is not None and letters == {"": due.letter, "-": paid.letter}:
            return roles
    return {}


_KEPT_BACK = re.compile(r"(?i)\b(fees?|commissions?|charges?|cut)\b(?! paid)")
"""What a platform or an agent keeps of a price before the rest is paid out: none of it was paid."""


def _apart(figures: Figures) -> Roles:
    """Where each row has its amount either in the column of money in (or debit) or in one other column, this
    is money out (or credit)."""
    for one, other in _PAIRS:
        for have, lack in ((one, other), (other, one)):
            partner = figures.known.get(have)
            if partner is None or lack in figures.known:
                continue
            fits = [c for c in figures.amounts if _either_or(figures, partner, c)]
            if len(fits) == 1:
                return {fits[0].letter: lack}
    return {}


def _either_or(figures: Figures, one: Column, other: Column) -> bool:
    first, second = figures.filled(one), figures.filled(other)
    whole = len(first ^ second)
    return bool(first) and bool(second) and whole >= _LEAST and whole >= 0.9 * len(figures.rows)


def _with_its_day(figures: Figures) -> Roles:
    """Figures in the rows with a day of payment, and in no others, are what was paid then."""
    day = figures.known.get(Role.PAID_ON)
    priced = any(role in figures.known for role in (Role.AMOUNT, Role.TOTAL, Role.NET, Role.PRICE))
    if day is None or not priced or Role.PAID in figures.known or Role.MONEY_IN in figures.known:
        return {}
    paid = figures.dated(day)
    fits = [c for c in figures.typed if figures.filled(c) == paid]
    some = _LEAST <= len(paid) < len(figures.rows)
    return {fits[0].letter: Role.PAID} if some and len(fits) == 1 else {}


def _net_and_tax(figures: Figures) -> Roles:
    """Net and tax make the total: two of them say which is the third."""
    known = figures.known
    total = known.get(Role.TOTAL) or known.get(Role.AMOUNT)
    net, tax = known.get(Role.NET), known.get(Role.TAX)
    for column in figures.unknown:
        if total is not None and tax is not None and net is None and _makes(figures, column, tax, total):
            return {column.letter: Role.NET}
        if total is not None and net is not None and tax is None and _makes(figures, net, column, total):
            return {column.letter: Role.TAX}
        before = net or known.get(Role.AMOUNT)
        lacks = tax is not None and Role.TOTAL not in known
        if lacks and before is not None and tax is not None and _makes(figures, before, tax, column):
            return {column.letter: Role.TOTAL}
    return {}


def _added_up(figures: Figures) -> Roles:
    """Where something is owed and paid, the one column that adds up others of its row is the total."""
    told = any(role in figures.known for role in (Role.PAID, Role.PAID_ON, Role.STATUS, Role.DUE))
    if not told or any(role in figures.known for role in (Role.TOTAL, Role.AMOUNT)):
        return {}
    added = []
    for column in figures.unknown:
        signs = _counted(column)
        if len(signs) > 1 and set(signs.values()) == {""}:
            added.append(column.letter)
    return {added[0]: Role.TOTAL} if len(added) == 1 else {}


def _product(figures: Figures) -> Roles:
    """How many times how much each makes the total: one of them says which the other is."""
    total = figures.known.get(Role.TOTAL) or figures.known.get(Role.AMOUNT)
    for have, lack in ((Role.QUANTITY, Role.PRICE), (Role.PRICE, Role.QUANTITY)):
        one = figures.known.get(have)
        if total is None or one is None or lack in figures.known:
            continue
        rows = [row for row in figures.rows if figures.at(row, total)]
        fits = [
            c
            for c in figures.typed
            if sum(figures.at(r, one) * figures.at(r, c) == figures.at(r, total) for r in rows)
            >= _AGREE * max(_LEAST, len(rows))
        ]
        if len(fits) == 1:
            return {fits[0].letter: lack}
    return {}


def _times(figures: Figures) -> Roles:
    """Where a total is calculated as one column times another, the smaller whole numbers are how many."""
    total = figures.known.get(Role.TOTAL) or figures.known.get(Role.AMOUNT)
    match = _TIMES.fullmatch(total.formula.strip()) if total is not None and total.formula else None
    if match is None or total is None or {int(match[2]), int(match[4])} != {total.formula_row}:
        return {}
    letters = (match[1].upper(), match[3].upper())
    parts = [c for c in figures.unknown if not c.formula and c.letter in letters]
    if len(parts) != 2:
        return {}
    for many, each in (parts, parts[::-1]):
        rows = [r for r in figures.rows if figures.at(r, many) and figures.at(r, each)]
        whole = all(figures.at(r, many) == int(figures.at(r, many)) for r in rows)
        smaller = sum(figures.at(r, many) < figures.at(r, each) for r in rows)
        if len(rows) >= _LEAST and whole and smaller >= _AGREE * len(rows):
            return {many.letter: Role.QUANTITY, each.letter: Role.PRICE}
    return {}


_TIMES = re.compile(r"=\s*\$?([A-Z]{1,3})\$?(\d+)\s*\*\s*\$?([A-Z]{1,3})\$?(\d+)", re.I)


def _makes(figures: Figures, net: Column, tax: Column, total: Column) -> bool:
    rows = [row for row in figures.rows if figures.at(row, tax)]
    good = sum(figures.at(r, net) + figures.at(r, tax) == figures.at(r, total) for r in rows)
    return len(rows) >= _LEAST and good >= _AGREE * len(rows)


def _alone(figures: Figures) -> Roles:
    """The only column of figures, in nearly every row of a list that speaks of money and has no amount."""
    typed = figures.typed
    kept = any(role in figures.known for role in _OF_MONEY)
    if not kept or any(role in figures.known for role in _ANY_AMOUNT) or len(typed) != 1:
        return {}
    every = len(figures.filled(typed[0])) >= 0.9 * len(figures.rows) and len(figures.rows) >= _LEAST
    return {typed[0].letter: Role.AMOUNT} if every else {}
