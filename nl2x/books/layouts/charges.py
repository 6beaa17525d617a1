"""A card's own list: what it charges is money out, what it credits is money in, as at the bank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from nl2x.books.book import Role
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain

_CHARGED = frozenset({"charge", "charges", "charged", "purchases", "purchase"})
_CREDITED = frozenset({"credit", "credits", "payments", "payment", "credited", "payments credits"})


def with_charges(found: Found) -> Found:
    """The list of a card with what it charges as money out and what it credits as money in."""
    typed = [c for c in found.columns if c.kind == "number" and not c.formula]
    out = [c for c in typed if plain(c.heading) in _CHARGED]
    into = [c for c in typed if plain(c.heading) in _CREDITED]
    others = (Role.AMOUNT, Role.DEBIT, Role.MONEY_IN, Role.DUE, Role.QUANTITY, Role.STATUS)
    others_there = any(c.role in others for c in found.columns if c not in (*out, *into))
    if len(out) != 1 or len(into) != 1 or others_there or not found.any(Role.DATE):
        return found
    roles: Mapping[str, Role] = {out[0].letter: Role.MONEY_OUT, into[0].letter: Role.MONEY_IN}
    columns = tuple(
        replace(c, role=roles[c.letter], confidence=0.8) if c.letter in roles else c for c in found.columns
    )
    return replace(found, columns=columns)
