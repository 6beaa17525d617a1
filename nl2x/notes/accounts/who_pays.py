"""Who pays: somebody who was only ever a customer buys nothing for the firm by paying it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.book import Layout
from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Precedent, telling
from nl2x.notes.catalogue import concepts, event
from nl2x.notes.catalogue.events import pattern
from nl2x.notes.events.recognise import Guess, bookable, lacking, spoken_against
from nl2x.notes.wording.segments import Segment

_WHO = re.compile(
    r"(?i)^\W*(?:the )?(?!(?:i|we|paid|just|also|have) )((?:[\w'’&.-]+ ){1,4}?)(?:(?:has|have|finally|just|already|again) )*"
    r"(?P<deed>paid|paying|prepaid|sent|transferred|settled|gave|handed|wired|donated)\b"
)
_AHEAD = re.compile(r"(?i)\b(pre-?paid|in advance|ahead|up ?front)\b")
_CERTAIN, _SOME = 4.4, 1.5


def customer_named(text: str, knowledge: Knowledge) -> list[Precedent]:
    """The earlier entries of somebody who is said to pay, where all of them brought something in; else none."""
    who = _WHO.match(text)
    if who is None or knowledge.book.layout not in (Layout.JOURNAL, Layout.CASH_BOOK):
        return []
    name = telling(who[1])
    theirs = [p for p in knowledge.precedents.all if (name - vocabulary()) & p.stems]
    if not name - vocabulary() and len(name) > 1:  # "Sunshine Lawn Care"
        theirs = [p for p in knowledge.precedents.all if name <= p.stems]
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
        return _or_in_advance(_or_a_new_customer(found, segment, knowledge), segment, knowledge)
    best = max((g.score for g in found), default=0.0)
    kept = [g for g in found if g.event.flow not in ("out", "between") and g.event.name != "bought_on_credit"]
    if _AHEAD.search(segment.whole):
        advance = bookable(Guess(event("customer_advance"), max(_CERTAIN, best)), knowledge)
        return [*advance, *(g for g in kept if g.event.name != "customer_advance")]
    return kept or bookable(Guess(event("sold"), _SOME), knowledge)


def _or_a_new_customer(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with a customer who pays before something bought where a note begins with somebody who "paid" and
    whom the book hasn't met, and names nothing that could be paid for: "K Singh paid the 95 by transfer"."""
    who = _WHO.match(segment.whole)
    bought = found and found[0].event.name == "bought" and knowledge.book.layout is Layout.JOURNAL
    if not bought or who is None or who["deed"].casefold() != "paid":
        return list(found)
    name = telling(who[1]) - _DAYS
    unknown = name - vocabulary() and not any(name & p.stems for p in knowledge.precedents.all)
    if not unknown or _OUR_MONEY.search(segment.whole) or hits(who[1]) or _names_a_thing(segment.whole):
        return list(found)
    owed = bookable(Guess(event("customer_paid"), found[0].score + 0.05), knowledge)
    return [*owed, *(g for g in found if g.event.name not in {o.event.name for o in owed})]


def _names_a_thing(text: str) -> bool:
    return any(concepts()[h.concept].type in (AccountType.EXPENSE, AccountType.INCOME) for h in hits(text))


