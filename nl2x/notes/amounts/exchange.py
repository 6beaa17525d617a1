"""Foreign money where the note gives the rate, or what it came to in the book's own currency.

What is booked is the amount in the book's currency (IAS 21.21: the rate of the day). Where the note says what it
came to, that is it, and the foreign amount and the rate only explain it; where it gives a rate alone, which way the
rate goes must be said ("1 USD = 0.92 EUR"), or else it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from nl2x.books.model import AccountType
from nl2x.notes.answering.answered_figures import figures_said
from nl2x.notes.book.chart import Chart
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.gate import Halt
from nl2x.notes.facts.currency import AFTER, DOLLAR, DOLLARS, iso
from nl2x.notes.facts.model import Amount, Facts, Kind, Role
from nl2x.notes.outcome import Question
from nl2x.notes.wording.words import blanked

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said

_RATE = re.compile(
    r"(?:\bat|@|\brate(?: of| was| is)?|\bx|\bfx|\bexchange(?: rate)?(?: of)?)\s*:?\s*(?P<rate>\d{0,5}\.\d{1,6}|\d{2,5})\b(?!\s*(%|each|per|apiece|a piece|am\b|pm\b|o'clock|/))",
    re.IGNORECASE,
)
_EQUATION = re.compile(
    r"\b1\s?(?P<one>[a-z]{3}|[$£€])\s?(?:=|is|to|was)\s?(?P<sign>[$£€])?(?P<rate>\d+(?:\.\d+)?)\s?(?P<other>[a-z]{3})?",
    re.IGNORECASE,
)
_TO_THE = re.compile(
    rf"(?P<sign>[$£€])?(?P<rate>\d+(?:\.\d+)?)\s?(?P<other>{AFTER})?\s?(?:to|for|per|=|/)\s?(?:the |an? |one |every |1 )?(?P<one>{AFTER}|[$£€])",
    re.IGNORECASE,
)
"""How much of one currency is one of another: "0.86 pounds to the euro"."""
_NEAR = Decimal("0.006")
"""How far a stated sum may be from amount times rate: banks round the rate they show."""


def settled(
    facts: Facts, currency: str, confirmed: frozenset[str], shown: str = "", accounts: Iterable[str] = ()
) -> Facts | Halt:
    """The facts in the book's currency; a question where a foreign amount's worth isn't clear. `shown`: the mark that
    the book's own cells have; `accounts` are the names of its accounts, one of which may be kept in other money."""
    rate = _rate(facts)
    if rate is None and "amount" not in confirmed:
        return foreign_alone(facts, currency or shown, accounts)
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
        return _with(facts, mine, _by_equation(equation, mine, rate[0], currency))
    if (told := _to_the(facts)) is not None and (worth := _told(told, mine, currency)) is not None:
        return _with(facts, mine, worth)
    product, quotient = (_cents(worth) for worth in _worths(mine.value, rate[0]))
    if KIND in confirmed:
        return _with(facts, mine, next(_answered(confirmed), product))
    question = f'"{mine.words}" at {rate[0]}: is that {product} or {quotient} {currency}'.rstrip() + "?"
    return Halt(question, mine.span, KIND, (str(product), str(quotient)))


def without_rate(note: str, confirmed: frozenset[str]) -> str:
    """A note with blanks where it tells the rate of exchange, once somebody has said what it came to."""
    told = _RATE.search(note) if KIND in confirmed else None
    return blanked(note, told.span()) if told else note


KIND = "exchange"


def with_worth(said: Said, question: Question, words: str) -> Said | None:
    """`said` with what foreign money came to; None where the answer isn't one figure, or something else was asked."""
    told = figures_said(words) if question.kind == KIND else []
    if len(told) != 1:
        return None
    return replace(said, confirmed=said.confirmed | {KIND, f"{KIND} {abs(told[0].value)}"})


def _answered(confirmed: frozenset[str]) -> Iterator[Decimal]:
    """What somebody said that it came to."""
    yield from (Decimal(k.removeprefix(KIND)) for k in sorted(confirmed) if k.startswith(f"{KIND} "))


def converted(facts: Facts, settled: Facts) -> tuple[str, ...]:
    """How foreign sums became the book's own: "$1,000 at 0.78 = 780.00"."""
    was = {a.id: a for a in facts.amounts}
    rate = _rate(facts)
    return tuple(
        f"{a.words} at {rate[0]} = {a.value}"
        for a in settled.amounts
        if rate is not None and not a.how and a.id in was and was[a.id].value != a.value
    )


def of_balances(chart: Chart) -> list[str]:
    """The names of accounts for what is had and owed."""
    kinds = (AccountType.ASSET, AccountType.LIABILITY)
    return [t.name for t in chart.tagged if t.account.type in kinds]


def foreign_alone(facts: Facts, own: str, accounts: Iterable[str] = ()) -> Facts | Halt:
    """The facts without a sum in other money than the book's where the note says what it came to; the question where
    it says nothing."""
    sums = _stated(facts)
    marked = [a for a in sums if a.currency and _is_foreign(a, own, accounts)]
    if not marked:
        return facts
    others = [a for a in sums if a not in marked]
    if len(marked) == len(others) == 1 and _one_sum(facts.note, marked[0], others[0]):
        return _only(facts, others[0], marked[0], (Decimal(0), (-1, -1)))
    question = f'"{marked[0].words}": how much was that in the book\'s own money?'
    return Halt(question, marked[0].span, "amount")


