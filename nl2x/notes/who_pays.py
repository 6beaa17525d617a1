"""Who pays: somebody who was only ever a customer buys nothing for the firm by paying it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.book import Layout
from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.catalogue import event
from nl2x.notes.choose import vocabulary
from nl2x.notes.knowledge import Knowledge
from nl2x.notes.precedents import Precedent, telling
from nl2x.notes.recognise import Guess, bookable
from nl2x.notes.segments import Segment

_WHO = re.compile(
    r"(?i)^\W*(?:the )?(?!(?:i|we|paid|just|also|have) )((?:[\w'’&.-]+ ){1,4}?)(?:(?:has|have|finally|just|already|again) )*"
    r"(?P<deed>paid|prepaid|sent|transferred|settled|gave|handed|wired|donated)\b"
)
_AHEAD = re.compile(r"(?i)\b(pre-?paid|in advance|ahead|up ?front)\b")
_CERTAIN, _SOME = 4.4, 1.5


def customer_named(text: str, knowledge: Knowledge) -> list[Precedent]:
    """The earlier entries of somebody who is said to pay, where all of them brought something in; else none."""
    who = _WHO.match(text)
    if who is None or knowledge.book.layout is not Layout.JOURNAL:
        return []
    name = telling(who[1]) - vocabulary()
    theirs = [p for p in knowledge.precedents.all if name & p.stems]
    return theirs if theirs and all(_brought_in(p, knowledge) for p in theirs) else []


def _brought_in(precedent: Precedent, knowledge: Knowledge) -> bool:
    """Whether an entry is of money, or a claim, that came in for what is earned, owed or paid ahead."""
    if not isinstance(precedent.posting, JournalEntry):
        return False
    taking = {t.name for t in (*knowledge.chart.money, *knowledge.chart.exactly("receivable"))}
    debits = {line.account for line in precedent.posting.lines if line.debit}
    credits = [knowledge.account(line.account) for line in precedent.posting.lines if line.credit]
    claims = {t.name for t in knowledge.chart.exactly("receivable")}
    kinds = (AccountType.INCOME, AccountType.LIABILITY)
    return debits <= taking and all(a is not None and (a.type in kinds or a.name in claims) for a in credits)


def customers_pay(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, of which none is money that went out where a customer is said to have paid."""
    if not customer_named(segment.whole, knowledge):
        return list(found)
    best = max((g.score for g in found), default=0.0)
    kept = [g for g in found if g.event.flow != "out" and g.event.name != "bought_on_credit"]
    if _AHEAD.search(segment.whole):
        advance = bookable(Guess(event("customer_advance"), max(_CERTAIN, best)), knowledge)
        return [*advance, *(g for g in kept if g.event.name != "customer_advance")]
    return kept or bookable(Guess(event("sold"), _SOME), knowledge)


_PAID_OUT = re.compile(r"(?i)\b(deposit(ed)?|paid out|pay-?outs?|settled|settlement)\b")
_LESS_BY = re.compile(r"(?i)\bless\b.{0,12}(%|percent|per cent)|\bdiscount\b")


def paid_out(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, of which a processor's paying out of what it holds goes from its account to the bank's, in a book
    that keeps both; and a discount that is told goes before a bill paid whole."""
    found = _less_the_discount(found, segment)
    if not any(g.event.name == "transfer_with_fee" for g in found) or not _PAID_OUT.search(segment.whole):
        return found
    holding, banks = ([t.name for t in knowledge.chart.money if t.is_a((c,))] for c in ("paypal", "bank"))
    if not holding:
        return [g for g in found if g.event.name != "transfer_with_fee"]
    if len(holding) != 1 or len(banks) != 1 or holding == banks:
        return found
    known = (("to", banks[0]), ("from", holding[0]))
    return [replace(g, known=known) if g.event.name == "transfer_with_fee" else g for g in found]


def _less_the_discount(found: Sequence[Guess], segment: Segment) -> list[Guess]:
    taken = next((g for g in found if g.event.name == "paid_with_discount" and g.cue), None)
    if taken is None or found[0].event.name != "paid_bill" or not _LESS_BY.search(segment.whole):
        return list(found)
    return [replace(taken, score=found[0].score + 0.9), *(g for g in found if g is not taken)]
