"""An earlier amount and so much more or less: "electricity same as last month plus 10%".

The earlier entry must be the only one that can be meant: of the time that is named, about the same thing, and split
over no more than what is net and what is tax. Anything else is asked.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness, Precedent
from nl2x.notes.events.program import Sum, cents
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.changes import WHEN, Change, change
from nl2x.notes.facts.model import Facts, Kind, Span
from nl2x.notes.facts.text import Text
from nl2x.notes.wording.segments import Segment

_WHICH = re.compile(rf"\b(?:same|as|like)(?: [a-z]+)?(?: as| like)? {WHEN}")
EVERY = re.compile(r"usual|always|normal|every|again")
"""The earlier one may be any: all of them must be alike."""
_PLAIN = frozenset(("net", "tax", "total"))
_MULTIPLE = re.compile(
    rf"\b(?P<times>twice|double|triple|treble)(?: (?:as|so) much)?(?: (?:as|of|that of))? {WHEN}"
)
_TIMES = {
    "twice": Decimal(2),
    "double": Decimal(2),
    "triple": Decimal(3),
    "treble": Decimal(3),
    "half": Decimal("0.5"),
}


@dataclass(frozen=True)
class Multiple:
    """So many times an earlier amount: the words for it in the note, and those that say of when that one is."""

    times: Decimal
    span: Span
    when: Span


def multiple_in(segment: Segment, facts: Facts) -> Multiple | None:
    """ "Twice as much as last month", "double last time", "triple the usual": so many times what it was."""
    found = _MULTIPLE.search(Text(facts.note).low, segment.start, segment.end)
    return Multiple(_TIMES[found["times"]], found.span(), found.span("when")) if found else None


def multiplied(
    amounts: Mapping[str, Sum], found: Multiple, date: dt.date, words: str
) -> tuple[dict[str, Sum], str] | None:
    """The amounts of an earlier entry so many times, and how they come about."""
    total = amounts.get("total")
    if total is None or not set(amounts) <= _PLAIN or not total.value:
        return None
    times = f"{found.times:f}"
    made = {name: one.times(found.times, times) for name, one in amounts.items()}
    said = f"as on {date}: {words}; {cents(total.value)} × {times} = {made['total'].value}"
    if "tax" in made and "net" in made:
        made["net"] = made["total"] - made["tax"]
    return made, said


def changes_in(segment: Segment, facts: Facts) -> list[Change]:
    """The figures of a stretch that change an earlier amount."""
    low = Text(facts.note).low
    live = [a for a in facts.amounts if a.live and segment.start <= a.span[0] < segment.end]
    return [found for a in live if (found := change(low, a)) is not None]


def earlier_one(
    knowledge: Knowledge, guess: Guess, likenesses: Sequence[Likeness], facts: Facts, when: Span | None
) -> Precedent | None:
    """The one entry that is meant by the words for its time, if there is just one such amount."""
    if when is None:
        return None
    best = max((x.score for x in likenesses), default=0.0)
    stems = next((x.common for x in likenesses if x.score == best), frozenset())
    alike = [x.precedent for x in likenesses if x.common >= stems]
    there = _of_time(alike, facts, when)
    if not there or any(knowledge.event_of(p) != guess.event.name for p in there):
        return None
    latest = max(there, key=lambda p: p.posting.date)
    words = facts.note[when[0] : when[1]].casefold()
    timed = time_of(facts, when) is not None
    rivals = (
        there if timed or EVERY.search(words) else [p for p in there if p.posting.date == latest.posting.date]
    )
    sizes = {sum(line.debit for line in p.posting.lines) for p in rivals}
    return latest if len(sizes) == 1 else None


def _of_time(found: Sequence[Precedent], facts: Facts, when: Span) -> list[Precedent]:
    time = time_of(facts, when)
    if time is None and re.search(
        r"month|week|quarter|year|[a-z]{3,}day\b", facts.note[when[0] : when[1]].casefold()
    ):
        return []  # a time that isn't understood
    return [p for p in found if time is None or time[0] <= p.posting.date <= time[1]]


def time_of(facts: Facts, when: Span) -> tuple[dt.date, dt.date] | None:
    """The first and last day of the time that some words name."""
    for period in facts.periods:
        if period.span[0] < when[1] and when[0] < period.span[1]:
            return period.start, period.end
    return None


def repeated(facts: Facts, segment: Segment) -> Span | None:
    """The words for the time of the entry that a stretch says to repeat: "same as August", "as last month"."""
    found = _WHICH.search(Text(facts.note).low, segment.start, segment.end)
    return found.span("when") if found is not None else None


def named_time(facts: Facts, segment: Segment) -> tuple[dt.date, dt.date] | None:
    """That time itself, where it has a first and a last day."""
    words = repeated(facts, segment)
    return time_of(facts, words) if words is not None else None


def changed(
    amounts: Mapping[str, Sum], found: Change, date: dt.date, words: str
) -> tuple[dict[str, Sum], str] | None:
    """The amounts of an earlier entry with the change, and how they come about; None where it can't be told what of
    them changes."""
    figure, total = found.amount, amounts.get("total")
    if found.up is None or total is None or not set(amounts) <= _PLAIN or not total.value:
        return None
    sign = 1 if found.up else -1
    mark = "+" if found.up else "-"
    if figure.kind is Kind.PERCENT:
        new = cents(total.value * (100 + sign * figure.value) / 100)
        how, by = f"{total.how} * (100 {mark} {figure.id}) / 100", f"{figure.value.normalize():f}%"
        if found.up and _is_the_tax(figure.value, amounts):
            return None  # "as last month plus 20%": the tax, or a fifth more?
    else:
        new = total.value + sign * figure.value
        how, by = f"{total.how} {mark} {figure.id}", f"{cents(figure.value)}"
    if new <= 0:
        return None
    whole = Sum(new, how, (figure.id,))
    said = f"as on {date}: {words}; {cents(total.value)} {mark} {by} = {cents(new)}"
    tax = amounts.get("tax")
    if tax is None:
        return dict.fromkeys(amounts, whole), said
    part = Sum(cents(tax.value * new / total.value), f"({how}) * {tax.value} / {total.value}", (figure.id,))
    return {"net": whole - part, "tax": part, "total": whole}, said


def _is_the_tax(percent: Decimal, amounts: Mapping[str, Sum]) -> bool:
    """Whether a percentage is the rate of the tax in those amounts."""
    net, tax = amounts.get("net"), amounts.get("tax")
    return net is not None and tax is not None and cents(net.value * percent / 100) == cents(tax.value)
