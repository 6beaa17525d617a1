"""Where the book's own rows put things of a kind: the accountant under "Paperwork", parking under "Other"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from nl2x.books.model import AccountType
from nl2x.notes.accounts.named_words import without_kinds_of_bills
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.chart import Chart
from nl2x.notes.book.precedents import Precedent
from nl2x.notes.catalogue import concepts
from nl2x.notes.facts.model import Span

_LAST = 400
"""So many of the latest entries tell of a book's ways."""
_AS_A_RULE, _ONCE = 0.9, 0.4
"""What it counts for an account that such things went to it again and again, and that one did."""
_ANYTHING = frozenset(
    (
        "purchases",
        "supplies_expense",
        "office_expense",
        "admin_expense",
        "other_expense",
        "small_tools",
        "household_goods",
    )
)
"""Kinds that are no one thing: tea is bought for the office, where timber is bought for the trade."""
_MOST = 0.8
"""The share of such things that nearly all of them are."""


def kinds_by_account(precedents: Sequence[Precedent], chart: Chart) -> Mapping[str, Counter[str]]:
    """For each kind of cost that the words of earlier entries speak of, the accounts of costs that they went to. What
    is earned is told by who pays it more than by such words."""
    costs = {t.name for t in chart.tagged if t.account.type is AccountType.EXPENSE}
    found: dict[str, Counter[str]] = {}
    for precedent in precedents[-_LAST:]:
        accounts = {line.account for line in precedent.posting.lines} & costs
        if len(accounts) == 1:
            said = without_kinds_of_bills(
                precedent.words, [(h.concept, h.span) for h in hits(precedent.words)]
            )
            told = {c for c, _ in said if concepts()[c].type is AccountType.EXPENSE and c not in _ANYTHING}
            if len(told) == 1:  # the carrier's licence for waste is no waste
                found.setdefault(told.pop(), Counter())[accounts.pop()] += 1
    return found


def used_so(
    text: str, phrases: Sequence[tuple[str, Span]], names: Collection[str], kinds: Mapping[str, Counter[str]]
) -> Iterator[tuple[str, float, Span]]:
    """The accounts that nearly all things of a text's kinds went to so far, with what that counts."""
    seen: set[str] = set()
    for concept, span in _of_the_thing(text, phrases):
        name, count = _mostly(kinds.get(concept, Counter()))
        if name in names and name not in seen:
            seen.add(name)
            yield name, _AS_A_RULE if count > 1 else _ONCE, span


def _of_the_thing(text: str, phrases: Sequence[tuple[str, Span]]) -> Sequence[tuple[str, Span]]:
    """The phrases without what something else was for: of "a delivery charge for the flour" the flour."""
    lead = text.casefold().find(" for ")
    first = [(concept, span) for concept, span in phrases if span[1] <= lead]
    return first or phrases


def as_a_rule(names: Collection[str], kinds: Mapping[str, Counter[str]]) -> Mapping[str, str]:
    """The kinds of things that went to the same one of some accounts again and again, with that account."""
    mostly = {concept: _mostly(counts) for concept, counts in kinds.items()}
    return {concept: name for concept, (name, count) in mostly.items() if count > 1 and name in names}


def _mostly(counts: Counter[str]) -> tuple[str, int]:
    name, count = counts.most_common(1)[0] if counts else ("", 0)
    return (name, count) if count >= _MOST * counts.total() else ("", 0)
