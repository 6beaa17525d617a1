"""The baseline that every claim stands beside: the accounts used most, and the note's first amount."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from nl2x.books.model import JournalEntry
from nl2x.errors import Refused
from nl2x.notes.catalogue import event
from nl2x.notes.events.posting import journal_entry
from nl2x.notes.events.program import Happening, Sum
from nl2x.notes.facts import read_facts
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal, Question
from nl2x.notes.places.into_book import postings


def most_used(desk: Desk, note: str) -> Asked | Proposal:
    """Books every note that has an amount as bought, to the most used cost account from the most used money."""
    knowledge = desk.knowledge
    facts = read_facts(note, today=desk.options.today)
    money = [t.name for t in knowledge.chart.money]
    costs = [t.name for t in knowledge.chart.for_role("expense")]
    counts = Counter(line.account for entry in knowledge.entries for line in entry.lines)
    if not facts.money or not money or not costs:
        return Asked(Question("How much was it?"))
    amount = facts.money[0]
    total = Sum(amount.value, amount.id, (amount.id,))
    happening = Happening(
        event=event("bought").name,
        date=facts.days[0].value if facts.days and facts.days[0].value else facts.today,
        roles={"what": max(costs, key=lambda n: counts[n]), "how": max(money, key=lambda n: counts[n])},
        amounts={"net": total, "total": total},
        description=note,
    )
    try:
        return proposed(desk, note, happening, journal_entry(happening))
    except Refused as error:
        return Asked(Question(str(error)))


def proposed(desk: Desk, note: str, happening: Happening, entry: JournalEntry) -> Proposal:
    """An entry as a proposal that nothing has doubted; `Refused` where the book has no place for it."""
    from nl2x.books.planning.plan import plan
    from nl2x.books.posting.post import carry_out

    made = postings(desk.knowledge.book, happening, entry, None, {})
    planned = plan(desk.knowledge.book, made)
    done = carry_out(desk.data, planned)
    empty = Proposal(note, tuple(made), (entry,), planned, (), done.changes, 1.0, None, data=desk.data)
    return replace(empty, after=done.data)
