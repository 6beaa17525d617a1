"""A list whose headings tell too little, completed by what stands in its columns.

People leave a heading blank, or write a word over it that nobody else would. What the columns hold and what
the other headings say often leaves one reading. Only a column whose own heading tells nothing, or hints at
something that no row bears out, is named so, and only as what the list lacks.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from nl2x.books.book import WHAT_FOR, Column, Role
from nl2x.books.sheets.by_words import FEW, MANY, Elsewhere, Words, by_words, tells_nothing
from nl2x.books.sheets.columns import index, is_way_of_paying
from nl2x.books.sheets.figures import Figures, by_arithmetic
from nl2x.books.sheets.words import heading_role, month_of, plain
from nl2x.books.xlsx.cells import Sheet, amount

_LEAST = 3
_CLEAR = 0.9
_HINT = 0.75
"""Below it a heading only hints at what its column is."""
_ON = 0.95
_MOST_WAYS = 0.7
_TOLD_APART = (Role.DATE, Role.PERIOD, Role.DUE, Role.PAID_ON, Role.ENTRY, Role.REFERENCE)
_COUNTER = re.compile(r"(?:.*?\D)?(\d{1,9})")
Reading = Callable[[Sequence[Column], Sheet, Sequence[int]], dict[str, Role]]


def completed(drafts: list[Column], sheet: Sheet, rows: Sequence[int], elsewhere: Elsewhere) -> list[Column]:
    """The columns of a list of entries or records with those named whose headings tell nothing, as far as the
    others and the rows say what they are. `elsewhere` gives the words that stand on other sheets."""
    reasons = _reasons(drafts, sheet, rows) | _tax_inside(drafts, sheet, rows)
    drafts = [replace(c, role=reasons.get(c.letter, c.role)) for c in drafts]
    entries = len(rows) >= _LEAST and any(c.role in _TOLD_APART for c in drafts)
    if not entries or all(heading_role(c.heading)[1] >= _CLEAR for c in drafts):
        return drafts

    def from_words(columns: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> dict[str, Role]:
        return by_words(Words(sheet, rows, columns, elsewhere))

    told = drafts
    for reading in (_figures, _day_of_payment, _numbers, _ways, _states, from_words):
        roles = reading(told, sheet, rows)
        told = [replace(c, role=roles[c.letter], confidence=0.7) if c.letter in roles else c for c in told]
    return told


def _reasons(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> dict[str, Role]:
    """ "For" beside who paid or was paid: a few short words that come again and again, as no description
    of each row does, are categories."""
    roles = {c.role for c in drafts}
    if roles & (WHAT_FOR | _OF_RECORDS) or not {Role.DATE, Role.COUNTERPARTY} <= roles:
        return {}
    for column in drafts:
        if column.role is Role.DESCRIPTION and plain(column.heading) == "for" and not column.formula:
            texts = [text for r in rows if (text := plain(sheet.text(r, index(column))))]
            again = len(texts) >= _FEWEST and 2 <= len(set(texts)) <= _AGAIN * len(texts)
            if again and all(len(text.split()) <= _SHORT and not month_of(text) for text in texts):
                return {column.letter: Role.CATEGORY}
    return {}


def _tax_inside(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> dict[str, Role]:
    """ "GST incl." beside each row's amount: a small share of it is the tax in it, not the whole with tax."""
    sums = [c for c in drafts if c.role in (Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT)]

    def size(row: int, column: Column) -> Decimal:
        return abs(amount(sheet.value(row, index(column))) or Decimal(0))

    for column in drafts:
        if column.role is Role.TOTAL and _TAX_INCLUDED.fullmatch(plain(column.heading)):
            taxed = [row for row in rows if size(row, column)]
            inside = (
                size(r, column) < _TAX_AT_MOST * max((size(r, c) for c in sums), default=Decimal(0))
                for r in taxed
            )
            if len(taxed) >= _LEAST and not column.formula and all(inside):
                return {column.letter: Role.TAX}
    return {}


_TAX_NAME = r"(?:vat|gst|hst|tva|mwst|iva|btw|sales tax|tax)"
_INCLUDED = r"(?:inc|incl|included|including|inclusive)"
_TAX_INCLUDED = re.compile(rf"{_TAX_NAME} {_INCLUDED}|{_INCLUDED} {_TAX_NAME}")
_TAX_AT_MOST = Decimal("0.3")
_OF_RECORDS = {Role.PAID_ON, Role.DUE, Role.STATUS, Role.QUANTITY, Role.PRICE, Role.RATE, Role.BALANCE}
_FEWEST = 8
"""Rows."""
_AGAIN = 0.45
_SHORT = 4
"""Words."""


