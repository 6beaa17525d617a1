"""What a note says of money that only moved: out of the tin and to the bank, or drawn from the bank for the tin.

Where it lay must be said, and where it went. What is paid for something, what came in, what the bank took or gave is
none; what more is said beside both leaves it to a question.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from nl2x.notes.alike.moves_before import BANK, CASH
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts
from nl2x.notes.facts.model import Facts, Span
from nl2x.notes.wording.words import blanked, stem

_BOX = (
    r"(?:cash ?(?:box|tin|drawer|register|bag|float)|money ?box|petty cash(?: tin| box)?|tin|till|safe|box|drawer|register|float|kitty"
    r"|jar|cash in hand|cash)"
)
_THE = r"(?:the |our |my |this |that )?"
_OUT_OF_BOX = re.compile(
    rf"(?i)\b(?:from|out of|out|of|off) {_THE}{_BOX}(?: money)?\b(?! (?:sales?|price|back|flow|and carry))"
)
_CASH = re.compile(
    r"(?i)(?<!by )(?<!with )(?<!in )(?<!for )(?<!petty )\bcash\b(?! (?:sales?|back|price|flow|and carry|book|customers?|machine|point))"
)
_INTO_BOX = re.compile(rf"(?i)\b(?:for|to|into|in|in to) {_THE}{_BOX}\b")
_BANKED = re.compile(
    r"(?i)\b(?:banked|lodged|deposited|paid (?=(?:[£$€₦₹]|[A-Z]{1,3} ?)?\d[\d,.]* in\b(?! cash))"
    r"|paid in\b(?! cash| full| advance| part| notes| coins| error))"
)
_CARRIED = re.compile(
    r"(?i)\b(?:took|taken|put|paid|dropped|carried|brought|moved|transferred|ran|walked|handed|popped|shifted|been|went|gone|sent|is|are)\b"
)
_DRAWN = re.compile(
    r"(?i)\b(?:drew|drawn|withdrew|withdrawn|took|taken|got|fetched|brought|moved|transferred)\b"
)
_OTHERWISE = re.compile(
    r"(?i)\b(?:not|should|will|going to|need(?:s|ed)? to|must|wrong|mistake|instead|refund\w*|owes?|owed|if|when|each|tomorrow|interest|fees?"
    r"|charged?|charges|still|yet|to be|bought|spent|because|borrow\w*|lent|loan|sold|selling|gave|given|less|minus|keep|kept|rest"
    r"|cheques?|checks?|card|cards|bills?|invoices?|cost|costs|wages?|paid by|by bank|bank holiday|short|over(?! to\b)|rather|next (?:week|month)"
    r"|donat\w*|change|who|which|was|were|has|have|had)\b|n['’]t\b|\?|%|\bfor (?!the (?:tin|till|box|float|safe|drawer|cash|petty)\b|(?:petty|safe ?keeping))"
)
"""What says that it didn't happen, that something was paid, sold or given with it, or that there is more to it."""
_NOT_THE_BANK = r"(?! (?:holiday|charges?|fees?|card|statement|loan|manager|transfer|interest|account fee|staff|gave|took)\b)"
_PLAIN_BANK = r"(?!(?:[a-z]+ )?(?:food|bottle|blood|power|piggy|river|toy|clothes|seed|south|west) ?bank)(?:[\w.&'’]+ ){0,2}?\w*bank|(?:\w+ )?credit union|building society|post office|(?:current|bank|cheque|checking|chequing) (?:account|a/c)|night safe"
_TO = r"(?:to|into|in to|in at|over to|down to|up to|in|at|with)"
_FROM = r"(?:from|out of|at)"
_GENERIC = frozenset(
    "current everyday cheque tide chase mercury fidelity sovereign ing kb uba first direct".split()
)
"""Names of banks that are words for other things."""


