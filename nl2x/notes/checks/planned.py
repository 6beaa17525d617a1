"""What a note would write, held once more against its words and the columns of the list: the last look before it is
written without a question.

Each check here is sure of one thing alone: that these words, or these columns, say something else than the cells that
are planned. What is right then is for a person to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from nl2x.books.book import Role
from nl2x.books.model import Formula, Plan, SetCell, Value
from nl2x.books.sheets.open_lists import OpenColumn, OpenList
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.agreement import new_rows
from nl2x.notes.alike.row import lists_of_rows
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.reading import Draft
from nl2x.notes.facts.model import Facts

FIGURE = r"(?:[A-Z]{0,3}[$£€₹₦] ?)?\d[\d,]*(?:\.\d+)?k?"
"""A sum as it is written."""
SHARED = frozenset(
    "half halves both shared share joint equal equally 50/50 split each even all everyone together".split()
)
"""Words that say of a cost that it is shared."""


@dataclass(frozen=True)
class Row:
    """A new row of a list: its cells by letter."""

    of: OpenList
    cells: dict[str, Value]

    def shared(self) -> Iterator[tuple[OpenColumn, str]]:
        """The columns that say of it that its cost is shared; "Joint card" only says how it was paid."""
        for column, value in self.choices():
            of_both = any(part in SHARED for part in value.casefold().split())
            if of_both and len(column.words) > 1 and column.column.role not in (Role.METHOD, Role.ACCOUNT):
                yield column, value

    def filled(self) -> Iterator[tuple[OpenColumn, Value]]:
        """Its columns with what they get, blank ones left out."""
        for column in self.of.columns:
            if (value := self.cells.get(column.letter)) not in (None, ""):
                yield column, value

    def choices(self) -> Iterator[tuple[OpenColumn, str]]:
        """The columns of a few words, with the one of them that it has."""
        for column, value in self.filled():
            if column.is_strict and isinstance(value, str) and value.strip() in column.words:
                yield column, value.strip()

    def held_beside(self, column: OpenColumn, told: str, other: OpenColumn) -> list[str]:
        """What the earlier rows that say `told` in one column have in another."""
        alike = (r for r, v in column.cells.items() if str(v).strip() == told)
        return [str(other.cells.get(r)).strip() for r in alike]

    def is_usual(self, column: OpenColumn, value: str) -> bool:
        """Whether all earlier rows that have some other word of this one, too, have this value in a column."""
        for other, told in self.filled():
            if other.letter != column.letter and isinstance(told, str):
                held = self.held_beside(other, told.strip(), column)
                if len(held) > 1 and set(held) == {value}:
                    return True
        return False


@dataclass(frozen=True)
class Planned:
    """A note with what it was read as and all that it would write."""

    facts: Facts
    drafts: Sequence[Draft]
    plan: Plan
    knowledge: Knowledge
    answered: bool = False
    """Whether somebody has answered a question about it."""

    @property
    def puts_right(self) -> bool:
        """Whether it changes what the book has already."""
        return any(draft.happening.event == "corrected" for draft in self.drafts)

    @property
    def note(self) -> str:
        return self.facts.note

    @cached_property
    def rows(self) -> list[Row]:
        """The rows that are new."""
        return [
            Row(one, cells) for one in lists_of_rows(self.knowledge) for cells in new_rows(self.plan, one)
        ]

    @cached_property
    def written(self) -> list[SetCell]:
        """The cells that get a value of the note's or of earlier rows."""
        return [e for e in self.plan.edits if isinstance(e, SetCell) and e.value not in (None, "")]

    @cached_property
    def sums(self) -> list[Decimal]:
        """The sums that the entries are made of, each once for each entry."""
        return [
            size
            for draft in self.drafts
            for size in {
                total.value for total in (*draft.sums, *(line.amount for line in draft.happening.raw))
            }
        ]

    @cached_property
    def numbers(self) -> list[Decimal]:
        """All numbers that stand in a cell afterwards."""
        return [size for e in self.written if not isinstance(e.value, str) and (size := _size(e))]

    def value_at(self, at: int) -> Decimal | None:
        """The value of the figure that stands at a place of the note."""
        return next((a.value for a in self.facts.amounts if a.span[0] <= at < a.span[1]), None)

    @property
    def flows(self) -> set[str]:
        """Which way money went: "in", "out" …"""
        return {draft.guess.event.flow for draft in self.drafts}


def _size(edit: SetCell) -> Decimal | None:
    return None if isinstance(edit.value, Formula) else amount(edit.value)
