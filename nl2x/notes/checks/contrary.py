"""What in a note's own words speaks against the entry: somebody else's name, counts that the sum leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from nl2x.books.book import Book, Column, Layout, Listing, Role
from nl2x.books.model import AccountType, JournalEntry, Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import month_of
from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.amounts.month_parts import EACH_MONTH, HALF_EACH
from nl2x.notes.answering.answered_figures import PRICE
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling, telling_name
from nl2x.notes.catalogue import event
from nl2x.notes.checks.out_of_line import far_below
from nl2x.notes.checks.owed_already import owed_already
from nl2x.notes.events.deeds import is_a_cost
from nl2x.notes.events.part_paid import for_another
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.whose_bill import on_the_other_side, sum_of_another
from nl2x.notes.facts.model import Kind
from nl2x.notes.places.other_tables import in_a_table
from nl2x.notes.wording.twice_said import twice_said
from nl2x.notes.wording.words import words


def against(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubts that a draft's words raise about its entry, the `number`th of the note."""
    yield from _somebody_else(number, draft)
    yield from _counted(number, draft, entry)
    yield from _each(number, draft, entry)
    yield from twice_said(number, draft, knowledge)
    yield from _price_alone(number, draft)
    yield from _months_together(number, draft, knowledge)
    yield from _of_the_other_page(number, draft, knowledge)
    yield from _lent_to_us(number, draft, knowledge)
    yield from _either_way(number, draft, knowledge)
    yield from _went_in(number, draft, knowledge)
    yield from list(_two_things(number, draft, knowledge)) or _beside_another(number, draft, knowledge)
    yield from _money_sent(number, draft)
    yield from _handed_over(number, draft)
    yield from _sent_away(number, draft)
    yield from _taxed_refund(number, draft, knowledge)
    yield from _bought_for_it(number, draft)
    yield from _never_so_there(number, draft, knowledge)
    yield from _replaced(number, draft, knowledge)
    yield from for_another(number, draft)
    yield from in_a_table(number, draft, entry, knowledge)
    yield from far_below(number, draft, knowledge)
    yield from on_the_other_side(number, draft, knowledge)
    yield from sum_of_another(number, draft, knowledge)
    yield from owed_already(number, draft, entry, knowledge)


