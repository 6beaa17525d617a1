"""Pages of a treasurer's book: what came in, or went out, once in total or by purse and again under its head.

"Date, From, Total, Subs, Raffle, Donations", or with "Cash" and "Bank" in place of the total; receipts on one
page or sheet and payments on another. Which columns are heads is seen from the rows, in which they add up to
the money.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Column, Role
from nl2x.books.layouts.inflow import left_over
from nl2x.books.layouts.purses import one_way
from nl2x.books.model import AccountType
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.numbering import counts_on
from nl2x.books.sheets.sides import columns_counted
from nl2x.books.sheets.words import heading_role, plain
from nl2x.books.xlsx.cells import amount

_NEVER = (
    Role.DATE,
    Role.REFERENCE,
    Role.ENTRY,
    Role.BALANCE,
    Role.QUANTITY,
    Role.PRICE,
    Role.RATE,
    Role.CODE,
)
_LEAST = 3
"""Rows from which on what adds up is no chance."""
_ADDS_UP = 0.9


def money_and_heads(page: Found) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    """The column of the total, or those of the purses, and the heads to their right that add up to it; both
    empty for any other list."""
    typed = [c for c in page.columns if _is_typed(page, c)]
    for count in range(len(typed) - 1, 0, -1):
        money, heads = typed[:count], typed[count:]
        named = len(money) == 1 or bool(one_way(money))
        if named and sum(c.kind == "number" for c in heads) > 1 and adds_up(page, money, heads):
            return tuple(money), tuple(heads)
    return (), ()


def by_purse(page: Found) -> Found:
    """A page with columns for its purses and for its heads, and no total, as money in or out of each purse;
    which way it went is said by the page's name. Any other list as it is."""
    if not page.any(Role.DATE) or page.any(
        Role.MONEY_IN, Role.MONEY_OUT, Role.TOTAL, Role.DEBIT, Role.CREDIT
    ):
        return page
    money, heads = money_and_heads(page)
    way = _way(page)
    if len(money) < 2 or not way:
        return page
    return replace(page, columns=with_heads(page, money, heads, way), way=way)


def by_balance(page: Found) -> Found:
    """A book with heads alone, whose running balance says which of them came in and which went out: "Subs",
    "Raffle", "Hall", "Trips", where a row may have several. Any other list as it is."""
    balance = page.column(Role.BALANCE)
    ways = (Role.MONEY_IN, Role.MONEY_OUT, Role.TOTAL, Role.DEBIT, Role.CREDIT, Role.ACCOUNT)
    if (
        balance is None
        or not balance.formula
        or _of_its_own_row(balance)
        or not page.any(Role.DATE)
        or page.any(*ways, Role.CATEGORY, Role.QUANTITY)
    ):
        return page
    signs = columns_counted(balance.formula, balance.formula_row)
    flows = {get_column_letter(c): "in" if sign == "" else "out" for c, sign in signs.items()}
    flows = {c.letter: flows[c.letter] for c in page.columns if c.letter in flows and _is_typed(page, c)}
    if len(flows) < _LEAST or len(flows) < len(signs) - 1 or set(flows.values()) != {"in", "out"}:
        return page
    return _with_flows(page, flows)


def _of_its_own_row(balance: Column) -> bool:
    """Whether a balance takes nothing from other rows: what is left of an invoice, no money in hand."""
    told = balance.formula.upper()
    rows = {int(number) for number in re.findall(r"(?<=[A-Z])\$?(\d+)", told)}
    return rows == {balance.formula_row} and ":" not in told and "OFFSET" not in told


def _with_flows(page: Found, flows: Mapping[str, str]) -> Found:
    """The page with these columns as heads, "in" or "out" by letter."""
    columns = (
        replace(c, role=Role.ANALYSIS, flow=flows[c.letter], confidence=0.85) if c.letter in flows else c
        for c in page.columns
    )
    return replace(page, columns=tuple(columns))


def by_left_over(page: Found) -> Found:
    """A book with heads alone, where a cell above or below them takes the sums of some off those of others:
    "Left" is "Sales" less "Costs", each of several columns. Any other list as it is."""
    told = (Role.MONEY_IN, Role.MONEY_OUT, Role.BALANCE, Role.TOTAL, Role.DEBIT, Role.CREDIT, Role.ACCOUNT)
    if not page.any(Role.DATE) or page.any(*told, Role.CATEGORY, Role.QUANTITY):
        return page
    heads = {index(c): c for c in page.columns if _is_typed(page, c)}
    for earned, spent in left_over(page.sheet):
        came, went = ({c for row, c in cells if row in page.data_rows} for cells in (earned, spent))
        if came and went and not came & went and came | went <= set(heads) and len(came | went) >= _LEAST:
            return _with_flows(page, {heads[c].letter: "in" if c in came else "out" for c in came | went})
    return page


