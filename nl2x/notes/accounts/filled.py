"""An account found for a role: as the signs speak for it, and as it is taken."""

from __future__ import annotations

from dataclasses import dataclass

from nl2x.notes.facts.model import Span


@dataclass(frozen=True)
class Filled:
    """An account for a role. `rivals` are the other accounts that it could be, likeliest first."""

    account: str
    sure: float
    spans: tuple[Span, ...] = ()
    why: str = ""
    rivals: tuple[str, ...] = ()
    settled: bool = False
    """Whether a rule of its own says how sure it is, whatever else speaks for or against it."""
    share: float | None = None
    """The probability that all signs together give it (nl2x/notes/accounts/weighing.py); None where they weren't weighed."""


@dataclass(frozen=True)
class Choice:
    """An account for a role, how strongly the signs speak for it, and the words they lie in."""

    account: str
    score: float
    spans: tuple[Span, ...] = ()
    why: str = ""


REMARKED, AS_ALWAYS = "as remarked", "as always with"
"""Why an account was chosen: a remark beside it says whom it is for, or what; it is where all went with somebody."""
