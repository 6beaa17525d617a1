"""How likely each event is, all signs together, weighed by training: what the rules guessed and how sure they are of it, what
both trained readers of wordings say, and whether the book has an account that such words are about.

The weights (nl2x/tune/guesses.py) make of these a probability for each event that the book has accounts for, and for
nothing having happened.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nl2x.notes.accounts.own_accounts import own_accounts
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.weighing import listed
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.wholes import joined
from nl2x.notes.catalogue import event, events
from nl2x.notes.catalogue.events import pattern
from nl2x.notes.events.recognise import Guess, bookable, lacking, spoken_against
from nl2x.notes.meaning import happenings
from nl2x.notes.meaning.alone import alone
from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.choice import Signs, chooser
from nl2x.notes.meaning.encoder import told
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED
from nl2x.notes.wording.segments import Segment

DATA = "guesses"
FEATURES = (
    "score", "guessed", "lead", "first", "cue", "like", "item", "sure", "read, log", "read", "runs, log", "read first",
    "spoken against", "account, log", "bought", "sold", "nothing", "usual", "fit", "a cost", "earned", "in", "out",
    "before", "owed to us", "owed by us",
)  # fmt: skip
WHOLE = (
    "best",
    "cue",
    "like",
    "words",
    "no account",
    "read first",
    "runs first",
    "cost",
    "earned",
    "has income",
    "sure",
    "like a debt to us",
    "like a debt of ours",
    "like money spent",
    "like money earned",
    "money",
    "figures",
)
_LEAST = 1e-4
_MOST_SCORE, _MOST_LEAD, _MOST_FIT = 5.0, 3.0, 2.5
_UNGUESSED = -1.0
_NO_ACCOUNT = 0.3
"""What counts as the likelihood of an account where nothing happened."""
_COST, _EARNED = ("cost", "expense"), ("earned",)
_OWED_TO_US = (
    "invoiced",
    "customer_paid",
    "credit_note",
    "customer_bounced",
    "bad_debt",
    "customer_discount",
)
_OWED_BY_US = ("bought_on_credit", "paid_bill", "sent_back_to_supplier", "paid_with_discount")
_DEALINGS = (_OWED_TO_US, _OWED_BY_US, ("bought",), ("sold",))
"""Whom the book knows as a customer or a supplier is seldom the other."""


@dataclass(frozen=True)
class Guessed:
    """What the rules make of a stretch: their guess, how sure they are of it, and all that they weighed."""

    guess: Guess
    sure: float
    guesses: Sequence[Guess]
    segment: Segment


@dataclass(frozen=True)
class _OfBook:
    """What is the same for all notes to a book."""

    names: Sequence[str]
    """The events that it has accounts for, and nothing having happened."""
    accounts: Sequence[Candidate]
    takers: Mapping[str, frozenset[str]]
    """The accounts that each event may be about."""
    usual: Counter[str]
    """How often each event is among its entries."""
    instead: Mapping[str, str]
    """What other events become in it: a customer's payment a sale, where nothing owed is kept."""

    def told(self, shares: Mapping[str, float]) -> dict[str, float]:
        """Probability by event, with what the others become."""
        found = dict(shares)
        for other, name in self.instead.items():
            found[name] = found.get(name, 0.0) + found.pop(other, 0.0)
        return found


def likely(guessed: Guessed, knowledge: Knowledge, among: Collection[str] = ()) -> dict[str, float]:
    """Probability by event; only `among` these, where some are given."""
    names = _of_book(knowledge).names
    shares = chooser(DATA).shares(signs(guessed, knowledge)).tolist()
    read = joined(dict(zip(names, shares, strict=True)), knowledge.whole(guessed.segment.whole))
    found = {name: read[name] for name in names if not among or name in among}
    total = sum(found.values()) or 1.0
    return {name: share / total for name, share in found.items()} if among else found


KIN = {
    "bought_two_ways": ("bought",),
    "sold_two_ways": ("sold",),
    "bought": ("paid_with_discount",),
    "paid_bill": ("bought_part_paid", "paid_with_discount"),
    "paid_with_discount": ("paid_bill",),
    "customer_paid": ("sold_part_paid", "customer_discount"),
    "customer_discount": ("customer_paid",),
    "owner_lent": ("owner_put_in",),
    "owner_put_in": ("owner_lent",),
}
"""What an event is but for how it was paid, for what was taken off, or for what the book keeps of it."""
AS_BEFORE = "as_before"


def in_this_book(
    shares: Mapping[str, float], guessed: Guessed, *, paid_with: bool, own: bool = False
) -> dict[str, float]:
    """The shares, with those of its kin for what the rules guess. What is as before has the event that it had before: what
    the rules find in the book; what an account of one's own was paid with (`paid_with`) wasn't bought on credit; and where
    somebody of the house paid, or nothing but costs is kept (`own`), nothing was sold or only moved."""
    found = dict(shares)
    if own and guessed.guess.event.name == "bought":
        low = guessed.segment.whole.casefold()
        others = [
            name
            for name in found
            if name != NOTHING_HAPPENED
            and not (name in _EVEN_SO and any(pattern(cue).search(low) for cue in event(name).cues))
        ]
        found["bought"] = sum(found.pop(name) for name in others)
    if paid_with and "bought" in found:
        found["bought"] += found.pop("bought_on_credit", 0.0)
    mine = guessed.guess.event.name
    kin = sum(found.pop(name, 0.0) for name in (AS_BEFORE, *KIN.get(mine, ())) if name != mine)
    return {**found, mine: found.get(mine, 0.0) + kin}


