"""Which of several things a text names by a word that no other of them is called by."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet


def own_words(names: Sequence[AbstractSet[str]], said: Collection[str]) -> list[set[str]]:
    """For each of the names, as stems, those that only it has and that are said."""
    found = []
    for at, name in enumerate(names):
        others = {stem for i, other in enumerate(names) if i != at for stem in other}
        found.append({stem for stem in name if stem in said and stem not in others})
    return found
