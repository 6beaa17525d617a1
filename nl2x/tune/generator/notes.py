"""Notes about a generated book: about what its accounts are for, what none of them is for, and about nothing."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from nl2x.books.model import AccountType
from nl2x.notes.catalogue import concepts
from nl2x.tune.generator.charts import Generated, known
from nl2x.tune.generator.things import things
from nl2x.tune.generator.wordings import nothing, wrapped


@dataclass(frozen=True)
class Written:
    """A note's words, which kind of role its account takes, and the accounts that are right: none means ask."""

    text: str
    kind: str
    right: frozenset[str]


def note(made: Sequence[Generated], source: random.Random) -> Written:
    """One note to a book."""
    target = source.choice(made)
    earned = target.account.type is AccountType.INCOME
    chance = source.random()
    if chance < 0.12:
        return Written(nothing(source), _kind(earned), frozenset())
    if chance < 0.24:
        return _foreign(made, earned, source)
    if chance < 0.5 and target.suppliers:
        return _from_a_supplier(target, earned, source)
    concept = source.choice(target.concepts) if source.random() < 0.7 else source.choice(_all())
    earned = concepts()[concept].type is AccountType.INCOME
    text = wrapped(source.choice(known(concept) or ("",)), source, incoming=earned)
    return Written(text, _kind(earned), takers(concept, made))


def _foreign(made: Sequence[Generated], earned: bool, source: random.Random) -> Written:
    """About something that the book has no account for."""
    wanted = AccountType.INCOME if earned else AccountType.EXPENSE
    foreign = [c for c in _all() if concepts()[c].type is wanted and not takers(c, made)]
    some = source.sample(foreign, min(3, len(foreign)))
    listed = [thing for concept in some for thing in known(concept)]
    text = wrapped(source.choice(listed), source, incoming=earned) if listed else nothing(source)
    return Written(text, _kind(earned), frozenset())


def _from_a_supplier(target: Generated, earned: bool, source: random.Random) -> Written:
    """From a firm that says nothing, which the book may or may not have met before."""
    thing = source.choice(known(source.choice(target.concepts)) or ("",)) if source.random() < 0.4 else ""
    text = wrapped(thing, source, incoming=earned, firm=source.choice(target.suppliers))
    met = any(supplier in words for supplier in target.suppliers for words in target.earlier)
    return Written(text, _kind(earned), frozenset({target.account.name} if met or thing else ()))


def _kind(earned: bool) -> str:
    return "earned" if earned else "cost"


@cache
def _all() -> tuple[str, ...]:
    return tuple(t.concept for t in things() if t.things)


def takers(concept: str, made: Sequence[Generated]) -> frozenset[str]:
    """The accounts that a concept belongs to: its own, else those of the nearest broader one."""
    level = [concept]
    for _ in range(3):
        for one in level:
            if found := frozenset(g.account.name for g in made if one in g.concepts):
                return found
        level = [b for one in level for b in concepts()[one].broader]
    return frozenset()
