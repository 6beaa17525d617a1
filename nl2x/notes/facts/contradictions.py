"""Figures in a note that can't all be true: found by doing the note's own sums."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from nl2x.notes.facts.clauses import same
from nl2x.notes.facts.model import Amount, Clause, Contradiction, Day, Kind, Role, Span
from nl2x.notes.facts.text import Text

CENT = Decimal("0.01")
_PARTS = (Role.UNSAID, Role.NET, Role.TAX, Role.TIP, Role.SHIPPING, Role.FEE, Role.INTEREST, Role.PRINCIPAL)


def find(
    text: Text, clauses: list[Clause], written: list[Amount], computed: list[Amount]
) -> list[Contradiction]:
    live = [a for a in written if a.live]
    money = [a for a in live if a.kind is Kind.MONEY]
    return [
        *_tax_sums(text, money),
        *_tax_rates(text, live, computed),
        *_products(text, clauses, money, computed),
        *_totals(text, clauses, money, computed),
        *_deposits(text, money),
        *_balances(text, money),
        *_said_twice(text, money),
    ]


def _clash(text: Text, kind: str, of: list[Amount], stated: Decimal, worked_out: Decimal) -> Contradiction:
    span = (min(a.span[0] for a in of), max(a.span[1] for a in of))
    return Contradiction(span, text.words(*span), kind, tuple(a.id for a in of), str(stated), str(worked_out))


def _only(money: list[Amount], role: Role) -> Amount | None:
    found = [a for a in money if a.role is role]
    return found[0] if len(found) == 1 else None


def _tax_sums(text: Text, money: list[Amount]) -> list[Contradiction]:
    """Net and tax that don't make the gross."""
    net, tax = _only(money, Role.NET), _only(money, Role.TAX)
    gross = _only(money, Role.GROSS) or _only(money, Role.TOTAL)
    if not (net and tax and gross) or abs(net.value + tax.value - gross.value) <= CENT:
        return []
    return [_clash(text, "total", [net, tax, gross], gross.value, net.value + tax.value)]


def _tax_rates(text: Text, live: list[Amount], computed: list[Amount]) -> list[Contradiction]:
    """A stated tax or gross that its rate doesn't give."""
    found = []
    money = [a for a in live if a.kind is Kind.MONEY]
    rates = [a for a in live if a.kind is Kind.PERCENT]
    if len(rates) != 1:
        return []
    rate = rates[0]
    tax, net = _only(money, Role.TAX), _only(money, Role.NET)
    gross = _only(money, Role.GROSS) or _only(money, Role.TOTAL)
    near_tax = re.search(
        r"\b(?:vat|gst|tax|hst)\b", text.before(rate.span[0], 24) + text.after(rate.span[1], 12)
    )
    if not near_tax:
        return []
    if tax and net and abs(net.value * rate.value / 100 - tax.value) > CENT:
        found.append(
            _clash(text, "tax", [net, rate, tax], tax.value, (net.value * rate.value / 100).quantize(CENT))
        )
    elif tax and gross and not net and abs(gross.value * rate.value / (100 + rate.value) - tax.value) > CENT:
        worked = (gross.value * rate.value / (100 + rate.value)).quantize(CENT)
        found.append(_clash(text, "tax", [gross, rate, tax], tax.value, worked))
    elif net and gross and not tax and abs(net.value * (100 + rate.value) / 100 - gross.value) > CENT:
        worked = (net.value * (100 + rate.value) / 100).quantize(CENT)
        found.append(_clash(text, "tax", [net, rate, gross], gross.value, worked))
    return found


def _products(
    text: Text, clauses: list[Clause], money: list[Amount], computed: list[Amount]
) -> list[Contradiction]:
    """One product and one sum beside it that isn't it: 40 hours at 22, 800 in all."""
    products = [c for c in computed if " * " in c.how and "/" not in c.how]
    if len(products) != 1 or any("+" in c.how or "-" in c.how for c in computed):
        return []
    product = products[0]
    totals = [m for m in money if m.role is Role.TOTAL and m.id not in product.of]
    if not totals:
        bare = [
            m
            for m in money
            if m.role is Role.UNSAID and m.id not in product.of and same(clauses, m.span[0], product.span[0])
        ]
        totals = [
            m
            for m in bare
            if len(money) == 1
            and re.search(
                r"(?:=|\bis|\bso|,|\bfor|\bpaid|->|:|\bmakes)[ ]?(?:a )?$", text.before(m.span[0], 8)
            )
            and not _ANOTHER_THING.search(_between(text, m.span, product.span))
        ]
    if len(totals) != 1 or len([m for m in money if m.id not in product.of]) != 1:
        return []
    if abs(totals[0].value - product.value) <= CENT:
        return []
    return [_clash(text, "product", [product, totals[0]], totals[0].value, product.value)]


