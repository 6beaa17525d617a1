"""Which figure of the note is which amount of an event: net, tax, total; principal, interest; gross, withheld.

Every amount is arithmetic over the note's own figures. A figure that finds no place is left over, and what
is left over becomes a question: nothing that was written is passed over in silence.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from nl2x.notes.facts.model import Amount, Kind, Role
from nl2x.notes.program import Sum, cents
from nl2x.notes.taxes import TaxWords

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
_ASIDE = (Role.BEFORE, Role.BALANCE, Role.CHANGE)


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

    @classmethod
    def of(cls, written: Iterable[Amount], computed: Iterable[Amount]) -> Figures:
        """The figures; where two amounts are called tax ("118.80 (GST 10.80)"), only the smaller one is."""
        # "($860)" is no negative amount in a note.
        listed = tuple(replace(a, value=abs(a.value)) if a.value < 0 else a for a in written)
        taxes = [a for a in listed if a.kind is Kind.MONEY and a.role is Role.TAX]
        if len(taxes) == 2 and taxes[0].value != taxes[1].value:
            larger = max(taxes, key=lambda a: a.value)
            listed = tuple(replace(a, role=Role.UNSAID) if a is larger else a for a in listed)
        return cls(listed, tuple(computed))

    def percent(self) -> Amount | None:
        return next((a for a in self.written if a.kind is Kind.PERCENT), None)


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
    plain = figures.plain() or figures.plain(also=LOOSE)
    shares = [c for c in figures.computed if c.role in (Role.SHARE, Role.FEE, Role.DEPOSIT)]
    if len(shares) == 1 and {a.id for a in figures.money} <= set(shares[0].of):
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
    single = [a for a in figures.money if a.role not in _ASIDE]
    return as_sum(single[0]) if len(single) == 1 else None


def as_sum(amount: Amount) -> Sum:
    """A figure as an amount of a program; a worked-out one keeps its arithmetic."""
    return Sum(amount.value, amount.how or amount.id, amount.of if amount.how else (amount.id,))


def name(kind: str, wanted: Iterable[str], figures: Figures, tax: TaxWords, rate: Decimal | None) -> Named:
    """The amounts of an event of that kind. `wanted`: the names its entry speaks of. `rate`: of tax."""
    names = set(wanted)
    if {"principal", "interest"} <= names:
        found = _loan(figures)
    elif {"now", "later"} <= names:
        found = _part_paid(figures)
    elif {"gross", "withheld"} <= names:
        found = _payroll(figures)
    elif {"gross", "fee"} <= names:
        found = _difference(figures, "fee", Role.FEE)
    elif {"gross", "discount"} <= names:
        found = _difference(figures, "discount", Role.DISCOUNT)
    elif {"price", "loan_part"} & names or "down" in names:
        found = _financed(figures)
    elif "deposit" in names:
        found = _less_deposit(figures, tax, rate)
    elif "collected" in names:
        found = _tax_return(figures)
    elif "proceeds" in names:
        found = Named(missing="what it cost and how much of it was depreciated")
    elif "par" in names:
        total = total_of(figures)
        found = Named({"par": total, "total": total}) if total else Named(missing="the amount")
    elif "tax" in names:
        found = _taxed(figures, tax, rate)
    else:
        found = _single(figures, "total")
    return _with_rest(found, figures)


def _part_paid(figures: Figures) -> Named:
    """What a part was paid of at once: "2.4k, half now, half in a month"; "2,400, 400 now, the rest later"."""
    parts = _parts_by_day(figures)
    plain = sorted((a for a in figures.plain(also=LOOSE)), key=lambda a: -a.value)
    if parts:
        first = parts[0]
        whole = next((as_sum(a) for a in figures.money if a.id in first.of), None)
        now = as_sum(first)
    elif len(plain) == 2 and plain[0].value == plain[1].value:
        whole, now = as_sum(plain[0]) + as_sum(plain[1]), as_sum(plain[0])
    elif len(plain) == 2:
        whole, now = as_sum(plain[0]), as_sum(plain[1])
    else:
        return Named(missing="how much of it was paid now")
    if whole is None or not 0 < now.value < whole.value:
        return Named(missing="how much of it was paid now")
    return Named({"whole": whole, "now": now, "later": whole - now})


def _parts_by_day(figures: Figures) -> list[Amount]:
    """The shares of one amount that fall on different days, in the note's order."""
    parts = [c for c in figures.computed if c.role is Role.SHARE and c.when]
    return parts if len({c.when for c in parts}) > 1 and len({c.of for c in parts}) == 1 else []


