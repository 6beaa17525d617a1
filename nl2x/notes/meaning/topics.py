"""What a text is about: a probability for each concept of the catalogue, and for "nothing that tells".

A small network over word vectors (nl2x/tune/topics.py trains it): each word is judged by itself, the words are
weighed against each other, and what they say together is read off. Half a millisecond a note.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.vectors import Token, Vectors, vectors

Kind = TypeVar("Kind", bound=np.floating[Any])
DATA = "topics.npz"
NOTHING = "nothing"
"""The topic of words that tell of no concept."""
MOST_WORDS = 40


@dataclass(frozen=True)
class About:
    """What a text is about. `span` is where the word stands that says most."""

    shares: Mapping[str, float]
    """Probability by concept, NOTHING included; they add up to 1."""
    span: tuple[int, int] | None = None

    @property
    def told(self) -> float:
        """How likely it is that the words tell anything at all."""
        return 1.0 - self.shares.get(NOTHING, 0.0)


@dataclass(frozen=True)
class Topics:
    """The network's weights. d: dimensions of a word, h: hidden, k: hidden of the whole, c: topics."""

    names: Sequence[str]
    word: npt.NDArray[np.float32]  # [d + 2, h]
    word_bias: npt.NDArray[np.float32]  # [h]
    attention: npt.NDArray[np.float32]  # [h]
    whole: npt.NDArray[np.float32]  # [h, k]
    whole_bias: npt.NDArray[np.float32]  # [k]
    out: npt.NDArray[np.float32]  # [k, c]
    out_bias: npt.NDArray[np.float32]  # [c]

    def about(self, text: str, table: Vectors) -> About:
        """What `text` is about; a text without words is about NOTHING."""
        tokens = table.tokens(text)[:MOST_WORDS]
        if not tokens:
            return About({NOTHING: 1.0})
        hidden = np.maximum(features(tokens) @ self.word + self.word_bias, 0.0)
        weights = softmax(hidden @ self.attention)
        pooled = np.maximum(weights @ hidden @ self.whole + self.whole_bias, 0.0)
        shares = softmax(pooled @ self.out + self.out_bias)
        first = tokens[int(np.argmax(weights))]
        return About(dict(zip(self.names, shares.tolist(), strict=True)), (first.start, first.end))


def features(tokens: Sequence[Token]) -> npt.NDArray[np.float32]:
    """One row a word: its vector, how rare it is, whether the table has it whole. [words, d + 2]"""
    return np.array([[*t.vector, t.weight, float(t.whole)] for t in tokens], np.float32)


def softmax(scores: npt.NDArray[Kind]) -> npt.NDArray[Kind]:
    """Probabilities from scores."""
    weights = np.exp(scores - scores.max())
    result: npt.NDArray[Kind] = weights / weights.sum()
    return result


@cache
def topics() -> Topics:
    """The network that is shipped."""
    with as_file(files(__package__).joinpath(DATA)) as path, np.load(path) as data:
        rows = {name: data[name] for name in data.files if name != "names"}
        return Topics(bytes(data["names"]).decode("utf-8").split("\n"), **rows)


@lru_cache(maxsize=4096)
def about(text: str) -> About:
    """What a text is about, by the network that is shipped."""
    return topics().about(text, vectors())
