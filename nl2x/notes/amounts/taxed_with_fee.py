"""The tax in what customers paid through a processor that kept a fee: "Stripe paid out 582, 600 of sales incl VAT less 18"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.amounts.figures import Named, as_sum
from nl2x.notes.amounts.taxed_as_before import LEAST_ENTRIES, rate_inside
from nl2x.notes.amounts.taxes import output_tax, tax_words
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import Event, event
from nl2x.notes.events.program import Part, Sum, cents
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Role
from nl2x.notes.wording.segments import Segment

EVENT = "customer_paid_with_fee"


def tax_inside(
    named: Named, guess: Guess, filled: Mapping[str, Filled], segment: Segment, knowledge: Knowledge
) -> dict[str, tuple[Part, ...]]:
    """What was earned and the tax in it, as parts of what the customers paid: where the note says that tax is in it, or all
    entries of that account have it at one rate; empty where neither is so, and where a stated tax is to be asked about."""
    tax, gross = output_tax(knowledge.chart), named.amounts.get("gross")
    journal = knowledge.book.layout is Layout.JOURNAL
    if guess.event.name != EVENT or not journal or tax is None or gross is None or "what" not in filled:
        return {}
    if stated := _stated(named, segment, knowledge):
        return {"what": (Part(filled["what"].account, gross - stated), Part(tax.name, stated))}
    rate = _rate(filled["what"].account, segment, knowledge)
    if not rate or segment.figures.said(Role.TAX):
        return {}
    inside = gross.times(rate / (1 + rate), f"{_percent(rate)} / {_percent(1 + rate)}")
    return {"what": (Part(filled["what"].account, gross - inside), Part(tax.name, inside))}


def _rate(account: str, segment: Segment, knowledge: Knowledge) -> Decimal | None:
    said = tax_words(segment.whole)
    before = rate_inside(knowledge, account, LEAST_ENTRIES)
    if not said.mode:
        return before
    percent = segment.figures.tax_percent(segment.text, segment.start)
    if said.mode in ("inclusive", "exclusive"):
        return percent.value / 100 if percent else before or knowledge.tax_rate_of(event("sold"))
    return None


def with_tax(kind: Event, named: Named, segment: Segment, knowledge: Knowledge) -> Named:
    """The amounts where the tax in, or on top of, the sales is told beside the fee: "sales 100 plus VAT, fee 3.50"."""
    mode, tax = tax_words(segment.whole).mode, segment.figures.said(Role.TAX)
    if kind.name != EVENT or not mode or output_tax(knowledge.chart) is None:
        return named
    if named.left == (tax,) and _is_inside(tax, named, mode, knowledge):
        return replace(named, left=())
    parts = _net_tax_fee(segment, knowledge) if mode == "exclusive" or (mode == "mentioned" and tax) else None
    if parts is None:
        return named
    net, added, fee, stated = parts
    gross = net + added
    return Named({"gross": gross, "fee": fee, "total": stated or gross - fee})


def _is_inside(tax: Amount | None, named: Named, mode: str, knowledge: Knowledge) -> bool:
    """Whether a stated tax is in the sum that the fee was kept of: as the words say, or as it is just what is in it."""
    rate, gross = knowledge.tax_rate_of(event("sold")), named.amounts.get("gross")
    if tax is None or gross is None or mode not in ("inclusive", "mentioned"):
        return False
    fits = rate is not None and abs(gross.value * rate / (1 + rate) - tax.value) <= _NEAR
    return fits or (mode == "inclusive" and tax.value < gross.value)


_NEAR = Decimal("0.02")


def _net_tax_fee(segment: Segment, knowledge: Knowledge) -> tuple[Sum, Sum, Sum, Sum | None] | None:
    """The sales without tax, the tax on them, the fee, and what came in where that is told; None where the figures may be
    others."""
    figures = segment.figures
    stated_tax = figures.said(Role.TAX)
    sums = sorted((a for a in figures.money if a is not stated_tax), key=lambda a: a.value)
    called = [a for a in sums if a.role is Role.FEE]
    fee = called[0] if len(called) == 1 else sums[0] if len(sums) > 1 else None
    rest = [a for a in sums if a is not fee]
    percent = figures.tax_percent(segment.text, segment.start)
    rate = percent.value / 100 if percent else knowledge.tax_rate_of(event("sold"))
    if fee is None or not rest or len(rest) > _MOST or fee.value > rest[0].value * _SMALL:
        return None
    for net in rest:
        tax = (
            as_sum(stated_tax)
            if stated_tax
            else as_sum(net).times(rate, f"{_percent(rate)}%")
            if rate
            else None
        )
        arrived = next((as_sum(a) for a in rest if a is not net), None)
        if stated_tax and rate and abs(net.value * rate - stated_tax.value) > _NEAR:
            continue
        if tax is not None and (arrived is None or cents(net.value + tax.value - fee.value) == arrived.value):
            return as_sum(net), tax, as_sum(fee), arrived
    return None


_MOST, _SMALL = 2, Decimal("0.5")
"""The sales and what came in, and how much of them a fee is at most."""


def _stated(named: Named, segment: Segment, knowledge: Knowledge) -> Sum | None:
    """The tax in what customers paid, as the note tells it: in the sum, or on top of it."""
    tax, mode = segment.figures.said(Role.TAX), tax_words(segment.whole).mode
    if tax is None or mode in ("", "none"):
        return None
    known = {id for amount in named.amounts.values() for id in amount.facts}
    return as_sum(tax) if tax.id in known or _is_inside(tax, named, mode, knowledge) else None


def _percent(rate: Decimal) -> str:
    return f"{(rate * 100).normalize():f}"
