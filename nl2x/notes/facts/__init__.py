"""The facts that plain code can read off a note, each with its place in the note.

>>> from datetime import date
>>> facts = read_facts("6 boxes @ 8.75 from Kerr Ltd last Friday", today=date(2026, 9, 16))
>>> [(a.id, a.words, str(a.value), a.kind.value) for a in facts.amounts]
[('a1', '6', '6', 'quantity'), ('a2', '8.75', '8.75', 'unit price'), ('c1', '6 boxes @ 8.75', '52.50', 'money')]
>>> facts.days[0].value, facts.parties[0].name
(datetime.date(2026, 9, 11), 'Kerr Ltd')
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from nl2x.notes.facts import (
    amounts,
    changes,
    clauses,
    computed,
    contradictions,
    corrections,
    dates,
    dozens,
    numbers,
    numerals,
    paid_in_all,
    parties,
    periods,
    references,
    relative_dates,
    roles,
    signals,
)
from nl2x.notes.facts.model import (
    Amount,
    Clause,
    Contradiction,
    Correction,
    DateOrder,
    Day,
    Duration,
    Fact,
    Facts,
    Kind,
    Number,
    Party,
    Period,
    Reference,
    Role,
    Signal,
)
from nl2x.notes.facts.text import MOST, Text

__all__ = [
    "Amount", "Clause", "Contradiction", "Correction", "DateOrder", "Day", "Duration", "Fact", "Facts", "Kind", "Number",
    "Party", "Period", "Reference", "Role", "Signal", "read_facts",
]  # fmt: skip

F = TypeVar("F", Day, Period, Duration)


def read_facts(
    note: str,
    *,
    today: date,
    dates: DateOrder | None = None,
    currency: str = "",
    names: Iterable[str] = (),
    called_days: Iterable[str] = (),
    thousandths: bool = False,
) -> Facts:
    """Everything that can be read off `note`, without guessing.

    `dates` is the book's own order of day and month: without it 03/04 has two readings. `currency` (ISO 4217)
    is the book's own: amounts without a mark have it, and "$" means it if it is a dollar. `names` are what the
    book calls things: a number in one of them is none of the note's, and no day is meant by those that are `called_days`. `thousandths`: its money has three decimals (dinars
    of Bahrain), so that "6.500" is six and a half. Never raises; of a
    text longer than `text.LONGEST` characters only the beginning is read, and of more than `text.MOST` numbers
    only the first ones; the signal "too long" says so.
    """
    named_so = (*numbers.in_names(tuple(names)), *numbers.in_names_of_days(tuple(called_days)))
    return _read(Text(note), today, dates, currency, named_so, thousandths)


def _read(
    text: Text,
    today: date,
    order: DateOrder | None,
    currency: str,
    named_so: tuple[numbers.Rule, ...],
    thousandths: bool,
) -> Facts:
    # Names of things first, so that no invoice or phone number is read as a date or as money.
    aside = numbers.find(text, named_so) + numbers.find(text, numbers.NAMED)
    named = references.find(text)
    written_days = dates.find(text, today, order) + relative_dates.find(text, today)
    spans = _numbered("p", periods.find(text, today))
    aside += numbers.days_beside(text, written_days)
    aside += numbers.find(text, numbers.SHAPED)
    lengths = _numbered("u", periods.find_durations(text))
    all_numerals = numerals.find(text, currency)[:MOST]
    found, others = amounts.read(text, all_numerals, currency, thousandths)
    found = roles.with_roles(text, dozens.by_the_dozen(text, found))
    found = changes.with_changes(text, found)
    found, fixed = corrections.amounts(text, found)
    found = paid_in_all.with_total_paid(text, found)
    days, weekday_clashes = contradictions.weekdays(text, written_days)
    days, fixed_days = corrections.days(text, _numbered("d", days)[:MOST])
    people, fixed_people = corrections.parties(text, parties.find(text)[:MOST])
    parts = clauses.find(text)
    worked_out = computed.find(text, parts, found, lengths, days, aside, spans)
    return Facts(
        text.note, today,
        amounts=(*found, *worked_out), days=tuple(days), periods=tuple(spans), durations=tuple(lengths),
        numbers=tuple(sorted([*aside, *others], key=lambda n: n.span)),
        references=tuple(sorted(named, key=lambda r: r.span)), parties=tuple(people),
        corrections=(*fixed, *fixed_days, *fixed_people),
        contradictions=(*contradictions.find(text, parts, found, worked_out), *weekday_clashes),
        signals=tuple(signals.find(text, found)), clauses=tuple(parts),
    )  # fmt: skip


def _numbered(letter: str, found: Sequence[F]) -> list[F]:
    """The facts in their order, with ids."""
    return [replace(f, id=f"{letter}{i}") for i, f in enumerate(sorted(found, key=lambda f: f.span), 1)]
