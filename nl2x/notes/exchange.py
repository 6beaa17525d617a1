"""Foreign money where the note gives the rate, or what it came to in the book's own currency.

What is booked is the amount in the book's currency (IAS 21.21: the rate of the day). Where the note says what it
came to, that is it, and the foreign amount and the rate only explain it; where it gives a rate alone, which way the
rate goes must be said ("1 USD = 0.92 EUR"), or else it is asked.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from nl2x.notes.facts.currency import iso
from nl2x.notes.facts.model import Amount, Facts, Kind, Role
from nl2x.notes.gate import Halt

_RATE = re.compile(
    r"(?:\bat|@|\brate(?: of| was| is)?|\bx|\bfx|\bexchange(?: rate)?(?: of)?)\s*:?\s*(?P<rate>\d{1,5}\.\d{1,6}|\d{2,5})\b(?!\s*(%|each|per|apiece|a piece|am\b|pm\b|o'clock|/))",
    re.IGNORECASE,
)
_EQUATION = re.compile(
    r"\b1\s?(?P<one>[a-z]{3}|[$£€])\s?(?:=|is|to|was)\s?(?P<sign>[$£€])?(?P<rate>\d+(?:\.\d+)?)\s?(?P<other>[a-z]{3})?",
    re.IGNORECASE,
)
_NEAR = Decimal("0.006")
"""How far a stated sum may be from amount times rate: banks round the rate they show."""


def settled(facts: Facts, currency: str, confirmed: frozenset[str]) -> Facts | Halt:
    """The facts in the book's currency; a question where a foreign amount's worth isn't clear."""
    rate = _rate(facts)
    foreign = [a for a in _stated(facts) if a.currency not in ("", currency)]
    if not currency:  # the book doesn't say: of two sums the first is the foreign one
        foreign = [a for a in foreign[:1] if rate is not None and a.span[1] <= rate[1][0]]
    if len(foreign) != 1 or rate is None:
        return facts
    mine = foreign[0]
    others = [a for a in _stated(facts) if a is not mine and not _is_rate(a, rate)]
    for other in (
        a for a in facts.amounts if a.live and not a.how and a is not mine and not _is_rate(a, rate)
    ):
        if any(abs(other.value / worth - 1) <= _NEAR for worth in _worths(mine.value, rate[0])):
            return _only(facts, other, mine, rate)
    if others:
        return facts
    if (equation := _EQUATION.search(facts.note)) is not None:
        one = iso(equation["one"], currency)
        return _with(facts, mine, mine.value * rate[0] if one == mine.currency else mine.value / rate[0])
    product, quotient = (_cents(worth) for worth in _worths(mine.value, rate[0]))
    if "exchange" in confirmed:
        return _with(facts, mine, product)
    question = f'"{mine.words}" at {rate[0]}: is that {product} or {quotient} {currency}'.rstrip() + "?"
    return Halt(question, mine.span, "exchange", (str(product), str(quotient)))


def _stated(facts: Facts) -> list[Amount]:
    """The note's own sums of money, those of "1 USD = 0.92 EUR" left out."""
    equation = _EQUATION.search(facts.note)
    inside = equation.span() if equation else (0, 0)
    return [
        a
        for a in facts.amounts
        if a.live and not a.how and a.kind is Kind.MONEY and not inside[0] <= a.span[0] < inside[1]
    ]


def _rate(facts: Facts) -> tuple[Decimal, tuple[int, int]] | None:
    found = _EQUATION.search(facts.note) or _RATE.search(facts.note)
    return (Decimal(found["rate"]), found.span("rate")) if found else None


def _worths(amount: Decimal, rate: Decimal) -> tuple[Decimal, Decimal]:
    return amount * rate, amount / rate if rate else amount


def _is_rate(amount: Amount, rate: tuple[Decimal, tuple[int, int]]) -> bool:
    return amount.span[0] <= rate[1][0] < amount.span[1] or rate[1][0] <= amount.span[0] < rate[1][1]


def _only(facts: Facts, kept: Amount, mine: Amount, rate: tuple[Decimal, tuple[int, int]]) -> Facts:
    """The foreign amount and the rate are explained by what it came to."""
    gone = {a.id for a in facts.amounts if a is not kept and (a is mine or _is_rate(a, rate))}
    money = replace(kept, kind=Kind.MONEY, unit="", role=Role.UNSAID, readings=())
    amounts = tuple(
        money if a is kept else a for a in facts.amounts if a.id not in gone and not gone & set(a.of)
    )
    return replace(facts, amounts=amounts, contradictions=())


def _with(facts: Facts, mine: Amount, worth: Decimal) -> Facts:
    """The foreign amount at its worth; nothing else in the note is money."""
    return replace(
        facts, amounts=(replace(mine, value=_cents(worth), readings=(), currency=""),), contradictions=()
    )


def _cents(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)
