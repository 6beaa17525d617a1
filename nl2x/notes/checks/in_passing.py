"""What a note tells only in passing, and the book has nothing against leaving out: it is neither booked nor asked about.

A clause is left out only where it would stop the note, be booked, or make something else of what happened. What is still to
come is left out where it is of something that was owed before, or the book knows money alone: beside a sale or a purchase
it would be owed from now on.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from nl2x.books.book import Layout, Role
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.reading import Reading
from nl2x.notes.facts.model import Facts
from nl2x.notes.wording.in_passing import Aside, Why, sums_beside, told_in_passing
from nl2x.notes.wording.words import blanked

if TYPE_CHECKING:
    from nl2x.notes.outcome import Asked, Proposal

_OF_A_DEBT = ("customer_paid", "paid_bill", "paid_with_discount")


def without_asides(
    said: Said,
    facts_of_it: Callable[[Said], Facts],
    read_it: Callable[[Said], tuple[Reading, Asked | Proposal]],
    knowledge: Knowledge,
) -> tuple[Said, Sequence[Aside]]:
    """`said` with blanks where the note tells something in passing, and what that is; as it was where nothing is or where
    nothing is asked."""
    if said.bank is not None:
        return said, ()
    facts = facts_of_it(said)
    asides = [a for a in told_in_passing(facts) if _may_be(a, knowledge)]
    if not asides:
        return said, ()
    (with_them, asked), (reading, result) = read_it(said), read_it(_left_out(said, asides))
    if not _disturb(asides, with_them, reading, facts) and (asked.question is None or result.question):
        return said, ()
    asides = [a for a in asides if _fits(a, reading, sums_beside(facts, asides), facts.note, knowledge)]
    return _left_out(said, asides), asides


def _disturb(asides: Sequence[Aside], reading: Reading, without: Reading, facts: Facts) -> bool:
    """Whether asides stop a note, would be booked, or make something else or another day of what is."""
    if reading.halt is not None:
        return True
    told = {f.id for f in facts.amounts for a in asides if a.span[0] <= f.span[0] < a.span[1]}
    booked = {id for draft in reading.drafts for amount in draft.sums for id in amount.facts}
    return bool(told & booked) or _events(reading) != _events(without)


def _events(reading: Reading) -> list[tuple[str, dt.date]]:
    return [(draft.happening.event, draft.happening.date) for draft in reading.drafts]


def told_again(text: str, note: str, asides: Sequence[Aside]) -> str:
    """A text with the asides of the note it began as where it still has their blanks."""
    for start, end in (aside.span for aside in asides):
        if not text[start:end].strip():
            text = text[:start] + note[start:end] + text[end:]
    return text


def _left_out(said: Said, asides: Sequence[Aside]) -> Said:
    note = said.note
    for aside in asides:
        note = blanked(note, aside.span)
    return replace(said, note=note)


def _may_be(aside: Aside, knowledge: Knowledge) -> bool:
    """Whether the book lets a clause be one: what was reckoned with may stand in any book but one of money alone."""
    return aside.why is not Why.GUESSED or knowledge.book.layout is Layout.CASH_BOOK


def _fits(aside: Aside, reading: Reading, others: Sequence[Decimal], note: str, knowledge: Knowledge) -> bool:
    """Whether what is still to come or owed is nothing that what happened would leave owing; what is still owed has to stand
    in the book."""
    if aside.why not in (Why.TO_COME, Why.OWED):
        return True
    said, wholes = telling(note) - knowledge.trade_words, {aside.sum + paid for paid in others}
    of_a_debt = _is_of_a_debt(reading, knowledge)
    if aside.why is Why.TO_COME:
        return of_a_debt or bool(reading.drafts and wholes & _usual_sums(said, knowledge))
    open_sums = {*_open_sums([i for i in _items(knowledge) if i.stems & said])}
    return aside.sum in open_sums or (of_a_debt and bool(wholes & (open_sums | _usual_sums(said, knowledge))))


def _is_of_a_debt(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether all that happened is that money came or went in a book that has nothing else, or for what was owed before."""
    events = {draft.happening.event for draft in reading.drafts}
    return bool(events) and (events <= {*_OF_A_DEBT} or _has_money_alone(knowledge))


def _has_money_alone(knowledge: Knowledge) -> bool:
    """Whether a book has but what came and went, and nothing of what is owed."""
    book, chart = knowledge.book, knowledge.chart
    if book.layout is Layout.CASH_BOOK:
        return True
    debts = chart.exactly("receivable") or chart.exactly("payable")
    in_parts = any(listing.has(role) for listing in book.lists for role in (Role.PAID, Role.DUE))
    return book.layout in (Layout.JOURNAL, Layout.RECORDS) and not debts and not in_parts


def _usual_sums(said: Collection[str], knowledge: Knowledge) -> set[Decimal]:
    """What such things came to before: a rent of 1,900, of which 1,200 was paid and 700 is still owed."""
    alike = [p.posting for p in knowledge.past.all if p.stems & {*said}]
    return {sum((line.debit for line in entry.lines), Decimal(0)) for entry in alike}


def _items(knowledge: Knowledge) -> list[OpenItem]:
    return [*knowledge.receivables, *knowledge.payables]


def _open_sums(items: Sequence[OpenItem]) -> Iterator[Decimal]:
    """What is open of each of some invoices or bills, and of those of one account together."""
    yield from (item.left for item in items)
    for account in {item.account for item in items}:
        yield sum((i.left for i in items if i.account == account), Decimal(0))
