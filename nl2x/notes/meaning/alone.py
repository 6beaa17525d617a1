"""Which account the encoder finds by itself: by the accounts' names and by what was posted to them before."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.encoder import Floats, encoder, places, told
from nl2x.notes.meaning.topics import softmax
from nl2x.notes.meaning.vectors import Vector, meaning

_MANY = 20
_NEAREST = 12
"""How many of the earlier entries are read by the encoder: those that are nearest by their words."""


def more_for_none(accounts: int) -> float:
    """What speaks for none of these where there are few: the books learned from list twenty or more that may be meant,
    and among two one seems clear however little fits."""
    return max(0.0, math.log(_MANY / max(1, accounts)))


@dataclass(frozen=True)
class Alone:
    """What the encoder finds: how like a text is each account's name and what was posted to it before (-1 to 1), the
    probabilities made of these, [accounts] each, and how far the text tells of none."""

    by_name: Floats
    by_earlier: Floats
    shares: Floats
    none: float


def alone(text: str, candidates: Sequence[Candidate]) -> Alone:
    """What the encoder finds of each account."""
    likest = _likest(meaning(text), candidates)
    said, *before = told([text, *(entry for _, entry in likest)])
    scale = encoder().rest["scale"]
    like = np.zeros(len(candidates), np.float32)
    for (at, _), entry in zip(likest, before, strict=True):
        like[at] = max(like[at], float(said.place @ entry.place))
    by_name: Floats = places(tuple(c.name for c in candidates)) @ said.place
    scores = scale[0] * by_name + scale[1] * like
    shares = softmax(np.append(scores, np.float32(said.none + more_for_none(len(candidates)))))
    return Alone(by_name, like, shares[:-1], said.none)


def read_alone(text: str, candidates: Sequence[Candidate]) -> dict[str, float]:
    """How likely the encoder finds each account, by its name and by what was posted to it; with "none of these" 1."""
    shares = alone(text, candidates).shares
    return {c.name: float(share) for c, share in zip(candidates, shares, strict=True)}


def _likest(words: Vector, candidates: Sequence[Candidate]) -> list[tuple[int, str]]:
    """The earlier entries that are nearest by their words' vectors, each with its candidate's place."""
    listed = [(float(words @ meaning(e)), at, e) for at, c in enumerate(candidates) for e in c.earlier[-30:]]
    return [(at, entry) for _, at, entry in sorted(listed, key=lambda row: -row[0])[:_NEAREST]]
