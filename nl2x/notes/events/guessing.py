"""What happened, most likely: cues, precedents and what it was for, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nl2x.notes.accounts.never_at_once import owed_first
from nl2x.notes.accounts.payers import own_paid
from nl2x.notes.accounts.settled_debts import debts_paid
from nl2x.notes.accounts.who_pays import customers_pay, paid_out
from nl2x.notes.amounts.earlier import lender, only_shares, owed_to
from nl2x.notes.amounts.figures import Named
from nl2x.notes.book.by_the_book import (
    first_as_every_time,
    in_these_words,
    kept_for_years,
    nothing_but_whom,
    owed_as_every_time,
    own_invoice,
)
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.by_own_accounts import between_own, two_ways
from nl2x.notes.events.by_purpose import by_name, by_purpose, by_what
from nl2x.notes.events.by_wording import by_wording
from nl2x.notes.events.debt_recovered import debt_recovered
from nl2x.notes.events.direction import WE_BILLED, goes, sent_us_money
from nl2x.notes.events.disposals import of_the_owned
from nl2x.notes.events.event_amounts import amounts_of
from nl2x.notes.events.like_before import like_before
from nl2x.notes.events.money_lost import money_lost
from nl2x.notes.events.moved_plainly import goes_out
from nl2x.notes.events.off_the_invoice import off_the_invoice
from nl2x.notes.events.owed_by_a_day import owed_by_a_day
from nl2x.notes.events.own_drawings import drawn_for_oneself
from nl2x.notes.events.paid_by_number import paid_by_number
from nl2x.notes.events.part_paid import part_of_what_is_open
from nl2x.notes.events.pay_came_in import pay_came_in
from nl2x.notes.events.plain_pay import plain_pay
from nl2x.notes.events.recognise import Guess, lacking, recognise
from nl2x.notes.events.rest_after_deposit import rest_after_deposit
from nl2x.notes.events.supplier_paid import supplier_paid
from nl2x.notes.events.takings_banked import takings_banked
from nl2x.notes.events.whose_bill import came_in
from nl2x.notes.wording.segments import Segment

_REFUNDS = ("customer_refunded", "supplier_refund")
"""What "gave back" says of whom nothing was borrowed from."""


_HANDED = re.compile(
    r"(?i)\W*(?:(?:i|we|just|had to|i've|we've) )*(?:gave|give|sent|transferred|returned|handed|paid|refunded)\b"
)


def _handed_back(found: Sequence[Guess], text: str) -> bool:
    """Whether the words themselves say that somebody was given his money back, which is no sale whatever else came from
    him under such words: "gave Una Breen her 80 term fee back"."""
    refunds = (g.cue for g in found if g.event.name == "customer_refunded" and g.cue is not None)
    return any(_HANDED.match(text[slice(*cue)]) for cue in refunds)


@dataclass(frozen=True)
class Guesser:
    """Guesses about stretches of notes to one book."""

    knowledge: Knowledge
    flow: str = ""
    """Which way money went, where that is known ("in", "out"): no guess goes the other way."""

    def best(self, segment: Segment, among: Sequence[Guess] | None = None) -> tuple[Guess | None, Named]:
        """The likeliest event, and its amounts; of nearly equal ones the first whose amounts all find a place."""
        guesses = self.guesses(segment) if among is None else among
        best: tuple[Guess | None, Named] = (None, Named(missing="what happened"))
        for guess in guesses[:3]:
            if guesses[0].score - guess.score > 0.8:
                break
            named = amounts_of(guess.event, segment, like_before(segment, self.knowledge), self.knowledge)
            if best[0] is None or ((best[1].missing or best[1].left) and not (named.missing or named.left)):
                best = (guess, named)
        return best

    def guesses(self, segment: Segment) -> list[Guess]:
        """The events that the stretch may tell of, likeliest first."""
        out = goes_out(segment.whole, self.knowledge)
        own = own_paid(segment.whole, self.knowledge.own_people)
        sent_us = not out and not own and sent_us_money(segment.whole)
        billed = WE_BILLED.search(segment.whole)
        found = came_in(segment, self._guesses(segment), self.knowledge)
        found = owed_by_a_day(found, segment, self.knowledge)
        found = rest_after_deposit(found, segment, self.knowledge)
        found = off_the_invoice(found, segment, self.knowledge)
        if goes(event("sold"), self.flow):
            found = takings_banked(found, segment, self.knowledge)
        if goes(event("till_short"), self.flow):
            found = money_lost(found, segment, self.knowledge)
        if goes(event("supplier_refund"), self.flow):
            found = debt_recovered(found, segment, self.knowledge)
        if own:
            found = [g for g in found if g.event.flow == "out"] or [Guess(event("bought"), 1.0)]
        if _handed_back(found, segment.whole):
            found = [g for g in found if g.event.name != "sold"]
        if out:
            spent = [] if lacking(bought := event("bought"), self.knowledge) else [Guess(bought, 1.0)]
            found = [g for g in found if g.event.flow != "in"] or spent or found
        kept = [
            g
            for g in found
            if not (sent_us and g.event.name in ("bought", "bought_on_credit"))
            and not (billed and g.event.name == "customer_paid" and g.cue is None)
        ]
        if not kept and sent_us and not lacking(earned := event("sold"), self.knowledge):
            # Somebody gave something, and nothing says for what: which way it went is asked.
            return [Guess(earned, 0.6), *(replace(g, score=min(g.score, 0.5)) for g in found)]
        return kept

    def _guesses(self, segment: Segment) -> list[Guess]:
        amounts = [a.value for a in segment.figures.written]
        found = recognise(segment.whole, self.knowledge, amounts, like_before(segment, self.knowledge))
        found = [guess for guess in found if goes(guess.event, self.flow)]
        found = between_own(segment, found, self.knowledge)
        found = by_what(segment, by_name(segment, found, self.knowledge, self.flow), self.knowledge)
        found = by_wording(segment, found, self.knowledge, self.flow)
        found = two_ways(segment, found, self.knowledge)
        found = first_as_every_time(self._lent_by_owner(segment, found), segment, self.knowledge)
        found = owed_as_every_time(found, segment, self.knowledge)
        found = owed_first(customers_pay(found, segment, self.knowledge), segment, self.knowledge)
        found = supplier_paid(drawn_for_oneself(found, segment, self.knowledge), segment, self.knowledge)
        found = debts_paid(plain_pay(found, segment, self.knowledge), segment, self.knowledge)
        found = paid_out(in_these_words(found, segment, self.knowledge), segment, self.knowledge)
        found = nothing_but_whom(of_the_owned(found, segment, self.knowledge), segment, self.knowledge)
        found = kept_for_years(found, segment, self.knowledge)
        found = pay_came_in(found, segment, self.knowledge) if goes(event("sold"), self.flow) else found
        found = part_of_what_is_open(found, segment, self.knowledge)
        found = paid_by_number(found, segment, self.knowledge)
        if (new := own_invoice(segment, self.knowledge)) is not None and not lacking(
            new.event, self.knowledge
        ):
            found = [new, *(g for g in found if g.event.name != "invoiced")]
        if (lent := lender(segment.whole, self.knowledge)) is not None:
            repaid = "owner_lent_back" if lent.is_a(("owner_loan",)) else "loan_payment"
            known = next((g for g in found if g.event.name == repaid and g.score > 4), None)
            others = [g for g in found if g.event.name not in (repaid, *_REFUNDS)]
            found = [known or Guess(event(repaid), 4.6), *others]
        if found and found[0].score >= 1.5 and (found[0].cue or found[0].like or found[0].item):
            return found
        more = by_purpose(segment, found, self.knowledge, self.flow)
        better = {guess.event.name for guess in more}
        merged = [*more, *(guess for guess in found if guess.event.name not in better)]
        return two_ways(segment, sorted(merged, key=lambda guess: -guess.score), self.knowledge)

    def _lent_by_owner(self, segment: Segment, found: list[Guess]) -> list[Guess]:
        """Own money put in is lent, and no capital, where the book keeps a debt of that name, or only shares."""
        put_in = next((g for g in found if g.event.name == "owner_put_in"), None)
        if put_in is None:
            return found
        if owed_to(segment.whole, self.knowledge) is None and not only_shares(segment.whole, self.knowledge):
            return found
        others = [g for g in found if g.event.name not in ("owner_put_in", "owner_lent")]
        lent = replace(put_in, event=event("owner_lent"))
        return sorted([lent, *others], key=lambda guess: -guess.score)
