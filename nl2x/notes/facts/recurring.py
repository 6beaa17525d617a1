"""So much a month or a week, and how often it was paid: 40 a month for 6 months, 40 a week x 3, 40 a month from May to July."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.facts.clauses import same
from nl2x.notes.facts.computed import Workings, by_people, singular
from nl2x.notes.facts.model import Amount, Duration, Kind, Period


def find(work: Workings, durations: list[Duration], periods: Sequence[Period]) -> None:
    """40 a month for 6 months; 24 months at 32 a month; 40 a month x 6; 40 a month, paid from May to July."""
    for price in work.written:
        if price.kind is Kind.MONEY and (factor := _months_beside(work, price, durations)):
            work.add(f"{price.id} * {factor.id}", [price, factor])
            continue
        if price.kind not in (Kind.MONEY, Kind.UNIT_PRICE) or not price.unit:
            continue
        each = bool(_EACH_OF_THEM.fullmatch(price.unit))
        if each and any(price.id in c.of for c in work.found):
            continue
        unit = "month" if each else _period_of(price.unit)
        lasting = next(
            (d for d in durations if d.unit == unit and d.count != 1 and _together(work, price, d)), None
        )
        counted = next((q for q in work.written if _counts_time(q, unit) and _together(work, price, q)), None)
        if lasting:
            work.add(f"{price.id} * {lasting.id}{by_people(work, lasting)}", [price, lasting])
        elif counted and price.kind is Kind.MONEY:
            work.add(f"{counted.id} * {price.id}{by_people(work, counted)}", [counted, price])
        elif price.kind is Kind.MONEY and (times := _times_beside(work, price)):
            work.add(f"{price.id} * {times.id}", [price, times])
        elif unit == "month" and (
            months := _months_paid(work, price, periods) or _in_a_stated_sum(work, price)
        ):
            work.add(f"{price.id} * {months}", [price])


_EACH_OF_THEM = re.compile(r"each|apiece|each one")
"""What is so much each beside a number of months is so much a month."""


def _times_beside(work: Workings, price: Amount) -> Amount | None:
    """How often, where it stands right behind so much a month: "500 a month x 3"."""
    for other in work.written:
        between = work.text.low[price.span[1] : other.span[0]] if other.span[0] >= price.span[1] else ""
        counts = not other.unit and not other.currency and other.value == int(other.value) <= _MOST_TIMES
        if counts and between and _TIMES_SIGN.fullmatch(between):
            return other
    return None


_MOST_TIMES = 60
"""So many months at most are paid at once."""
_TIMES_SIGN = re.compile(
    r"[ ]?(?:(?:an?|per|each|every|/)[ ]?)?(?:months?|mth|week|year|quarter|pcm|pm|pw)?[ ]?(?:x|[*]|times)[ ]?"
)


def _months_beside(work: Workings, price: Amount, durations: list[Duration]) -> Duration | None:
    """For how long, where that stands as a factor behind a sum: "500 x 3 months"."""
    return next(
        (d for d in durations if _TIMES_SIGN.fullmatch(work.text.low[price.span[1] : d.span[0]])), None
    )


def _months_paid(work: Workings, price: Amount, periods: Sequence[Period]) -> int:
    """How many months a stretch has of which the words say that so much a month was paid for it; 0 where they don't."""
    several = [
        p for p in periods if p.unit == "month" and (p.start.year, p.start.month) != (p.end.year, p.end.month)
    ]
    alone = [a for a in work.written if a.kind is Kind.MONEY]
    if len(several) != 1 or alone != [price] or not _PAID_ALL.search(work.text.low):
        return 0
    return several[0].months


def _in_a_stated_sum(work: Workings, price: Amount) -> int:
    """How many months a sum behind it is of, where that is just so many times so much a month: "8.99 a month, paid the year, 107.88"."""
    others = {a.value for a in work.written if a.kind is Kind.MONEY and a.span[0] > price.span[0]}
    return next((n for n in _USUAL_LENGTHS if price.value * n in others), 0)


_USUAL_LENGTHS = (12, 6, 3, 24)
_PAID_ALL = re.compile(
    r"\b(?:pre-?paid|paid|paying|settled|cleared|transferred|sent|covered|(?:up ?front|in advance|ahead))\b"
)


def _counts_time(amount: Amount, unit: str) -> bool:
    return amount.kind is Kind.QUANTITY and singular(amount.unit) == unit


def _together(work: Workings, price: Amount, other: Amount | Duration) -> bool:
    if same(work.clauses, price.span[0], other.span[0]):
        return True
    between = work.text.low[price.span[1] : other.span[0]]
    alone = all(a is price or a is other or a.kind is not Kind.MONEY for a in work.written)
    return alone and bool(_PAID_FOR.search(between)) and not _LATE.match(work.text.low, other.span[1])


_PAID_FOR = re.compile(
    r"^[^\d]*\b(?:paid|paying|covered|settled|sent|transferred|prepaid|gave)[ ]"
    r"(?:(?:him|her|them|it|up|for|ahead|in advance|the|first|last|next|past|another|another's|all|of|off|now|now for|today|just|me|us|in|cash|\w+ for)[ ])*$"
)
"""What a clause of its own begins with that says for how long so much a month was paid: "950 a month, paid two months"."""
_LATE = re.compile(r"['’]?[ ](?:late|ago|early|behind|later|after|before|overdue|old|on)\b")
"""What says when it was paid, and not for how long."""


def _period_of(unit: str) -> str:
    for name, words in (("month", ("month", "mth", "mo", "pcm", "pm", "p/m")), ("week", ("week", "wk", "pw", "p/w")),
                        ("year", ("year", "yr", "annum", "pa", "p.a")), ("quarter", ("quarter",)), ("day", ("day", "daily"))):  # fmt: skip
        if any(w in unit for w in words):
            return name
    return unit
