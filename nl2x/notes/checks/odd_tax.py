"""A sum of tax that the note states, against the rates that the book's own entries have."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nl2x.notes.amounts.taxes import tax_accounts
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import taxed_sums
from nl2x.notes.book.tax_rates import plain_rates
from nl2x.notes.events.program import Sum, cents
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.facts.model import Kind, Role

FIELD = "tax rate"
_ENOUGH = 3
"""So many taxed entries at least show at which rates things are taxed here."""
_ROUNDED = Decimal("0.05")
"""How far a tax may be from its rate: each line of a bill is rounded."""


def odd_tax(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """The question whether a stated tax is right, where it is more than any rate of the book gives, other than the only
    one it has, or a rate by its number: "480 plus 23 vat". A bill may be taxed in part, in a book that has such; a rate
    that is written is meant."""
    amounts = draft.happening.amounts
    net, tax = amounts.get("net"), amounts.get("tax")
    if net is None or tax is None or not _stated(tax, draft) or net.value <= 0:
        return []
    rates = _rates(knowledge)
    if not rates:
        return []
    most = cents(net.value * max(rates))
    several = len({round(rate, 2) for rate in rates}) > 1
    if rate := next((r for r in rates if _is_number_of(tax.value, r)), None):
        most = cents(net.value * rate)
        several = False
    if tax.value <= most + _ROUNDED and (several or tax.value >= most - _ROUNDED):
        return []
    question = (
        f"Tax of {cents(tax.value)} on {cents(net.value)} is {_percent(tax.value / net.value)}; here it is "
        f"{_percent(rate or max(rates))}, which makes {most}. Is it right?"
    )
    return [Doubt(FIELD, 0.2, question, ("yes", "no"), happening=number)]


def _is_number_of(tax: Decimal, rate: Decimal) -> bool:
    """Whether a sum of tax has the figures of a rate: 23 those of 23%."""
    return abs(tax - rate * 100) < _ROUNDED


def _stated(tax: Sum, draft: Draft) -> bool:
    """Whether the tax is a figure of the note, and no rate of it is written."""
    written = [a for a in draft.segment.figures.written if a.live]
    if any(a.kind is Kind.PERCENT for a in written):
        return False
    return any(a.id in tax.facts and a.kind is Kind.MONEY and a.role is Role.TAX for a in written)


def _rates(knowledge: Knowledge) -> Sequence[Decimal]:
    """The rates that the book's taxed entries have; the one of its rows, where a column has the tax; none where they
    are too few to tell."""
    accounts = tax_accounts(knowledge.chart)
    taxed = [s for p in knowledge.precedents.every if (s := taxed_sums(p.posting, accounts)) is not None]
    found = plain_rates([(net, tax) for net, tax in taxed if tax < net])
    if found:
        return found if len(found) >= _ENOUGH else []
    return [knowledge.tax_rate] if knowledge.tax_rate else []


def _percent(rate: Decimal) -> str:
    return f"{(rate * 100).quantize(Decimal('0.01')).normalize():f}%"
