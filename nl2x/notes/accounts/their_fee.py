"""Where the fee of somebody goes who keeps it back: to where it went before."""

from __future__ import annotations

from nl2x.books.model import JournalEntry
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling

_FEE = telling("fee fees commission cut charge charges")


def their_fee(text: str, knowledge: Knowledge) -> Filled | None:
    """The one account of costs that took the fees of whom or what the text names; None where there is no such entry, or several."""
    named = telling(text) - _FEE - knowledge.precedents.aside
    costs = {t.name for t in knowledge.chart.for_role("cost")}
    found = {
        line.account
        for p in knowledge.precedents.all
        if isinstance(p.posting, JournalEntry) and p.stems & named and p.stems & _FEE
        for line in p.posting.lines
        if line.debit and line.account in costs
    }
    if len(found) == 1:
        return Filled(found.pop(), 0.93, (), "where their fees went before")
    return None if found else _called_so(named, knowledge)


def _called_so(named: frozenset[str], knowledge: Knowledge) -> Filled | None:
    """The one account of costs that is called after them: "Auction commission" for what the auction room kept."""
    called = [
        t.name for t in knowledge.chart.for_role("cost") if {*t.stems} & _FEE and {*t.stems} & (named - _FEE)
    ]
    return Filled(called[0], 0.93, (), "called after them") if len(called) == 1 else None
