"""What else speaks for a guess of what happened or against it, beside the score that its signs gave it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.books.book import Layout
from nl2x.notes.accounts.own_accounts import card_paid, own_accounts
from nl2x.notes.accounts.own_pay import taken_for_oneself
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.amounts.earlier import lender
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import numbers_in
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.book.wholes import events_likely, events_told
from nl2x.notes.catalogue import event
from nl2x.notes.events.by_own_accounts import OWED, REST
from nl2x.notes.events.by_purpose import HARDLY, best_fit, fit_of, in_full
from nl2x.notes.events.by_wording import as_taken, worded
from nl2x.notes.events.event_amounts import amounts_of
from nl2x.notes.events.like_before import like_before
from nl2x.notes.events.plain_pay import is_plain_pay
from nl2x.notes.events.recognise import Guess, bookable, spoken_against
from nl2x.notes.events.whose_bill import they_banked
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED, happened, is_bare, is_known
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import words


def rivals_of(guess: Guess, guesses: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The other events it could be; where this one's amounts all find a place, only such as can say the same."""
    others = [g for g in guesses if g.event.name != guess.event.name]
    if not _places_all(guess, segment, knowledge):
        return others
    return [g for g in others if g.score < guess.score - 0.8 or _places_all(g, segment, knowledge)]


