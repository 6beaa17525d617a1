"""What speaks against an entry in a book that keeps apart what is owed, paid ahead or held back: the debt or the claim
may be there already, or what came in isn't earned yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.book import Layout
from nl2x.books.model import AccountType, JournalEntry
from nl2x.books.sheets.words import month_of
from nl2x.notes.accounts.never_at_once import always_owed
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.supplier_paid import PAID, REST_LATER, only_on_credit


def owed_already(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubts about the `number`th entry of a note."""
    if not _takes_a_debt_off(draft, knowledge):
        yield from _accrued_before(number, draft)
        yield from _paid_at_once(number, draft, knowledge)
        yield from _part_of_a_bill(number, draft, knowledge)
    yield from _paid_less(number, draft)
    yield from _withheld_in_one(number, draft, entry, knowledge)
    yield from _for_later(number, draft, knowledge)
    yield from _never_owed(number, draft, knowledge)
    yield from _its_number(number, draft)


def _takes_a_debt_off(draft: Draft, knowledge: Knowledge) -> bool:
    """Whether a bill takes off what was put down for it (nl2x.notes.events.accrued_before)."""
    parts = draft.happening.parts.get("what", ())
    accounts = [a for part in parts if (a := knowledge.account(part.account)) is not None]
    return any(a.type is AccountType.LIABILITY for a in accounts)


