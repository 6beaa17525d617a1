"""Whether something was paid or is owed: words for money that changed hands, beside an entry that books none."""

from __future__ import annotations

import re

from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Draft

_MONEY_SENT = re.compile(
    r"(?i)\b(?:transferred|paid|sent|wired|put in)(?: (?:me|us|in|over))* [£$€₹]?\d[\d.,]*"
)


def money_sent(number: int, draft: Draft) -> list[Doubt]:
    """ "Kovac has transferred 1240, that's his crowns minus the one that didn't fit", taken for goods sent back alone: money
    came."""
    mark = _MONEY_SENT.search(draft.segment.text)
    if mark is None or draft.happening.event not in ("credit_note", "sent_back_to_supplier"):
        return []
    paid = "customer_paid" if draft.happening.event == "credit_note" else "paid_bill"
    means = (event(paid).means, event(draft.happening.event).means)
    question = f'Was "{mark[0]}" paid, or only taken off what is owed?'
    return [Doubt("event", 0.4, question, means, draft.segment.placed(mark.span()), number)]


_HANDED_OVER = re.compile(
    r"(?i)\b(?:put|gave|pressed|counted) [^.;]{0,24}\bin(?:to)? (?:my|our) hands?\b|\bcounted (?:me |us )?out\b|\bpaid (?:me |us )?(?:there and then|on the spot)\b"
)


def handed_over(number: int, draft: Draft) -> list[Doubt]:
    """ "She put the 450 in my hand right after. Invoice 145", taken for an invoice that is open."""
    mark = _HANDED_OVER.search(draft.segment.text)
    if mark is None or draft.happening.event != "invoiced":
        return []
    means = tuple(event(name).means for name in ("sold", "invoiced"))
    return [
        Doubt(
            "event",
            0.4,
            f'"{mark[0]}": is it paid, or still owed?',
            means,
            draft.segment.placed(mark.span()),
            number,
        )
    ]


_THE_REST = ("finished_less_deposit", "invoiced_less_deposit")
_SETTLED_OR_NOT = re.compile(
    r"(?i)\b(?:paid|pays|paying|got|received|collected|sent|transfer\w*|wired|handed|gave|settled|brought|came|cash|card|cheque|check|bank|till"
    r"|invoic\w*|inv|bill\w*|owe[sd]?|owing|due|terms|days|rest|balance|remainder|account)\b"
)
"""What says that the rest of a price was paid, how, or that it is still owed."""


def rest_told(number: int, draft: Draft) -> list[Doubt]:
    """ "Finished the job, 1,400 plus VAT less his 300 deposit": whether the rest has come isn't said."""
    if draft.happening.event not in _THE_REST or _SETTLED_OR_NOT.search(draft.segment.whole):
        return []
    means = tuple(event(name).means for name in _THE_REST)
    return [Doubt("event", 0.3, "Was the rest of it paid, or is it still owed?", means, happening=number)]
