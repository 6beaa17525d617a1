"""Money that was lost or stolen: it went out of the purse that it was in, and is neither takings nor goods."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.answering.as_answered import ANSWERED
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.wording.segments import Segment

SHORT, _STAND_IN, TAKEN_BACK = "till_short", "bought", "customer_refunded"
"""What lost money is, what that becomes in a book that has no account for differences of cash, and how it lowers an
income."""
_GONE = r"(?:lost|mislaid|stole|stolen|nicked|pinched|robbed|burgled|thefts?|robbery|pickpocketed|pilfered|missing|vanished|disappeared)"
_MONEY = (
    r"(?:(?:petty |spare )?cash(?! ?(?:card|back|flow|machine|register|book))|money|takings|banknotes|coins|float"
    r"|till(?! (?:key|roll|receipt|next|then|now))|cash ?box|(?:cash|money) ?(?:tin|bag|drawer)|purse|wallet|collection|kitty)"
)
_LOST = re.compile(
    rf"(?i)\b{_GONE}(?! (?:property|time|custom|sales?|income|interest|money on)\b)[^.;]{{0,40}}?\b{_MONEY}\b"
    rf"|\b{_MONEY}(?: [a-z]+){{0,3}}? {_GONE}\b|\b{_GONE} (?:from|out of|in) "
)
_ELSE = re.compile(
    r"(?i)\b(?:insur\w*|found|recover\w*|return\w*|refund\w*|reimburs\w*|gave|back|claim\w*|compensat\w*|replac\w*|bought|paid|fees?"
    r"|alarm|locks?|keys?|stock|goods|invoice|bill|cheque book|(?:bank|debit|credit|cash) card|turned up|donated|raised|so far)\b"
)
"""What tells of something that came of a loss, or of another loss than that of money."""


def is_lost(text: str, knowledge: Knowledge) -> bool:
    """Whether a text tells of money that is gone: "cash stolen from the till", "lost the raffle money"."""
    mark = _LOST.search(text)
    if mark is None or _ELSE.search(text):
        return False
    return bool(re.search(rf"(?i)\b{_MONEY}\b", text)) or bool(money_named(text, knowledge))


def money_lost(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """What happened: where money is gone, that comes first, and neither goods are lost nor is anything taken."""
    mark = _LOST.search(segment.whole)
    if mark is None or not is_lost(segment.whole, knowledge):
        return list(found)
    name = _STAND_IN if lacking(event(SHORT), knowledge) else SHORT
    if lacking(event(name), knowledge):
        return list(found)
    others = [g for g in found if g.event.flow == "out" and g.event.name != TAKEN_BACK]
    # Takings that are gone may be taken off the takings, where somebody answers so, and never add to them.
    less = [] if lacking(event(TAKEN_BACK), knowledge) else [Guess(event(TAKEN_BACK), 0.5, cue=mark.span())]
    return [*put_first(name, others, 4.6, cue=mark.span()), *less]


def settles_as_lost(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether nothing else has to be weighed: money is gone."""
    return guess.event.name in (SHORT, _STAND_IN) and is_lost(segment.whole, knowledge)


def where_it_was(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """Of lost money: which purse it was in, where no word tells; and what takes the loss, where the book has no
    account for such."""
    if draft.happening.event not in (SHORT, _STAND_IN) or not is_lost(draft.segment.whole, knowledge):
        return []
    found = []
    purses = [t.name for t in knowledge.chart.money]
    how = draft.filled.get("how")
    if how is not None and len(purses) > 1 and not how.spans and how.sure < ANSWERED:
        found.append(
            Doubt("how", 0.4, "Where was the money that is gone?", tuple(purses[:6]), happening=number)
        )
    what = draft.filled.get("what")
    if what is None or what.sure >= ANSWERED:
        return found
    taken = knowledge.chart.get(what.account)
    like = draft.guess.like
    known = like is not None and like.score >= 0.6
    if not known and (taken is None or not taken.is_a(("cash_over_short", "other_expense"))):
        options = tuple(dict.fromkeys((what.account, *what.rivals[:5])))
        found.append(
            Doubt("what", 0.4, "Which account takes the money that is gone?", options, happening=number)
        )
    return found
