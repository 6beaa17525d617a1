"""Grids of what was spent alone: "Household expenses", or "Total spent" below lines of which none came in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.book import GridRow
from nl2x.books.chart.types import type_of_section
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