def _with_rest(named: Named, figures: Figures) -> Named:
    if _parts_by_day(figures) and "later" not in named.amounts:
        return Named(missing="how much of it was paid now")
    used = {id for amount in named.amounts.values() for id in amount.facts}
    values = {cents(amount.value) for amount in named.amounts.values()}
    inside = {id for c in figures.computed if c.id in used or cents(c.value) in values for id in c.of}
    left = tuple(
        a
        for a in figures.money
        if a.id not in used | inside and cents(a.value) not in values and a.role not in _ASIDE
    )
    return Named(named.amounts, named.missing, named.doubt, left)


def _single(figures: Figures, name_: str) -> Named:
    total = total_of(figures)
    return Named({name_: total}) if total else Named(missing="the amount")


def _taxed(figures: Figures, tax: TaxWords, rate: Decimal | None) -> Named:
    if tax.mode == "none":
        return _untaxed(figures)
    if tax.mode and (triple := _triple(figures)):
        return triple
    stated = figures.said(Role.TAX)
    net, gross = figures.said(Role.NET), figures.said(Role.GROSS, Role.TOTAL)
    main = total_of(figures)
    if stated is not None:
        return _tax_given(figures, stated, net, gross, tax, rate)
    if net is not None and (whole := _whole_of(figures, net, gross, rate)) is not None:
        if figures.percent() and rate and abs(whole.value - cents(net.value * (1 + rate))) > Decimal("0.02"):
            worked_out = cents(net.value * (1 + rate))
            return Named(
                missing=f"which is right: with tax it would be {worked_out}, the note has {whole.value}"
            )
        return Named({"net": as_sum(net), "tax": whole - as_sum(net), "total": whole})
    if tax.mode == "exclusive":
        base = as_sum(net) if net else main
        if base is None or rate is None:
            return Named(missing="the rate of tax" if base else "the amount")
        added = base.times(rate, f"{_percent(rate)}%")
        return Named({"net": base, "tax": added, "total": base + added})
    if tax.mode == "inclusive":
        base = as_sum(gross) if gross else main or (as_sum(net) if net else None)
        if base is None or rate is None:
            return Named(missing="the rate of tax" if base else "the amount")
        inside = base.times(rate / (1 + rate), f"{_percent(rate)} / {_percent(1 + rate)}")
        return Named({"net": base - inside, "tax": inside, "total": base})
    return _untaxed(figures)


def _triple(figures: Figures) -> Named | None:
    """Three amounts of which two make the third: net, tax and total, whatever they are called."""
    amounts = sorted(figures.money, key=lambda a: a.value)
    if len(amounts) != 3 or amounts[0].value + amounts[1].value != amounts[2].value:
        return None
    tax, net, total = amounts
    if tax.role not in (Role.TAX, Role.UNSAID) or tax.value > net.value / 2:
        return None
    return Named({"net": as_sum(net), "tax": as_sum(tax), "total": as_sum(total)})


def _untaxed(figures: Figures) -> Named:
    total = total_of(figures)
    if total is None and (only := figures.said(Role.NET, Role.GROSS)):
        total = as_sum(only)
    return Named({"net": total, "total": total}) if total else Named(missing="the amount")


def _percent(rate: Decimal) -> str:
    return f"{(rate * 100).normalize():f}"


def _whole_of(figures: Figures, net: Amount, gross: Amount | None, rate: Decimal | None) -> Sum | None:
    """The gross amount where the note gives net and gross but no tax: "50 before VAT, so 60"."""
    if gross is not None:
        return as_sum(gross)
    others = [a for a in figures.plain() if a.id != net.id and a.value > net.value]
    if len(others) == 1 and rate and abs(others[0].value - net.value * (1 + rate)) <= Decimal("0.02"):
        return as_sum(others[0])
    return None


