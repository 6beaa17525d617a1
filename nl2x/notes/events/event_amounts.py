"""The amounts that a stretch of a note names for an event, the tax told apart as it says or as the book always does."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.layouts.taxed_rows import tax_worked_out
from nl2x.books.model import JournalEntry
from nl2x.notes.amounts import naming, taxes
from nl2x.notes.amounts.amounts_by_words import by_words
from nl2x.notes.amounts.figures import Named
from nl2x.notes.amounts.taxed_with_fee import with_tax
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness, taxed_sums
from nl2x.notes.book.tax_rates import makes, plain_rates
from nl2x.notes.catalogue import Event
from nl2x.notes.wording.segments import Segment


def amounts_of(kind: Event, segment: Segment, likenesses: Sequence[Likeness], knowledge: Knowledge) -> Named:
    """The amounts that an event of this kind would have."""
    words = taxes.tax_words(segment.whole)
    if not words.mode and "tax" in kind.amounts and taxes.tax_accounts(knowledge.chart):
        words = taxes.price_words(segment.whole)
    percent = segment.figures.tax_percent(segment.text, segment.start)
    rate = percent.value / 100 if percent and words.mode else knowledge.tax_rate_of(kind)
    if not words.mode and "tax" in kind.amounts:
        words, rate = _tax_by_habit(kind, segment, likenesses, words, rate, knowledge)
    if (
        words.mode in ("inclusive", "mentioned")
        and rate is None
        and (not taxes.tax_accounts(knowledge.chart) or tax_worked_out(knowledge.book))
    ):
        # A book without tax takes the whole amount, and so does one whose rows tell it apart by themselves.
        words = taxes.TaxWords("none", words.span)
    if words.mode == "mentioned":
        words = taxes.TaxWords("inclusive" if rate else "", words.span)
    named = naming.name(kind.name, kind.amounts, segment.figures, words, rate)
    return with_tax(kind, by_words(kind, named, segment, knowledge.chart), segment, knowledge)


def _tax_by_habit(
    kind: Event,
    segment: Segment,
    likenesses: Sequence[Likeness],
    words: taxes.TaxWords,
    rate: Decimal | None,
    knowledge: Knowledge,
) -> tuple[taxes.TaxWords, Decimal | None]:
    """Where the note says nothing of tax: as with the last such thing, if it is clearly the same thing."""
    accounts = taxes.tax_accounts(knowledge.chart)
    for like in likenesses[:1]:
        posting = like.precedent.posting
        if like.score >= 0.45 and isinstance(posting, JournalEntry):
            sums, usual = taxed_sums(posting, accounts), knowledge.tax_rate
            if sums is not None and knowledge.event_of(like.precedent) == kind.name:
                own = usual if usual and makes(usual, *sums) else plain_rates([sums])[0]
                return taxes.TaxWords("inclusive"), own
    return words, rate
