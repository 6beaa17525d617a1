"""A figure that stands wrong in one cell of a list, beside others of its row: "labour on invoice 118 should be 95 not 90".

The row is known by a number of its own or by its words, the cell by the figure that is called wrong and, where several hold
it, by its heading. It changes where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList
from nl2x.books.xlsx.cells import amount
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import numbers_in
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import MONEY, RECEIVABLE, SALES
from nl2x.notes.corrections.in_its_row import CELLS, RIGHT
from nl2x.notes.corrections.misplaced import put_right_today
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import RawLine, Sum
from nl2x.notes.events.reading import Reading
from nl2x.notes.facts.model import Amount, Facts, Span
from nl2x.notes.wording.words import words


@dataclass(frozen=True)
class _Cell:
    """A cell that holds the wrong figure, and what its row has in common with the note."""

    of: OpenList
    column: OpenColumn
    row: int
    numbered: bool
    shared: int

    @property
    def rank(self) -> tuple[bool, int]:
        return self.numbered, self.shared

    @property
    def named(self) -> str:
        told = (
            c.cells.get(self.row)
            for c in self.of.columns
            if c.holds in (Holds.TEXT, Holds.CHOICE, Holds.NUMBER)
        )
        return f"{self.column.column.heading} of {', '.join(str(value) for value in told if value not in (None, ''))}"


def cell_of_row(facts: Facts, knowledge: Knowledge, old: Amount, new: Amount, span: Span) -> Reading | None:
    """What such a note becomes; None where no row that it names holds the wrong figure beside others."""
    found = sorted(_cells(facts, knowledge, old), key=lambda one: one.rank, reverse=True)
    found = [one for one in found if one.rank == found[0].rank]
    said = {word.stem for word in words(facts.note)}
    headed = [one for one in found if {w.stem for w in words(one.column.column.heading)} & said]
    found = headed or found
    if not found:
        return None
    cell = found[0]
    question = f"Is it {cell.named} that becomes {new.value:f}?"
    if len(found) > 1:
        options = tuple(f"{one.of.sheet}, row {one.row}: {one.named}" for one in found[:_OFFERED])
        return Reading(halt=Halt("Which of these is meant? Please say more of it.", span, "entry", options))
    total = Sum(abs(new.value - old.value), f"{new.id} - {old.id}", (old.id, new.id))
    earned = any(
        (item.record.table if item.record else "") == cell.of.sheet for item in knowledge.receivables
    )
    ours, other = (RECEIVABLE, SALES) if earned else (_cost(knowledge), MONEY)
    sides = ("Dr", "Cr") if new.value > old.value else ("Cr", "Dr")
    lines = (RawLine(sides[0], ours, total), RawLine(sides[1], other, total))
    reading = put_right_today(facts, lines, new, span, question)
    [draft] = reading.drafts
    cells = f"{cell.of.sheet}!{cell.column.letter}{cell.row}"
    happening = replace(draft.happening, dimensions={CELLS: cells, RIGHT: f"{new.value:f}"})
    told = f"{cell.named} becomes {new.value:,.2f}"
    return replace(reading, drafts=(replace(draft, happening=happening),), explanations=(told,))


_OFFERED = 4


def _cells(facts: Facts, knowledge: Knowledge, old: Amount) -> Iterator[_Cell]:
    """The typed figures like the one that is called wrong, in rows that the note says a number or words of."""
    said, numbers = telling(facts.note), numbers_in(facts.note) - {old.words}
    for one in knowledge.open_lists:
        counted = [c for c in one.columns if c.holds in (Holds.SUM, Holds.COUNT)]
        papers = [c for c in one.columns if c.holds is Holds.NUMBER]
        told = [c for c in one.columns if c.holds in (Holds.TEXT, Holds.CHOICE)]
        for column in counted:
            for row, value in column.cells.items():
                if amount(value) != old.value:
                    continue
                numbered = any(str(c.cells.get(row, "")).lstrip("0") in numbers for c in papers)
                shared = len(said & telling(" ".join(str(c.cells.get(row, "")) for c in told)))
                if numbered or shared >= _WORDS:
                    yield _Cell(one, column, row, numbered, shared)


_WORDS = 2
"""So many words of a row name it where its number isn't said."""


def _cost(knowledge: Knowledge) -> str:
    costs = knowledge.chart.for_role("cost")
    return costs[0].name if costs else SALES
