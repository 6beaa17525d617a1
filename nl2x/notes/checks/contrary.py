"""What in a note's own words speaks against its entry, all of it: way, amount, account, and whose open record it settles."""

from __future__ import annotations

from collections.abc import Iterator

from nl2x.books.model import JournalEntry
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling, telling_name
from nl2x.notes.catalogue import event
from nl2x.notes.checks.account_by_words import beside_another, never_so_there, replaced, two_things
from nl2x.notes.checks.money_in_or_out import (
    bought_for_it,
    either_way,
    lent_to_us,
    of_the_other_page,
    sent_away,
    taxed_refund,
    went_both_ways,
    went_in,
)
from nl2x.notes.checks.never_before import never_before
from nl2x.notes.checks.not_in_stock import not_in_stock
from nl2x.notes.checks.out_of_line import far_below
from nl2x.notes.checks.owed_already import owed_already
from nl2x.notes.checks.paid_or_owed import handed_over, money_sent, rest_told
from nl2x.notes.checks.sums_of_several import counted, each, months_together, price_alone
from nl2x.notes.checks.who_and_when import who_and_when
from nl2x.notes.events.part_paid import for_another
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.rest_written_off import which_account
from nl2x.notes.events.whose_bill import on_the_other_side, sum_of_another
from nl2x.notes.places.other_tables import in_a_table
from nl2x.notes.wording.twice_said import twice_said


def against(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubts that a draft's words raise about its entry, the `number`th of the note."""
    yield from _somebody_else(number, draft)
    yield from counted(number, draft, entry)
    yield from each(number, draft, entry)
    yield from twice_said(number, draft, knowledge)
    yield from price_alone(number, draft)
    yield from months_together(number, draft, knowledge)
    yield from of_the_other_page(number, draft, knowledge)
    yield from lent_to_us(number, draft, knowledge)
    yield from either_way(number, draft, knowledge)
    yield from went_both_ways(number, draft, knowledge)
    yield from went_in(number, draft, knowledge)
    yield from list(two_things(number, draft, knowledge)) or beside_another(number, draft, knowledge)
    yield from money_sent(number, draft)
    yield from handed_over(number, draft)
    yield from rest_told(number, draft)
    yield from which_account(number, draft, knowledge)
    yield from sent_away(number, draft)
    yield from taxed_refund(number, draft, knowledge)
    yield from bought_for_it(number, draft)
    yield from never_so_there(number, draft, knowledge)
    yield from replaced(number, draft, knowledge)
    yield from for_another(number, draft)
    yield from in_a_table(number, draft, entry, knowledge)
    yield from far_below(number, draft, knowledge)
    yield from on_the_other_side(number, draft, knowledge)
    yield from sum_of_another(number, draft, knowledge)
    yield from owed_already(number, draft, entry, knowledge)
    yield from not_in_stock(number, draft, entry, knowledge)
    yield from never_before(number, draft, entry, knowledge)
    yield from who_and_when(number, draft, knowledge)


def _somebody_else(number: int, draft: Draft) -> list[Doubt]:
    """A payment of somebody whom the open record it would settle isn't of: only the sum is the same."""
    item, named = draft.guess.item, telling_name(draft.happening.dimensions.get("counterparty", ""))
    if draft.guess.event.name in ("sold", "bought"):  # as somebody answered: it is another one
        return []
    if item is None or item.record is None or not item.party or not named or named & telling(item.party):
        return []
    question = f"The open record with this amount is {item.party}'s. Is it the one that was paid?"
    instead = event("sold" if draft.guess.event.flow == "in" else "bought").means
    return [Doubt("item", 0.3, question, ("yes", instead), happening=number)]