def _places_all(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    named = amounts_of(guess.event, segment, like_before(segment, knowledge), knowledge)
    return not (named.missing or named.left)


def fits_a_cost_alone(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether the words fit a line of costs well and none of income at all, in a budget, which has only these."""
    if guess.event.name != "bought" or knowledge.book.layout is not Layout.GRID:
        return False
    return (
        fit_of(segment, "cost", "bought", knowledge) >= 1
        and fit_of(segment, "earned", "sold", knowledge) < HARDLY
    )


def names_its_row(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether the words name a row of a budget by all that it is called, two telling words and more ("took 200 out for
    myself" of "Taken out for myself"), and that row takes what is guessed: such a row knows but one way."""
    kind = {"bought": "cost", "sold": "earned"}.get(guess.event.name)
    if kind is None or knowledge.book.layout is not Layout.GRID:
        return False
    said = {word.stem for word in words(segment.whole)}
    said |= {_PARTICIPLES[stem] for stem in said & {*_PARTICIPLES}}
    named = [t for t in knowledge.chart.tagged if len({*t.stems}) >= _TELLING and {*t.stems} <= said]
    return len(named) == 1 and named[0] in knowledge.chart.for_role(kind)


_TELLING = 2
"""So many words that tell make a row's name one that isn't said by chance."""
_PARTICIPLES = {"took": "taken", "gave": "given", "drew": "drawn", "wrote": "written"}
"""How a row is called by what was done."""


def said_otherwise(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether more than a habit speaks for an event that has no cue: the very invoice, or what was earned."""
    if guess.item is not None and not guess.item.opening:
        stems = telling(segment.whole) & guess.item.stems
        if stems and guess.item.numbers & numbers_in(segment.whole):
            return True  # "Atlas paid 2,000 of inv 89"
        rest = not segment.figures.money and REST.search(segment.whole)
        return bool(stems) and (bool(rest) or guess.item.left in {a.value for a in segment.figures.written})
    if worded(segment.whole, knowledge).get(guess.event.name, 0.0) >= _LIKEWISE:
        return True
    if guess.event.name != "sold" or guess.like is None:
        return False
    if guess.like.score >= 0.45 and _gives(segment.whole, guess.like):
        return True
    if guess.like.score >= 0.5 and len(guess.like.common) > 1 and guess.like.common - vocabulary():
        return True  # "Priya's next block of ten": the same person, and the same thing
    chart = knowledge.chart
    earned = purpose(segment.whole, chart.for_role("earned"), knowledge)
    spent = purpose(segment.whole, chart.for_role("expense"), knowledge)
    least = max(0.7 if guess.like.score >= 0.45 else 1.0, spent[0].score + 0.2 if spent else 0.0)
    return bool(earned) and earned[0].score >= least


_LIKEWISE = 0.6
"""From this probability on the wording says the same as what the book did before."""


def _gives(text: str, like: Likeness) -> bool:
    """Whether somebody who gave before is said to give again: "Mrs Hill gave another 50"."""
    found = _GIVER.match(text)
    return found is not None and bool(telling(found[1]) & like.common - vocabulary())


_GIVER = re.compile(
    r"(?i)\W*((?:[\w'’.&-]+ ){1,3})(?:has |have |just |again |also )*(?:gave|given|sent|paid|transferred|donated|chipped in|brought|dropped off|put in)\b(?! (?:to|him|her|them|back)\b)"
)


def by_wording_alone(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether nothing but its wording speaks for a guess that may as well be another: "30 from the cash tin" is
    money moved, or spent on what isn't said; "hay delivery 80" is owed for, or paid."""
    if guess.cue is not None or guess.like is not None or guess.item is not None:
        return False
    if guess.event.name == "bought_on_credit":
        return not OWED.search(segment.whole)
    if guess.event.name != "transfer":
        return False
    named = [knowledge.chart.get(name) for name in own_accounts(segment.whole, knowledge)]
    return len(named) == 1 and named[0] is not None and named[0].is_a(("cash", "petty_cash"))


def read_in_two_ways(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether nothing but its wording tells what happened, and the two trained readers of wordings are each sure of
    another event: "took 850 today in the till"."""
    if guess.cue is not None or guess.like is not None or guess.item is not None or is_bare(segment.whole):
        return False
    readings = (happened(segment.whole), events_told(segment.whole, knowledge))
    first, second = (max(shares, key=lambda name: shares[name]) for shares in readings)
    sure = readings[0][first] >= _SURE_OF_RUNS and readings[1][second] >= _SURE_OF_WHOLES
    return sure and first != second and guess.event.name in (first, second)


_SURE_OF_RUNS, _SURE_OF_WHOLES = 0.9, 0.6
"""How sure either of the two is that contradicts the other."""


def worded_otherwise(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether the wording clearly speaks for another event, one that this book can take as such."""
    if guess.event.name == "sold" and they_banked(segment.whole):
        return False
    if all(t.account.type is None for t in knowledge.chart.for_role("cost")):
        return False  # a page of nothing but names: the same cell, whichever way the money went
    shares = as_taken(segment.whole, knowledge)
    best = max(shares, key=lambda name: shares[name])
    if guess.event.name in _LOANS_REPAID and lender(segment.whole, knowledge) is not None:
        return False
    if (best, guess.event.name) == ("sold", "customer_advance") and spoken_against(best, segment.whole):
        return False  # a gift card is sold, and earned later
    if (best, guess.event.name) == ("payroll", "bought") and is_plain_pay(segment, knowledge):
        return False
    if (best, guess.event.name) in (("owner_put_in", "owner_lent"), ("transfer", "owner_took_out")):
        # The same happening; whether it is lent, the chart says, and for whom it was taken, a word.
        return False
    if (
        shares[best] < _CLEARLY
        or events_likely(segment.whole, knowledge).get(guess.event.name, 0.0) > _RULED_OUT
    ):
        return False
    taken = (
        {best}
        if best == NOTHING_HAPPENED
        else {g.event.name for g in bookable(Guess(event(best), 1.0), knowledge)}
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
        and len(own_accounts(segment.whole, knowledge)) < 2
    ):
        return False  # "Mia's next block 360, by transfer": a way of paying, for what the book knows
    if guess.like is not None and guess.like.score >= 0.6:  # the book says the same in nearly these words
        return False
    if (
        guess.event.name == "transfer"
        and guess.cue is not None
        and (len(own_accounts(segment.whole, knowledge)) == 1 or card_paid(segment.whole, knowledge))
    ):
        return False  # "Barclaycard bill 68 paid": a card of one's own is no supplier
    mine = guess.event.roles.get("what", "")
    text, fitting = segment.whole, knowledge.chart.for_role(mine) if mine else []
    if any(in_full(text, t.name) or taken_for_oneself(text, t) for t in fitting):
        return False
    theirs = next((event(n).roles.get("what", "") for n in taken if n != NOTHING_HAPPENED), "")
    if mine and theirs and mine != theirs:
        # "Salary 2400": which account it fits says more than how it is worded.
        fit = best_fit(segment, mine, guess.event.name, knowledge)
        other = best_fit(segment, theirs, best, knowledge)
        return fit < 0.8 or other > max(0.3, 0.4 * fit)
    return True


_CLEARLY, _RULED_OUT = 0.75, 0.08
"""Where the wording is sure of another event: the one's least probability, and the other's most."""
_LOANS_REPAID = ("loan_payment", "owner_lent_back")
_ARRIVED = re.compile(
    r"(?i)\b(arrived|came|come|got|received|post|due|invoiced?|owed?|owing|sent|landed|unpaid|pending|next|until|by the)\b"
)
"""What is said of a bill that is still to be paid."""
