"""Net, tax and total: what of the three the note gives, and what follows from the rate."""

from __future__ import annotations

from decimal import Decimal

from nl2x.notes.amounts.figures import Figures, Named, as_sum, total_of
from nl2x.notes.amounts.taxes import TaxWords
from nl2x.notes.events.program import Sum, cents
from nl2x.notes.facts.model import Amount, Role


def taxed(figures: Figures, tax: TaxWords, rate: Decimal | None) -> Named:
    """The amounts of something that may have tax on it; `rate` is 0.2 for 20%."""
    if tax.mode == "none":
        return _untaxed(figures)
    if tax.mode and (triple := _triple(figures, rate)):
        return triple
    stated = figures.said(Role.TAX)
    net, gross = figures.said(Role.NET), figures.said(Role.GROSS, Role.TOTAL)
    net = figures.less_discounts().get(net.id, net) if net else None  # "100 plus 20% VAT less 10%"
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


def _triple(figures: Figures, rate: Decimal | None) -> Named | None:
    """Three amounts of which two make the third: net, tax and total, whatever they are called; one that nothing calls
    a tax is one only at the rate (a deposit and the rest of a bill add up, too)."""
    amounts = sorted(figures.money, key=lambda a: a.value)
    if len(amounts) != 3 or amounts[0].value + amounts[1].value != amounts[2].value:
        return None
    tax, net, total = amounts
    if tax.role not in (Role.TAX, Role.UNSAID) or tax.value > net.value / 2:
        return None
    if tax.role is Role.UNSAID and rate and abs(net.value * rate - tax.value) > Decimal("0.02"):
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
