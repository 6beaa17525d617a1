"""What happened, most likely: cues, precedents and what it was for, weighed against each other."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.layouts.taxed_rows import tax_worked_out
from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.accounts.choose import hits, purpose, vocabulary
from nl2x.notes.accounts.namesakes import called_in_section, is_all_said
from nl2x.notes.accounts.never_at_once import owed_first
from nl2x.notes.accounts.own_accounts import card_paid, own_accounts
from nl2x.notes.accounts.own_pay import taken_for_oneself
from nl2x.notes.accounts.payers import own_paid
from nl2x.notes.accounts.settled_debts import debts_paid
from nl2x.notes.accounts.who_pays import customers_pay, paid_out
from nl2x.notes.amounts import naming, taxes
from nl2x.notes.amounts.amounts_by_words import by_words
from nl2x.notes.amounts.earlier import lender, only_shares, owed_to
from nl2x.notes.amounts.figures import Named
from nl2x.notes.book.beside_lines import named_in_remarks, on_account
from nl2x.notes.book.by_the_book import (
    first_as_every_time,
    in_these_words,
    kept_for_years,
    nothing_but_whom,
    owed_as_every_time,
    own_invoice,
    totals,
)
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.layouts import one_sided
from nl2x.notes.book.openitems import numbers_in
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.book.wholes import events_likely, events_told
from nl2x.notes.catalogue import Event, concepts, event
from nl2x.notes.catalogue.events import pattern
from nl2x.notes.events.disposals import of_the_owned
from nl2x.notes.events.moved_plainly import goes_out, moved_plainly, says_more
from nl2x.notes.events.owed_by_a_day import owed_by_a_day
from nl2x.notes.events.own_drawings import drawn_for_oneself
from nl2x.notes.events.part_paid import part_of_what_is_open
from nl2x.notes.events.plain_pay import is_plain_pay, plain_pay
from nl2x.notes.events.recognise import Guess, bookable, lacking, recognise, spoken_against
from nl2x.notes.events.rest_after_deposit import rest_after_deposit
from nl2x.notes.events.supplier_paid import supplier_paid
from nl2x.notes.events.whose_bill import THEY_BILLED, came_in, they_banked
from nl2x.notes.events.work_done import pay_of, work_for
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED, happened, is_bare, is_known
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.set_phrases import by_whole_phrases
from nl2x.notes.wording.tagging import plain_name
from nl2x.notes.wording.words import inside, phrase, words

_HARDLY = 0.05
"""So little fit is none."""
_PLAINLY = 0.8
"""From this fit on an account for what was spent is plainly meant, where no account for what was earned fits half as well."""
_FIT = 0.7
"""How much it counts for an event that the words fit an account it could be for (beside cues of 2 to 4.4)."""


_REST = re.compile(
    r"(?i)\b(rest|remainder|balance|remaining|(other|second|last) half)\b|\bhalf\b.*\bhalf\b|\bhalf each\b|\bhalves\b|\bsplit\b|\b50[/-]50\b"
)
_HALVED = re.compile(r"(?i)\bhalf\b|\bhalves\b|\bsplit\b|\b50[/-]50\b")
_LEFT = re.compile(r"(?i)\b(rest|remainder|balance|remaining|(other|second|last) half)\b")
_LIKELY = 0.3
"""From this probability on the wording alone makes an event a guess."""
_WORDED, _CERTAIN = 3.2, 0.75
"""What a certain wording is worth beside cues (2 to 4.4), and how certain it must be to go before one."""


_IN_COMPANY = re.compile(
    r"(?i)\b(with|for|to|at) (a |an |the |my |our |two |some )?(new |potential |prospective )?(clients?|customers?)(['’]s?)?\b"
    r"|\b(client|customer)s? (meetings?|visits?|lunch(es)?|dinners?|gifts?)\b"
)
"""In whose company something was had, or for whom: no income by itself."""
_OWED = re.compile(
    r"(?i)\b(bills?|invoiced?|invoices|ow(e[ds]?|ing)|due|unpaid|credit|account|tab|terms|later|pay|payable)\b"
)
"""What speaks of something to be paid."""
_ARRIVED = re.compile(
    r"(?i)\b(arrived|came|come|got|received|post|due|invoiced?|owed?|owing|sent|landed|unpaid|pending|next|until|by the)\b"
)
"""What is said of a bill that is still to be paid."""
_SURE_OF_RUNS, _SURE_OF_WHOLES = 0.9, 0.6
"""How sure either of the two is that contradicts the other."""
_HEARD, _AS_IT_IS = 0.02, (NOTHING_HAPPENED, "customer_advance")
"""What the wording gives less than this isn't looked at; what is no other event, whatever the book keeps: a deposit is
no sale yet."""
_LIKEWISE = 0.6
"""From this probability on the wording says the same as what the book did before."""
_CLEARLY, _RULED_OUT = 0.75, 0.08
"""Where the wording is sure of another event: the one's least probability, and the other's most."""
_TELLING = 2
"""So many words that tell make a row's name one that isn't said by chance."""
_PARTICIPLES = {"took": "taken", "gave": "given", "drew": "drawn", "wrote": "written"}
"""How a row is called by what was done."""


def weight_of(share: float) -> float:
    """What a probability of the wording adds to a guess that has other signs: from -1.5 to 0.8."""
    return max(-1.5, 0.8 * min(1.0, (math.log10(share + 1e-4) + 1.2) / 1.2))


def _worded(name: str, shares: Mapping[str, float]) -> float:
    """What the wording adds to a guess of that event."""
    return weight_of(shares.get(name, 0.0)) if is_known(name) else 0.0


_EVERYDAY = frozenset((
    "bought", "sold", "bought_on_credit", "invoiced", "customer_paid", "paid_bill", "customer_refunded",
    "supplier_refund", "transfer", "owner_put_in", "owner_took_out", "customer_advance", "prepaid_bought", "payroll",
    "loan_payment", "customer_paid_with_fee", NOTHING_HAPPENED,
))  # fmt: skip
"""What may be told by its wording alone; what is rarer has a word of its own, or it isn't meant: a bare "Squarespace
12" is no correction, "barber 14" no bounced cheque."""


