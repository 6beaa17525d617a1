"""What is checked of an entry before it is posted: dates, duplicates, sizes, the records it settles."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.book import Layout, Role
from nl2x.books.model import AccountType, JournalEntry
from nl2x.books.sheets.words import month_of
from nl2x.notes.book.cell_amounts import number as amount_in
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import LEGAL_FORMS, OpenItem, numbers_in, offered, said_short, short_numbers
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import bills, invoices
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import event as kind
from nl2x.notes.checks.contrary import against
from nl2x.notes.checks.duplicates import duplicates
from nl2x.notes.checks.money_in_or_out import which_way
from nl2x.notes.checks.odd_tax import odd_tax
from nl2x.notes.checks.out_of_line import out_of_line
from nl2x.notes.checks.overpaid import (
    booked_again,
    from_a_debtor,
    more_than_accrued,
    only_the_excess,
    overpaid,
)
from nl2x.notes.checks.owed_already import billed_first
from nl2x.notes.checks.own_money import drawn_by_another, drawn_for_a_cost, moved_to_somebody, out_of_its_own
from nl2x.notes.checks.paid_before import OF_DOCUMENTS, paid_before
from nl2x.notes.checks.what_stands_there import beyond_what_stands
from nl2x.notes.corrections.other_words import WORDS
from nl2x.notes.events.marked_states import MARKED
from nl2x.notes.events.money_lost import where_it_was
from nl2x.notes.events.paid_on_roster import ROW as ON_ROSTER
from nl2x.notes.events.reading import Doubt, Draft, Reading
from nl2x.notes.events.settled_together import left_unsettled

MOST = Decimal(10) ** 11


def doubts_about(
    reading: Reading,
    entries: Sequence[JournalEntry],
    knowledge: Knowledge,
    today: dt.date,
    *,
    sums_said: bool = False,
) -> list[Doubt]:
    """What speaks against posting these entries as they are; `sums_said`: somebody was asked for the sums and told
    them."""
    found: list[Doubt] = []
    for number, (draft, entry) in enumerate(zip(reading.drafts, entries, strict=True)):
        found += _dates(number, entry, knowledge, today)
        found += _another_month(number, draft, entry, knowledge)
        found += _day_of_the_work(number, draft, entry)
        # Words put right move a sum that the book has, maybe within its account.
        if WORDS not in draft.happening.dimensions:
            found += duplicates(number, entry, knowledge)
            found += _both_sides(number, draft, entry, knowledge)
        found += _sizes(number, entry)
        found += _whose(number, draft)
        found += _document(number, draft, knowledge)
        found += more_than_accrued(number, draft, knowledge)
        found += only_the_excess(number, draft)
        found += from_a_debtor(number, draft, knowledge)
        found += where_it_was(number, draft, knowledge)
        found += booked_again(number, draft, knowledge)
        found += odd_tax(number, draft, knowledge) + drawn_for_a_cost(number, draft, knowledge)
        found += drawn_by_another(number, draft, knowledge)
        found += out_of_its_own(number, draft, knowledge) or moved_to_somebody(number, draft, knowledge)
        found += against(number, draft, entry, knowledge)
        if _share_of_event(reading, number) < _TOLD:
            found += which_way(number, draft, knowledge)
        if not sums_said and not any(d.happening == number and d.field == "amount" for d in found):
            found += beyond_what_stands(number, draft, entries, knowledge)
        if not sums_said:
            weighed = {d.field for d in reading.doubts if d.happening == number}
            found += [d for d in out_of_line(number, draft, entry, knowledge) if d.field in weighed]
        found += _settlements(number, draft.happening.event, draft.guess.item is not None, entry, knowledge)
    found += left_unsettled(reading.drafts, knowledge)
    # What somebody said of just that is certain.
    return [d for d in found if d.field not in reading.drafts[d.happening].places]


_TOLD = 0.8
"""The share of an event by all signs together from which nobody has to say which way money went."""


def _share_of_event(reading: Reading, number: int) -> float:
    shares = (d.share for d in reading.doubts if d.field == "event" and d.happening == number)
    return min((share for share in shares if share is not None), default=0.0)


def _dates(number: int, entry: JournalEntry, knowledge: Knowledge, today: dt.date) -> list[Doubt]:
    if entry.date > today + dt.timedelta(days=1):
        question = f"{entry.date} lies in the future. Has it happened already?"
        return [Doubt("future date", 0.1, question, ("yes",), happening=number)]
    dates = [e.date for e in knowledge.entries]
    period = knowledge.book.period
    first = min([*dates, *([period[0]] if period else [])], default=None)
    if first is not None and entry.date < first:
        question = f"{entry.date} lies before the book's first day ({first}). Which date should it be?"
        return [Doubt("period", 0.05, question, happening=number)]
    if dates and entry.date > max(dates) + dt.timedelta(days=400):
        question = f"{entry.date} lies more than a year after the book's last entry. Is that right?"
        return [Doubt("period", 0.3, question, ("yes",), happening=number)]
    return []


_MONTH = re.compile(r"[A-Za-z]{3,9}")


_AS_IN = re.compile(r"(?i)\b(same|like|as)( [a-z]+)?( as| like)?( in| for)? $")
"""What stands before the month that an amount is only taken from: "same as in October"."""


_DONE_ON = re.compile(
    r"(?i)\b(?:paid|gave|sent|handed|transferred)\b[^.;]*\bfor [a-z]+ing\b[^.;,]*? "
    r"(?:on )?(?P<day>(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""The day on which something was done that is paid for: "gave her 120 for setting up on Saturday"."""


