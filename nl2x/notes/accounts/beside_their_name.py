"""What part of the business somebody's name always stood beside: the flat of the tenant who pays, the show of the hall."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.book import Column
from nl2x.books.model import JournalEntry
from nl2x.notes.accounts.dimension import Dimension
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import DAYS_AND_MONTHS, telling, telling_name
from nl2x.notes.wording.words import STOP, words


def of_their_name(
    column: Column, options: Sequence[str], text: str, account: str, knowledge: Knowledge
) -> Dimension | None:
    """The value beside which somebody's name stood each time so far, several times: the flat of the tenant who pays. None
    where names of two values are said."""
    if just_so := _just_as_before(column, options, text, account, knowledge):
        return just_so
    beside = knowledge.once((of_their_name, column.heading), lambda: _names_beside(column.heading, knowledge))
    said = [(w, beside[w.stem]) for w in words(text) if w.stem in beside]
    if len({value for _, value in said}) != 1:
        return None
    word, value = said[0]
    return Dimension(column.heading, value, 0.93, (word.start, word.end), tuple(options))


def _just_as_before(
    column: Column, options: Sequence[str], text: str, account: str, knowledge: Knowledge
) -> Dimension | None:
    """The value of the earlier entries to an account that were of the same sum and with the one who is named; None where
    his entries have several."""
    said, numbers = telling(text), {Decimal(n) for n in _NUMBER.findall(text)}
    theirs = [e for e in knowledge.examples if _whom(e) and _whom(e) <= said]
    values = {e.dimensions.get(column.heading, "") for e in theirs}
    same = any(
        line.account == account and abs(line.debit - line.credit) in numbers
        for e in theirs
        for line in e.lines
    )
    if not same or len(values) != 1 or not (value := values.pop()):
        return None
    return Dimension(column.heading, value, 0.9, None, tuple(options))


_NUMBER = re.compile(r"(?<![\w.,])\d+(?:\.\d{1,2})?(?![\w,]|\.\d)")


def _whom(entry: JournalEntry) -> frozenset[str]:
    """The telling words of whom an entry was with, or of how it is described."""
    told = entry.dimensions.get("counterparty", "") or entry.description
    return frozenset(s for s in telling_name(told) if len(s) > 1)


def _names_beside(heading: str, knowledge: Knowledge) -> dict[str, str]:
    """The one value that each name in the descriptions of several earlier entries stood beside, by the name's stem."""
    held: defaultdict[str, Counter[str]] = defaultdict(Counter)
    spelled: defaultdict[str, list[str]] = defaultdict(list)
    for entry in knowledge.examples:
        for word in words(entry.description):
            held[word.stem][entry.dimensions.get(heading, "")] += 1
            spelled[word.stem].append(entry.description[word.start : word.end])
            if word.start == 0:  # every first word has a capital
                spelled[word.stem].append("")
    return {
        stem: next(iter(values))
        for stem, values in held.items()
        if len(values) == 1 and values.total() >= _TIMES and all(s[:1].isupper() for s in spelled[stem])
        if next(iter(values)) and stem not in STOP | DAYS_AND_MONTHS
    }


_TIMES = 4
"""So many entries with a name tell where it belongs."""
