"""How the encoder reads a text: lower case, without accents, every figure the same, words in pieces (WordPiece)."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.vectors import in_pieces, plain

MOST_PIECES = 48
"""Pieces of a text that are read; what comes later in a note seldom says what happened."""
_FIGURE = re.compile(r"\d(?:[\d.,:/]*\d)?")
_UNIT = re.compile(r"[^\W\d_]+|[^\w\s]|#")


def normal(text: str) -> str:
    """A text as the encoder reads it: lower case, without accents, every figure the same one."""
    return plain(_FIGURE.sub(" # ", " ".join(text.split())))


class Pieces:
    """WordPiece: a word whole or in the longest pieces there are."""

    def __init__(self, units: Sequence[str]) -> None:
        self._at = {unit: place for place, unit in enumerate(units)}
        self.first, self.last, self._unknown = (self._at[u] for u in ("[CLS]", "[SEP]", "[UNK]"))

    def of(self, text: str) -> list[int]:
        """The numbers of a text's pieces, between the marks of beginning and end."""
        found = [self.first]
        for word in _UNIT.findall(normal(text)):
            found += self._word(word)
            if len(found) > MOST_PIECES:
                break
        return [*found[:MOST_PIECES], self.last]

    def _word(self, word: str) -> list[int]:
        places, whole = in_pieces(word, self._at)
        return places if whole else [self._unknown]


def side_by_side(listed: Sequence[Sequence[int]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """Texts in pieces as one table, the shorter ones filled up, and 1 where there is a piece. [texts, longest] each"""
    ids = np.zeros((len(listed), max(map(len, listed), default=1)), np.int64)
    mask = np.zeros(ids.shape, np.float32)
    for row, one in enumerate(listed):
        ids[row, : len(one)] = one
        mask[row, : len(one)] = 1
    return ids, mask
