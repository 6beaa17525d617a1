"""The figures of one stretch of a note, and the amounts that an event takes from them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from nl2x.notes.events.program import Sum
from nl2x.notes.facts.computed import OF_ELSE
from nl2x.notes.facts.model import Amount, Kind, Role

# What is no more than an amount where the event knows no such thing: "bank fees 10".
LOOSE = (
    Role.FEE,
    Role.SHIPPING,
    Role.TIP,
    Role.INTEREST,
    Role.DEPOSIT,
    Role.PRINCIPAL,
    Role.DISCOUNT,
    Role.WITHHELD,
    Role.SHARE,
)

# Figures that explain others and are no amounts of their own.
ASIDE = (Role.BEFORE, Role.BALANCE, Role.CHANGE)


@dataclass(frozen=True)
class Figures:
    """The figures of one stretch of a note: written ones that still hold, and worked-out ones."""

    written: tuple[Amount, ...]
    computed: tuple[Amount, ...] = ()

    @property
    def money(self) -> tuple[Amount, ...]:
        return tuple(a for a in self.written if a.kind is Kind.MONEY and a.value)

    def said(self, *roles: Role) -> Amount | None:
        """The figure that the note calls so; a written one before a worked-out one."""
        for group in (self.money, self.computed):
            for role in roles:
                found = [a for a in group if a.role is role]
                if found:
                    return found[-1] if group is self.computed else found[0]
        return None

    def plain(self, also: Container[Role] = ()) -> list[Amount]:
        """Money that the note calls nothing in particular (or what is in `also`), products in place of their
        factors."""
        products = [c for c in self.computed if c.role in (Role.UNSAID, Role.TOTAL) and c.how]
        inside = {id for c in products for id in c.of}
        outer = [
            c
            for c in products
            if not any(c.id in p.of or c.id in p.how.split() for p in products if p is not c)
        ]
        named = [a for a in self.money if a.role is Role.UNSAID or a.role in also]
        return [a for a in named if a.id not in inside] + outer

    def less_discounts(self) -> dict[str, Amount]:
        """By the id of a sum that a part of it was taken off ("400 less 10%"), what is left to pay."""
        cuts = {c.id for c in self.computed if c.role is Role.DISCOUNT and c.how.endswith("/ 100")}
        return {
            c.how.split()[0]: c for c in self.computed if c.role is Role.NET and c.how.split()[-1] in cuts
        }

    @classmethod
    def of(cls, written: Iterable[Amount], computed: Iterable[Amount]) -> Figures:
        """The figures; where two amounts are called tax ("118.80 (GST 10.80)"), only the smaller one is."""
        # "($860)" is no negative amount in a note.
        listed = tuple(replace(a, value=abs(a.value)) if a.value < 0 else a for a in written)
        for tax in [a for a in listed if a.kind is Kind.MONEY and a.role is Role.TAX]:
            others = [a.value for a in listed if a.kind is Kind.MONEY and a is not tax]
            if others and tax.value > max(others):
                # "deductions 415 and HST 595.70" are two payments; no tax is larger than what it is on.
                listed = tuple(replace(a, role=Role.UNSAID) if a is tax else a for a in listed)
                computed = tuple(c for c in computed if tax.id not in c.of)
        taxes = [a for a in listed if a.kind is Kind.MONEY and a.role is Role.TAX]
        if len(taxes) == 2 and taxes[0].value != taxes[1].value:
            larger = max(taxes, key=lambda a: a.value)
            listed = tuple(replace(a, role=Role.UNSAID) if a is larger else a for a in listed)
        interests = [a for a in listed if a.kind is Kind.MONEY and a.role is Role.INTEREST]
        if len(interests) == 2 and interests[0].value != interests[1].value:
            larger = max(interests, key=lambda a: a.value)  # "280 of which interest 28"
            listed = tuple(replace(a, role=Role.UNSAID) if a is larger else a for a in listed)
        return cls(listed, tuple(computed))

    def percent(self) -> Amount | None:
        return next((a for a in self.written if a.kind is Kind.PERCENT), None)

    def tax_percent(self, text: str, start: int) -> Amount | None:
        """The percentage that may be a rate of tax: of several the one that is called so, and none that is of
        something else ("960 incl VAT, 5% penalty"). `text` are the words, which begin at `start` of the note."""
        cut = {id for c in self.computed if c.role is Role.DISCOUNT for id in c.of}
        percents = [a for a in self.written if a.kind is Kind.PERCENT and a.id not in cut]
        found = [a for a in percents if a.role not in _NO_RATE]
        free = [a for a in found if not OF_ELSE.match(text.casefold(), max(0, a.span[1] - start))]
        called = [a for a in free if a.role is Role.TAX]
        return next(iter(called or free), None)


_NO_RATE = (Role.DISCOUNT, Role.FEE, Role.INTEREST, Role.TIP, Role.DEPOSIT, Role.CHANGE, Role.WITHHELD)


@dataclass(frozen=True)
class Named:
    """An event's amounts, the ids of the figures they rest on, and what is missing or doubtful."""

    amounts: Mapping[str, Sum] = field(default_factory=dict)
    missing: str = ""
    """What must be asked, in plain words; empty if nothing."""
    doubt: float = 0.0
    left: tuple[Amount, ...] = ()
    """Written money that found no place."""


def total_of(figures: Figures) -> Sum | None:
    """The one amount that the stretch is about, if it is clear."""
    left = figures.less_discounts()
    plain = [left.get(a.id, a) for a in figures.plain() or figures.plain(also=LOOSE)]
    shares = [c for c in figures.computed if c.role in (Role.SHARE, Role.FEE, Role.DEPOSIT)]
    if len(shares) == 1 and _is_of(shares[0], figures.money):
        return as_sum(shares[0])
    total = figures.said(Role.TOTAL, Role.GROSS)
    if total is not None:
        return as_sum(total)
    if len(plain) == 1:
        return as_sum(plain[0])
    for one in plain:
        others = [a for a in plain if a is not one]
        if len(others) >= 1 and sum((a.value for a in others), Decimal(0)) == one.value:
            return as_sum(one)
    if plain:
        return None
    single = [a for a in figures.money if a.role not in ASIDE]
    if len(figures.money) == 1 and figures.money[0].role is Role.BALANCE:
        return as_sum(figures.money[0])  # "paid the card balance 85.85"
    return as_sum(single[0]) if len(single) == 1 else None


def _is_of(share: Amount, money: Iterable[Amount]) -> bool:
    """Whether all the money that is written is what the share is a part of, even where it is said twice."""
    whole = {a.value for a in money if a.id in share.of}
    return bool(whole) and all(a.value in whole for a in money)


def sum_of(amounts: Sequence[Amount]) -> Sum:
    """Several figures, one at least, added up."""
    total = as_sum(amounts[0])
    for more in amounts[1:]:
        total = total + as_sum(more)
    return total


def as_sum(amount: Amount) -> Sum:
    """A figure as an amount of a program; a worked-out one keeps its arithmetic."""
    return Sum(amount.value, amount.how or amount.id, amount.of if amount.how else (amount.id,))
