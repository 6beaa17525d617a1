"""Columnar cash books: the amount stands once as money in or out, and again in the column of its category.

Which columns are categories, and which way their money goes, is seen from what adds up: from the formulas of
the totals, or from the rows, in which the categories of money in less those of money out make what came in
less what went out. A heading above several columns ("RECEIPTS") tells of those without an entry yet.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Column, Role
from nl2x.books.chart.types import type_of_name, type_of_section
from nl2x.books.layouts.purses import is_place
from nl2x.books.model import AccountType
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import is_total, plain
from nl2x.books.xlsx.cells import amount

IN, OUT = "in", "out"
_ADDED = re.compile(
    r"=\s*\+?(?:SUM\((?P<span>[^()]+)\)|(?P<plus>\$?[A-Z]{1,3}\$?\d+(?:\s*\+\s*\$?[A-Z]{1,3}\$?\d+)*))", re.I
)
_PART = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?", re.I)
_MOVED = re.compile(r"\b(moved|transfers?|transferred|contra|between)\b")
_NEVER = (Role.DATE, Role.DUE, Role.PAID_ON, Role.ENTRY, Role.REFERENCE, Role.BALANCE, Role.QUANTITY,
          Role.PRICE, Role.RATE, Role.CODE)  # fmt: skip
_ADDS_UP = Decimal("0.9")
"""The share of rows that must add up: people mistype, and note a thing or two beside the columns."""
_LATEST = 200
_SURE = 0.8
"""From here on a heading itself says that its column is money in or out; "Other income" is a category."""


def analysis(found: Found) -> Mapping[str, str]:
    """The letters of the category columns of a book with columns for money in and out, each with "in", "out",
    or "" where the sign tells (money moved). Empty where it isn't kept so."""
    into, out = found.column(Role.MONEY_IN), found.column(Role.MONEY_OUT)
    others = [c for c in found.columns if _may_be_category(c) and c not in (into, out)]
    if into is None or out is None or len(others) < 2:
        return {}
    flows = _by_formula(into, IN) | _by_formula(out, OUT)
    known = {c.letter: flows[c.letter] for c in others if c.letter in flows}
    if into.formula and out.formula:
        moved = {c.letter: "" for c in others if c.letter not in known and _MOVED.search(plain(c.heading))}
        return known | moved if len(known) >= 2 else {}
    if into.formula or out.formula:
        # Only one side is divided: what came in is typed at once, what went out under a head of its own.
        ways = any(is_place(c.heading) for c in others if c.letter in known)  # takings in cash and by card
        return known if len(known) >= 2 and len(known) == len(flows) and not ways else {}
    return _by_rows(found, into, out, others)


def with_totals(found: Found) -> Found:
    """The list with "Total in" and "Total out" as money in and out, calculated or typed."""
    ways = (Role.MONEY_IN, Role.MONEY_OUT)
    if not found.any(Role.DATE) or any(c.role in ways and c.confidence >= _SURE for c in found.columns):
        return found
    totals: dict[str, list[str]] = {IN: [], OUT: []}
    for column in found.columns:
        total = _by_formula(column, IN) or (is_total(column.heading) and column.kind == "number")
        flow = _flow_of(type_of_section(column.heading, strict=True)[0]) if total else ""
        if flow:
            totals[flow].append(column.letter)
    if [len(letters) for letters in totals.values()] != [1, 1]:
        return found
    roles = {totals[IN][0]: Role.MONEY_IN, totals[OUT][0]: Role.MONEY_OUT}
    roles = {c.letter: Role.OTHER for c in found.columns if c.role in ways} | roles  # "Other income"
    columns = (replace(c, role=roles.get(c.letter, c.role)) for c in found.columns)
    return replace(found, columns=tuple(columns))


def with_repeated(found: Found) -> Found:
    """The list without counts among the columns that only say again what came in or went out: "Cost of
    nights" is a category."""
    into, out = found.column(Role.MONEY_IN), found.column(Role.MONEY_OUT)
    if into is None or out is None:
        return found
    weak = [c for c in found.columns if c.role is Role.QUANTITY and c.confidence < _SURE]
    same = {c.letter for c in weak if _is_repeated(found, c, (into, out))}
    columns = (replace(c, role=Role.OTHER) if c.letter in same else c for c in found.columns)
    return replace(found, columns=tuple(columns))


def _is_repeated(found: Found, column: Column, ways: Sequence[Column]) -> bool:
    held = [(r, a) for r in found.data_rows if (a := amount(found.sheet.value(r, index(column)))) is not None]
    said = ((a, {amount(found.sheet.value(r, index(w))) for w in ways}) for r, a in held)
    return bool(held) and all(a in sums for a, sums in said)


