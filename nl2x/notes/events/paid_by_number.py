"""What a note says is paid by nothing but its number: "119 paid, bank", "job 118 is settled"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem, numbers_in
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.wording.segments import Segment

_PAID = re.compile(r"(?i)\b(?:paid|settled|cleared)\b")
_NOT = re.compile(r"(?i)\bnot\b|n['’]t\b|\bun(?:paid|settled)\b|\bhalf\b|\bpart\b|\bback\b")
_BY_US = re.compile(r"(?i)\b(?:i|we)(?:['’]ve| have)? (?:just |now |also )?(?:paid|settled|cleared)\b")
_SURE = 3.0


def paid_by_number(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, that one first which settles the open invoice or bill whose number is said, where no sum is told and the
    number is that of nothing else that is open."""
    text = segment.text
    if segment.figures.money or not _PAID.search(text) or _NOT.search(text):
        return list(found)
    said = numbers_in(text)
    owed_to_us, owed = (_numbered(items, said) for items in (knowledge.receivables, knowledge.payables))
    if owed_to_us and owed:
        return list(found)
    name, items = ("paid_bill", owed) if owed else ("customer_paid", owed_to_us)
    if not items or (name == "customer_paid" and _BY_US.search(text)):
        return list(found)
    if found and found[0].event.name == name and found[0].item is not None:
        return list(found)
    ours = [
        guess for guess in put_first(name, found, _SURE, item=items[0]) if not lacking(guess.event, knowledge)
    ]
    return ours if ours and ours[0].event.name == name else list(found)


def _numbered(items: Sequence[OpenItem], said: frozenset[str]) -> list[OpenItem]:
    return [i for i in items if i.record is not None and {n.lstrip("0") for n in i.numbers} & said]
