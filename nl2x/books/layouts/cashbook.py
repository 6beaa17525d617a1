"""Layout 2: a cash book, where each row is money in or out under a category.

In and out stand in two columns, in one with a sign, in one with a flag, or once in a total and again in the
column of its category (a columnar cash book).
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from nl2x.books.book import Column, Past, Role, SheetRole
from nl2x.books.chart.accounts import Raw
from nl2x.books.chart.types import type_of_name
from nl2x.books.layouts.bank_marks import with_bank_marks
from nl2x.books.layouts.columnar import analysis, with_parts
from nl2x.books.layouts.heads import way_of_head
from nl2x.books.layouts.legend import coded
from nl2x.books.layouts.purses import INTO, in_purses, is_signed, purse_names, purses_of, with_purses
from nl2x.books.layouts.taxed_rows import gross_beside_net, shares, whole_amount
from nl2x.books.layouts.wayflags import way_of
from nl2x.books.layouts.ways import with_ways
from nl2x.books.model import AccountType, CashMovement
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.dates import read_date
from nl2x.books.sheets.found import Found, chosen_beside_category, month_of_days
from nl2x.books.sheets.words import heading_role, plain
from nl2x.books.xlsx.cells import amount
from nl2x.books.xlsx.cells import name as cell_name

_NOT_CATEGORIES = re.compile(r"opening|brought forward|b f\b|balance|transfer|anfangsbestand|closing")
_PAYMENTS = re.compile(
    r"money out\b|payment|paid|expen|spend|\b(?:spent|bought)\b|purchases|ausgab|depens|gasto|outgoing"
    r"|costs?\b"
)


_LASTING = re.compile(
    r"\b(useful life|life|disposed|disposal|serial|depreciation|depn|residual|book value)\b"
)
"""Columns of a list of things owned, not of money that moved."""


def is_cash_book(found: Found, noun: str) -> float:
    """How surely a list is a cash book, from 0 to 1. `noun` is what its records would be, if anything."""
    if not found.any(Role.DATE) or found.any(Role.DUE, Role.QUANTITY, Role.DEBIT_ACCOUNT):
        return 0.0
    if any(_LASTING.search(plain(c.heading)) for c in found.columns):
        return 0.0
    if found.has(Role.MONEY_IN, Role.MONEY_OUT) or purses_of(found):
        return 0.95
    if {c.flow for c in found.columns if c.role is Role.ANALYSIS} == {"in", "out"}:
        return 0.9
    if found.has(Role.DEBIT, Role.CREDIT):
        return 0.85 if found.any(Role.BALANCE) else 0.7
    if not found.any(Role.AMOUNT, Role.TOTAL, Role.MONEY_IN, Role.MONEY_OUT):
        return 0.0
    if found.any(Role.DIRECTION):
        return 0.93
    debts = bool(noun) and found.any(Role.PAID)  # what was borrowed, and paid back of it
    if running_balance(found) and found.any(Role.AMOUNT) and not debts:
        return 0.9
    if len(analysed(found)) >= 2:
        return 0.85
    if noun or not found.any(Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT):
        return 0.0
    named = found.any(Role.CATEGORY, Role.ACCOUNT)
    if found.any(Role.AMOUNT) and not named and not found.any(Role.DESCRIPTION, Role.COUNTERPARTY):
        return 0.0
    if found.any(Role.STATUS, Role.REFERENCE) and found.any(Role.COUNTERPARTY) and not named:
        return 0.0
    day = found.column(Role.DATE)
    if not named and day is not None and day.confidence <= 0.5:
        return 0.0  # "Since" when something was lent
    return (0.8 if named else 0.6) if found.any(Role.AMOUNT) else 0.75


def running_balance(found: Found) -> bool:
    """Whether the balance column goes on from the row above."""
    column = found.column(Role.BALANCE)
    if column is None:
        return False
    if not column.formula:
        return found.any(Role.AMOUNT) and not found.any(Role.COUNTERPARTY, Role.STATUS)
    rows = {int(n) for n in re.findall(r"(?<=[A-Z])\$?(\d+)", column.formula)}
    return bool(rows - {column.formula_row}) or "OFFSET" in column.formula.upper()


def analysed(found: Found) -> tuple[Column, ...]:
    """The columns of a columnar cash book that are categories: typed numbers to the right of the total."""
    total = found.column(Role.TOTAL, Role.AMOUNT)
    if total is None:
        return ()
    own = (Role.BALANCE, Role.DATE)
    right = [c for c in found.columns if index(c) > index(total) and c.heading and c.role not in own]
    typed = [c for c in right if not c.formula and c.kind in ("number", "")]
    if len(typed) != len(right) or sum(c.kind == "number" for c in typed) < 2:
        return ()
    sums = 0
    for row in found.data_rows[-50:]:
        parts = [amount(found.sheet.value(row, index(c))) or Decimal(0) for c in typed]
        whole = amount(found.sheet.value(row, index(total)))
        sums += whole is None or abs(sum(parts, Decimal(0)) - whole) < Decimal("0.005")
    return tuple(typed) if sums * 2 > len(found.data_rows[-50:]) else ()


def settled(found: Found) -> Found:
    """The list with its columns named as those of a cash book: debit and credit become in and out, an
    account or type becomes the category, a columnar book's categories are marked."""
    found = with_bank_marks(with_ways(with_purses(with_parts(found, analysed(found)))))
    roles: dict[str, Role] = {}
    flows: dict[str, str] = {}
    if found.has(Role.DEBIT, Role.CREDIT) and not found.any(Role.MONEY_IN, Role.MONEY_OUT):
        debit, credit = found.column(Role.DEBIT), found.column(Role.CREDIT)
        assert debit and credit
        into, out = (debit, credit) if debit_is_in(found, debit, credit) else (credit, debit)
        roles |= {into.letter: Role.MONEY_IN, out.letter: Role.MONEY_OUT}
    if found.any(Role.MONEY_IN) and not found.any(Role.MONEY_OUT):
        roles |= {c.letter: Role.MONEY_OUT for c in found.columns if plain(c.heading) in ("paid", "spent")}
        if (total := found.column(Role.TOTAL)) and (parts := analysed(found)):
            # A petty cash book: receipts on the left, payments in total and again under their heads.
            roles |= {total.letter: Role.MONEY_OUT} | {c.letter: Role.ANALYSIS for c in parts}
            flows |= {c.letter: "out" for c in parts}
    if found.has(Role.MONEY_IN, Role.MONEY_OUT) and not purse_names(found.columns):
        flows |= analysis(found)
        roles |= dict.fromkeys(flows, Role.ANALYSIS)
    heads = () if found.any(Role.MONEY_IN, Role.MONEY_OUT) else analysed(found)
    if not found.any(Role.CATEGORY) and Role.ANALYSIS not in roles.values() and not heads:
        column = found.column(Role.ACCOUNT, Role.TYPE) or _source(found) or _chosen(found)
        if column is not None:
            roles[column.letter] = Role.CATEGORY
    elif (own := found.column(Role.ACCOUNT)) is not None and not found.any(Role.METHOD):
        roles[own.letter] = Role.METHOD  # beside a category, the account is the one that paid
    if not found.any(Role.MONEY_IN, Role.MONEY_OUT):
        roles |= gross_beside_net(found) or {c.letter: Role.ANALYSIS for c in heads}
        total = found.column(Role.TOTAL)
        if total is not None and not found.any(Role.AMOUNT):
            roles[total.letter] = Role.AMOUNT
    named = found.column(Role.CATEGORY) or next(
        (c for c in found.columns if roles.get(c.letter) is Role.CATEGORY), None
    )
    if named is not None:
        roles = chosen_beside_category(found, named) | roles
    columns = tuple(
        replace(c, role=roles.get(c.letter, c.role), flow=flows.get(c.letter, c.flow)) for c in found.columns
    )
    return replace(found, columns=_told_apart(columns))


