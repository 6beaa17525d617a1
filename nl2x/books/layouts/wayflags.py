"""The words and signs by which people mark a row as money in or money out."""

from __future__ import annotations

from collections.abc import Sequence

from nl2x.books.model import Value
from nl2x.books.sheets.words import plain

IN, OUT = "in", "out"
_SIGNS = {"+": IN, "-": OUT, "\u2212": OUT, "\u2013": OUT}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


_IN = _set(
    "in|income|incomes|money in|cash in|paid in|amount in|funds in|coming in|came in|einnahme|einnahmen"
    "|deposit|receipt|receipts|incoming|i|inflow|revenue|rev|credit|entree|recette|ingreso|received|earned|earning"
    "|earnings|inc|r|rec|rcpt|sale|sales|takings|plus"
)
_OUT = _set(
    "out|expense|expenses|expenditure|money out|cash out|paid out|amount out|funds out|going out|went out"
    "|ausgabe|ausgaben|withdrawal|payment|payments|outgoing|outgoings|e|o|outflow|spending|spend|debit|sortie"
    "|depense|gasto|paid|spent|exp|x|p|pay|pmt|purchase|purchases|cost|costs|minus|bill|bills"
)
_NEITHER = _set("transfer|transfers|xfer|t|moved|internal transfer")


def way_of(text: str) -> str:
    """ "in" or "out" as a word or sign says it; "" for anything else."""
    sign = _SIGNS.get(text.strip())
    if sign is not None:
        return sign
    word = plain(text)
    return IN if word in _IN else OUT if word in _OUT else ""


def are_ways(values: Sequence[Value]) -> bool:
    """Whether a column says nothing but which way money went, and both: "In", "Out", or a transfer."""
    said = {str(v).strip().casefold() for v in values if isinstance(v, str)}
    if not 2 <= len(said) <= 3 or not all(isinstance(v, str) for v in values):
        return False
    others = {text for text in said if not way_of(text)}
    return {way_of(text) for text in said - others} == {IN, OUT} and {plain(t) for t in others} <= _NEITHER
