"""Goods that are bought to be sold, in a book that keeps them apart from what is used up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.notes.book.chart import Tagged
from nl2x.notes.facts.model import Span

_TO_SELL = re.compile(
    r"(?i)\b(to (re)?sell( on)?|for (re)?sale|for the shop shelves|to stock)\b(?! (it|them|him|her|the|my|our)\b)"
)
_KEPT_SO = re.compile(r"(?i)\b(to (re)?sell|for (re)?sale|resale|merchandise|goods|stock)\b")


def bought_to_sell(text: str, candidates: Sequence[Tagged]) -> tuple[str, Span] | None:
    """The one account of goods for sale where a text says that what was bought is to be sold: "wraps and gloves to
    sell"."""
    told = _TO_SELL.search(text)
    kept = [t.name for t in candidates if _KEPT_SO.search(t.name)]
    return (kept[0], told.span()) if told and len(kept) == 1 else None