def _told_apart(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns with a name of its own for "VAT" of money in and of money out, or "Other" of either."""
    names = Counter(plain(c.heading) for c in columns if c.flow)
    return tuple(
        replace(c, heading=f"{c.heading} ({c.flow})") if c.flow and names[plain(c.heading)] > 1 else c
        for c in columns
    )


def _source(found: Found) -> Column | None:
    """A column of references that are words which come again: "Source" over "Salary", "Child benefit"."""
    column = found.column(Role.REFERENCE)
    texts = [str(v) for v in found.values(column)] if column is not None else []
    worded = bool(texts) and not any(c.isdigit() for text in texts for c in text)
    return column if worded and len(set(texts)) * 2 <= len(texts) else None


def _chosen(found: Found) -> Column | None:
    """A column whose words are chosen from a list, where it was taken for free words ("For"); or one of no
    known heading whose cells are chosen from many words, or say the same many words again and again, beside
    free words."""
    words = found.column(Role.DESCRIPTION)
    if words is not None and len(words.options) > _FEW and not words.formula:
        said = {plain(v) for v in found.values(words) if isinstance(v, str)}
        if said and said <= {plain(option) for option in words.options}:
            return words
    if not found.any(Role.DESCRIPTION, Role.COUNTERPARTY):
        return None
    listed = [c for c in found.columns if c.role is Role.OTHER and not c.formula and _offers(found, c)]
    filled = [c for c in listed if len(found.values(c)) >= 0.8 * len(found.data_rows)]
    return filled[0] if len(filled) == 1 else None


def _offers(found: Found, column: Column) -> bool:
    said = found.values(column)
    words = {plain(v) for v in said if isinstance(v, str)}
    again = _MANY <= len(words) <= 0.4 * len(said) and all(isinstance(v, str) for v in said)
    return len(column.options) >= _MANY or again


_FEW = 2
_MANY = 8
"""From so many words on, a list to choose from is one of categories; a show, a van, a person has fewer."""


def debit_is_in(found: Found, debit: Column, credit: Column) -> bool:
    """Whether a debit is money in (as in a cash account's ledger) rather than out (as on a bank's statement):
    told by the running balance; without one, the bank's way is taken."""
    balance = found.column(Role.BALANCE)
    if balance is None:
        return False
    if balance.formula:
        sign = re.search(rf"([+\-,(=])\$?{debit.letter}\$?\d+", balance.formula)
        return bool(sign) and sign[1] != "-" if sign else False
    votes = 0
    rows = [r for r in found.data_rows if amount(found.sheet.value(r, index(balance))) is not None][-60:]
    for above, row in itertools.pairwise(rows):
        step = (amount(found.sheet.value(row, index(balance))) or Decimal(0)) - (
            amount(found.sheet.value(above, index(balance))) or Decimal(0)
        )
        into = amount(found.sheet.value(row, index(debit))) or Decimal(0)
        out = amount(found.sheet.value(row, index(credit))) or Decimal(0)
        votes += (step == into - out) - (step == out - into)
    return votes > 0


def unsigned(found: Found) -> bool:
    """Whether amounts are written without a sign, all above zero, and the category or the page tells which
    way the money went."""
    column = found.column(Role.AMOUNT)
    if column is None or found.any(Role.DIRECTION):
        return False
    told = [column] if found.values(column) else [c for c in found.columns if c.role is Role.ANALYSIS]
    amounts = [a for c in told for v in found.values(c) if (a := amount(v)) is not None]
    balance = found.column(Role.BALANCE)
    if balance is not None and balance.formula:
        return False
    taken_off = sum(a < 0 for a in amounts)
    if taken_off and (10 * taken_off > len(amounts) or page(found) or not _mostly_costs(found, column)):
        return False  # the sign tells
    return len(amounts) >= 1 and (len(amounts) > 2 or bool(page(found)))


def _mostly_costs(found: Found, size: Column) -> bool:
    """Whether what stands above zero is mostly under categories that are costs by their names, so that the
    few amounts below zero are refunds of them."""
    named = found.column(Role.CATEGORY)
    kinds = [
        type_of_name(found.sheet.text(row, index(named)))[0]
        for row in (found.data_rows[-200:] if named is not None else ())
        if named is not None and (amount(found.sheet.value(row, index(size))) or 0) > 0
    ]
    return kinds.count(AccountType.EXPENSE) * 2 > len(kinds)


def page(found: Found) -> str:
    """ "in" or "out" for a page of receipts or of payments only, with one amount a row: as its title or sheet
    says; "" for a book of both."""
    both = {c.flow for c in found.columns if c.role is Role.ANALYSIS} == {"in", "out"}
    signed = is_signed(found.columns) and not found.way
    if both or signed or found.any(Role.DIRECTION) or found.has(Role.MONEY_IN, Role.MONEY_OUT):
        return ""
    if found.any(Role.MONEY_IN) != found.any(Role.MONEY_OUT):
        return "in" if found.any(Role.MONEY_IN) else "out"
    amounts = [a for c in found.columns if c.role is Role.AMOUNT for v in found.values(c) if (a := amount(v))]
    if sum(a < 0 for a in amounts) * 5 > len(amounts):
        return ""  # the sign tells
    for words in map(plain, found.called(found.title, found.table, found.sheet.name)):
        ways = {
            way
            for way, pattern in (("in", _RECEIPTS), ("out", _PAYMENTS))
            if pattern.search(words) and not (way == "out" and _PAID_IN.search(words))
        }
        if len(ways) == 1:
            return ways.pop()
    return found.counted_as or ("out" if _only_costs(found) else "")


def _only_costs(found: Found) -> bool:
    """Whether several of the categories of amounts without a sign are costs by their names, with a third of
    the rows, and hardly any is income."""
    named = found.column(Role.CATEGORY)
    values = [str(v) for v in found.values(named)] if named is not None else []
    kinds = {value: type_of_name(value)[0] for value in set(values)}
    costs = [value for value in values if kinds[value] is AccountType.EXPENSE]
    earned = sum(kind is AccountType.INCOME for kind in kinds.values())
    return len(set(costs)) >= max(_FEW_COSTS, 5 * earned) and len(costs) * 3 > len(values)


_FEW_COSTS = 3
_PAID_IN = re.compile(r"\bpayments? (received|in|from)\b")
_RECEIPTS = re.compile(
    r"receipt|\breceived\b|income|takings|sales|einnahm|recett|ingreso|money in\b|\bcom(es|ing) in\b"
    r"|\bcame in\b|\bearned\b|payments? (received|in|from)\b"
)


def plain_page(found: Found) -> str:
    """ "in" or "out" for a list that just tells what came in, or what was spent, row by row: when, what for
    and how much, with its tax perhaps, and nothing of what is still owed."""
    more = (
        Role.DUE, Role.STATUS, Role.PAID_ON, Role.PAID, Role.BALANCE, Role.QUANTITY, Role.PRICE, Role.DEBIT,
        Role.CREDIT, Role.DEBIT_ACCOUNT, Role.MONEY_IN, Role.MONEY_OUT,
    )  # fmt: skip
    told = found.any(Role.CATEGORY, Role.DESCRIPTION, Role.COUNTERPARTY, Role.ACCOUNT, Role.TYPE)
    lasting = any(_LASTING.search(plain(c.heading)) for c in found.columns)
    is_list = found.has(Role.DATE) and found.any(Role.AMOUNT, Role.TOTAL) and told and not lasting
    return page(found) if is_list and not found.any(*more) else ""


def is_page_of_payments(found: Found, role: SheetRole) -> bool:
    """Whether a table of records is a plain page of what was spent: when, what for, how much, and no more."""
    more = (Role.DUE, Role.STATUS, Role.PAID_ON, Role.PAID, Role.BALANCE, Role.QUANTITY, Role.PRICE, Role.TAX)
    told = found.any(Role.CATEGORY, Role.DESCRIPTION, Role.COUNTERPARTY)
    plain_list = found.has(Role.DATE) and found.any(Role.AMOUNT, Role.TOTAL) and told and not found.any(*more)
    return role is SheetRole.RECORDS and plain_list and page(found) == "out"


def movements(found: Found, types: dict[str, AccountType | None], day_first: bool | None) -> Iterator[Past]:
    """The rows so far as movements; rows without a date take the one above."""
    date = found.column(Role.DATE)
    assert date is not None
    when: dt.date | None = None
    manner, month = _manner(found), month_of_days(found)
    for row in found.data_rows:
        shown = found.sheet.value(row, index(date))
        if month is not None and isinstance(shown, int):
            when = month + dt.timedelta(days=shown - 1)
        else:
            when = read_date(shown, day_first) or when
        value, category = _amount(found, row, types, manner)
        if manner.purses:
            yield from _of_purses(found, row, when, category)
            continue
        parts = _parts(found, row, value)
        if when is None or not (value or parts):
            continue
        dimensions = _dimensions(found, row)
        words = _text(found, row, Role.DESCRIPTION) or _text(found, row, Role.COUNTERPARTY)
        value = value or sum((size for _, size in parts), Decimal(0))
        told = parts if len(parts) > 1 else shares(found, row, category, value)
        movement = CashMovement(when, category, value, words, dimensions, told)
        yield Past(movement, found.sheet.name, (row,))


def _of_purses(found: Found, row: int, when: dt.date | None, category: str) -> Iterator[Past]:
    """A row of a book with several purses: a movement for each that it has an amount of."""
    words = _text(found, row, Role.DESCRIPTION) or _text(found, row, Role.COUNTERPARTY)
    for told, value in in_purses(found, row) if when is not None else ():
        movement = CashMovement(when, category, value, words, {**_dimensions(found, row), **told})  # type: ignore[arg-type]
        yield Past(movement, found.sheet.name, (row,))


def _dimensions(found: Found, row: int) -> dict[str, str]:
    return {
        c.heading: c.meaning(str(v))
        for c in found.columns
        if c.role in (Role.DIMENSION, Role.COUNTERPARTY, Role.METHOD)
        and (v := found.sheet.value(row, index(c))) not in (None, "")
    }


def _parts(found: Found, row: int, value: Decimal) -> tuple[tuple[str, Decimal], ...]:
    """A row's categories in a columnar book, each with its share of the amount: above zero if it came in."""
    parts = []
    for column in found.columns:
        shown = amount(found.sheet.value(row, index(column))) if column.role is Role.ANALYSIS else None
        if shown:
            outward = column.flow == "out" or (not column.flow and value < 0 < shown)
            parts.append((column.heading, -shown if outward else shown))
    return tuple(parts)


def _text(found: Found, row: int, role: Role) -> str:
    column = found.column(role)
    value = found.sheet.value(row, index(column)) if column else None
    text = "" if value is None else str(value).strip()
    return column.meaning(text) if column is not None else text


class _Manner(NamedTuple):
    """What a whole list says of its amounts, found once and not for each row."""

    way: str
    """The list's `page`."""
    bare: bool
    """Whether it is `unsigned`."""
    purses: bool
    """Whether it keeps several side by side."""


def _manner(found: Found) -> _Manner:
    return _Manner(page(found), unsigned(found), bool(purse_names(found.columns)))


def _amount(
    found: Found, row: int, types: dict[str, AccountType | None], manner: _Manner
) -> tuple[Decimal, str]:
    """The row's amount, above zero if it came in, and its category."""

    def at(column: Column | None) -> Decimal:
        return (amount(found.sheet.value(row, index(column))) if column else None) or Decimal(0)

    category = _text(found, row, Role.CATEGORY)
    for column in found.columns:
        if column.role is Role.ANALYSIS and at(column):
            category = category or column.heading
    if not category and (whole := undivided(found)) is not None and at(whole):
        category = whole.heading
    if manner.purses:
        return sum((size for told, size in in_purses(found, row) if INTO not in told), Decimal(0)), category
    if found.any(Role.MONEY_IN, Role.MONEY_OUT):
        return abs(at(found.column(Role.MONEY_IN))) - abs(at(found.column(Role.MONEY_OUT))), category
    value = at(found.column(Role.AMOUNT)) or whole_amount(found, row) or Decimal(0)
    flag = _text(found, row, Role.DIRECTION)
    if flag:
        return (abs(value) if way_of(flag) == "in" else -abs(value)), category
    if manner.way:
        return (value if manner.way == "in" else -value), category
    if manner.bare:
        outward = types.get(plain(category)) is not AccountType.INCOME
        return (-value if outward else value), category
    return value, category


def undivided(found: Found) -> Column | None:
    """The column of what came in, or went out, in a book that divides only the other: what a sole trader
    takes is all of one kind, under "Money in" or "Sales", and only what he pays is put under heads."""
    flows = {c.flow for c in found.columns if c.role is Role.ANALYSIS}
    if len(flows) != 1 or found.any(Role.CATEGORY) or purse_names(found.columns):
        return None
    return (
        found.column(Role.MONEY_OUT if flows == {"in"} else Role.MONEY_IN) if flows <= {"in", "out"} else None
    )


def categories(found: Found) -> Iterable[Raw]:
    """The categories that the list offers or uses: from its dropdown, its columns, its rows."""
    section = {"in": "income", "out": "expense"}.get(page(found), "")
    seen: set[str] = set()
    column = found.column(Role.CATEGORY)
    for own in (c for c in found.columns if c.role is Role.ANALYSIS):
        taxed = "" if not _is_tax(own) else "liability" if own.flow == "in" else "asset"
        yield Raw(own.heading, type_words=taxed, section=section, sheet=found.sheet.name)
    if (whole := undivided(found)) is not None:
        kind = "income" if whole.role is Role.MONEY_IN else "expense"
        yield Raw(whole.heading, type_words=kind, sheet=found.sheet.name)
    if column is None:
        return
    for option in column.options:
        seen.add(plain(option))
        yield _named(option, column, section, found.sheet.name)
    for row in found.data_rows:
        text = (
            coded(found.sheet.value(row, index(column)))
            if column.legend
            else found.sheet.text(row, index(column))
        )
        if text and plain(text) not in seen and not found.sheet.cell(row, index(column)).calculated:
            seen.add(plain(text))
            yield _named(text, column, section, found.sheet.name, cell_name(row, index(column)))


def _named(text: str, column: Column, section: str, sheet: str, cell: str = "") -> Raw:
    """The category that `text` stands for: a code that the book's key explains goes under its meaning."""
    name = column.meaning(text)
    return Raw(name, text if name != text else "", section=section, sheet=sheet, cell=cell)


def _is_tax(column: Column) -> bool:
    """Whether a category's column is for the tax in the amounts, which is neither income nor a cost."""
    return heading_role(column.heading)[0] is Role.TAX


def seen_ways(found: Found) -> dict[str, AccountType]:
    """For each category used so far, income if its money mostly came in, else expense."""
    votes: dict[str, int] = {}
    manner = _manner(found)
    if manner.bare and not manner.way:
        return {}
    if heads := [c for c in found.columns if c.flow and not _is_tax(c)]:
        return {plain(c.heading): way for c in heads if (way := way_of_head(found, c)) is not None}
    for row in found.data_rows:
        value, category = _amount(found, row, {}, manner)
        if category and value and not _NOT_CATEGORIES.search(plain(category)):
            votes[plain(category)] = votes.get(plain(category), 0) + (1 if value > 0 else -1)
    return {k: AccountType.INCOME if v > 0 else AccountType.EXPENSE for k, v in votes.items() if v}
