"""Amounts that a note only points at: "same as last month", the open invoice that was paid."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from nl2x.books.book import Book
from nl2x.books.model import JournalEntry
from nl2x.notes.amounts.by_count import at_the_usual_rate
from nl2x.notes.amounts.changed import (
    EVERY,
    Multiple,
    changed,
    changes_in,
    earlier_one,
    multiple_in,
    multiplied,
    named_time,
    repeated,
)
from nl2x.notes.amounts.figures import Named, total_of
from nl2x.notes.amounts.in_full import given_back, paid_as, tax_beside
from nl2x.notes.amounts.in_its_line import as_its_line_says
from nl2x.notes.amounts.taxes import tax_words
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem, numbers_in
from nl2x.notes.book.precedents import Likeness, Precedent, telling
from nl2x.notes.catalogue import Event, event
from nl2x.notes.events.program import Part, Sum, cents
from nl2x.notes.events.reading import Doubt
from nl2x.notes.events.recognise import Guess, begins_with
from nl2x.notes.facts.changes import Change
from nl2x.notes.facts.model import Facts, Span
from nl2x.notes.places.marked_beside import all_that_is_open, kept_as
from nl2x.notes.places.records import sized
from nl2x.notes.wording.segments import Segment

SAME_AGAIN = re.compile(
    r"\b(same|as) (as|amounts?|thing|again|like)? ?(as )?(the )?(last|previous|before|usual|every (month|week|time|quarter|year)|in|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|always)"
    r"|\bsame (?:(?:figures|numbers|amounts?|sums?) )?as\b|\bsame again\b|\busual\b|\bas (last|before|always)\b|\b(the|his|her|their|my|our) normal (amount|sum|pay|rate)\b|\bnothing different\b|\bno changes?\b", re.IGNORECASE)  # fmt: skip

_OF_BOTH = re.compile(r"(?i)\b(both|all (of them|three|four))\b")
"""The same amounts of several things, which are several entries."""

# What comes back every month in the same way, and is the same thing whatever it is called.
SPREAD = ("depreciation", "prepaid_used")
_REGULAR = ("depreciation", "payroll", "prepaid_used", "loan_payment")


@dataclass(frozen=True)
class Earlier:
    """Amounts taken from the book: roles split as before, what it is to be explained with, and the note's words that point
    at them."""

    named: Named
    parts: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)
    said: str = ""
    spans: tuple[Span, ...] = ()
    accounts: tuple[tuple[str, str], ...] = ()
    """Roles that an earlier entry tells, with their accounts."""


def from_the_book(
    knowledge: Knowledge,
    guess: Guess,
    segment: Segment,
    likenesses: Sequence[Likeness],
    named: Named,
    facts: Facts,
) -> Earlier | None:
    """Amounts the note points at: "same as last month", the open invoice that was paid."""
    if changes := changes_in(segment, facts):
        return with_change(knowledge, guess, knowledge.past.like(segment.whole), facts, changes)
    if not segment.figures.money and (times := multiple_in(segment, facts)):
        return with_multiple(knowledge, guess, knowledge.past.like(segment.whole), facts, times)
    if segment.figures.money or named.missing.startswith("how much of it"):
        return _all_principal(knowledge, guess, segment, likenesses)
    if (
        guess.item is not None
        and not guess.item.opening
        and guess.event.name in ("customer_paid", "paid_bill", "bad_debt")
        and not _OF_SEVERAL.search(guess.item.words)
    ):
        if half := _HALF_OF_IT.search(segment.text):
            whole = half["owed"] is not None or _nothing_paid(guess.item, knowledge.book)
            there = (segment.start + half.start(), segment.start + half.end())
            return _half_of(guess.item, there) if whole else None
        items = knowledge.settled_by(guess.event.name)
        if _another_fits(guess.item, segment.text, items):
            return None
        total = open_sum(guess.item)
        said = f"{total.value} is what is open of: {guess.item.words}"
        return Earlier(Named({"total": total}), said=said)
    if guess.event.name in ("sold", "bought") and (
        waiting := all_that_is_open(knowledge.book, guess.event.name, segment.text)
    ):
        total = open_sum(waiting)
        said = f"{total.value} is what is open of: {waiting.words}"
        kept = kept_as(knowledge.book, guess.event.name, segment.text, [waiting.left])
        return Earlier(
            Named({"net": total, "total": total}), said=said, accounts=(("what", kept),) if kept else ()
        )
    if back := given_back(knowledge, guess, segment.text):
        return _all_of(*back, guess, segment, knowledge)
    if (mark := SAME_AGAIN.search(segment.text)) and not _OF_BOTH.search(segment.text):
        time = named_time(facts, segment)
        here = tuple((segment.start + a, segment.start + b) for a, b in _pointing(segment.text, mark))
        if told := as_its_line_says(knowledge, guess.event, segment.whole, mark[0], time, facts.today):
            return Earlier(told[0], said=told[1], spans=here)
        past = knowledge.past.like(segment.whole)
        if time is None and (counted := at_the_usual_rate(knowledge, guess, past, segment.text)):
            sum_, said, words = counted
            there = (segment.start + words[0], segment.start + words[1])
            return Earlier(Named({"net": sum_, "total": sum_}), said=said, spans=(*here, there))
        found = _same_again(knowledge, guess, past, time, mark[0])
        return replace(found, spans=here) if found else None
    return _every_month(knowledge, guess)


def _pointing(text: str, mark: re.Match[str]) -> Iterator[Span]:
    """The words that say that it is as before: "the usual", "usual day rate", "same rate as always"."""
    rest = _LAST_MONTH.match(text, mark.end())
    yield mark.start(), rest.end() if rest else mark.end()
    yield from (found.span() for found in _AS_BEFORE.finditer(text))


_LAST_MONTH = re.compile(r"(?i)[a-z]*(?: (?:month|week|fortnight|quarter|year|time|one|ones|[a-z]+['’]s))?\b")
_AS_BEFORE = re.compile(
    r"(?i)\b(?:same|usual|normal|regular)(?: (?:day|daily|hourly|weekly|monthly))? (?:rate|price|pay|amount|sum|money|again)\b"
    r"|\b(?:same|as|like) (?:always|usual|before|ever)\b|\bnothing different\b|\bno changes?\b"
)
_HALF_OF_IT = re.compile(
    r"(?i)(?<!other )(?<!second )(?<!remaining )\bhalf (?:of )?(?:(?P<owed>what (?:they|he|she|we|i) owed?)\b"
    r"|(?:the|their|his|her|its|our|that|this) (?:[\w'’-]+ ){0,2}(?:bill|invoice|account|fees?|balance)\b)"
)


def _another_fits(item: OpenItem, text: str, items: Sequence[OpenItem]) -> bool:
    """Whether the words of a text, which names no number, point as well at another open invoice or bill, or name whoever
    another one is from, too: then it may be either that was paid, or both."""
    said = telling(text)
    if item.record is not None or item.numbers & numbers_in(text):
        return False
    others = [other for other in items if other is not item]
    alike = not _OF_BOTH.search(text) and any(item.stems & said <= o.stems & said for o in others)
    return alike or any(begins_with(o, text) and not begins_with(o, item.words) for o in others)


def _half_of(item: OpenItem, span: Span) -> Earlier:
    """Half of what is open of an invoice or bill."""
    total = Sum(cents(item.left / 2), f"[{item.words}] / 2")
    said = f"{total.value} is half of what is open of: {item.words}"
    return Earlier(Named({"total": total}), said=said, spans=(span,))


def _all_of(
    before: Precedent, words: Span, guess: Guess, segment: Segment, knowledge: Knowledge
) -> Earlier | None:
    """What was paid in an earlier entry, with its tax where it had any."""
    amounts = amounts_of(before.posting, event(knowledge.event_of(before)), knowledge)
    if "tax" not in amounts and "total" in amounts and (tax := tax_beside(before, knowledge)):
        amounts |= {"tax": tax, "net": amounts["total"], "total": amounts["total"] + tax}
    found = {name: sum_ for name, sum_ in amounts.items() if name in guess.event.amounts}
    if "total" not in found or (tax_words(segment.text).mode and "tax" not in found):
        return None
    said = f"all of what was paid on {before.posting.date}: {before.words}"
    return Earlier(
        Named(found),
        said=said,
        spans=((segment.start + words[0], segment.start + words[1]),),
        accounts=tuple(paid_as(before, guess, segment.text, knowledge)),
    )


def _nothing_paid(item: OpenItem, book: Book) -> bool:
    """Whether all of an invoice or bill is still open, so that half of it is half of what is open."""
    if item.record is not None:
        return sized(book, item.record)[1] == item.left
    return item.left in {
        line.debit + line.credit for line in item.entry.lines if line.account == item.account
    }


_OF_SEVERAL = re.compile(r"\b(?i:each|apiece)\b|(?:, [A-Z][\w'’-]+){3}")
"""One line for several people ("Board: Kessler, Pruitt, Navarro, Yoon, 490 each"): who pays of them pays his part."""


def open_sum(item: OpenItem, facts: tuple[str, ...] = ()) -> Sum:
    """What is open of an invoice or a bill, as the book says it; `facts` are the note's amounts that tell of it."""
    return Sum(item.left, f"[{item.words}]", facts)


