"""The line items of a note: the stretches of it that make one entry each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal

from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.amounts.apart import APART, each_apart
from nl2x.notes.amounts.figures import LOOSE, Named
from nl2x.notes.amounts.paid_short import paid_short, with_discount
from nl2x.notes.amounts.sharing import by_shares
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.disposals import EVENT as DISPOSAL
from nl2x.notes.events.guessing import Guesser
from nl2x.notes.events.rest_written_off import let_off_by_supplier, rest_written_off
from nl2x.notes.events.side_by_side import side_by_side
from nl2x.notes.events.sums_of_the_book import each_as_before, each_in_full, sums_of_the_book
from nl2x.notes.facts.model import Amount, Facts, Role
from nl2x.notes.wording.in_order import in_order
from nl2x.notes.wording.parts_of_one import parts_of_one
from nl2x.notes.wording.segments import Segment, by_clauses, by_items, whoever_paid, whole
from nl2x.notes.wording.then_in_all import then_in_all

_IN_ONE = (
    "tax_return",
    "finished_less_deposit",
    "invoiced_less_deposit",
    "bought_part_paid",
    "sold_part_paid",
    "loan_payment",
    DISPOSAL,
)
"""What is told in several clauses and is one event: "the rest" is no payment by itself."""


def line_items(facts: Facts, guesser: Guesser, confirmed: Collection[str]) -> list[Segment]:
    """The stretches of a note, each of which is one event; `confirmed` are kinds of questions that were answered with yes."""
    knowledge = guesser.knowledge
    if told := (each_as_before(facts, knowledge) or each_in_full(facts, knowledge)):
        return told
    if told := (rest_written_off(facts, knowledge) or let_off_by_supplier(facts, knowledge)):
        return told
    if told := sums_of_the_book(facts, knowledge):
        return _each_item(told, facts, guesser, confirmed, listed=False)
    all_of_it = whole(facts)
    best, named = guesser.best(all_of_it)
    less = with_discount(best, guesser.guesses(all_of_it), all_of_it) if best is not None else None
    if less is not None and (less is not best or paid_short(less, all_of_it, knowledge)):
        return [all_of_it]
    if best is not None and best.event.name in _IN_ONE and not (named.missing or named.left):
        return [all_of_it]
    documents = [r for r in facts.references if r.name]
    several = len(documents) > 1 and not all_of_it.figures.money
    if shared := by_shares(facts, knowledge):
        return shared
    if listed := in_order(facts) or then_in_all(facts) or side_by_side(facts, knowledge):
        return listed
    if APART in confirmed:
        return each_apart(facts, all_of_it, _loose(all_of_it, named, apart=True)) or [all_of_it]
    who_paid = whoever_paid(facts) and not telling(all_of_it.text) & vocabulary()
    if (
        not several
        and not who_paid
        and not named.left
        and (not named.missing or len(all_of_it.figures.money) < 2)
    ):
        return [all_of_it]
    if parts := parts_of_one(facts, all_of_it):
        return parts
    return _each_item(by_clauses(facts), facts, guesser, confirmed, listed=who_paid)


def _each_item(
    segments: Sequence[Segment], facts: Facts, guesser: Guesser, confirmed: Collection[str], *, listed: bool
) -> list[Segment]:
    found = []
    for segment in segments:
        _, named = guesser.best(segment)
        items = by_items(segment, facts, _loose(segment, named, apart=listed or APART in confirmed))
        found += items or [segment]
    return found


def _loose(segment: Segment, named: Named, *, apart: bool) -> list[Amount]:
    """The sums of a stretch where they are several: each may be an item of its own."""
    if not named.left and not named.missing and not apart:
        return []
    aside = (Role.TAX, Role.BEFORE, Role.BALANCE, Role.CHANGE)
    products = [a for a in segment.figures.plain(also=LOOSE) if a.how]
    inside = {id for product in products for id in product.of}
    alone = [a for a in segment.figures.money if a.id not in inside]
    stated = [a for a in (*alone, *products) if a.role not in aside]
    for one in stated:
        if len(stated) > 2 and sum((a.value for a in stated if a is not one), Decimal(0)) == one.value:
            return [a for a in stated if a is not one]
    return stated