def _or_in_advance(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with a customer's advance before what was paid ahead by somebody who isn't known to sell."""
    spent = found and found[0].event.name in _SPENT
    if not spent or not paid_by_another(found[0], segment, knowledge):
        return list(found)
    advance = bookable(Guess(event("customer_advance"), found[0].score + 0.05), knowledge)
    return [*advance, *(g for g in found if g.event.name not in {a.event.name for a in advance})]


def paid_by_another(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether a note begins with somebody who "paid up front", of whom the book doesn't know that he only ever sells:
    "Smith Ltd paid 600 for six months in advance" may be money in, whatever speaks for something prepaid."""
    who = _WHO.match(segment.whole)
    either = guess.event.name in _SPENT or (guess.event.name in _TAKEN and guess.cue is None)
    if (
        not either
        or who is None
        or not _AHEAD.search(segment.whole)
        or customer_named(segment.whole, knowledge)
    ):
        return False
    if _TO_SOMEBODY.match(segment.whole, who.end()) or _OUR_MONEY.search(segment.whole):
        return False
    called = _AND_SONS.sub("", who[1])
    name = telling(called) - vocabulary() - _DAYS
    if not name or any(concepts()[h.concept].type in _THINGS for h in hits(called)):
        return False
    theirs = [p for p in knowledge.precedents.all if name & p.stems]
    return not theirs or any(not _spent(p, knowledge) for p in theirs)


def _spent(precedent: Precedent, knowledge: Knowledge) -> bool:
    """Whether money, or a debt to a supplier, went for what an entry is about."""
    giving = {t.name for t in (*knowledge.chart.money, *knowledge.chart.exactly("payable"))}
    return {line.account for line in precedent.posting.lines if line.credit} <= giving


_SPENT, _TAKEN = ("prepaid_bought", "bought"), ("customer_advance", "sold")
_AND_SONS = re.compile(r"(?i) (&|and) (sons?|daughters?|brothers|bros|co|partners)\b")
_THINGS = (AccountType.EXPENSE, AccountType.ASSET)
_DAYS = frozenset(
    "today yesterday monday tuesday wednesday thursday friday saturday sunday now finally".split()
)
_TO_SOMEBODY = re.compile(r"(?i) (us|me)\b")
_OUR_MONEY = re.compile(
    r"(?i)\b(from|out of|with|by|on) (the |our |my )(bank|till|card|company card|credit card|petty cash)\b"
)
"""What tells which way it went in any case."""


def deposit_for_cost(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether a deposit that comes back would be a cost, for want of an account for such deposits."""
    wanted = event("deposit_paid")
    if guess.event.name != "bought" or knowledge.book.layout is not Layout.JOURNAL:
        return False
    told = any(pattern(cue).search(segment.whole.casefold()) for cue in wanted.cues)
    return told and not spoken_against(wanted.name, segment.whole)


def ahead_at_once(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether what is paid in advance would be bought at once, in a journal with an account for things paid ahead."""
    journal = knowledge.book.layout is Layout.JOURNAL
    told = guess.event.name == "bought" and journal and _IN_ADVANCE.search(segment.whole)
    return bool(told) and not lacking(event("prepaid_bought"), knowledge)


def spreads_only(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether a note tells to spread a cost over months or years, and money would be paid for it now."""
    del knowledge
    return guess.event.flow == "out" and bool(_SPREAD.search(segment.whole))


def told_to_spread(guess: Guess, segment: Segment) -> bool:
    """Whether the words tell to spread something prepaid, whatever else they sound like."""
    used = guess.event.name == "prepaid_used" and guess.cue is not None
    return used and bool(_SPREAD.search(segment.whole))


_SPREAD = re.compile(
    r"(?i)^\W*((please|now|also|just) )*(spread|amorti[sz]e|apportion|depreciate)\b.*\bover\b"
)
_IN_ADVANCE = re.compile(r"(?i)\b(in advance|up ?front|advances? (of|to)\b|an advance)\b")


_PAID_OUT = re.compile(r"(?i)\b(deposit(ed)?|paid out|pay-?outs?|settled|settlement)\b")
_LESS_BY = re.compile(r"(?i)\bless\b.{0,12}(%|percent|per cent)|\bdiscount\b")


def paid_out(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, of which a processor's paying out of what it holds goes from its account to the bank's, in a book
    that keeps both; and a discount that is told goes before a bill paid whole."""
    found = _less_the_discount(found, segment)
    if not any(g.event.name == "transfer_with_fee" for g in found) or not _PAID_OUT.search(segment.whole):
        return found
    holding, banks = ([t.name for t in knowledge.chart.money if t.is_a((c,))] for c in ("paypal", "bank"))
    holding = holding or held_by(segment.whole, knowledge)
    banks = [name for name in banks if name not in holding]
    if not holding:
        return [g for g in found if g.event.name != "transfer_with_fee"]
    if len(holding) != 1 or len(banks) != 1 or holding == banks:
        return found
    known = (("to", banks[0]), ("from", holding[0]))
    named = bool(held_by(segment.whole, knowledge))
    best = max(g.score for g in found) + 0.9 if named else 0.0
    moved = [
        replace(g, known=known, score=max(g.score, best))
        for g in found
        if g.event.name == "transfer_with_fee"
    ]
    others = [g for g in found if g.event.name != "transfer_with_fee"]
    return sorted([*moved, *others], key=lambda guess: -guess.score)


def held_by(text: str, knowledge: Knowledge) -> list[str]:
    """The accounts of money that are called after the processor that paid out: "SumUp clearing"."""
    paid = _PAID_OUT.search(text)
    who = telling(text[: paid.start()]) if paid is not None else frozenset()
    return [t.name for t in knowledge.chart.money if who & telling(t.name)]


def _less_the_discount(found: Sequence[Guess], segment: Segment) -> list[Guess]:
    taken = next((g for g in found if g.event.name == "paid_with_discount" and g.cue), None)
    if taken is None or found[0].event.name != "paid_bill" or not _LESS_BY.search(segment.whole):
        return list(found)
    return [replace(taken, score=found[0].score + 0.9), *(g for g in found if g is not taken)]
