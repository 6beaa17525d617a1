"""Invoices and bills of which a discount was kept back: whether the sum in the note is what was owed or what was paid.

"Paid 588, took 2%" is a payment of 588 where 600 is open, and of 576.24 where 588 is. What fits nothing that is open
is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.notes.amounts.earlier import open_sum
from nl2x.notes.amounts.figures import Named, as_sum
from nl2x.notes.amounts.taxes import tax_accounts
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.checks.overpaid import owed_by
from nl2x.notes.events.program import cents
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Kind, Role
from nl2x.notes.wording.segments import Segment

DISCOUNTED = {"customer_discount": "receivables", "paid_with_discount": "payables"}
UNCLEAR = "how much was owed, and how much of it was paid"
_OFF = re.compile(r"(?i)\b(discount|rebate|off|early|prompt|settlement)\b|%")


def paid_short(guess: Guess, segment: Segment, knowledge: Knowledge) -> tuple[Named, str] | None:
    """The amounts of a payment less a discount by what is open, and what they rest on; None where nothing is open, or
    where the note tells of both sums."""
    if (item := guess.item) is not None and (named := _less_a_fee(guess, item, segment)):
        return named, f"{item.left} is what is open of: {item.words}"
    side = DISCOUNTED.get(guess.event.name)
    items: Sequence[OpenItem] = getattr(knowledge, side) if side else ()
    cut = _cut(segment)
    sums = [a for a in segment.figures.money if a is not cut]
    if cut is None or len(sums) > 1 or not items:
        return None
    meant = owed_by(guess.item, items, segment.text, knowledge) or list(items)
    found = [(item, total) for item in meant if (total := _paid(item.left, cut, sums)) is not None]
    if (not sums and len(meant) > 1) or len({(item.left, total) for item, total in found}) != 1:
        return Named(missing=UNCLEAR), ""
    item, total = found[0]
    return _amounts(item, total, cut, sums), f"{item.left} is what is open of: {item.words}"


def _less_a_fee(guess: Guess, item: OpenItem, segment: Segment) -> Named | None:
    """What came in and the fee, where they are told and come to what is open: "paid 590, bank fee 10" of 600."""
    if guess.event.name != "invoice_paid_with_fee":
        return None
    fees = [a for a in segment.figures.money if a.role is Role.FEE]
    sums = [a for a in segment.figures.money if a.role is Role.UNSAID]
    if len(fees) != 1 or len(sums) != 1 or sums[0].value + fees[0].value != item.left:
        return None
    fee, paid = as_sum(fees[0]), as_sum(sums[0])
    return Named({"gross": paid + fee, "fee": fee, "total": paid})


def with_discount(guess: Guess, guesses: Sequence[Guess], segment: Segment) -> Guess:
    """The guess, or the payment less a discount that the same words tell of: "588 for 1002, after a 2% discount"."""
    other = _LESS.get(guess.event.name)
    found = next((g for g in guesses if g.event.name == other and g.cue is not None), None)
    cut = _cut(segment)
    one = cut is not None and len([a for a in segment.figures.money if a is not cut]) <= 1
    return replace(found, score=guess.score, item=guess.item) if found and one else guess


_LESS = {"customer_paid": "customer_discount", "paid_bill": "paid_with_discount"}


def _cut(segment: Segment) -> Amount | None:
    """The discount, as a percentage or as a sum."""
    listed = [a for a in segment.figures.written if a.kind in (Kind.PERCENT, Kind.MONEY)]
    called = [a for a in listed if a.role in (Role.DISCOUNT, Role.WITHHELD)]
    called = called or [a for a in listed if a.kind is Kind.PERCENT]
    return called[0] if len(called) == 1 and _OFF.search(segment.text) else None


def _paid(left: Decimal, cut: Amount, sums: Sequence[Amount]) -> Decimal | None:
    """What was paid of an open sum less the discount, if the note's own sum is that or the open one."""
    rest = cents(left * (1 - cut.value / 100)) if cut.kind is Kind.PERCENT else left - cut.value
    fits = not sums or cents(sums[0].value) in (cents(left), rest)
    return rest if fits and 0 < rest < left else None


def _amounts(item: OpenItem, total: Decimal, cut: Amount, sums: Sequence[Amount]) -> Named:
    stated = next((as_sum(a) for a in sums if cents(a.value) == total), None)
    whole = open_sum(item, (cut.id, *(a.id for a in sums)))
    if cut.kind is Kind.MONEY:
        part = as_sum(cut)
    elif stated is not None:
        part = whole - stated
    else:
        part = whole.times(cut.value / 100, f"{cut.id} / 100", (cut.id,))
    return Named({"gross": whole, "discount": part, "total": stated or whole - part})


def discounts_taxed(knowledge: Knowledge) -> bool:
    """Whether a discount takes tax back with it: in a journal whose sales are taxed, unless its earlier discounts had no
    line for tax."""
    tax = tax_accounts(knowledge.chart)
    if knowledge.book.layout is not Layout.JOURNAL or not tax:
        return False
    taxed: dict[str, list[bool]] = {"invoiced": [], "customer_discount": []}
    for precedent in knowledge.past.all:
        kind = knowledge.event_of(precedent)
        if kind in taxed:
            taxed[kind].append(any(line.account in tax for line in precedent.posting.lines))
    deciding = taxed["customer_discount"] or taxed["invoiced"]
    return 2 * sum(deciding) > len(deciding)
