"""What can be read off a note: plain data, each piece with its place in the note.

A fact never decides anything. Where the words allow several readings, all of them are kept; whoever
uses the fact chooses, or asks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

Span = tuple[int, int]


class DateOrder(StrEnum):
    """In which order a book writes its dates: 03/04 is 3 April (DMY) or 4 March (MDY)."""

    DMY = "DMY"
    MDY = "MDY"
    YMD = "YMD"


class Kind(StrEnum):
    """What a number measures."""

    MONEY = "money"
    UNIT_PRICE = "unit price"  # money for one of something: each, an hour, per box
    QUANTITY = "quantity"  # boxes, hours, kilos
    PERCENT = "percent"  # value 8 means 8%
    RATE = "rate"  # of exchange: "at 1.17"


class Role(StrEnum):
    """What the words next to an amount call it; UNSAID where they call it nothing."""

    UNSAID = ""
    TOTAL = "total"
    NET = "net"  # before tax
    GROSS = "gross"  # with tax
    TAX = "tax"
    TIP = "tip"
    DISCOUNT = "discount"
    DEPOSIT = "deposit"
    INTEREST = "interest"
    PRINCIPAL = "principal"
    FEE = "fee"
    SHIPPING = "shipping"
    WITHHELD = "withheld"  # kept back from pay: income tax, pension
    BALANCE = "balance"  # what is left to pay, or stands in the bank
    BEFORE = "before"  # a former price: "was 90, now 60"
    CHANGE = "change"  # more or less than an earlier amount: "10% up on last time"
    SHARE = "share"  # a part of another amount: half, a third


@dataclass(frozen=True)
class Fact:
    span: Span  # start and end in the note, as Python slices it
    words: str  # the note's own words: note[start:end]


F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class Amount(Fact):
    """A number that counts: money, a price, a quantity, a percentage.

    `readings` holds every value the words may mean, the likeliest first; more than one means that
    nobody can know from the words alone ("two-fifty"). `certain` is False where the number stands
    there without any sign of being what `kind` says ("toner 30" reads as money because nothing else
    fits). A computed amount has `how`, arithmetic over the ids of other amounts ("a1 * a2").
    """

    id: str
    value: Decimal
    kind: Kind
    currency: str = ""  # ISO 4217; empty: neither said nor given as the default
    role: Role = Role.UNSAID
    unit: str = ""  # of quantities and unit prices, as typed: "boxes", "hour"
    certain: bool = True
    approximate: bool = False  # "about 40", "forty-odd"
    readings: tuple[Decimal, ...] = ()
    superseded_by: str = ""  # the id of the amount that corrects this one
    how: str = ""
    of: tuple[str, ...] = ()  # the ids that `how` uses
    when: str = ""  # the id of the day that a share falls on

    @property
    def ambiguous(self) -> bool:
        return len(self.readings) > 1

    @property
    def live(self) -> bool:
        return not self.superseded_by


@dataclass(frozen=True)
class Day(Fact):
    """A date that the note names. `value` is None while the words allow several and none is likelier."""

    id: str
    value: date | None
    readings: tuple[date, ...] = ()
    role: str = "on"  # on, due, from, until
    superseded_by: str = ""
    certain: bool = True

    @property
    def ambiguous(self) -> bool:
        return self.value is None and len(self.readings) > 1


@dataclass(frozen=True)
class Period(Fact):
    """A stretch of time that something is for ("March rent", "Q2"): not when it was paid."""

    id: str
    start: date
    end: date  # the last day, included
    unit: str  # day, week, month, quarter, year

    @property
    def months(self) -> int:
        """How many months it takes: from the 10th to the 9th of the next one it is one, and no two."""
        begun = 12 * (self.end.year - self.start.year) + self.end.month - self.start.month
        return begun + (self.start.day == 1 or self.end.day > self.start.day)


@dataclass(frozen=True)
class Duration(Fact):
    """A length of time ("12 months", "a year's insurance")."""

    id: str
    count: Decimal
    unit: str  # day, week, month, quarter, year


@dataclass(frozen=True)
class Number(Fact):
    """A number that is neither money nor counted: phone, time, year, model, address, seat, range…"""

    kind: str


@dataclass(frozen=True)
class Reference(Fact):
    """Something recorded elsewhere: `kind` is entry, bill, invoice, policy, …; `previous` without a name.

    `certain` is False where the number could as well be an amount ("invoice 880").
    """

    kind: str
    name: str = ""
    certain: bool = True


@dataclass(frozen=True)
class Party(Fact):
    """A person or firm. `role`: to, from, by (did something), for, with, or "" when the words don't say."""

    name: str
    role: str = ""
    certain: bool = True
    superseded_by: str = ""