def _all_principal(
    knowledge: Knowledge, guess: Guess, segment: Segment, likenesses: Sequence[Likeness]
) -> Earlier | None:
    """A loan payment in a book that keeps no interest apart."""
    total = total_of(segment.figures)
    if guess.event.name != "loan_payment" or total is None:
        return None
    before = [x for x in likenesses if knowledge.event_of(x.precedent) == "loan_payment"]
    apart = bool(knowledge.chart.exactly("interest_expense")) and not lender(segment.whole, knowledge)
    if _without_interest(segment.whole, knowledge):
        apart = False
    if before and "interest" not in amounts_of(before[0].precedent.posting, guess.event, knowledge):
        apart = False
    return None if apart else Earlier(Named({"principal": total, "total": total}))


def usual_principal(guess: Guess, likenesses: Sequence[Likeness], knowledge: Knowledge) -> Decimal | None:
    """What went off a loan each time so far, where the last two payments agree."""
    if guess.event.name != "loan_payment":
        return None
    before = [x.precedent for x in likenesses if knowledge.event_of(x.precedent) == "loan_payment"]
    latest = sorted(before, key=lambda p: p.posting.date)[-2:]
    paid = [amounts_of(p.posting, guess.event, knowledge).get("principal") for p in latest]
    values = {one.value for one in paid if one is not None}
    return values.pop() if len(latest) == 2 and None not in paid and len(values) == 1 else None


