"""Whether money came in or went out: what in the words of a note speaks against the way that its entry has it go."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.book import Book, Column, Layout, Listing, Role
from nl2x.books.model import AccountType, Value
from nl2x.books.sheets.columns import index
from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.answering.as_answered import ANSWERED
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import event
from nl2x.notes.events.deeds import is_a_cost
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.wording.words import words


def which_way(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """The doubts whether money came in or went out: what to ask where all signs together don't tell."""
    yield from called_so(number, draft, knowledge)
    yield from did_something(number, draft, knowledge)


_DEED = re.compile(r"(?i)\W*(?:i |we |i've |we've |just )*(?!unleaded)([a-z]+ed)\b(?! (?:by|at|from)\b)")


def did_something(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
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
        Doubt(
            "event",
            0.5,
            f"Which way did money go when it was {mark[1]}?",
            means,
            draft.segment.placed(mark.span(1)),
            number,
        )
    ]


def called_so(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
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


_SENT = re.compile(r"\W*(?:(?i:i|we) )?(?i:sent) (?!(?i:us|me|an?)\b)[A-Z]")


def sent_away(number: int, draft: Draft) -> list[Doubt]:
    """ "Sent Blue Elk 150 for the camp" is money that went out, whatever came in under such words before."""
    if draft.happening.event != "sold" or not _SENT.match(draft.segment.text):
        return []
    means = tuple(event(name).means for name in ("bought", "sold"))
    return [Doubt("event", 0.3, "Did the money go out, or come in?", means, happening=number)]


def taxed_refund(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """What a supplier gave back with its tax, in a cash book that has no such row yet: received, or less paid?"""
    if draft.happening.event != "supplier_refund" or "tax" not in draft.happening.amounts:
        return []
    known = (knowledge.event_of(p) for p in knowledge.precedents.all)
    if knowledge.book.layout is not Layout.CASH_BOOK or draft.happening.event in known:
        return []
    question = "Is what was given back put down as received? (So far no row has tax that came back.)"
    return [Doubt("event", 0.5, question, (event("supplier_refund").means,), happening=number)]


def of_the_other_page(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
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
                return [
                    Doubt(
                        "event",
                        0.3,
                        question,
                        ("it came in", "it went out"),
                        draft.segment.placed(match.span()),
                        number,
                    )
                ]
    return []


_PLAIN = (Role.OTHER, Role.DIMENSION)


def _held(book: Book, listing: Listing, column: Column) -> set[Value]:
    sheet = book.workbook.sheet(listing.sheet)
    return {sheet.value(row, index(column)) for row in range(listing.first_row, listing.last_row + 1)}


_FROM_SOMEBODY = re.compile(r"\W*(?:[a-z][\w-]* ){0,3}[a-z][\w-]* from (?:the )?[A-Z]", re.IGNORECASE)


def either_way(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
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


def went_both_ways(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Rings 100 at 1.20", without a verb, of what earlier rows of a cash book bought and sold under one category, where
    no word of the note tells which of them it is like."""
    what = draft.happening.roles.get("what", "")
    chosen = knowledge.chart.get(what)
    settled = draft.guess.cue is not None or draft.guess.score >= ANSWERED
    plain = draft.happening.event in ("bought", "sold") and not _ONE_WAY.search(draft.segment.whole)
    if chosen is None or settled or not plain:
        return []
    said = telling(draft.segment.text) - {stem for t in knowledge.chart.money for stem in t.stems}
    ways: set[bool] = set()
    shared: dict[bool, int] = {True: 0, False: 0}
    for past in knowledge.precedents.all:
        sides = {line.credit > 0 for line in past.posting.lines if line.account == what}
        if len(sides) == 1 and not _GIVEN_BACK.search(past.words):
            ways |= sides
            [side] = sides
            shared[side] = max(shared[side], len(said & past.stems))
    if len(ways) < len(shared) or shared[True] != shared[False]:
        return []
    means = tuple(event(name).means for name in ("bought", "sold"))
    return [Doubt("event", 0.5, "Did the money come in or go out?", means, happening=number)]


_ONE_WAY = re.compile(
    r"(?i)\b(?:paid|transferred|sent|gave|bought|got|took|taken|sold|came|received|collected|from|spent|cost|banked|took in)\b"
)
_GIVEN_BACK = re.compile(
    r"(?i)\b(back|refund\w*|return\w*|reimburs\w*|overpa\w+|wrong\w*|correct\w*|revers\w*)\b"
)

_INTO_PURSE = re.compile(
    r"(?i)\b(paid into|(went|gone|came|goes|put|landed) (straight )?(into|to|in(?! cash))) (the |our |my )?"
)

_ELSE = re.compile(r"(?i)\d|\b(from|on|out|by|with|off)\b")
"""What leads on from where something went: "came to 64 on the card"."""


def went_in(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "The check went into checking", of what was taken for money paid out of it."""
    text, paid = draft.segment.text, draft.happening.roles.get("how", "")
    if draft.happening.raw or not paid or event(draft.happening.event).flow != "out":
        return []
    for mark in _INTO_PURSE.finditer(text):
        where = _ELSE.split(text[mark.end() : mark.end() + 24])[0]
        if any(c.account == paid for c in money_named(where, knowledge)):
            means = tuple(event(name).means for name in ("sold", draft.happening.event))
            return [
                Doubt(
                    "event",
                    0.4,
                    f"Did the money go into {paid} or out of it?",
                    means,
                    draft.segment.placed(mark.span()),
                    number,
                )
            ]
    return []


_BOUGHT_FOR_IT = re.compile(
    r"(?i)\b(prizes?|hampers?|(ticket|receipt|cloakroom) books?|(permit|licen[cs]e) for|(?:hampers?|wine|drinks?|food|flowers) for the)\b"
)

_TAKEN = re.compile(
    r"(?i)\b(sold|took|taken|taking|made|raised|collected|received|came|in|from|sales?|proceeds)\b"
)


def bought_for_it(number: int, draft: Draft) -> list[Doubt]:
    """ "Raffle prizes 25", taken for what the raffle brought in: what is had for it is bought."""
    mark = _BOUGHT_FOR_IT.search(draft.segment.text)
    if mark is None or draft.happening.event != "sold" or _TAKEN.search(draft.segment.text):
        return []
    means = tuple(event(name).means for name in ("bought", "sold"))
    return [
        Doubt(
            "event", 0.4, f'Was "{mark[0]}" bought or sold?', means, draft.segment.placed(mark.span()), number
        )
    ]


def lent_to_us(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """A lender who has his money back was paid; nobody refunds a loan."""
    what = knowledge.chart.get(draft.happening.roles.get("what", ""))
    if draft.happening.event != "supplier_refund" or what is None:
        return []
    if not what.is_a(("loan", "mortgage", "vehicle_loan")) and not re.search(r"(?i)\bloans?\b", what.name):
        return []
    question = "Did the money come in, or was the loan paid back?"
    means = tuple(event(name).means for name in ("supplier_refund", "loan_payment"))
    return [Doubt("event", 0.3, question, means, happening=number)]