def worded(text: str, knowledge: Knowledge) -> dict[str, float]:
    """What the wording says happened, without the rarer events that no word of the text names."""
    low = text.casefold().replace("’", "'")
    told = {
        name: share
        for name, share in events_likely(text, knowledge).items()
        if name in _EVERYDAY or any(pattern(cue).search(low) for cue in event(name).cues)
    }
    # What it gave to events that can't be meant says nothing for or against the others.
    unsaid = 1 - sum(told.values())
    return {name: share + 0.1 * unsaid for name, share in told.items()}


_REFUNDS = ("customer_refunded", "supplier_refund")
"""What "gave back" says of whom nothing was borrowed from."""
_LOANS_REPAID = ("loan_payment", "owner_lent_back")
_MOVING = re.compile(
    r"(?i)\b(moved?|moving|transfer\w*|shift\w*|swept|topped|top.?up|withdr\w+|took|taken|put|banked|deposit\w*|drew|swap\w*|changed?|float"
    r"|paid in(to)?|sent|back|atm|cash(ed)? (in|out|up)|pulled|brought)\b|→|->|=>"
)
_MOVED = re.compile(r"(?i)\b(from|to|into|moved?|transfer\w*|shifted|swept|topped|sent|put)\b|→|->|=>")


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
            named = self.name(guess.event, segment, self.likenesses(segment))
            if best[0] is None or ((best[1].missing or best[1].left) and not (named.missing or named.left)):
                best = (guess, named)
        return best

    def guesses(self, segment: Segment) -> list[Guess]:
        """The events that the stretch may tell of, likeliest first."""
        out = goes_out(segment.whole, self.knowledge)
        own = own_paid(segment.whole, self.knowledge.own_people)
        sent_us = not out and not own and _sent_us_money(segment.whole)
        billed = _WE_BILLED.search(segment.whole)
        found = came_in(segment, self._guesses(segment), self.knowledge)
        found = owed_by_a_day(found, segment, self.knowledge)
        found = rest_after_deposit(found, segment, self.knowledge)
        if own:
            found = [g for g in found if g.event.flow == "out"] or [Guess(event("bought"), 1.0)]
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
        found = recognise(segment.whole, self.knowledge, amounts, self.likenesses(segment))
        found = self._between_own(segment, [guess for guess in found if self.goes(guess.event)])
        found = self._by_wording(segment, self._by_what(segment, self._by_name(segment, found)))
        found = self._two_ways(segment, found)
        found = first_as_every_time(self._lent_by_owner(segment, found), segment, self.knowledge)
        found = owed_as_every_time(found, segment, self.knowledge)
        found = owed_first(customers_pay(found, segment, self.knowledge), segment, self.knowledge)
        found = supplier_paid(drawn_for_oneself(found, segment, self.knowledge), segment, self.knowledge)
        found = debts_paid(plain_pay(found, segment, self.knowledge), segment, self.knowledge)
        found = paid_out(in_these_words(found, segment, self.knowledge), segment, self.knowledge)
        found = nothing_but_whom(of_the_owned(found, segment, self.knowledge), segment, self.knowledge)
        found = kept_for_years(found, segment, self.knowledge)
        found = part_of_what_is_open(found, segment, self.knowledge)
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
        more = self._by_purpose(segment, found)
        better = {guess.event.name for guess in more}
        merged = [*more, *(guess for guess in found if guess.event.name not in better)]
        return self._two_ways(segment, sorted(merged, key=lambda guess: -guess.score))

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

    def _by_wording(self, segment: Segment, found: Sequence[Guess]) -> list[Guess]:
        """The trained reader of wordings speaks for its events and against those that it rules out."""
        shares = self._as_taken(segment.whole)
        if self.says_how_paid(segment.whole):
            # What an account of one's own was paid with wasn't bought on credit.
            shares["bought"] = shares.get("bought", 0.0) + shares.pop("bought_on_credit", 0.0)
        guesses = {g.event.name: replace(g, score=g.score + _worded(g.event.name, shares)) for g in found}
        spent = _spent_for(segment.whole)
        if spent and "sold" in guesses and guesses["sold"].cue is None:
            guesses["sold"] = replace(guesses["sold"], score=guesses["sold"].score - 1.5)
        cued = max((g.score for g in guesses.values() if g.cue), default=None)
        for name, share in shares.items():
            if name == NOTHING_HAPPENED or (name == "sold" and spent):
                continue
            if share >= _LIKELY and not spoken_against(name, segment.whole):
                score = _WORDED * share
                if cued is not None and share < _CERTAIN:
                    score = min(score, cued - 0.3)
                if (
                    name == "transfer"
                    and len(own_accounts(segment.whole, self.knowledge)) < 2
                    and cued is None
                ):
                    # Only one of one's own accounts is named: it may as well be a way of paying.
                    score *= 0.5 if _MOVING.search(segment.whole) else 0.3
                for guess in bookable(Guess(event(name), score), self.knowledge):
                    if guess.event.name not in guesses and self.goes(guess.event):
                        guesses[guess.event.name] = self._if_it_fits(guess, segment)
        return sorted(guesses.values(), key=lambda guess: -guess.score)

    def _as_taken(self, text: str) -> dict[str, float]:
        """What the wording says happened, as this book takes it: where it keeps no debts, who paid what he owed bought."""
        shares: dict[str, float] = {}
        for name, share in worded(text, self.knowledge).items():
            likely_enough = share >= _HEARD and name not in _AS_IT_IS
            taken = bookable(Guess(event(name), share), self.knowledge) if likely_enough else []
            becomes = taken[0].event.name if taken else name
            shares[becomes] = shares.get(becomes, 0.0) + share
        return shares

    def says_how_paid(self, text: str) -> bool:
        """Whether a text names what it was paid with, and nothing of a debt."""
        own = own_accounts(text, self.knowledge)
        rest = re.sub("|".join(map(re.escape, own)), " ", text, flags=re.IGNORECASE) if own else text
        return not _OWED.search(rest) and bool(own)

    def _if_it_fits(self, guess: Guess, segment: Segment) -> Guess:
        """What only the wording says was bought or earned counts less, the less the book has an account for it."""
        kind = guess.event.roles.get("what", "")
        if kind not in ("cost", "earned", "expense"):
            own = guess.event.name == "owner_took_out" and self._fit(segment, "expense", "bought") > _HARDLY
            return replace(guess, score=0.4 * guess.score) if own else guess
        fit = self._fit(segment, kind, guess.event.name)
        spent = self._best(segment, "expense", "bought") if kind == "earned" else 0.0
        if spent >= _PLAINLY and spent > 2 * self._best(segment, kind, guess.event.name):
            return replace(guess, score=0.4 * guess.score * (0.4 + 0.6 * fit))
        return replace(guess, score=guess.score * (0.4 + 0.6 * fit))

    def _best(self, segment: Segment, kind: str, name: str) -> float:
        candidates = self.knowledge.chart.for_role(kind)
        choices = purpose(segment.whole, candidates, self.knowledge, self.likenesses(segment), name)
        return choices[0].score if choices else 0.0

    def _fit(self, segment: Segment, kind: str, name: str) -> float:
        return min(1.0, self._best(segment, kind, name))

    def fits_a_cost_alone(self, guess: Guess, segment: Segment) -> bool:
        """Whether the words fit a line of costs well and none of income at all, in a budget, which has only these."""
        if guess.event.name != "bought" or self.knowledge.book.layout is not Layout.GRID:
            return False
        return self._fit(segment, "cost", "bought") >= 1 and self._fit(segment, "earned", "sold") < _HARDLY

    def names_its_row(self, guess: Guess, segment: Segment) -> bool:
        """Whether the words name a row of a budget by all that it is called, two telling words and more ("took 200 out for
        myself" of "Taken out for myself"), and that row takes what is guessed: such a row knows but one way."""
        kind = {"bought": "cost", "sold": "earned"}.get(guess.event.name)
        if kind is None or self.knowledge.book.layout is not Layout.GRID:
            return False
        said = {word.stem for word in words(segment.whole)}
        said |= {_PARTICIPLES[stem] for stem in said & {*_PARTICIPLES}}
        named = [t for t in self.knowledge.chart.tagged if len({*t.stems}) >= _TELLING and {*t.stems} <= said]
        return len(named) == 1 and named[0] in self.knowledge.chart.for_role(kind)

    def _between_own(self, segment: Segment, found: list[Guess]) -> list[Guess]:
        """Two of one's own accounts named, and from which to which: money that was moved; or a card that was paid."""
        card = card_paid(segment.whole, self.knowledge)
        if card is not None and not lacking(event("transfer"), self.knowledge):
            others = [g for g in found if g.event.name != "transfer"]
            return [Guess(event("transfer"), 4.4, cue=card), *others]
        found = moved_plainly(found, segment, self.knowledge)
        if any(g.event.name in ("transfer", "transfer_with_fee") for g in found) or not _MOVED.search(
            segment.whole
        ):
            return found
        if (
            spoken_against("transfer", segment.whole)
            or lacking(event("transfer"), self.knowledge)
            or len(own_accounts(segment.whole, self.knowledge)) < 2
            or (not _MOVING.search(segment.whole) and says_more(segment.whole, self.knowledge))
        ):
            return found
        return sorted([*found, Guess(event("transfer"), 3.3)], key=lambda guess: -guess.score)

    def _two_ways(self, segment: Segment, found: list[Guess]) -> list[Guess]:
        """Something paid partly from one account, "the rest" from another."""
        ways = {"bought": "bought_two_ways", "sold": "sold_two_ways"}
        base, halved = next((g for g in found if g.event.name in ways), None), self._halved(segment, found)
        if halved is not None and (base is None or self._only_worded_as_sold(base, segment)):
            base, found = halved, [g for g in found if g.event.name not in ("sold", "sold_two_ways")]
        if (
            base is None
            or (
                _HALVED.search(segment.whole)
                and len(segment.figures.money) > 1
                and not _LEFT.search(segment.whole)
            )
            or any(g.event.name in ways.values() and g.cue for g in found)
            or not _REST.search(segment.whole)
            or len(own_accounts(segment.whole, self.knowledge)) < 2
        ):
            return found
        best = max((g.score for g in found), default=base.score) + 0.6
        if base not in found:
            found = [g for g in found if g.event.name != "transfer"]
        both = event(ways[base.event.name])
        return [replace(base, event=both, score=best), *(g for g in found if g.event.name != both.name)]

    def _only_worded_as_sold(self, guess: Guess, segment: Segment) -> bool:
        return guess.event.name == "sold" and not guess.cue and self._fit(segment, "earned", "sold") < _HARDLY

    def _halved(self, segment: Segment, found: Sequence[Guess]) -> Guess | None:
        """A purchase of which each of two accounts paid a part, where the words fit a cost and are no words for moving."""
        moved = any(g.event.name == "transfer" and g.cue for g in found)
        if moved or not _HALVED.search(segment.whole) or self._fit(segment, "cost", "bought") < _LIKELY:
            return None
        return Guess(event("bought"), 1.5)

    def rivals(self, guess: Guess, guesses: Sequence[Guess], segment: Segment) -> list[Guess]:
        """The other events it could be; where this one's amounts all find a place, only such as can say the same."""
        others = [g for g in guesses if g.event.name != guess.event.name]
        if not self._places_all(guess, segment):
            return others
        return [g for g in others if g.score < guess.score - 0.8 or self._places_all(g, segment)]

    def _places_all(self, guess: Guess, segment: Segment) -> bool:
        named = self.name(guess.event, segment, self.likenesses(segment))
        return not (named.missing or named.left)

    def said_otherwise(self, guess: Guess, segment: Segment) -> bool:
        """Whether more than a habit speaks for an event that has no cue: the very invoice, or what was earned."""
        if guess.item is not None and not guess.item.opening:
            stems = telling(segment.whole) & guess.item.stems
            if stems and guess.item.numbers & numbers_in(segment.whole):
                return True  # "Atlas paid 2,000 of inv 89"
            rest = not segment.figures.money and _REST.search(segment.whole)
            return bool(stems) and (
                bool(rest) or guess.item.left in {a.value for a in segment.figures.written}
            )
        if worded(segment.whole, self.knowledge).get(guess.event.name, 0.0) >= _LIKEWISE:
            return True
        if guess.event.name != "sold" or guess.like is None:
            return False
        if guess.like.score >= 0.45 and _gives(segment.whole, guess.like):
            return True
        if guess.like.score >= 0.5 and len(guess.like.common) > 1 and guess.like.common - vocabulary():
            return True  # "Priya's next block of ten": the same person, and the same thing
        chart = self.knowledge.chart
        earned = purpose(segment.whole, chart.for_role("earned"), self.knowledge)
        spent = purpose(segment.whole, chart.for_role("expense"), self.knowledge)
        least = max(0.7 if guess.like.score >= 0.45 else 1.0, spent[0].score + 0.2 if spent else 0.0)
        return bool(earned) and earned[0].score >= least

    def by_wording_alone(self, guess: Guess, segment: Segment) -> bool:
        """Whether nothing but its wording speaks for a guess that may as well be another: "30 from the cash tin" is
        money moved, or spent on what isn't said; "hay delivery 80" is owed for, or paid."""
        if guess.cue is not None or guess.like is not None or guess.item is not None:
            return False
        if guess.event.name == "bought_on_credit":
            return not _OWED.search(segment.whole)
        if guess.event.name != "transfer":
            return False
        named = [self.knowledge.chart.get(name) for name in own_accounts(segment.whole, self.knowledge)]
        return len(named) == 1 and named[0] is not None and named[0].is_a(("cash", "petty_cash"))

    def read_in_two_ways(self, guess: Guess, segment: Segment) -> bool:
        """Whether nothing but its wording tells what happened, and the two trained readers of wordings are each sure of
        another event: "took 850 today in the till"."""
        if (
            guess.cue is not None
            or guess.like is not None
            or guess.item is not None
            or is_bare(segment.whole)
        ):
            return False
        readings = (happened(segment.whole), events_told(segment.whole, self.knowledge))
        first, second = (max(shares, key=lambda name: shares[name]) for shares in readings)
        sure = readings[0][first] >= _SURE_OF_RUNS and readings[1][second] >= _SURE_OF_WHOLES
        return sure and first != second and guess.event.name in (first, second)

    def worded_otherwise(self, guess: Guess, segment: Segment) -> bool:
        """Whether the wording clearly speaks for another event, one that this book can take as such."""
        if guess.event.name == "sold" and they_banked(segment.whole):
            return False
        if all(t.account.type is None for t in self.knowledge.chart.for_role("cost")):
            return False  # a page of nothing but names: the same cell, whichever way the money went
        shares = self._as_taken(segment.whole)
        best = max(shares, key=lambda name: shares[name])
        if guess.event.name in _LOANS_REPAID and lender(segment.whole, self.knowledge) is not None:
            return False
        if (best, guess.event.name) == ("sold", "customer_advance") and spoken_against(best, segment.whole):
            return False  # a gift card is sold, and earned later
        if (best, guess.event.name) == ("payroll", "bought") and is_plain_pay(segment, self.knowledge):
            return False
        if (best, guess.event.name) in (("owner_put_in", "owner_lent"), ("transfer", "owner_took_out")):
            return False  # the same happening; whether it is lent, the chart says, and for whom it was taken, a word
        if (
            shares[best] < _CLEARLY
            or events_likely(segment.whole, self.knowledge).get(guess.event.name, 0.0) > _RULED_OUT
        ):
            return False
        taken = (
            {best}
            if best == NOTHING_HAPPENED
            else {g.event.name for g in bookable(Guess(event(best), 1.0), self.knowledge)}
        )
        if not taken and best == "bought_on_credit" and guess.event.name == "bought":
            # "Water bill 38" where nothing owed is kept: a bill is written down when it is paid.
            return bool(_ARRIVED.search(segment.whole))
        if guess.event.name in taken or guess.item is not None or not is_known(guess.event.name):
            return False
        if (
            best == "transfer"
            and guess.like is not None
            and guess.like.score >= 0.35
            and len(own_accounts(segment.whole, self.knowledge)) < 2
        ):
            return False  # "Mia's next block 360, by transfer": a way of paying, for what the book knows
        if guess.like is not None and guess.like.score >= 0.6:  # the book says the same in nearly these words
            return False
        if (
            guess.event.name == "transfer"
            and guess.cue is not None
            and (
                len(own_accounts(segment.whole, self.knowledge)) == 1
                or card_paid(segment.whole, self.knowledge)
            )
        ):
            return False  # "Barclaycard bill 68 paid": a card of one's own is no supplier
        mine = guess.event.roles.get("what", "")
        text, fitting = segment.whole, self.knowledge.chart.for_role(mine) if mine else []
        if any(_in_full(text, t.name) or taken_for_oneself(text, t) for t in fitting):
            return False
        theirs = next((event(n).roles.get("what", "") for n in taken if n != NOTHING_HAPPENED), "")
        if mine and theirs and mine != theirs:
            # "Salary 2400": which account it fits says more than how it is worded.
            fit, other = self._best(segment, mine, guess.event.name), self._best(segment, theirs, best)
            return fit < 0.8 or other > max(0.3, 0.4 * fit)
        return True

    def _by_name(self, segment: Segment, found: Sequence[Guess]) -> list[Guess]:
        """An account that the note calls by its whole name, of two words or more ("bank interest 1.05", "Sam's pay
        2,150"), tells which way the money went."""
        text = segment.whole
        stems = [w.stem for w in words(text)]
        kinds = ("earned", "expense", *(("owed", "payable") if _PAID_OUT.search(text) else ()))
        typed = [(kind, t) for kind in kinds for t in self._called(kind) if t.account.type is not None]
        named = {
            kind
            for kind, tagged in typed
            if _inside(phrase(plain_name(tagged.name)), stems)
            or _in_full(text, tagged.name)
            or called_in_section(text, tagged)
            or (kind == "expense" and _leads(text, tagged.name))
            or taken_for_oneself(text, tagged)
            or (kind == "earned" and one_sided(self.knowledge.book) and is_all_said(text, tagged))
        }
        work = work_for(text, self.knowledge) or pay_of(text, self.knowledge)
        if work is not None:
            named = {"earned"}
        if not named and self.knowledge.beside_lines:
            paid_at_once = {a: r for a, r in self.knowledge.beside_lines.items() if not on_account(r)}
            remarked = named_in_remarks(text, paid_at_once)
            named = {kind for kind, tagged in typed if tagged.name in remarked}
        if len(named) != 1:
            return list(found)
        name = {"earned": "sold", "expense": "bought", "owed": "paid_accrued", "payable": "paid_bill"}[
            named.pop()
        ]
        known = next((g for g in found if g.event.name == name), None)
        theirs = name == "sold" and _paid_by_them(segment.whole, self.knowledge)
        against = spoken_against(name, segment.whole) and not theirs
        if known is None and (against or lacking(event(name), self.knowledge)):
            return list(found)
        told = [t for kind, t in typed if kind == "earned"] if name == "sold" else []
        bare = one_sided(self.knowledge.book) and any(is_all_said(text, t) for t in told)
        clear = theirs or bare or name in ("paid_accrued", "paid_bill")
        score = 4.2 if clear else max(2.6, known.score + 0.8 if known else 0.0)
        raised = replace(known, score=score) if known else Guess(event(name), score)
        raised = replace(raised, known=(("what", work.name),)) if work is not None else raised
        others = [g for g in found if g.event.name != name]
        return sorted([raised, *(others if self.goes(raised.event) else found)], key=lambda g: -g.score)

    def _called(self, kind: str) -> list[Tagged]:
        chart = self.knowledge.chart
        return chart.exactly("payable") if kind == "payable" else chart.for_role(kind)

    def _by_what(self, segment: Segment, found: Sequence[Guess]) -> list[Guess]:
        """An event is the likelier the better the words fit what it would be for."""
        if len(found) < 2:
            return list(found)
        fits: dict[str, float] = {}
        for guess in found[:5]:
            kind = guess.event.roles.get("what", "")
            if kind in ("cost", "earned", "expense") and kind not in fits:
                candidates = self.knowledge.chart.for_role(kind)
                choices = purpose(segment.whole, candidates, self.knowledge)
                fits[kind] = _strength(choices[0].score) if choices else 0.0
        if any(g.event.name == "transfer" for g in found):
            costs = purpose(segment.whole, self.knowledge.chart.for_role("expense"), self.knowledge)
            fits["transfer"] = -1.2 if costs and costs[0].score >= 0.8 else 0.5
        fitted = [
            replace(g, score=g.score + _FIT * fits.get(g.event.roles.get("what", g.event.name), 0.5))
            for g in found
        ]
        return sorted(fitted, key=lambda guess: -guess.score)

    def _by_purpose(self, segment: Segment, found: Sequence[Guess]) -> list[Guess]:
        """Where no word tells what happened: a thing that is bought, or one that is earned."""
        guesses = []
        for name, kind in (("bought", "cost"), ("sold", "earned")):
            said = segment
            if name == "sold":
                lead = segment.text.casefold().find(" for ") if _spent_for(segment.text) else None
                alone = _IN_COMPANY.sub(" ", segment.text[:lead]), _IN_COMPANY.sub(" ", segment.context)
                said = replace(segment, text=alone[0], context=alone[1])
            guesses.append(Guess(event(name), 0.3 + 1.1 * self._fit(said, kind, name)))
        known = {guess.event.name: guess.score for guess in found}
        return [
            g
            for g in guesses
            if g.score > known.get(g.event.name, 0.0)
            and not lacking(g.event, self.knowledge)
            and self.goes(g.event)
        ]

    def goes(self, kind: Event) -> bool:
        """Whether money goes that way with such an event, where it is known which way it went."""
        return not self.flow or kind.flow in (self.flow, "between")

    def likenesses(self, segment: Segment) -> list[Likeness]:
        """The book's earlier postings that are most like it."""
        likes = self.knowledge.precedents.like(segment.whole)
        found = by_whole_phrases(segment.whole, likes, self.knowledge)
        written = {a.value for a in segment.figures.written}
        # An equal amount tells which of several like precedents it is (the monthly 79.20).
        boosted = [
            replace(x, score=min(1.0, x.score * 1.25 + 0.15)) if written & totals(x) else x for x in found
        ]
        return sorted(boosted, key=lambda x: -x.score)

    def name(self, kind: Event, segment: Segment, likenesses: Sequence[Likeness]) -> Named:
        """The amounts that an event of this kind would have."""
        words = taxes.tax_words(segment.whole)
        percent = segment.figures.tax_percent(segment.text, segment.start)
        rate = percent.value / 100 if percent and words.mode else self.knowledge.tax_rate_of(kind)
        if not words.mode and "tax" in kind.amounts:
            words, rate = self._tax_by_habit(kind, segment, likenesses, words, rate)
        if (
            words.mode in ("inclusive", "mentioned")
            and rate is None
            and (not taxes.tax_accounts(self.knowledge.chart) or tax_worked_out(self.knowledge.book))
        ):
            # A book without tax takes the whole amount, and so does one whose rows tell it apart by themselves.
            words = taxes.TaxWords("none", words.span)
        if words.mode == "mentioned":
            words = taxes.TaxWords("inclusive" if rate else "", words.span)
        named = naming.name(kind.name, kind.amounts, segment.figures, words, rate)
        return by_words(kind, named, segment, self.knowledge.chart)

    def _tax_by_habit(
        self,
        kind: Event,
        segment: Segment,
        likenesses: Sequence[Likeness],
        words: taxes.TaxWords,
        rate: Decimal | None,
    ) -> tuple[taxes.TaxWords, Decimal | None]:
        """Where the note says nothing of tax: as with the last such thing, if it is clearly the same thing."""
        accounts = taxes.tax_accounts(self.knowledge.chart)
        for like in likenesses[:1]:
            posting = like.precedent.posting
            if like.score >= 0.45 and isinstance(posting, JournalEntry):
                share = taxes.tax_share(posting, accounts)
                if share is not None and self.knowledge.event_of(like.precedent) == kind.name:
                    return taxes.TaxWords("inclusive"), round(share, 3)
        return words, rate


