"""nl2x's own grammar type: what a reply may be, independent of the engine that enforces it.

A grammar is a tree of frozen nodes; `to_gbnf` writes it for llama.cpp, `to_lark` for llguidance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Text:
    """Exactly this text."""

    text: str


@dataclass(frozen=True)
class Choice:
    """One of these."""

    options: tuple[Grammar, ...]


@dataclass(frozen=True)
class Sequence:
    """These, one after the other."""

    parts: tuple[Grammar, ...]


@dataclass(frozen=True)
class Repeat:
    """`part`, from `least` to `most` times (None: without bound)."""

    part: Grammar
    least: int = 0
    most: int | None = None


@dataclass(frozen=True)
class Characters:
    """One character of a class, written as inside a regular expression's brackets: `a-z0-9 `."""

    ranges: str


Grammar: TypeAlias = Text | Choice | Sequence | Repeat | Characters