@dataclass(frozen=True)
class Correction(Fact):
    """A place where the writer takes something back: "75 - sorry, 57". `what`: amount, day or party."""

    what: str
    old: str  # id, or the name of a party
    new: str


@dataclass(frozen=True)
class Contradiction(Fact):
    """Figures in the note that can't all be true. `stated` is what is written, `worked_out` what follows."""

    kind: str  # total, product, tax, share, weekday
    of: tuple[str, ...]
    stated: str
    worked_out: str


@dataclass(frozen=True)
class Signal(Fact):
    """A sign, not a verdict, about what sort of text this is."""

    kind: str


@dataclass(frozen=True)
class Clause(Fact):
    """A stretch of the note that may be an event of its own."""


@dataclass(frozen=True)
class Facts:
    note: str
    today: date
    amounts: tuple[Amount, ...] = ()  # as written, in their order; then the computed ones
    days: tuple[Day, ...] = ()
    periods: tuple[Period, ...] = ()
    durations: tuple[Duration, ...] = ()
    numbers: tuple[Number, ...] = ()
    references: tuple[Reference, ...] = ()
    parties: tuple[Party, ...] = ()
    corrections: tuple[Correction, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    signals: tuple[Signal, ...] = ()
    clauses: tuple[Clause, ...] = field(default=())

    @property
    def money(self) -> tuple[Amount, ...]:
        """The sums of money as written that still hold."""
        return tuple(a for a in self.amounts if a.kind is Kind.MONEY and a.live and not a.how)

    @property
    def figures(self) -> tuple[Amount, ...]:
        """The figures as written that still hold, also those that read as counts ("1,520 cards")."""
        kinds = (Kind.MONEY, Kind.QUANTITY)
        return tuple(a for a in self.amounts if a.live and not a.how and a.kind in kinds)

    @property
    def day(self) -> date:
        """The first day that the note names and keeps to, else the day it was written."""
        return next((d.value for d in self.days if d.value and not d.superseded_by), self.today)

    @property
    def computed(self) -> tuple[Amount, ...]:
        return tuple(a for a in self.amounts if a.how and a.live)

    def amount(self, id: str) -> Amount:
        return next(a for a in self.amounts if a.id == id)

    def as_numbers(self, ids: Collection[str]) -> Facts:
        """The facts with these amounts as bare numbers, and nothing worked out from them."""
        amounts = (replace(a, kind=Kind.QUANTITY) if a.id in ids else a for a in self.amounts)
        return replace(self, amounts=tuple(a for a in amounts if not {*ids} & {*a.of}))

    def within(self, start: int, end: int) -> Facts:
        """The facts of one stretch of the note, every one in its place; the rest of the note is blank."""
        blank = " " * start + self.note[start:end] + " " * (len(self.note) - end)

        def inside(found: Iterable[F]) -> tuple[F, ...]:
            return tuple(f for f in found if start <= f.span[0] and f.span[1] <= end)

        known = {a.id for a in inside(self.amounts)}
        amounts = (
            a if a.superseded_by in known else replace(a, superseded_by="") for a in inside(self.amounts)
        )
        return replace(
            self, note=blank,
            amounts=tuple(amounts), days=inside(self.days), periods=inside(self.periods),
            durations=inside(self.durations), numbers=inside(self.numbers), references=inside(self.references),
            parties=inside(self.parties), corrections=inside(self.corrections),
            contradictions=inside(self.contradictions), signals=inside(self.signals), clauses=inside(self.clauses),
        )  # fmt: skip

    def has(self, signal: str) -> bool:
        return any(s.kind == signal for s in self.signals)
