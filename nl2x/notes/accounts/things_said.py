"""The things that a text speaks of: phrases of the catalogue's concepts, none that only says how it was paid or sent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nl2x.books.model import AccountType
from nl2x.notes.accounts.vocabulary import misspelt, phrases_by_first_stem
from nl2x.notes.catalogue import concepts
from nl2x.notes.facts.model import Span
from nl2x.notes.wording.words import Word, words
from nl2x.notes.wording.words import stem as stem_of


@dataclass(frozen=True)
class Hit:
    """A concept's phrase in the text."""

    concept: str
    span: Span
    weight: float
    stems: frozenset[str] = frozenset()


def hits(text: str) -> list[Hit]:
    """The concepts' phrases in a text; a longer phrase hides the shorter ones inside it."""
    found: list[Hit] = []
    listed = words(text)
    for place, word in enumerate(listed):
        if (meant := misspelt(word.stem)) and text[word.start].islower():
            found += [
                Hit(c, (word.start, word.end), 0.75 * s)
                for p, c, s in phrases_by_first_stem()[meant]
                if len(p) == 1
            ]
        for phrase, concept, strength in phrases_by_first_stem().get(word.stem, ()):
            end = _match(phrase, listed, place)
            if end is not None and not (len(phrase) > 1 and _TWO_WAYS.match(text, word.start)):
                weight = strength * (1 + 0.5 * (len(phrase) - 1))
                found.append(Hit(concept, (word.start, listed[end].end), weight, frozenset(phrase)))
    return [
        hit
        for hit in found
        if not _is_mere_title(hit, found)
        and not is_how_paid(text, hit.span[0])
        and not is_brought(text, hit.span[0])
        and not _SOLD_ONLINE.match(text, hit.span[0])
        and not _BY_POST.match(text, hit.span[0])
        and not (hit.concept == "dues_income" and _INITIALS.search(text, 0, hit.span[0]))
        and not any(
            o.span != hit.span
            and o.span[0] <= hit.span[0]
            and hit.span[1] <= o.span[1]
            and o.weight > hit.weight
            for o in found
        )
    ]


_TWO_WAYS = re.compile(r"(?i)cash (and|&|n|or) card\b")
"""No cash card, which pays tolls."""


def is_how_paid(text: str, start: int) -> bool:
    """Whether the word that begins there only says how something was paid or ordered."""
    return bool(_WAY.match(text, start) and _BY.search(text, 0, start))


_WAY = re.compile(r"(?i)(internet|phone|mobile|telephone|post|mail|app|web)\b(?! (bill|plan|contract))")
_BY = re.compile(
    r"(?i)\b(paid|pay|sent|settled|transferred|done|ordered|booked)\b[^.;,]{0,20}\b(by|via|over|through|on) (the |my )?$"
)
"""How something was paid or ordered says nothing about what it was: "paid by internet"."""
_INITIALS = re.compile(r"\b[A-Z]{3,6} (?:annual |yearly |club )?$")
"""Whose membership it is that one pays for oneself: "ABCD membership"."""
_BY_POST = re.compile(r"(?i)(mailed|posted|mailing|posting)\b[^.;]{0,25}\b(checks?|cheques?|payment|money)\b")
"""How a payment was sent says nothing about what it was for."""


_SOLD_ONLINE = re.compile(
    r"(?i)online (?:orders?|shops?|stores?|sales?|customers?|courses?|class(?:es)?|lessons?|ads?|adverts?|advertising"
    r"|marketing|bookings?|listings?|tickets?|backups?|storage)\b"
)
"""What is online itself says nothing of how it was paid: "postage for online orders"."""


def is_brought(text: str, start: int) -> bool:
    """Whether a "delivery" is of goods that the text names beside it, which were bought: "flour delivery 310", "a
    delivery of logs"."""
    if not _DELIVERY.match(text, start):
        return False
    before, of = words(text[:start])[-1:], _OF_GOODS.match(text, start)
    beside = [w.stem for w in before if text[w.end : start] == " "] + ([stem_of(of.group(1))] if of else [])
    kinds = [
        concepts()[c].type
        for s in beside
        for p, c, _ in phrases_by_first_stem().get(s, ())
        if len(p) == 1 and c not in _SENT
    ]
    return AccountType.EXPENSE in kinds or AccountType.ASSET in kinds


_DELIVERY = re.compile(
    r"(?i)deliver(?:y|ies)\b(?! (?:charges?|fees?|costs?|vans?|bikes?|trucks?|drivers?|notes?|bloke|guy|man|boy|service|round|run))"
)
_OF_GOODS = re.compile(r"(?i)\w+ of (?:the |some |more )?([\w-]+)")
_SENT = ("shipping_expense", "postage")
"""Of a parcel, the delivery is what was paid for."""


def _is_mere_title(hit: Hit, found: Sequence[Hit]) -> bool:
    """Whether other income is called by just these words: "cake sale" stands in the names of shops' accounts, but
    people say it of a fundraiser."""
    income = AccountType.INCOME
    return concepts()[hit.concept].type is income and any(
        o.span == hit.span and o.weight > hit.weight > 1 and concepts()[o.concept].type is income
        for o in found
    )


def _match(phrase: Sequence[str], listed: Sequence[Word], place: int) -> int | None:
    """The index of the phrase's last word, if it begins at `place`; small words in between don't matter."""
    at = place
    for stem in phrase[1:]:
        at += 1
        while (
            at < len(listed)
            and listed[at].stem != stem
            and listed[at].stem in ("the", "and", "of", "&", "a", "my", "our")
        ):
            at += 1
        if at >= len(listed) or listed[at].stem != stem:
            return None
    return at
