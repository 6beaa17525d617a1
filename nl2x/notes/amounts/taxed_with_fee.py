"""The tax in what customers paid through a processor that kept a fee: "Stripe paid out 582, 600 of sales incl VAT less 18"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.amounts.figures import Named
from nl2x.notes.amounts.taxed_as_before import LEAST_ENTRIES, rate_inside
from nl2x.notes.amounts.taxes import output_tax, tax_words
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Part
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Role
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
    if said.mode == "inclusive":
        return percent.value / 100 if percent else before or knowledge.tax_rate_of(event("sold"))
    return None


def _percent(rate: Decimal) -> str:
    return f"{(rate * 100).normalize():f}"
