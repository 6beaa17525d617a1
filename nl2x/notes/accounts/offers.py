"""What a question offers: of accounts the likeliest of the book, whichever way the money may have gone; of what may have
happened what was weighed, and what the encoder finds likely."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from nl2x.books.model import AccountType
from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.filled import Choice
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.untold_account import accounts_like
from nl2x.notes.book.chart import Chart, Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.wholes import events_told
from nl2x.notes.catalogue import event, events
from nl2x.notes.events.reading import WHAT_HAPPENED, Doubt, Draft
from nl2x.notes.events.recognise import Guess, bookable
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED
from nl2x.notes.places.placing import TABLE

MOST = 6
"""Accounts that are offered for what something was; more are no help."""
MOST_EVENTS = 5
"""Events that are offered for what happened."""
LIKELY_ENOUGH = 0.12
"""From this probability on an event is offered."""
EACH_WAY = 3
"""So many of them for either direction, where it may have been bought as well as sold."""
MOST_WAYS = 10
"""Accounts that are offered for how it was paid: all of them, in nearly every book."""
CERTAIN = 0.95
"""From here on the direction isn't in doubt."""
SPOKEN_FOR = 0.5
"""From this score on the words speak for an account, whichever way the money went."""
HARDLY = 0.3
"""An account less sure than this says nothing for the direction that it was looked for in; a verb still does."""
DOUBTFUL = 0.9
"""Below this an account is doubtful enough to be asked about before what happened."""
_OTHER_WAY = {"cost": "earned", "expense": "earned", "earned": "expense"}


def offered(doubt: Doubt, draft: Draft, doubts: Sequence[Doubt], knowledge: Knowledge) -> tuple[str, ...]:
    """The options of a question what happened or about an account: those that were weighed first, then what else it may
    be."""
    if doubt.question.startswith(WHAT_HAPPENED):
        return tuple(dict.fromkeys([*doubt.options, *_may_have_happened(draft, knowledge)]))[:MOST_EVENTS]
    role, chart = doubt.field, knowledge.chart
    kind = draft.guess.event.roles.get(role, "")
    if not all(chart.get(option) for option in doubt.options):
        return doubt.options
    if kind == "money":
        return tuple(dict.fromkeys([*doubt.options[:1], *_ways(draft, doubt.options, knowledge)]))[:MOST_WAYS]
    if kind not in _OTHER_WAY:
        alone = not kind and len(doubt.options) == 1 and bool(chart.get(doubt.options[0]))
        return tuple(dict.fromkeys([*doubt.options, *(accounts_like(role, knowledge) if alone else ())]))
    direction = min(
        (d.sure for d in doubts if d.field == "event" and d.happening == doubt.happening), default=1.0
    )
    own = [*doubt.options, *_likely(draft, chart.for_role(kind), knowledge)]
    there = chart.for_role(_OTHER_WAY[kind])
    if direction >= CERTAIN and (doubt.sure >= HARDLY or draft.guess.cue):
        other = [c.account for c in _spoken_for(draft, there, knowledge) if c.score >= SPOKEN_FOR]
        return tuple(dict.fromkeys([*own[: MOST - 1], *other, *own]))[:MOST]
    other = [name for name in _likely(draft, there, knowledge) if name not in own]
    return tuple(dict.fromkeys([*own[:EACH_WAY], *other[:EACH_WAY], *own[EACH_WAY:]]))[:MOST]


def _may_have_happened(draft: Draft, knowledge: Knowledge) -> Iterator[str]:
    """What the encoder finds the words may tell of, the likeliest first, as this book can take it."""
    shares = events_told(draft.segment.whole, knowledge)
    for name in sorted(shares, key=lambda name: -shares[name]):
        if name != NOTHING_HAPPENED and shares[name] >= LIKELY_ENOUGH:
            yield from (guess.event.means for guess in bookable(Guess(event(name), 0.0), knowledge))


def settles_more(worst: Doubt, doubts: Sequence[Doubt]) -> Doubt:
    """The doubt to ask about. An account mostly tells which way the money went, too: where both are in doubt and
    something was bought or sold in any case, it is asked what it was for instead of what happened. Of several things
    that hardly anything tells of, the first is asked about first. In which table it stands comes before what it is
    for, which many a table doesn't say."""
    if worst.field == "what":
        where = next((d for d in doubts if d.field == TABLE and d.happening == worst.happening), None)
        if where is not None and worst.sure < SPOKEN_FOR:
            return where
        return next((d for d in doubts if d.field == "what" and d.sure < HARDLY), worst)
    meant = [kind for kind in events().values() if kind.means in worst.options]
    either = len(meant) == len(worst.options) > 0 and all(
        kind.roles.get("what") in _OTHER_WAY for kind in meant
    )
    if worst.field != "event" or not either:
        return worst
    same = (d for d in doubts if d.field == "what" and d.happening == worst.happening)
    return next((d for d in same if d.sure < DOUBTFUL), worst)


def _ways(draft: Draft, before: Sequence[str], knowledge: Knowledge) -> Iterator[str]:
    """Everything that a payment can be settled with: what the note names first, then money, then the debts that
    can be of use: nobody pays with what others owe, nor is paid into a loan."""
    every, flow = settling(knowledge.chart), draft.guess.event.flow
    named = called(draft.segment.whole, every)
    purses = {t.name for t in knowledge.chart.money}
    yield from (t.name for t in every if t.name in named)
    yield from before
    yield from (t.name for t in every if not flow or flow in _ways_of_use(t, purse=t.name in purses))


_PAID_AHEAD = re.compile(r"(?i)\b(deposits?|ahead|advance|vouchers?|prepaid|unearned|deferred)\b")


def _ways_of_use(debt: Tagged, *, purse: bool) -> tuple[str, ...]:
    """Whether what comes in ("in") or goes out ("out") can be settled with a purse or a debt: sold on account, or for
    what was paid ahead; bought by card, on account, or with money that is lent for it."""
    if purse:
        return ("out",) if debt.account.type is AccountType.LIABILITY else ("in", "out")
    if debt.account.type is AccountType.ASSET:
        return ("in",) if debt.is_a(("receivable",)) else ()
    return ("in",) if debt.is_a(("unearned",)) or _PAID_AHEAD.search(debt.name) else ("out",)


def settling(chart: Chart) -> list[Tagged]:
    """The accounts that money or a debt can be settled with: purses, cards, what is owed to others or by them."""
    debts = [
        t
        for t in chart.tagged
        if t.account.type is AccountType.LIABILITY or t.is_a(("receivable", "deposit_paid", "prepaid"))
    ]
    return list({t.name: t for t in [*chart.money, *debts]}.values())


def _likely(draft: Draft, candidates: Sequence[Tagged], knowledge: Knowledge) -> list[str]:
    """The candidates that the words speak for, then those that the book has used most."""
    choices = _spoken_for(draft, candidates, knowledge)
    used = Counter(line.account for entry in knowledge.examples for line in entry.lines)
    usual = sorted(candidates, key=lambda t: -used[t.name])
    return [*(c.account for c in choices), *(t.name for t in usual)]


def _spoken_for(draft: Draft, candidates: Sequence[Tagged], knowledge: Knowledge) -> list[Choice]:
    text = draft.segment.whole
    return purpose(text, candidates, knowledge, knowledge.precedents.like(text))
