"""One sum for two months that a grid keeps apart: how much of it is for each, and the note told once for each."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from nl2x.books.sheets.words import month_of
from nl2x.notes.amounts.apart import APART
from nl2x.notes.answering.answered_figures import figures_said
from nl2x.notes.facts import read_facts
from nl2x.notes.outcome import Question

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said

EACH_MONTH = "each month"
HALF_EACH = "half each"
_ALIKE = re.compile(
    r"(?i)\W*(it'?s |it was )?(half|half each|half and half|half half|50/50|fifty.fifty|equal(ly)?|the same( (for|in) (each|both))?|"
    r"same( each)?|split (evenly|equally|it))\W*"
)
_WORD = re.compile(r"[^\W\d_]+")
_CENTS = Decimal(100)


def with_months(said: Said, question: Question, words: str) -> Said | None:
    """`said` with the note told once for each month; None where the answer doesn't part the sum between them."""
    if question.kind != EACH_MONTH or question.span is None or question.span[1] > len(said.note):
        return None
    facts = read_facts(said.note, today=dt.date(2000, 1, 1))
    if len(facts.money) != 1:
        return None
    whole = facts.money[0]
    start, end = question.span
    months = [w for w in _WORD.findall(said.note[start:end]) if month_of(w)]
    parts = _parts(words, whole.value, months)
    if len(months) != 2 or not parts:
        return None
    told = [
        _put(said.note, [((start, end), f"{_for(said.note, start)}{month}"), (whole.span, f"{part:.2f}")])
        for month, part in zip(months, parts, strict=True)
    ]
    return replace(said, note="\n".join(told), appended="", sums=(), confirmed=said.confirmed | {APART})


def _parts(words: str, whole: Decimal, months: Sequence[str]) -> list[Decimal]:
    """How much is for each month, in the note's order; empty where that isn't said."""
    told = [abs(a.value) for a in figures_said(words)]
    alike = not told and _ALIKE.fullmatch(words)
    if (alike or told == [whole / 2]) and whole * _CENTS % 2 == 0:
        return [whole / 2, whole / 2]
    if len(told) != 2 or sum(told) != whole:
        return []
    named = [month_of(w) for w in _WORD.findall(words) if month_of(w)]
    return told[::-1] if named == [month_of(m) for m in reversed(months)] else told


def _for(note: str, at: int) -> str:
    """ "eva feb" is no month's name to everybody; "eva for feb" is."""
    return "" if re.search(r"(?i)\b(for|in|of) $", note[:at]) else "for "


def _put(note: str, changes: Sequence[tuple[tuple[int, int], str]]) -> str:
    for (start, end), words in sorted(changes, reverse=True):
        note = f"{note[:start]}{words}{note[end:]}"
    return note
