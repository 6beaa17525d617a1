"""How such things were paid so far, by the words of earlier entries to the same account."""

from __future__ import annotations

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import one_sided


def ways_of_such(text: str, account: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The ways in which earlier entries to an account were paid that share a word with a text, one for each; only in lists
    that say of each row how it was paid."""
    if not account or not one_sided(knowledge.book):
        return ()
    money = {t.name for t in knowledge.chart.money}
    said = telling(text) - telling(account)
    lines = ({line.account for line in p.posting.lines} for p in knowledge.precedents.all if said & p.stems)
    return tuple(way for own in lines if account in own for way in own & money)
