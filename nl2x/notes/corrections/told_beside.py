"""A correction of the book told beside something that happened: "drinks for 38,000. also july advertising was 70,000 not 17,000".

Each of the two is read by its own words alone. A sum that the correction has no use for is never lost: where the two
can't be told apart, it is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from nl2x.notes.corrections.amending import NOT_BUT, TO_MEND
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.reading import Reading
from nl2x.notes.facts.model import Amount, Facts, Kind

Reads: TypeAlias = Callable[[Facts], Reading | None]
_POINTS_BACK = re.compile(
    r"(?i)\W*(?:(?:and|but|also|so) )*(?:it|its|it's|that|they|those|these|this|should|instead|not)\b"
)
"""How what goes on about the same thing begins."""


def corrected(facts: Facts, correction: Reads, happened: Callable[[Facts], Reading]) -> Reading | None:
    """What a note becomes that puts the book right, with all else that it tells; None for any other. `correction` reads
    the one, `happened` the other."""
    reading = correction(facts)
    if reading is not None and reading.halt is None and not _loose(facts, reading):
        return reading
    for own, rest in _parts(facts):
        put_right = correction(own)
        if put_right is None or put_right.halt or _loose(own, put_right) or correction(rest) is not None:
            continue
        return _both(happened(rest), put_right)
    if reading is None or reading.halt is not None:
        return reading
    [first, *_] = _loose(facts, reading)
    question = f'What is "{first.words}"? What is put right has no place for it.'
    return Reading(halt=Halt(question, first.span, "amount left over"))


def beside_the_same(facts: Facts, same: Reads, happened: Callable[[Facts], Reading]) -> Reading | None:
    """What a note becomes whose first or last clause tells, with no sum, that something was as before, beside what the others
    give sums for: "wages the same as every month. And the loan, 400 plus 45.20 interest"; None for any other."""
    end = len(facts.note)
    for clause in (facts.clauses[0], facts.clauses[-1]) if len(facts.clauses) > 1 else ():
        at, second = clause.span[0], facts.clauses[1].span[0]
        own, rest = ((0, second), (second, end)) if clause is facts.clauses[0] else ((at, end), (0, at))
        if _money(facts, *own) or not _money(facts, *rest):
            continue
        if (as_before := same(facts.within(*own))) is not None and as_before.halt is None:
            return _both(happened(facts.within(*rest)), as_before)
    return None


def _parts(facts: Facts) -> Iterator[tuple[Facts, Facts]]:
    """The note in two: a stretch of clauses at its beginning or its end that puts something right, the shortest first, and
    all others, which tell of a sum. A clause without any goes with the one before."""
    end = len(facts.note)
    starts = [c.span[0] for c in facts.clauses if _money(facts, *c.span) or TO_MEND.search(c.words)]
    cuts = [at for at in starts[1:] if not _POINTS_BACK.match(facts.note, at)]
    halves = [((at, end), (0, at)) for at in reversed(cuts)] + [((0, at), (at, end)) for at in cuts]
    for own, rest in sorted(halves, key=lambda both: both[0][1] - both[0][0]):
        other = facts.within(*rest)
        if other.money and not TO_MEND.search(other.note) and not NOT_BUT.search(other.note):
            yield facts.within(*own), other


def _money(facts: Facts, start: int, end: int) -> bool:
    return any(a.kind in (Kind.MONEY, Kind.UNIT_PRICE) and start <= a.span[0] < end for a in facts.amounts)


def _loose(facts: Facts, reading: Reading) -> list[Amount]:
    """The sums that a correction has no use for: neither the wrong nor the right one, nor what the entry is known by."""
    spans = [b.span for d in reading.drafts for b in d.happening.because if b.span]
    known = " ".join(b.words for d in reading.drafts for b in d.happening.because if b.field == "entry")
    moved = {id for d in reading.drafts for line in d.happening.raw for id in line.amount.facts}
    return [
        a
        for a in facts.money
        if not any(start <= a.span[0] < end for start, end in spans)
        and a.id not in moved
        and f"{a.value:,.2f}" not in known
    ]


def _both(happened: Reading, put_right: Reading) -> Reading:
    """What happened first, as answers count, and then what was put right."""
    if happened.halt is not None:
        return happened
    first = len(happened.drafts)
    doubts = [replace(d, happening=d.happening + first) for d in put_right.doubts]
    return Reading(
        (*happened.drafts, *put_right.drafts),
        (*happened.doubts, *doubts),
        explanations=(*happened.explanations, *put_right.explanations),
    )
