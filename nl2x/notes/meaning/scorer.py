"""Which account a stretch of a note is about, where the rules' lexicon is silent: all signs, weighed by training.

For each account that may take a role: what the words say by the rules, what the text and the account's name are
about (topics), how near they are as vectors, and how near the text is to what was posted to the account before.
The weights (nl2x/tune/scorer.py) make of these a probability for each account and for none of them, so that a
supplier whose name says nothing stays a question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.topics import NOTHING, About, about, softmax
from nl2x.notes.meaning.vectors import Vector, unit, vectors

DATA = "scorer.json"
FEATURES = (
    "rules",
    "rules lead",
    "topics",
    "name topics",
    "name vector",
    "earlier vector",
    "earlier topics",
    "used",
)
NONE = ("constant", "nothing told", "best rules", "best topics", "best name", "best earlier")
_LEAST = 1e-3


@dataclass(frozen=True)
class Weighed:
    """An account with the probability that it is the right one, and the word that says most."""

    account: str
    probability: float
    span: tuple[int, int] | None


@dataclass(frozen=True)
class Scorer:
    """Weights of the features, and of the choice that it is none of the accounts."""

    weights: npt.NDArray[np.float64]
    none: npt.NDArray[np.float64]

    def weigh(self, text: str, candidates: Sequence[Candidate], rules: Mapping[str, float]) -> list[Weighed]:
        """The candidates, likeliest first. Their probabilities add up to less than 1: the rest is none of them."""
        if not candidates:
            return []
        told = about(text)
        rows = features(text, told, candidates, rules)
        scores = np.append(rows @ self.weights, none_features(rows, told) @ self.none)
        shares = softmax(scores.astype(np.float32))
        found = [
            Weighed(c.name, float(share), told.span) for c, share in zip(candidates, shares[:-1], strict=True)
        ]
        return sorted(found, key=lambda w: -w.probability)


def features(
    text: str,
    told: About,
    candidates: Sequence[Candidate],
    rules: Mapping[str, float],
    about: Callable[[str], About] = about,
) -> npt.NDArray[np.float64]:
    """One row a candidate, one column a feature (FEATURES)."""
    table = vectors()
    words = meaning(text)
    top = sorted((min(2.5, rules.get(c.name, 0.0)) for c in candidates), reverse=True)
    total = sum(len(c.earlier) for c in candidates)
    rows = []
    for candidate in candidates:
        score = min(2.5, rules.get(candidate.name, 0.0))
        rival = top[1] if len(top) > 1 and score == top[0] else top[0]
        topic = sum(told.shares.get(concept, 0.0) * fit for concept, fit in candidate.fits.items())
        named = about(candidate.name)
        near = [(float(words @ meaning(e)), overlap(told, about(e))) for e in candidate.earlier[-30:]]
        rows.append(
            (
                score,
                score - rival,
                float(np.log(topic + _LEAST)),
                overlap(told, named),
                float(words @ table.of(candidate.name)),
                max((v for v, _ in near), default=0.0),
                max((o for _, o in near), default=0.0),
                len(candidate.earlier) / max(5, total),
            )
        )
    return np.array(rows)


def none_features(rows: npt.NDArray[np.float64], told: About) -> npt.NDArray[np.float64]:
    """The features of "none of these" (NONE)."""
    best = rows.max(axis=0)
    return np.array([1.0, told.shares.get(NOTHING, 0.0), best[0], best[2], best[3], best[5]])


def meaning(text: str) -> Vector:
    """A text's vector, its words weighed by how much they tell (the topics' own attention would cost more)."""
    return _meaning(" ".join(text.split()))


@lru_cache(maxsize=4096)
def _meaning(text: str) -> Vector:
    table = vectors()
    tokens = [t for t in table.tokens(text) if t.weight > 0.2]
    return unit(sum((t.weight * t.vector for t in tokens), np.zeros(table.dimension, np.float32)))


def overlap(one: About, other: About) -> float:
    """How far two texts are about the same concepts (Bhattacharyya's coefficient, 0 to 1)."""
    return sum((share * other.shares.get(c, 0.0)) ** 0.5 for c, share in one.shares.items() if c != NOTHING)


@cache
def scorer() -> Scorer:
    """The weights that are shipped."""
    import json

    row = json.loads(files(__package__).joinpath(DATA).read_text(encoding="utf-8"))
    return Scorer(
        np.array([row["weights"][name] for name in FEATURES]), np.array([row["none"][name] for name in NONE])
    )
