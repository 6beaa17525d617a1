"""An entry that only repeats what the book has: the same accounts that its words always came with, or a debt paid to the cent.

Whether a note's words tell just this event is weighed by an encoder of sentences, which hardly knows notes of two
words ("dojo 36.20"). Where earlier entries leave no doubt of what such words are, that tells less than they do.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.model import JournalEntry
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Precedent, telling
from nl2x.notes.checks.whole import LeftOver
from nl2x.notes.events.reading import Draft

_TWO = 2
"""Of a single entry so many words are shared, or so many entries share one."""
_SIZE = 2
"""So many times an earlier sum, or such a part of it, is like it."""
_SETTLES = ("customer_paid", "paid_bill")


def repeats(
    drafts: Sequence[Draft], entries: Sequence[JournalEntry], left: LeftOver, knowledge: Knowledge
) -> bool:
    """Whether a note of one event, of whose words nothing is left over, makes an entry as all those earlier ones that any
    of these words stands in, or settles the open item that it names in full."""
    words_left, clauses_left = left.numbers[0], left.numbers[1]
    if len(drafts) != 1 or len(entries) != 1 or words_left or clauses_left:
        return False
    return _settles_in_full(drafts[0]) or _is_as_all_such(drafts[0], entries[0], knowledge)


def _settles_in_full(draft: Draft) -> bool:
    item, total = draft.guess.item, draft.happening.amounts.get("total")
    if draft.happening.event not in _SETTLES or item is None or total is None:
        return False
    return item.left == total.value and bool(item.stems & telling(draft.segment.whole))


def _is_as_all_such(draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> bool:
    said = telling(draft.segment.whole) - knowledge.precedents.aside
    alike = [p for p in knowledge.precedents.all if said & p.stems]
    shared = {stem for p in alike for stem in p.stems & said}
    if not alike or (len(alike) < _TWO and len(shared) < _TWO):
        return False
    return all(_sides(p.posting) == _sides(entry) for p in alike) and _is_usual(entry, alike)


def _sides(entry: JournalEntry) -> frozenset[tuple[str, bool]]:
    return frozenset((line.account, bool(line.debit)) for line in entry.lines)


def _is_usual(entry: JournalEntry, alike: Sequence[Precedent]) -> bool:
    """Whether what changed hands is about as much as in those."""
    sums = [_size(p.posting) for p in alike]
    return min(sums) / _SIZE <= _size(entry) <= max(sums) * _SIZE


def _size(entry: JournalEntry) -> Decimal:
    return sum((line.debit for line in entry.lines), Decimal(0))
