"""What was paid ahead before, spread over its months: only the monthly entries, from the month said, of what still stands
prepaid (ASC 340-10)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from nl2x.books.model import AccountType
from nl2x.notes.answering.answered_figures import appended
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.reading import Draft

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said
    from nl2x.notes.outcome import Question

START, BOOKED = "first month", "months booked"
"""Kinds of questions: from which month on, and whether the months that the book lacks are meant."""
_MONTHS = "january february march april may june july august september october november december".split()
_FROM = re.compile(
    r"(?i)\b(?:from|starting(?: in| from| with)?|beginning(?: in| with)?|begins? in|starts? in|as of|since|first month(?: is)?)"
    rf" (?:the )?(?:(?:1st|end|start|beginning) of )?({'|'.join(m[:3] for m in _MONTHS)})[a-z]*\.?(?: (20\d\d))?\b"
)
_THIS = re.compile(r"(?i)\b(?:from|starting(?: in| from| with)?|beginning(?: in| with)?) (this|next) month\b")


def first_month(note: str, today: dt.date) -> dt.date | None:
    """The month that a note says something begins with, in the year that is nearest to today."""
    if relative := _THIS.search(note):
        return _after(today.replace(day=1), 1 if relative[1].casefold() == "next" else 0)
    found = _FROM.search(note)
    if found is None:
        return None
    month = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(found[1].casefold()))
    years = [int(found[2])] if found[2] else [today.year - 1, today.year, today.year + 1]
    return min((dt.date(year, month, 1) for year in years), key=lambda day: abs((day - today).days))


def _after(first: dt.date, months: int) -> dt.date:
    place = first.month - 1 + months
    return dt.date(first.year + place // 12, place % 12 + 1, 1)


def unclear_start(draft: Draft, today: dt.date, knowledge: Knowledge) -> Halt:
    """From which month on, where the note doesn't say: after the last month booked, or when it was paid."""
    account = draft.happening.roles.get("from", "")
    booked = used_months(account, knowledge)
    paid = [e.date for e in knowledge.entries for i in e.lines if i.account == account and i.debit]
    days = [_after(max(booked), 1)] if booked else []
    days += [d.replace(day=1) for d in paid[-1:]] + [today.replace(day=1)]
    options = tuple(dict.fromkeys(f"from {_called(day)}" for day in days))
    return Halt("From which month on?", draft.guess.cue, START, options)


def _called(day: dt.date) -> str:
    return f"{_MONTHS[day.month - 1].title()} {day.year}"


def used_months(account: str, knowledge: Knowledge) -> set[dt.date]:
    """The months for which the book has used up a part of something paid ahead."""
    found = set()
    for entry in knowledge.entries:
        costs = (knowledge.account(i.account) for i in entry.lines if i.debit)
        spent = any(a is not None and a.type is AccountType.EXPENSE for a in costs)
        if spent and any(i.account == account and i.credit for i in entry.lines):
            found.add(entry.date.replace(day=1))
    return found


def only_what_is_left(
    drafts: Sequence[Draft], knowledge: Knowledge, confirmed: Collection[str]
) -> list[Draft] | Halt:
    """The months that the book lacks; asked where some are there, and where less stands prepaid than is spread."""
    account = drafts[0].happening.roles.get("from", "")
    booked = used_months(account, knowledge)
    left = [d for d in drafts if d.happening.date.replace(day=1) not in booked]
    there = [d.happening.date for d in drafts if d not in left]
    total = sum((d.happening.amounts["total"].value for d in left), Decimal(0))
    if there and BOOKED not in confirmed:
        months = ", ".join(_called(day) for day in there)
        if not left:
            return Halt(f"All of it is booked already: {months}. What is to be posted?", None, BOOKED)
        question = f"{months} is booked already. Post the other {len(left)}, {total} in all?"
        return Halt(question, None, BOOKED, ("yes", "no"))
    prepaid = -knowledge.owed(account)
    if total > prepaid:
        question = f"Only {prepaid} stands in {account}, less than {total}. How much is to be spread?"
        options = (f"{prepaid}",) if prepaid > 0 else ()
        return Halt(question, None, "amount", options)
    return left


def with_start(said: Said, question: Question, words: str) -> Said | None:
    """`said` with the month that an answer says it begins with."""
    if question.kind != START:
        return None
    for told in (words, f"from {words}"):
        if first_month(told, dt.date(2000, 1, 1)) is not None:
            return replace(appended(said, told), declined=False)
    return None
