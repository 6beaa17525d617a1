"""A sum by its count: "did 3 days, usual rate", at what a day came to every time so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness, Precedent, telling
from nl2x.notes.events.program import Sum, cents
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Span
from nl2x.notes.facts.number_words import SMALL
from nl2x.notes.wording.words import stem, words

_TOLD = re.compile(
    r"(?i)\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -]?"
    r"(hours?|hrs?|days?|weeks?|lessons?|sessions?|shifts?|nights?|bags|boxes)\b(?! (?:ago|off|late|early|notice|to pay))"
)
_DAY = r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?"
_DAYS = re.compile(rf"(?i)\b{_DAY}(?:, {_DAY})*,? (?:and|&|\+) {_DAY}\b")
"""Days by their names, on each of which something was done: "dug for me wed and thurs"."""
_RATE = re.compile(r"(?i)\b(rate|price|each|per|an? (hour|day|week|session|lesson|shift))\b")
_AT_LEAST, _AT_MOST = 2, 4
"""Earlier entries that have to have come to the same for each: so many at the least, and the latest so many."""


@dataclass(frozen=True)
class Count:
    """So many of a unit, and the words for it."""

    number: int
    unit: str
    words: str
    span: Span


def count_in(text: str) -> Count | None:
    """The first count of a text: "3 days", "seven hours"."""
    found = _TOLD.search(text)
    if found is None:
        return None
    number = int(found[1]) if found[1].isdigit() else SMALL[found[1].casefold()]
    return Count(number, found[2].casefold().rstrip("s").replace("hour", "hr"), found[0], found.span())


def _days_named(text: str) -> Count | None:
    found = _DAYS.search(text)
    if found is None:
        return None
    number = len(re.findall(rf"(?i)\b{_DAY}\b", found[0]))
    return Count(number, "day", found[0], found.span())


def at_the_usual_rate(
    knowledge: Knowledge, guess: Guess, likenesses: Sequence[Likeness], text: str
) -> tuple[Sum, str, Span] | None:
    """What a count comes to at the rate of the earlier entries that are as like the text as any, where that is from, and where
    in the text the count stands; None where they don't tell the count, or it wasn't the same rate each time."""
    told = count_in(text) or _days_named(text)
    alike = [x for x in likenesses if knowledge.event_of(x.precedent) == guess.event.name]
    if told is None or not told.number or not alike:
        return None
    best = max(alike, key=lambda x: x.score)
    if not _begins_with(text, best.common):
        return None  # "Petra did 3 days labouring, usual rate", where so far Osman did
    latest = sorted(
        (x.precedent for x in alike if x.common >= best.common), key=lambda p: p.posting.date, reverse=True
    )[:_AT_MOST]
    rates = [_rate(p, told.unit) for p in latest]
    if len(rates) < _AT_LEAST or rates[0] is None or len(set(rates)) > 1:
        return None
    counts = {found.number for p in latest if (found := count_in(p.words))}
    if len(counts) == 1 and told.number not in counts and not _RATE.search(text):
        return None  # "did seven hours, gave her the usual", who had the same for five hours every time
    rate = cents(rates[0])
    said = f"{told.words} at {rate}, as on {latest[0].posting.date}: {latest[0].words}"
    return Sum(rate * told.number, f"[{rate}, as before] * {told.number}"), said, told.span


def _begins_with(text: str, common: frozenset[str]) -> bool:
    """Whether the first word that tells something, mostly who it was, is one that the earlier entries have, too."""
    told = telling(text) - _SAYS_NO_NAME
    first = next((word.stem for word in words(text) if word.stem in told), "")
    return first in common


_SAYS_NO_NAME = frozenset(
    stem(w) for w in "usual same rate did worked helped paid gave sent day hour week".split()
)


def _rate(precedent: Precedent, unit: str) -> Decimal | None:
    """What one of a unit came to in an earlier entry of two lines."""
    told = count_in(precedent.words)
    lines = precedent.posting.lines
    if told is None or told.unit != unit or not told.number or len(lines) != 2:
        return None
    return sum((line.debit for line in lines), Decimal(0)) / told.number
