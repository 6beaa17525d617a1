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
