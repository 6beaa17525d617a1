"""Where the writer takes something back: "75 - sorry, 57", "no wait, make that 80", "80 not 75".

What is superseded is marked, never dropped: the note did say it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from nl2x.notes.facts.model import Amount, Correction, Day, Kind, Party
from nl2x.notes.facts.text import Text

_FILL = (
    r"(?:[ ,.:;()\-*!…]|\b(?:it'?s|it was|its|that'?s|that was|was|is|i mean|i meant|make that|make it|should be|"
    r"should have been|shld be|about|the|a|on|to|from|for|actually|no|wait|sorry|rather|meant|total|correct(?: amount| "
    r"figure)? is|only|really|say|in fact|of|at|by|its actually|mean|u|ah|oh|hmm|tell a lie|i|scrap (?:that|it)|scratch (?:that|it)|strike that|forget (?:that|it)|ignore that)\b)*"
)
MARKER = re.compile(
    r"(?:\bno,? wait|\bno,? sorry|\bsorry|\bwait\b|\bnope|\b(?:wh)?oops(?:ie)?\b|\bactually|\bi mean[t]?\b|\bcorrection\b|"
    r"\bmake (?:that|it)\b|\b(?:scratch|scrap|strike|forget|ignore) (?:that|it)\b|\bor rather\b|\brather\b|\bedit\b|\btypo\b|\bmy bad\b|"
    r"\bshould (?:be|have been|read|say)\b|\bshld be\b|\bi should say|\bhang on\b|\bhold on\b|\bmy mistake\b|\berr+\b|"
    r"\berm\b|\bsry\b|\bsoz\b|\bapologies\b|\bdamn\b|\bargh?\b|\bugh\b|\bchange (?:that|it) to\b|\bmean(?:t)? to say\b|"
    r"(?<=[,;.(-])[ ]?no\b|(?<=[\d%]) no\b|(?<=\d) - (?=\d)\b(?!.)|(?:^|\n|[ ])\*(?=[£$€]?\d))"
)
NOT = re.compile(r"[ ,(-]{0,4}(?:and )?(?:not|instead of|rather than)[ ](?:the )?$")


def amounts(text: Text, found: list[Amount]) -> tuple[list[Amount], list[Correction]]:
    """The amounts with the superseded ones marked, and the corrections."""
    current = list(found)
    corrections: list[Correction] = []
    for match in MARKER.finditer(text.low):
        if not text.free(*_letters(match)):
            continue
        new = _next(text, current, match.end())
        old = new and _last(text, current, match.start(), new)
        if not (new and old):
            continue
        if new.kind is not old.kind or (new.unit == "" and old.unit):
            money = old.kind in (Kind.MONEY, Kind.UNIT_PRICE)
            currency = (new.currency or old.currency) if money else ""
            fixed = replace(new, kind=old.kind, unit=new.unit or old.unit, currency=currency)
            current[current.index(new)] = new = fixed
        if new.role is not old.role and not new.role:
            fixed = replace(new, role=old.role)
            current[current.index(new)] = new = fixed
        current[current.index(old)] = replace(old, superseded_by=new.id)
        corrections.append(_correction(text, "amount", match, old.span, new.span, old.id, new.id))
    for first, second in pairwise(list(current)):
        between = text.low[first.span[1] : second.span[0]]
        if (
            NOT.fullmatch(between)
            and "not" in between
            and first.kind is second.kind
            and not second.superseded_by
        ):
            current[current.index(second)] = replace(second, superseded_by=first.id)
            span = (first.span[0], second.span[1])
            corrections.append(Correction(span, text.words(*span), "amount", second.id, first.id))
    return current, corrections


def days(text: Text, found: list[Day]) -> tuple[list[Day], list[Correction]]:
    """The same for dates: "on Monday, no, Tuesday"."""
    current = list(found)
    corrections: list[Correction] = []
    for match in MARKER.finditer(text.low):
        new = next((d for d in current if _reaches(text, match.end(), d.span[0])), None)
        old = new and next(
            (
                d
                for d in reversed(current)
                if d.span[1] <= match.start() and match.start() - d.span[1] < 40 and not d.superseded_by
            ),
            None,
        )
        if new and old and text.free(*_letters(match)):
            current[current.index(old)] = replace(old, superseded_by=new.id)
            corrections.append(_correction(text, "day", match, old.span, new.span, old.id, new.id))
    return current, corrections


def parties(text: Text, found: list[Party]) -> tuple[list[Party], list[Correction]]:
    """The same for names: "to Bob, I mean Rob"."""
    current = list(found)
    corrections: list[Correction] = []
    for match in MARKER.finditer(text.low):
        new = next((p for p in current if _reaches(text, match.end(), p.span[0])), None)
        old = new and next(
            (p for p in reversed(current) if p.span[1] <= match.start() and match.start() - p.span[1] < 12),
            None,
        )
        if new and old:
            current[current.index(old)] = replace(old, superseded_by=new.name)
            current[current.index(new)] = replace(new, role=new.role or old.role)
            corrections.append(_correction(text, "party", match, old.span, new.span, old.name, new.name))
    return current, corrections


def _letters(match: re.Match[str]) -> tuple[int, int]:
    return match.span()


def _reaches(text: Text, start: int, place: int) -> bool:
    """Whether only filler stands between a marker and a place."""
    return 0 <= place - start <= 40 and re.fullmatch(_FILL, text.low[start:place]) is not None


def _next(text: Text, current: Sequence[Amount], start: int) -> Amount | None:
    return next((a for a in current if _reaches(text, start, a.span[0])), None)


def _last(text: Text, current: Sequence[Amount], place: int, new: Amount) -> Amount | None:
    """The amount that is taken back: the nearest of the same kind, within the same breath."""
    earlier = [a for a in current if a.span[1] <= place and a.live and place - a.span[1] <= 120]
    if not earlier:
        return None
    nearest = earlier[-1]
    gap = text.low[nearest.span[1] : place]
    whole = new.value == new.value.to_integral_value() and not new.certain
    counted = nearest.kind is Kind.QUANTITY and re.fullmatch(r"[ ]?[a-z]{0,15}[ ,.-]{0,3}", gap) is not None
    if place - nearest.span[1] <= 4 or (counted and whole and "." not in new.words):
        return nearest if _comparable(nearest, new) else None
    same = [a for a in earlier if a.kind is new.kind]
    return same[-1] if same else None


def _comparable(old: Amount, new: Amount) -> bool:
    if old.kind is new.kind:
        return True
    if Kind.PERCENT in (old.kind, new.kind):
        return False
    return not new.certain or old.kind in (Kind.MONEY, Kind.UNIT_PRICE)


def _correction(
    text: Text, what: str, match: re.Match[str], old: tuple[int, int], new: tuple[int, int], a: str, b: str
) -> Correction:
    span = (min(old[0], match.start()), max(new[1], match.end()))
    return Correction(span, text.words(*span), what, a, b)
