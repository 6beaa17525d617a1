"""What a note was read as: happenings with their roles filled, and all that is doubtful about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.answering.answered_figures import TAX, TAX_OPTIONS
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Happening, Sum
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.segments import Segment


@dataclass(frozen=True)
class Doubt:
    """Something that isn't certain: which field of which happening, how sure, and the question it would be."""

    field: str
    sure: float
    question: str
    options: tuple[str, ...] = ()
    span: tuple[int, int] | None = None
    happening: int = 0
    share: float | None = None
    """The probability that all signs together give it; None where they weren't weighed."""


@dataclass(frozen=True)
class Draft:
    """A happening with how its roles were filled, still open to better advice."""

    happening: Happening
    guess: Guess
    filled: Mapping[str, Filled]
    segment: Segment
    places: Mapping[str, str] = field(default_factory=dict)
    """Where it goes, as somebody answered (nl2x.notes.places.placing)."""
    together: bool = False
    """Whether it is one of several invoices or bills that are all settled by the one payment."""

    @property
    def sums(self) -> list[Sum]:
        """All amounts of its entry, those of the parts of a role that is split among them."""
        parts = (part.amount for parts in self.happening.parts.values() for part in parts)
        return [*self.happening.amounts.values(), *parts]


@dataclass(frozen=True)
class Reading:
    """What the note says happened, and all that is doubtful about it; `halt` means nothing may be posted."""

    drafts: tuple[Draft, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    halt: Halt | None = None
    explanations: tuple[str, ...] = field(default=())
    spread: bool = False
    """Whether these are the entries of many months, asked for at once."""

    @property
    def sure(self) -> float:
        """The least sure of its parts."""
        return 0.0 if self.halt else min((doubt.sure for doubt in self.doubts), default=1.0)


WHAT_HAPPENED = "What happened in"


def what_happened(text: str) -> str:
    """The question which event the words tell of."""
    return f'{WHAT_HAPPENED} "{short(text)}"?'


def which_event(means: tuple[str, ...], sure: float, segment: Segment, happening: int) -> Doubt:
    """The doubt which of several events a stretch tells of."""
    question = what_happened(segment.text)
    return Doubt("event", sure, question, means, (segment.start, segment.end), happening)


def how_much_tax(happening: int) -> Doubt:
    """The doubt how much of a sum is tax."""
    question = "How much of it is tax, and how much is without?"
    return Doubt(TAX, 0.5, question, TAX_OPTIONS, None, happening)


def short(text: str, most: int = 60) -> str:
    """A text on one line, cut where it is long."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
