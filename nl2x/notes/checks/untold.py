"""What a note tells beside what it gives sums for: "Sopheak 220 and Dara 195, plus the rent for this month"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from nl2x.notes.events.gate import Halt
from nl2x.notes.facts.model import Facts, Kind

KIND = "untold"
_THINGS = (
    r"(?:rent|wages?|pay|rates|insurance|phone|broadband|internet|electric(?:ity)?|gas|water|subs?|fees?|loan|instal?lment|"
    r"subscription|mortgage|council tax)"
)
_BESIDE = re.compile(
    rf"(?i)\b(?:plus|and also|as well as|along with) (?:the|this month'?s|his|her|their|our|my) (?:[a-z]+ ){{0,2}}{_THINGS}\b"
    rf"(?: (?:for|of) (?:this|last|the) [a-z]+)?(?=\W*$|[.;])"
)
_PAID_SOMEBODY = re.compile(r"(?i)\b(?:paid|transferred|gave) (?:him|her|them)\b(?=\W*$)")
_HAPPENS = re.compile(
    r"(?i)\b(?:paid|bought|sold|got|took|sent|invoiced|billed|settled|received|transferred|moved)\b"
)
_SENTENCE = re.compile(r"(?<=[a-z)])[.!;]\s+|\n")
_LEAST = 4
"""Words of a sentence that tells of something by itself."""


def untold(facts: Facts, confirmed: frozenset[str], begin: Collection[int] = ()) -> Halt | None:
    """The question about something that was paid and has no sum, beside others that have one: it would be lost. `begin`: where the
    stretches begin that are booked."""
    sums = [a.span for a in facts.amounts if a.live and a.kind is Kind.MONEY]
    if not sums or KIND in confirmed:
        return None
    beside = _BESIDE.search(facts.note)
    span = (
        beside.span()
        if beside and any(end <= beside.start() for _, end in sums)
        else _sentence(facts, sums)
        or _another(facts, sums, begin)
        or _to_be_used(facts, sums, begin)
        or next(_without_sum(_AS_BEFORE, facts, sums, begin if len(begin) > 1 else ()), None)
        or _usual_beside(facts)
    )
    if span is None:
        return None
    words = facts.note[span[0] : span[1]].strip()
    question = f'"{words}": no sum is told for that. Book the rest without it?'
    return Halt(question, span, KIND, ("yes", "no"))


def _sentence(facts: Facts, sums: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A sentence with nobody's sum that ends in somebody being paid, beside another one that tells of something, too."""
    starts = [0, *(m.end() for m in _SENTENCE.finditer(facts.note))]
    spans = list(zip(starts, [*starts[1:], len(facts.note)], strict=True))
    for a, b in spans if len(spans) > 1 else ():
        text = facts.note[a:b].strip(" .!;\n")
        if any(a <= start < b for start, _ in sums) or len(text.split()) < _LEAST:
            continue
        others = [facts.note[c:d] for c, d in spans if (c, d) != (a, b)]
        if _PAID_SOMEBODY.search(text) and any(_HAPPENS.search(other) for other in others):
            return a, a + len(text)
    return None


_USUAL = re.compile(
    r"(?i)\b(?P<told>(?:gave|paid|sent|slipped|handed) [^.;,\d]{2,30}\b(?:his|her|their|the) usual) (?:and|plus|then) \W?\d[\d.,]* (?:to|for|on|at) "
)


_OTHERS_TOO = re.compile(
    r"(?i)\b(?P<told>(?:paid|gave|sent) [^.;\d]{3,60}? for (?:the|this|last|his|her|their) \w+) and (?:the |our )?\w+ (?:his|her|their) \W?\d"
)


def _usual_beside(facts: Facts) -> tuple[int, int] | None:
    """Somebody's usual, and then a sum of somebody else's: "gave the girl her usual and 35 to Brook Farm", "paid Jo for the
    week and the band their 150"."""
    found = _USUAL.search(facts.note) or _OTHERS_TOO.search(facts.note)
    return found.span("told") if found else None


_ALSO = re.compile(
    r"(?i)(?<=[.!;])\s+(?P<told>(?:also|and also|then)\W+(?:(?:i|we|i've|we've|have|just|then) )*"
    r"(?:paid|settled|cleared|bought|invoiced|refunded|billed)\b(?:[^.!;]|(?<=\d)\.(?=\d))*)"
)


_USED = re.compile(
    r"(?i)(?:^|\b(?:and|also|plus)\b|[.;,]) *(?P<told>(?:(?:pls|please|also|then) )*(?:do|take|book|post|enter|put through|release|use up) (?:[\w'’]+ ){0,4}"
    r"(?:part|bit|share|portion|slice|twelfth|instal?ment) (?:of|off) (?:the |our |my )?(?:[a-z]+ ?){1,2})(?=\W*$|[.;,]| too\b)"
)


_AS_BEFORE = re.compile(
    rf"(?i)(?:^|[.;] +|, (?:and )?)(?P<told>(?:[a-z'’]+ ){{0,3}}{_THINGS}\b[^.;,\d]{{0,30}}"
    r"\b(?:the )?same (?:as|like) (?:every|last|always|usual|ever|before)\b[^.;,\d]*)(?=$|[.;,])"
)


def _to_be_used(facts: Facts, sums: list[tuple[int, int]], begin: Collection[int]) -> tuple[int, int] | None:
    """What is to be done beside something else, with no sum, of what was paid in advance: "and do January's part of the insurance"."""
    return next(_without_sum(_USED, facts, sums, begin), None)


def _another(facts: Facts, sums: list[tuple[int, int]], begin: Collection[int]) -> tuple[int, int] | None:
    """A sentence that tells of something else as paid, with nobody's sum, and is booked with the one before it: "Also paid
    the printer, all of it"."""
    found = _without_sum(_ALSO, facts, sums, begin)
    return next((told for told in found if any(start < told[0] for start, _ in sums)), None)


def _without_sum(
    pattern: re.Pattern[str], facts: Facts, sums: list[tuple[int, int]], begin: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Where a note tells so of something that has no sum of its own and isn't booked."""
    for match in pattern.finditer(facts.note):
        a, b = match.span("told")
        if not any(a <= place < b for place in (*begin, *(start for start, _ in sums))):
            yield a, b
