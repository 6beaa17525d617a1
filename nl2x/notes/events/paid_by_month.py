"""What somebody of a roll paid: "Kessler paid november, 825" on a page with a row for each tenant and a column a month.

The note must name one of these people, one sum and hardly anything else; the month is the one it names, else that of
its day. A month that has a sum already takes more only where the note says that it is the rest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nl2x.books.book import Grid, GridColumn, GridRow
from nl2x.books.layouts.rolls import rolls
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling, telling_name
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.month_cell import MonthCell, column_of
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.words import words

_OTHERWISE = re.compile(
    r"(?i)\b(deposits?|refund\w*|repairs?|fix\w*|ow(e|es|ed|ing)|not|late fees?|should|will|promis\w*|bills?|invoices?|quotes?|damages?"
    r"|back|borrow\w*|lent|loan|forgot|wrong|instead|advance|next month)\b|n't\b|\?"
)
TO_THEM = re.compile(r"(?i)\b(paid|pay|to|gave|refunded|owe|sent|for) (mr|mrs|ms|miss|dr|the)?\.? ?$")
"""What stands before somebody who was paid himself."""
_CAME = re.compile(
    r"(?i)\b(paid|pays|rents?|fees?|subs?|came|come|sent|transferred|gave|dropped|in|got|settled|from|e-?transfer\w*|zelled?|venmo\w*)\b"
)
_REST = re.compile(
    r"(?i)\b(rest|remaining|remainder|balance|other half|second half|another|more|top(ped)? up)\b"
)
_SAYS_NOTHING = frozenset(
    "rent rest month paid pay came come today morning week through this just now gave sent got in bank cash cheque check transfer"
    " etransfer dropp handed hand account receiv money half balanc late early time finally last".split()
)
_SURE, _ODD, _UNTOLD = 0.92, 0.6, 0.5


@dataclass(frozen=True)
class _Place:
    """Somebody's row of a roll, and the words that name it."""

    grid: Grid
    row: GridRow
    name: str
    stems: frozenset[str]


def paid_by_month(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note of somebody's payment becomes; None for any other note."""
    if len(facts.figures) != 1 or _OTHERWISE.search(facts.note) or not _CAME.search(facts.note):
        return None
    place = _named(facts, knowledge.once("rolls", lambda: rolls(knowledge.book)))
    column = _column(facts, place.grid) if place is not None else None
    return (
        None
        if place is None or column is None
        else _reading(facts, knowledge, place, column, facts.figures[0])
    )


def _named(facts: Facts, among: Sequence[tuple[Grid, Mapping[int, str]]]) -> _Place | None:
    """Whose row the note names: the one whose name has most of its words; none where nobody's has, or two have."""
    said = {w.stem: w.start for w in reversed(words(facts.note))}
    found = []
    for grid, people in among:
        for row in (r for r in grid.rows if r.row in people):
            own = frozenset(s for s in telling_name(people[row.row]) if len(s) > 1 and s in said)
            if own and not TO_THEM.search(facts.note[: min(said[s] for s in own)]):
                found.append(_Place(grid, row, people[row.row], own))
    most = max((len(p.stems) for p in found), default=0)
    best = [p for p in found if len(p.stems) == most]
    return best[0] if len(best) == 1 else None


def _column(facts: Facts, grid: Grid) -> GridColumn | None:
    """The month that was paid for: the one month the note names, else that of its day."""
    months = {p.start.replace(day=1) for p in facts.periods if p.unit == "month"}
    if len(months) > 1 or any(p.unit != "month" for p in facts.periods):
        return None
    month = months.pop() if months else facts.day
    return column_of(grid, month)


def _reading(facts: Facts, knowledge: Knowledge, place: _Place, column: GridColumn, paid: Amount) -> Reading:
    cell = MonthCell(place.grid, place.row, column)
    so_far = cell.so_far(knowledge.book)
    rest = _REST.search(facts.note) is not None
    if so_far and not rest:
        question = f"{place.grid.sheet} has {so_far} of {place.name} under {column.heading} already. Is this more of it?"
        return Reading(halt=Halt(question, paid.span, "duplicate"))
    if not so_far and rest:
        return Reading(
            halt=Halt(
                f"Nothing of {place.name} stands under {column.heading}. Which month is it?",
                paid.span,
                "month",
            )
        )
    usual = cell.usual(knowledge.book)
    odd = bool(usual) and paid.value + (so_far or 0) > max(usual)
    sure = _ODD if odd else _UNTOLD if _untold(facts, place, paid) else _SURE
    question = f"Is it {place.name} under {column.heading} on {place.grid.sheet}?"
    told = f"{place.name} under {column.heading} on {place.grid.sheet}"
    what = Filled(SALES, 1.0, (paid.span,), "by whose row it is")
    doubt = Doubt("entry", sure, question, ("yes", "no"))
    return one_sum_there(facts, paid, "sold", (MONEY, SALES), cell.place, what, doubt, told=told)


def _untold(facts: Facts, place: _Place, paid: Amount) -> bool:
    """Whether the note says something that neither the row nor the month nor the sum is about."""
    kept = facts.note[: paid.span[0]] + " " + facts.note[paid.span[1] :]
    own = telling(f"{place.name} {place.row.label} {place.row.section}")
    rest = {s for s in telling(kept) - own if s not in _SAYS_NOTHING}
    return len(rest) > 1
