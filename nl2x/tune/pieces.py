"""How the encoder reads a text: lower case, without accents, every figure the same, words in pieces (WordPiece)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.meaning.vectors import plain

MOST_PIECES = 48
"""Pieces of a text that are read; what comes later in a note seldom says what happened."""
LONGEST = 40
"""Letters of a word that are looked at in pieces."""
_FIGURE = re.compile(r"\d(?:[\d.,:/]*\d)?")
_UNIT = re.compile(r"[^\W\d_]+|[^\w\s]|#")


def normal(text: str) -> str:
    """A text as the encoder reads it: lower case, without accents, every figure the same one."""
    return plain(_FIGURE.sub(" # ", " ".join(text.split())))


class Pieces:
    """WordPiece: a word whole or in the longest pieces there are (Wu et al. 2016, arXiv:1609.08144)."""

    def __init__(self, units: Sequence[str]) -> None:
        self._at = {unit: place for place, unit in enumerate(units)}
        self.first, self.last, self._unknown = (self._at[u] for u in ("[CLS]", "[SEP]", "[UNK]"))

    def of(self, text: str) -> list[int]:
        """The numbers of a text's pieces, between the marks of beginning and end."""
        found = [self.first]
        for word in _UNIT.findall(normal(text)):
            found += self._word(word[:LONGEST])
            if len(found) > MOST_PIECES:
                break
        return [*found[:MOST_PIECES], self.last]

    def _word(self, word: str) -> list[int]:
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                place = self._at.get(word[start:end] if start == 0 else f"##{word[start:end]}")
                if place is not None:
                    found.append(place)
                    start = end
                    break
            else:
                return [self._unknown]
        return found