def _tax_given(
    figures: Figures,
    stated: Amount,
    net: Amount | None,
    gross: Amount | None,
    tax: TaxWords,
    rate: Decimal | None,
) -> Named:
    taxed = as_sum(stated)
    if net is not None:
        total = as_sum(gross) if gross else as_sum(net) + taxed
        return Named({"net": as_sum(net), "tax": taxed, "total": total})
    if gross is not None:
        return Named({"net": as_sum(gross) - taxed, "tax": taxed, "total": as_sum(gross)})
    plain = [a for a in figures.plain() if a.id != stated.id]
    if len(plain) == 2:
        small, large = sorted(plain, key=lambda a: a.value)
        if small.value + stated.value == large.value:
            return Named({"net": as_sum(small), "tax": taxed, "total": as_sum(large)})
    if len(plain) != 1:
        return Named(missing="the amount")
    base = as_sum(plain[0])
    added = tax.mode == "exclusive"
    if rate and tax.mode not in ("inclusive", "exclusive"):
        added = abs(base.value * rate - taxed.value) < abs(base.value * rate / (1 + rate) - taxed.value)
    if added:
        return Named({"net": base, "tax": taxed, "total": base + taxed})
    return Named({"net": base - taxed, "tax": taxed, "total": base})


def _loan(figures: Figures) -> Named:
    interest, principal = figures.said(Role.INTEREST), figures.said(Role.PRINCIPAL, Role.DISCOUNT)
    plain = [a for a in figures.plain() if a not in (interest, principal)]
    total = figures.said(Role.TOTAL, Role.GROSS) or (plain[0] if len(plain) == 1 else None)
    if interest and principal:
        return Named(
            {
                "principal": as_sum(principal),
                "interest": as_sum(interest),
                "total": as_sum(principal) + as_sum(interest),
            }
        )
    if interest and total:
        return Named(
            {
                "principal": as_sum(total) - as_sum(interest),
                "interest": as_sum(interest),
                "total": as_sum(total),
            }
        )
    if principal and total:
        return Named(
            {
                "principal": as_sum(principal),
                "interest": as_sum(total) - as_sum(principal),
                "total": as_sum(total),
            }
        )
    if principal:
        return Named({"principal": as_sum(principal), "total": as_sum(principal)})
    return Named(missing="how much of it was interest" if total else "the amount")


def _payroll(figures: Figures) -> Named:
    gross = figures.said(Role.GROSS, Role.TOTAL)
    net = figures.said(Role.NET)
    held = [a for a in figures.money if a.role in (Role.WITHHELD, Role.TAX)]
    held = held or [c for c in figures.computed if c.role is Role.WITHHELD]
    plain = [a for a in figures.plain() if a not in (gross, net)]
    if gross is None and plain:
        largest = max(plain, key=lambda a: a.value)
        rest = sum((a.value for a in plain if a is not largest), Decimal(0)) + sum(
            (a.value for a in held), Decimal(0)
        )
        if rest in (largest.value, Decimal(0)) or largest.value > rest:
            gross = largest
            plain.remove(largest)
    if gross is None:
        return Named(missing="the amount")
    if held:
        withheld = as_sum(held[0])
        for more in held[1:]:
            withheld = withheld + as_sum(more)
        paid = as_sum(gross) - withheld
    elif net or len(plain) == 1:
        paid = as_sum(net or plain[0])
        withheld = as_sum(gross) - paid
    elif len(plain) == 2 and plain[0].value + plain[1].value == gross.value:
        paid, withheld = (as_sum(a) for a in sorted(plain, key=lambda a: -a.value))
    else:
        return Named(missing="how much was withheld")
    stated = net or next((a for a in plain if a.value == paid.value), None)
    if net is not None and cents(net.value) != cents(paid.value):
        return Named(missing="how much was paid out: the figures don't add up")
    return Named(
        {"gross": as_sum(gross), "withheld": withheld, "net_pay": as_sum(stated) if stated else paid}
    )


_SMALL = Decimal("0.2")
"""Fees and discounts are a small part of what they are taken from."""


