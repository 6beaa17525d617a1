"""What a note says that it was not: "not in the contract" rules out "Contract cleaning"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.book.chart import Tagged
from nl2x.notes.wording.words import STOP
from nl2x.notes.wording.words import words as words_of

_DENIED = re.compile(
    r"(?i)\b(?:not|outside|nothing to do with|no part of|instead of|rather than)\s+"
    r"(?:(?:in|under|part of|on|for|from|covered by|included in|as|with)\s+)?"
    r"(?:(?:the|our|my|her|his|their|its|this|any|a|an)\s+)?(?:(?:usual|regular|normal)\s+)?([a-z'-]{3,})"
)


def not_denied(text: str, candidates: Sequence[Tagged]) -> list[Tagged]:
    """The candidates without those that a word of their name rules out; all where none would be left, or where the
    text also says the word otherwise."""
    spans = [match.span(1) for match in _DENIED.finditer(text)]
    stems = {w.stem for w in words_of(text) if any(a <= w.start < b for a, b in spans)} - STOP
    said = {w.stem for w in words_of(text) if not any(a <= w.start < b for a, b in spans)}
    kept = [t for t in candidates if not (stems - said) & set(t.stems)]
    return kept or list(candidates)
