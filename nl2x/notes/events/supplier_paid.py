"""A supplier who is never paid at once: what he is paid settles what is owed to him, or a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.notes.accounts.own_accounts import own_accounts
from nl2x.notes.accounts.vocabulary import names_in
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.wording.segments import Segment

PAID = re.compile(
    r"(?i:\b(paid|pays?|sent|settled|cleared|transferred|wired|remitted|gave|given|e-?transferr?ed|zelled|venmoed|momo'?d|bacs'?d|payment|went)\b)|\d to (?=[A-Z])"
)
REST_LATER = re.compile(
    r"(?i)\b(the |with |and )?(rest|balance|remainder|remaining|(other|second) half)\b( of it| (i|we|he|she|they)('ll| will)?)?( is| to| will| be| pay| follow\w*| come| due| paid| owed| (left|still) (to pay|owed))*"
    r" (next|by|on|in|at|later|tomorrow|end|when|follows?|to follow|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|soon|to come)\b"
)
_BACK = re.compile(r"(?i)\b(back|refund\w*|returned|credit note|for us|us|me)\b")
_FOR = re.compile(r"(?i)\bfor (?!the (rest|balance|month|bill|invoice|last)\b)")
_AT_ONCE = ("bought", "bought_two_ways", "bought_part_paid")
_ON_CREDIT = ("bought_on_credit", "paid_bill", "paid_with_discount", "sent_back_to_supplier", "")


def only_on_credit(text: str, knowledge: Knowledge) -> list[OpenItem]:
    """What is open with somebody of whom the book bought twice or more, and never for money at once; else none."""
    if knowledge.book.layout is not Layout.JOURNAL or not knowledge.payables:
        return []
    names = named(text, knowledge)
    theirs = [p for p in knowledge.precedents.all if names & p.stems]
    events = [knowledge.event_of(p) for p in theirs]
    if events.count("bought_on_credit") + events.count("paid_bill") < 2 or {*events} - {*_ON_CREDIT}:
        return []
    return [item for item in knowledge.payables if item.stems & names and not item.opening]


def named(text: str, knowledge: Knowledge) -> frozenset[str]:
    """The words of a text that may be somebody's name: none of things, of the book's trade, of its own money."""
    money = {stem for t in knowledge.chart.money for stem in t.stems}
    return names_in(text, knowledge) - knowledge.trade_words - money


def supplier_paid(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with the settling of what is owed first where somebody who is never paid at once was paid no more
    than that, and no word says what for."""
    text = segment.whole
    later = REST_LATER.search(text) is not None
    may_be = {**dict.fromkeys(_AT_ONCE, True), "bought_on_credit": later}
    may_be["transfer"] = len(own_accounts(text, knowledge)) < 2
    at_once = bool(found) and may_be.get(found[0].event.name, False)
    if not at_once or not PAID.search(text) or _BACK.search(text) or lacking(event("paid_bill"), knowledge):
        return list(found)
    sums = [a.value for a in segment.figures.money]
    owed = only_on_credit(text, knowledge)
    if len(sums) != 1 or not owed or sums[0] > sum((i.left for i in owed), Decimal(0)) or _FOR.search(text):
        return list(found)
    item = next((i for i in owed if i.left == sums[0]), owed[0])
    return put_first("paid_bill", found, found[0].score + 0.9, item=item)
