"""Things that are sold by the dozen: in "4 dozen eggs @ 3.20" the price is that of a dozen, unless it says "each"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.notes.facts.model import Amount, Kind
from nl2x.notes.facts.text import Text

_DOZEN = re.compile(r"(?i)\b(dozen|doz)\b$")
_ONE = re.compile(r"(?i)(a|per|the|one|each)?[ ]?(dozen|doz)")
_DOZENS = Decimal(12)
_OF_ONE = frozenset("each apiece piece one egg bottle can head rose stem cake bun pie".split())


def by_the_dozen(text: Text, amounts: Sequence[Amount]) -> list[Amount]:
    """The amounts with dozens counted as dozens beside a price for one of them; the "a dozen" of a price is no
    quantity of its own."""
    prices = [a for a in amounts if a.kind is Kind.UNIT_PRICE]
    found = []
    for amount in amounts:
        dozens = amount.kind is Kind.QUANTITY and _DOZEN.search(amount.words)
        if dozens and any(_ONE.fullmatch(amount.words) and _behind(text, p, amount) for p in prices):
            continue
        several = amount.value > _DOZENS or any(p.unit in ("dozen", "doz") for p in prices)
        if dozens and several and prices and not any(p.unit in _OF_ONE for p in prices):
            count = amount.value / _DOZENS
            amount = replace(amount, value=count, readings=(count,))
        found.append(amount)
    return found


def _behind(text: Text, price: Amount, dozen: Amount) -> bool:
    return price.span[1] <= dozen.span[0] and not text.low[price.span[1] : dozen.span[0]].strip(" /")
