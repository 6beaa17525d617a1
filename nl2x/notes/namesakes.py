"""Accounts that are called alike and stand in several sections: the rent of each flat, the repairs of each van."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.notes.chart import Tagged
from nl2x.notes.choose import called, purpose, section_named
from nl2x.notes.facts.model import Amount, Facts, Kind
from nl2x.notes.filled import Filled
from nl2x.notes.knowledge import Knowledge


def of_section(found: Filled, text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled:
    """Whether a chosen account with namesakes is clear: its section must be named, and no other one's."""
    chosen = knowledge.chart.get(found.account)
    if chosen is None or not chosen.section:
        return found
    alike = [t for t in candidates if t.section and t.stems == chosen.stems and t is not chosen]
    rivals = tuple(dict.fromkeys((*(t.name for t in alike), *found.rivals)))
    if section_named(text, chosen) is None:
        return replace(found, sure=min(0.3, found.sure), rivals=rivals)
    if any(section_named(text, t) for t in alike):
        return replace(found, sure=min(0.5, found.sure), rivals=rivals)
    same = [t for t in candidates if t.section & chosen.section]
    best = purpose(text, same, knowledge)
    clear = bool(best) and best[0].account == chosen.name and best[0].score >= 1.5
    lead = best[0].score - best[1].score if len(best) > 1 else 2.0
    return replace(found, sure=max(found.sure, 0.95)) if clear and lead >= 0.5 else found


def called_in_section(text: str, tagged: Tagged) -> bool:
    """Whether a text names both the account and its section: "Ms Brown paid the rent", "upstairs repairs"."""
    return bool(tagged.section) and section_named(text, tagged) is not None and bool(called(text, [tagged]))


def without_numbers_of_names(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts without sums that are a number in a name: the 2 of "fuel van 2, 64.50", where the book has a van 2."""
    names = [t.name.casefold() for t in knowledge.chart.tagged]
    named = {a.id for a in facts.money if len(facts.money) > 1 and _is_of_name(facts.note, a, names)}
    if not named:
        return facts
    amounts = (replace(a, kind=Kind.QUANTITY) if a.id in named else a for a in facts.amounts)
    return replace(facts, amounts=tuple(a for a in amounts if not named & set(a.of)))


def _is_of_name(note: str, amount: Amount, names: Sequence[str]) -> bool:
    before = re.search(r"([^\W\d_]+) $", note[: amount.span[0]].casefold())
    if before is None or not amount.words.isdigit():
        return False
    if before[1] in _PLACES and amount.value < _MANY:
        return True
    pair = re.compile(rf"\b{re.escape(before[1])} {amount.words}\b")
    return any(pair.search(name) for name in names)


_PLACES = frozenset("plot flat apartment apt pitch berth allotment locker".split())
"""What is numbered, and hardly ever priced right behind its name."""
_MANY = 100
