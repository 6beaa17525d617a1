"""Whether a stated amount agrees with what is said of an earlier one beside it: "132, 10% up on last month"."""

from __future__ import annotations

from dataclasses import dataclass

from nl2x.notes.amounts.changed import changes_in
from nl2x.notes.amounts.earlier import unlike_before, with_change
from nl2x.notes.amounts.figures import Named
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Sum, cents
from nl2x.notes.events.reading import Doubt
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Facts
from nl2x.notes.wording.segments import Segment


@dataclass(frozen=True)
class StatedChange:
    """What a change beside a stated amount comes to, where nothing speaks against it."""

    explained: frozenset[str] = frozenset()
    """Figures that only explain an amount and are none themselves."""
    said: str = ""
    """How the amount comes about."""
    doubt: Doubt | None = None


def stated_change(
    guess: Guess, segment: Segment, named: Named, facts: Facts, given: Said, knowledge: Knowledge, index: int
) -> StatedChange | Halt:
    """A stated amount beside a change of an earlier one ("132, 10% up on last month") must be what that makes, and
    beside "same as last month" what that was."""
    changes, total = changes_in(segment, facts), named.amounts.get("total")
    if total is None or _answered(total, facts, given):
        return StatedChange(frozenset(c.amount.id for c in changes))
    if not changes:
        doubt = unlike_before(knowledge, guess, facts, segment, named, index)
        return StatedChange(doubt=doubt)
    past = knowledge.past.like(segment.whole)
    found = with_change(knowledge, guess, past, facts, changes)
    as_changed = found is not None and found.named.amounts["total"].value == cents(total.value)
    by_itself = all(c.when is None and c.up is not None for c in changes)
    if not as_changed and not by_itself:
        return Halt("How much was it in all?", changes[0].amount.span, "the amount")
    said = found.said if found is not None and as_changed else ""
    return StatedChange(frozenset(c.amount.id for c in changes), said)


def _answered(total: Sum, facts: Facts, given: Said) -> bool:
    """Whether somebody was asked for the amount and told it."""
    told = {a.id for a in facts.amounts if a.span[0] >= len(given.note)}
    return "the amount" in given.confirmed or bool(told & set(total.facts))
