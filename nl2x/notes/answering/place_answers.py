"""Questions of place and their answers: which table, column or open record it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from nl2x.errors import Nl2xError, NoPlace
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import bills, expense_table, invoices
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess
from nl2x.notes.outcome import Question
from nl2x.notes.places.placing import SETTLES, TABLE, tables
from nl2x.notes.wording.meant import name_meant, plain

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said

KIND = "place"
_ASKED_BY_DOUBTS = (TABLE, SETTLES)
_OWN_PAYMENTS = ("bad_debt", "credit_note", "customer_paid_with_fee", "invoice_paid_with_fee")
"""Events that settle an open record in their own way."""


def place_question(error: Nl2xError, happening: int) -> Question:
    """What is asked instead of refusing; without options where no answer is known."""
    if isinstance(error, NoPlace) and error.asks == "who":
        return Question(str(error), kind="who", happening=happening)
    if isinstance(error, NoPlace):
        return Question(error.what, error.options, kind=KIND, role=error.asks, happening=happening)
    return Question(str(error), kind="no place", happening=happening)


def place_meant(question: Question, words: str, knowledge: Knowledge) -> str:
    """Which place an answer names: an option, words that only one option has, an open record; "" for none."""
    if question.role in ("", "event") or not (question.kind == KIND or question.role in _ASKED_BY_DOUBTS):
        return ""
    if named := name_meant(words, question.options):
        return named
    found: list[str] = []
    if question.role == SETTLES:
        items = (*knowledge.receivables, *knowledge.payables)
        found = [i.option for i in items if (stems := telling(words)) and stems <= i.stems | i.numbers]
    return found[0] if len(found) == 1 else ""


def table_named(question: Question, words: str, knowledge: Knowledge) -> str:
    """The table that an answer names where something else was asked: "it's in Bills in"; "" for none."""
    said = plain(_INTO.sub("", words))
    names = tables(knowledge.book)
    if len(names) < 2 or len(said) < _ENOUGH or words in question.options or knowledge.chart.get(words):
        return ""
    whole = [name for name in names if plain(name) == said]
    begun = [name for name in names if plain(name).startswith(f"{said} ")]
    return next((found[0] for found in (whole, begun) if len(found) == 1), "")


def with_its_table(said: Said, index: int, guess: Guess | None, knowledge: Knowledge) -> Said:
    """`said`, with what happened where the table that was named takes what is still to be paid and no word says that it
    was: a purchase that belongs in Bills is owed. What belongs with the sales invoices was no purchase."""
    named, book = said.places.get((index, TABLE), ""), knowledge.book
    if not named or guess is None or index in said.events:
        return said
    sales = invoices(book)
    if sales is not None and sales.name == named and guess.event.name in ("bought", "bought_on_credit"):
        kind = "sold" if _PAID.search(said.text) else "invoiced"
        return replace(said, events={**said.events, index: kind})
    if _PAID.search(said.text):
        return said
    owed = {"bought": ("bought_on_credit", bills(book)), "sold": ("invoiced", invoices(book))}
    later, listing = owed.get(guess.event.name, ("", None))
    if listing is None or listing.name != named or listing == expense_table(book) or listing.noun == "sale":
        return said
    return replace(said, events={**said.events, index: later})


_PAID = re.compile(
    r"(?i)\b(paid|(?<!to )pay|cash|card|cheque|check|transfer\w*|gave|handed|settled|tapped)\b"
)


_INTO = re.compile(
    r"(?i)^\W*(it'?s |it |that |this |put |goes |belongs |is |no |write )*(in|into|to|on|under)?( the)?( sheet| table)? |"
    r" (sheet|table)\W*$"
)
_ENOUGH = 4
"""Letters at least: fewer name no table."""


def settling(guess: Guess, places: Mapping[str, str], knowledge: Knowledge) -> Guess:
    """The guess with the open record that somebody named as the one that is settled."""
    named = places.get(SETTLES, "")
    for items, kind in ((knowledge.receivables, "customer_paid"), (knowledge.payables, "paid_bill")):
        for item in items if named else ():
            if item.option == named:
                own = guess.event.name in _OWN_PAYMENTS
                return replace(guess, item=item, event=guess.event if own else event(kind))
    return guess
