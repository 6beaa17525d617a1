"""Whether what was bought is a thing owned or an expense: a new mower, or parts for one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.accounts.filled import Choice
from nl2x.notes.accounts.kept_for import only_for_it
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.wording.words import phrase
from nl2x.notes.wording.words import words as words_of


def is_acquired(text: str) -> bool:
    """Whether a text says that something was bought or put in, and not only used or paid."""
    return bool(_ACQUIRED.search(text))


_ANOTHER = re.compile(
    r"(?i)\b(?:bought|got|purchased|ordered|new|another|second.?hand|pre-owned) ((?:an?|another|new|second.?hand|used) )+"
    r"([a-z][a-z' -]{2,30}?)(?= from\b| at\b| for\b| off\b| on\b|[,.;(]| -| ?[£$€₹]?\d|$)"
)


_A_NEW_ONE = re.compile(r"(?i)\W*(new) ()([a-z][a-z' -]{2,30}[a-rt-z])(?=,? [£$€₹]?[\d])")
"""One thing at the beginning of a note: "new styling chair 640"."""


def is_another_thing(text: str, account: str, knowledge: Knowledge) -> bool:
    """Whether something was got that only its seller speaks for: "another air mover at Steamline", who so far sold
    what is used up, in a book that has things owned as well."""
    got, tagged = _ANOTHER.search(text) or _A_NEW_ONE.match(text), knowledge.chart.get(account)
    if (
        got is None
        or tagged is None
        or not re.search(r"(?i)\b(new|another|second.?hand|used|pre-owned)\b", got[0])
    ):
        return False
    owned = [t for t in knowledge.chart.for_role("asset") if t.name != account]
    thing = telling(got[got.lastindex or 0])
    if (
        not owned
        or not thing
        or tagged in knowledge.chart.for_role("asset")
        or purpose(got[got.lastindex or 0], [tagged], knowledge)
    ):
        return False
    return all(
        account not in {i.account for i in p.posting.lines}
        for p in knowledge.precedents.all
        if thing & p.stems
    )


_ACQUIRED = re.compile(
    r"(?i)\b(bought|buy|purchased|new|second.?hand|used|ordered|got|invested|replacement|install(ed)?|first|another|pre-owned)\b"
)


_A_NEW = re.compile(
    r"(?i)\b(?:new|second.?hand|used|another)\s+([a-z-]+)(?= (?:from|for|at|off)\b|[,.;:]| -| ?[£$€₹]?\d|$)"
)


def with_the_thing(text: str, choices: Sequence[Choice], candidates: Sequence[Tagged]) -> list[Choice]:
    """ "New mower from Ray's": the things owned that are called just so, before parts for them or their repair."""
    new = _A_NEW.search(text)
    stem = next((w.stem for w in words_of(new[1])), "") if new else ""
    called_so = {
        t.name
        for t in candidates
        if t.account.type is AccountType.ASSET
        and any(phrase(part) == (stem,) for part in re.split(r"\s*(?:&|,|/|\band\b)\s*", t.name))
    }
    if not new or len(called_so) != 1:
        return list(choices)
    name = called_so.pop()
    known = next(
        (c for c in choices if c.account == name), Choice(name, 0.0, (new.span(1),), "the thing itself")
    )
    # Who sells it has sold the parts for it, too.
    others = [replace(c, score=0.4 * c.score) for c in choices if c.account != name]
    return sorted([replace(known, score=known.score + 1.5), *others], key=lambda choice: -choice.score)


def for_the_owned(text: str, choices: Sequence[Choice], candidates: Sequence[Tagged]) -> list[Choice]:
    """ "New clutch for the van" is no van: a thing owned counts little where all that names it says what it was for."""
    owned = {t.name for t in candidates if t.account.type is AccountType.ASSET}
    lessened = [
        replace(c, score=0.3 * c.score) if c.account in owned and only_for_it(text, c.spans) else c
        for c in choices
    ]
    return sorted(lessened, key=lambda choice: -choice.score)


def without_assets(choices: Sequence[Choice], knowledge: Knowledge) -> list[Choice]:
    """ "Fuel in the van" is no van: where nothing was acquired, a thing owned yields to a cost that is named."""
    owned = {t.name for t in knowledge.chart.for_role("asset")}
    if all(c.account in owned for c in choices):
        return list(choices)
    lessened = [replace(c, score=c.score * 0.4) if c.account in owned else c for c in choices]
    return sorted(lessened, key=lambda choice: -choice.score)
