"""How the takings of a journal were booked so far: what came in how, and what of it was tax."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.model import JournalEntry
from nl2x.notes.amounts.taxes import tax_accounts
from nl2x.notes.book.knowledge import Knowledge

_HABIT = 3
"""So many entries alike make it a habit."""
_CASH = re.compile(r"(?i)\b(cash|till|tin|float|drawer|box|petty)\b")


@dataclass(frozen=True)
class TakingsBefore:
    """The account credited, those debited, and the account of the tax with its part of the whole, if there is any."""

    what: str
    ways: frozenset[str]
    tax: str = ""
    taxed: Decimal = Decimal(0)

    @property
    def by_card(self) -> str:
        """The one account debited that holds no cash; empty where there are several."""
        found = [way for way in self.ways if not _CASH.search(way)]
        return found[0] if len(found) == 1 else ""


def takings_before(knowledge: Knowledge) -> TakingsBefore | None:
    """The habit, worked out once a book; None where the book has none, or several."""
    return knowledge.once("takings before", lambda: _takings_before(knowledge))


def _takings_before(knowledge: Knowledge) -> TakingsBefore | None:
    taxes = tax_accounts(knowledge.chart)
    earned = {t.name for t in knowledge.chart.for_role("earned")}
    counts: Counter[TakingsBefore] = Counter()
    for entry in knowledge.examples:
        if found := _of(entry, earned, taxes):
            counts[found] += 1
    habits = [found for found, times in counts.items() if times >= _HABIT]
    return habits[0] if len(habits) == 1 else None


def _of(entry: JournalEntry, earned: set[str], taxes: set[str]) -> TakingsBefore | None:
    ways = frozenset(line.account for line in entry.lines if line.debit)
    credits = [line for line in entry.lines if line.credit]
    sold = [line for line in credits if line.account in earned]
    tax = [line for line in credits if line.account in taxes]
    if len(ways) < 2 or len(sold) != 1 or len(tax) > 1 or len(sold) + len(tax) != len(credits):
        return None
    if not tax:
        return TakingsBefore(sold[0].account, ways)
    part = tax[0].credit / sold[0].credit if sold[0].credit else Decimal(0)
    return TakingsBefore(sold[0].account, ways, tax[0].account, part.quantize(Decimal("0.001")))
