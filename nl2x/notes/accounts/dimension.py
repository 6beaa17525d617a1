"""A value for one of the book's further columns, and what its earlier entries had there."""

from __future__ import annotations

from dataclasses import dataclass

from nl2x.notes.accounts.usually_whom import Earlier
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling


@dataclass(frozen=True)
class Dimension:
    """A value for one further column, how sure it is, and its words."""

    heading: str
    value: str
    sure: float
    span: tuple[int, int] | None = None
    options: tuple[str, ...] = ()


def past_of(heading: str, knowledge: Knowledge) -> list[Earlier]:
    """The earlier entries, oldest first, each with its value in the column."""
    return knowledge.once(
        (past_of, heading),
        lambda: [
            Earlier(
                entry.dimensions.get(heading, ""),
                frozenset(line.account for line in entry.lines),
                telling(entry.description),
            )
            for entry in knowledge.examples
        ],
    )