def _paid_by_them(text: str, knowledge: Knowledge) -> bool:
    """ "Ms Brown paid the rent": by whom the rent of her flat comes in."""
    return not _WE_PAID.search(text) and any(
        called_in_section(text, tagged) for tagged in knowledge.chart.for_role("earned")
    )


_WE_PAID = re.compile(r"(?i)\b(i|we)\b[^,.;]{0,12} paid\b|^\W*paid\b")
_PAID_OUT = re.compile(
    r"(?i)\b(paid|(went|gone|go) (out|thr(ough|u))|sent|settled|cleared|remitted|debited|transferred)\b"
)
_WE_BILLED = re.compile(
    r"(?i)^\W*((just|i|we|have|i've|we've) )*(sent|emailed|posted|issued|raised|wrote|did|made) (?!us\b|me\b)[^.;]{0,40}\b(invoice|bill)\b"
    r"(?!.*\b(paid|settled)\b)"
)
"""An invoice that went out: what the customer owes now, though he has other open ones."""


def _sent_us_money(text: str) -> bool:
    """Whether somebody sent money, and not his bill."""
    return bool(_SENT_US.search(text)) and not THEY_BILLED.search(text) and not _ON_CREDIT.search(text)


_ON_CREDIT = re.compile(
    r"(?i)\bon (credit|account|tick|terms|(our|the) (account|tab))\b|\b(bill|invoice) to follow\b"
)


