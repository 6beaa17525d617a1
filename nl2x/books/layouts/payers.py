"""Costs that several people share, with a column for each who may have paid: "Aoife paid", "Rory paid".

Every row stands in one of them. They are read as the purses of a page of what was spent: who paid is a way of
paying.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from nl2x.books.book import Column, Role
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount

_NAME = r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?"
_PAID = re.compile(
    rf"(?i)(?P<own>{_NAME}(?: {_NAME}){{0,2}}?)(?: has)? (?:paid|pays|spent)"
    rf"|(?:paid|spent) by (?P<by>{_NAME}(?: {_NAME})?)"
)
_NOBODY = re.compile(
    r"\b(amount|total|sum|date|when|day|fee|price|cost|deposit|bill|invoice|balance|tax|vat|gst|already|last"
    r"|first|how|who|what|not|un|to be|part|cash|bank|card|cheque|online|client|customer|tenant|supplier"
    r"|interest|net|gross|rent|dues|subs?)\b"
)
"""What is paid, or how: "Amount paid", "Cash paid" are nobody's."""
_LEAST = 4
_ALONE = 0.9


def payers_of(found: Found) -> Mapping[str, str]:
    """Whose column each of those is that say who paid, by letter; empty where rows have several of them."""
    names = {
        c.letter: name
        for c in found.columns
        if not c.formula and c.kind in ("number", "") and (name := _name(c.heading))
    }
    others = (Role.AMOUNT, Role.TOTAL, Role.MONEY_IN, Role.MONEY_OUT, Role.DEBIT, Role.CREDIT, Role.DUE)
    typed = [c for c in found.columns if c.role in others and c.letter not in names and not c.formula]
    if (
        len(names) < 2
        or len({plain(n) for n in names.values()}) < len(names)
        or typed
        or not found.any(Role.DATE)
    ):
        return {}
    own = [c for c in found.columns if c.letter in names]
    rows = [sum(bool(amount(found.sheet.value(row, index(c)))) for c in own) for row in found.data_rows]
    used = sum(bool(found.values(c)) for c in own)
    alone = len(rows) >= _LEAST and sum(count == 1 for count in rows) >= _ALONE * len(rows)
    return names if alone and used > 1 else {}


def by_payer(found: Found) -> Found:
    """The list with what each person paid as money out of that person's purse; any other list as it is."""
    names = payers_of(found)
    if not names:
        return found
    columns = (
        replace(c, role=Role.MONEY_OUT, purse=names[c.letter], confidence=0.9) if c.letter in names else c
        for c in found.columns
    )
    return replace(found, columns=tuple(columns), way="out")


def payers(columns: Iterable[Column]) -> tuple[str, ...]:
    """The people whose columns these are, if they say who paid."""
    return tuple(
        c.purse for c in columns if c.purse and c.role is Role.MONEY_OUT and c.purse == _name(c.heading)
    )


def _name(heading: str) -> str:
    """Who paid, by a heading: "Aoife paid", "Paid by Rory"; "" where it names nobody."""
    told = _PAID.fullmatch(" ".join(heading.split()))
    name = (told["own"] or told["by"]).strip() if told else ""
    return name if name and name[0].isupper() and not _NOBODY.search(plain(name)) else ""
