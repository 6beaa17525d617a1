"""An account found for a role."""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


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
