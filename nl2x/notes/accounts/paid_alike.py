"""How several things were paid, where that is said once for all of them: "both on the card", "all three in cash", "the
first by card, the second in cash"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.own_accounts import distinct
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.facts.model import Facts, Kind
from nl2x.notes.wording.segments import Segment

_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_MANY = r"both|all (?:of (?:it|them|those|these)|(?:the )?(?:two|three|four|five|six|\d)(?: of them)?)|all|each(?: of them)?|everything|the (?:whole )?lot"
_THERE = (
    r"(?:,? (?:were|was|is|are|went|go|goes|paid|put|charged|bought|got|came|swiped|taken|for|of (?:them|it|which))\b)*"
    r"(?:,? (?:by|on|onto|with|in|from|out of|via|through|off|using|to))?(?: (?:the|my|our|a|same|company|business))*[ ]?"
)
_OF_ALL = re.compile(rf"(?i)\b(?P<many>{_MANY})\b{_THERE}")
_BEHIND = re.compile(rf"(?i)^[ ,]*(?:for |with )?(?P<many>{_MANY})\W*$")
_PLACE = re.compile(
    r"(?i)\b(?:the )?(?P<which>first|1st|former|second|2nd|latter|third|3rd|last|other)(?: one| of them)?"
    r"(?:,? (?:was|is|went|paid|put|by|on|onto|with|in|from|out of|via|through|off|using|the|my|our))*[ ]"
)
_WHERE = {
    "first": 0,
    "1st": 0,
    "former": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "latter": -1,
    "last": -1,
}
_MAYBE = 0.6
"""How sure a way of paying is that stands with the last of several things alone."""


def paid_alike(segments: Sequence[Segment], knowledge: Knowledge) -> list[Segment]:
    """The stretches, each with the words for how it was paid that stand elsewhere and are said of it too."""
    found = list(segments)
    if len(found) < 2:
        return found
    if placed := _one_by_one(found, knowledge):
        return placed
    found = _out_of_it(found, knowledge)
    told = [(i, *_of_all(s.text, knowledge)) for i, s in enumerate(found)]
    if shared := [(i, many, words) for i, many, words in told if words]:
        for i, many, words in shared:
            for j in range(max(0, i + 1 - many) if many else 0, i):
                found[j] = replace(found[j], paid=words)
        return found
    if whoever := _whoever_paid(found[-1].text, knowledge):
        return [
            s if money_named(s.text, knowledge) else replace(s, paid=whoever) for s in found[:-1]
        ] + found[-1:]
    starts = [i for i, s in enumerate(found) if s.first or not i]
    runs = [found[a:b] for a, b in zip(starts, [*starts[1:], len(found)], strict=True)]
    return [s for run in runs for s in (_of_the_last(run, knowledge) if len(run) > 1 else run)]


_TAKEN = re.compile(
    r"(?i)\b(?:took|kept|gave|paid|used|spent)\b[^.;,]{0,30}?\b(?:of|out of|from) (?:it|that|those|them|the takings|the cash)\b"
    r"|\bout of (?:it|that|those|them) (?:i|we)\b"
)
"""What was paid with what came in just before: "all cash. Took sixty of it for myself"."""


def _out_of_it(segments: Sequence[Segment], knowledge: Knowledge) -> list[Segment]:
    """A stretch that says that something was taken of what came in before it goes out of where that lies."""
    found = list(segments)
    for i in range(1, len(found)):
        taken = _TAKEN.search(found[i].text)
        before = distinct(money_named(found[i - 1].text, knowledge)) if taken else []
        own = money_named(found[i].text, knowledge) if taken else []
        if len(before) == 1 and not own:
            start, end = before[0].spans[0]
            found[i] = replace(found[i], paid=found[i - 1].text[start:end])
    return found


_WHOEVER = re.compile(
    r"(?i)[,.;] ?(?:and )?(?:she|he|they) (?:just |all )?(?:paid|settled(?: up)?|tapped|swiped|used)(?: it| for it| for them)?\b(?P<way>.{3,40})$"
)


_THEIR_CARD = re.compile(
    r"(?i)\b(?:tapped|swiped|used|with|by|on) (?:(?:a|his|her|their) )?(?:debit |bank )?cards?\W*$"
)


def _whoever_paid(text: str, knowledge: Knowledge) -> str:
    """The words with which the last of several things that somebody bought ends, where they tell how he paid: ", she tapped
    her card"."""
    found = _WHOEVER.search(text)
    if found and _THEIR_CARD.search(found[0]):
        return found[0].strip(" ,.;")
    return found["way"] if found and money_named(found["way"], knowledge) else ""


def _of_all(text: str, knowledge: Knowledge) -> tuple[int, str]:
    """How many things a text says were paid in one way (0 for all), and the words for it; no words for none."""
    for match in _OF_ALL.finditer(text):
        halved = text[: match.start()].casefold().endswith("half ")
        if not halved and (way := _way_at(text, match.end(), knowledge)):
            return _count(match["many"]), text[match.start() : match.end()] + way
    for choice in distinct(money_named(text, knowledge)):
        start, end = choice.spans[0]
        if behind := _BEHIND.match(text[end:]):
            return _count(behind["many"]), text[start:end]
    return 0, ""


