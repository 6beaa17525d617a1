"""A part of an open invoice or bill that was paid, with the rest still to come."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem, numbers_in
from nl2x.notes.book.precedents import DAYS_AND_MONTHS, telling, telling_name
from nl2x.notes.catalogue import event
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.events.supplier_paid import PAID, REST_LATER
from nl2x.notes.facts.model import Amount, Facts, Kind, Role
from nl2x.notes.places.records import sized
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.sentences import sentences
from nl2x.notes.wording.words import words

_A_PART = re.compile(
    r"(?i)\b(towards?|part.?payment|part of|on account|off (?:the|his|her|their|its) (?:bill|invoice|account|balance))\b"
)


def pays_a_part(guess: Guess, segment: Segment) -> bool:
    """Whether money is said to be a part of something, and is less than what is open of an invoice of which the note has
    two words or more: "Headingley Rugby sent 1000 towards the match shirts"."""
    item, sums = guess.item, [a.value for a in segment.figures.money]
    if guess.event.name != "customer_paid" or item is None or item.opening or len(sums) != 1:
        return False
    told = _A_PART.search(segment.whole) or REST_LATER.search(segment.whole)
    named = len(telling(segment.whole) & item.stems) > 1 and _for_it(segment.whole, item)
    return told is not None and sums[0] < item.left and named


def part_of_what_is_open(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with the settling of an invoice or bill first where a part of it was paid: "Ballymena put five hundred in
    the bank off invoice 145", "the Nguyens have put another grand in for the stairs"."""
    part = _part(segment.whole, segment.figures.written, knowledge)
    if part is None or lacking(event(part.event), knowledge):
        return list(found)
    score = max([4.0, *(g.score + 0.9 for g in found)])
    return put_first(part.event, found, score, item=part.item)