def last_time(
    guess: Guess, likenesses: Sequence[Likeness], knowledge: Knowledge
) -> tuple[dt.date, Decimal] | None:
    """When something told in such words happened last, and how much it was in all."""
    alike = [
        x.precedent
        for x in likenesses
        if x.score >= _ALIKE and knowledge.event_of(x.precedent) == guess.event.name
    ]
    if not alike:
        return None
    latest = max(alike, key=lambda p: p.posting.date).posting
    amounts = amounts_of(latest, guess.event, knowledge)
    total = amounts.get("total") or amounts.get("gross")
    return (latest.date, total.value) if total is not None else None


_ALIKE = 0.6
"""How like an earlier entry's words are to those of a note that may tell of the same."""


def _without_interest(text: str, knowledge: Knowledge) -> bool:
    """Whether the one loan that a text names has none by its name or by what stands beside it: "Truck loan, 0%"."""
    loans = knowledge.chart.exactly("loan")
    said = telling(text)
    named = [t.name for t in loans if (telling(t.name) - _LOAN | telling(t.name) & _VEHICLES) & said]
    free = [n for n in named if _FREE.search(f"{n} {knowledge.beside_lines.get(n, '')}")]
    return len(named) == 1 and len(free) == 1


_FREE = re.compile(r"(?i)(?<![\d.])0 ?%|\bno interest\b|\binterest[ -]free\b|\bwithout interest\b")
_VEHICLES = frozenset("vehicle van truck car".split())
_BACK = re.compile(r"\b(back|repaid|repay|paid off)\b", re.IGNORECASE)