_OF_THE_SAME = (
    r"(?:so|that|thats|this|these|those|it|its|total|sum|all|altogether|together|makes?|comes?|came|paid|pays?|got|gave|"
    r"charged?|billed|invoiced|asked|took|i|we|he|she|they|you|him|her|me|us|them|tax|vat|gst|fee|tip|tips|each)\b"
)
"""What goes on about the same thing, after "and"."""
_ANOTHER_THING = re.compile(
    r"\b(?:and|plus|with)[ ](?:a|an|another|one|two|three|four|the|some|my|his|her|she|he|they)[ ][a-z]"
    rf"|\b(?:and|plus|with|n)[ ](?!{_OF_THE_SAME})(?:(?![a-z'’ ,]*\b{_OF_THE_SAME})[a-z'’-]+,?[ ](?:\d{{1,3}}[ ])?){{1,7}}$"
)
"""What stands between a product and the sum of something else: "3 tins at 12 and a sunscreen for 15", "12 kg at
520 and Bantay two tanks for 1,990"."""


def _between(text: Text, one: Span, other: Span) -> str:
    """What stands between two places."""
    first, second = sorted((one, other))
    return text.low[first[1] : second[0]]


def _totals(
    text: Text, clauses: list[Clause], money: list[Amount], computed: list[Amount]
) -> list[Contradiction]:
    """Parts that don't add up to the stated total."""
    total = _only(money, Role.TOTAL)
    if total is None or (_only(money, Role.NET) and _only(money, Role.TAX)):
        return []
    products = [c for c in computed if " * " in c.how and "/" not in c.how]
    used = {id for c in products for id in c.of}
    parts = [m for m in money if m is not total and m.id not in used]
    if any(p.role not in _PARTS for p in parts) or any(a.role is Role.SHARE for a in computed):
        return []
    every = [*parts, *products]
    # The total's own sentence, and for a list the lines above it.
    if len(every) < 2 or any(c.role in (Role.NET, Role.GROSS) for c in computed):
        return []
    added = sum((p.value for p in every), Decimal(0))
    if abs(added - total.value) <= CENT:
        return []
    return [_clash(text, "total", [*every, total], total.value, added)]


def _deposits(text: Text, money: list[Amount]) -> list[Contradiction]:
    """A deposit and a balance that don't make the total."""
    deposit, balance, total = _only(money, Role.DEPOSIT), _only(money, Role.BALANCE), _only(money, Role.TOTAL)
    if not (deposit and balance and total) or abs(deposit.value + balance.value - total.value) <= CENT:
        return []
    return [_clash(text, "total", [deposit, balance, total], total.value, deposit.value + balance.value)]


def _balances(text: Text, money: list[Amount]) -> list[Contradiction]:
    """What was owed, what was paid of it, and what is left, where neither taking off nor adding makes it so."""
    if [a.role for a in money] != [Role.BALANCE, Role.UNSAID, Role.BALANCE]:
        return []
    before, paid, after = money
    left = before.value - paid.value
    if min(abs(left - after.value), abs(before.value + paid.value - after.value)) <= CENT or left < 0:
        return []
    return [_clash(text, "total", money, after.value, left)]


_SAME_SUM = re.compile(r"[ ]?[,(/:–-]{1,2}[ ]?")
"""What stands between a sum in words and the same sum in figures, as on a cheque."""


def _said_twice(text: Text, money: list[Amount]) -> list[Contradiction]:
    """A sum in words and then in figures that say two things: "forty five dollars, $54.00"."""
    found = []
    for words, figures in pairwise(money):
        between = text.low[words.span[1] : figures.span[0]]
        spelled = not any(c.isdigit() for c in words.words) and figures.words[-1:].isdigit()
        if spelled and _SAME_SUM.fullmatch(between) and words.value != figures.value:
            found.append(_clash(text, "total", [words, figures], words.value, figures.value))
    return found


def weekdays(text: Text, days: list[Day]) -> tuple[list[Day], list[Contradiction]]:
    """ "Friday 14/9/26": the weekday belongs to the date, decides between its readings, or contradicts it."""
    from dataclasses import replace

    from nl2x.notes.facts.calendar import WEEKDAYS

    kept: list[Day] = []
    clashes: list[Contradiction] = []
    ordered = sorted(days, key=lambda d: d.span)
    i = 0
    while i < len(ordered):
        day, following = ordered[i], ordered[i + 1] if i + 1 < len(ordered) else None
        number = WEEKDAYS.get(day.words.lower().split()[-1].rstrip(".,") if day.words.split() else "")
        gap = text.low[day.span[1] : following.span[0]] if following else ""
        if (
            following is None
            or number is None
            or gap.strip(" ,") not in ("", "the", "(")
            or len(gap) > 6
            or day.words.lower().startswith(("last", "next"))
        ):
            kept.append(day)
            i += 1
            continue
        span = (day.span[0], following.span[1])
        fitting = [d for d in following.readings if d.weekday() == number]
        if len(fitting) == 1:
            following = replace(following, value=fitting[0], readings=(fitting[0],), certain=True)
        elif not fitting:
            stated = following.value.isoformat() if following.value else following.words
            clashes.append(Contradiction(span, text.words(*span), "weekday", (), day.words, stated))
        kept.append(replace(following, span=span, words=text.words(*span)))
        i += 2
    return kept, clashes
