"""Words that only stand beside the thing a text is about: in another thing's name, for what or where it was, with
what somebody worked; and accounts that take a thing only for want of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from nl2x.books.model import AccountType
from nl2x.notes.book.chart import Chart, Tagged
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.catalogue import concepts
from nl2x.notes.wording.words import STOP, phrase, stem, words

if TYPE_CHECKING:
    from nl2x.notes.accounts.things_said import Hit
    from nl2x.notes.facts.model import Span


def labour(text: str) -> Span | None:
    """Where a text says that somebody was paid for doing something, whatever it was done with."""
    found = _LABOUR.search(text)
    told = found is not None and any((stem(found[1]),) in kind.words for kind in concepts().values())
    return found.span() if found and not told else None


_LABOUR = re.compile(
    r"(?i)\bpaid (?:the |my |our |two |three |some )*(?:\w+ )?(?:boys?|lads?|girls?|kids?|men|man|guys?|youngsters|neighbours?|neighbors?"
    r"|students?|helpers?|workers?|labourers?|pickers?)\b[^.;,]{0,12}? (?:for|to help with) ([a-z]+ing)\b"
)
"""Helpers of no name: "paid the boys for stacking hay"."""
RECEIVE = frozenset(
    ("children", "pets", "pet_food", "vet", "farm_feed", "vehicle_expense", "gifts", "medical")
)
"""For whom a thing is often tells where it goes: "food for the dog"."""
ELSEWHERE = 1.1
"""How much a phrase counts at most for an account that takes such things only for want of their own: the words are
clear, the account isn't."""
OWN = 0.85
"""From here on a word speaks for an account of its own, and for no catch-all as well."""
ODD = 0.52
"""How much a word counts at most for the account of whatever has no other."""


def after_its_thing(text: str, found: Sequence[Hit], chart: Chart, names: set[str]) -> int:
    """Where the words begin that only say what a thing with an account of its own was for: the lease of "solicitor for
    the new lease"; the text's end where there are none."""
    about = _ABOUT.search(text)
    at = about.start() if about else text.find(" for ")
    lead = [h for h in found if h.span[1] <= at]
    if about and lead:
        return at
    own = any(t.name in names and t.tags[h.concept] >= 0.85 for h in lead for t in chart.exactly(h.concept))
    kinds = {concepts()[h.concept].type for h in lead if h.concept != "entertainment"}
    bought = AccountType.EXPENSE in kinds and AccountType.INCOME not in kinds
    only_income = all((t := chart.get(n)) and t.account.type is AccountType.INCOME for n in names)
    return at if own or (bought and only_income) else len(text)


_ABOUT = re.compile(r"(?i) (?:about|regarding|concerning) (?=the |our |my |an? )")


def place_of(text: str) -> int:
    """Where the words begin that only say where something was sold, after what it was: "CDs at the gig", but "took 90
    at the gig"; the text's end where there are none."""
    place = _AT_THE.search(text)
    return place.start() if place and telling(text[: place.start()]) - _TAKING else len(text)


_AT_THE = re.compile(r"(?i) at (?:the|our|my) ")
_TAKING = frozenset(
    stem(w) for w in "took take taken made takings raised money got earned collected cash sales door".split()
)


def takes_all(chart: Chart, name: str) -> bool:
    """Whether an account is just for whatever has no other."""
    tagged = chart.get(name)
    tags = set(tagged.tags) if tagged else set()
    return bool(tags) and tags <= {"other_expense", "other_income"}


def of_another_thing(name: str, text: str, hit: Hit) -> bool:
    """Whether an account of sales is called by the thing sold, which a text with "sold" in it doesn't speak of: jumpers
    sold are no "Cake sales"."""
    own = {s for s in phrase(name) if s in _SOLD_BY_NAME}
    return bool(own) and hit.span[1] - hit.span[0] < 8 and not own & {w.stem for w in words(text)}


_SOLD_BY_NAME = frozenset(
    "cake egg milk cattle grain crop produce plant honey wine bread coffee fuel part book cheese drink bakery hamper programme".split()
)


def is_part_of_another(text: str, span: Span, tagged: Tagged, longer: Sequence[Hit]) -> bool:
    """Whether a word of an account's name only goes before the name of another kind of thing: the "egg" of egg boxes,
    while resistance bands are bands; or is part of a proper name ("Messy Church")."""
    own = {*tagged.tags, *(b for tag in tagged.tags for b in concepts()[tag].within)}
    around = [
        h
        for h in longer
        if h.span[0] <= span[0] and span[1] <= h.span[1] and h.span != span
        if concepts()[h.concept].type in _BOUGHT and not h.stems - STOP <= {*tagged.stems}
        if span[1] < h.span[1] or text[slice(*h.span)].istitle()
    ]
    return bool(around) and not any(
        h.concept in own or own & set(concepts()[h.concept].broader) for h in around
    )


_BOUGHT = (AccountType.EXPENSE, AccountType.ASSET)


def hired_itself(text: str, span: Span, tagged: Tagged) -> bool:
    """Whether a text says what was hired, and it isn't what an account of hire is called by: scores, and "Hall hire"."""
    of = _HIRE_OF.match(text, span[0])
    return of is not None and not {w.stem for w in words(of[1])} & {*tagged.stems}


_HIRE_OF = re.compile(r"(?i)hire of ((?:\w+ ){0,2}\w+)")


def shares_a_part(like: Likeness, name: str, text: str, longer: Sequence[Hit], chart: Chart) -> bool:
    """Whether all that a precedent shares stands in the name of another kind of thing: "coffee" in "coffee machine"."""
    tagged = chart.get(name)
    spans = [(w.start, w.end) for w in words(text) if w.stem in like.common]
    return (
        tagged is not None and bool(spans) and all(is_part_of_another(text, s, tagged, longer) for s in spans)
    )
