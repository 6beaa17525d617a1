"""Which figure of the note is which amount of an event: net, tax, total; principal, interest; gross, withheld.

Every amount is arithmetic over the note's own figures. A figure that finds no place is left over, and what
is left over becomes a question: nothing that was written is passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from nl2x.notes.amounts.figures import ASIDE, Figures, Named, sum_of, total_of
from nl2x.notes.amounts.parted import (
    difference,
    financed,
    less_deposit,
    loan,
    part_paid,
    parts_by_day,
    payroll,
    tax_return,
)
from nl2x.notes.amounts.taxed import taxed
from nl2x.notes.amounts.taxes import TaxWords
from nl2x.notes.events.program import cents
from nl2x.notes.facts.model import Role


def name(kind: str, wanted: Iterable[str], figures: Figures, tax: TaxWords, rate: Decimal | None) -> Named:
    """The amounts of an event of that kind. `wanted`: the names its entry speaks of. `rate`: of tax."""
    names = set(wanted)
    if {"principal", "interest"} <= names:
        found = loan(figures)
    elif {"now", "later"} <= names:
        found = part_paid(figures)
    elif {"gross", "withheld"} <= names:
        found = payroll(figures)
    elif {"gross", "fee"} <= names:
        found = difference(figures, "fee", Role.FEE)
    elif {"gross", "discount"} <= names:
        found = difference(figures, "discount", Role.DISCOUNT)
    elif {"price", "loan_part"} & names or "down" in names:
        found = financed(figures)
    elif "deposit" in names:
        found = less_deposit(figures, tax, rate)
    elif "collected" in names:
        found = tax_return(figures)
    elif "proceeds" in names:
        found = _of_disposal(figures)
    elif "par" in names:
        total = total_of(figures)
        found = Named({"par": total, "total": total}) if total else Named(missing="the amount")
    elif "tax" in names:
        found = taxed(figures, tax, rate)
    else:
        found = _single(figures, "total")
    return _with_rest(found, figures)


def _of_disposal(figures: Figures) -> Named:
    """All that is told of something sold: which figure is which, its words say (nl2x.notes.events.disposals)."""
    return Named({"proceeds": sum_of(figures.money)}) if figures.money else Named(missing="the amount")


def _with_rest(named: Named, figures: Figures) -> Named:
    if parts_by_day(figures) and "later" not in named.amounts:
        return Named(missing="how much of it was paid now")
    used = {id for amount in named.amounts.values() for id in amount.facts}
    values = {cents(amount.value) for amount in named.amounts.values()}
    inside = {id for c in figures.computed if c.id in used or cents(c.value) in values for id in c.of}
    left = tuple(
        a
        for a in figures.money
        if a.id not in used | inside and cents(a.value) not in values and a.role not in ASIDE
    )
    return Named(named.amounts, named.missing, named.doubt, left)


def _single(figures: Figures, name_: str) -> Named:
    total = total_of(figures)
    return Named({name_: total}) if total else Named(missing="the amount")
