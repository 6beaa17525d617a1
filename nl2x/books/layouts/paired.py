"""The category of a cash book under which money moves from one place to another, told by its rows alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from nl2x.books.book import Book, Role, SheetRole
from nl2x.books.model import CashMovement

_ENOUGH = 2
"""So many pairs: one may be a payment and its refund."""


def moved_category(book: Book) -> str:
    """The category ("Banking") whose rows stand in pairs, on one day the same amount out of one place and
    into another; empty where there is none, or where there are several."""
    listing = book.list_of(SheetRole.CASH_BOOK)
    ways = listing.column(Role.METHOD) if listing is not None else None
    if ways is None:
        return ""
    rows: dict[str, list[CashMovement]] = defaultdict(list)
    for past in book.past:
        if isinstance(past.posting, CashMovement) and past.posting.category:
            rows[past.posting.category].append(past.posting)

    def moved(one: CashMovement, other: CashMovement) -> bool:
        apart = one.dimensions.get(ways.heading) != other.dimensions.get(ways.heading)
        return one.date == other.date and one.amount == -other.amount and apart

    found = [
        name
        for name, listed in rows.items()
        if len(listed) >= (2 if _of_two_places(name, listed, ways.heading) else 2 * _ENOUGH)
        and len(listed) % 2 == 0
        and all(moved(one, other) for one, other in list(pairwise(listed))[::2])
    ]
    return found[0] if len(found) == 1 else ""


def _of_two_places(name: str, listed: Sequence[CashMovement], heading: str) -> bool:
    """Whether a category is called after two of the places that money lies in: "Tin to bank"."""
    places = {str(one.dimensions.get(heading, "")).casefold() for one in listed} - {""}
    return len(places) == 2 and places <= set(re.findall(r"[^\W\d_]+", name.casefold()))