_SENT_US = re.compile(
    r"(?i:^\W*(\w+\W+)?(mr|mrs|ms|miss|dr)\.? [\w-]+ (has |have )?(sent|transferred|wired)\b)"
    r"|(?i:\b(pay|pays|paid|sent|gave|given|gives|transferred|wired|handed|refunded|reimbursed|repaid) (me|us)\b"
    r"(?! (an?|the|his|her|their|its) (new )?(bill|invoice|quote|receipt|discount|statement|estimate)))"
    r"|^\W*(?!I |We )([A-Z][\w'&.-]* ){1,5}(has |have |just )*(sent(?! (bill|invoice)\b)|transferred|wired|deposited)\b"
    r"|^\W*(?!I |We )([A-Z][\w'&.-]* ){1,4}(has |have |just )*(gave|brought|handed in) (back |the |his |her |their |over )?"
    r"([A-Z]{1,3}\.? ?)?[£$€₦₹]?\d(?!.* to (the |his |her |a |our )?)"
)
"""Somebody sent money: nothing was bought by that."""
_EARNING = re.compile(
    r"(?i)\b(sold|sales?|took|takings?|tickets?|raised|money|donat\w+|gifts?|fees?|deposit|paid|pays|got|received|sponsor\w*|entry|entries"
    r"|invoiced?|billed|grant|fare|rent|payment|cheque|check|cash|charged|lesson|session|hours?|days?|job|work|booking|commission|subs)\b"
)