def _one_sum(note: str, a: Amount, b: Amount) -> bool:
    """Whether two sums are one in two kinds of money: "€200, £172 on the card"; not "taxi €20, £12 for the bus"."""
    first, second = sorted((a, b), key=lambda x: x.span)
    between = note[first.span[1] : second.span[0]]
    said = re.search(r"[A-Za-z=(]", between) is not None
    return _CAME_TO.fullmatch(between) is not None and (said or not telling(note[second.span[1] :]))


_CAME_TO = re.compile(
    r"(?i)[\s,(=/:–-]*(?:(?:so|that'?s|that|it|which|i\.?e\.?|and|is|was|came (?:to|out (?:at|as|to))|comes to|cost(?: me| us)?|worth|makes|made|"
    r"in (?:our|my) money|on (?:the )?(?:card|bank|statement)|the (?:card|bank) (?:took|charged)|charged(?: as)?|converted (?:to|at)|equals)[\s,(:]*)*"
)
"""What stands between foreign money and what it came to."""


def _is_foreign(amount: Amount, own: str, accounts: Iterable[str]) -> bool:
    """Whether a sum is in other money than the book's: another than the one it shows; where it shows none, one that an
    account is set apart by ("Euro Account")."""
    code = amount.currency
    if not own:
        return any(
            iso(word, "") == code for name in accounts for word in re.findall(r"[A-Za-z]{3,}|[€£]", name)
        )
    mine = own.upper() if len(own) == 3 and own.isalpha() else iso(own, "")
    if own == DOLLAR:
        return code not in DOLLARS and not _PESOS.search(amount.words)
    called = [
        codes
        for words, codes in _OF_SEVERAL
        if re.search(rf"(?i)(?<![a-z])(?:{words})(?![a-z])", amount.words)
    ]
    return bool(mine) and code != mine and not any(mine in codes for codes in called)


_PESOS = re.compile(r"(?i)\b(pesos?|mxn|ars|clp|cop)\b")
"""What is written with the dollar's mark, too."""
_OF_SEVERAL = (
    (r"\$|dollars?|bucks?", DOLLARS | frozenset("FJD XCD BBD JMD TTD NAD MXN TWD BZD".split())),
    ("£|pounds?|quid", frozenset("GBP EGP LBP SDG SYP".split())),
    ("pesos?", frozenset("MXN PHP ARS COP CLP UYU DOP".split())),
    ("shillings?", frozenset("KES UGX TZS SOS".split())),
    ("francs?", frozenset("CHF XAF XOF RWF".split())),
    (r"rupees?|rs\.?", frozenset("INR PKR LKR NPR MUR".split())),
    (r"kron[a-z]+|kr\.?", frozenset("SEK NOK DKK ISK CZK".split())),
    ("dirhams?", frozenset("AED MAD".split())),
)
"""Words and marks for the money of several countries: the book's, if it is one of theirs."""


def _by_equation(equation: re.Match[str], mine: Amount, rate: Decimal, currency: str) -> Decimal:
    return mine.value * rate if iso(equation["one"], currency) == mine.currency else mine.value / rate


def _told(told: re.Match[str], mine: Amount, currency: str) -> Decimal | None:
    """What a sum is worth at "0.86 pounds to the euro"; None where the rate is of other currencies."""
    one, rate = iso(told["one"], currency), Decimal(told["rate"])
    other = iso(told["other"] or told["sign"] or "", currency) if told["other"] or told["sign"] else ""
    if one == other or not rate:
        return None
    if one == mine.currency and other in ("", currency or other):
        return mine.value * rate
    return mine.value / rate if other in ("", mine.currency) and one in (currency or one,) else None


def _to_the(facts: Facts) -> re.Match[str] | None:
    """The words for a rate that say which way it goes, where they are no sum for a thing."""
    return next(
        (
            m
            for m in _TO_THE.finditer(facts.note)
            if m["other"] or m["sign"] or _AT_A_RATE.search(facts.note[: m.start()])
        ),
        None,
    )


_AT_A_RATE = re.compile(r"(?i)(?:\bat|@|\brate(?: of| was| is)?|\bfx)\s*:?\s*$")


def _stated(facts: Facts) -> list[Amount]:
    """The note's own sums of money, those of "1 USD = 0.92 EUR" left out."""
    equation = _EQUATION.search(facts.note) or _to_the(facts)
    inside = equation.span() if equation else (0, 0)
    return [
        a
        for a in facts.amounts
        if a.live and not a.how and a.kind is Kind.MONEY and not inside[0] <= a.span[0] < inside[1]
    ]


def _rate(facts: Facts) -> tuple[Decimal, tuple[int, int]] | None:
    found = _EQUATION.search(facts.note) or _to_the(facts) or _RATE.search(facts.note)
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
