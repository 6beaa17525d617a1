"""What was written down under one account and belongs under another: "the 64.50 I booked as parts belongs in small tools".

In a journal the earlier entry must be found by its amount and its account, and an entry of today's day moves the amount; in
a grid it is moved from line to line in its month, on a page of statements from line to line. The account it stands on is the book's, so that it can't be turned round.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from nl2x.books.book import Layout
from nl2x.books.model import AccountType
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.corrections.amending import about, of_those, ranked, unclear
from nl2x.notes.corrections.cells_put_right import cells, in_its_month
from nl2x.notes.corrections.misplaced import put_right_today
from nl2x.notes.events.program import Because, RawLine, Sum
from nl2x.notes.events.reading import Reading
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.meant import plain

_BOOKED = re.compile(
    r"(?i)\b(booked|posted|put|entered|recorded|coded|filed|wrote|written|logged|marked|went|gone)\b[^.;]{0,20}?"
    r"\b(as|under|to|in|into|against)\b"
)
_RATHER = re.compile(
    r"(?i)\b(?:should(?:'ve| have| of|a)? (?:be|been|go|gone|say)|belongs?|ought to (?:be|have been|go)"
    r"|(?:is|was|were) (?:really|actually|meant to be|supposed to be))\b(?: (?:in|under|to|into|with|as|for))?"
)
_ITS_ACCOUNT = 1.0
"""What it is worth as a sign that the account is named that the entry stands on, beside its amount and its day."""
_SAME_SIDE = (AccountType.INCOME, AccountType.EXPENSE)


def to_another_account(facts: Facts, knowledge: Knowledge, meant: Collection[str] = ()) -> Reading | None:
    """What such a note becomes; None for any other note, and where the book has no such amount on the account."""
    booked = _BOOKED.search(facts.note)
    rather = _RATHER.search(facts.note, booked.end()) if booked else None
    if booked is None or rather is None or len(facts.money) != 1:
        return None
    wrong, right = facts.note[booked.end() : rather.start()], facts.note[rather.end() :]
    match knowledge.book.layout:
        case Layout.JOURNAL:
            return _by_an_entry(facts, knowledge, facts.money[0], (wrong, right), rather.span(), meant)
        case Layout.GRID:
            return _by_cells(facts, knowledge, facts.money[0], (wrong, right), rather.span())
        case Layout.STATEMENTS:
            return _by_lines(facts, knowledge, facts.money[0], (wrong, right), rather.span())
    return None


def _by_an_entry(
    facts: Facts,
    knowledge: Knowledge,
    amount: Amount,
    said: tuple[str, str],
    span: tuple[int, int],
    meant: Collection[str],
) -> Reading | None:
    found = [
        (replace(one, strength=one.strength + _ITS_ACCOUNT), line)
        for one in of_those(meant, ranked(facts, knowledge))
        for line in one.entry.lines
        if (line.debit or line.credit) == amount.value and _is_named(line.account, said[0], knowledge)
    ]
    if not found:
        return None
    best, line = found[0]
    other = _named(said[1], line.account, knowledge)
    if not other:
        return None
    if stop := unclear([one for one, _ in found], span):
        return Reading(halt=stop)
    moved = _moved(amount, line.account, other, to_its_debit=line.debit > 0)
    because = [Because("total", amount.words, amount.span)]
    return about(facts, best.entry, moved, "corrected", because, span)


def _by_cells(
    facts: Facts, knowledge: Knowledge, amount: Amount, said: tuple[str, str], span: tuple[int, int]
) -> Reading | None:
    there = [c for c in cells(facts, knowledge) if _is_named(c.account.name, said[0], knowledge)]
    there = [c for c in there if c.value >= amount.value]
    if len(there) != 1 or not (other := _named(said[1], there[0].account.name, knowledge)):
        return None
    account = there[0].account
    moved = _moved(amount, account.name, other, to_its_debit=account.account.type is not AccountType.INCOME)
    return in_its_month(facts, there[0], moved, amount, span)


def _by_lines(
    facts: Facts, knowledge: Knowledge, amount: Amount, said: tuple[str, str], span: tuple[int, int]
) -> Reading | None:
    """From one line of a statement to another: no entry and no month tells which, so both have to be named."""
    named = [t for t in knowledge.chart.tagged if _is_named(t.name, said[0], knowledge)]
    if len(named) != 1 or not (other := _named(said[1], named[0].name, knowledge)):
        return None
    lines = _moved(amount, named[0].name, other, to_its_debit=named[0].account.type is AccountType.EXPENSE)
    question = f"Is {amount.words} to be moved from {named[0].name} to {other}?"
    return put_right_today(facts, lines, amount, span, question, sure=0.95)


def _moved(amount: Amount, wrong: str, right: str, *, to_its_debit: bool) -> list[RawLine]:
    """The amount off one account and onto another of its kind."""
    total = Sum(amount.value, amount.id, (amount.id,))
    debit, credit = (right, wrong) if to_its_debit else (wrong, right)
    return [RawLine("Dr", debit, total), RawLine("Cr", credit, total)]


def _is_named(account: str, words: str, knowledge: Knowledge) -> bool:
    """Whether the words name the account, which is one of costs or of income, by at least one of its own."""
    known = knowledge.chart.get(account)
    return known is not None and known.account.type in _SAME_SIDE and bool(telling(account) & telling(words))


def _named(words: str, wrong: str, knowledge: Knowledge) -> str:
    """The one account of the wrong one's kind that the words name, by its whole name or else by most of its words."""
    kind = knowledge.chart.get(wrong)
    if kind is None:
        return ""
    names = [
        t.name for t in knowledge.chart.tagged if t.account.type is kind.account.type and t.name != wrong
    ]
    whole = max((name for name in names if f" {plain(name)} " in f" {plain(words)} "), key=len, default="")
    partly = [name for name in names if telling(name) & telling(words)]
    return whole or (partly[0] if len(partly) == 1 else "")