def with_parts_told(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts with what is left of an invoice or bill, or was open of it, marked as such beside the part that was paid, which
    is no discount: "lodged three hundred off the 520 they owe", "sent another 400 off the gutters, so they're down to 240"."""
    roles: dict[str, Role] = {}
    for start, end in ((0, len(facts.note)), *sentences(facts.note)):
        inside = [a for a in facts.amounts if a.live and not a.how and start <= a.span[0] < end]
        if not roles and (part := _part(facts.note[start:end], inside, knowledge)):
            told = (a for a in inside if a.kind is Kind.MONEY)
            roles = {a.id: Role.UNSAID if a.value == part.paid else Role.BALANCE for a in told}
    if not roles:
        return facts
    amounts = (replace(a, role=roles.get(a.id, a.role)) for a in facts.amounts if not roles.keys() & {*a.of})
    return replace(facts, amounts=tuple(amounts))


def for_another(number: int, draft: Draft) -> list[Doubt]:
    """ "Mr Osei sent 200 towards the new skylight", whose chimney is what is open: the payment may be of another thing."""
    item, total = draft.guess.item, draft.happening.amounts.get("total")
    if draft.happening.event != "customer_paid" or item is None or total is None or total.value >= item.left:
        return []
    if not _TOWARDS.search(draft.segment.text) or _for_it(draft.segment.text, item):
        return []
    question = f"Was that a part of: {item.words}?"
    return [Doubt("item", 0.3, question, ("yes", "no"), happening=number)]


_TOWARDS = re.compile(r"(?i)\btowards?\b")


@dataclass(frozen=True)
class _Part:
    event: str
    item: OpenItem
    paid: Decimal


def _part(text: str, written: Sequence[Amount], knowledge: Knowledge) -> _Part | None:
    """The part of an open invoice or bill that a text says was paid; None where it may be either side's."""
    if _NO_PAYMENT.search(text) or not (
        _OFF_IT.search(text) or _ANOTHER.search(text) or REST_LATER.search(text) or len(written) > 1
    ):
        return None
    sides = (("customer_paid", knowledge.receivables, _COMES_IN), ("paid_bill", knowledge.payables, PAID))
    found = [
        _Part(name, *told)
        for name, items, pays in sides
        if pays.search(text) and (told := _item_of(text, written, items, knowledge))
    ]
    said = telling(text)
    clear = [
        one for one in found if all(o is one or o.item.stems & said < one.item.stems & said for o in found)
    ]
    return clear[0] if len(clear) == 1 else None


_COMES_IN = re.compile(
    r"(?i)\b(?:paid|pays|sent|transferred|puts?|lodged|dropped|came|brought|bring|managed?|(?:gave|handed|slipped) (?:me|us)|e-?transfer\w*|eft['’]?d"
    r"|zelled|venmoed|wired|cheque|check|banked|deposited|in (?:cash|notes))\b"
)
_NO_PAYMENT = re.compile(
    r"(?i)\b(?:took|take|taken|taking|knock\w*|let|allow\w*|credit(?:ed|ing)?(?: note)?|discount\w*|reduc\w+|refund\w*|deduct\w*|early|commission|fees? of|(?<!the )back(?! in\b)|return\w*|waiv\w+|forg[ia]v\w+|writ\w+ off"
    r"|deposit|invoiced|billed|owes? (?:me|us) another)\b"
)
"""What speaks of something taken off a bill, given back or put down, and of no payment of it."""
_OFF_IT = re.compile(
    r"(?i)\b(?:off|towards?|against|on)(?= (?:of )?(?:the|his|her|their|its|our|that|this|what|invoice|inv|bill|number|no\b|[#\d]))"
)
_ANOTHER = re.compile(r"(?i)\banother (?=\S)|\d (?:more|again)\b")
_LEFT = re.compile(
    r"(?i)\b(?:still|left|down to|owe[ds]?|owing|(?:the|his|her|their) other|balance|rest|remain\w*|to go|outstanding)\b"
)
_FOR_WHAT = re.compile(
    r"(?i)\b(?:towards?|off|against|for|on)(?: of)? (?:the|his|her|their|its|our|that|this) (?P<what>(?:[\w'’-]+ ?){1,4})"
)
_A_DEBT = (
    telling("bill invoice account balance fee fees owe owes owed owing number job order") | DAYS_AND_MONTHS
)

_TIMES = (
    telling("end month week year day moment time morning afternoon evening night weekend") | DAYS_AND_MONTHS
)


def _item_of(
    text: str, written: Sequence[Amount], items: Sequence[OpenItem], knowledge: Knowledge
) -> tuple[OpenItem, Decimal] | None:
    """The only open item that the words name, and what they say was paid of it; every further sum is what is left of it, or
    what was open."""
    named = [item for item in items if not item.opening and _names(item, text)]
    numbered = [item for item in named if item.numbers & numbers_in(text)]
    if len(named := numbered or _closest(named, text)) != 1 or any(a.ambiguous for a in written):
        return None
    item, money = named[0], [a for a in written if a.kind is Kind.MONEY and a.live]
    sums = [a.value for a in money]
    paid = [
        a.value
        for a in money
        if a.role is not Role.BALANCE and a.value < item.left
        if all(other in (a.value, item.left, item.left - a.value) for other in sums)
    ]
    begun = item.record is not None and sized(knowledge.book, item.record)[1] != item.left
    told = (
        _OFF_IT.search(text)
        or REST_LATER.search(text)
        or (len(sums) > 1 and _LEFT.search(text))
        or (begun and _ANOTHER.search(text))
    )
    return (item, paid[0]) if paid and told and (numbered or _for_it(text, item)) else None


def _names(item: OpenItem, text: str) -> bool:
    """Whether a text names whoever owes an item or is owed it."""
    said, name = telling(text), telling_name(item.party)
    if not item.party:
        capitals = {word.stem for word in words(item.words) if item.words[word.start].isupper()}
        return bool(said & (capitals - _A_DEBT) or item.numbers & numbers_in(text))
    return any(stem in said or f"{stem}s" in said for stem in name)  # "the Rochats"


def _closest(items: Sequence[OpenItem], text: str) -> list[OpenItem]:
    said = telling(text)
    most = max((len(item.stems & said) for item in items), default=0)
    return [item for item in items if len(item.stems & said) == most]


def _for_it(text: str, item: OpenItem) -> bool:
    """Whether what it is said to be for is the item, or a debt by its name; nothing is said of it, too."""
    things = [telling(found["what"]) - _TIMES for found in _FOR_WHAT.finditer(text)]
    kept = item.stems | _A_DEBT
    begun = tuple(
        stem[:_ROOT] for stem in item.stems if len(stem) > _ROOT
    )  # "the relining" of a drain relined
    return all(not thing or thing & kept or any(t.startswith(begun) for t in thing) for thing in things)


_ROOT = 5
