"""Figures as nobody writes a sum in a note: below zero, or in powers of ten."""

from __future__ import annotations

import re

from nl2x.notes.answering.answered_figures import offered_sums
from nl2x.notes.events.gate import Halt
from nl2x.notes.facts.model import Facts, Kind

_BACK = re.compile(
    r"(?i)\b(refund\w*|credit\w*|back|return\w*|revers\w*|correct\w*|adjust\w*|overdra\w*|discount|less|off|minus|loss|took|taken)\b"
)
"""What says that a sum is to be taken away, so that its sign says no more."""
_POWER = re.compile(r"(?i)(?<![\w.#/-])\d+(?:[.,]\d+)?e[+-]?\d+(?![\w-])")


def below_zero(facts: Facts) -> Halt | None:
    """ "Water bill -40": money that came back, or a dash before what was paid?"""
    for amount in facts.amounts:
        signed = amount.words.lstrip("£$€₦₹ ")[:1] in ("-", "−")
        if amount.live and not amount.how and amount.kind is Kind.MONEY and amount.value < 0 and signed:
            if _BACK.search(facts.note):
                return None
            question = f'"{amount.words}": was it paid, or did it come back? If it was paid, how much?'
            return Halt(question, amount.span, "amount", (f"{-amount.value:f}",))
    return None


def in_powers(facts: Facts) -> Halt | None:
    """ "Phone 45 bank 1e15": what the other figure is."""
    found = _POWER.search(facts.note)
    if found is None:
        return None
    return Halt(
        f'What is "{found.group()}"? How much was it?',
        found.span(),
        "amount left over",
        offered_sums(facts.money),
    )
