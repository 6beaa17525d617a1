"""What happened, by a trained reader of wordings: a probability for each event of the catalogue, and for none.

A small network (nl2x/tune/happenings.py trains it) over runs of one to three words, kept by hash, and over the
words' vectors, so that a verb it never met counts as those it resembles. Figures are all alike to it. Less than a
millisecond a note.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.encoder import encoder, told
from nl2x.notes.meaning.topics import softmax
from nl2x.notes.meaning.vectors import plain, vectors

DATA = "happenings.npz"
NOTHING_HAPPENED = "nothing_happened"
"""A reminder, a question, a plan: no event."""
BUCKETS = 1 << 14
MOST_WORDS = 48
_TOKEN = re.compile(r"\d[\d.,:/]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)?|[%?]")
_STATED = re.compile(r"\d")


@dataclass(frozen=True)
class Network:
    """The weights. b: buckets, d: dimensions of a word's vector, h: hidden, e: events."""

    names: Sequence[str]
    runs: npt.NDArray[np.float32]  # [b, h]
    word: npt.NDArray[np.float32]  # [d, h]
    bias: npt.NDArray[np.float32]  # [h]
    out: npt.NDArray[np.float32]  # [h, e]
    out_bias: npt.NDArray[np.float32]  # [e]

    def events(self, text: str) -> dict[str, float]:
        """Probability by event; they add up to 1."""
        places = buckets(text)
        hidden = self.bias + self.runs[places].mean(axis=0) if places else self.bias
        hidden = np.maximum(hidden + mean_vector(text) @ self.word, 0.0)
        shares = softmax(hidden @ self.out + self.out_bias)
        return dict(zip(self.names, shares.tolist(), strict=True))


def normal_tokens(text: str) -> list[str]:
    """The words of a text, plain; every figure is the same one."""
    found = _TOKEN.findall(text)[:MOST_WORDS]
    return ["#" if _STATED.match(token) else plain(token) for token in found]


def buckets(text: str) -> list[int]:
    """The hashes of its runs of one to three words, and of pairs with one word between them."""
    tokens = ["^", *normal_tokens(text), "$"]
    runs = [*tokens[1:-1]]
    for size in (2, 3):
        runs += [" ".join(tokens[i : i + size]) for i in range(len(tokens) - size + 1)]
    runs += [f"{tokens[i]} _ {tokens[i + 2]}" for i in range(len(tokens) - 2)]
    return [zlib.crc32(run.encode()) % BUCKETS for run in runs]


def mean_vector(text: str) -> npt.NDArray[np.float32]:
    """The mean of its words' vectors. [d]"""
    table = vectors()
    rows = [token.vector for token in table.tokens(text)[:MOST_WORDS]]
    mean: npt.NDArray[np.float32] = np.mean(rows, axis=0) if rows else np.zeros(table.dimension, np.float32)
    return mean


@cache
def network() -> Network:
    """The network that is shipped."""
    with as_file(files(__package__).joinpath(DATA)) as path, np.load(path) as data:
        rows = {name: data[name].astype(np.float32) for name in data.files if name not in ("names", "runs")}
        runs = data["runs"].astype(np.float32) * rows.pop("runs_scale")
        return Network(bytes(data["names"]).decode("utf-8").split("\n"), runs, **rows)


def is_known(name: str) -> bool:
    """Whether either was trained on an event; of a later one they say nothing, for or against."""
    return name in network().names or name in encoder().names


@lru_cache(maxsize=4096)
def happened(text: str) -> Mapping[str, float]:
    """Probability by event of the catalogue, for a note or a stretch of one."""
    return network().events(text)


OF_WHOLES, FEW = 0.75, 3
"""How much the encoder of whole sentences counts beside the network of runs of words, and up to how many words there is
no sentence to read: a bare "van 300" it takes for a purchase (docs/training.md has the figures)."""


@lru_cache(maxsize=4096)
def likely(text: str) -> Mapping[str, float]:
    """Probability by event, by the network and the encoder together."""
    runs = happened(text)
    if is_bare(text):
        return runs
    wholes = told([text])[0].events
    return {
        name: (1 - OF_WHOLES) * runs.get(name, 0.0) + OF_WHOLES * wholes.get(name, 0.0)
        for name in {**runs, **wholes}
    }


def is_bare(text: str) -> bool:
    """Whether there is no sentence to read, but a few words."""
    return sum(token.isalpha() for token in normal_tokens(text)) <= FEW
