"""An invoice that a deposit or an advance comes off: "invoice it at 50,000 + vat and take their 20,000 advance off"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.wording.segments import Segment

EVENT = "invoiced_less_deposit"
_DEPOSIT = r"\b(?:deposit|advance|retainer|down ?payment|prepayment)s?\b"
_OFF = r"\b(?:off(?! (?:him|her|them|mrs?|ms)\b)(?-i:(?! [A-Z]))|deducted|against|used up (?:for|on))\b"
_COMES_OFF = re.compile(
    rf"(?i){_DEPOSIT}[^.;]{{0,30}}{_OFF}"
    r"|\b(?:take|took|taken|taking|knock|knocked|knocking|comes?|coming|goes|going|set|setting) off\b"
    rf"[^.;\d]{{0,20}}(?:\d[\d.,]*)?[^.;\d]{{0,12}}{_DEPOSIT}"
)
"""A deposit that is taken off something, and none that is taken off somebody."""
_INVOICED = re.compile(r"(?i)\b(?:invoice|invoiced|invoicing|bill|billed)\b")
_NOT_OURS = re.compile(
    rf"(?i)\b(?:our|my) (?:[£$€₦₹]?\d[\d.,]* )?{_DEPOSIT}|\b(?:we|i) (?:paid|put down)\b|\b(?:invoiced|billed) (?:us|me)\b"
    r"|\b(?:invoice|bill)\b(?: \S+)? from\b|\b(?:invoice|bill) (?:came|arrived|is here|is in|has come)\b"
)
"""A supplier's bill, and what we paid ahead."""
_PAID = re.compile(
    r"(?i)\b(?:rest|balance|remainder|difference)\b|\bpaid (?!(?:us |me )?(?:before|ahead|in advance|up ?front)\b)"
)
"""What may say that the customer has paid already."""


def off_the_invoice(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, an invoice less a deposit first where the words take one off it."""
    cue = _told(segment.whole)
    if cue is None or lacking(event(EVENT), knowledge):
        return list(found)
    return put_first(EVENT, found, max([4.0, *(g.score + 1.0 for g in found)]), cue=cue)


def takes_it_off(guess: Guess, segment: Segment) -> bool:
    """Whether the words leave no doubt of that."""
    return guess.event.name == EVENT and _told(segment.whole) is not None


def _told(text: str) -> tuple[int, int] | None:
    """Where the words stand that take a deposit off an invoice of ours; None where they don't."""
    off = _COMES_OFF.search(text)
    if off is None or not _INVOICED.search(text) or _NOT_OURS.search(text) or _PAID.search(text):
        return None
    return off.span()