def which_way(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubts whether money came in or went out: what to ask where all signs together don't tell."""
    yield from _called_so(number, draft, knowledge)
    yield from _did_something(number, draft, knowledge)


def _somebody_else(number: int, draft: Draft) -> list[Doubt]:
    """A payment of somebody whom the open record it would settle isn't of: only the sum is the same."""
    item, named = draft.guess.item, telling_name(draft.happening.dimensions.get("counterparty", ""))
    if draft.guess.event.name in ("sold", "bought"):  # as somebody answered: it is another one
        return []
    if item is None or item.record is None or not item.party or not named or named & telling(item.party):
        return []
    question = f"The open record with this amount is {item.party}'s. Is it the one that was paid?"
    instead = event("sold" if draft.guess.event.flow == "in" else "bought").means
    return [Doubt("item", 0.3, question, ("yes", instead), happening=number)]


_DEED = re.compile(r"(?i)\W*(?:i |we |i've |we've |just )*(?!unleaded)([a-z]+ed)\b(?! (?:by|at|from)\b)")


def _did_something(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Emptied the coin box, 23": a deed that isn't known, of which neither the words nor earlier rows tell which way
    money went, nor an account that is called by a word of them."""
    guess, kind = draft.guess, draft.happening.event
    mark = _DEED.match(draft.segment.text) if kind in ("bought", "sold") else None
    if mark is None or guess.cue is not None or guess.like is not None or guess.score >= ANSWERED:
        return []
    chosen = knowledge.chart.get(draft.happening.roles.get("what", ""))
    if chosen is not None and set(chosen.stems) & {word.stem for word in words(draft.segment.text)}:
        return []
    if kind == "sold" and ("what", draft.happening.roles.get("what", "")) in guess.known:
        return []  # "mowed five lawns", in a book that earns with mowing
    if kind == "bought" and is_a_cost(draft.segment.text, mark.span(1), knowledge):
        return []
    means = tuple(event(name).means for name in ("bought", "sold"))
    return [
        Doubt("event", 0.5, f"Which way did money go when it was {mark[1]}?", means, mark.span(1), number)
    ]


_SENT = re.compile(r"\W*(?:(?i:i|we) )?(?i:sent) (?!(?i:us|me|an?)\b)[A-Z]")


def _sent_away(number: int, draft: Draft) -> list[Doubt]:
    """ "Sent Blue Elk 150 for the camp" is money that went out, whatever came in under such words before."""
    if draft.happening.event != "sold" or not _SENT.match(draft.segment.text):
        return []
    means = tuple(event(name).means for name in ("bought", "sold"))
    return [Doubt("event", 0.3, "Did the money go out, or come in?", means, happening=number)]


def _taxed_refund(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """What a supplier gave back with its tax, in a cash book that has no such row yet: received, or less paid?"""
    if draft.happening.event != "supplier_refund" or "tax" not in draft.happening.amounts:
        return []
    known = (knowledge.event_of(p) for p in knowledge.precedents.all)
    if knowledge.book.layout is not Layout.CASH_BOOK or draft.happening.event in known:
        return []
    question = "Is what was given back put down as received? (So far no row has tax that came back.)"
    return [Doubt("event", 0.5, question, (event("supplier_refund").means,), happening=number)]


_TIMES = 2


def _never_so_there(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """A shop that everybody knows for one thing, and where this book's owner only ever bought others: "tesco 52" is no
    groceries where both earlier times were clothes."""
    what, account = draft.filled.get("what"), draft.happening.roles.get("what", "")
    party = telling_name(draft.happening.dimensions.get("counterparty", ""))
    named = [w for w in words(draft.segment.text) if w.stem in party]
    if draft.happening.event != "bought" or what is None or not what.spans or not named:
        return []
    if not all(any(a <= w.start and w.end <= b for w in named) for a, b in what.spans):
        return []  # what was bought is said as well
    before = [
        {line.account for line in p.posting.lines}
        for p in knowledge.precedents.all
        if isinstance(p.posting, JournalEntry) and party <= p.stems
    ]
    if len(before) < _TIMES or any(account in accounts for accounts in before):
        return []
    money = {t.name for t in knowledge.chart.money}
    options = tuple(dict.fromkeys(name for accounts in before for name in sorted(accounts - money)))
    name = draft.happening.dimensions["counterparty"]
    question = f"So far {name} was for {', '.join(options[:3])}. Which account is this for?"
    return [Doubt("what", 0.5, question, (*options[:5], account), what.spans[0], number)]


_OF_EACH = re.compile(r"(?i)\b(\d{1,3}) [a-z]+ ?[x×] ?(\d{1,3}) [a-z]+")


def _counted(number: int, draft: Draft, entry: JournalEntry) -> list[Doubt]:
    """ "4 pickers x 3 days, 55 a day": the sum must be a multiple of both counts."""
    counts = _OF_EACH.search(draft.segment.text)
    total = sum((line.debit for line in entry.lines), Decimal(0))
    if counts is None or not total % (int(counts[1]) * int(counts[2])):
        return []
    return [Doubt("amount", 0.3, f'How much was "{counts[0]}" in all?', (), counts.span(), number)]


def _price_alone(number: int, draft: Draft) -> list[Doubt]:
    """A price for one of several that the sum isn't worked out from: how many there were wasn't understood."""
    figures, text = draft.segment.figures, draft.segment.text
    used = {id for amount in draft.happening.amounts.values() for id in amount.facts}
    explained = used | {id for c in figures.computed for id in c.of}
    alone = [a for a in figures.written if a.kind is Kind.UNIT_PRICE and a.live and a.id not in explained]
    if len(alone) != 1 or _LEVEL.search(text):
        return []
    question = f'"{alone[0].words}" is for one. How much was it in all?'
    return [Doubt(PRICE, 0.3, question, (), alone[0].span, number)]


_LEVEL = re.compile(
    r"(?i)\b(rate|price|reading|balance|meter|rises?|rose|raised?|going|goes) (is |was |now |up )*(at|to)\b"
)
"""What stands at a figure, and isn't bought at it."""


def _months_together(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """One sum for two months that are named together, in a grid that keeps each month by itself."""
    if not any(grid.period == "month" for grid in knowledge.book.grids):
        return []
    for match in _TWO_MONTHS.finditer(draft.segment.text):
        months = [month_of(match[1]), month_of(match[2])]
        if all(months) and months[0] != months[1]:
            span = (draft.segment.start + match.start(), draft.segment.start + match.end())
            question = f"How much of it is for each of {match[0]}?"
            return [Doubt(EACH_MONTH, 0.3, question, (HALF_EACH,), span, number)]
    return []


def _of_the_other_page(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Flat 8, 400 cash" without a word of which way it went, where the page of money that came in has a column
    "Flat" with an 8 in it, and the entry is on the page of money that went out; or the other way round."""
    text, book = draft.segment.text, knowledge.book
    if draft.guess.cue or draft.happening.raw:
        return []
    way = event(draft.happening.event).flow
    for listing in book.lists:
        numbered = [c for c in listing.columns if c.kind == "number" and c.role in _PLAIN and not c.formula]
        for column in numbered if {listing.flow, way} == {"in", "out"} else ():
            match = re.search(rf"(?i)\b{re.escape(column.heading)} (?:no\.? ?)?(\d+)\b", text)
            if match and int(match[1]) in _held(book, listing, column):
                question = f'"{match[0]}" stands in {listing.name}. Did the money come in, or go out?'
                return [Doubt("event", 0.3, question, ("it came in", "it went out"), match.span(), number)]
    return []


_PLAIN = (Role.OTHER, Role.DIMENSION)


def _held(book: Book, listing: Listing, column: Column) -> set[Value]:
    sheet = book.workbook.sheet(listing.sheet)
    return {sheet.value(row, index(column)) for row in range(listing.first_row, listing.last_row + 1)}


_TWO_MONTHS = re.compile(r"\b([A-Za-z]{3,9})\.?(?: (?:and|to|till|until) | ?[+&/,–-] ?)([A-Za-z]{3,9})\b")
_EACH = re.compile(r"(?i)\b(each|apiece|per head|a head)\b")


_OF_THEM = re.compile(
    r"(?i)\beach of (them|us|the [a-z]+)\b|\b(they|we|both) each\b"
    r"|\bboth (?:of (?:them|us) )?(?:have |has |just |then )?(?:paid|transferred|sent|gave|put|handed|settled|cleared|owe|pay)"
    r"(?: (?:me|us))? (?:their|his|her) (?:fees? |subs? |dues? |share )?(?:of )?[£$€₹₦]?\d"
)
"""Words for a sum that comes once for everybody, however many they are."""


def _each(number: int, draft: Draft, entry: JournalEntry) -> list[Doubt]:
    """ "Four new members, 750 fee + 500 deposit each": what is said of each counts as often as there are of them."""
    sums = draft.happening.amounts.values()
    if any("*" in s.how for s in sums):
        return []
    them = _OF_THEM.search(draft.segment.text)
    if them and any(s.facts for s in sums):
        return [Doubt("amount", 0.3, "How much is it in all?", (), them.span(), number)]
    mark = _EACH.search(draft.segment.text)
    counts = [a for a in draft.segment.figures.written if a.kind is Kind.QUANTITY and a.value > 1]
    if mark is None or len(counts) != 1:
        return []
    total = sum((line.debit for line in entry.lines), Decimal(0))
    if any(a.value * counts[0].value == total for a in draft.segment.figures.money):
        return []
    return [Doubt("amount", 0.3, "How much is it in all?", (), mark.span(), number)]


ANSWERED = 9.0
"""The score of what a person said that it was."""
_FROM_SOMEBODY = re.compile(r"\W*(?:[a-z][\w-]* ){0,3}[a-z][\w-]* from (?:the )?[A-Z]", re.IGNORECASE)


def _either_way(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Shampoo from Petwash 118", without a verb, in a book that buys shampoo and sells it."""
    chosen = knowledge.chart.get(draft.happening.roles.get("what", ""))
    settled = draft.guess.cue is not None or draft.guess.score >= ANSWERED
    if chosen is None or settled or not _FROM_SOMEBODY.match(draft.segment.text):
        return []
    named = {word.stem for word in words(draft.segment.text)} & set(chosen.stems)
    sides = {AccountType.INCOME, AccountType.EXPENSE}
    other = sides - {chosen.account.type} if chosen.account.type in sides else set()
    if not any(t.account.type in other and named & set(t.stems) for t in knowledge.chart.tagged):
        return []
    return [Doubt("event", 0.5, "Was it bought or sold?", ("bought", "sold"), happening=number)]


def _called_so(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """Without a verb or a precedent: words that are the name of an income, taken for a cost that isn't called so, or
    the other way round. "Wine for the hall hire" is for it, and no income."""
    chosen = knowledge.chart.get(draft.happening.roles.get("what", ""))
    like = draft.guess.like
    settled = draft.guess.cue is not None or draft.guess.score >= ANSWERED or (like and like.score >= 0.35)
    if chosen is None or settled or draft.happening.event not in ("bought", "sold"):
        return []
    text = draft.segment.text
    lead = text.casefold().partition(" for ")[0]
    sides = {AccountType.INCOME, AccountType.EXPENSE} - {chosen.account.type}
    others = [t for t in knowledge.chart.tagged if t.account.type in sides]
    if len(sides) != 1 or called(text, [chosen]) or not called(lead, others):
        return []
    return [Doubt("event", 0.5, "Did the money come in or go out?", ("bought", "sold"), happening=number)]


_INTO_PURSE = re.compile(
    r"(?i)\b(paid into|(went|gone|came|goes|put|landed) (straight )?(into|to|in(?! cash))) (the |our |my )?"
)


_ELSE = re.compile(r"(?i)\d|\b(from|on|out|by|with|off)\b")
"""What leads on from where something went: "came to 64 on the card"."""


def _went_in(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "The check went into checking", of what was taken for money paid out of it."""
    text, paid = draft.segment.text, draft.happening.roles.get("how", "")
    if draft.happening.raw or not paid or event(draft.happening.event).flow != "out":
        return []
    for mark in _INTO_PURSE.finditer(text):
        where = _ELSE.split(text[mark.end() : mark.end() + 24])[0]
        if any(c.account == paid for c in money_named(where, knowledge)):
            means = tuple(event(name).means for name in ("sold", draft.happening.event))
            return [
                Doubt("event", 0.4, f"Did the money go into {paid} or out of it?", means, mark.span(), number)
            ]
    return []


_BOUGHT_FOR_IT = re.compile(
    r"(?i)\b(prizes?|hampers?|(ticket|receipt|cloakroom) books?|(permit|licen[cs]e) for|(?:hampers?|wine|drinks?|food|flowers) for the)\b"
)
_TAKEN = re.compile(
    r"(?i)\b(sold|took|taken|taking|made|raised|collected|received|came|in|from|sales?|proceeds)\b"
)


def _bought_for_it(number: int, draft: Draft) -> list[Doubt]:
    """ "Raffle prizes 25", taken for what the raffle brought in: what is had for it is bought."""
    mark = _BOUGHT_FOR_IT.search(draft.segment.text)
    if mark is None or draft.happening.event != "sold" or _TAKEN.search(draft.segment.text):
        return []
    means = tuple(event(name).means for name in ("bought", "sold"))
    return [Doubt("event", 0.4, f'Was "{mark[0]}" bought or sold?', means, mark.span(), number)]


_MONEY_SENT = re.compile(
    r"(?i)\b(?:transferred|paid|sent|wired|put in)(?: (?:me|us|in|over))* [£$€₹]?\d[\d.,]*"
)


def _money_sent(number: int, draft: Draft) -> list[Doubt]:
    """ "Kovac has transferred 1240, that's his crowns minus the one that didn't fit", taken for goods sent back alone: money
    came."""
    mark = _MONEY_SENT.search(draft.segment.text)
    if mark is None or draft.happening.event not in ("credit_note", "sent_back_to_supplier"):
        return []
    paid = "customer_paid" if draft.happening.event == "credit_note" else "paid_bill"
    means = (event(paid).means, event(draft.happening.event).means)
    question = f'Was "{mark[0]}" paid, or only taken off what is owed?'
    return [Doubt("event", 0.4, question, means, mark.span(), number)]


_HANDED_OVER = re.compile(
    r"(?i)\b(?:put|gave|pressed|counted) [^.;]{0,24}\bin(?:to)? (?:my|our) hands?\b|\bcounted (?:me |us )?out\b|\bpaid (?:me |us )?(?:there and then|on the spot)\b"
)


def _handed_over(number: int, draft: Draft) -> list[Doubt]:
    """ "She put the 450 in my hand right after. Invoice 145", taken for an invoice that is open."""
    mark = _HANDED_OVER.search(draft.segment.text)
    if mark is None or draft.happening.event != "invoiced":
        return []
    means = tuple(event(name).means for name in ("sold", "invoiced"))
    return [Doubt("event", 0.4, f'"{mark[0]}": is it paid, or still owed?', means, mark.span(), number)]


_JOINED = re.compile(r",?\s(?:and|plus|then)\s|[;&+]")


def _beside_another(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Rent for October, and Uncle Joe his 200": the one sum stands beside something else than what it was taken for."""
    figures, text = draft.segment.figures.written, draft.segment.text
    chosen = draft.happening.roles.get("what", "")
    if len(figures) != 1 or draft.happening.event not in ("bought", "sold") or not chosen:
        return []
    parts = [part for part in _JOINED.split(text) if part.strip()]
    beside = [part for part in parts if figures[0].words in part]
    aside = knowledge.chart.money, knowledge.chart.exactly("sales_tax"), knowledge.chart.exactly("input_tax")
    every = [t for t in knowledge.chart.tagged if not any(t in group for group in aside)]
    if draft.happening.event == "bought":
        every = [
            t for t in every if t.account.type is not AccountType.INCOME
        ]  # "van MOT and service" earned nothing
    if len(parts) < 2 or len(beside) != 1:
        return []
    there = {c.account: c.score for c in purpose(beside[0], every, knowledge)}
    if chosen in there or max(there.values(), default=0.0) < 0.8:
        return []
    question = f"What was the {figures[0].words} for?"
    others = [c.account for part in parts if part not in beside for c in purpose(part, every, knowledge)]
    if chosen in others:  # two things, and one sum
        return [Doubt("amount", 0.3, question, (), figures[0].span, number)]
    likeliest = sorted(there, key=lambda name: -there[name])[:_MOST_OFFERED]
    return [Doubt("what", 0.3, question, (*likeliest, chosen), figures[0].span, number)]


_MOST_OFFERED = 3


def _two_things(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Chemist and a packet of smokes, 60": one sum for two things, each of which has an account of its own."""
    figures, chosen = draft.segment.figures.written, draft.happening.roles.get("what", "")
    money = [a for a in figures if a.kind is Kind.MONEY]
    lead, _, tail = draft.segment.text.casefold().partition(
        money[0].words.casefold() if len(money) == 1 else "\0"
    )
    pair = _PAIR.fullmatch(lead) or _PAIR.fullmatch(tail.strip(" ,:;-–"))
    if pair is None or draft.happening.event != "bought" or draft.happening.parts:
        return []
    costs = knowledge.chart.for_role("expense")
    found = [purpose(pair[part], costs, knowledge) for part in ("one", "other")]
    if not all(choices and choices[0].score >= 0.8 for choices in found):
        return []
    names = [{c.account for c in choices if c.score >= 0.3} for choices in found]
    if names[0] & names[1] or chosen not in names[0] | names[1]:
        return []
    return [Doubt("amount", 0.3, "How much of it was for each?", (), money[0].span, number)]


def _replaced(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "New cooker to replace the broken one", booked as a repair, in a book that keeps replacements apart."""
    chosen = draft.happening.roles.get("what", "")
    apart = [t.name for t in knowledge.chart.for_role("expense") if _REPLACED.search(t.name)]
    if (
        draft.happening.event != "bought"
        or not apart
        or chosen in apart
        or not _REPLACED.search(draft.segment.text)
    ):
        return []
    return [
        Doubt(
            "what",
            0.5,
            f"Which account is it for: {chosen}, or {apart[0]}?",
            (*apart, chosen),
            happening=number,
        )
    ]


_REPLACED = re.compile(r"(?i)\breplac(?:e[ds]?|ing|ements?)\b")
_PAIR = re.compile(
    r"(?P<one>[^,.;\d]{3,40}?) (?:and|&|\+|plus) (?P<other>[^.;\d]{3,40}?)[\s,:(–-]*(?:[a-z]{0,3}[£$€₹])?\s*"
)


def _lent_to_us(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """A lender who has his money back was paid; nobody refunds a loan."""
    what = knowledge.chart.get(draft.happening.roles.get("what", ""))
    if draft.happening.event != "supplier_refund" or what is None:
        return []
    if not what.is_a(("loan", "mortgage", "vehicle_loan")) and not re.search(r"(?i)\bloans?\b", what.name):
        return []
    question = "Did the money come in, or was the loan paid back?"
    means = tuple(event(name).means for name in ("supplier_refund", "loan_payment"))
    return [Doubt("event", 0.3, question, means, happening=number)]