def _unsaid(column: Column) -> bool:
    return heading_role(column.heading)[1] == 0


def _known(columns: Sequence[Column]) -> dict[Role, Column]:
    known: dict[Role, Column] = {}
    for column in sorted(columns, key=lambda c: -c.confidence):
        known.setdefault(column.role, column)
    return known


def _figures(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> dict[str, Role]:
    """Those of figures that the others leave one meaning; what a heading only hints at ("Left side") gives
    way to what nearly all rows say."""
    nothing = [c for c in drafts if tells_nothing(c) and c.kind == "number"]
    hinted = [c for c in drafts if c.kind == "number" and _is_hint(c)]
    rest = [c for c in drafts if c not in nothing]
    roles = by_arithmetic(Figures(sheet, rows, _known(rest), nothing)) if nothing else {}
    if not roles and hinted:
        surely = _known([c for c in rest if c not in hinted])
        roles = by_arithmetic(Figures(sheet, rows, surely, [*nothing, *hinted]), strict=True)
    return roles


def _is_hint(column: Column) -> bool:
    """Whether only a part of a heading's words speaks for the column's role."""
    role, sure = heading_role(column.heading)
    return role is column.role and 0 < sure < _HINT


def _day_of_payment(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> dict[str, Role]:
    """A day without a heading beside the list's own, filled where something was paid and nowhere else."""
    known = _known(drafts)
    figures = Figures(sheet, rows, known, ())
    paid = known.get(Role.PAID) or known.get(Role.MONEY_IN)
    days = [c for c in drafts if c.kind == "date" and not c.formula and _unsaid(c)]
    own = [c for c in drafts if c.role in (Role.DATE, Role.PERIOD) and c not in days]
    if paid is None or len(days) != 1 or not own or Role.PAID_ON in known:
        return {}
    dated = figures.dated(days[0])
    told = dated == figures.filled(paid) and _LEAST <= len(dated) < len(rows)
    return {days[0].letter: Role.PAID_ON} if told else {}


def _numbers(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> dict[str, Role]:
    """A column without a heading that counts on by one in every row is the rows' number."""
    if any(c.role in (Role.ENTRY, Role.REFERENCE) for c in drafts):
        return {}
    for column in drafts:
        if column.role in (Role.OTHER, Role.DATE) and _unsaid(column) and not column.formula:
            held = [sheet.value(r, index(column)) for r in rows]
            numbers = [
                int(m[1]) for v in held if not isinstance(v, dt.date) and (m := _COUNTER.fullmatch(str(v)))
            ]
            on = sum(abs(below - above) == 1 for above, below in pairwise(numbers))
            if len(numbers) == len(held) and on >= _ON * (len(held) - 1):
                return {column.letter: Role.ENTRY}
    return {}


def _untold_words(drafts: Sequence[Column]) -> list[Column]:
    return [c for c in drafts if tells_nothing(c) and c.kind == "text" and not c.formula]


def _ways(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> dict[str, Role]:
    """A few words without a heading, most of which name a way of paying, are how it was paid."""
    if any(c.role is Role.METHOD for c in drafts):
        return {}
    found = []
    for column in _untold_words(drafts):
        texts = [text for r in rows if (text := plain(sheet.text(r, index(column))))]
        ways = sum(map(is_way_of_paying, texts))
        if 2 <= len(set(texts)) < MANY and ways >= max(_LEAST, _MOST_WAYS * len(texts)):
            found.append(column.letter)
    return {found[0]: Role.METHOD} if len(found) == 1 else {}


def _states(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> dict[str, Role]:
    """A few words without a heading that say one thing where a day of payment stands beside them, and
    something else where none does, are how things stand."""
    paid_on = next((c for c in drafts if c.role is Role.PAID_ON and not c.formula), None)
    if paid_on is None or any(c.role is Role.STATUS for c in drafts):
        return {}
    for column in _untold_words(drafts):
        said: dict[bool, set[str]] = {True: set(), False: set()}
        for row in rows:
            said[not sheet.cell(row, index(paid_on)).blank].add(plain(sheet.text(row, index(column))))
        apart = len(said[True]) == 1 and not said[True] & said[False] and "" not in said[True]
        if apart and 0 < len(said[False]) <= FEW:
            return {column.letter: Role.STATUS}
    return {}
