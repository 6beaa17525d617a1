"""What the book did before with words like these: its own past entries, but none that nobody confirmed.

Precedents are compared by the words of their descriptions, rare words counting more (inverse document
frequency over the book itself), so that "Millstone" says more than "paid".
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from nl2x.books.model import JournalEntry
from nl2x.notes.book.chart import Chart
from nl2x.notes.wording.words import STOP, words

DAYS_AND_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday week".split()
)


@dataclass(frozen=True)
class Precedent:
    """One earlier posting and the words it was described with."""

    words: str
    posting: JournalEntry

    @property
    def opening(self) -> bool:
        """Opening balances are no precedent for anything."""
        return bool(re.search(r"\bopening\b|\bbrought forward\b|\bb/f\b", self.words, re.IGNORECASE))

    @cached_property
    def stems(self) -> frozenset[str]:
        return telling(self.words)


@dataclass(frozen=True)
class Likeness:
    """A precedent and how alike it is (0 to 1), with the stems in common."""

    precedent: Precedent
    score: float
    common: frozenset[str]


class Precedents:
    """The earlier postings of one book, searchable by words."""

    def __init__(
        self, precedents: Iterable[Precedent], chart: Chart, aside: frozenset[str] = frozenset()
    ) -> None:
        """`aside` are stems that say nothing about what it was: names of funds, properties, projects."""
        self.every = [p for p in precedents if not p.opening]
        """With those whose words say nothing ("my pay", "dd"): they still tell how such things are paid."""
        self.all = [p for p in self.every if p.stems]
        self.chart, self.aside = chart, aside
        counts = Counter(stem for p in self.all for stem in p.stems)
        self._weights = {stem: math.log(1 + len(self.all) / count) for stem, count in counts.items()}
        self._unseen = math.log(1 + len(self.all)) if self.all else 1.0

    def weight(self, stem: str) -> float:
        return self._weights.get(stem, self._unseen)

    def like(self, text: str, most: int = 8) -> list[Likeness]:
        """The precedents most like `text`, best first; the later one where two are equally alike."""
        mine = telling(text) - self.aside
        found = []
        for place, precedent in enumerate(self.all):
            common = mine & precedent.stems - self.aside
            if common:
                found.append((self._likeness(mine, precedent, common), place, precedent, common))
        found.sort(key=lambda item: (-round(item[0], 3), -item[1]))
        return [Likeness(p, score, frozenset(common)) for score, _, p, common in found[:most]]

    def _likeness(self, mine: frozenset[str], precedent: Precedent, common: frozenset[str]) -> float:
        # How much of the precedent's words the note has, and how much of the note's known words they are:
        # words the book has never seen say nothing against a precedent, but don't speak for it either.
        shared = sum(self.weight(stem) for stem in common)
        theirs = sum(self.weight(stem) for stem in precedent.stems - self.aside)
        known = sum(self.weight(stem) for stem in mine if stem in self._weights)
        unknown = sum(self._unseen for stem in mine if stem not in self._weights)
        return math.sqrt((shared / theirs) * (shared / (known + 0.35 * unknown)))


# How something was paid says nothing about what it was.
_HOW = frozenset(
    "vat gst hst tax bank cash card paid pay transfer cheque check petty till visa debit credit direct online bacs paypal inc incl".split()
)


_TITLES = frozenset("mr mrs ms miss mx".split())


def telling(text: str) -> frozenset[str]:
    """The stems of a text that say what it is about: no small words, numbers, months."""
    return frozenset(
        word.stem
        for word in words(text)
        if word.stem not in STOP
        and word.stem not in DAYS_AND_MONTHS
        and word.stem not in _HOW
        and not any(c.isdigit() for c in word.stem)
    )


def telling_name(name: str) -> frozenset[str]:
    """The stems that tell somebody from others: no Mr or Mrs, as every second customer is called."""
    return telling(name) - _TITLES


def habit(precedents: Sequence[Precedent], chart: Chart, account: str) -> Counter[str]:
    """With which cash, bank or card account `account` was settled before, and how often."""
    money = {tagged.name for tagged in chart.money}
    counts: Counter[str] = Counter()
    for precedent in precedents:
        names = dict.fromkeys(line.account for line in precedent.posting.lines)
        if account in names:  # in their order: which comes first among equals is told by that
            counts.update(name for name in names if name in money and name != account)
    return counts


def tax_share(entry: JournalEntry, tax_accounts: set[str]) -> Decimal | None:
    """Tax as a part of the untaxed amount in an entry (0.2 for 20% VAT); None where it has no tax line."""
    sums = taxed_sums(entry, tax_accounts)
    return sums[1] / sums[0] if sums is not None else None


def taxed_sums(entry: JournalEntry, tax_accounts: set[str]) -> tuple[Decimal, Decimal] | None:
    """What of an entry was taxed, without its tax, and the tax; None where it has no tax line."""
    tax = sum((line.debit + line.credit for line in entry.lines if line.account in tax_accounts), Decimal(0))
    gross = sum((line.debit for line in entry.lines), Decimal(0))
    if not tax or gross <= tax:
        return None
    return gross - tax, tax
