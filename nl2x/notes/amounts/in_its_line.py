"""An amount that a note only points at, in books that keep no single entries: "council tax came out, same as last month".

A grid has it in the cell of the month before; a page of statements may say it beside the line ("2,655.29 every second
Friday").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.sheets.words import month_of
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.amounts.changed import EVERY
from nl2x.notes.amounts.figures import Named
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import Event
from nl2x.notes.events.program import Sum
from nl2x.notes.facts import read_facts
from nl2x.notes.facts.model import Span
from nl2x.notes.places.increases import filled

_CLEARLY, _PERHAPS = 0.6, 0.4
_REGULARLY = re.compile(
    r"(?i)\b(every|each|per|a) (second |other |single )?(week|month|fortnight|quarter|(mon|tues|wednes|thurs|fri|satur|sun)day|\d+(st|nd|rd|th))\b"
    r"|\b(monthly|weekly|fortnightly|quarterly)\b"
)
_SEVERAL = re.compile(r"(?i)\b(both|all|each)\b|\bamounts\b")
_ANY_DAY = dt.date(2000, 1, 1)


def as_its_line_says(
    knowledge: Knowledge,
    kind: Event,
    text: str,
    mark: str,
    time: tuple[dt.date, dt.date] | None,
    today: dt.date,
) -> tuple[Named, str] | None:
    """The amount of the line that the text is about, with where it comes from, in a grid or on a page of statements;
    None for other books, and where it isn't one line and one amount. `mark` are the words for its being the same."""
    plain = {"total", "net"} >= {row.amount for row in kind.entry if row.amount != "tax"}
    instalment = kind.name == "loan_payment" and one_sided(knowledge.book)  # "Mortgage" in a family's budget
    if not instalment and ("what" not in kind.roles or not plain):
        return None
    about = knowledge.chart.for_role(kind.roles["loan" if instalment else "what"])
    found = purpose(text, about, knowledge)
    if not found or found[0].score < _CLEARLY or _SEVERAL.search(text):
        return None
    rivals = [c for c in found[1:] if c.score > found[0].score - 0.2 or c.score >= _PERHAPS]
    if any(c.score > found[0].score - 0.2 or _elsewhere(c.spans, found[0].spans) for c in rivals):
        return None  # several things, of each of which it may be said
    account = found[0].account
    if knowledge.book.layout is Layout.GRID:
        told = _of_its_month(knowledge, account, mark, time, today)
    elif knowledge.book.layout is Layout.STATEMENTS:
        told = _beside_it(knowledge, account)
    else:
        return None
    if told is None:
        return None
    size, where = told
    named = Sum(size, f"[{where}, {size:,.2f}]")
    return Named(
        {"principal" if instalment else "net": named, "total": named}
    ), f"as it was: {where}, {size:,.2f}"


def _elsewhere(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether words speak for an account that are none of those which speak for another."""
    return any(all(a[1] <= b[0] or b[1] <= a[0] for b in other) for a in one)


def _of_its_month(
    knowledge: Knowledge, account: str, mark: str, time: tuple[dt.date, dt.date] | None, today: dt.date
) -> tuple[Decimal, str] | None:
    cells = _months(knowledge, account, today)
    if time is not None:
        meant = [c for c in cells if (c[0].year, c[0].month) == (time[0].year, time[0].month)]
        return (meant[0][2], f"{account} in {meant[0][1]}") if len(meant) == 1 else None
    before = [c for c in cells if (c[0].year, c[0].month) < (today.year, today.month)][-2:]
    if not before or (EVERY.search(mark) and (len(before) < 2 or before[0][2] != before[1][2])):
        return None
    return before[-1][2], f"{account} in {before[-1][1]}"


def _months(knowledge: Knowledge, account: str, today: dt.date) -> list[tuple[dt.date, str, Decimal]]:
    """The filled months of an account, in their order: its first day, how it is headed, and what stands there."""
    found = []
    for _, tagged, heading, start, value in filled(knowledge):
        month = month_of(heading)
        if tagged.name != account or month is None:
            continue
        year = month[1] or (today.year if month[0] <= today.month else today.year - 1)
        found.append((start or dt.date(year, month[0], 1), heading, value))
    return sorted(found)


def _beside_it(knowledge: Knowledge, account: str) -> tuple[Decimal, str] | None:
    remark = knowledge.beside_lines.get(account, "")
    told = [a for a in read_facts(remark, today=_ANY_DAY).money if a.live and not a.how]
    if len(told) != 1 or not _REGULARLY.search(remark):
        return None
    return told[0].value, f'"{remark}" beside {account}'
