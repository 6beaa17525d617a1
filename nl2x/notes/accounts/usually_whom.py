"""With whom such a thing always was: the petrol that always came from one station."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nl2x.books.book import Book, Listing, Role
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.book.precedents import telling

_OFTEN = 3


_HOW_IT_WAS_HAD = frozenset(
    stem
    for word in "refill bill invoice payment delivery order brought took made came got paid".split()
    for stem in telling(word)
)
"""Words that say of no thing what it was."""


_ONESELF = re.compile(r"(?i)\b(?:my|our)sel(?:f|ves)\b")


@dataclass(frozen=True)
class Earlier:
    """With whom or of what part of the business an earlier entry was, the accounts it went to, and the stems of its words."""

    name: str
    accounts: frozenset[str]
    stems: frozenset[str]


def usually_whom(text: str, account: str, rows: Iterable[Earlier], *, worded: bool = True) -> str:
    """Whom such a thing always went to or came from: three earlier rows at least that have the account and
    the text's words for what it was, and no other row with one of them went elsewhere; else an empty string.
    Where the text names the account itself and nothing else ("propane refill"), all of its rows are such things,
    if the list is `worded`: if it has a column of words beside the one for whom; so where one pays oneself ("Self")."""
    rows, stems = list(rows), telling(text)
    told = {stem for stem in stems & vocabulary() if len(stem) > 1}
    same = [row for row in rows if account in row.accounts]
    words = {stem for row in same for stem in (*row.stems, *telling(row.name))}
    named = stems & telling(account)
    oneself = bool(_ONESELF.search(text))
    if oneself or (worded and named and told - named - _HOW_IT_WAS_HAD <= words):
        names = {row.name for row in same}
        if len(same) >= _OFTEN and len(names) == 1:
            return names.pop()
    alike = [row for row in rows if stems & row.stems]
    same = [row for row in alike if account in row.accounts]
    if not told <= {stem for row in same for stem in row.stems}:
        return ""
    names = {row.name for row in alike}
    return names.pop() if len(names) == 1 and len(same) >= _OFTEN and len(same) == len(alike) else ""


def of_records(book: Book, listing: Listing) -> list[Earlier]:
    """The rows of a table of records, as far as they say with whom they were."""
    whose, kind, words = (listing.column(r) for r in (Role.COUNTERPARTY, Role.CATEGORY, Role.DESCRIPTION))
    if whose is None or words is None:
        return []
    return [
        Earlier(
            str(row.values.get(whose.heading) or ""),
            frozenset([str(row.values.get(kind.heading) or "")] if kind else ()),
            telling(str(row.values.get(words.heading) or "")),
        )
        for row in book.records_of(listing.name)
    ]
