"""Grids of what was spent alone: "Household expenses", "Total spent" below lines of which none came in, or
kinds that nobody earns anything with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from nl2x.books.book import GridRow
from nl2x.books.chart.types import type_of_name, type_of_section
from nl2x.books.model import AccountType

_EXPENSE = AccountType.EXPENSE
_SPENT = re.compile(r"(?i)\b(spent|spending)\b")


def all_spent(rows: Sequence[GridRow], words: Sequence[str]) -> list[GridRow]:
    """The lines of a grid, those of no known type as expenses where `words`, its title and what its totals
    are called, speak of spending alone and no line is income."""
    told = {_EXPENSE if _SPENT.search(text) else type_of_section(text, strict=True)[0] for text in words}
    told &= {_EXPENSE, AccountType.INCOME}
    if told != {_EXPENSE} or any(r.type is AccountType.INCOME for r in rows):
        return list(rows)
    return [replace(r, type=_EXPENSE) if r.type is None else r for r in rows]


def only_spent(names: Iterable[str]) -> bool:
    """Whether kinds that stand side by side are of what somebody spends: two at least that no shop sells,
    such as bus fares and going out, and none that is no cost. Food and books may as well be what is sold."""
    kinds = list(names)
    costs = sum(type_of_name(n)[0] is _EXPENSE or bool(_ONLY_SPENT.search(n)) for n in kinds)
    others = any(type_of_name(n)[0] not in (None, _EXPENSE) or _NO_COST.search(n) for n in kinds)
    return costs >= _TWO and not others


_TWO = 2
_ONLY_SPENT = re.compile(
    r"(?i)\b(?:bus(?:es)?|trams?|trains?|taxis?|cabs?|metro|fares|(?:eating|going|meals|nights?) out"
    r"|groceries|takeaways?|haircuts?|chemist|pharmacy|doctor|dentist|school|uni|childcare|nursery|bills)\b"
)
_NO_COST = re.compile(
    r"(?i)\b(?:income|pay|wages|salary|takings|sales|sold|banked|balance|savings?|in|tips|earned|refunds?)\b"
)