def by_total(page: Found) -> Found:
    """A page with heads, or with columns of its purses, and a total that is calculated from them, as money
    that came in or went out, as the page's name says. Any other list as it is."""
    told = (Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT, Role.BALANCE, Role.DEBIT, Role.CREDIT)
    totals = [c for c in page.columns if c.formula]
    way = _way(page)
    if (
        len(totals) != 1
        or not way
        or not page.any(Role.DATE)
        or page.any(*told, Role.CATEGORY, Role.QUANTITY)
    ):
        return page
    signs = columns_counted(totals[0].formula, totals[0].formula_row)
    added = {get_column_letter(c) for c in signs}
    ways = [c for c in page.columns if c.letter in added and not c.formula and c.kind in ("number", "")]
    # A row that fills several of them is a shop's takings by day or week, and no one payment.
    if (
        _fills_one(page, ways)
        and len(ways) == len(signs) > 1
        and set(signs.values()) == {""}
        and one_way(ways)
    ):
        columns = (replace(c, role=Role.OTHER) if c in totals else c for c in with_heads(page, ways, (), way))
        return replace(page, columns=tuple(columns), way=way)
    heads = [c for c in page.columns if c.letter in added and _is_typed(page, c)]
    if len(heads) < _LEAST or len(heads) < len(signs) or set(signs.values()) != {""}:
        return page
    return replace(page, columns=with_heads(page, totals, heads, way), way=way)


def by_place(page: Found) -> Found:
    """A page of what came in, or went out, with a column for each place of the money and none for both
    together: "Bank", "Cash", of which a row fills one. Any other list as it is."""
    way, told = _way(page), (Role.BALANCE, Role.DEBIT, Role.CREDIT, Role.QUANTITY, Role.TOTAL)
    sums = [c for c in page.columns if _is_typed(page, c) and c.kind == "number" and not c.purse]
    if not way or not page.any(Role.DATE) or page.any(*told) or any(c.formula for c in page.columns):
        return page
    if len(sums) < 2 or not one_way(sums) or not _fills_one(page, sums):
        return page
    return replace(page, columns=with_heads(page, sums, (), way), way=way)


def _fills_one(page: Found, ways: Sequence[Column]) -> bool:
    """Whether nearly every row has a figure in just one of these columns."""
    filled = [sum(bool(amount(page.sheet.value(r, index(c)))) for c in ways) for r in page.data_rows[-200:]]
    return filled.count(1) >= max(_LEAST, _ADDS_UP * len(filled))


def with_heads(page: Found, money: Sequence[Column], heads: Sequence[Column], way: str) -> tuple[Column, ...]:
    """The page's columns, with those of the money and of its heads named as such."""
    role = Role.MONEY_IN if way == "in" else Role.MONEY_OUT
    purses = one_way(money) if len(money) > 1 else {}
    roles = dict.fromkeys((c.letter for c in money), role)
    roles |= dict.fromkeys((c.letter for c in heads), Role.ANALYSIS)
    flows = dict.fromkeys((c.letter for c in heads), way)
    return tuple(
        replace(
            c,
            role=roles[c.letter],
            purse=purses.get(c.letter, ""),
            flow=flows.get(c.letter, ""),
            confidence=0.85,
        )
        if c.letter in roles
        else c
        for c in page.columns
    )


def way_of_head(found: Found, column: Column) -> AccountType | None:
    """Income or expense, as a category's column counts; one that often has both signs is for both."""
    shown = [a for value in found.values(column) if (a := amount(value))]
    below = sum(a < 0 for a in shown)
    if min(below, len(shown) - below) >= _BOTH_WAYS:
        return None
    went_out = (column.flow == "out") is not (below > len(shown) - below)
    return AccountType.EXPENSE if went_out else AccountType.INCOME


_BOTH_WAYS = 2
"""So many figures of either sign: one alone may be a refund."""


def _is_typed(page: Found, column: Column) -> bool:
    shown = page.values(column)
    numbered = column.kind == "number" and counts_on(shown) and shown == sorted(shown, key=str)
    others = column.formula or numbered or column.role in _NEVER or heading_role(column.heading)[0] in _NEVER
    return bool(column.heading) and not others and column.kind in ("number", "")


def adds_up(page: Found, money: Sequence[Column], heads: Sequence[Column]) -> bool:
    """Whether heads and money agree in nearly all rows that have something under a head."""
    rows = [(_sum(page, row, money), _sum(page, row, heads)) for row in page.data_rows[-200:]]
    told = [(whole, parts) for whole, parts in rows if parts]
    return len(told) >= _LEAST and sum(whole == parts for whole, parts in told) >= _ADDS_UP * len(told)


def _sum(page: Found, row: int, columns: Sequence[Column]) -> Decimal:
    shown = (amount(page.sheet.value(row, index(c))) for c in columns)
    return sum((value for value in shown if value), Decimal(0))


def _way(page: Found) -> str:
    """ "in" or "out", as the page's title or its sheet's name says: where "Expenses (receipts in the drawer)"
    says both, the sheet's."""
    for words in map(plain, page.called(*page.titles, page.sheet.name)):
        said = [way for way, pattern in (("in", _RECEIPTS), ("out", _PAYMENTS)) if pattern.search(words)]
        if len(said) == 1:
            return said[0]
    return ""


_RECEIPTS = re.compile(r"\b(receipts?|received|income|takings|money in|came in)\b")
_PAYMENTS = re.compile(r"\b(payments?|paid( out)?|expen\w+|spend\w*|spent|outgoings?|money out|went out)\b")
