"""The words that speak of what something was for: the catalogue's phrases by their stems, and words misspelt by a letter."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts
from nl2x.notes.meaning.vectors import vectors
from nl2x.notes.wording.words import STOP

if TYPE_CHECKING:
    from nl2x.notes.book.knowledge import Knowledge

# Words that name an account, and say too little in a note: the "shop" lights aren't shop sales.
_NAMES_ONLY = frozenset(
    "general shop charge personal goods float draw bond saver kitchen giving project fare square crew class part box trip bill market "
    "instrument hardware lighting dental current everyday wood plant boat booking labour level personal private".split()
)


@cache
def phrases_by_first_stem() -> dict[str, list[tuple[tuple[str, ...], str, float]]]:
    """All phrases of the concepts by their first stem; an account's usual names count as words too."""
    table: dict[str, list[tuple[tuple[str, ...], str, float]]] = {}
    for concept in concepts().values():
        for phrase in dict.fromkeys((*concept.words, *concept.titles)):
            if all(stem in STOP or stem in _NAMES_ONLY for stem in phrase) and phrase not in concept.words:
                continue
            strength = 1.0 if phrase in concept.words else 0.8
            table.setdefault(phrase[0], []).append((phrase, concept.name, strength))
    return table


@cache
def vocabulary() -> frozenset[str]:
    """All stems that speak of what something was for; a name needs another word than these."""
    return frozenset(
        stem for listed in phrases_by_first_stem().values() for phrase, *_ in listed for stem in phrase
    )


def names_in(text: str, knowledge: Knowledge) -> frozenset[str]:
    """The stems of a text that may be somebody's name: none of things, nor of what the book calls its funds and the like."""
    return telling(text) - vocabulary() - knowledge.precedents.aside


@cache
def _lacking_a_letter() -> dict[str, str]:
    """The longer single words of the vocabulary with each one of their letters left out."""
    words_ = [
        stem
        for stem, listed in phrases_by_first_stem().items()
        if len(stem) >= 6 and any(len(p) == 1 for p, *_ in listed)
    ]
    return {stem[:i] + stem[i + 1 :]: stem for stem in words_ for i in range(1, len(stem))}


@lru_cache(maxsize=4096)
def misspelt(stem: str) -> str:
    """The word of the vocabulary that differs by one letter: "petral", "pstage", "stationary"; or ""."""
    if len(stem) < 5 or not stem.isalpha() or stem in STOP or stem in vocabulary():
        return ""
    table = _lacking_a_letter()
    if stem in table:
        return "" if _is_another_word(stem) else table[stem]
    cuts = [stem[:i] + stem[i + 1 :] for i in range(1, len(stem))]
    found = {table[cut] for cut in cuts if cut in table and len(table[cut]) == len(stem)} | {
        c for c in cuts if c in phrases_by_first_stem() and len(c) >= 6
    }
    return found.pop() if len(found) == 1 and not _is_another_word(stem) else ""


def _is_another_word(stem: str) -> bool:
    """Whether it is a word itself: the miller's bill isn't for mailers, nor the potter's for posters."""
    return stem not in _HARDLY_MEANT and vectors().knows(stem)


_HARDLY_MEANT = ("stationary",)
"""Words that nobody buys anything of."""
