"""No more can be paid for an invoice or a bill than is open of it, or of all that somebody owes where none is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem, numbers_in, said_short, short_numbers
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Draft

SETTLED = {
    "customer_paid": "total", "paid_bill": "total", "customer_discount": "gross", "paid_with_discount": "gross",
    "invoice_paid_with_fee": "gross",
}  # fmt: skip
"""What of such an event's amounts settles the invoice or bill."""
_OF_DOCUMENTS = frozenset(
    "invoice inv bill statement account payment paid pay balance deposit delivery".split()
)
"""Words that every invoice or bill may be booked with."""
_IN_FULL = re.compile(r"(?i)\b(in full|full payment|fully)\b")


def overpaid(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """The question how much it was, where that is more than is owed, or isn't all of it and is said to be."""
    item, name = draft.guess.item, draft.happening.event
    amount = draft.happening.amounts.get(SETTLED.get(name, ""))
    if item is None or amount is None:
        return []
    items = knowledge.settled_by(name)
    in_full = bool(_IN_FULL.search(draft.segment.text)) and amount.value != item.left
    if not in_full and amount.value <= owed_with(item, items, draft.segment.text, knowledge):
        return []
    question = f"{item.left} is open of {item.words}, the note says {amount.value}. How much was it?"
    return [Doubt("amount", 0.05, question, (f"{amount.value:f}", f"{item.left:f}"), happening=number)]


def only_the_excess(number: int, draft: Draft) -> list[Doubt]:
    """ "Marlow overpaid by 40": that says by how much it was too much, and hardly how much came in."""
    mark, amount = _BY_SO_MUCH.search(draft.segment.text), draft.happening.amounts.get("total")
    if mark is None or amount is None or draft.happening.event != "customer_paid":
        return []
    if len(draft.segment.figures.money) != 1:
        return []
    item = draft.guess.item
    whole = (f"{item.left + amount.value:f}",) if item is not None else ()
    question = f'"{mark[0]}" is what was too much. How much came in, all told?'
    options = (*whole, f"{amount.value:f}")
    return [Doubt("amount", 0.1, question, options, draft.segment.placed(mark.span()), number)]


_BY_SO_MUCH = re.compile(
    r"(?i)\boverpa(?:id|ying)\b[^.,;]{0,30}? by [£$€₹r]{0,2}\d[\d.,]*|\boverpayment of [£$€₹r]{0,2}\d[\d.,]*"
)


def more_than_accrued(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """In a journal: more than stands on an account of what is owed, on which so far never more was paid than was owed."""
    if draft.happening.event != "paid_accrued" or knowledge.book.layout is not Layout.JOURNAL:
        return []
    account, amount = draft.happening.roles.get("owed", ""), draft.happening.amounts.get("total")
    left = Decimal(0)
    moved = [line for entry in knowledge.entries for line in entry.lines if line.account == account]
    for line in moved:
        left += line.credit - line.debit
        if left < 0:
            return []
    if amount is None or not moved or amount.value <= left:
        return []
    question = f"{left} stands on {account}, the note says {amount.value}. How much was it?"
    return [Doubt("amount", 0.3, question, (f"{amount.value:f}", f"{left:f}"), happening=number)]


def owed_with(item: OpenItem, items: Sequence[OpenItem], text: str, knowledge: Knowledge) -> Decimal:
    """All that a payment of this item may be for: the others that the text names by their numbers, or, where it
    names none, those whose words it shares with this one."""
    numbered = _numbered(items, text)
    if item in numbered:
        return sum((i.left for i in numbered), Decimal(0))
    said = _said(text, knowledge)
    alike = [i for i in items if i is item or i.stems & item.stems & said]
    return sum((i.left for i in alike), Decimal(0))


def owed_by(
    item: OpenItem | None, items: Sequence[OpenItem], text: str, knowledge: Knowledge
) -> list[OpenItem]:
    """The items that a text may be about: the ones it names by their numbers, else those whose words it has, else the
    one that was found for it."""
    said = _said(text, knowledge)
    return (
        _numbered(items, text) or [i for i in items if i.stems & said] or ([item] if item is not None else [])
    )


def _numbered(items: Sequence[OpenItem], text: str) -> list[OpenItem]:
    """The items that a text names by their numbers."""
    numbers, short = numbers_in(text), said_short(text)
    return [i for i in items if i.numbers & numbers or short_numbers(i.words) & short]


def _said(text: str, knowledge: Knowledge) -> frozenset[str]:
    """The words of a text that may tell one item from another."""
    return telling(text) - _OF_DOCUMENTS - knowledge.trade_words


def from_a_debtor(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """In a journal: money of somebody who owes, with no word of what else it was for, is hardly a new sale."""
    if draft.happening.event != "sold" or knowledge.book.layout is not Layout.JOURNAL:
        return []
    said = telling(draft.segment.whole)
    owing = [i for i in knowledge.receivables if said and said <= i.stems and not i.opening]
    if not owing or not _PAID.search(draft.segment.whole):
        return []
    means = tuple(event(name).means for name in ("customer_paid", "sold"))
    question = f"{owing[0].words} is open with {owing[0].left}. Is it for that?"
    return [Doubt("event", 0.35, question, means, happening=number)]


def booked_again(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """In a journal: what is said to be paid, and is just what is open of somebody's bill, is hardly a new bill."""
    kind, text = draft.happening.event, draft.segment.whole
    if kind not in _AGAIN or knowledge.book.layout is not Layout.JOURNAL:
        return []
    total = draft.happening.amounts.get("total")
    items = knowledge.payables if kind == "bought_on_credit" else knowledge.receivables
    said = telling(text) - _OF_DOCUMENTS
    same = [i for i in items if total is not None and i.left == total.value and i.stems & said]
    if not same or not _PAID.search(text) or _TO_PAY.search(text):
        return []
    means = tuple(event(name).means for name in (_AGAIN[kind], kind))
    question = f"{same[0].words} is open with {same[0].left}. Is it for that?"
    return [Doubt("event", 0.35, question, means, happening=number)]


_AGAIN = {"bought_on_credit": "paid_bill", "invoiced": "customer_paid"}
"""What begins a debt, and what settles it."""
_TO_PAY = re.compile(
    r"(?i)\b(to be|will be|not( yet)?|be|un|isn't|hasn't been|later|due)( )?paid\b|\bto pay\b|\bdue\b"
)
_PAID = re.compile(r"(?i)\b(paid|pays|payment|settled|cleared|received|sent|transferred)\b")
