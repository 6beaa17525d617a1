"""Word vectors: which words are about the same thing. Distilled from a sentence encoder (nl2x/tune/distil.py).

Looked up with numpy alone. A word that the table doesn't have is taken in its stem, then in pieces (greedy,
longest first, as the encoder's own tokenizer does); such a word is less well known, and says so.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files

import numpy as np
import numpy.typing as npt

from nl2x.notes.wording.words import stem, words

Vector = npt.NDArray[np.float32]
DATA = "vectors.npz"
LONGEST = 40
"""Letters of a word that are looked at in pieces: nobody's word is longer, and the time grows with the square."""


@dataclass(frozen=True)
class Token:
    """One word of a text: its place, its unit vector, how rare it is (0 to 1), whether the table has it whole."""

    start: int
    end: int
    vector: Vector
    weight: float
    whole: bool


class Vectors:
    """The table of vectors: one int8 row for each unit (a word, or a piece that begins with "##")."""

    def __init__(
        self, units: Sequence[str], rows: npt.NDArray[np.int8], weights: npt.NDArray[np.uint8]
    ) -> None:
        self._at = {unit: place for place, unit in enumerate(units)}
        self._rows, self._weights = rows, weights
        self.dimension = int(rows.shape[1])

    def tokens(self, text: str) -> list[Token]:
        """The words of a text that are words, numbers left out."""
        found = []
        for word in words(text):
            surface = text[word.start : word.end]
            if not any(c.isdigit() for c in surface):
                vector, weight, whole = self._look_up(surface)
                found.append(Token(word.start, word.end, vector, weight, whole))
        return found

    def knows(self, word: str) -> bool:
        """Whether the table has the word as a whole."""
        return word in self._at

    def of(self, text: str) -> Vector:
        """The vector of a phrase: its words' mean, rare words counting more; zeros where nothing is known."""
        listed = self.tokens(text)
        total = sum((t.weight * t.vector for t in listed), np.zeros(self.dimension, np.float32))
        return unit(total)

    @lru_cache(maxsize=8192)  # noqa: B019 (one table for the life of the process)
    def _look_up(self, surface: str) -> tuple[Vector, float, bool]:
        for form in dict.fromkeys((plain(surface), stem(surface))):
            if form in self._at:
                place = self._at[form]
                return self._row(place), float(self._weights[place]) / 255, True
        places, _ = in_pieces(plain(surface), self._at)
        if not places:
            return np.zeros(self.dimension, np.float32), 0.5, False
        total = sum((self._row(place) for place in places), np.zeros(self.dimension, np.float32))
        return unit(total), 0.9, False

    def _row(self, place: int) -> Vector:
        return unit(self._rows[place].astype(np.float32))


@cache
def vectors() -> Vectors:
    """The table that is shipped; read once, in about 20 ms."""
    with as_file(files(__package__).joinpath(DATA)) as path, np.load(path) as data:
        units = bytes(data["units"]).decode("utf-8").split("\n")
        return Vectors(units, data["rows"], data["weights"])


def in_pieces(word: str, at: Mapping[str, int]) -> tuple[list[int], bool]:
    """The places of a word's pieces, greedy, longest first (WordPiece: Wu et al. 2016, arXiv:1609.08144), and whether
    they make all of it; `at` has those within a word with "##" before them."""
    word = word[:LONGEST]
    places, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            place = at.get(word[start:end] if start == 0 else f"##{word[start:end]}")
            if place is not None:
                places.append(place)
                start = end
                break
        else:
            return places, False
    return places, True


def plain(word: str) -> str:
    """Lower case, without accents, as the encoder reads words."""
    low = word.casefold().replace("’", "'")
    return unicodedata.normalize("NFKD", low).encode("ascii", "ignore").decode() or low


def unit(vector: Vector) -> Vector:
    """The vector at length 1; zeros stay zeros."""
    length = float(np.linalg.norm(vector))
    return vector / length if length > 1e-9 else vector


def meaning(text: str) -> Vector:
    """A text's vector, its words weighed by how much they tell (the topics' own attention would cost more)."""
    return _meaning(" ".join(text.split()))


@lru_cache(maxsize=4096)
def _meaning(text: str) -> Vector:
    table = vectors()
    tokens = [t for t in table.tokens(text) if t.weight > 0.2]
    return unit(sum((t.weight * t.vector for t in tokens), np.zeros(table.dimension, np.float32)))
