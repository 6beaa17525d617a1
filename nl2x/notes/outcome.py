"""How a note ends: posted, proposed, asked about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from nl2x.books.model import CellChange, JournalEntry, Plan, Posting
from nl2x.notes.checks.confidence import Sign
from nl2x.notes.events.program import Because


@dataclass(frozen=True)
class Question:
    """One short question. `options` are answers that would settle it; `about` the words it is about."""

    text: str
    options: tuple[str, ...] = ()
    about: str = ""
    span: tuple[int, int] | None = None
    kind: str = ""
    """What kind of thing is asked for: "amount", "event", a role, a signal's name …"""
    role: str = ""
    happening: int = 0
    stretch: tuple[int, int] | None = None
    """The words that tell of the happening."""


@dataclass(frozen=True)
class Asked:
    """Nothing was written: the note needs an answer first. `because` is what was understood so far."""

    question: Question
    because: tuple[Because, ...] = ()
    seconds: float = 0.0
    unheard: tuple[str, ...] = ()
    """Answers that changed nothing, since nothing was asked."""


@dataclass(frozen=True)
class Proposal:
    """What would be posted, worked out but not written."""

    note: str
    postings: tuple[Posting, ...]
    """In the book's own form."""
    entries: tuple[JournalEntry, ...]
    """The same with both sides."""
    plan: Plan
    because: tuple[Because, ...]
    changes: tuple[CellChange, ...]
    sure: float
    question: Question | None
    """What would be asked if it were to be posted without a person's eye on it; None if it is sure enough."""
    signs: tuple[Sign, ...] = ()
    """Each part of the reading with how sure it is by itself; `sure` is made of them."""
    programs: tuple[str, ...] = ()
    explanations: tuple[str, ...] = ()
    model: str = ""
    data: bytes = field(default=b"", repr=False)
    """The workbook it was made from."""
    after: bytes = field(default=b"", repr=False)
    """The workbook as it would be."""
    seconds: float = 0.0
    given: str = ""
    """The note as it was given, without what answers added."""
    answered: bool = False
    unheard: tuple[str, ...] = ()
    """Answers that changed nothing, since nothing was asked."""


@dataclass(frozen=True)
class Posted:
    """A proposal that stands in the workbook now, under an id."""

    proposal: Proposal
    id: str
    changes: tuple[CellChange, ...]
    seconds: float = 0.0


Outcome: TypeAlias = Asked | Proposal | Posted
