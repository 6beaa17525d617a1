"""A tax return of which only the difference is told: what was collected and what comes off it stand in the book.

The tax office gets the balance of the tax on sales less that of the tax on purchases at the end of some month; where the sum
paid is just that, both are settled.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nl2x.notes.amounts.figures import Named
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Sum
from nl2x.notes.events.reading import Doubt
from nl2x.notes.events.recognise import Guess, lacking


@dataclass(frozen=True)
class PaidOver:
    """What tax that was paid over settles, and its amounts."""

    guess: Guess
    named: Named
    said: str = ""
    """Where what was collected and what comes off it are from, where it settles a return."""
    doubt: Doubt | None = None


def paid_over(guess: Guess, named: Named, knowledge: Knowledge, today: dt.date, index: int) -> PaidOver:
    """Tax that was paid over, or the return that it settles together with tax on purchases."""
    if lacking(event("tax_return"), knowledge):
        return PaidOver(guess, named)
    if settled := _settled_return(knowledge, named.amounts["total"], today):
        return PaidOver(replace(guess, event=event("tax_return")), settled[0], settled[1])
    if _settles_both(knowledge):
        means = tuple(event(name).means for name in ("tax_return", "paid_sales_tax"))
        question = "Does tax on what was bought come off it, or is all of it tax that was collected?"
        return PaidOver(guess, named, doubt=Doubt("event", 0.5, question, means, None, index))
    return PaidOver(guess, named)


def in_one_account(guess: Guess, named: Named, knowledge: Knowledge) -> tuple[Guess, Named]:
    """A return in a book that keeps tax on sales and on purchases in one account: only the difference moves."""
    one = knowledge.output_tax is not None and (
        knowledge.input_tax is None or knowledge.input_tax.name == knowledge.output_tax.name
    )
    total = named.amounts.get("total")
    if guess.event.name != "tax_return" or not one or total is None:
        return guess, named
    return replace(guess, event=event("paid_sales_tax")), Named({"total": total})


def _settled_return(knowledge: Knowledge, paid: Sum, today: dt.date) -> tuple[Named, str] | None:
    """The amounts of a return that a payment to the tax office settles, and where they are from; None where the book keeps
    the two in one account, or no month's end gives that difference."""
    if (
        knowledge.output_tax is None
        or knowledge.input_tax is None
        or knowledge.output_tax.name == knowledge.input_tax.name
    ):
        return None
    collected, reclaimed = knowledge.output_tax.name, knowledge.input_tax.name
    for end in _ends(knowledge, today):
        out, back = knowledge.owed(collected, end), -knowledge.owed(reclaimed, end)
        if back > 0 and out - back == paid.value:
            said = f"{out} of {collected} less {back} of {reclaimed} stood in the book at {end}"
            amounts = {"collected": Sum(out, f"[{collected}]"), "reclaimed": Sum(back, f"[{reclaimed}]")}
            return Named({**amounts, "total": paid}), said
    return None


def _settles_both(knowledge: Knowledge) -> bool:
    """Whether the book has had returns that settle tax on sales and on purchases in one."""
    return any(knowledge.event_of(p) == "tax_return" for p in knowledge.precedents.all)


def _ends(knowledge: Knowledge, today: dt.date) -> Iterator[dt.date]:
    """Today, and the month ends before it within the book, the latest first."""
    first = min((entry.date for entry in knowledge.entries), default=today)
    end = today
    while end >= first:
        yield end
        end = end.replace(day=1) - dt.timedelta(days=1)
