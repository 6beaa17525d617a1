"""Whose bill it is that a note speaks of: one that came in, or an invoice that went out; and whether the number after
the word is the document's or its sum."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Book, Column, Layout, Listing, Role
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.loan_tables import of_loans
from nl2x.notes.book.openitems import numbers_in
from nl2x.notes.book.precedents import telling, telling_name
from nl2x.notes.book.record_tables import are_claims, bills, expense_table, invoices, on_the_spot
from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.recognise import Guess, bookable, lacking, matching_item, of_named, of_party, put_first
from nl2x.notes.facts.model import Amount, Facts, Kind, Reference
from nl2x.notes.places.records import names_of
from nl2x.notes.wording.segments import Segment

THEY_BILLED = re.compile(
    r"(?i)^\W*(the |our )?(?!i\b|we\b|just\b)[\w'’&]+( [\w'’&]+){0,3} (has |have )?sent (the|its|their|an?|his|her) ([\w-]+ ){0,3}(invoice|bill)\b"
    r"(?!.*\bto (the|a|mr|mrs|ms|dr)\b)"
)
"""A bill of somebody else's: no money came in."""
_CAME_IN, _UNCLEAR = 4.4, 0.6
"""How much the words are worth as a sign of a bill that came in; and where a known customer is named as well."""
_FAR = 3
"""How far beyond the last invoice's number the next one may be."""


