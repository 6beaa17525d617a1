"""What happened by the book's own accounts that a note names: money moved between two, a purchase paid partly from
each, or just a way of paying."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.notes.accounts.own_accounts import card_paid, own_accounts
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.by_purpose import HARDLY, fit_of
from nl2x.notes.events.moved_plainly import moved_plainly, says_more
from nl2x.notes.events.recognise import Guess, lacking, spoken_against
from nl2x.notes.wording.segments import Segment


def between_own(segment: Segment, found: list[Guess], knowledge: Knowledge) -> list[Guess]:
    """Two of one's own accounts named, and from which to which: money that was moved; or a card that was paid."""
    card = card_paid(segment.whole, knowledge)
    if card is not None and not lacking(event("transfer"), knowledge):
        others = [g for g in found if g.event.name != "transfer"]
        return [Guess(event("transfer"), 4.4, cue=card), *others]
    found = moved_plainly(found, segment, knowledge)
    if any(g.event.name in ("transfer", "transfer_with_fee") for g in found) or not _MOVED.search(
        segment.whole
    ):
        return found
    if (
        spoken_against("transfer", segment.whole)
        or lacking(event("transfer"), knowledge)
        or len(own_accounts(segment.whole, knowledge)) < 2
        or (not MOVING.search(segment.whole) and says_more(segment.whole, knowledge))
    ):
        return found
    return sorted([*found, Guess(event("transfer"), 3.3)], key=lambda guess: -guess.score)


MOVING = re.compile(
    r"(?i)\b(moved?|moving|transfer\w*|shift\w*|swept|topped|top.?up|withdr\w+|took|taken|put|banked|deposit\w*|drew|swap\w*|changed?|float"
    r"|paid in(to)?|sent|back|atm|cash(ed)? (in|out|up)|pulled|brought)\b|→|->|=>"
)
"""What is said of money that is moved, and what may be said of it."""
_MOVED = re.compile(r"(?i)\b(from|to|into|moved?|transfer\w*|shifted|swept|topped|sent|put)\b|→|->|=>")


def two_ways(segment: Segment, found: list[Guess], knowledge: Knowledge) -> list[Guess]:
    """Something paid partly from one account, "the rest" from another."""
    ways = {"bought": "bought_two_ways", "sold": "sold_two_ways"}
    base, halved = next((g for g in found if g.event.name in ways), None), _halved(segment, found, knowledge)
    if halved is not None and (base is None or _only_worded_as_sold(base, segment, knowledge)):
        base, found = halved, [g for g in found if g.event.name not in ("sold", "sold_two_ways")]
    if (
        base is None
        or (
            _HALVED.search(segment.whole)
            and len(segment.figures.money) > 1
            and not _LEFT.search(segment.whole)
        )
        or any(g.event.name in ways.values() and g.cue for g in found)
        or not REST.search(segment.whole)
        or len(own_accounts(segment.whole, knowledge)) < 2
    ):
        return found
    best = max((g.score for g in found), default=base.score) + 0.6
    if base not in found:
        found = [g for g in found if g.event.name != "transfer"]
    both = event(ways[base.event.name])
    return [replace(base, event=both, score=best), *(g for g in found if g.event.name != both.name)]


REST = re.compile(
    r"(?i)\b(rest|remainder|balance|remaining|(other|second|last) half)\b|\bhalf\b.*\bhalf\b|\bhalf each\b|\bhalves\b|\bsplit\b|\b50[/-]50\b"
)
"""What speaks of the rest of a sum, or of its halves."""
_HALVED = re.compile(r"(?i)\bhalf\b|\bhalves\b|\bsplit\b|\b50[/-]50\b")
_LEFT = re.compile(r"(?i)\b(rest|remainder|balance|remaining|(other|second|last) half)\b")


def _only_worded_as_sold(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    return (
        guess.event.name == "sold" and not guess.cue and fit_of(segment, "earned", "sold", knowledge) < HARDLY
    )


def _halved(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> Guess | None:
    """A purchase of which each of two accounts paid a part, where the words fit a cost and are no words for moving."""
    moved = any(g.event.name == "transfer" and g.cue for g in found)
    if moved or not _HALVED.search(segment.whole) or fit_of(segment, "cost", "bought", knowledge) < _FITS:
        return None
    return Guess(event("bought"), 1.5)


_FITS = 0.3
"""From this fit on a cost is meant by words that speak of halves."""


def says_how_paid(text: str, knowledge: Knowledge) -> bool:
    """Whether a text names what it was paid with, and nothing of a debt."""
    own = own_accounts(text, knowledge)
    rest = re.sub("|".join(map(re.escape, own)), " ", text, flags=re.IGNORECASE) if own else text
    return not OWED.search(rest) and bool(own)


OWED = re.compile(
    r"(?i)\b(bills?|invoiced?|invoices|ow(e[ds]?|ing)|due|unpaid|credit|account|tab|terms|later|pay|payable)\b"
)
"""What speaks of something to be paid."""
