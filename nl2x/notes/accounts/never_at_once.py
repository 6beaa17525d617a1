"""Costs that a book never pays at once: contributions, taxes and the like are booked as owed, and later the debt is
paid. "Super 736 paid" settles it, and "super on Jye's wages 368" adds to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.purpose import cost_meant
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Precedent, telling
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.wording.segments import Segment

_OFTEN, _CLEAR = 2, 0.8
_PAID = re.compile(
    r"(?i)\b(paid|pays?|sent|remitted|settled|cleared|transferred|dropped|deposited|went (out|off)|gone|debited)\b"
)
_OWED = re.compile(r"(?i)\b(bill|invoice|on account|on credit|will pay|to pay|due|later)\b")
_BOOKED = ("employer_tax", "accrued", "tax_accrued", "payroll_unpaid")


def owed_first(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with what such costs always were before the buying of one at once."""
    if not found or found[0].event.name != "bought" or one_sided(knowledge.book):
        return list(found)
    cost = cost_meant(segment.whole, knowledge, _CLEAR)
    debt = always_owed(cost, knowledge) if cost else ""
    paid = bool(_PAID.search(segment.whole))
    if (not debt or paid) and (settled := _just_owed(segment, knowledge, debt)):
        return debt_first("paid_accrued", (("owed", settled),), found, knowledge)
    if not debt or paid or _OWED.search(segment.whole):
        return list(found)
    booked = {knowledge.event_of(p) for p in _with(cost, knowledge)}
    name = booked.pop() if len(booked) == 1 else ""
    if name not in _BOOKED:
        return list(found)
    role = next(row.account for row in event(name).entry if row.side == "Cr")
    return debt_first(name, ((role, debt),), found, knowledge)


def always_owed(cost: str, knowledge: Knowledge) -> str:
    """The one debt against which all the book's entries of a cost were booked, two at least; or ""."""
    against: set[str] = set()
    before = _with(cost, knowledge)
    for precedent in before:
        lines = precedent.posting.lines
        if len(lines) != 2:
            return ""
        against |= {line.account for line in lines if line.credit}
    tagged = knowledge.chart.get(next(iter(against))) if len(against) == 1 else None
    owed = tagged is not None and tagged.account.type is AccountType.LIABILITY
    if tagged is None or not owed or len(before) < _OFTEN or tagged in knowledge.chart.money:
        return ""
    return "" if tagged.is_a(("payable",), least=0.5) else tagged.name


def _with(cost: str, knowledge: Knowledge) -> list[Precedent]:
    return [
        p
        for p in knowledge.precedents.every
        if isinstance(p.posting, JournalEntry)
        and any(line.debit and line.account == cost for line in p.posting.lines)
    ]


def _just_owed(segment: Segment, knowledge: Knowledge, debt: str) -> str:
    """The debt that was paid: one that the words name, or that such costs always are, of which just as much is owed."""
    if not _PAID.search(segment.whole) and not _done_on(segment, knowledge):
        return ""
    debts = [t for t in knowledge.chart.for_role("owed") if not t.is_a(("payable",), least=0.5)]
    named = set(called(segment.whole, debts)) | {
        t.name for t in debts if (own := own_words(t)) and own <= telling(segment.whole)
    }
    paid = {a.value for a in segment.figures.money}
    just = [n for n in named | ({debt} if debt else set()) if knowledge.owed(n) in paid - {Decimal(0)}]
    if len(just) != 1 and debt and paid and max(paid) <= knowledge.owed(debt):
        return debt  # a part of it
    return just[0] if len(just) == 1 else ""


def _done_on(segment: Segment, knowledge: Knowledge) -> bool:
    """Whether a note is worded like the entries that cleared a debt before: "did it on EFTPS" beside "EFTPS, September"."""
    likes = [like for like in knowledge.precedents.like(segment.whole) if like.score >= _ALIKE]
    return bool(likes) and {knowledge.event_of(like.precedent) for like in likes} == {"paid_accrued"}


_ALIKE = 0.5
_ANY = frozenset("payable owed owing due accrued control account liability".split())


def own_words(tagged: Tagged) -> frozenset[str]:
    """What the name of a debt says but for that it is one."""
    return telling(tagged.name) - _ANY


def debt_first(
    name: str, known: tuple[tuple[str, str], ...], found: Sequence[Guess], knowledge: Knowledge
) -> list[Guess]:
    """The guesses with an event of owing or settling first, and the accounts that are `known` of it; as they are where
    the book lacks an account for it."""
    if lacking(event(name), knowledge):
        return list(found)
    return put_first(name, found, max(found[0].score, 3.2) + 0.9, known=known)
