"""What a line of a bank's own file settles before its words are read: the account that it went through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from nl2x.notes.answering.answers import Said
from nl2x.notes.bank.bank_payees import of_another
from nl2x.notes.bank.bank_ways import CAME_BACK
from nl2x.notes.batches.batch import BankLine
from nl2x.notes.book.chart import Chart
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Reading

_PAID_IN = re.compile(r"(?i)\bdeposit\b")
_CAME = ("supplier_refund", "transfer", "sold")


def through_the_bank(said: Said, chart: Chart) -> Said:
    """With the account whose file it is: the one that was found for the file, else the only one with the bank. What
    was paid to a card is money moved from the bank to it."""
    bank = said.bank
    if bank is None:
        return said
    banks = [t.name for t in chart.exactly("bank") if t in chart.money]
    account = bank.account or (banks[0] if len(banks) == 1 else "")
    if not account:
        return said
    if bank.paid_off:
        others = [name for name in banks if name != account]
        source = {(0, "from"): others[0]} if len(others) == 1 else {}
        return replace(said, events={0: "transfer"}, roles={(0, "to"): account, **source})
    side = "to" if bank.amount > 0 else "from"
    back = (
        {0: "supplier_refund"} if bank.card and bank.amount > 0 and CAME_BACK.search(bank.description) else {}
    )
    return replace(said, events=back, roles={(0, "how"): account, (0, side): account})


def doubts_of_a_line(said: Said, reading: Reading, knowledge: Knowledge) -> Iterator[Doubt]:
    """What is doubtful of a line of a bank's file, besides its words."""
    if said.bank is None or not reading.drafts:
        return
    yield from _of_a_card(said, reading)
    yield from _of_a_deposit(said.bank, reading)
    if not said.events:
        yield from of_another(said.bank, reading.drafts[0], knowledge)


def _of_a_deposit(bank: BankLine, reading: Reading) -> Iterator[Doubt]:
    """Whatever is paid in banks call a deposit: that a customer paid ahead isn't told by it."""
    if reading.drafts[0].guess.event.name == "customer_advance" and _PAID_IN.search(bank.description):
        question = f'"{bank.description}": was it paid ahead, for what is still to come?'
        yield Doubt("event", 0.3, question, tuple(event(name).means for name in ("customer_advance", "sold")))


def _of_a_card(said: Said, reading: Reading) -> Iterator[Doubt]:
    """What came in on a card and is called neither a payment to it nor a refund: nothing is earned on a card."""
    bank = said.bank
    if bank is None or not bank.card or bank.amount < 0 or said.events:
        return
    guess = reading.drafts[0].guess
    question = f'What came in on the card, "{bank.description}"?'
    if guess.event.flow == "in" and guess.event.name != "supplier_refund":
        yield Doubt("event", 0.3, question, tuple(event(name).means for name in _CAME), happening=0)
