"""A note's words as they were meant: "put 4.18 intrest in the savings" speaks of interest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from nl2x.notes.accounts.choose import misspelt
from nl2x.notes.wording.words import words


@lru_cache(maxsize=512)
def put_right(text: str) -> tuple[str, Sequence[int]]:
    """The text with misspelt words of the vocabulary put right, and where each of its letters stood before; the
    words themselves where nothing is amiss."""
    kept, places, done = [], [], 0
    for word in words(text):
        meant = misspelt(word.stem) if text[word.start].islower() else ""
        if meant and not text[word.start : word.end].startswith(meant):  # "invoiced" is no misspelt "invoice"
            kept += [text[done : word.start], meant]
            places += [*range(done, word.start), *([word.start] * (len(meant) - 1)), word.end - 1]
            done = word.end
    places += range(done, len(text) + 1)
    return "".join([*kept, text[done:]]), tuple(places)
