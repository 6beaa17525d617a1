"""A note in stretches that each tell of one event, by its clauses and its amounts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from nl2x.notes.amounts.figures import Figures
from nl2x.notes.facts.model import Amount, Facts, Kind

_SEPARATOR = re.compile(
    r"\s*(?:[;\n]|,(?!(?<=\d,)\d)|\.(?=\s)|\s(?:and|n|plus|&|\+|then|also|as well as)\s(?!\s*(?:the )?(?:[\d.]+ ?% ?)?(?:vat|gst|hst|sales tax|tax)\b))\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Segment:
    """A stretch of the note: `text` is note[start:end]; `context` what stands before a list it is part of."""

    start: int
    end: int
    text: str
    figures: Figures
    context: str = ""
    first: bool = True
    """Whether it begins an event; the further items of a list share the event of the first."""

    paid: str = ""
    """Words for how it was paid that stand elsewhere and are said of it, too (nl2x.notes.accounts.paid_alike)."""
    paid_maybe: bool = False
    """Whether they may be said of another thing alone."""
    paid_several: bool = False
    """Whether they name several accounts, and not which of them it was."""
    of_one: bool = False
    """Whether it is a part of one sum that came in (nl2x.notes.wording.parts_of_one)."""
    event: str = ""
    """The event it tells of, where the words that it was cut by say so (nl2x.notes.events.rest_written_off)."""

    @property
    def whole(self) -> str:
        """Its words together with those that the list shares."""
        return f"{self.context} {self.text}".strip()

    def placed(self, span: tuple[int, int]) -> tuple[int, int]:
        """Where in the note stands what stands there in `text`."""
        return span[0] + self.start, span[1] + self.start

    def in_note(self, span: tuple[int, int]) -> tuple[int, int] | None:
        """Where in the note stands what stands there in `whole`; None of words that the list shares."""
        before = len(self.whole) - len(self.text.rstrip())
        place = span[0] - before + self.start, span[1] - before + self.start
        return place if span[0] >= before else None


def figures_in(facts: Facts, start: int, end: int) -> Figures:
    """The figures written between two places, and the worked-out ones that need nothing beyond them."""
    named = [f.span for f in (*facts.references, *facts.days)]
    written = tuple(
        a
        for a in facts.amounts
        if a.live
        and not a.how
        and start <= a.span[0] < end
        and not any(s[0] <= a.span[0] < s[1] for s in named)
    )
    return Figures.of(written, _within(facts, {a.id for a in written}))


def _within(facts: Facts, ids: set[str]) -> tuple[Amount, ...]:
    """What is worked out from those figures alone, or from what was worked out from them before."""
    known = ids | {d.id for d in facts.durations}
    found = []
    for computed in facts.computed:
        if set(computed.of) <= known:
            found.append(computed)
            known.add(computed.id)
    return tuple(found)


def whole(facts: Facts) -> Segment:
    """The note as one stretch."""
    return Segment(0, len(facts.note), facts.note, figures_in(facts, 0, len(facts.note)))


def by_clauses(facts: Facts) -> list[Segment]:
    """One stretch for each clause that has money in it; clauses without any go with the one before."""
    starts = [c.span[0] for c in facts.clauses if _money_in(facts, *c.span)]
    if not starts:
        starts = _by_documents(facts)
    if len(starts) < 2:
        return [whole(facts)]
    starts[0] = 0
    ends = [*starts[1:], len(facts.note)]
    return [stretch(facts, start, end) for start, end in zip(starts, ends, strict=True)]


_NO_NAME = r"of|which|for|from|incl\w*|total|less|interest|principal|tax|vat|gst|tip|fee|deposit|plus|paid|net|gross|was|is|in|all|and|n|the|a"
_ONE = (
    rf"(?:(?!(?:{_NO_NAME})\b)[^\W\d_][\w'’-]*\.? ){{1,3}}(?:[A-Z]{{1,3}}\.?|[£$€₦₹])? ?\d+(?:[.,]\d+)*"
    r"(?: (?:(?:by|on|in|via|the|with) )*(?:cash|card|bank|transfer|bacs|cheque|check|eftpos|momo|venmo|zelle|paypal|mpesa))?"
)
_LISTED = re.compile(rf"(?i)\W*{_ONE}(?:(?:,|;| and| n| &| \+|\n)+ ?{_ONE})+\W*")


def whoever_paid(facts: Facts) -> bool:
    """Whether a note lists nothing but who and how much: "Bren 45 cash and Sean 45 card", where equal sums are two."""
    return bool(_LISTED.fullmatch(facts.note))


def _by_documents(facts: Facts) -> list[int]:
    """Where each of several invoices or bills begins to be spoken of: "A cleared 127 and B cleared 125"."""
    named = [r for r in facts.references if r.name]
    starts = []
    for before, after in pairwise(named):
        cut = re.search(r",? and |; |, ", facts.note[before.span[1] : after.span[0]])
        if cut is None:
            return []
        starts.append(before.span[1] + cut.end())
    return [0, *starts] if starts else []


def by_items(segment: Segment, facts: Facts, left: Sequence[Amount]) -> list[Segment]:
    """The items of a list of things with amounts ("6.80 stamps, 11.45 milk"); empty if it is no such list."""
    amounts = sorted(left, key=lambda a: a.span)
    if len(amounts) < 2:
        return []
    lead = _lead(segment, amounts[0])
    amount_first = not re.search(r"[a-z]{3}", facts.note[lead : amounts[0].span[0]], re.IGNORECASE)
    cuts = []
    for before, after in pairwise(amounts):
        between = facts.note[before.span[1] : after.span[0]]
        found = list(_SEPARATOR.finditer(between))
        if not found:
            return []
        cut = found[-1] if amount_first else found[0]
        cuts.append(before.span[1] + cut.end())
    starts, ends = [lead, *cuts], [*cuts, segment.end]
    context = facts.note[segment.start : lead]
    tail = "" if amount_first else _tail(facts.note[amounts[-1].span[1] : segment.end])
    return [
        stretch(facts, start, end, context=f"{context}{tail if end < segment.end else ''}", first=index == 0)
        for index, (start, end) in enumerate(zip(starts, ends, strict=True))
    ]


def _tail(after: str) -> str:
    """What follows the last amount of a list and is said of all of it: where it was bought, how it was paid."""
    told = re.match(r" ?, [A-Za-z]", after) and not _OF_BOTH.search(after)
    return f"{after.strip(' ,;.')}: " if told else ""


_OF_BOTH = re.compile(r"(?i)\b(paid|total|altogether|together)\b")
"""What is said of the items by itself, and tells of no firm."""


def _lead(segment: Segment, first: Amount) -> int:
    """Where the list begins: after a colon or a dash that stands before its first item."""
    head = segment.text[: first.span[0] - segment.start]
    found = list(re.finditer(r":\s|\s[-–—]\s", head))
    return segment.start + (found[-1].end() if found else 0)


def stretch(facts: Facts, start: int, end: int, context: str = "", first: bool = True) -> Segment:
    """The words between two places, with their figures."""
    return Segment(start, end, facts.note[start:end], figures_in(facts, start, end), context, first)


def _money_in(facts: Facts, start: int, end: int) -> bool:
    return any(
        a.live and a.kind in (Kind.MONEY, Kind.UNIT_PRICE) and start <= a.span[0] < end
        for a in facts.amounts
        if not a.how
    )
