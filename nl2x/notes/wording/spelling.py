"""A note's words as they were meant: "put 4.18 intrest in the savings" speaks of interest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from nl2x.notes.accounts.vocabulary import misspelt
from nl2x.notes.wording.words import words

_SENT = dict.fromkeys(
    "zelled venmoed venmod paypalled paypaled cashapped interaced interacd momod mpesad gpayed gpayd upid bizumed "
    "bizumd revoluted revolutd monzoed monzod swished bacsed bacsd".split(),
    "sent",
) | {"etransferred": "transferred", "etransfered": "transferred"}
"""What is done with money by the name of what it is done with."""


_DONE = (
    r"(?:declared|paid|bought|sold|invoiced|billed|received|banked|sent|collected|ordered|returned|refunded|delivered|done|finished|"
    r"scrapped|repaid|borrowed)"
)
_AND = re.compile(rf"(?i)\b{_DONE}(?P<sign> ?[&+/] ?| n )(?=(?:then |also )?{_DONE}\b)")
"""What stands for "and" between two things that were done: "declared & paid", "invoiced/paid"."""


@lru_cache(maxsize=512)
def put_right(text: str) -> tuple[str, Sequence[int]]:
    """The text with misspelt words of the vocabulary put right, and where each of its letters stood before; the
    words themselves where nothing is amiss."""
    kept, places, done = [], [], 0
    for start, end, meant in sorted((*_misspelt(text), *_joined(text))):
        kept += [text[done:start], meant]
        places += [*range(done, start), *([start] * (len(meant) - 1)), end - 1]
        done = end
    places += range(done, len(text) + 1)
    return "".join([*kept, text[done:]]), tuple(places)


def _misspelt(text: str) -> Iterator[tuple[int, int, str]]:
    for word in words(text):
        meant = _SENT.get(word.stem) or misspelt(word.stem) if text[word.start].islower() else ""
        if meant and not text[word.start : word.end].startswith(meant):  # "invoiced" is no misspelt "invoice"
            yield word.start, word.end, meant


def _joined(text: str) -> Iterator[tuple[int, int, str]]:
    yield from ((*match.span("sign"), " and ") for match in _AND.finditer(text))
