"""Which account a stretch of a note is about: all signs, weighed by training.

For each account that may take a role: what the words say by the rules, what the text and the account's name are
about (topics), how near they are as vectors, how near the text is to what was posted to the account before, and what the
encoder of whole sentences finds. The weights (nl2x/tune/scorer.py) make of these a probability for each account and for
none of them, so that a supplier whose name says nothing stays a question.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from nl2x.notes.meaning.alone import alone
from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.choice import Floats, Signs, chooser
from nl2x.notes.meaning.odds import log_odds
from nl2x.notes.meaning.topics import NOTHING, About, about
from nl2x.notes.meaning.vectors import meaning, vectors

DATA = "scorer"
_OF_EACH = (
    "rules", "topics", "name topics", "name vector", "earlier vector", "earlier topics", "used", "asset", "called",
    "found", "found odds", "usual",
)  # fmt: skip
_READ = ("name read", "earlier read", "read")
"""What the encoder finds of all candidates at once."""
FEATURES = (*_OF_EACH[:7], *_READ, *_OF_EACH[7:])
LEADS = ("rules", "topics", "name topics", "earlier vector", "name read", "earlier read", "read")
"""Of these signs it counts, too, how far each account is before the others."""
EVENTS = ("bought", "sold", "invoiced", "bought_on_credit")
WHOLE = (
    "accounts", "nothing told", "best rules", "best topics", "best name", "best earlier", "none read", "best read",
    "best earlier read", "sure", "words", "acquired", "past", "cost", "earned", *EVENTS,
)  # fmt: skip
_LEAST, _LEAST_READ = 1e-3, 1e-4
_MOST = 2.5
"""A score of the rules above this says no more."""


@dataclass(frozen=True)
class Weighed:
    """An account with the probability that it is the right one, and the word that says most."""

    account: str
    probability: float
    span: tuple[int, int] | None


@dataclass(frozen=True)
class Asked:
    """What is known of the role that an account is looked for: its event and kind, the account that the rules found and
    how sure they are; the candidates that are things owned, and those that the text calls by their names; whether it
    says that something was acquired, and how much of what such events were before went to each account."""

    event: str = ""
    kind: str = ""
    found: str = ""
    sure: float = 0.0
    assets: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    acquired: bool = False
    usual: Mapping[str, float] = field(default_factory=dict)
    past: int = 0


NOT_ASKED = Asked()


def weigh(
    text: str, candidates: Sequence[Candidate], rules: Mapping[str, float], asked: Asked = NOT_ASKED
) -> list[Weighed]:
    """The candidates, likeliest first. Their probabilities add up to less than 1: the rest is none of them."""
    if not candidates:
        return []
    shares = chooser(DATA).shares(signs(text, candidates, rules, asked))
    span = about(text).span
    found = [Weighed(c.name, float(share), span) for c, share in zip(candidates, shares[:-1], strict=True)]
    return sorted(found, key=lambda w: -w.probability)


def signs(text: str, candidates: Sequence[Candidate], rules: Mapping[str, float], asked: Asked) -> Signs:
    """What speaks for each candidate (FEATURES, and the leads of LEADS), and of all of them together (WHOLE)."""
    told, read = about(text), alone(text, candidates)
    rows = np.array([_row(text, told, c, rules, asked) for c in candidates])
    columns = dict(zip(_OF_EACH, rows.T, strict=True))
    columns["used"] = columns["used"] / max(5, sum(len(c.earlier) for c in candidates))
    columns |= dict(
        zip(_READ, (read.by_name, read.by_earlier, np.log(read.shares + _LEAST_READ)), strict=True)
    )
    best = {name: float(column.max()) for name, column in columns.items()}
    whole = [
        math.log(len(candidates)), told.shares.get(NOTHING, 0.0), best["rules"], best["topics"], best["name vector"],
        best["earlier vector"], read.none, best["read"], best["earlier read"], asked.sure, len(text.split()) / 10,
        float(asked.acquired), math.log1p(asked.past), float(asked.kind == "cost"), float(asked.kind == "earned"),
        *(float(asked.event == event) for event in EVENTS),
    ]  # fmt: skip
    every = [*(columns[name] for name in FEATURES), *(_lead(columns[name]) for name in LEADS)]
    return Signs(np.stack(every, axis=1).astype(np.float64), np.array(whole, np.float64))


def _row(
    text: str, told: About, candidate: Candidate, rules: Mapping[str, float], asked: Asked
) -> tuple[float, ...]:
    """The signs of one candidate (_OF_EACH)."""
    table, words = vectors(), meaning(text)
    topic = sum(told.shares.get(concept, 0.0) * fit for concept, fit in candidate.fits.items())
    near = [(float(words @ meaning(e)), overlap(told, about(e))) for e in candidate.earlier[-30:]]
    found = asked.found == candidate.name
    return (
        min(_MOST, rules.get(candidate.name, 0.0)),
        math.log(topic + _LEAST),
        overlap(told, about(candidate.name)),
        float(words @ table.of(candidate.name)),
        max((v for v, _ in near), default=0.0),
        max((o for _, o in near), default=0.0),
        float(len(candidate.earlier)),
        float(candidate.name in asked.assets),
        float(candidate.name in asked.called),
        float(found),
        log_odds(asked.sure) if found else 0.0,
        asked.usual.get(candidate.name, 0.0),
    )


def _lead(column: Floats) -> Floats:
    """How far each is before the best of the others."""
    first, second = np.sort(column)[::-1][[0, min(1, len(column) - 1)]]
    lead: Floats = column - np.where(column == first, second, first)
    return lead


def overlap(one: About, other: About) -> float:
    """How far two texts are about the same concepts (Bhattacharyya's coefficient, 0 to 1)."""
    return sum((share * other.shares.get(c, 0.0)) ** 0.5 for c, share in one.shares.items() if c != NOTHING)
