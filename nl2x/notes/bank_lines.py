"""What a line of a bank's own file settles before its words are read: the account that it went through."""

from __future__ import annotations

from dataclasses import replace

from nl2x.notes.answers import Said
from nl2x.notes.chart import Chart


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
    return replace(said, roles={(0, "how"): account, (0, side): account})