_EVEN_SO = ("supplier_refund", "corrected", "reversed")
"""What may have been all the same where somebody of the house paid, if a word says so."""


def fitting(accounts: Collection[str], knowledge: Knowledge) -> frozenset[str]:
    """The events that may be about all of these accounts."""
    known = knowledge.chart
    return frozenset(
        name
        for name in _of_book(knowledge).names
        if name != NOTHING_HAPPENED
        and all(
            any(a in takers(event(name), row.account, known) for row in event(name).entry) for a in accounts
        )
    )


def names_of(knowledge: Knowledge) -> Sequence[str]:
    """The events that a book has accounts for, and nothing having happened: the order of the signs."""
    return _of_book(knowledge).names


def becoming(knowledge: Knowledge) -> Mapping[str, str]:
    """What the events that a book lacks an account for become in it: a customer's payment a sale, where nothing owed is kept."""
    return _of_book(knowledge).instead


def signs(guessed: Guessed, knowledge: Knowledge) -> Signs:
    """What speaks for each event (FEATURES), and for all of them together (WHOLE)."""
    book, text = _of_book(knowledge), guessed.segment.whole
    guesses: dict[str, Guess] = {}
    for guess in guessed.guesses:
        guesses.setdefault(guess.event.name, guess)
    read, runs = (book.told(one) for one in (told([text])[0].events, happenings.happened(text)))
    found = alone(text, book.accounts)
    about = {c.name: float(s) for c, s in zip(book.accounts, found.shares, strict=True)}
    cost, earned = (_fit(text, kind, knowledge) for kind in ("cost", "earned"))
    total, first = max(1, book.usual.total()), max(read.values())
    before = _before(text, knowledge)
    rows = []
    for name in book.names:
        weighed, happened = guesses.get(name), name != NOTHING_HAPPENED
        kind = event(name).roles.get("what", "") if happened else ""
        score = weighed.score if weighed else 0.0
        others = max((g.score for other, g in guesses.items() if other != name), default=0.0)
        chosen = guessed.guess.event.name == name
        account = sum(about.get(a, 0.0) for a in book.takers[name]) if happened else _NO_ACCOUNT
        flow = event(name).flow if happened else ""
        rows.append((
            min(_MOST_SCORE, score), weighed is not None, min(_MOST_LEAD, score - others) if weighed else _UNGUESSED,
            chosen, weighed is not None and weighed.cue is not None,
            weighed.like.score if weighed and weighed.like else 0.0,
            weighed is not None and weighed.item is not None, guessed.sure if chosen else 0.0, _log(read.get(name, 0.0)),
            read.get(name, 0.0), _log(runs.get(name, 0.0)), read.get(name, 0.0) == first,
            happened and spoken_against(name, text), _log(account), name == "bought", name == "sold", not happened,
            book.usual[name] / total, cost if kind in _COST else earned if kind in _EARNED else 0.0, kind in _COST,
            kind in _EARNED, flow == "in", flow == "out", before.get(name, 0.0), name in _OWED_TO_US, name in _OWED_BY_US,
        ))  # fmt: skip
    best = max((g.score for g in guesses.values()), default=0.0)
    guess = guessed.guess
    whole = (
        best, guess.cue is not None, guess.like.score if guess.like else 0.0, len(text.split()) / 10,
        1 - sum(about.values()), first, max(runs.values()), cost, earned, bool(knowledge.chart.for_role("earned")),
        guessed.sure, *(max((before.get(name, 0.0) for name in kin), default=0.0) for kin in _DEALINGS),
        bool(own_accounts(text, knowledge)), len(guessed.segment.figures.money),
    )  # fmt: skip
    return Signs(np.array(rows, np.float64), np.array(whole, np.float64))


def _before(text: str, knowledge: Knowledge) -> dict[str, float]:
    """How like the text is to what was posted for each event, at most."""
    found: dict[str, float] = {}
    for like in knowledge.precedents.like(text):
        name = knowledge.event_of(like.precedent)
        found[name] = max(found.get(name, 0.0), like.score)
    return found


def _log(share: float) -> float:
    return math.log(share + _LEAST)


def _fit(text: str, kind: str, knowledge: Knowledge) -> float:
    choices = purpose(text, knowledge.chart.for_role(kind), knowledge)
    return min(_MOST_FIT, choices[0].score) if choices else 0.0


def _of_book(knowledge: Knowledge) -> _OfBook:
    return knowledge.once("likelihood", lambda: _made(knowledge))


def _made(knowledge: Knowledge) -> _OfBook:
    chart = knowledge.chart
    names = [name for name, happened in events().items() if not lacking(happened, knowledge)]
    money = {t.name for t in chart.money}
    accounts = listed([t for t in chart.tagged if t.name not in money], knowledge)
    usual = Counter(knowledge.event_of(p) for p in knowledge.precedents.all)
    others = (
        (name, bookable(Guess(happened, 1.0), knowledge))
        for name, happened in events().items()
        if name not in names
    )
    instead = {name: found[0].event.name for name, found in others if found}
    about = {name: _about(name, knowledge) for name in names}
    return _OfBook([*names, NOTHING_HAPPENED], accounts, about, usual, instead)


def _about(name: str, knowledge: Knowledge) -> frozenset[str]:
    """The accounts that an event may be about: of its first role that is no money, else of the first line of its entry
    that is none."""
    happened = event(name)
    roles = [role for role, kind in happened.roles.items() if kind != "money"]
    rest = [
        row.account for row in happened.entry if row.account not in happened.roles and row.amount != "tax"
    ]
    return frozenset(a for role in (roles or rest)[:1] for a in takers(happened, role, knowledge.chart))
