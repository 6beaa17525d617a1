"""Where the words for the second way begin in which one sum was paid: "half in cash, the rest by card"."""

from __future__ import annotations

import re

from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.own_accounts import distinct
from nl2x.notes.book.knowledge import Knowledge


def parting(text: str, knowledge: Knowledge) -> int:
    """Where the words for the rest of a sum begin, or for the second of two ways in which halves of it were paid."""
    if rest := _REST.search(text):
        return rest.end() - 4 if rest[0].endswith("half") and rest[1] is None else rest.start()
    named = sorted(c.spans[0] for c in distinct(money_named(text, knowledge)))
    return named[1][0] if len(named) == 2 and _HALVED.search(text) else 0


_HALVED = re.compile(r"(?i)\bhalf each\b|\bhalves\b|\b50[/-]50\b|\bsplit\b")
_REST = re.compile(
    r"\b(?:the |and )?(rest|remainder|balance|remaining|other half)\b|(?<=half )(?:\S+ ){1,4}?half\b",
    re.IGNORECASE,
)