def _way_at(text: str, start: int, knowledge: Knowledge) -> str:
    """The words of an own account that begin there, or an empty string."""
    rest = re.split(r"[,;.\n]", text[start:], maxsplit=1)[0]
    spans = [c.spans[0] for c in distinct(money_named(rest, knowledge))]
    first = min(spans, default=None)
    return rest[: first[1]] if first and first[0] <= _NEAR else ""


_NEAR = 12


def _count(many: str) -> int:
    last = many.casefold().removesuffix(" of them").split()[-1]
    return int(last) if last.isdigit() else _COUNTS.get(last, 0)


def _one_by_one(segments: list[Segment], knowledge: Knowledge) -> list[Segment]:
    """ "The first by card, the second in cash": each thing with its own way; empty where nothing says so."""
    last = segments[-1]
    named = [
        (_WHERE.get(m["which"].casefold(), 1), m.start(), m.end(), way)
        for m in _PLACE.finditer(last.text)
        if (way := _way_at(last.text, m.end(), knowledge))
    ]
    if len(named) < 2 or len({place % len(segments) for place, *_ in named}) < len(named):
        return []
    cut = last.text[min(start for _, start, _, _ in named) : max(end + len(way) for _, _, end, way in named)]
    bare = [_without(s, cut) for s in segments]
    for place, _, _, way in named:
        bare[place % len(bare)] = replace(bare[place % len(bare)], paid=way)
    return bare


_A_WAY = re.compile(r"(?i)\d[\d.,]* (?:on|by|via|with|through|in|from) (?:the |my |our |his |her )?[a-z]+")
"""How one of them was paid, though it be by no account that is known: "2645 on the eftpos and 345 cash"."""


def _without(segment: Segment, words: str) -> Segment:
    """A stretch without words that tell how its neighbours were paid, too."""
    cut = words.strip(" ,;.")
    text = segment.text.replace(cut, " " * len(cut))
    return replace(segment, text=text, context=segment.context.replace(cut, " "))


def _of_the_last(segments: list[Segment], knowledge: Knowledge) -> list[Segment]:
    """What stands behind the last thing of a list may be said of all: certainly so behind a comma."""
    last = segments[-1]
    end = max((a.span[1] - last.start for a in last.figures.written), default=0)
    tail = last.text[end:]
    ways = sorted(c.spans[0] for c in distinct(money_named(tail, knowledge)))
    if len(ways) == len(segments) and re.search(r"(?i)\brespectively\b", tail):
        bare = [_without(s, tail) for s in segments]
        return [replace(s, paid=tail[a:b]) for s, (a, b) in zip(bare, ways, strict=True)]
    if len(ways) > 1:
        return [replace(s, paid=tail, paid_several=True) for s in segments]
    others = any(money_named(s.whole, knowledge) or _A_WAY.search(s.text) for s in segments[:-1])
    if others or not 0 < end <= len(last.text) or not money_named(tail, knowledge):
        return segments
    if money_named(last.text[:end], knowledge) or last.text[end:].count(" and "):
        return segments
    sure = bool(re.match(r"[ )]*(?:[,;:(–—]| - )", tail))
    return [
        *(
            s if _OF_ITSELF.search(s.text) else replace(s, paid=tail, paid_maybe=not sure)
            for s in segments[:-1]
        ),
        last,
    ]


_OF_ITSELF = re.compile(r"(?i)\b(gone|went|came|come|goes|comes|taken|debited) (out|off)\b(?! of)")
"""What left the account by itself was paid as it always is, however another thing was: "eir 45 gone out"."""


def perhaps(found: Filled, segment: Segment, usual: Filled | None) -> Filled:
    """How a thing was paid, doubtful where the words for it stand with another one and the book's habit is otherwise."""
    if segment.paid_several:
        return replace(found, sure=min(_MAYBE, found.sure))
    if not segment.paid_maybe or usual is None or usual.account == found.account:
        return found
    return replace(found, sure=min(_MAYBE, found.sure), rivals=(usual.account, *found.rivals))


def together(found: Filled | None, before: Filled | None) -> Filled | None:
    """Where a part of one sum went: where the part before it did, and doubtful if such things went elsewhere so far."""
    if found is None or before is None:
        return found
    if found.account == before.account:
        return replace(found, sure=max(found.sure, before.sure))
    return replace(found, sure=min(_MAYBE, found.sure), rivals=(before.account, *found.rivals))


def without_counts(facts: Facts) -> Facts:
    """ "All three on the card" counts the sums before it, and is none."""
    money = facts.money
    counted = [
        a
        for a in money
        if a.value == len(money) - 1 and re.search(r"(?i)\ball (?:the )?$", facts.note[: a.span[0]])
    ]
    if len(counted) != 1:
        return facts
    amounts = (
        replace(a, kind=Kind.QUANTITY) if a is counted[0] else a
        for a in facts.amounts
        if counted[0].id not in a.of
    )
    return replace(facts, amounts=tuple(amounts))


_HALF = re.compile(r"(?i)\bhalf(?: each| of (?:it|that|them))?(?P<there>" + _THERE + ")")


def half_paid_so(text: str, knowledge: Knowledge) -> bool:
    """Whether it is said of a half how it was paid, and not what became of the other one: "60, half on the card"."""
    return any(_way_at(text, m.end(), knowledge) for m in _HALF.finditer(text))
