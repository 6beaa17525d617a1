"""What the book has never had: an account on the other side of all its entries, a loan of somebody else's, money that only
was owed, a sum as often as nobody counted it. All of these are asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.answering.as_answered import ANSWERED
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import open_items
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.facts.model import Role

_ASKED = 0.3


def never_before(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubts about the `number`th entry of a note, most of them in a book with two sides to an entry."""
    if draft.guess.score >= ANSWERED:
        return
    yield from _still_owed(number, draft)
    if knowledge.book.layout is not Layout.JOURNAL:
        return
    yield from _on_the_other_side(number, draft, entry, knowledge)
    yield from _owed_to_them(number, draft, knowledge)
    yield from _paid_us_back(number, draft, entry, knowledge)
    yield from _of_another_lender(number, draft, knowledge)
    yield from _as_often(number, draft, knowledge)


_TURNS = ("bought", "sold")


def _on_the_other_side(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """Something as bought of which money only ever came in, or as sold of which it only ever went out: "Priya 30 for the
    second half", where her fees of the first were income."""
    what = draft.happening.roles.get("what", "")
    if draft.happening.event not in _TURNS or not what:
        return []
    bought = draft.happening.event == "bought"
    sides = [bool(line.debit) for e in knowledge.examples for line in e.lines if line.account == what]
    if len(sides) < 2 or bought in sides:
        return []
    means = tuple(event(name).means for name in (_TURNS[bought], draft.happening.event))
    came = "went out" if sides[0] else "came in"
    question = f"Money for {what} only ever {came} so far. Did it go the other way this time?"
    return [Doubt("event", _ASKED, question, means, happening=number)]


_OWES = re.compile(
    r"(?i)\b(?:owes?|owing|outstanding|overdue|unpaid|still to (?:pay|come)|to be paid|(?:not|n['’]t) (?:yet )?paid|open|due)\b"
)
_MOVED = re.compile(
    r"(?i)\b(?:(?<!be )(?<!not )(?<!not yet )(?<!n't )(?<!n’t )paid|pays|settled|cleared|sent|gave|transferred|wired|received|got|came|handed|"
    r"brought|put|collected|banked|cheque|check|cash|card|transfer|bank|write|wrote|written|off)\b"
)


_STILL_OWES = re.compile(r"(?i)\bstill (?:owes?|owing|owed)\b")


def _still_owed(number: int, draft: Draft) -> list[Doubt]:
    """ "Tully Hotel still owes 484": of a debt that is only told of nothing was paid."""
    total, text = draft.happening.amounts.get("total"), draft.segment.whole
    settled = draft.happening.event in ("customer_paid", "paid_bill")
    if total is None or not (settled or draft.happening.event in _TURNS):
        return []
    mark = (_OWES if settled else _STILL_OWES).search(text)
    told = {a.id for a in draft.segment.figures.written if a.role in (Role.BALANCE, Role.UNSAID)}
    if mark is None or _MOVED.search(text) or not set(total.facts) <= told:
        return []
    question = f'"{mark[0]}": was it paid, or is it still owed?'
    means = (event(draft.happening.event).means,)
    return [Doubt("event", _ASKED, question, means, draft.segment.placed(mark.span()), number)]


_BACK = re.compile(r"(?i)\b(?:paid|given|gave|sent) back\b|\bpaid [a-z]+ back\b|\brefunded\b")


def _owed_to_them(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Greg paid back 61.75 for the timber", where just that is owed to Greg, who bought it: he was paid back."""
    total, text = draft.happening.amounts.get("total"), draft.segment.whole
    if draft.happening.event != "supplier_refund" or total is None or not _BACK.search(text):
        return []
    said, money = telling(text), {t.name for t in knowledge.chart.money}
    debts = {t.name for t in knowledge.chart.tagged if t.account.type is AccountType.LIABILITY} - money
    owed = open_items((p.posting for p in knowledge.precedents.all), debts, owed_to_us=False)
    theirs = next((i for i in owed if i.left == total.value and i.stems & said - {"back"}), None)
    if theirs is None:
        return []
    means = tuple(event(name).means for name in ("paid_bill", "supplier_refund"))
    question = f"{theirs.option} stands in {theirs.account}. Was that paid, or did the money come in?"
    return [Doubt("event", _ASKED, question, means, happening=number)]


_THEY_PAID_BACK = re.compile(
    r"(?i)^\W*(?P<who>[a-z][a-z'’-]+(?: [a-z][a-z'’-]+)?) (?:has |have |just )*paid back\b(?! to\b)"
)


def _paid_us_back(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """ "Rob paid back 12", booked as paid to Rob, whom nobody owes anything and whom nobody ever paid back."""
    mark = _THEY_PAID_BACK.match(draft.segment.text)
    debts = {line.account for line in entry.lines if line.debit and _is_debt(line.account, knowledge)}
    if mark is None or not debts:
        return []
    who = telling(mark["who"]) - {"back"}
    theirs = [p.posting for p in knowledge.precedents.all if p.stems & who]
    if not who or any(line.account in debts for e in theirs for line in e.lines):
        return []
    question = f'"{mark[0].strip()}": did the money come in, or was it paid to them?'
    means = tuple(event(name).means for name in ("supplier_refund", draft.happening.event))
    return [Doubt("event", _ASKED, question, means, draft.segment.placed(mark.span()), number)]


def _is_debt(account: str, knowledge: Knowledge) -> bool:
    found = knowledge.account(account)
    return found is not None and found.type is AccountType.LIABILITY


_LENDER = re.compile(
    r"(?i)\b(?:borrowed|loan|lent|advance)\b(?:[^.;,]|[.,](?=\d))*?\b(?:from|by) (?:the |our |my )?(?P<who>[^\d.;,]+?)(?= (?:till|until|for|to|in|on|at|by|as)\b|[\d.;,]|$)"
)


def _of_another_lender(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """Money of a lender whom neither the loan's name nor any of its entries tells of: "borrowed 500 from Mr Beck" is no part
    of the league's loan."""
    mark = _LENDER.search(draft.segment.whole)
    if draft.happening.event != "borrowed" or mark is None:
        return []
    loan = next((a for r, a in draft.happening.roles.items() if r != "how"), "")
    entries = [e for e in knowledge.examples if any(line.account == loan for line in e.lines)]
    known = telling(loan).union(*(telling(e.description) for e in entries))
    if not entries or not telling(mark["who"]) or telling(mark["who"]) & known:
        return []  # "from the bank" names none
    question = f"Is it {loan}, or a loan of its own?"
    return [Doubt("loan", _ASKED, question, (loan,), draft.segment.placed(mark.span("who")), number)]


_TIMES = re.compile(
    r"(?i)\d[^.;]*\b(?P<often>twice|two times|three times|thrice)\b(?! (?:as|over|already|by|before|a|the)\b)"
)


def _as_often(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Dump fee 41.40 from the tin, twice": once the sum, where that isn't as often the sum of before."""
    mark, total = _TIMES.search(draft.segment.whole), draft.happening.amounts.get("total")
    if mark is None or total is None or "*" in total.how or not total.facts:
        return []
    times = 3 if mark["often"].casefold().startswith("th") else 2
    alike = (p.posting for p in knowledge.precedents.all if p.stems & telling(draft.segment.whole))
    if any(times * sum((line.debit for line in e.lines), Decimal(0)) == total.value for e in alike):
        return []
    options = (f"{total.value * times:f}", f"{total.value:f}")
    question = f'"{mark["often"]}": how much was it in all?'
    return [Doubt("amount", _ASKED, question, options, draft.segment.placed(mark.span("often")), number)]
