"""What is paid at the end, less what was paid before: "2,300 all told, he'd 400 down already, did a transfer for the rest".

Such a note names neither a deposit nor an advance, but its figures tell: a price, a part of it that came earlier, and
either the rest itself or words for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nl2x.notes.amounts.figures import Figures
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking
from nl2x.notes.facts.model import Amount, Facts, Kind, Role
from nl2x.notes.wording.segments import Segment, whole

_GIVEN = re.compile(
    r"(?i)\b(less|minus|after|took off|comes off|had|has|have|already|left|put|gave|given|paid|sent)\b|['’](d|ve)\b"
)
_THEN = re.compile(
    r"(?i)\b(deposit|down|before|already|earlier|ahead|in advance|up ?front|back in|last (month|week|year|spring|summer|autumn|winter)"
    r"|in (the )?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec"
    r"|spring|summer|autumn|fall|winter|new year)|when (he|she|they) (booked|ordered)|at the (start|time|order))\b"
)
_BY_US = re.compile(
    r"(?i)\b(we|i)(['’](d|ve))? (had |have |already )*(gave|given|paid|put|left|sent)\b|\b(us|me) (to|for)\b"
)
_REST = re.compile(
    r"(?i)\b(the|all the|did the|with the) (rest|balance|remainder)\b|\bwhat was left\b|\b(the )?remaining\b|\bgot the other\b"
)
_BILLED = re.compile(r"(?i)\b(inv(oice)?|bill|billed|invoiced|docket)\b")
_CUT = re.compile(r"[.;:,]\s|\d|\b(?:and|so|but)\b")
_NEAR = 45
"""So many letters before a figure, and somewhat fewer behind it, are said of it."""


def rest_after_deposit(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, that a job was finished and the rest of its price paid (or invoiced) first where the figures say so."""
    text = segment.whole
    offset = len(text) - len(segment.text) - segment.start
    paid = None if _BY_US.search(text) else _in_two(text, segment.figures, offset)
    if paid is None:
        return list(found)
    rest = paid.rest
    named = "invoiced_less_deposit" if rest and _BILLED.search(text[: rest.span[0] + offset]) else ""
    kind = event(named or "finished_less_deposit")
    if lacking(kind, knowledge):
        return list(found)
    kept = [g for g in found if g.event.name != kind.name]
    return [Guess(kind, max((g.score for g in kept), default=0.0) + 2.0, paid.earlier.span), *kept]


def with_the_rest_alone(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts of a book that puts down money as it comes and goes, with the rest of a price as the only sum: what was paid
    before stands in it already ("130 less the thirty she'd already paid, so she sent me 100")."""
    paid = None if keeps_deposits(knowledge) else _in_two(facts.note, whole(facts).figures, 0)
    if paid is None or (paid.rest is None and paid.price.how and not _is_product(paid.price)):
        return facts
    aside = {paid.price.id, paid.earlier.id}
    amounts = [
        replace(a, role=Role.BALANCE) if a.id in aside and not a.how else a
        for a in facts.amounts
        if not a.how or a is paid.price or not aside & {*a.of}
    ]
    if paid.rest is None:
        left, number = paid.price.value - paid.earlier.value, 1 + len(facts.amounts)
        how, span = f"{paid.price.id} - {paid.earlier.id}", (paid.price.span[0], paid.earlier.span[1])
        of, words = (paid.price.id, paid.earlier.id), facts.note[slice(*span)]
        amounts.append(Amount(span, words, f"c{number}", left, Kind.MONEY, role=Role.TOTAL, how=how, of=of))
    return replace(facts, amounts=tuple(amounts))


def keeps_deposits(knowledge: Knowledge) -> bool:
    """Whether a book keeps apart what was paid in advance; one that only puts down money as it comes and goes doesn't."""
    return not one_sided(knowledge.book) or bool(knowledge.chart.of_concept("unearned"))


@dataclass(frozen=True)
class _InTwo:
    """A price, what was paid of it before, and the rest, where it is written."""

    price: Amount
    earlier: Amount
    rest: Amount | None


def _in_two(text: str, figures: Figures, offset: int) -> _InTwo | None:
    told = _told(figures)
    if len(told) < 2:
        return None
    price, *others = sorted(told, key=lambda a: -a.value)
    earlier = [a for a in others if _came_before(text, a, offset)]
    rest = [a for a in others if len(earlier) == 1 and a.value == price.value - earlier[0].value]
    if len(earlier) != 1 or not (rest or (len(others) == 1 and _REST.search(text))):
        return None
    if len(others) > 2:
        return None
    return _InTwo(price, earlier[0], rest[0] if rest else None)


def _is_product(amount: Amount) -> bool:
    return "*" in amount.how


def _told(figures: Figures) -> list[Amount]:
    """The sums that are written, with what several of a thing come to in place of its price."""
    products = [c for c in figures.computed if c.role in (Role.UNSAID, Role.TOTAL) and "*" in c.how]
    inside = {id for c in products for id in c.of}
    written = [a for a in figures.money if a.kind is Kind.MONEY and a.live and not a.how]
    return [*(a for a in written if a.id not in inside), *products]


def _came_before(text: str, amount: Amount, offset: int) -> bool:
    """Whether the words about a figure say that it was paid earlier."""
    start, end = amount.span[0] + offset, amount.span[1] + offset
    before, after = text[max(0, start - _NEAR) : start], text[end : end + 36]
    about = f"{_CUT.split(before)[-1]} {_CUT.split(after)[0]}"
    return bool(_GIVEN.search(about)) and bool(_THEN.search(about))
