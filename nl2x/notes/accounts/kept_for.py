"""What an account is kept for by its own name, and words that only say what another thing is made of or is for."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from nl2x.books.model import AccountType
from nl2x.notes.book.chart import Chart, Tagged
from nl2x.notes.catalogue import concepts
from nl2x.notes.wording.words import STOP, words

if TYPE_CHECKING:
    from nl2x.notes.accounts.things_said import Hit
    from nl2x.notes.facts.model import Span

_MATERIAL = ("purchases", "merchandise_cost", "drinks_stock", "craft_materials", "food", "groceries")
_BUYING = ("purchases", "materials", "merchandise_cost", "drinks_stock", "cogs")
_ANY_GOODS = frozenset(
    "purchase material good stock supply part cost resale inventory raw job project trade buy bought sold sale direct "
    "product merchandise wholesale consumable".split()
)
_GUESTS = frozenset("client customer guest visitor".split())
_IN_COMPANY = re.compile(
    r"(?i)\b(with|took|met|meeting|hosted|treated|entertain\w*|guests?|clients?|customers?|visitors?|prospects?)\b"
)


def is_of(text: str, hit: Hit, found: Sequence[Hit]) -> bool:
    """Whether a material stands right before the thing that is made of it: the steel of "steel toecaps"."""
    if hit.concept not in _MATERIAL:
        return False
    return any(
        other.span[0] == hit.span[1] + 1
        and text[hit.span[1]] == " "
        and other.concept not in _MATERIAL
        and concepts()[other.concept].type in (AccountType.EXPENSE, AccountType.ASSET)
        and "cash" not in concepts()[other.concept].broader
        for other in found
    )


def for_other_goods(text: str, name: str, wide: bool, chart: Chart, names: Collection[str]) -> bool:
    """Whether an account of goods is called by such as the text doesn't speak of: "Bar purchases" for grass seed,
    or one of several such accounts for what may as well go to another."""
    tagged = chart.get(name)
    if tagged is None or tagged.account.type is not AccountType.EXPENSE:
        return False
    said = {w.stem for w in words(text)}
    own = _own_goods(tagged)
    others = [t for t in chart.tagged if t.name in names and t is not tagged and t.is_a(_BUYING, least=0.5)]
    if any(_own_goods(t) & said for t in others) and not set(tagged.stems) & said:
        return True
    return bool(own) and (wide or bool(others)) and not own & said


def _own_goods(tagged: Tagged) -> set[str]:
    """The words of a name that say which goods it is for."""
    return {s for s in tagged.stems if s not in STOP} - _ANY_GOODS


def is_for_guests(text: str, tagged: Tagged) -> bool:
    """Whether an account of costs is kept for what is had with clients, and the text speaks of nobody's company."""
    cost = tagged.account.type is AccountType.EXPENSE and not _LISTS.search(tagged.name)
    return cost and bool(_GUESTS & set(tagged.stems)) and not _IN_COMPANY.search(text)


_LISTS = re.compile(r"[&,/+]|\band\b")
"""What joins several things in a name, of which only one is for clients."""


def only_for_it(text: str, spans: Sequence[Span]) -> bool:
    """Whether all the words that name a thing owned say what another thing is for: "new clutch for the van"."""
    of_it = _FOR_IT.search(text)
    return of_it is not None and bool(spans) and all(start >= of_it.end() for start, _ in spans)


_FOR_IT = re.compile(
    r"(?i)\b(?<!paid )(?<!pay )(?<!bought )for (the|our|my|his|her) (?!new\b|second|used\b)(?=[\w' -]{2,24}\b)"
)