def with_parts(found: Found, parts: Sequence[Column]) -> Found:
    """The list without money in or out among the columns that its total is divided into: on a page of
    payments, "Concert expenses" is a category like those beside it."""
    ways = (Role.MONEY_IN, Role.MONEY_OUT)
    among = {c.letter for c in parts if c.role in ways and c.confidence < _SURE}
    if not among or any(c.role in ways and c.letter not in among for c in found.columns):
        return found
    columns = (replace(c, role=Role.OTHER) if c.letter in among else c for c in found.columns)
    return replace(found, columns=tuple(columns))


def _may_be_category(column: Column) -> bool:
    return (
        bool(column.heading)
        and not column.formula
        and column.kind in ("number", "")
        and column.role not in _NEVER
    )


def added_up(total: Column) -> frozenset[str]:
    """The letters of the columns of its own row that a calculated column adds up; none for any other."""
    return frozenset(_by_formula(total, ""))


def _by_formula(total: Column, flow: str) -> dict[str, str]:
    """The columns that a total of its own row adds up."""
    match = _ADDED.fullmatch(total.formula.strip()) if total.formula else None
    parts = list(_PART.finditer(match["span"] or match["plus"])) if match else []
    rows = {int(n) for part in parts for n in (part[2], part[4]) if n}
    if not parts or rows != {total.formula_row}:
        return {}
    spans = ((index(p[1].upper()), index((p[3] or p[1]).upper())) for p in parts)
    return {get_column_letter(c): flow for first, last in spans for c in range(first, last + 1)}


# ---------------------------------------------------------------- what the rows say


def _by_rows(found: Found, into: Column, out: Column, others: Sequence[Column]) -> dict[str, str]:
    rows = [row for row in _amounts(found, into, out, others) if row[1]]
    votes: dict[str, Counter[str]] = {c.letter: Counter() for c in others}
    for net, parts in rows:
        total = sum(parts.values(), Decimal(0))
        flow = IN if total == net else OUT if total == -net else ""
        for letter in parts if flow else ():
            votes[letter][flow] += 1
    flows = {letter: v.most_common(1)[0][0] for letter, v in votes.items() if v}
    good = sum(_signed(parts, flows) == net for net, parts in rows)
    if len(flows) < 2 or good < _ADDS_UP * len(rows):
        return {}
    return {c.letter: flow for c in others if (flow := flows.get(c.letter) or _unused(found, c, flows))}


def _amounts(
    found: Found, into: Column, out: Column, others: Sequence[Column]
) -> Iterator[tuple[Decimal, dict[str, Decimal]]]:
    """For each row, what came in less what went out, and what stands in the other columns."""

    def at(row: int, column: Column) -> Decimal:
        return amount(found.sheet.value(row, index(column))) or Decimal(0)

    for row in found.data_rows[-_LATEST:]:
        parts = {c.letter: value for c in others if (value := at(row, c))}
        net = at(row, into) - at(row, out)
        if net:
            yield net, parts


def _signed(parts: Mapping[str, Decimal], flows: Mapping[str, str]) -> Decimal:
    return sum((v if flows.get(letter) == IN else -v for letter, v in parts.items()), Decimal(0))


def _unused(found: Found, column: Column, flows: Mapping[str, str]) -> str:
    """Which way the money of a category without an entry goes: as in the columns on both sides of it, or as
    its heading, or the one above it, says; "" where nothing does."""
    if column.kind:
        return ""
    before = [flows[c.letter] for c in found.columns if c.letter in flows and index(c) < index(column)]
    after = [flows[c.letter] for c in found.columns if c.letter in flows and index(c) > index(column)]
    if before and after and before[-1] == after[0]:
        return before[-1]
    return _above(found, column) or _named(column.heading)


def _above(found: Found, column: Column) -> str:
    """What the nearest heading to the left says in the two rows above ("MONEY IN" over its columns)."""
    for row in (found.header_row - 1, found.header_row - 2):
        said = [c for c in found.sheet.rows.get(row, ()) if c <= index(column) and found.sheet.text(row, c)]
        if said and (flow := _flow_of(type_of_section(found.sheet.text(row, said[-1]), strict=True)[0])):
            return flow
    return ""


def _named(heading: str) -> str:
    kind, contra, _ = type_of_name(heading)
    if kind is AccountType.EQUITY:
        return OUT if contra else IN
    return _flow_of(kind)


def _flow_of(kind: AccountType | None) -> str:
    return {AccountType.INCOME: IN, AccountType.EXPENSE: OUT}.get(kind or AccountType.ASSET, "")
