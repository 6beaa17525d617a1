"""Words of a note that look like the name of somebody whom the book knows, and aren't."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from itertools import pairwise

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.wording.words import words


def of_another_name(own: AbstractSet[str], text: str) -> bool:
    """Whether a text has a part of a name, of which these are the stems, only as a part of another one: "Mere Marine" beside
    the "Mere Estate"."""
    said = words(text)
    if own <= {w.stem for w in said}:
        return False
    apart = [
        (one, other)
        for one, other in pairwise(said)
        if text[one.start].isupper() and text[other.start].isupper() and text[one.end : other.start] == " "
        if (one.stem in own) != (other.stem in own)
    ]
    return bool(apart) and sum(w.stem in own for w in said) == len(apart)


def is_a_thing(name: str, knowledge: Knowledge) -> bool:
    """Whether letters in capitals say what it was in earlier rows, and with whom in none: "PAT testing"."""
    if not re.fullmatch(r"[A-Z]{2,4}", name):
        return False
    spelled = re.compile(rf"\b{name}\b")
    known = any(spelled.search(whom) for whom in knowledge.counterparties)
    return not known and any(spelled.search(entry.description) for entry in knowledge.entries)
