"""Notes about an amount that stands wrong in a grid: "the July repairs were 14,500, I typed it the wrong way round".

A grid keeps no single entries, so the cell itself is put right. Which cell is meant must be clear from the note's words
and its month, and what stands there must be the old amount that the note gives or, without one, the new amount with
its digits in another order; otherwise it is asked.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.model import AccountType
from nl2x.books.sheets.periods import LASTING
from nl2x.books.sheets.words import month_of
from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.single_entry import MONEY, one_sided
from nl2x.notes.catalogue import event
from nl2x.notes.corrections.amending import NOT_BUT, asked_to_mend, old_and_new
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading, short
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.places.increases import filled
from nl2x.notes.wording.segments import whole

_MISWRITTEN = re.compile(
    r"(?i)\b(i|we|he|she|they)('ve| have| had)? (wrote|written|put|typed|entered|noted|keyed)\b[^,.;]{0,30}"
    r"\b(wrong(ly)?|wrong way|twice|by mistake|in error|backwards|instead)\b"
    r"|\b(typo|mistyped|misread|transposed|wrote [^,.;]{0,12}wrong|(figures?|digits|numbers?) (are |were |got )?(swapped|the wrong way))\b"
    r"|\b(please|pls|plz) (fix|correct|amend|change)( (it|that|this|them))?\b|\b(fix|correct|amend) (it|that|this) (please|pls)\b"
)
_WHICH = "Which amount in the book is to be put right, and what should it be?"
_LAYOUTS = (Layout.GRID, Layout.STATEMENTS)
_OFFERED = 4


@dataclass(frozen=True)
class Cell:
    """A filled cell of a grid: its line, its period and what stands there."""

    account: Tagged
    period: str
    first: dt.date | None
    value: Decimal


def cell_put_right(facts: Facts, knowledge: Knowledge, meant: Collection[str] = ()) -> Reading | None:
    """What a note about a wrong amount in a grid becomes; None for any other note. `meant` has the cell that an answer
    named."""
    change, wrong = NOT_BUT.search(facts.note), _MISWRITTEN.search(facts.note)
    if not (change or wrong):
        return None
    span = (change or wrong).span() if (change or wrong) else (0, 0)  # type: ignore[union-attr]
    unclear = Reading(halt=Halt(_WHICH, span, "entry")) if wrong else None
    if knowledge.book.layout not in _LAYOUTS:
        return unclear  # whatever stands wrong there, it is no new entry
    old, new = _old_and_new(facts, change)
    if new is None or not one_sided(knowledge.book):
        return unclear
    told = list(cells(facts, knowledge))
    found = [c for c in told if _is_meant(c.value, old, new)]
    found = [c for c in told if _named(c) in meant] or found
    if not found and old is not None and told:  # what is called wrong doesn't stand there
        return Reading(halt=Halt(_WHICH, span, "entry", tuple(map(_named, told[-_OFFERED:]))))
    if not found:
        return unclear
    if len(found) > 1:
        return Reading(halt=Halt(_WHICH, span, "entry", tuple(_named(c) for c in found[:_OFFERED])))
    return _put_right(facts, found[0], new, span)


def _old_and_new(facts: Facts, change: re.Match[str] | None) -> tuple[Amount | None, Amount | None]:
    if change is None:
        return None, facts.money[0] if len(facts.money) == 1 else None
    return old_and_new(facts, change)


def _is_meant(value: Decimal, old: Amount | None, new: Amount) -> bool:
    if old is not None:
        return value == old.value != new.value
    return value != new.value and sorted(f"{value:f}") == sorted(f"{new.value:f}")


def cells(facts: Facts, knowledge: Knowledge) -> Iterator[Cell]:
    """The filled cells of the lines that the note's words fit, in the months that it names, or in any."""
    tagged = knowledge.chart.tagged
    fitting = {c.account for c in purpose(facts.note, tagged, knowledge) if c.score >= 0.5}
    fitting |= called(facts.note, tagged)
    fitting |= {t.name for t in tagged if re.search(rf"(?i)\b{re.escape(t.name)}(?!\w)", facts.note)}
    starts = [p.start for p in facts.periods if p.unit == "month"] + [d.value for d in facts.days if d.value]
    for kind, account, period, start, value in filled(knowledge):
        meant = not starts or any(_is_of(kind, period, start, day) for day in starts)
        if account.name in fitting and meant:
            yield Cell(account, period, start, value)


def _is_of(kind: str, heading: str, start: dt.date | None, day: dt.date) -> bool:
    if kind in LASTING:
        return start is not None and 0 <= (day - start).days < LASTING[kind]
    month = month_of(heading)
    return month is not None and month[0] == day.month and month[1] in (0, day.year)


def _put_right(facts: Facts, cell: Cell, new: Amount, span: tuple[int, int]) -> Reading:
    grown, came_in = new.value > cell.value, cell.account.account.type is AccountType.INCOME
    total = Sum(abs(new.value - cell.value), f"{new.id} - [{_named(cell)}]", (new.id,))
    sides = ("Cr", "Dr") if came_in == grown else ("Dr", "Cr")
    lines = [RawLine(sides[0], cell.account.name, total), RawLine(sides[1], MONEY, total)]
    return in_its_month(facts, cell, lines, new, span, f"{_named(cell)} becomes {new.value:,.2f}")


def in_its_month(
    facts: Facts, cell: Cell, lines: Sequence[RawLine], amount: Amount, span: tuple[int, int], told: str = ""
) -> Reading:
    """These lines in the month of a cell that they are about."""
    happening = Happening(
        "corrected",
        cell.first or _first_of_month(cell.period, facts.today),
        raw=tuple(sorted(lines, key=lambda line: line.side == "Cr")),
        description=short(facts.note.strip(), 120),
        because=(
            Because("event", facts.note[span[0] : span[1]], span),
            *asked_to_mend(facts.note),
            Because("entry", _named(cell)),
            Because("total", amount.words, amount.span),
        ),
    )
    doubt = Doubt("entry", 0.9, f"Is it about {_named(cell)}?", ("yes", "no"), span)
    draft = Draft(happening, Guess(event("corrected"), 9.0, span), {}, whole(facts))
    return Reading((draft,), (doubt,), explanations=(told or f"about {_named(cell)}",))


def _first_of_month(heading: str, today: dt.date) -> dt.date:
    month, year = month_of(heading) or (today.month, today.year)
    return dt.date(year or (today.year if month <= today.month else today.year - 1), month, 1)


def _named(cell: Cell) -> str:
    return f"{cell.account.name} in {cell.period}, {cell.value:,.2f}"
