"""Which of some names an answer means: typed as it stands, by its number, by its beginning, or only partly."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.wording.words import stem

_FILLING = frozenset(
    "a an the it its it's is was for to in on from my our that this that's account category line put under as with by via"
    " out of off into paid please thanks think i".split()
)
"""Words of an answer that are no part of a name: "it's for the bootcamp"."""


def option_meant(words: str, options: Sequence[str], *, numbered: bool = True) -> str:
    """The option that is said: its full text, its number (the first is 1) or its beginning; or ""."""
    if found := _whole(words, options):
        return found
    number = re.fullmatch(r"\W*(\d{1,2})\W*", words)
    if number is not None:
        place = int(number[1])
        return options[place - 1] if numbered and 1 <= place <= len(options) else ""
    begun = [option for option in options if plain(words) and plain(option).startswith(plain(words))]
    return begun[0] if len(set(begun)) == 1 else ""


def with_number(words: str, options: Sequence[str]) -> str:
    """The one option that has the number that an answer is ("1001", "no. 1001"), sums in brackets left out; or ""."""
    said = _NUMBER.fullmatch(words)
    if said is None:
        return ""
    number = re.compile(rf"(?<![\w.,-]){re.escape(said[1])}(?![\w-]|[.,]\d)", re.IGNORECASE)
    having = [option for option in options if number.search(re.sub(r"\([^()]*\)$", "", option))]
    return having[0] if len(set(having)) == 1 else ""


_NUMBER = re.compile(
    r"(?i)\W*(?:(?:it'?s|it was|i mean|i meant|for|the|no|nr|num|number|inv|invoice|bill|one|that'?s)\b[ .:]*)*#? ?([a-z]{0,5}[-/]?\d{2,}(?:[-/]\d+)*)"
    r"(?:,? (?:i mean|i meant|please|sorry|one|of course))?\W*"
)


def name_meant(words: str, names: Sequence[str]) -> str:
    """The name that is said, letter case and punctuation aside, or whose words an answer has, where only one
    has them all; or ""."""
    if found := _whole(words, names):
        return found
    every = plain(words).split()
    said = [w for w in every if w not in _FILLING] or every
    if not said or all(w.isdigit() for w in said):
        return ""
    different = dict.fromkeys(names)
    begun = [name for name in different if f"{plain(name)} ".startswith(f"{' '.join(said)} ")]
    partly = [name for name in different if set(said) <= set(plain(name).split())]
    alike = [name for name in different if {stem(w) for w in said} <= {stem(w) for w in plain(name).split()}]
    return next((found[0] for found in (begun, partly, alike) if len(found) == 1), "")


def _whole(words: str, names: Sequence[str]) -> str:
    exact = [name for name in names if name == words.strip()]
    alike = exact or [name for name in names if plain(name) == plain(words)] if plain(words) else []
    return alike[0] if len(set(alike)) == 1 else ""


def plain(text: str) -> str:
    """The words of a text in small letters, punctuation left out."""
    return " ".join(re.findall(r"\w+(?:['’]\w+)?", text.casefold()))