def lender(text: str, knowledge: Knowledge) -> Tagged | None:
    """The loan whose lender the text names as getting money back ("gave Mum 100 back"), if it is one."""
    said = telling(text)
    loans = [t for name in ("loan", "owner_loan") for t in knowledge.chart.exactly(name)]
    named = {t.name: t for t in loans if (telling(t.name) - _LOAN) & said}
    return next(iter(named.values())) if _BACK.search(text) and len(named) == 1 else None


def only_shares(text: str, knowledge: Knowledge) -> bool:
    """Whether the owners' money can only be shares in this book, beside an account of what the company owes them,
    and the note speaks of no shares: shares are issued by resolution (Companies Act 2006, s. 549-551), and what
    a director pays in otherwise is owed to him."""
    capital = [t.name for t in knowledge.chart.exactly("capital")]
    issued = bool(capital) and all(_SHARES.search(name) for name in capital)
    return issued and bool(knowledge.chart.exactly("owner_loan")) and not _SHARES.search(text)


_SHARES = re.compile(r"\b(shares?|stock|capital|equity|invest(ed|ment)?)\b", re.IGNORECASE)


def owed_to(text: str, knowledge: Knowledge) -> Tagged | None:
    """The debt to an owner whose name the text has ("Mei Ling's advances"), if it is one."""
    said = telling(text)
    named = [t for t in knowledge.chart.exactly("owner_loan") if (telling(t.name) - _LOAN) & said]
    return named[0] if len(named) == 1 else None


_LOAN = frozenset(
    "owed owing due advance account expense loan bank note payable vehicle van truck car business term from interest director owner".split()
)


def with_change(
    knowledge: Knowledge,
    guess: Guess,
    likenesses: Sequence[Likeness],
    facts: Facts,
    changes: Sequence[Change],
) -> Earlier | None:
    """The amounts of the one earlier entry that is meant, so much more or less."""
    before = earlier_one(knowledge, guess, likenesses, facts, changes[0].when) if len(changes) == 1 else None
    if before is None or parts_of(before.posting, guess.event, knowledge):
        return None
    amounts = amounts_of(before.posting, guess.event, knowledge)
    made = changed(amounts, changes[0], before.posting.date, before.words)
    span = changes[0].span
    return Earlier(Named(made[0]), said=made[1], spans=(span,) if span else ()) if made else None


def with_multiple(
    knowledge: Knowledge, guess: Guess, likenesses: Sequence[Likeness], facts: Facts, found: Multiple
) -> Earlier | None:
    """The amounts of the one earlier entry that is meant, so many times."""
    before = earlier_one(knowledge, guess, likenesses, facts, found.when)
    if before is None or parts_of(before.posting, guess.event, knowledge):
        return None
    amounts = amounts_of(before.posting, guess.event, knowledge)
    made = multiplied(amounts, found, before.posting.date, before.words)
    return Earlier(Named(made[0]), said=made[1], spans=(found.span,)) if made else None


