"""What the wording of a note says happened, by the trained readers of wordings, as the book can take it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from nl2x.notes.accounts.own_accounts import own_accounts
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.wholes import events_likely
from nl2x.notes.catalogue import event
from nl2x.notes.catalogue.events import pattern
from nl2x.notes.events.by_own_accounts import MOVING, says_how_paid
from nl2x.notes.events.by_purpose import HARDLY, best_fit, fit_of, spent_for
from nl2x.notes.events.direction import goes
from nl2x.notes.events.recognise import Guess, bookable, spoken_against
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED, is_known
from nl2x.notes.wording.segments import Segment


def by_wording(segment: Segment, found: Sequence[Guess], knowledge: Knowledge, flow: str) -> list[Guess]:
    """The trained reader of wordings speaks for its events and against those that it rules out."""
    shares = as_taken(segment.whole, knowledge)
    if says_how_paid(segment.whole, knowledge):
        # What an account of one's own was paid with wasn't bought on credit.
        shares["bought"] = shares.get("bought", 0.0) + shares.pop("bought_on_credit", 0.0)
    guesses = {g.event.name: replace(g, score=g.score + _worded(g.event.name, shares)) for g in found}
    spent = spent_for(segment.whole)
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
            if name == "transfer" and len(own_accounts(segment.whole, knowledge)) < 2 and cued is None:
                # Only one of one's own accounts is named: it may as well be a way of paying.
                score *= 0.5 if MOVING.search(segment.whole) else 0.3
            for guess in bookable(Guess(event(name), score), knowledge):
                if guess.event.name not in guesses and goes(guess.event, flow):
                    guesses[guess.event.name] = _if_it_fits(guess, segment, knowledge)
    return sorted(guesses.values(), key=lambda guess: -guess.score)


_LIKELY = 0.3
"""From this probability on the wording alone makes an event a guess."""
_WORDED, _CERTAIN = 3.2, 0.75
"""What a certain wording is worth beside cues (2 to 4.4), and how certain it must be to go before one."""


def _if_it_fits(guess: Guess, segment: Segment, knowledge: Knowledge) -> Guess:
    """What only the wording says was bought or earned counts less, the less the book has an account for it."""
    kind = guess.event.roles.get("what", "")
    if kind not in ("cost", "earned", "expense"):
        own = (
            guess.event.name == "owner_took_out" and fit_of(segment, "expense", "bought", knowledge) > HARDLY
        )
        return replace(guess, score=0.4 * guess.score) if own else guess
    fit = fit_of(segment, kind, guess.event.name, knowledge)
    spent = best_fit(segment, "expense", "bought", knowledge) if kind == "earned" else 0.0
    if spent >= _PLAINLY and spent > 2 * best_fit(segment, kind, guess.event.name, knowledge):
        return replace(guess, score=0.4 * guess.score * (0.4 + 0.6 * fit))
    return replace(guess, score=guess.score * (0.4 + 0.6 * fit))


_PLAINLY = 0.8
"""From this fit on an account for what was spent is plainly meant, where no account for what was earned fits half as well."""


def _weight_of(share: float) -> float:
    """What a probability of the wording adds to a guess that has other signs: from -1.5 to 0.8."""
    return max(-1.5, 0.8 * min(1.0, (math.log10(share + 1e-4) + 1.2) / 1.2))


def _worded(name: str, shares: Mapping[str, float]) -> float:
    """What the wording adds to a guess of that event."""
    return _weight_of(shares.get(name, 0.0)) if is_known(name) else 0.0


def as_taken(text: str, knowledge: Knowledge) -> dict[str, float]:
    """What the wording says happened, as this book takes it: where it keeps no debts, who paid what he owed bought."""
    shares: dict[str, float] = {}
    for name, share in worded(text, knowledge).items():
        likely_enough = share >= _HEARD and name not in _AS_IT_IS
        taken = bookable(Guess(event(name), share), knowledge) if likely_enough else []
        becomes = taken[0].event.name if taken else name
        shares[becomes] = shares.get(becomes, 0.0) + share
    return shares


_HEARD, _AS_IT_IS = 0.02, (NOTHING_HAPPENED, "customer_advance")
"""What the wording gives less than this isn't looked at; what is no other event, whatever the book keeps: a deposit is
no sale yet."""


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


_EVERYDAY = frozenset((
    "bought", "sold", "bought_on_credit", "invoiced", "customer_paid", "paid_bill", "customer_refunded",
    "supplier_refund", "transfer", "owner_put_in", "owner_took_out", "customer_advance", "prepaid_bought", "payroll",
    "loan_payment", "customer_paid_with_fee", NOTHING_HAPPENED,
))  # fmt: skip
"""What may be told by its wording alone; what is rarer has a word of its own, or it isn't meant: a bare "Squarespace
12" is no correction, "barber 14" no bounced cheque."""
