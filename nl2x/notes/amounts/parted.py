"""Amounts that come in parts: now and later, principal and interest, gross and withheld, price and deposit."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from nl2x.notes.amounts.figures import LOOSE, Figures, Named, as_sum, sum_of
from nl2x.notes.amounts.taxed import taxed
from nl2x.notes.amounts.taxes import TaxWords
from nl2x.notes.events.program import cents
from nl2x.notes.facts.model import Amount, Kind, Role


def part_paid(figures: Figures) -> Named:
    """What a part was paid of at once: "2.4k, half now, half in a month"; "2,400, 400 now, the rest later"; "360, 30% down"."""
    parts = parts_by_day(figures) or halves(figures)
    plain = sorted((a for a in figures.plain(also=(*LOOSE, Role.TOTAL))), key=lambda a: -a.value)
    if parts:
        first = parts[0]
        whole = next((as_sum(a) for a in _sums(figures) if a.id in first.of), None)
        now = as_sum(first)
    elif len(plain) == 2 and plain[0].value == plain[1].value:
        whole, now = as_sum(plain[0]) + as_sum(plain[1]), as_sum(plain[0])
    elif len(plain) == 2:
        whole, now = as_sum(plain[0]), as_sum(plain[1])
    elif len(plain) == 1 and (percent := figures.percent()) is not None and percent.role is Role.UNSAID:
        whole = as_sum(plain[0])
        now = whole.times(percent.value / 100, f"{percent.value.normalize():f}%", (percent.id,))
    else:
        return Named(missing="how much of it was paid now")
    if whole is None or not 0 < now.value < whole.value:
        return Named(missing="how much of it was paid now")
    return Named({"whole": whole, "now": now, "later": whole - now})


def parts_by_day(figures: Figures) -> list[Amount]:
    """The shares of one amount that fall on different days, in the note's order."""
    parts = [c for c in figures.computed if c.role is Role.SHARE and c.when]
    return parts if len({c.when for c in parts}) > 1 and len({c.of for c in parts}) == 1 else []


def halves(figures: Figures) -> list[Amount]:
    """The two shares that make up one sum: "half cash, half on the card"."""
    parts = [c for c in figures.computed if c.role is Role.SHARE]
    if len(parts) == 1 and parts[0].how.endswith(" * 1 / 2"):
        rest = replace(parts[0], id=f"{parts[0].id}r", how=f"{parts[0].of[0]} - {parts[0].id}")
        return [parts[0], rest]
    whole = next((a.value for a in _sums(figures) if parts and a.id in parts[0].of), None)
    return parts if len(parts) == 2 and sum(c.value for c in parts) == whole else []


def _sums(figures: Figures) -> list[Amount]:
    """What a share may be of: the note's sums, and what is worked out of them ("3 cakes @ 180, half now")."""
    return [*figures.money, *figures.computed]


def loan(figures: Figures) -> Named:
    """What of an instalment paid back the loan, and what was interest."""
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


def payroll(figures: Figures) -> Named:
    """Gross pay, what was withheld, and what was paid out: two of the three give the third."""
    if whole := _adding_up(figures):
        return whole
    # "14,400 less 1,440 PAYE": what was worked out is the net pay, never the gross.
    gross = next((a for a in figures.money if a.role in (Role.GROSS, Role.TOTAL)), None)
    net = figures.said(Role.NET)
    held = [a for a in figures.money if a.role in (Role.WITHHELD, Role.TAX)]
    held = held or [c for c in figures.computed if c.role is Role.WITHHELD]
    held = held or [a for a in figures.money if a.role is Role.DISCOUNT]  # "1,400 less 110"
    products = [a for a in figures.plain() if "*" in a.how]
    plain = [
        a for a in products or figures.money if a not in (gross, net) and (a.how or a.role is Role.UNSAID)
    ]
    if (
        gross is None
        and net is not None
        and (plain or held)
        and net.value > max(a.value for a in (*plain, *held))
    ):
        gross, net = net, None  # of pay, what is "before tax" is the gross
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
        withheld = sum_of(held)
        paid = as_sum(gross) - withheld
    elif net is None and len(plain) == 1 and plain[0].value * 2 < gross.value:
        return Named(missing="how much was withheld")  # less than half of the pay is hardly what was paid out
    elif net or len(plain) == 1:
        paid = as_sum(net or plain[0])
        withheld = as_sum(gross) - paid
    elif len(plain) == 2 and plain[0].value + plain[1].value == gross.value:
        paid, withheld = (as_sum(a) for a in sorted(plain, key=lambda a: -a.value))
    else:
        return Named(missing="how much was withheld")
    if withheld.value < 0 or (net is None and withheld.value * 2 > gross.value):
        return Named(missing="how much was withheld")  # the larger part of pay is hardly what was kept back
    stated = net or next((a for a in plain if a.value == paid.value), None)
    if net is not None and cents(net.value) != cents(paid.value):
        return Named(missing="how much was paid out: the figures don't add up")
    return Named(
        {"gross": as_sum(gross), "withheld": withheld, "net_pay": as_sum(stated) if stated else paid}
    )


def _adding_up(figures: Figures) -> Named | None:
    """Three sums and more of which the largest is what all others come to, whatever they are called: the largest of these
    is what was paid out."""
    sums = sorted((a for a in figures.money if not a.how), key=lambda a: -a.value)
    if len(sums) < 3 or len(sums) != len(figures.money) or any(a.role not in _OF_PAY for a in sums):
        return None
    gross, net, *held = sums
    if gross.value != net.value + sum(a.value for a in held):
        return None
    if net.role in _HELD and not any(a.role in (*_HELD, Role.DISCOUNT) for a in held):
        return None  # "less 120 deductions = 880" is what was paid out, whatever word stands before it
    return Named({"gross": as_sum(gross), "withheld": sum_of(held), "net_pay": as_sum(net)})


