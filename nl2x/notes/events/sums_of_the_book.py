"""Sentences without a sum beside others that have one, where the book knows how much it was: "the vicarage paid. And I got
diesel, 40"; "bus fares 15.60 out of the till. And Isla's pay has gone through, same as last month".

Stretches are cut by the sums in them, so such a sentence would go with its neighbour, and be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.amounts.earlier import SAME_AGAIN
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.precedents import telling
from nl2x.notes.checks.untold import KIND as UNTOLD
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.reading import Draft
from nl2x.notes.events.recognise import begins_with
from nl2x.notes.facts.model import Facts, Kind, Role, Span
from nl2x.notes.wording.segments import Segment, figures_in, stretch
from nl2x.notes.wording.sentences import sentences
from nl2x.notes.wording.words import blanked, words

_REST = (
    r"(?:(?:all )?(?:the|his|her|their|our) (?:rest|remainder|balance|(?:second|other|last|remaining) half)"
    r"|what (?:was|is|they|he|she|we) (?:still )?(?:left|owed|outstanding))\b"
)
"""All that is left of what is open."""
_PAID = re.compile(
    r"(?i)\b(paid|settled|cleared|squared|coughed up|stumped up)\b(?! (?:for )?(?:half|part|some|a bit|towards?)\b)"
    rf"|\b(?:sent|transferred|gave|zelled|venmoed)(?: (?:us|me|them|him|her))? {_REST}"
)
_ALL_THAT_IS_LEFT = re.compile(rf"(?i)\b{_REST}(?! (?:is|will|to) )")
_PART = re.compile(
    r"(?i)\b(half|some of|third of|rest|remainder|balance|towards?|deposit|instal?ments?)\b"
    r"|\bpart (of (it|what|the (bill|invoice|balance|money))|payment|paid)\b"
)
_ELLIPTIC = re.compile(
    r"(?i)^\W*(it|that|this|which|they|he|she|all|both|cash|by|in|on|off|out|from|to|into|via|as|same|card|bank|cheque|check|total|was|came)\b"
)
_TELLS = re.compile(
    r"(?i)\b(paid|bought|got|had|took|sent|gave|sold|put|did|picked|ordered|refunded|moved|invoiced|billed|collected|brought|filled|spent"
    r"|carried|lodged|banked|withdrew|drew|swapped|fixed|(?:went|came|gone) (?:out|off|in|through))\b"
)


_WORDS = 5
"""So many at least make a sentence of their own."""


def sums_of_the_book(facts: Facts, knowledge: Knowledge) -> list[Segment]:
    """A stretch for each sentence; empty where not one of them takes its sum from the book, or it isn't clear that the others
    tell of something else."""
    spans = sentences(facts.note)
    if len(spans) < 2:
        return []
    pointing = [_points(facts, span, knowledge) for span in spans]
    if not any(pointing) or any(
        not points and not _tells_for_itself(facts, span, before=not any(pointing[:number]))
        for number, (span, points) in enumerate(zip(spans, pointing, strict=True))
    ):
        return []
    return [stretch(facts, start, end) for start, end in spans]


def _sums(facts: Facts, span: Span) -> list[str]:
    kinds = (Kind.MONEY, Kind.UNIT_PRICE)
    inside = [a for a in facts.amounts if a.live and not a.how and span[0] <= a.span[0] < span[1]]
    return [a.id for a in inside if a.kind in kinds]


def _own_sums(facts: Facts, span: Span) -> list[str]:
    """Its sums but for those that are said to be the interest or the tax in another."""
    return [id for id in _sums(facts, span) if facts.amount(id).role not in (Role.INTEREST, Role.TAX)]


def _points(facts: Facts, span: Span, knowledge: Knowledge) -> bool:
    """Whether a sentence without a sum is about an amount that the book has: all of one open invoice or bill, or the same as
    before."""
    text = facts.note[slice(*span)]
    if _sums(facts, span):
        return False
    if SAME_AGAIN.search(text):  # "on the account as always" says how the thing before it was paid
        return not _ELLIPTIC.match(text) and bool(_called(text, knowledge))
    if not _PAID.search(text) or _PART.search(_ALL_THAT_IS_LEFT.sub(" ", text)):
        return False
    named = _meant(text, _named(text, (*knowledge.receivables, *knowledge.payables)))
    elsewhere = f"{facts.note[: span[0]]} {facts.note[span[1] :]}"
    told = {a.value for a in facts.amounts if a.live}
    return named is not None and named.left not in told and not named.stems & telling(elsewhere)


def _named(text: str, items: Sequence[OpenItem]) -> list[OpenItem]:
    said = telling(text)
    return [item for item in items if item.stems & said]


def _meant(text: str, named: Sequence[OpenItem]) -> OpenItem | None:
    """The only open item of which a text has words, or the one that it has more words of than of any other."""
    said = telling(text)
    shared = sorted(((len(item.stems & said), n) for n, item in enumerate(named)), reverse=True)
    clear = len(shared) == 1 or (len(shared) > 1 and shared[0][0] > max(1, shared[1][0]))
    return named[shared[0][1]] if clear else None


def _tells_for_itself(facts: Facts, span: Span, *, before: bool) -> bool:
    """Whether a sentence with a sum is no mere addition to another one ("cash, 40"); `before` all that have none, it needs no
    verb."""
    text = facts.note[slice(*span)]
    whole = bool(_TELLS.search(text)) or (before and len(text.split()) >= _WORDS)
    return len(_own_sums(facts, span)) == 1 and whole and not _ELLIPTIC.match(text)


def settled_beside(facts: Facts, drafts: Sequence[Draft], knowledge: Knowledge) -> Iterator[Halt]:
    """A sentence without a sum that tells of an invoice or a bill as paid, beside one that tells of something else with its sum,
    where the entries have nothing of it: "St Catherine's sent us the rest on Monday. And I took 200 from the till to the bank"."""
    spans = sentences(facts.note)
    if len(spans) < 2 or any("[" in amount.how for d in drafts for amount in d.sums):
        return
    items = (*knowledge.receivables, *knowledge.payables)
    for span in spans:
        others = [other for other in spans if other != span]
        if _sums(facts, span) or not any(_tells_for_itself(facts, o, before=False) for o in others):
            continue
        named = (
            _named(text := facts.note[slice(*span)], items) if _PAID.search(facts.note[slice(*span)]) else []
        )
        booked = {total.value for d in drafts if (total := d.happening.amounts.get("total"))}
        if named and not booked & {item.left for item in named}:
            words = text.strip()
            yield Halt(
                f'"{words}": no sum is told for that. Book the rest without it?', span, UNTOLD, ("yes", "no")
            )
            return


_LISTED = re.compile(
    r"\W*(?P<list>[^.;\d]{5,80}?)(?P<verb>,? (?:both|all|are|were|have|has|went|gone|came|got|paid)\b)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*,\s*(?:and )?|\s+and\s+(?:the )?|\s*&\s*", re.IGNORECASE)
_TOGETHER = re.compile(r"\b(?:both|all|amounts)\b", re.IGNORECASE)
_CLEARLY = 0.6


def each_as_before(facts: Facts, knowledge: Knowledge) -> list[Segment]:
    """A stretch for each of several things of which one says that they are as before: "mortgage and building fee are paid, same
    amounts as october"; empty where it isn't clear that they are several."""
    mark, listed = SAME_AGAIN.search(facts.note), _LISTED.match(facts.note)
    if mark is None or listed is None or mark.start() < listed.end() or facts.money:
        return []
    spans: list[Span] = []
    names: list[str] = []
    for a, b in _parts(facts.note, listed.span("list")):
        name = _called(facts.note[a:b], knowledge)
        if names and name == names[-1]:  # "netflix and spotify", which are one line
            spans[-1] = (spans[-1][0], b)
        else:
            spans, names = [*spans, (a, b)], [*names, name]
    if len(spans) < 2 or not all(names) or len(set(names)) < len(names):
        return []
    aside = [m.span() for m in _TOGETHER.finditer(facts.note)]
    return [_alone(facts, [other for other in (*spans, *aside) if other != own]) for own in spans]