def _difference(figures: Figures, part: str, role: Role) -> Named:
    """Gross, what was kept back or taken off, and what was paid: two of the three give the third."""
    taken = figures.said(role)
    plain = sorted((a for a in figures.plain() if a is not taken), key=lambda a: a.value)
    gross = figures.said(Role.GROSS)
    paid = figures.said(Role.TOTAL, Role.NET)
    if len(plain) == 2 and taken is None and plain[0].value <= plain[1].value * _SMALL:
        taken = plain.pop(0)
    if len(plain) == 2 and taken is None:
        paid, gross = plain
        return Named({"gross": as_sum(gross), part: as_sum(gross) - as_sum(paid), "total": as_sum(paid)})
    if len(plain) == 3 and taken is None and plain[0].value + plain[1].value == plain[2].value:
        return Named({"gross": as_sum(plain[2]), part: as_sum(plain[0]), "total": as_sum(plain[1])})
    if taken is None:
        return Named(missing=f"the {part}")
    if len(plain) >= 2 and plain[0].value + taken.value == plain[-1].value:
        return Named({"gross": as_sum(plain[-1]), part: as_sum(taken), "total": as_sum(plain[0])})
    before = next((a for a in figures.money if a.role is Role.BEFORE), None)
    if before is not None and plain and plain[-1].value + taken.value == before.value:
        return Named({"gross": as_sum(before), part: as_sum(taken), "total": as_sum(plain[-1])})
    whole = gross or (plain[-1] if plain else None)
    if whole is not None:
        return Named({"gross": as_sum(whole), part: as_sum(taken), "total": as_sum(whole) - as_sum(taken)})
    if paid is not None:
        return Named({"gross": as_sum(paid) + as_sum(taken), part: as_sum(taken), "total": as_sum(paid)})
    return Named(missing="the amount")


def _less_deposit(figures: Figures, tax: TaxWords, rate: Decimal | None) -> Named:
    """What is due after a deposit: the price with tax, less what was paid before."""
    deposit = figures.said(Role.DEPOSIT)
    others = [a for a in figures.plain() if a is not deposit]
    if deposit is None and len(others) >= 2:
        deposit = min(others, key=lambda a: a.value)
    if deposit is None:
        return Named(missing="how much was paid in advance")
    written = tuple(a for a in figures.written if a is not deposit)
    ids = {a.id for a in written}
    computed = tuple(c for c in figures.computed if set(c.of) <= ids)
    rest = [a for a in written if a.kind is Kind.MONEY and a.role in (Role.TOTAL, Role.BALANCE)]
    for due in [a for a in written if a.kind is Kind.MONEY]:
        without = Figures(tuple(a for a in written if a is not due), computed)
        price = _taxed(without, tax, rate) if len(without.money) else Named(missing="the amount")
        if not price.missing and cents(price.amounts["total"].value - deposit.value) == due.value:
            return Named({**price.amounts, "deposit": as_sum(deposit), "rest": as_sum(due)})
    if rest:
        return Named(missing="how the amounts belong together")
    price = _taxed(Figures(written, computed), tax, rate)
    if price.missing:
        return price
    return Named(
        {**price.amounts, "deposit": as_sum(deposit), "rest": price.amounts["total"] - as_sum(deposit)}
    )


def _tax_return(figures: Figures) -> Named:
    """Tax collected, tax paid, and the difference that went to the tax office: three figures."""
    amounts = sorted(figures.money, key=lambda a: -a.value)
    if len(amounts) != 3 or amounts[1].value + amounts[2].value != amounts[0].value:
        return Named(missing="how much was collected, how much was paid on purchases, and the difference")
    stated = [a for a in amounts[1:] if a.role is Role.TOTAL]
    paid = stated[0] if stated else max(amounts[1:], key=lambda a: a.span)
    other = next(a for a in amounts[1:] if a is not paid)
    return Named({"collected": as_sum(amounts[0]), "reclaimed": as_sum(other), "total": as_sum(paid)})


def _financed(figures: Figures) -> Named:
    down = figures.said(Role.DEPOSIT)
    plain = sorted((a for a in figures.plain() if a is not down), key=lambda a: -a.value)
    if not plain:
        return Named(missing="the amount")
    price = as_sum(plain[0])
    if down is None and len(plain) > 1:
        down = plain[1]
    if down is None:
        return Named({"price": price, "total": price})
    return Named({"price": price, "down": as_sum(down), "total": price - as_sum(down)})
