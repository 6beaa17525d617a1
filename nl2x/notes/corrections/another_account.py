"""What was written down under one account and belongs under another: "the 64.50 I booked as parts belongs in small tools".

In a journal the earlier entry must be found by its amount and its account, and an entry of today's day moves the amount; in
a grid it is moved from line to line in its month, on a page of statements from line to line. The account it stands on is the book's, so that it can't be turned round.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.model import AccountType, JournalEntry, Line
from nl2x.notes.accounts.wrong_and_right import is_named, named_instead, stands_and_belongs
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.corrections.amending import about
from nl2x.notes.corrections.cells_put_right import cells, in_its_month
from nl2x.notes.corrections.misplaced import put_right_today
from nl2x.notes.corrections.which_entry import entry_named, of_those, ranked, unclear
from nl2x.notes.events.program import Because, RawLine, Sum
from nl2x.notes.events.reading import Reading
from nl2x.notes.facts.model import Amount, Facts

_ITS_ACCOUNT = 1.0
"""What it is worth as a sign that the account is named that the entry stands on, beside its amount and its day."""


def to_another_account(facts: Facts, knowledge: Knowledge, meant: Collection[str] = ()) -> Reading | None:
    """What such a note becomes; None for any other note, and where the book has no such amount on the account."""
    told = stands_and_belongs(facts.note)
    if told is None or len(facts.money) > 1:
        return None
    said, span = told[:2], told[2]
    if knowledge.book.layout is Layout.JOURNAL:
        return _by_an_entry(facts, knowledge, facts.money[0] if facts.money else None, said, span, meant)
    if not facts.money:
        return None
    match knowledge.book.layout:
        case Layout.GRID:
            return _by_cells(facts, knowledge, facts.money[0], said, span)
        case Layout.STATEMENTS:
            return _by_lines(facts, knowledge, facts.money[0], said, span)
    return None


def _by_an_entry(
    facts: Facts,
    knowledge: Knowledge,
    amount: Amount | None,
    said: tuple[str, str],
    span: tuple[int, int],
    meant: Collection[str],
) -> Reading | None:
    found = [
        (replace(one, strength=one.strength + _ITS_ACCOUNT), line)
        for one in of_those(meant, ranked(facts, knowledge))
        for line in one.entry.lines
        if is_named(line.account, said[0], knowledge) and _is_so_much(line, one.entry, amount, knowledge)
    ]
    if not found:
        return None
    best, line = found[0]
    other = named_instead(said[1], line.account, knowledge)
    if not other:
        return None
    if stop := unclear([one for one, _ in found], span):
        return Reading(halt=stop)
    much = line.debit or line.credit
    if amount is not None and much == amount.value:
        total = Sum(much, amount.id, (amount.id,))
    else:  # all of that line: its tax stays where it is
        total = Sum(much, f"[{entry_named(best.entry)}]")
    moved = _moved(total, line.account, other, to_its_debit=line.debit > 0)
    because = [Because("total", amount.words, amount.span)] if amount is not None else []
    return about(facts, best.entry, moved, "corrected", because, span)


def _is_so_much(line: Line, entry: JournalEntry, amount: Amount | None, knowledge: Knowledge) -> bool:
    """Whether a line is of the sum that was told, if one was, or its entry is, with the tax on it."""
    if amount is None or amount.value == (line.debit or line.credit):
        return True
    taxes = {t.name for t in knowledge.chart.tagged if t.is_a(("sales_tax", "input_tax"))}
    taxed = [i for i in entry.lines if i.account in taxes]
    same_side = [i for i in entry.lines if bool(i.debit) is bool(line.debit)]
    whole = sum((i.debit for i in entry.lines), Decimal(0))
    return whole == amount.value and len(taxed) == 1 and len(same_side) == _WITH_ITS_TAX


_WITH_ITS_TAX = 2


def _by_cells(
    facts: Facts, knowledge: Knowledge, amount: Amount, said: tuple[str, str], span: tuple[int, int]
) -> Reading | None:
    there = [c for c in cells(facts, knowledge) if is_named(c.account.name, said[0], knowledge)]
    there = [c for c in there if c.value >= amount.value]
    if len(there) != 1 or not (other := named_instead(said[1], there[0].account.name, knowledge)):
        return None
    account = there[0].account
    total = Sum(amount.value, amount.id, (amount.id,))
    moved = _moved(total, account.name, other, to_its_debit=account.account.type is not AccountType.INCOME)
    return in_its_month(facts, there[0], moved, amount, span)


def _by_lines(
    facts: Facts, knowledge: Knowledge, amount: Amount, said: tuple[str, str], span: tuple[int, int]
) -> Reading | None:
    """From one line of a statement to another: no entry and no month tells which, so both have to be named."""
    named = [t for t in knowledge.chart.tagged if is_named(t.name, said[0], knowledge)]
    if len(named) != 1 or not (other := named_instead(said[1], named[0].name, knowledge)):
        return None
    total = Sum(amount.value, amount.id, (amount.id,))
    lines = _moved(total, named[0].name, other, to_its_debit=named[0].account.type is AccountType.EXPENSE)
    question = f"Is {amount.words} to be moved from {named[0].name} to {other}?"
    return put_right_today(facts, lines, amount, span, question, sure=0.95)


def _moved(total: Sum, wrong: str, right: str, *, to_its_debit: bool) -> list[RawLine]:
    """The amount off one account and onto another of its kind."""
    debit, credit = (right, wrong) if to_its_debit else (wrong, right)
    return [RawLine("Dr", debit, total), RawLine("Cr", credit, total)]