def _spent_for(text: str) -> bool:
    """Whether a thing is named that something else was for: "wine for quiz night" was bought, not earned."""
    lead, found, _ = text.casefold().partition(" for ")
    things = [hit for hit in hits(lead) if concepts()[hit.concept].type is AccountType.EXPENSE]
    return bool(found and things) and not _EARNING.search(lead)


def _gives(text: str, like: Likeness) -> bool:
    """Whether somebody who gave before is said to give again: "Mrs Hill gave another 50"."""
    found = _GIVER.match(text)
    return found is not None and bool(telling(found[1]) & like.common - vocabulary())


_GIVER = re.compile(
    r"(?i)\W*((?:[\w'’.&-]+ ){1,3})(?:has |have |just |again |also )*(?:gave|given|sent|paid|transferred|donated|chipped in|brought|dropped off|put in)\b(?! (?:to|him|her|them|back)\b)"
)


def _strength(score: float) -> float:
    """How far an account fits, as a part of a guess: from 1 on what is more counts less."""
    return min(1.0, score) + 0.3 * max(0.0, min(2.5, score) - 1.0)


def _inside(name: Sequence[str], stems: Sequence[str]) -> bool:
    """Whether a name of several words stands in a text, word for word, an "and" aside."""
    stems = [s for s in stems if s not in ("and", "&")]
    return len(name) > 1 and inside(name, stems)


def _leads(text: str, name: str) -> bool:
    """Whether a text begins with a name and says what for: "the accountant for my tax return"."""
    return bool(re.match(rf"\W*(?:(?:the|our|my) )?{re.escape(name)} for (?!us\b|me\b)", text, re.IGNORECASE))


def _in_full(text: str, name: str) -> bool:
    """Whether a name of three words or more stands in a text just so: "took 1,000 for the house"."""
    return name.count(" ") > 1 and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE))
