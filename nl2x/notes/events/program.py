"""Programs: what a note says happened, before any bookkeeping. docs/programs.md describes the language.

A program names events of the catalogue, which accounts take their roles, and amounts as arithmetic over
the note's facts (`a1`, `a1 - a2`, `a1 * 20 / 120`) or over amounts in the book (`[Journal!D17]`). It never
says debit or credit, except in the raw form, which is posted only when a person confirms it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Because:
    """Which words of the note a field came from; `span` is (start, end), or None where the book said it."""

    field: str
    words: str
    span: tuple[int, int] | None = None


@dataclass(frozen=True)
class Sum:
    """An amount and how it comes about; `facts` are the ids of the note's amounts that it uses."""

    value: Decimal
    how: str
    facts: tuple[str, ...] = ()

    def __add__(self, other: Sum) -> Sum:
        return Sum(self.value + other.value, f"{self.how} + {other.how}", self.facts + other.facts)

    def __sub__(self, other: Sum) -> Sum:
        right = f"({other.how})" if any(sign in other.how for sign in "+-") else other.how
        return Sum(self.value - other.value, f"{self.how} - {right}", self.facts + other.facts)

    def times(self, factor: Decimal, how: str, facts: tuple[str, ...] = ()) -> Sum:
        """This amount times a factor, to the cent."""
        left = f"({self.how})" if any(sign in self.how for sign in "+-") else self.how
        return Sum(cents(self.value * factor), f"{left} * {how}", self.facts + facts)


@dataclass(frozen=True)
class Part:
    """One account's share of a role that is split."""

    account: str
    amount: Sum


@dataclass(frozen=True)
class RawLine:
    """A line of the raw form: "Dr" or "Cr", an account, an amount."""

    side: str
    account: str
    amount: Sum


@dataclass(frozen=True)
class Happening:
    """One event with its roles filled. `roles` maps each role, and each concept of its entry, to an account."""

    event: str
    date: dt.date
    roles: Mapping[str, str] = field(default_factory=dict)
    amounts: Mapping[str, Sum] = field(default_factory=dict)
    parts: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)
    raw: tuple[RawLine, ...] = ()
    description: str = ""
    reference: str = ""
    dimensions: Mapping[str, str] = field(default_factory=dict)
    because: tuple[Because, ...] = ()

    def text(self) -> str:
        """The program's text, one line."""
        if self.raw:
            lines = ", ".join(f'{line.side} "{line.account}" {line.amount.how}' for line in self.raw)
            return f"{self.date} raw {lines}"
        fields = [f'{role}="{account}"' for role, account in self.roles.items() if role not in self.parts]
        for role, parts in self.parts.items():
            fields += [f'{role}="{part.account}":{part.amount.how}' for part in parts]
        fields += [f"{name}={amount.how.replace(' ', '')}" for name, amount in self.amounts.items()]
        fields += [f'{name}:"{value}"' for name, value in self.dimensions.items()]
        return f"{self.date} {self.event} {' '.join(fields)}"


def cents(value: Decimal) -> Decimal:
    """To whole cents, halves away from zero, as invoices are rounded."""
    return value.quantize(CENT, ROUND_HALF_UP)
