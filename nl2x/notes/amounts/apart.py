"""Several figures of which each is for a thing of its own: how that is offered, how it is said, where to cut then.

"brendan 45 cash n sinead 95 on the card" has no word that is known to part the two, and which of them is right isn't
the question. So it is offered that each is for itself, and whoever says what each is for ("3500 fuel, 640 transport")
is taken at his word.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from nl2x.notes.answering.answered_figures import EACH_FOR_ITSELF, figures_said, with_figure
from nl2x.notes.book.precedents import telling
from nl2x.notes.facts import read_facts
from nl2x.notes.facts.model import Amount, Facts, Kind
from nl2x.notes.outcome import Question
from nl2x.notes.wording.segments import Segment, stretch

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said

APART = "apart"
"""What is confirmed where each figure is for itself."""
KINDS = frozenset(("amounts", "amount left over", "contradiction"))
"""Kinds of questions to which that is an answer."""
_ANY = KINDS | {"what", "number", "size", "amount", "two events", "shares"}
"""Kinds of questions that whoever says what each figure is for has answered, too."""
_ANY_DAY = dt.date(2000, 1, 1)
_SAID = re.compile(
    r"(?i)\W*(they'?re |they are |it'?s |it is |no, |post |book |as )*"
    r"(both|all( of them)?|each|each( one)? (for|by) itself|separate(ly)?|different( things)?|"
    r"two|three|(two|three|separate|different)( separate| different)? (things|entries|payments|purchases|items))"
    r"( of them|, separately|, each for itself)?\W*"
)
_ONE = re.compile(
    r"(?i)\W*(it'?s |it is )?(one|the same|same|only one|just one|once)( and the same)?( (thing|sum|payment))?\W*"
)
_AND = re.compile(r"(?i)\s*(?:[,;:\n+&]|\.(?=\s)|\b(?:and|n|na|plus|then|also|with|but|while|minus)\b)\s*")
_SIDES = re.compile(r"[,;\n+&]|\band\b")


def with_apart(said: Said, question: Question, words: str) -> Said | None:
    """`said` where an answer tells that each figure is for itself, or for what each is; None where it doesn't."""
    if question.kind not in _ANY:
        return None
    if _SAID.fullmatch(words) and EACH_FOR_ITSELF in question.options:
        settled = said.settled | {question.text}
        return replace(said, confirmed=said.confirmed | {APART, *KINDS}, settled=settled)
    if EACH_FOR_ITSELF in question.options and len(question.options) == 2 and _ONE.fullmatch(words):
        return with_figure(said, question, question.options[1])
    named = "" if said.events or said.roles else _each_named(said.text, words)
    if not named:
        return None
    confirmed = said.confirmed | {APART}
    return replace(said, note=_with_its_days(said.note, named), appended="", sums=(), confirmed=confirmed)


def _each_named(text: str, words: str) -> str:
    """What an answer says that each of several figures is for, the figures of the note or the parts that one of them
    is made of, as a list of names and sums; "" where it doesn't."""
    there = {abs(a.value) for a in read_facts(text, today=_ANY_DAY).amounts if a.live}
    named = [_named(part) for part in _SIDES.split(words) if part.strip()]
    sums = [value for value, _ in named]
    if len(named) < 2 or not all(what for _, what in named) or not (set(sums) <= there or sum(sums) in there):
        return ""
    return ", ".join(f"{what} {value:.2f}" for value, what in named)


def _named(part: str) -> tuple[Decimal, str]:
    """The figure of one part of an answer, and for what it is; "" where either isn't clear."""
    told = figures_said(part)
    if len(told) != 1:
        return Decimal(0), ""
    start, end = told[0].span
    what = f"{part[:start].strip(' ,;:=-')} {part[end:].strip(' ,;:=-')}".strip()
    return abs(told[0].value), what if telling(what) else ""


_DAYS_OF = re.compile(
    r"(?i)\b(today|yesterday|(on |last )?(mon|tues?|wed(nes)?|thur?s?|fri|satur?|sun)(day)?|(on )?the \d{1,2}(st|nd|rd|th))\b"
    r"|\b\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?\b"
)


def _with_its_days(note: str, words: str) -> str:
    """The answer in the note's place, on the one day that the note names."""
    days = [m.group() for m in _DAYS_OF.finditer(note)]
    return f"{days[0]}: {words}" if len(days) == 1 and not _DAYS_OF.search(words) else words


def each_apart(facts: Facts, segment: Segment, figures: Sequence[Amount]) -> list[Segment]:
    """The stretches of a list of figures, cut at a word between two of them, or else behind the first."""
    ordered = sorted((a for a in figures if a.kind is not Kind.PERCENT), key=lambda a: a.span)
    if len(ordered) < 2:
        return []
    cuts = [_cut(facts.note, before.span[1], after.span[0]) for before, after in pairwise(ordered)]
    starts, ends = [segment.start, *cuts], [*cuts, segment.end]
    return [stretch(facts, start, end) for start, end in zip(starts, ends, strict=True)]


def _cut(note: str, start: int, end: int) -> int:
    found = list(_AND.finditer(note, start, end))
    return found[0].end() if found else start