_HELD = (Role.WITHHELD, Role.TAX)
_OF_PAY = (Role.UNSAID, Role.GROSS, Role.NET, Role.TOTAL, Role.WITHHELD, Role.TAX, Role.DISCOUNT)
_SMALL = Decimal("0.2")
"""Fees and discounts are a small part of what they are taken from."""


def difference(figures: Figures, part: str, role: Role) -> Named:
    """Gross, what was kept back or taken off, and what was paid: two of the three give the third."""
    taken = figures.said(role)
    plain = sorted((a for a in figures.plain() if a is not taken), key=lambda a: a.value)
    gross = figures.said(Role.GROSS)
    paid = figures.said(Role.TOTAL, Role.NET)
    percent = figures.percent()
    if len(plain) == 2 and percent is not None and taken not in figures.money:
        less = cents(plain[1].value * (1 - percent.value / 100))
        if less == cents(plain[0].value):
            stated, rest = as_sum(plain[1]), as_sum(plain[0])
            return Named({"gross": stated, part: stated - rest, "total": rest})
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
    if whole is not None and whole.how.endswith(f" - {taken.id}"):
        # "500 less 15.50 in fees": what was worked out is what was paid.
        return Named({"gross": as_sum(whole) + as_sum(taken), part: as_sum(taken), "total": as_sum(whole)})
    if whole is not None:
        return Named({"gross": as_sum(whole), part: as_sum(taken), "total": as_sum(whole) - as_sum(taken)})
    if paid is not None:
        return Named({"gross": as_sum(paid) + as_sum(taken), part: as_sum(taken), "total": as_sum(paid)})
    return Named(missing="the amount")


def less_deposit(figures: Figures, tax: TaxWords, rate: Decimal | None) -> Named:
    """What is due after a deposit: the price with tax, less what was paid before."""
    deposit = figures.said(Role.DEPOSIT)
    others = [a for a in figures.plain() if a is not deposit]
    less = [
        a for c in figures.computed for a in figures.money if c.how.endswith(f" - {a.id}") and len(c.of) == 2
    ]
    if deposit is None and len(less) == 1:
        deposit = less[0]  # "260 less the 80 he paid up front"
    elif deposit is None and len(others) >= 2:
        deposit = min(others, key=lambda a: a.value)
    elif deposit is None and len(others) == 1 and figures.said(Role.NET, Role.GROSS):
        deposit = others[0]
    elif deposit is None and len(off := [a for a in figures.money if a.role in _OFF]) == 1:
        deposit = off[0]  # "12 each, their deposit of 200 off that"
    if deposit is None:
        return Named(missing="how much was paid in advance")
    written = tuple(a for a in figures.written if a is not deposit)
    ids = {a.id for a in written}
    computed = tuple(c for c in figures.computed if set(c.of) <= ids)
    sums = [a for a in written if a.kind is Kind.MONEY]
    # "2,300 all told, the 400 deposit off": the only other sum is the price.
    rest = [a for a in sums if a.role is Role.BALANCE or (a.role is Role.TOTAL and len(sums) > 1)]
    for due in [a for a in written if a.kind is Kind.MONEY]:
        without = Figures(tuple(a for a in written if a is not due), computed)
        price = taxed(without, tax, rate) if len(without.money) else Named(missing="the amount")
        if not price.missing and cents(price.amounts["total"].value - deposit.value) == due.value:
            return Named({**price.amounts, "deposit": as_sum(deposit), "rest": as_sum(due)})
    if rest:
        return Named(missing="how the amounts belong together")
    price = taxed(Figures(written, computed), tax, rate)
    if price.missing:
        return price
    return Named(
        {**price.amounts, "deposit": as_sum(deposit), "rest": price.amounts["total"] - as_sum(deposit)}
    )


_OFF = (Role.DISCOUNT, Role.WITHHELD)
"""What an advance is called that is "off" a price, or "deducted"."""


def tax_return(figures: Figures) -> Named:
    """Tax collected, tax paid, and the difference that went to the tax office: three figures."""
    amounts = sorted(figures.money, key=lambda a: -a.value)
    if len(amounts) != 3 or amounts[1].value + amounts[2].value != amounts[0].value:
        return Named(missing="how much was collected, how much was paid on purchases, and the difference")
    stated = [a for a in amounts[1:] if a.role is Role.TOTAL]
    paid = stated[0] if stated else max(amounts[1:], key=lambda a: a.span)
    other = next(a for a in amounts[1:] if a is not paid)
    return Named({"collected": as_sum(amounts[0]), "reclaimed": as_sum(other), "total": as_sum(paid)})


def financed(figures: Figures) -> Named:
    """The price, what was paid down, and what the loan took."""
    down = next(iter(halves(figures)), None) or figures.said(Role.DEPOSIT)
    plain = sorted((a for a in figures.plain() if a is not down), key=lambda a: -a.value)
    if not plain:
        return Named(missing="the amount")
    price = as_sum(plain[0])
    if down is None and len(plain) > 1:
        down = plain[1]
    if down is None:
        return Named({"price": price, "total": price})
    return Named({"price": price, "down": as_sum(down), "total": price - as_sum(down)})
