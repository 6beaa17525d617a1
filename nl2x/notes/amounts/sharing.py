"""One sum that is for several things: "half for the boiler, half for the hall", "190 for Mill Lane, the rest for
Chapel Row", "half cash, half bank", "half of it is own use"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.notes.accounts.dimensions import named_in
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.amounts.figures import Figures, Named, as_sum
from nl2x.notes.book.chart import MONEY
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.program import Part
from nl2x.notes.facts.model import Amount, Facts, Role
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import blanked

OWN_USE = re.compile(
    r"\b(own use|personal(ly)?( use)?|private(ly)?( use)?|for (me|myself|us)|(is|for|was) (the |our |my )?(house|home|family|mine))\b",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\bonly (the |a |one )?(half|third|quarter|\d+ ?%)", re.IGNORECASE)
# Parts that fall on other days, or are owed or lent, are an event's own amounts and no shares for several things.
_OTHERWISE = re.compile(
    r"\b(now|later|down|deposit|up ?front|in advance|next|finance\w*|loan|note|owe[ds]?|account|terms|invoice\w*|interest|month|principal|"
    r"withh\w+|gross|paid (us|me)|short)\b",
    re.IGNORECASE,
)


def by_shares(facts: Facts, knowledge: Knowledge) -> list[Segment]:
    """One stretch for each thing that a sum was for, each with the whole note's words but those of the other shares;
    empty where the note tells of no such thing."""
    stated = _stated(facts)
    pieces = stated or _pieces(facts)
    if len(pieces) < 2 or _OTHERWISE.search(facts.note):
        return []
    in_clauses = bool(stated) or _named_before(facts, pieces)
    spans = _regions(facts, pieces) if in_clauses else _spans(facts.note, [p.span for p in pieces])
    words = [facts.note[start:end] for start, end in spans]
    if any(OWN_USE.search(w) for w in words):
        return []
    if stated:
        return [_segment(facts, piece, spans, index) for index, piece in enumerate(pieces)]
    ways = [next((c.account for c in money_named(w, knowledge)), "") for w in words]
    if knowledge.book.layout is Layout.JOURNAL and all(ways):
        return []  # one entry, two accounts that paid
    told = [
        (way, *named_in(w, knowledge), *sorted({h.concept for h in hits(w)}))
        for way, w in zip(ways, words, strict=True)
    ]
    if len(set(told)) < len(told):
        return []
    segments = [_segment(facts, piece, spans, index) for index, piece in enumerate(pieces)]
    if not any(ways[:-1]) and (tail := _behind_all(words[-1], knowledge)):
        segments = [*(replace(s, paid=tail) for s in segments[:-1]), segments[-1]]
    return [segments[0], *map(_without_lead, segments[1:])] if _is_inside(facts, pieces) else segments


_LAST_WORDS = re.compile(r"(?<=\w)\s*(?:[,;(]|\s[-–—]\s)\s*(?!and\b)([^,;()]+?)[\s.)]*$")


def _behind_all(words: str, knowledge: Knowledge) -> str:
    """How all of the sum was paid, where it is said behind a comma at the end: "100 flour, the rest packaging, card"."""
    found = _LAST_WORDS.search(words)
    return found[1] if found and money_named(found[1], knowledge) else ""


def _is_inside(facts: Facts, pieces: Sequence[Amount]) -> bool:
    """Whether the first piece is what is left of a sum when the others, which lie in it, are taken out."""
    rest = pieces[0]
    return bool(rest.how) and any(a.id in rest.of and a.span == rest.span for a in facts.money)


def _without_lead(segment: Segment) -> Segment:
    """What a part was for stands behind it: the words before the sum are of the rest ("warehouse run 214.60, of
    that 41.80 was kibble"), but for how it was paid."""
    start = min(a.span[0] for a in segment.figures.money)
    text = segment.text
    for hit in hits(text[:start]):
        if hit.concept not in MONEY:
            text = blanked(text, hit.span)
    return replace(segment, text=text)


def own_share(facts: Facts) -> Amount | None:
    """The share of the one sum that was for the owner himself: "petrol 84, half is own use"."""
    shares = [c for c in facts.computed if c.role is Role.SHARE]
    mark = OWN_USE.search(facts.note)
    if mark is None or not 1 <= len(shares) <= 2 or _ONLY.search(facts.note):
        return None
    return min(shares, key=lambda c: abs(c.span[0] - mark.start()))


def only_share(facts: Facts) -> Amount | None:
    """The share that alone belongs into the book: "half is the house, so only half for the kiln"."""
    shares = [c for c in facts.computed if c.role is Role.SHARE]
    mark = _ONLY.search(facts.note)
    if mark is None or not shares:
        return None
    return min(shares, key=lambda c: abs(c.span[0] - mark.start(2)))


def own_part(
    named: Named,
    kind: str,
    filled: Mapping[str, Filled],
    segment: Segment,
    facts: Facts,
    knowledge: Knowledge,
) -> tuple[Named, Mapping[str, tuple[Part, ...]]]:
    """The amounts of an entry, and the parts that they are split into: a share that was the owner's own goes
    to what he took out, in a book that has an account for it."""
    only = only_share(facts)
    if only is not None and kind == "bought" and "tax" not in named.amounts:
        return Named({"net": as_sum(only), "total": as_sum(only)}), {}
    own, drawings = own_share(facts), knowledge.chart.exactly("drawings")
    whole = next((a for a in segment.figures.money if own and a.id in own.of), None)
    if own is None or whole is None or not drawings or kind != "bought" or "tax" in named.amounts:
        return named, {}
    total, share = as_sum(whole), as_sum(own)
    parts = {"what": (Part(filled["what"].account, total - share), Part(drawings[0].name, share))}
    return Named({"net": total, "total": total}), parts


def _pieces(facts: Facts) -> list[Amount]:
    """The shares, or the stated parts and the rest, that make up one sum; in the note's order."""
    shares = [c for c in facts.computed if c.role is Role.SHARE and not c.when]
    wholes = {id for c in shares for id in c.of}
    whole = next((a for a in facts.money if a.id in wholes), None)
    if whole and len(shares) > 1 and sum((c.value for c in shares), Decimal(0)) == whole.value:
        return sorted(shares, key=lambda c: c.span)
    rests = [c for c in facts.computed if c.role is Role.BALANCE and " - " in c.how and "*" not in c.how]
    if len(rests) != 1 or shares or len(facts.money) != len(rests[0].of):
        return []
    total, *_ = rests[0].how.split(" - ")
    parts = [a for a in facts.money if a.id != total]
    if any(a.role not in (Role.UNSAID, Role.TOTAL) for a in parts):
        return []
    return sorted([*parts, replace(rests[0], role=Role.SHARE)], key=lambda c: c.span)


_OTHER = re.compile(
    r"(?i)\bthe (?:other|remaining|last|rest,?)\W*(?:was |is |were )?(?:about )?[£$€₦₹R]?\W*$"
)
"""What stands before the last part of a sum whose parts are all told."""


def _stated(facts: Facts) -> list[Amount]:
    """The two parts of the sum before them, both told in figures: "64.20 on the card, 40 was printing, the other 24.20 is
    paper"; empty where there are no such."""
    told = sorted((a for a in facts.money if a.live and not a.how), key=lambda a: a.span)
    if len(told) != 3 or told[1].value + told[2].value != told[0].value:
        return []
    before = facts.note[told[1].span[1] : told[2].span[0]]
    return told[1:] if _OTHER.search(before) and len(told[1:]) == 2 else []


_CUT = re.compile(r"\s*(?:[,;:\n]|\.(?=\s)|\s[-–]\s|\b(?:and|but|so)\b)\s*")


def _named_before(facts: Facts, pieces: Sequence[Amount]) -> bool:
    """Whether the first of two parts has its words before its figure, in a clause of its own behind the sum: "52.75 -
    newsletter printing was 34.50, the rest is signs"."""
    wholes = [a for a in facts.money if a.live and not a.how and a.span < pieces[0].span]
    if len(pieces) != 2 or len(wholes) != 1 or pieces[0].how:
        return False
    cut = _CUT.search(facts.note, wholes[0].span[1], pieces[0].span[0])
    return cut is not None and bool(re.search(r"[^\W\d_]{3}", facts.note[cut.end() : pieces[0].span[0]]))


def _regions(facts: Facts, parts: Sequence[Amount]) -> list[tuple[int, int]]:
    """Where the words of each of two stated parts stand: its clause, whether they come before the figure or after it."""
    note = facts.note
    whole = next(a for a in facts.money if a.live and not a.how and a.span < parts[0].span)
    first = _CUT.search(note, whole.span[1], parts[0].span[0])
    cuts = list(_CUT.finditer(note, parts[0].span[1], parts[1].span[0]))
    start = first.end() if first else parts[0].span[0]
    cut = cuts[0].end() if cuts else parts[1].span[0]
    return [(start, cut), (cut, len(note))]


def _spans(note: str, shares: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where each share's words stand: from it to the next one, or, where they come first, from the one before."""
    if re.search(r"\w{3}", note[shares[-1][1] :]):
        starts = [start for start, _ in shares]
        return list(zip(starts, [*starts[1:], len(note)], strict=True))
    ends = [end for _, end in shares]
    cut = max(note.rfind(mark, 0, shares[0][0]) for mark in (",", ":", "-", ";", " for ")) + 1
    return list(zip([cut, *ends[:-1]], ends, strict=True))


def _segment(facts: Facts, piece: Amount, spans: list[tuple[int, int]], index: int) -> Segment:
    text = facts.note
    for other, span in enumerate(spans):
        if other != index:
            text = blanked(text, span)
    figures = Figures.of([piece], ())
    if piece.how:
        figures = Figures.of([a for a in facts.money if a.id in piece.of], [piece])
    return Segment(0, len(facts.note), text, figures)
