"""An invoice that was sent, or a bill that came, in a cash book with a list of such beside it: nothing was paid, so it is a
row of the list alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from nl2x.books.book import Layout, Listing, Role, SheetRole
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.record_tables import bills, invoices
from nl2x.notes.book.single_entry import PAYABLE, RECEIVABLE
from nl2x.notes.facts import Facts
from nl2x.notes.places.placing import TABLE

_SENT = re.compile(
    r"(?i)^\W*(?:(?:i|we|just|have|has|i've|we've) )*(?:invoiced|billed)\b(?! (?:by|from)\b)"
    r"|\b(?:sent|raised|wrote|written|issued|emailed|e-mailed|made out|did|gave|handed|posted)(?: out| up| off| over)? "
    r"(?:(?!from\b|to pay\b)[\w.'’&-]+ ){0,4}(?:invoice|inv)\b"
    r"|^\W*(?:new )?(?:invoice|inv)\b(?: (?:no\.? ?|number |#)?\w*\d\w*)? (?:is |went |has gone )?(?:out )?(?:to|for) "
)
_CAME = re.compile(
    r"(?i)\b(?:invoiced|billed) (?:me|us)\b"
    r"|\b(?:bill|invoice)\b(?: (?:no\.? ?|number |#)?\w*\d\w*)? (?:from|(?:came|arrived|turned up|landed)(?: in| today| yesterday)? from)\b"
    r"|\b(?:sent|gave|emailed|handed) (?:me|us) (?:an?|the|their|his|her) (?:\w+ )?(?:bill|invoice)\b"
)
_PAID = re.compile(
    r"(?i)\b(paid|pays|settled|cleared|payment|received|off (?:the|his|her|their)|towards?|against|from them|in cash|came in)\b"
)
_SETTLED_BY = (Role.PAID, Role.PAID_ON, Role.STATUS)


def owed_there(said: Said, facts_of_it: Callable[[], Facts], knowledge: Knowledge) -> Said:
    """`said`, with the list that an invoice or a bill belongs to; its facts are read only in a book with such a list."""
    book = knowledge.book
    if book.layout is not Layout.CASH_BOOK or said.places or said.events or said.bank is not None:
        return said
    if _PAID.search(said.note):
        return said
    if _CAME.search(said.note):
        listing, kind, role, account = bills(book), "bought_on_credit", "payable", PAYABLE
    elif _SENT.search(said.note):
        listing, kind, role, account = invoices(book), "invoiced", "receivable", RECEIVABLE
    else:
        return said
    if listing is None or listing.noun not in ("invoice", "bill") or not _says_who_owes(listing):
        return said
    sums = [a for a in facts_of_it().money if a.live and not a.how]
    if len(sums) != 1:
        return said
    return replace(said, places={(0, TABLE): listing.name}, events={0: kind}, roles={(0, role): account})


def _says_who_owes(listing: Listing) -> bool:
    settled = any(listing.has(role) for role in _SETTLED_BY)
    return listing.role is SheetRole.RECORDS and listing.has(Role.COUNTERPARTY) and settled
