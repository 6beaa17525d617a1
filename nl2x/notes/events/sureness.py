"""How sure the rules are of what happened, before all signs are weighed together (nl2x/notes/events/likelihood.py)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nl2x.notes.accounts.own_accounts import banked_out_of
from nl2x.notes.accounts.settled_debts import several_taxes
from nl2x.notes.accounts.who_pays import (
    ahead_at_once,
    deposit_for_cost,
    paid_by_another,
    spreads_only,
    told_to_spread,
)
from nl2x.notes.book.by_the_book import (
    as_every_time,
    never_with_money,
    of_a_payer,
    only_spent,
    taken_for_what,
    tells_of_money_too,
)
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue.events import pattern
from nl2x.notes.events.deposits import is_awaited
from nl2x.notes.events.for_and_against import (
    by_wording_alone,
    fits_a_cost_alone,
    names_its_row,
    read_in_two_ways,
    rivals_of,
    said_otherwise,
    worded_otherwise,
)
from nl2x.notes.events.like_before import like_before
from nl2x.notes.events.part_paid import pays_a_part
from nl2x.notes.events.plain_words import told_plainly
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.parts_of_one import came_in
from nl2x.notes.wording.segments import Segment


@dataclass(frozen=True)
class Sureness:
    """How sure the rules are of a guess (0 to 1), and what else it may have been; `settled`: a rule of its own says so,
    whatever else speaks for or against it."""

    sure: float
    rivals: Sequence[Guess]
    settled: bool


def sureness(guess: Guess, guesses: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> Sureness:
    """How sure the rules are of their guess."""
    rivals = list(rivals_of(guess, guesses, segment, knowledge))
    lead = guess.score - max((g.score for g in rivals), default=0.0)
    by_habit_only = guess.cue is None and guess.like is not None and guess.event.flow != "out"
    by_habit_only = by_habit_only and not said_otherwise(guess, segment, knowledge)
    sure = (
        0.35 + 0.4 * guess.score
        if guess.score < 1
        else min(0.97, 0.75 + 0.15 * guess.score / 3 + 0.15 * min(1.0, max(lead, 0.0)))
    )
    if lead < 0.15 and rivals and guess.score < 4:
        sure = 0.65
    if (not rivals and only_spent(guess, knowledge)) or fits_a_cost_alone(guess, segment, knowledge):
        sure = max(sure, 0.93)
    by_habit_only = by_habit_only and not guess.known
    settled = guess.event.name in ("corrected", "reversed")
    if by_habit_only or settled:
        sure = min(sure, 0.6)
    likenesses = like_before(segment, knowledge)
    if tells_of_money_too(guess, segment.whole) or never_with_money(guess, segment, likenesses, knowledge):
        sure, settled = min(sure, 0.5), True
    in_doubt = of_a_payer, paid_by_another, deposit_for_cost, ahead_at_once, spreads_only, several_taxes
    if any(unsure(guess, segment, knowledge) for unsure in in_doubt) or taken_for_what(guess, segment):
        sure, settled = min(sure, 0.5), True
    if by_wording_alone(guess, segment, knowledge):
        sure, settled = min(sure, 0.6), True
    if worded_otherwise(guess, segment, knowledge) or read_in_two_ways(guess, segment, knowledge):
        sure = min(sure, 0.6)
    awaited = guess.event.name == "customer_paid" and is_awaited(guess.item, segment.text, knowledge.book)
    awaited = awaited or pays_a_part(guess, segment) or (guess.event.flow == "in" and came_in(segment))
    moved = guess.event.name == "transfer" and guess.cue and banked_out_of(segment.whole, knowledge)
    if awaited or moved or as_every_time(guess, segment, knowledge) or told_to_spread(guess, segment):
        sure, settled = max(sure, 0.93), True
    if _of_its_neighbour(guess, segment, knowledge):
        sure, settled = min(sure, 0.5), True
    if names_its_row(guess, segment, knowledge) or told_plainly(guess, segment, knowledge):
        sure, settled = max(sure, 0.93), True
    return Sureness(sure, rivals, settled)


def _of_its_neighbour(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether a stretch was taken for what its neighbour's verb says, though what was posted under its own words was another
    thing: "took 500 for the house and Verizon hit on the 9th, 65"."""
    if guess.cue is None or segment.first or "what" in guess.event.roles:
        return False
    low = segment.whole.casefold()
    if any(pattern(cue).search(low) for cue in guess.event.cues):
        return False
    likes = knowledge.precedents.like(segment.text)
    known = {knowledge.event_of(like.precedent) for like in likes[:3]} - {""}
    return bool(known) and guess.event.name not in known