def _day_of_the_work(number: int, draft: Draft, entry: JournalEntry) -> list[Doubt]:
    """What is paid for work may be paid on another day than that on which it was done."""
    told = _DONE_ON.search(draft.segment.whole)
    if told is None or f"{entry.date:%A}".casefold() not in told["day"].casefold():
        return []
    question = f"Was it paid on {entry.date:%A}, or today?"
    return [Doubt("date", 0.5, question, (f"{entry.date:%A}", "today"), told.span("day"), number)]


_HALF_A_YEAR = 6
"""A month that is named is a former one within so many months, else one to come."""


def _another_month(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """In a grid of months the month decides the cell: one that the note names ("forgot one from August") and the entry
    isn't in is asked about. "may" is hardly ever the month."""
    if knowledge.book.layout is not Layout.GRID or all(g.period != "month" for g in knowledge.book.grids):
        return []
    if ON_ROSTER in draft.happening.dimensions:
        return []  # the month that is named says which cell of somebody's row it is
    named = [
        (m, found)
        for m in _MONTH.finditer(draft.segment.whole)
        if (found := month_of(m[0])) and m[0] != "may" and not _AS_IN.search(draft.segment.whole[: m.start()])
    ]
    if not one_sided(knowledge.book):  # "we'll pay it in December": the balances are those of the day
        named = [(m, found) for m, found in named if (entry.date.month - found[0]) % 12 < _HALF_A_YEAR]
    if not named or any(found[0] == entry.date.month for _, found in named):
        return []
    question = f"Is it for {named[0][0][0]}, or for {entry.date:%B}?"
    return [Doubt("date", 0.3, question, (named[0][0][0], f"{entry.date:%B}"), named[0][0].span(), number)]


def _sizes(number: int, entry: JournalEntry) -> list[Doubt]:
    largest = max(line.debit + line.credit for line in entry.lines)
    if largest >= MOST:
        return [Doubt("size", 0.0, f"{largest:,} can't be right. How much was it?", happening=number)]
    return []


_SOMEBODY = re.compile(
    r"(?i)\b(himself|herself|themselves|(?:his|her|their) (?:own|personal|private)|back|laid out|put out)\b"
)
_OFFICES = frozenset(
    "owed owing due account loan founder director owner partner member staff employee volunteer committee shareholder family expense "
    "reimbursement current payable us me my our treasurer from out-of-pocket pocket money".split()
)


def _whose(number: int, draft: Draft) -> list[Doubt]:
    """What is owed to one person by name isn't another's: "Owed to Priya", and Nils paid the stamps himself."""
    if draft.happening.event not in ("owner_paid", "owner_lent_back"):
        return []
    account = draft.filled["owner_loan"].account if "owner_loan" in draft.filled else ""
    named = telling(account) - _OFFICES
    if not named or named & telling(draft.segment.whole) or not _SOMEBODY.search(draft.segment.whole):
        return []
    return [Doubt("owner_loan", 0.3, f"Is it {account}?", ("yes",), happening=number)]


def _both_sides(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """An entry that debits and credits the same account moves nothing: one of its accounts was misread."""
    if MARKED in draft.happening.dimensions:
        return []  # no money moved: a row says what became of a thing
    debits = {line.account for line in entry.lines if line.debit}
    twice = [line.account for line in entry.lines if line.credit and line.account in debits]
    if not twice:
        return []
    roles = [
        role for role, filled in draft.filled.items() if filled.account == twice[0] and filled.sure < 1.0
    ]
    # What is owed is paid from elsewhere: a card named on both sides is where the money went.
    owed = [t.name for t in knowledge.chart.tagged if t.account.type is AccountType.LIABILITY]
    roles = [role for role in roles if role == "from"] if twice[0] in owed and "from" in roles else roles
    unsure = min(roles, key=lambda role: draft.filled[role].sure, default="both sides")
    question = f"{twice[0]} would be on both sides of the entry. Which account is the other one?"
    return [Doubt(unsure, 0.0, question, draft.filled[unsure].rivals[:4] if roles else (), happening=number)]


def _document(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """The invoice or bill that is named must be open, and a payment in full must be its amount."""
    event, item = draft.happening.event, draft.guess.item
    if event in ("bought_on_credit", "invoiced") and _asks_due(draft, knowledge):
        return [Doubt("due", 0.4, "When is it due?", happening=number)]
    if (
        event == "sold"
        and not draft.filled["what"].spans
        and knowledge.receivables
        and _CUSTOMER.search(draft.segment.text)
    ):
        options = offered(knowledge.receivables, draft.segment.whole)
        return [Doubt("settles", 0.35, "Which customer, and which invoice?", options, happening=number)]
    if event in ("sold", "invoiced") and (doubt := _open_already(number, draft, knowledge)):
        return [doubt]
    if event not in ("customer_paid", "paid_bill") or item is None:
        return overpaid(number, draft, knowledge)
    if draft.together:
        return []
    if doubt := _before_it_was_billed(number, draft, item, knowledge):
        return [doubt]
    if doubt := _other_party(number, draft, item, knowledge):
        return [doubt]
    figures = [a.words for a in draft.segment.figures.written]
    text = draft.segment.text
    for figure in figures:  # "R57 500" is no document 57
        text = text.replace(figure, " ")
    named = numbers_in(" ".join(_DOCUMENT.findall(text)))
    named -= (
        said_short(draft.segment.text)
        if short_numbers(item.words) & said_short(draft.segment.text)
        else set()
    )
    if named and item.numbers and not named & item.numbers:
        return [
            Doubt(
                "settles",
                0.05,
                f"The book has no open invoice or bill {', '.join(sorted(named))}. Which is it?",
                offered(
                    knowledge.settled_by(event),
                    draft.segment.whole,
                ),
                happening=number,
            )
        ]
    return overpaid(number, draft, knowledge)


def _before_it_was_billed(number: int, draft: Draft, item: OpenItem, knowledge: Knowledge) -> Doubt | None:
    """In a journal: a named day of payment that is before that of the invoice or bill which the note names."""
    paid = draft.happening.date
    if knowledge.book.layout is not Layout.JOURNAL or item.opening or item.entry.date <= paid:
        return None
    if not item.numbers & numbers_in(draft.segment.whole):
        return None
    question = f"{item.words} is of {item.entry.date}, after {paid}. Was it paid before?"
    return Doubt("date", 0.3, question, ("yes",), happening=number)


def _open_already(number: int, draft: Draft, knowledge: Knowledge) -> Doubt | None:
    """Something new for somebody who has yet to pay for what looks the same, in a table of what others owe."""
    listing = invoices(knowledge.book) if knowledge.book.layout is Layout.RECORDS else None
    if listing is None or (listing.noun == "invoice" and draft.happening.event == "invoiced"):
        return None
    party = draft.happening.dimensions.get("counterparty", "")
    total = draft.happening.amounts.get("total")
    same = [i for i in knowledge.receivables if party and i.party == party]
    if draft.happening.event == "invoiced":
        same = [i for i in same if total is not None and total.value in _amounts_of(i)]
    if not same:
        return None
    options = (*offered(same, draft.segment.whole), "something new")
    return Doubt(
        "settles", 0.3, f"{party} still owes for {same[0].words}. Is it for that?", options, happening=number
    )


def _amounts_of(item: OpenItem) -> set[Decimal]:
    values = item.record.values.values() if item.record else ()
    return {item.left, *(v for value in values if (v := amount_in(value)) is not None)}


def _other_party(number: int, draft: Draft, item: OpenItem, knowledge: Knowledge) -> Doubt | None:
    """A record that only its amount points at, or one of several that its words point at alike."""
    if item.record is None:
        return None
    stems = telling(draft.segment.whole)
    items = knowledge.settled_by(draft.happening.event)
    numbered = item.numbers & numbers_in(draft.segment.whole)
    amounts = {a.value for a in draft.segment.figures.written}
    alike = [
        i
        for i in items
        if i.stems & stems == item.stems & stems and (i.left in amounts) == (item.left in amounts)
    ]
    if numbered or (item.stems & stems and len(alike) == 1):
        return None
    options = offered(alike, draft.segment.whole)
    return Doubt("settles", 0.35, "Which open record does it settle?", options, happening=number)


def _asks_due(draft: Draft, knowledge: Knowledge) -> bool:
    """A due date that is spoken of, and that nl2x can't work out, in a table that has a column for it."""
    if knowledge.book.layout is not Layout.RECORDS or draft.happening.dimensions.get("due"):
        return False
    listing = (bills if draft.happening.event == "bought_on_credit" else invoices)(knowledge.book)
    due = listing.column(Role.DUE) if listing else None
    return (
        due is not None and not due.formula and bool(re.search(r"\bdue\b", draft.segment.text, re.IGNORECASE))
    )


_DOCUMENT = re.compile(
    r"\b(?:[A-Z]{1,4}-?\d{2,}|(?:inv|invoice|bill)\.? ?#?\d[\w/-]*|20\d\d-\d{1,4}(?!-))\b|#\d+"
)
_CUSTOMER = re.compile(r"\b(customer|client)s?\b.*\bpaid\b", re.IGNORECASE)


def _against_balance(number: int, event: str, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """In statements without single invoices: no more can be paid than is owed."""
    side = "receivable" if event == "customer_paid" else "payable"
    total = max(line.debit + line.credit for line in entry.lines)
    owed = sum(
        (knowledge.balances.get(t.name, Decimal(0)) for t in knowledge.chart.exactly(side)), Decimal(0)
    )
    if total > abs(owed):
        question = f"Only {abs(owed)} is owed, the note says {total}. How much was it?"
        return [Doubt("amount", 0.05, question, (f"{total:f}", f"{abs(owed):f}"), happening=number)]
    return []


def _just_what_is_owed(number: int, event: str, entry: JournalEntry, knowledge: Knowledge) -> Doubt | None:
    """In statements: a payment of just the sum that stands as owed to or by somebody is likely for that."""
    side = "receivable" if event == "sold" else "payable"
    total = max(line.debit + line.credit for line in entry.lines)
    listed = [*knowledge.chart.exactly(side), *_named_balances(entry, knowledge)]
    same = [t.name for t in listed if abs(knowledge.balances.get(t.name, 0)) == total]
    if not same or not total:
        return None
    means = tuple(kind(name).means for name in ("customer_paid" if event == "sold" else "paid_bill", event))
    return Doubt("event", 0.35, f"{same[0]} is just {total}. Is it for that?", means, happening=number)


def _claimed_before(number: int, entry: JournalEntry, knowledge: Knowledge) -> Doubt | None:
    """In a journal: income of just the sum that is open under some of the same words ("Gift Aid claim"), which was
    earned when it was claimed."""
    if knowledge.book.layout is not Layout.JOURNAL:
        return None
    total = sum((line.debit for line in entry.lines), Decimal(0))
    said = telling(entry.description)
    same = [i for i in knowledge.receivables if i.left == total and i.stems & said and not i.opening]
    if not same:
        return None
    means = tuple(kind(name).means for name in ("customer_paid", "sold"))
    return Doubt(
        "event", 0.35, f"{same[0].words} is open with {total}. Is it for that?", means, happening=number
    )


_FOR_WHAT = re.compile(
    r"(?i)\bfor (?:the |some |a |an |his |her |their )?(?!bill|invoice|account|inv\b|last|all|that|it\b)([a-z]{3,})"
)


def _owes_enough(
    kind: str, text: str, total: Decimal, items: Sequence[OpenItem], knowledge: Knowledge
) -> bool:
    """Whether somebody whom the text names owes as much, or is owed it, so that a journal's entry is the same whichever
    invoice it is for: under his name, or in the balance that the book began with, where he paid of that before."""
    said = telling(text) - knowledge.trade_words - LEGAL_FORMS - OF_DOCUMENTS
    what = _FOR_WHAT.search(text)
    thing = what[1] if what and month_of(what[1]) is None else ""
    if any(i.stems & said and total <= i.left and telling(thing) <= i.stems for i in items if not i.opening):
        return True
    if thing:
        return False
    begun = sum((i.left for i in items if i.opening), Decimal(0))
    return total <= begun and any(
        p.stems & said for p in knowledge.precedents.all if knowledge.event_of(p) == kind
    )


def _named_balances(entry: JournalEntry, knowledge: Knowledge) -> list[Tagged]:
    """The lines of statements that the note calls by their names and that show how something stands, whatever they
    were taken for: neither money nor one's own, nor what was earned or spent."""
    flows = (AccountType.INCOME, AccountType.EXPENSE, AccountType.EQUITY)
    still = [
        t for t in knowledge.chart.tagged if t.account.type not in flows and t not in knowledge.chart.money
    ]
    return [t for t in still if telling(t.name) and telling(t.name) <= telling(entry.description)]


def _settlements(
    number: int, event: str, item_found: bool, entry: JournalEntry, knowledge: Knowledge
) -> list[Doubt]:
    """A payment of an invoice or bill that the book doesn't have."""
    if event in ("bad_debt", "credit_note") and not item_found and knowledge.receivables:
        question = "Which open invoice is it? The book has none that fits."
        options = offered(knowledge.receivables, entry.description)
        return [Doubt("settles", 0.3, question, options, happening=number)]
    if event == "sold" and (
        doubt := _claimed_before(number, entry, knowledge) or billed_first(number, entry, knowledge)
    ):
        return [doubt]
    if event in ("bought", "sold") and (doubt := _just_what_is_owed(number, event, entry, knowledge)):
        return [doubt]
    if event not in ("customer_paid", "paid_bill") or item_found:
        return []
    items = knowledge.settled_by(event)
    if knowledge.balances:  # statements may say of one line who is behind it, and nothing of another
        items = [i for i in items if i.account in {line.account for line in entry.lines}]
    if not items and knowledge.balances:
        return _against_balance(number, event, entry, knowledge)
    options = offered(items, entry.description)
    total = max(line.debit + line.credit for line in entry.lines)
    if knowledge.book.layout is Layout.JOURNAL and _owes_enough(
        event, entry.description, total, items, knowledge
    ):
        return []
    if again := paid_before(number, event, entry, knowledge):
        return [again]
    return [
        Doubt(
            "settles",
            0.35,
            f"Which open invoice or bill does the payment of {total} settle?",
            options,
            happening=number,
        )
    ]