@dataclass(frozen=True)
class Moved:
    """Where the money went, the words that say so, and whether the note says nothing beside it."""

    into: str
    spans: tuple[Span, ...]
    is_all: bool


def moved_words(facts: Facts, banks: Collection[str]) -> Moved | None:
    """What a note that names a box says of such a move, with the names that the book has for its bank; None for any other."""
    note = facts.note
    for into, spans in _readings(note, banks):
        kept = note
        for span in (*spans, *_of_facts(facts)):
            kept = blanked(kept, span)
        rest = (
            {s for s in telling(kept) if s.isalpha()}
            - _SMALL
            - {stem(a.unit) for a in facts.figures if a.unit}
        )
        return Moved(into, spans, not rest)
    return None


def names_a_box(note: str) -> bool:
    """Whether a note says that money came out of a box or went into one, without which it is no such move."""
    return any(pattern.search(note) for pattern in (_OUT_OF_BOX, _CASH, _INTO_BOX)) and not _OTHERWISE.search(
        note
    )


def _readings(note: str, banks: Collection[str]) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Each way to read a note as a move, the most telling first."""
    named = _names(banks)
    out, cash = _OUT_OF_BOX.search(note), _CASH.search(note)
    to = re.search(rf"(?i)\b{_TO} {_THE}(?:{named})\b{_NOT_THE_BANK}", note)
    back = _INTO_BOX.search(note)
    source = out or (cash if not back and (to or _SURELY_BANKED.search(note)) else None)
    deed = _BANKED.search(note) or (_deed(note, to[0]) if to else None)
    if source and deed:
        yield BANK, _spans(deed, source, to)
    elif out and to and not _AT.match(to[0]):
        yield BANK, _spans(out, to)
    drawn = _DRAWN.search(note)
    came = re.search(rf"(?i)\b{_FROM} {_THE}(?:{named}|atm|cash ?point|cash machine)\b{_NOT_THE_BANK}", note)
    if drawn and back and came:
        yield CASH, _spans(drawn, back, came)


def _deed(note: str, to: str) -> re.Match[str] | None:
    """The verb of a note that says "to the bank"; of one that says "at the bank" only such as leave money there."""
    return (_LEFT if _AT.match(to) else _CARRIED).search(note)


_SURELY_BANKED = re.compile(r"(?i)\b(?:banked|lodged|deposited)\b")
_AT = re.compile(r"(?i)(?:at|in|with) ")
_LEFT = re.compile(r"(?i)\b(?:put|popped|dropped|left|handed|is|are)\b")


def _spans(*found: re.Match[str] | None) -> tuple[Span, ...]:
    return tuple(m.span() for m in found if m is not None)


def _names(banks: Iterable[str]) -> str:
    own = [re.escape(name) for name in sorted(banks, key=len, reverse=True)]
    return "|".join([*own, *_known_banks(), _PLAIN_BANK])


@cache
def _known_banks() -> tuple[str, ...]:
    """The names of banks that everybody knows, as patterns, the longest first: their stems, as the table has them."""
    names = {" ".join(words) for words in concepts()["bank"].titles}
    said = sorted(names - _GENERIC, key=len, reverse=True)
    return tuple(r"\W+(?:of\W+)?".join(map(re.escape, name.split())) + "s?" for name in said)


def _of_facts(facts: Facts) -> Iterator[Span]:
    yield from (a.span for a in facts.figures)
    yield from (d.span for d in facts.days)
    yield from (r.span for r in facts.references)


_SMALL = frozenset(
    stem(word)
    for word in "took taken put paid dropped carried brought moved cash money today yesterday morning afternoon evening lunch lunchtime"
    " noon just now in it me that there went gone been is slip receipt bank banked lodged counter branch desk safely euro euros pounds"
    " dollars francs rand another more week this on at the and then we i also day ago usual again some monday tuesday wednesday thursday"
    " friday saturday sunday".split()
)
"""What may stand beside a move and tells nothing more."""
