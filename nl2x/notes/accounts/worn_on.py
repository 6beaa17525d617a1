"""Of several accounts of what things have lost the one that is kept for the thing itself: the van's is that of vehicles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.books.model import AccountType
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts

THE_THING = "the thing itself"
"""Why such an account was chosen."""
_NO_THING = ("accumulated_depreciation", "receivable", "inventory", "cash", "bank")


def worn_on(text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled | None:
    """The account of the thing that a text names, by its name or by that of the account the thing stands on; in doubt
    where a thing is named that none of them is called after, and None where no thing is."""
    common = frozenset.intersection(*(telling(t.name) for t in candidates))
    own = {t.name: telling(t.name) - common for t in candidates}
    others = tuple(own)
    called = [name for name, words in own.items() if words & telling(text)]
    if len(called) == 1:
        return Filled(called[0], 0.95, (), THE_THING, tuple(n for n in others if n != called[0]))
    owned = [t for t in knowledge.chart.for_role("asset") if t.name not in own]
    # "the van, cost 12,000" is no cost of the van
    things = [h for part in re.split(r"[,:;]", text) for h in hits(part) if _is_a_thing(h.concept)]
    if called or not things or not owned:
        return None
    of_it = [t for t in owned if any(t.is_a((hit.concept,)) for hit in things)]
    chosen = [c.account for c in purpose(text, of_it or owned, knowledge)]
    stands = of_it[0].name if len(of_it) == 1 else chosen[0] if chosen else ""
    named = [name for name, words in own.items() if words & telling(stands)]
    if len(named) == 1:
        return Filled(named[0], 0.95, (), THE_THING, tuple(n for n in others if n != named[0]))
    return Filled(others[0], 0.5, (), "one of them", others[1:])


def _is_a_thing(concept: str) -> bool:
    kind = concepts()[concept]
    return kind.type is AccountType.ASSET and concept not in _NO_THING