def came_in(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> list[Guess]:
    """The guesses, of which none is an invoice that went out where somebody else "sent the bill"; unless a customer of
    the book is named, whose invoice may have been sent by somebody who works here."""
    found = _of_a_new_invoice(segment, of_loans(segment, found, knowledge), knowledge)
    found = _towards(segment, _off_somebody(segment, found, knowledge), knowledge)
    if not THEY_BILLED.search(segment.whole):
        found = _claim_paid(segment, _they_paid(segment, found, knowledge), knowledge)
        return _still_to_pay(segment, _from_supplier(segment, found, knowledge), knowledge)
    customers, suppliers = (_named(segment.whole, t, knowledge) for t in _tables(knowledge.book))
    unclear = bool(customers - suppliers)
    others = [g for g in found if g.event.flow != "in" and (unclear or g.event.name != "invoiced")]
    if unclear:
        return [replace(g, score=min(g.score, _UNCLEAR)) for g in others]
    best = max((g.score for g in others), default=0.0)
    owed = bookable(Guess(event("bought_on_credit"), max(_CAME_IN, best)), knowledge)
    names = {g.event.name for g in owed}
    return [*owed, *(g for g in others if g.event.name not in names)]


def _of_a_new_invoice(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> Sequence[Guess]:
    """ "inv 161, Harbour Homes, plot 9, 2300" where the last invoice is 160: one that went out, where no word says that
    money came in."""
    if knowledge.book.layout is not Layout.RECORDS or _MONEY_CAME.search(segment.whole):
        return found
    listing = invoices(knowledge.book)
    column = listing.column(Role.REFERENCE, Role.ENTRY) if listing is not None else None
    told = [int(m[1]) for m in _NUMBER.finditer(segment.whole)]
    if not (listing and column and any(_is_next(n, listing, column, knowledge.book) for n in told)):
        return found
    return put_first("invoiced", found, _CAME_IN + 1.0)


_NUMBER = re.compile(r"(?i)\binv(?:oice)?\.? (?:no\.? ?|number |#)?(\d{1,9})(?![\d.,%])")
_MONEY_CAME = re.compile(
    r"(?i)\b(paid|pays|payment|settled?|cleared|received|rcvd|got|came|in from|transferred|banked|deposit|towards?|off|against|credit"
    r"|cash|card|cheque|bank|refund\w*)\b"
)


def _towards(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> Sequence[Guess]:
    """ "Left 150 in notes towards 2205", where 2205 is an open invoice: a part of it was paid."""
    told = _TOWARDS.search(segment.whole)
    if told is None:
        return found
    owed = [("customer_paid", i) for i in knowledge.receivables] + [
        ("paid_bill", i) for i in knowledge.payables
    ]
    meant = [(name, item) for name, item in owed if told["number"] in item.numbers]
    if len(meant) != 1 or any(g.event.name == "credit_note" and g.cue for g in found):
        return found
    (name, item) = meant[0]
    best = max((g.score for g in found), default=0.0)
    return put_first(name, found, max(_CAME_IN, best + 0.5), item=item, cue=told.span())


_TOWARDS = re.compile(
    r"(?i)\b(?:towards?|against|(?:left|rest|balance|remainder|owing|owed|outstanding|half) (?:of|on)) "
    r"(?:no\.? ?|inv\.? |invoice (?:no\.? ?)?|#)?(?P<number>\d{2,9})\b(?![.,]\d)"
)


def _off_somebody(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> Sequence[Guess]:
    """ "Another 400 off Mr Hamlyn for the garage": somebody who owes has paid, and nothing was bought."""
    told = _OFF.search(segment.whole)
    if told is None or knowledge.book.layout is not Layout.RECORDS or _BOUGHT.search(segment.whole):
        return found
    beside = segment.whole[told.end() : told.end() + _NEAR]
    theirs = of_named(beside, knowledge.receivables)
    if not theirs or of_named(beside, knowledge.payables):
        return found
    item, _ = matching_item(segment.whole, theirs, [s.value for s in segment.figures.money])
    if item is None and len(theirs) > 1:
        return found
    return put_first("customer_paid", found, _CAME_IN, item=item or theirs[0], cue=told.span())


_OFF = re.compile(
    r"(?i)(?:\d|hundred|thousand|grand|quid|euros?|dollars|pounds|bucks|k) (?:in )?(?:off|from) "
)
_BOUGHT = re.compile(
    r"(?i)\b(bought|buy|paid|pay|purchased|bill|billed|refund\w*|borrowed|lent|loan|took|knocked"
    r"|wr(?:ote|ite|iting|itten)|forg\w+|waived?|bad debts?)\b"
)
_NEAR = 30
"""Characters after "off" in which the name stands."""


def _they_paid(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> list[Guess]:
    """ "The Grange paid for the decking": a customer who pays buys nothing for us, though decking was bought before."""
    if banked := they_banked(segment.whole):
        earned = bookable(Guess(event("sold"), _CAME_IN, cue=banked.span()), knowledge)
        into = [g for g in found if g.event.flow != "out"]
        if not lacking(event("invoiced"), knowledge):
            return into or list(found)  # what customers owe is kept: which of it was paid, others tell
        told = [g for g in into if g.cue or g.item]
        names = {g.event.name for g in told}
        others = [g for g in into if g not in told and g.event.name != "sold"]
        return [*told, *(g for g in earned if g.event.name not in names), *others]
    who, listing = _WHO_PAID.match(segment.whole), _tables(knowledge.book)[0]
    of_whom = who[1] if who is not None else _before_they_paid(segment.whole)
    if listing is None or not of_whom:
        return list(found)
    customers, suppliers = (_named(of_whom, t, knowledge) for t in _tables(knowledge.book))
    if not customers - suppliers:
        return list(found)
    into = [g for g in found if g.event.flow != "out"]
    if who is None and not any(i.party in customers for i in knowledge.receivables):
        # Nothing is open of theirs: it is for what the note tells of.
        others = [g for g in into if g.event.name not in ("sold", "customer_paid", "invoiced")]
        into = [*bookable(Guess(event("sold"), _CAME_IN), knowledge), *others]
    return into or list(found)


def _before_they_paid(text: str) -> str:
    """What stands before "she paid by card", where nothing after it says to whom or for what; else empty."""
    told = _THEY_PAID.search(text)
    return text[: told.start()] if told is not None else ""


_THEY_PAID = re.compile(
    r"(?i)\b(?:he|she|they)(?:[’']ve)? (?:has |have |just |already )*paid(?: me| us)?"
    r"(?: today| now| straight away| at once| in full)?(?= ?[.,;]| ?$| (?:by|with|in|via|through|on) | (?:cash|card)\b)"
)


def they_banked(text: str) -> re.Match[str] | None:
    """ "Corrib have paid for July, 240 into the bank": where somebody else's payment went, if it says so."""
    who = _WHO_PAID.match(text)
    return None if who is None or _OURSELVES.search(who[1]) else _BANKED.search(text)


_BANKED = re.compile(r"(?i)\b(?:in|into) (?:the |our |my )?(?:bank|(?:bank |current |business )?account)\b")
_OURSELVES = re.compile(r"(?i)\b(i|we|i've|we've|just|also|have|today|yesterday|and|then|had)\b")
"""Not somebody else's name before "paid"."""


def _claim_paid(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> list[Guess]:
    """ "Reimbursed Kim for the stamps": a claim that was paid, in a book that keeps such claims, and no cost of its own."""
    listing = _tables(knowledge.book)[1]
    if listing is None or not are_claims(listing) or not _GAVE_BACK.search(segment.whole):
        return list(found)
    amounts = [a.value for a in segment.figures.written]
    items = of_party(segment.whole, knowledge.payables, knowledge)
    item, strength = matching_item(segment.whole, items, amounts)
    paid = Guess(event("paid_bill"), _CAME_IN, item=item if strength >= 1 else None)
    return [paid, *(g for g in found if g.event.name not in ("paid_bill", "bought"))]


_GAVE_BACK = re.compile(
    r"(?i)\b(reimbursed|repaid|refunded|(?:paid|gave|sent)\b.{0,40}\bback|paid\b.{0,30}\b(?:claims?|expenses))\b"
)


def _from_supplier(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> list[Guess]:
    """ "Ink from Ryman 18.75", without a verb: bought of somebody of whom such things were bought before."""
    costs = expense_table(knowledge.book) if knowledge.book.layout is Layout.RECORDS else None
    told = _FROM.match(segment.whole)
    if costs is None or told is None or not found or found[0].item is not None or found[0].score >= _SURE:
        return list(found)
    owing = _named(told[1], _tables(knowledge.book)[0], knowledge)
    if owing or not _named(told[1], costs, knowledge):
        return list(found)
    others = [g for g in found if g.event.flow != "in" and g.event.name != "bought"]
    return [*bookable(Guess(event("bought"), _SURE), knowledge), *others]


_SURE = 3.0
_FROM = re.compile(
    r"\W*(?!(?i:money|payment|cash|cheque|check|transfer|deposit|refund|rent|received|got|fees?)\b)(?:[\w'’-]+ ){1,3}from ((?:the )?[A-Z][^\d,;]*)"
)
_WHO_PAID = re.compile(
    r"(?i)\W*((?:[\w'’&.-]+ ){1,5}?)(?:has |have |had |just |finally |also |now |already )*(?:paid|settled|cleared)\b(?! (?:to|by)\b)"
)


def _still_to_pay(segment: Segment, found: Sequence[Guess], knowledge: Knowledge) -> list[Guess]:
    """A bill that is said to have come, and not to be paid, is put down as owed, in a book of tables whose bills were
    paid later so far."""
    listing = bills(knowledge.book) if knowledge.book.layout is Layout.RECORDS else None
    text = _TO_BE_PAID.sub(" ", segment.whole)
    if listing is None or not found or (found[0].item is not None and text == segment.whole):
        return list(found)
    if not _A_BILL.search(text) or _PAID.search(text) or _OURS.search(text):
        return list(found)
    suppliers = _named(text, listing, knowledge)
    known = suppliers - _named(text, _tables(knowledge.book)[0], knowledge)
    if listing != expense_table(knowledge.book) and not known:
        return list(found)
    if found[0].event.name not in (_BY_SUPPLIERS if known else ("bought", "bought_on_credit")):
        return list(found)
    whose = listing.column(Role.COUNTERPARTY)
    rows = [
        r
        for r in knowledge.book.records_of(listing.name)
        if whose and r.values.get(whose.heading) in suppliers
    ]
    if rows and all(on_the_spot(listing, row) for row in rows):
        return list(found)
    owed = bookable(Guess(event("bought_on_credit"), found[0].score + 0.8), knowledge)
    return [*owed, *(g for g in found if g.event.name != "bought_on_credit")]


_BY_SUPPLIERS = ("bought", "bought_on_credit", "customer_paid", "sold", "invoiced", "paid_bill")
"""What a bill may be mistaken for whose sender has sent none but bills."""
_TO_BE_PAID = re.compile(
    r"(?i)\b(?:must|has to|have to|needs? to|to|should) be (?:paid|settled) (?:by|before|within|in)\b"
)
_OURS = re.compile(r"\b(?i:invoice|bill)s?(?: [A-Za-z]{0,4}-?\d{1,9})? (?:for|to) (?=[A-Z][a-z])")
"""May be one of ours: "invoice for Packright 800"."""
_A_BILL = re.compile(r"(?i)\b(bill|invoice)s?\b")
_PAID = re.compile(
    r"(?i)\b(paid|pay|settled|cleared|cash|card|visa|eft'?d?|dd|direct debit|debit(ed)?|transfer(red)?|cheque|check|swiped|bought|on the spot"
    r"|straight away|bank|online|went (out|off)|came (out|off)|taken|took|by)\b"
)


def on_the_other_side(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """An invoice to somebody, or a payment of his, of whom the book has only bills; or a bill of a customer's."""
    out = draft.happening.event in ("invoiced", "customer_paid")
    if not out and draft.happening.event not in ("bought_on_credit", "paid_bill"):
        return []
    theirs, ours = _tables(knowledge.book) if out else tuple(reversed(_tables(knowledge.book)))
    if theirs is None or ours is None or draft.guess.item is not None or _WE_DID.match(draft.segment.text):
        return []
    name = draft.happening.dimensions.get("counterparty", "")
    if name in _names(theirs, knowledge) or name not in _names(ours, knowledge):
        return []
    kinds = ("invoiced", "bought_on_credit") if out else ("bought_on_credit", "invoiced")
    means = tuple(event(kind).means for kind in kinds)
    question = f"{name} stands in {ours.name} so far. What happened?"
    return [Doubt("event", 0.3, question, means, happening=number)]


_WE_DID = re.compile(r"(?i)\W*(?:(?:i|we|just|i've|we've) )*(?:invoiced|billed)\b")


def sums_of_documents(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts with the number behind "invoice" as a sum, where its sentence has no other and it can't be the number
    of an invoice or a bill of the book: "sent Mrs Naidoo her invoice 3200", where the last one is 2633."""
    if knowledge.book.layout is not Layout.RECORDS:
        return facts
    taken = [r for r in facts.references if _is_a_sum(r, facts, knowledge.book)]
    more = tuple(_sum_of(r, facts, number) for number, r in enumerate(taken))
    references = tuple(r for r in facts.references if r not in taken)
    amounts = tuple(sorted((*(a for a in facts.amounts if not a.how), *more), key=lambda a: a.span))
    worked_out = tuple(a for a in facts.amounts if a.how)
    return replace(facts, amounts=(*amounts, *worked_out), references=references) if taken else facts


def _is_a_sum(reference: Reference, facts: Facts, book: Book) -> bool:
    if reference.certain or reference.kind not in ("invoice", "bill") or not reference.name.isdigit():
        return False
    start, end = sentence(facts.note, reference.span[0])
    beside = [a for a in facts.amounts if not a.how and start <= a.span[0] < end]
    return not any(a.kind in (Kind.MONEY, Kind.UNIT_PRICE) for a in beside) and not _is_number(
        reference.name, book
    )


def _is_number(name: str, book: Book) -> bool:
    """Whether a number is, or may soon be, that of one of the book's own documents."""
    for listing in (i for i in (invoices(book), bills(book)) if i is not None):
        column = listing.column(Role.REFERENCE, Role.ENTRY)
        if column is None:
            continue
        known = {
            n
            for r in book.records_of(listing.name)
            for n in numbers_in(str(r.values.get(column.heading, "")))
        }
        if name.lstrip("0") in known or _is_next(int(name), listing, column, book):
            return True
    return False


def _is_next(number: int, listing: Listing, column: Column, book: Book) -> bool:
    """Whether a number follows the last one of a column that numbers its rows, or soon will."""
    series = book.numbering.get(f"{listing.sheet}!{column.letter}")
    return series is not None and 0 < number - series.number <= _FAR


def _sum_of(reference: Reference, facts: Facts, number: int) -> Amount:
    start = reference.span[1] - len(reference.name)
    value = Decimal(reference.name)
    return Amount(
        (start, reference.span[1]),
        reference.name,
        f"a{len(facts.amounts) + 1 + number}",
        value,
        Kind.MONEY,
        readings=(value,),
        certain=False,
    )


def sentence(note: str, place: int) -> tuple[int, int]:
    """From where to where the sentence goes that a place stands in."""
    ends = [m.end() for m in _ENDS.finditer(note)]
    start = max((e for e in ends if e <= place), default=0)
    return start, min((e for e in ends if e > place), default=len(note))


_ENDS = re.compile(r"[;\n]|[.!?](?=\s+\S)(?<!\b(?i:mr|ms|dr|st|no)\.)(?<!\bmrs\.)(?<!\bMrs\.)")


def sum_of_another(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Sent Mrs Naidoo her invoice 2634. Petrol 620 at Engen": the one sum stands in a sentence of its own, which names
    somebody of another table than the entry is for."""
    figures, cue = draft.segment.figures.money, draft.guess.cue
    name = draft.happening.dimensions.get("counterparty", "")
    if len(figures) != 1 or cue is None or not name:
        return []
    text = draft.segment.text
    place = figures[0].span[0] - draft.segment.start
    start, end = sentence(text, place)
    if start <= cue[0] < end or telling_name(name) & telling(text[start:end]):
        return []
    said = text[start:end]
    others = {
        who for who in knowledge.counterparties if telling_name(who) and telling_name(who) <= telling(said)
    }
    if not others:
        return []
    return [Doubt("amount", 0.3, f"What was the {figures[0].words} for?", (), figures[0].span, number)]


def _tables(book: Book) -> tuple[Listing | None, Listing | None]:
    """The table of what others owe, and that of what is owed to them."""
    return (invoices(book), bills(book)) if book.layout is Layout.RECORDS else (None, None)


def _names(listing: Listing | None, knowledge: Knowledge) -> set[str]:
    return set(names_of(list(knowledge.book.records_of(listing.name)), listing)) if listing else set()


def _named(text: str, listing: Listing | None, knowledge: Knowledge) -> set[str]:
    """Those of a table whom a text names by all that tells them from others."""
    said = telling(text)
    return {name for name in _names(listing, knowledge) if (own := telling_name(name)) and own <= said}
