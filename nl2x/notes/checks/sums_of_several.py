"""How much it was in all: counts, prices and sums for one of several that the amount of an entry leaves out."""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.books.model import JournalEntry
from nl2x.books.sheets.words import month_of
from nl2x.notes.amounts.month_parts import EACH_MONTH, HALF_EACH
from nl2x.notes.answering.answered_figures import PRICE
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.facts.model import Kind

_OF_EACH = re.compile(r"(?i)\b(\d{1,3}) [a-z]+ ?[x×] ?(\d{1,3}) [a-z]+")


def counted(number: int, draft: Draft, entry: JournalEntry) -> list[Doubt]:
    """ "4 pickers x 3 days, 55 a day": the sum must be a multiple of both counts."""
    counts = _OF_EACH.search(draft.segment.text)
    total = sum((line.debit for line in entry.lines), Decimal(0))
    if counts is None or not total % (int(counts[1]) * int(counts[2])):
        return []
    return [
        Doubt(
            "amount",
            0.3,
            f'How much was "{counts[0]}" in all?',
            (),
            draft.segment.placed(counts.span()),
            number,
        )
    ]


def price_alone(number: int, draft: Draft) -> list[Doubt]:
    """A price for one of several that the sum isn't worked out from: how many there were wasn't understood."""
    figures, text = draft.segment.figures, draft.segment.text
    used = {id for amount in draft.happening.amounts.values() for id in amount.facts}
    explained = used | {id for c in figures.computed for id in c.of}
    alone = [a for a in figures.written if a.kind is Kind.UNIT_PRICE and a.live and a.id not in explained]
    if len(alone) != 1 or _LEVEL.search(text):
        return []
    question = f'"{alone[0].words}" is for one. How much was it in all?'
    return [Doubt(PRICE, 0.3, question, (), alone[0].span, number)]


_LEVEL = re.compile(
    r"(?i)\b(rate|price|reading|balance|meter|rises?|rose|raised?|going|goes) (is |was |now |up )*(at|to)\b"
)
"""What stands at a figure, and isn't bought at it."""


def months_together(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """One sum for two months that are named together, in a grid that keeps each month by itself."""
    if not any(grid.period == "month" for grid in knowledge.book.grids):
        return []
    for match in _TWO_MONTHS.finditer(draft.segment.text):
        months = [month_of(match[1]), month_of(match[2])]
        if all(months) and months[0] != months[1]:
            span = (draft.segment.start + match.start(), draft.segment.start + match.end())
            question = f"How much of it is for each of {match[0]}?"
            return [Doubt(EACH_MONTH, 0.3, question, (HALF_EACH,), span, number)]
    return []


_TWO_MONTHS = re.compile(r"\b([A-Za-z]{3,9})\.?(?: (?:and|to|till|until) | ?[+&/,–-] ?)([A-Za-z]{3,9})\b")

_EACH = re.compile(r"(?i)\b(each|apiece|per head|a head)\b")

_OF_THEM = re.compile(
    r"(?i)\beach of (them|us|the [a-z]+)\b|\b(they|we|both) each\b"
    r"|\bboth (?:of (?:them|us) )?(?:have |has |just |then )?(?:paid|transferred|sent|gave|put|handed|settled|cleared|owe|pay)"
    r"(?: (?:me|us))? (?:their|his|her) (?:fees? |subs? |dues? |share )?(?:of )?[£$€₹₦]?\d"
)
"""Words for a sum that comes once for everybody, however many they are."""


def each(number: int, draft: Draft, entry: JournalEntry) -> list[Doubt]:
    """ "Four new members, 750 fee + 500 deposit each": what is said of each counts as often as there are of them."""
    sums = draft.happening.amounts.values()
    used = {id for s in sums for id in s.facts}
    products = [
        c for c in draft.segment.figures.computed if c.id in used and "*" in c.how and "100" not in c.how
    ]
    if products or any("*" in s.how for s in sums):
        return []
    them = _OF_THEM.search(draft.segment.text)
    if them and any(s.facts for s in sums):
        return [Doubt("amount", 0.3, "How much is it in all?", (), draft.segment.placed(them.span()), number)]
    mark = _EACH.search(draft.segment.text)
    counts = [a for a in draft.segment.figures.written if a.kind is Kind.QUANTITY and a.value > 1]
    if mark is None or len(counts) != 1:
        return []
    total = sum((line.debit for line in entry.lines), Decimal(0))
    if any(a.value * counts[0].value == total for a in draft.segment.figures.money):
        return []
    return [Doubt("amount", 0.3, "How much is it in all?", (), draft.segment.placed(mark.span()), number)]
