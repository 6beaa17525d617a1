"""Whose a cost was, of several people who pay: of all of them, unless it is told of somebody."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from nl2x.books.book import Column
from nl2x.notes.accounts.dimension import Dimension, past_of
from nl2x.notes.book.knowledge import Knowledge

_MOST = 0.8
"""So large a part of the costs so far was for all."""


def of_all_of_them(
    column: Column, options: Sequence[str], text: str, people: Collection[str], knowledge: Knowledge
) -> Dimension | None:
    """That a cost was for all, as most were, where it is told of nobody, and not that it was for some only."""
    whole = next((o for o in options if _EVERYBODY.fullmatch(o.strip())), "")
    past = [p.name for p in past_of(column.heading, knowledge) if p.name]
    if not whole or past.count(whole) < _MOST * len(past) or _FOR_SOME.search(text):
        return None
    if any(re.search(rf"(?i)\b{re.escape(name)}\b", text) for name in people):
        return None
    return Dimension(column.heading, whole, 0.9, None, tuple(options))


_EVERYBODY = re.compile(r"(?i)all(?: of us)?|everyone|everybody|both|shared|house(?:hold)?|us")
_FOR_SOME = re.compile(
    r"(?i)\b(?:just|only|except|but not|without|not for|between|split|half|own|(?:him|her|them|my)sel(?:f|ves)|mine|his|hers?|for me)\b"
)
"""What says that a cost wasn't for all."""


def each_of(option: str) -> list[str]:
    """The names in a value: of one person or of several, "Femi, Hana"."""
    return re.split(r"\s*(?:,|&|\+|/|\band\b)\s*", option.strip())
