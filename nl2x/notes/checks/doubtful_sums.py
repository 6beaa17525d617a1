"""Sums of a note that may be another one in the book: half of them or the whole, one of many payments, about so much, told
in another currency."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.paid_alike import half_paid_so
from nl2x.notes.answering.answered_figures import offered_sums
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.reading import Doubt
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Facts, Role
from nl2x.notes.wording.segments import Segment


def doubtful_sums(
    segment: Segment, guess: Guess, facts: Facts, knowledge: Knowledge, index: int
) -> Iterator[Doubt]:
    """ "Around 900" is no amount to book, except for an estimate; nor is a sum of which half, or one of many, may be meant."""
    computed, money = segment.figures.computed, segment.figures.money
    halves = [c for c in computed if c.how.endswith(" * 1 / 2")]
    alone = sum(c.role is Role.SHARE for c in facts.computed) == 1
    by_way = alone and guess.event.name in _ONE_WAY and half_paid_so(segment.text, knowledge)
    if halves and (by_way or _HALF_OF.search(segment.whole)):
        options = offered_sums([*halves, *money], together=False)
        yield Doubt("amount", 0.4, "How much is to be booked?", options, None, index)
    every = [c for c in computed if _ONE_OF_MANY.search(c.how)]
    if every and not _WHICH.search(segment.whole):
        options = offered_sums([*every, *money], together=False)
        question = "Is one of these payments made, or was all of it paid? How much was it?"
        yield Doubt("amount", 0.5, question, options, None, index)
    if (
        guess.event.name == "supplies_used"
        and len(money) == 1
        and not computed
        and _STILL_THERE.search(segment.text)
    ):
        yield Doubt(
            "amount", 0.3, "That is what is left, as it seems. How much was used?", (), money[0].span, index
        )
    rough = next((a for a in segment.figures.money if a.approximate), None)
    if rough is not None and guess.event.name not in ("accrued", "bad_debt_allowance", "in_kind"):
        yield Doubt("amount", 0.5, f'How much was it exactly ("{rough.words}")?', (), rough.span, index)


_STILL_THERE = re.compile(
    r"(?i)^(?!.*\b(used|consumed|went through|worked through|out of|cost)\b).*\b(?:left|remaining|on hand|in hand|still there|in the store|now|stands? at|down to"
    r"|counted|count(ed)? comes to|stock ?tak(e|ing))\b"
)
"""What is told of goods that are there, and not of those that were used: "timber on hand now 1150"."""
_ONE_WAY = ("bought", "sold")
_HALF_OF = re.compile(r"(?i)\bhalf of (theirs|his|hers|ours|what|[a-z][\w'’ ]{2,40}),? ?[£$€₹]?\d")
"""The sum that follows may be the half or the whole."""
_ONE_OF_MANY = re.compile(r"^\w+ / \d+$")
_WHICH = re.compile(
    r"(?i)\b(first|1st|second|2nd|third|3rd|\d+th|last|final|one of|one went|this month|each|every|split|shared?|divided|half|quarter)\b"
)
"""Words for which of several payments it was, or for a sum that several people share."""


def in_another_currency(
    segment: Segment, filled: Mapping[str, Filled], knowledge: Knowledge, index: int
) -> Iterator[Doubt]:
    """What leaves an account in another currency is likely told in that: "200 from the euro account"."""
    source = knowledge.chart.get(filled["from"].account) if "from" in filled else None
    money = segment.figures.money
    if source is None or not source.is_a(("currency_account",)) or any(a.currency for a in money):
        return
    question = f"How much is it in the book's own money? It comes from {source.name}."
    yield Doubt("amount", 0.5, question, offered_sums(money), None, index)
