"""Lists of what people of one house paid to each other, beside the cash book of what was bought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from nl2x.books.book import Column, Role, SheetRole
from nl2x.books.settings import Settings
from nl2x.books.sheets.found import Found, Listed
from nl2x.books.sheets.words import plain

FROM_AND_TO = frozenset(
    (("from", "to"), ("who paid", "to whom"), ("paid by", "paid to"), ("sender", "receiver"))
)
"""How two columns side by side are headed, of which one says who sent something and the other who got it."""
_TOLD = (Role.CATEGORY, Role.METHOD, Role.DESCRIPTION, Role.BALANCE, Role.MONEY_IN, Role.MONEY_OUT)


def without_settling(lists: list[Listed], settings: Settings) -> list[Listed]:
    """The lists, of which one that only says who of the same people sent whom how much is a table of its own
    beside a cash book: nothing that was bought belongs there."""
    pages = [i for i in lists if i.listing.role is SheetRole.CASH_BOOK]
    settling = [i for i in pages if settings.role(i.listing.sheet) is None and _is_settling(i.found)]
    if len(settling) in (0, len(pages)):
        return lists
    return [_as_table(i) if i in settling else i for i in lists]


def _as_table(listed: Listed) -> Listed:
    return Listed(listed.found, replace(listed.listing, role=SheetRole.RECORDS, noun="", flow=""))


def _is_settling(found: Found) -> bool:
    """Whether the rows of a list have a sender, who is a receiver in others, and don't say what for."""
    pair = next((two for two in pairwise(found.columns) if _heads(two) in FROM_AND_TO), ())
    if not pair or any(c.role in _TOLD and c not in pair for c in found.columns):
        return False
    senders, receivers = ({plain(str(v)) for v in found.values(c)} for c in pair)
    return bool(senders & receivers) and len(senders | receivers) < len(found.data_rows)


def _heads(columns: Sequence[Column]) -> tuple[str, ...]:
    return tuple(plain(c.heading) for c in columns)