def each_in_full(facts: Facts, knowledge: Knowledge) -> list[Segment]:
    """A stretch for each of several of whom one says that they were paid, or paid, without a sum: "paid Dales and Headrow off
    in full"; empty where somebody has more open than one invoice or bill, or some were paid and others paid."""
    note = facts.note
    if facts.money or not _PAID.search(note) or _PART.search(note) or SAME_AGAIN.search(note):
        return []
    named = [
        [item for item in items if begins_with(item, note)]
        for items in (knowledge.payables, knowledge.receivables)
    ]
    spans = sorted(_name_in(note, item) for items in named for item in items)
    if len(spans) < 2 or all(named) or any(a[1] > b[0] for a, b in pairwise(spans)):
        return []
    return [_alone(facts, [other for other in spans if other != own]) for own in spans]


def _name_in(note: str, item: OpenItem) -> Span:
    """Where a text says the name that an open item begins with, as far as the item's words go on in it."""
    own = words(item.words)
    said = words(note)
    at = next(n for n, word in enumerate(said) if word.stem == own[0].stem)
    end = at
    while end + 1 < len(said) and said[end + 1].stem in item.stems:
        end += 1
    return said[at].start, said[end].end


def _parts(note: str, span: Span) -> list[Span]:
    cuts = [m.span() for m in _JOINED.finditer(note, *span)]
    starts, ends = [span[0], *(b for _, b in cuts)], [*(a for a, _ in cuts), span[1]]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if telling(note[a:b])]


def _called(text: str, knowledge: Knowledge) -> str:
    """What a thing is for, or the earlier entry that its words are those of; "" where neither is clear."""
    found = [c for c in purpose(text, knowledge.chart.tagged, knowledge) if c.score >= _CLEARLY]
    if found and all(c.score < found[0].score for c in found[1:]):
        return found[0].account
    before = knowledge.past.like(text)
    return before[0].precedent.words if before else ""


def _alone(facts: Facts, others: Sequence[Span]) -> Segment:
    text = facts.note
    for span in others:
        text = blanked(text, span)
    return Segment(0, len(text), text, figures_in(facts, 0, len(text)))
