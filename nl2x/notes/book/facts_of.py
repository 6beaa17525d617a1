"""The facts of a note as its book has it: the book's order of dates, its currency, the names in it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from nl2x.books.book import Book
from nl2x.notes.accounts.dimensions import names_in
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.answering.answered_figures import as_said
from nl2x.notes.answering.answers import Said
from nl2x.notes.batches.batch import bank_facts
from nl2x.notes.book.called_days import called_days
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.facts import DateOrder, Facts, read_facts
from nl2x.notes.reader import read


def facts_of(said: Said, knowledge: Knowledge, today: dt.date) -> Facts:
    """What deterministic code reads off the words; off the columns of a bank's file where they come from one."""
    currency = currency_of(knowledge.book)
    if said.bank is not None:
        return bank_facts(said.text, said.bank, today=today, currency=currency)
    order = order_of(knowledge.book)
    names = names_in(knowledge)
    fine = bool(_THOUSANDTHS.search(knowledge.book.conventions.number_format))
    facts = read_facts(
        said.text, today=today, dates=order, currency=currency, names=names,
        called_days=called_days(knowledge), thousandths=fine,
    )  # fmt: skip
    facts = _without_banks_called_so(facts, knowledge)
    return as_said(facts, said.sums, said.when, order)


_THOUSANDTHS = re.compile(r"\.000(?![0#])")
"""A number format with three decimals."""


def _without_banks_called_so(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts without a reminder or a vague amount that is but the name of one's own bank: "shell 41.80 on the Chase
    card", "sent over on the TBC app"."""
    if not any(s.kind in _MAY_BE_BANKS for s in facts.signals):
        return facts
    own = [span for choice in money_named(facts.note, knowledge) for span in choice.spans]
    kept = tuple(
        s
        for s in facts.signals
        if s.kind not in _MAY_BE_BANKS
        or not any(a <= s.span[0] and s.span[1] <= b + 1 for a, b in own)
        or not _AS_A_WAY.search(facts.note[: s.span[0]])
    )
    return replace(facts, signals=kept)


_MAY_BE_BANKS = ("reminder", "vague amount")
_AS_A_WAY = re.compile(
    r"(?i)(\b(on|by|with|from|via|to|into|paid|cleared|settled|hit|reached)( (the|my|our))?|\d[,.]?) $"
)
"""What stands before what something was paid with."""


def days_of(note: str, knowledge: Knowledge, today: dt.date) -> tuple[dt.date, ...]:
    """The days that a note, without an answer, would be entered on if it were told on `today`."""
    said = Said(note)
    drafts = read(facts_of(said, knowledge, today), knowledge, said).drafts
    return tuple(draft.happening.date for draft in drafts) or (today,)


def currency_of(book: Book) -> str:
    """The book's currency by its code; empty where it shows only a sign, or none."""
    return book.conventions.currency if len(book.conventions.currency) == 3 else ""


def order_of(book: Book) -> DateOrder | None:
    """How dates are written in the book or, if it doesn't show it, where its money comes from: only the United
    States put the month first, and a bare dollar may be theirs or another's."""
    if book.conventions.day_first is not None:
        return DateOrder.DMY if book.conventions.day_first else DateOrder.MDY
    return None if book.conventions.currency in ("", "$", "USD", "CAD", "PHP") else DateOrder.DMY
