"""Money given back in full: "they refunded all of it", "sent her deposit back".

How much it was stands in the book: the one earlier entry of the kind that such money comes from (a sale for a customer's
refund, a deposit for one returned) that the note's words tell from all others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from nl2x.notes.accounts.own_accounts import own_accounts
from nl2x.notes.amounts.taxes import tax_accounts
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Precedent, telling
from nl2x.notes.events.program import Sum
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.words import words

_SOURCES = {
    "customer_refunded": ("sold", "customer_advance"),
    "supplier_refund": ("bought",),
    "deposit_returned": ("customer_advance",),
    "deposit_back": ("deposit_paid",),
}
"""What money that is given back was paid as."""
_SUM = r"(?:money|deposit|bond|retainer|down ?payment)"
_ALL = re.compile(
    r"(?i)\b(?:all of it|it all|the lot|in full|every (?:penny|cent|quid|dollar|euro)|everything|(?:a )?full refund"
    r"|(?:his|her|their|our|my|the) (?:whole|full|entire) (?:thing|lot|amount|price|sum|cost|fee|"
    + _SUM
    + r")"
    r"|(?:his|her|their|our|my|the) " + _SUM + r"(?= back| was returned| was refunded))\b"
)
_SELDOM = 2
"""A word of no more entries than this tells one from others."""


def given_back(knowledge: Knowledge, guess: Guess, text: str) -> tuple[Precedent, tuple[int, int]] | None:
    """The entry all of whose money is given back, and the words that say so; None where the note says nothing of the kind, or
    several entries of different sums may be meant."""
    found = _ALL.search(text)
    if found is None or guess.event.name not in _SOURCES:
        return None
    sources = _SOURCES[guess.event.name]
    paid = [p for p in knowledge.past.all if knowledge.event_of(p) in sources]
    meant = _meant(telling(text), paid)
    sizes = {_size(p) for p in meant}
    return (meant[-1], found.span()) if len(sizes) == 1 else None


def tax_beside(before: Precedent, knowledge: Knowledge) -> Sum | None:
    """The tax of what was paid, where it stands as an entry of its own beside it, on the same day and under the same words."""
    accounts = tax_accounts(knowledge.chart)
    found = [
        line
        for other in knowledge.past.all
        if other.posting.date == before.posting.date and len(other.stems & before.stems) >= _SAME
        for line in other.posting.lines
        if line.account in accounts and other is not before
    ]
    return Sum(found[0].debit + found[0].credit, f"[{before.words}]") if len(found) == 1 else None


_SAME = 2


def paid_as(before: Precedent, guess: Guess, text: str, knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    """What money that is given back was for, and the account it went through, where the note names none of the book's own."""
    money = {t.name for t in knowledge.chart.money}
    booked = list(dict.fromkeys(line.account for line in before.posting.lines))
    kinds = {"what": set(takers(guess.event, "what", knowledge.chart)), "how": money}
    for role in guess.event.roles:
        named = [account for account in booked if account in kinds.get(role, ())]
        told = role == "how" and own_accounts(_THEIR_CARD.sub(" ", _beside(text, before)), knowledge)
        if len(named) == 1 and not told:
            yield role, named[0]


def _beside(text: str, before: Precedent) -> str:
    """A text without the words of the entry that it speaks of: Joan Petty is no petty cash."""
    theirs = {word.stem for word in words(before.words)}
    for word in words(text):
        if word.stem in theirs:
            text = text[: word.start] + " " * (word.end - word.start) + text[word.end :]
    return text


_THEIR_CARD = re.compile(r"(?i)\b(?:his|her|their) (?:\w+ )?card\b")


def _meant(said: frozenset[str], paid: Sequence[Precedent]) -> list[Precedent]:
    """Those that share the most words with the note, one of them a word that few entries have."""
    entries = Counter(stem for p in paid for stem in p.stems)
    shared = [(p.stems & said, p) for p in paid]
    most = max((len(common) for common, _ in shared), default=0)
    return [
        p
        for common, p in shared
        if most and len(common) == most and any(entries[s] <= _SELDOM for s in common)
    ]


def _size(paid: Precedent) -> object:
    return sum(line.debit for line in paid.posting.lines)