def _withheld_in_one(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """Pay from which one sum was held back, in a book that always wrote it to several accounts."""
    if draft.happening.event != "payroll":
        return []
    money = {t.name for t in knowledge.chart.money}
    same = [p.posting for p in knowledge.precedents.all if knowledge.event_of(p) == "payroll"]
    held = [len({line.account for line in e.lines if line.credit} - money) for e in (*same, entry)]
    if len(held) < 3 or held[-1] >= min(held[:-1]):
        return []
    return [Doubt("amount", 0.4, "How much was held back for each account?", (), happening=number)]


def _paid_less(number: int, draft: Draft) -> list[Doubt]:
    """ "Umbala settled 1054 less 250 they dispute": a sum that wasn't paid."""
    if draft.happening.event not in ("customer_paid", "paid_bill"):
        return []
    text, shift = draft.segment.whole, draft.segment.start
    used = {id for amount in draft.happening.amounts.values() for id in amount.facts if " " not in amount.how}
    for figure in draft.segment.figures.money:
        before, after = text[: max(0, figure.span[0] - shift)], text[max(0, figure.span[1] - shift) :]
        if figure.id in used and (_LESS.search(before) or _SHORT.match(after)):
            return [Doubt("amount", 0.3, "How much was paid?", (), figure.span, number)]
    return []


_LESS = re.compile(r"(?i)\b(less|minus|short|short by|except|apart from|all but) \W?$")
_SHORT = re.compile(r"(?i),? (too )?(short|less|too little)\b")
_LATER = re.compile(
    r"(?i)\b(for|starts?|starting|runs?|running|begin(?:s|ning)?|from)( (?:in|from|the|a|early|mid|late))* (?P<month>[a-z]{3,9})\b"
)


def _for_later(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """Money for what begins in one of the next months, in a book that keeps what is paid ahead apart."""
    if draft.happening.event != "sold" or not knowledge.chart.exactly("unearned"):
        return []
    today = draft.happening.date
    for mark in _LATER.finditer(draft.segment.whole):
        found = month_of(mark["month"])
        if found and 1 <= (found[0] - today.month) % 12 <= _AHEAD:
            means = tuple(event(name).means for name in ("sold", "customer_advance"))
            question = f"Is it for {mark['month'].title()}, and not earned yet?"
            return [Doubt("event", 0.5, question, means, happening=number)]
    return []


_AHEAD = 4
"""How many months ahead a month is still to come; beyond, it is the one that has been."""


def _paid_at_once(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """A cost that was only ever owed first, and would be paid at once this time."""
    cost = draft.happening.roles.get("what", "")
    if draft.happening.event != "bought" or not cost or one_sided(knowledge.book):
        return []
    debt = always_owed(cost, knowledge)
    if not debt:
        return []
    question = f"{cost} was always booked as owed ({debt}). Was that paid, or is it a new cost?"
    means = tuple(event(name).means for name in ("paid_accrued", "bought"))
    return [Doubt("event", 0.5, question, means, happening=number)]


_AT_ONCE = re.compile(
    r"(?i)\b(on the spot|straight away|at once|there and then|then and there|up ?front|over the counter|on delivery)\b"
)


def _part_of_a_bill(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """Something paid at once to somebody who never was, or of which the rest is still to be paid, in a book that keeps
    what it owes: "paid Agricare 2000, the balance next week"."""
    text, kind = draft.segment.whole, draft.happening.event
    later = REST_LATER.search(text) and knowledge.chart.exactly("payable")
    if kind != "bought" and not (later and kind == "bought_on_credit"):
        return []
    if not PAID.search(text) or _AT_ONCE.search(text) or one_sided(knowledge.book):
        return []
    if not later and not only_on_credit(text, knowledge):
        return []
    means = tuple(event(name).means for name in ("paid_bill", kind))
    return [Doubt("event", 0.4, "Is it a part of what is owed, or new?", means, happening=number)]


_ACCRUED = re.compile(
    r"(?i)\b(?:we|i|we'd|i'd|had|have|already|was|were) (had |already |have |'d )*accrued\b"
)


_HAD = re.compile(r"(?i)\b(had|already|we'd|i'd)\b")


def _accrued_before(number: int, draft: Draft) -> list[Doubt]:
    """A bill for what was accrued before: the debt is there already, and no second cost."""
    mark = _ACCRUED.search(draft.segment.whole)
    events = ("bought", "bought_on_credit", *(("accrued",) if mark and _HAD.search(mark[0]) else ()))
    if mark is None or draft.happening.event not in events:
        return []
    means = tuple(event(name).means for name in ("paid_accrued", draft.happening.event))
    question = "Does it settle what was accrued before?"
    return [Doubt("event", 0.4, question, means, happening=number)]


def _never_owed(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """A payment that bounced of somebody who never owed anything here: what he paid was income at once."""
    if draft.happening.event != "customer_bounced" or draft.guess.item is not None:
        return []
    said, claims = telling(draft.segment.whole) - vocabulary(), set(draft.happening.roles.values())
    theirs = [p for p in knowledge.precedents.all if said & p.stems]
    owed = {t.name for t in knowledge.chart.exactly("receivable")} & claims
    if not theirs or any(owed & {line.account for line in p.posting.lines} for p in theirs):
        return []
    question = "It was never owed before. Which account takes it back?"
    return [Doubt("event", 0.5, question, (event("customer_bounced").means,), happening=number)]


def _its_number(number: int, draft: Draft) -> list[Doubt]:
    """ "The cheque came for 893": the invoice's number, where another sum is open of it."""
    item, total = draft.guess.item, draft.happening.amounts.get("total")
    if draft.happening.event not in ("customer_paid", "paid_bill") or item is None or total is None:
        return []
    if total.value == item.left or f"{total.value.normalize():f}" not in item.numbers:
        return []
    options = (f"{item.left:f}", f"{total.value:f}")
    return [
        Doubt(
            "amount",
            0.4,
            f"{item.left} is open of {item.words}. How much was paid?",
            options,
            happening=number,
        )
    ]


def billed_first(number: int, entry: JournalEntry, knowledge: Knowledge) -> Doubt | None:
    """In a journal: money collected for what was never earned but by a bill, three times or more ("collected 1,980 in
    tuition"): it is rather for the bills."""
    said = entry.description
    if (
        knowledge.book.layout is not Layout.JOURNAL
        or not _COLLECTED.search(said)
        or _FOR_SOMETHING.search(said)
    ):
        return None
    earned = {i.account for i in entry.lines if i.credit}
    claims = {t.name for t in knowledge.chart.exactly("receivable")}
    before = [e for e in knowledge.examples if earned & {i.account for i in e.lines if i.credit}]
    billed = [e for e in before if {i.account for i in e.lines if i.debit} <= claims]
    if len(billed) < _OFTEN or len(billed) < len(before):
        return None
    means = tuple(event(name).means for name in ("customer_paid", "sold"))
    name = next(i.account for i in entry.lines if i.credit)
    question = f"{name} was always billed first so far. Is this money for a bill?"
    return Doubt("event", 0.5, question, means, happening=number)


_OFTEN = 3
_FOR_SOMETHING = re.compile(r"(?i)\bfor (a|an|some|two|three|\d+) [a-z]")
_COLLECTED = re.compile(
    r"(?i)\b(collected|received|came in|arrived|paid (up|in|us|me)|deposited|in from|landed)\b"
)
