"""What is paid before its time: deposits that go back, vouchers, and costs paid ahead."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.of_things import is_paid_ahead_for_another
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge


def unless_for_another(found: Filled, kind: str, text: str, knowledge: Knowledge) -> Filled:
    """What was found for something paid ahead, doubtful where such an account is kept for one thing and the words, with
    all that went there, tell of none such."""
    tagged = knowledge.chart.get(found.account)
    if kind != "prepaid" or tagged is None:
        return found
    lines = [p for p in knowledge.precedents.all if found.account in {i.account for i in p.posting.lines}]
    if not is_paid_ahead_for_another(text, tagged, [p.words for p in lines]):
        return found
    costs = purpose(text, knowledge.chart.for_role("expense"), knowledge)[:2]
    others = (*(c.account for c in costs), *(t.name for t in knowledge.chart.exactly("payable")))
    rivals = dict.fromkeys((*found.rivals, *others))
    return replace(found, sure=min(0.3, found.sure), rivals=tuple(rivals))


def of_vouchers_alone(text: str, account: Tagged) -> bool:
    """Whether what is paid ahead would go to an account that is called after gift cards, and the words speak of none."""
    return bool(_VOUCHERS.search(account.name)) and not _VOUCHERS.search(text)


_VOUCHERS = re.compile(r"(?i)\b(gift|voucher|certificate)s?\b")
A_DEPOSIT = re.compile(r"(?i)\b(deposits?|bonds?)\b")
"""A deposit of any kind: on a job, on a key, on a flat."""
A_HELD_DEPOSIT = re.compile(r"(?i)\b(security|damage|tenant'?s?|tenancy) (deposit|bond)\b")
"""A deposit that is held, and goes back one day."""


def deposits_held(knowledge: Knowledge) -> list[str]:
    """The accounts of deposits that go back, by name: "Members' deposits" beside "Fees in advance"."""
    return [
        t.name
        for t in knowledge.chart.tagged
        if t.account.type is AccountType.LIABILITY
        and t.is_a(("unearned", "security_deposit_held"), least=0.5)
        and ("deposit" in t.stems or "bond" in t.stems)
    ]