def unlike_before(
    knowledge: Knowledge,
    guess: Guess,
    facts: Facts,
    segment: Segment,
    named: Named,
    number: int,
) -> Doubt | None:
    """A stated amount that is said to be the same as one of the book's, and isn't: "same as last month, 1,200"."""
    when = repeated(facts, segment)
    past = knowledge.past.like(segment.whole)
    before = earlier_one(knowledge, guess, past, facts, when) if when is not None else None
    if before is None or when is None or EVERY.search(facts.note[when[0] : when[1]].casefold()):
        return None
    amounts = amounts_of(before.posting, guess.event, knowledge)
    stated = {amount.value for amount in named.amounts.values()}
    if "total" not in amounts or stated & {amount.value for amount in amounts.values()}:
        return None
    was, said = amounts["total"].value, named.amounts["total"].value
    question = f"On {before.posting.date} it was {was}, the note says {said}. How much was it?"
    return Doubt("amount", 0.3, question, (f"{said:f}", f"{was:f}"), when, number)


def _same_again(
    knowledge: Knowledge,
    guess: Guess,
    likenesses: Sequence[Likeness],
    time: tuple[dt.date, dt.date] | None,
    mark: str = "",
) -> Earlier | None:
    """The amounts of the latest such entry, or of the one of the time that is named. "The usual amount" (`mark`) is one only
    where the last two were alike."""
    found = [x.precedent for x in likenesses if knowledge.event_of(x.precedent) == guess.event.name]
    if not found and guess.event.name in _REGULAR:
        every = knowledge.past.all
        found = [p for p in reversed(every) if knowledge.event_of(p) == guess.event.name]
    if time is not None:
        found = [p for p in found if time[0] <= p.posting.date <= time[1]]
    if not found:
        return None
    amounts = amounts_of(found[0].posting, guess.event, knowledge)
    if "usual" in mark and len(found) > 1 and not _alike(amounts, found[1], guess, knowledge):
        return None
    parts = parts_of(found[0].posting, guess.event, knowledge)
    said = f"as on {found[0].posting.date}: {found[0].words}"
    return Earlier(Named(amounts), parts, said) if amounts else None


def _alike(amounts: Mapping[str, Sum], before: Precedent, guess: Guess, knowledge: Knowledge) -> bool:
    former = amounts_of(before.posting, guess.event, knowledge)
    return {n: s.value for n, s in amounts.items()} == {n: s.value for n, s in former.items()}


def _every_month(knowledge: Knowledge, guess: Guess) -> Earlier | None:
    """What is spread evenly comes in the same amount every time: no other can be meant by "September depreciation"."""
    if guess.event.name not in SPREAD:
        return None
    same = [p for p in knowledge.precedents.all if knowledge.event_of(p) == guess.event.name]
    lines = {tuple((line.account, line.debit, line.credit) for line in p.posting.lines) for p in same}
    if len(same) < 2 or len(lines) != 1:
        return None
    return Earlier(
        Named(amounts_of(same[-1].posting, guess.event, knowledge)), said=f"as every time: {same[-1].words}"
    )


def amounts_of(entry: JournalEntry, kind: Event, knowledge: Knowledge) -> dict[str, Sum]:
    """The amounts an earlier entry has, by the names of the event's entry."""
    amounts: dict[str, Sum] = {}
    for row in kind.entry:
        names = set(takers(kind, row.account, knowledge.chart))
        value = sum(
            (
                line.debit if row.side == "Dr" else line.credit
                for line in entry.lines
                if line.account in names
            ),
            Decimal(0),
        )
        if value:
            amounts[row.amount] = Sum(value, f"[{entry.description or entry.date}]")
    if "net" in amounts and "total" not in amounts:
        amounts["total"] = amounts["net"]
    return amounts


def parts_of(entry: JournalEntry, kind: Event, knowledge: Knowledge) -> dict[str, tuple[Part, ...]]:
    """The roles that an earlier entry splits over several accounts, with their amounts."""
    found: dict[str, tuple[Part, ...]] = {}
    for row in kind.entry:
        names = set(takers(kind, row.account, knowledge.chart))
        parts = tuple(
            Part(line.account, Sum(line.debit or line.credit, f"[{entry.description or entry.date}]"))
            for line in entry.lines
            if line.account in names and (line.debit if row.side == "Dr" else line.credit)
        )
        if len(parts) > 1:
            found[row.account] = parts
    return found
