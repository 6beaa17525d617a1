"""What statements say beside their lines: how such things are paid, and with whom.

"Uncle Tan, from the till" beside Milk, "online from the bank" beside Water: such words are the only habits that a
book without single entries shows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from nl2x.notes.chart import Chart
from nl2x.notes.words import words

_ON_ACCOUNT = re.compile(
    r"(?i)\b(on|monthly|weekly) account\b|\binvoices?\b|\bon credit\b|\bpaid (fortnightly|monthly|later)\b"
)
_STANDING = re.compile(
    r"(?i)\b(standing order|direct debit|auto ?pay|transfer|online|e.?banking|gpay|company card)\b"
)
_IN_CASH = re.compile(r"(?i)(^|[,;] ?|\bin )cash\b(?! (flow|book|box|and))")
_NAMES = re.compile(r"\b[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*")


def on_account(remark: str) -> bool:
    """Whether a remark says that such things are paid later."""
    return bool(_ON_ACCOUNT.search(remark))


def money_of_remark(remark: str, chart: Chart) -> str:
    """The account with money that a remark names; "" where it names none, or says that it isn't paid at once."""
    if on_account(remark):
        return ""
    low = remark.casefold()
    named = [t.name for t in chart.money if re.search(rf"\b{re.escape(t.name.casefold())}\b", low)]
    if len(named) == 1:
        return named[0]
    tills = [t.name for c in ("cash", "petty_cash") for t in chart.exactly(c) if t in chart.money]
    if not named and len(set(tills)) == 1 and _IN_CASH.search(remark) and not _STANDING.search(remark):
        return tills[0]
    banks = [t.name for t in chart.exactly("bank") if t in chart.money]
    return banks[0] if not named and len(banks) == 1 and _STANDING.search(remark) else ""


def named_in_remarks(text: str, remarks: Mapping[str, str]) -> dict[str, str]:
    """The lines in whose remark alone a name of the text stands, each with that name: "TNB" beside Electricity."""
    said = {w.stem for w in words(text)}
    found: dict[str, set[str]] = {}
    for account, remark in remarks.items():
        for name in _NAMES.findall(remark):
            stems = [w.stem for w in words(name)]
            if stems and set(stems) <= said and (len(name) > 2):
                found.setdefault(name, set()).add(account)
    return {accounts.pop(): name for name, accounts in found.items() if len(accounts) == 1}
