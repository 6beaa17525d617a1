"""Whether an entry has all that its own stretch of the note tells: each sum, and the whole of what was halved.

These hold without a word of any trade: what a stretch tells has to be in the entry, or to explain what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from nl2x.notes.amounts.by_count import count_in
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Sum
from nl2x.notes.events.reading import Draft
from nl2x.notes.facts.model import Amount, Facts, Kind, Role

_MOST = 8
"""Of more sums than these it isn't asked what some of them come to."""


def all_told(facts: Facts, drafts: Sequence[Draft], explained: Collection[str], end: int) -> Iterator[Halt]:
    """What the entries leave out or count twice; `end`: where the note itself ends and what was answered begins."""
    yield from (halt for halt in _left_over(facts, drafts, explained) if halt.span and halt.span[0] < end)
    yield from _counted_twice(facts, drafts, explained)
    yield from _half_booked(facts, drafts)
    yield from _one_of_both(drafts)
    yield from _unread(facts, drafts, end)
    yield from _another_count(facts, drafts)


def _loose(
    facts: Facts, drafts: Sequence[Draft], explained: Collection[str], aside: Collection[Role]
) -> list[Amount]:
    """The sums that no entry uses and that explain none: told as money, with a value that is booked nowhere."""
    used = {id for d in drafts for amount in d.sums for id in amount.facts} | set(explained)
    booked = {a.value for d in drafts for a in d.happening.amounts.values()}
    used |= {
        id for c in facts.computed if c.id in used or ("*" in c.how and c.value in booked) for id in c.of
    }
    booked.add(sum((a.value for d in drafts if (a := d.happening.amounts.get("total"))), Decimal(0)))
    return [
        a
        for a in (*facts.money, *(c for c in facts.computed if c.kind is Kind.MONEY))
        if a.live
        and (not a.how or ("*" in a.how and not used & set(a.of) and a.role is not Role.SHARE))
        and a.id not in used
        and a.value not in booked
        and a.role not in aside
    ]


_ASIDE = (Role.BEFORE, Role.BALANCE, Role.CHANGE)
"""A former price, what is left, and by how much it is more than last time: none of them is booked."""


def _left_over(facts: Facts, drafts: Sequence[Draft], explained: Collection[str]) -> Iterator[Halt]:
    """A sum in a stretch that is booked without it."""
    for loose in _loose(facts, drafts, explained, _ASIDE):
        if any(d.segment.start <= loose.span[0] < d.segment.end for d in drafts):
            yield Halt(
                f'What is "{loose.words}"? It has no place in the entry. How much was it?',
                loose.span,
                "amount left over",
            )


def _counted_twice(facts: Facts, drafts: Sequence[Draft], explained: Collection[str]) -> Iterator[Halt]:
    """A whole that is booked together with some of its parts: "64.20, 40 was printing, the other 24.20 paper"."""
    told = [a for a in facts.money if a.live and not a.how]
    loose = {a.id for a in _loose(facts, drafts, explained, (Role.BEFORE, Role.CHANGE))}
    if len(told) > _MOST or len(drafts) < 2 or not loose:
        return
    for whole in told:
        others = [a for a in told if a is not whole]
        for size in range(2, len(others) + 1):
            for parts in combinations(others, size):
                if sum(p.value for p in parts) == whole.value and loose & {p.id for p in parts}:
                    yield Halt(
                        "One of these sums is what the others come to. What is to be booked?",
                        whole.span,
                        "two events",
                    )
                    return


_PAID_HALF = re.compile(
    r"(?i)\b(?:paid|gave|handed|wrote|sent|transferred|put down|cheque|cash)\b[^.;]{0,30}\bhalf (?:of (?:it|that|this)|now|down|there)\b"
)


def _half_booked(facts: Facts, drafts: Sequence[Draft]) -> Iterator[Halt]:
    """Half of a sum as the whole of what was invoiced or bought, where half of it was paid."""
    told = _PAID_HALF.search(facts.note)
    for draft in drafts:
        total = draft.happening.amounts.get("total")
        if (
            told
            and total
            and draft.happening.event in ("invoiced", "bought_on_credit")
            and re.search(r"1 ?/ ?2", total.how)
        ):
            yield Halt(f'"{told[0]}": what was it in all, and how much of it is paid?', told.span(), "shares")


_BOTH = re.compile(
    r"(?i)\bboth (?:of )?(?:their|his|her|the|those|these|my|our|invoices|bills|dockets|jobs)\b"
)


def _one_of_both(drafts: Sequence[Draft]) -> Iterator[Halt]:
    """One open invoice or bill as what was paid, where the words speak of both."""
    for draft in drafts:
        told, total = _BOTH.search(draft.segment.text), draft.happening.amounts.get("total")
        one = draft.happening.event in ("customer_paid", "paid_bill") and not draft.together
        if told and total and one and not total.facts and " + " not in total.how:
            yield Halt("Which two were paid, and how much is it in all?", told.span(), "the amount")


def _of_the_book(drafts: Sequence[Draft]) -> list[Sum]:
    """The sums that are none of the note's, but what the book has of an earlier entry or an open invoice."""
    return [a for d in drafts for a in d.happening.amounts.values() if "[" in a.how and not a.facts]


_FIGURE = re.compile(r"(?<![\w.,/-])[A-Z]{0,3}[£$€₦₹]?\d[\d.,]*(?<![.,])(?![\w/-])")
_OF_A_DOCUMENT = re.compile(
    r"(?i)(?:\b(?:invoices?|inv|bills?|dockets?|orders?|receipts?|no|nr|number|ref|che(?:que|ck)|quote|job|row)\.?|#) ?$"
)


def _unread(facts: Facts, drafts: Sequence[Draft], end: int) -> Iterator[Halt]:
    """A figure that wasn't understood, where the sum that is booked is none of the note's but one of the book's: "80 bags @ K38,
    same as always"."""
    told = _of_the_book(drafts)
    if not told:
        return
    read = [
        fact.span
        for facts_of_a_kind in (facts.amounts, facts.days, facts.periods, facts.durations, facts.references)
        for fact in facts_of_a_kind
    ]
    for figure in _FIGURE.finditer(facts.note[:end]):
        digits = re.sub(r"\D", "", figure[0])
        if any(f"{a.value:.0f}".endswith(digits) for a in told):
            continue  # the end of "18 700"
        if _OF_A_DOCUMENT.search(facts.note[: figure.start()]):
            continue
        if not any(a <= figure.start() < b or figure.start() <= a < figure.end() for a, b in read):
            yield Halt(f'What is "{figure[0]}"? How much was it?', figure.span(), "the amount")
            return


def _another_count(facts: Facts, drafts: Sequence[Draft]) -> Iterator[Halt]:
    """A sum as the book had it for another count: "did seven hours, the usual rate", where it was five hours so far."""
    told = count_in(facts.note)
    for amount in _of_the_book(drafts) if told else ():
        before = count_in(amount.how)
        if told and before and told.number != before.number and told.unit == before.unit:
            question = f"It was {before.words} so far, and is {told.words} now. How much was it?"
            yield Halt(question, told.span, "the amount")
            return
