"""Which rows of a table are still to be paid, and how much of each is left."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Record, Role
from nl2x.books.model import JournalEntry
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.openitems import OpenItem, numbers_in
from nl2x.notes.book.precedents import telling_name

UNPAID = re.compile(
    r"\b(un ?paid|open|due|outstanding|owing|owed|owes|pending|not paid|sent|part|invoiced|billed|booked|quoted|ordered"
    r"|confirmed|awaiting|late|arrears|to pay|issued|overdue|not yet|done)\b|^(no|n)$",
    re.IGNORECASE,
)


def open_records(book: Book, listing: Listing | None, account: str) -> list[OpenItem]:
    """The unpaid records of a table, as open items."""
    if listing is None or _of_plain_sales(listing):
        return []
    usual = _usual_sum(book, listing)
    rows = book.records_of(listing.name)
    return [item for record in rows if (item := _open(listing, record, account, usual))]


def _of_plain_sales(listing: Listing) -> bool:
    """Whether a table is of what was sold and paid on the spot: it has no place where anything is marked as paid."""
    marked = listing.column(Role.STATUS, Role.PAID_ON, Role.PAID, Role.MONEY_IN, Role.BALANCE, Role.DUE)
    return listing.noun == "sale" and marked is None


def _open(listing: Listing, record: Record, account: str, usual: Decimal | None) -> OpenItem | None:
    if is_settled(listing, record):
        return None
    total = total_of(listing, record)
    if total is None and waits(listing, record):
        total = usual
    paid = listing.column(Role.PAID, Role.MONEY_IN)
    received = number(record.values.get(paid.heading)) if paid and paid.kind != "date" else None
    left = (total or Decimal(0)) - (received or Decimal(0))
    told = _told_balance(listing, record)
    left = told if told is not None and 0 <= told < left else left
    if left <= 0:
        return None
    party = listing.column(Role.COUNTERPARTY)
    aside = {c.heading for c in listing.columns if c.role in (Role.TYPE, Role.METHOD, Role.STATUS)}
    text = (
        str(v)
        for h, v in record.values.items()
        if isinstance(v, str) and h not in aside and not _ASIDE.search(h)
    )
    reference = listing.column(Role.REFERENCE, Role.ENTRY)
    name = record.values.get(reference.heading) if reference else None
    words = " ".join([*text, *([str(name)] if isinstance(name, int) else [])])
    entry = JournalEntry(record.values.get("Date"), (), words)  # type: ignore[arg-type]
    item = OpenItem(entry, words, account, left, telling_name(words), numbers_in(words), record)
    item.party = str(record.values.get(party.heading, "")) if party else ""
    return item


_ASIDE = re.compile(r"(?i)\b(notes?|remarks?|comments?)\b")
"""Headings of columns whose words don't tell one record from another."""


def waits(listing: Listing, record: Record) -> bool:
    """Whether a row has somebody's name, and neither the sum nor the day of what he will pay."""
    party, paid_on = listing.column(Role.COUNTERPARTY), listing.column(Role.PAID_ON)
    amount = listing.column(Role.AMOUNT)
    if party is None or paid_on is None or amount is None or amount.formula or paid_on.formula:
        return False
    filled = [bool(record.values.get(c.heading)) for c in (party, paid_on, amount)]
    return filled == [True, False, False]


def _usual_sum(book: Book, listing: Listing) -> Decimal | None:
    """What nearly everybody pays, where the sum is typed with the day it is paid: the fee of those who wait."""
    rows = list(book.records_of(listing.name))
    if not any(waits(listing, row) for row in rows):
        return None
    sums = Counter(size for row in rows if (size := total_of(listing, row)))
    top = sums.most_common(1)
    return top[0][0] if top and top[0][1] >= _ENOUGH and top[0][1] * 2 > sum(sums.values()) else None


_ENOUGH = 3


def _told_balance(listing: Listing, record: Record) -> Decimal | None:
    """What the row itself works out as left, of its own cells alone: deposits and all that was paid in parts."""
    column = listing.column(Role.BALANCE)
    if column is None or not column.formula or _tells_if_paid(listing, record):
        return None
    rows = set(re.findall(r"[A-Z]\$?(\d+)", column.formula))
    if rows != {str(column.formula_row)}:
        return None
    shown = number(record.values.get(column.heading))
    return shown if shown is not None else _less(listing, record, column.formula)


def _tells_if_paid(listing: Listing, record: Record) -> bool:
    """Whether a row's status is typed, and a word for what is paid or isn't: not for where the thing is ("bench"), beside
    a balance that takes off what was paid."""
    status, left, paid = (listing.column(r) for r in (Role.STATUS, Role.BALANCE, Role.PAID))
    if status is None or status.formula:
        return False
    said = str(record.values.get(status.heading, ""))
    if not said or left is None or paid is None or paid.formula:
        return True
    if is_about_paying(said) and not _never_says_paid(status):
        return True
    return not re.search(rf"-\$?{paid.letter}\$?\d", left.formula)


def _never_says_paid(status: Column) -> bool:
    """Whether a status offers words for where a thing is, and none for one that is paid: "Ordered, Collected, Cancelled"."""
    return bool(status.options) and not any(_SAYS_PAID.search(option) for option in status.options)


_SAYS_PAID = re.compile(
    r"(?i)paid|settled|complete|finished|closed|clear|receiv|owe|owing|due|^(yes|y|x|ok|no|n)$"
)


def is_about_paying(word: str) -> bool:
    """Whether a status says that something is paid, isn't, or never will be."""
    return bool(UNPAID.search(word) or _PAID.search(word))


_PAID = re.compile(
    r"(?i)paid|settled|complete|finished|closed|clear|receiv|cancel|void|written|refund|lost|dead|declin|credit|dropped|no show|^(yes|y|x|ok)$"
)


def _less(listing: Listing, record: Record, formula: str) -> Decimal | None:
    """What a plain "=E5-F5-G5" gives for a row, where no value was saved with it."""
    if not _PLAIN.fullmatch(formula.replace(" ", "")):
        return None
    letters = re.findall(r"[A-Z]+", formula)
    headings = {c.letter: c.heading for c in listing.columns if not c.formula}
    sums = [number(record.values.get(headings.get(x, ""))) or Decimal(0) for x in letters]
    return sums[0] - sum(sums[1:]) if letters[0] in headings else None


_PLAIN = re.compile(r"=\$?[A-Z]{1,2}\d+(-\$?[A-Z]{1,2}\d+)+")


def total_of(listing: Listing, record: Record) -> Decimal | None:
    """The whole sum of a row."""
    columns = (listing.column(role) for role in (Role.TOTAL, Role.AMOUNT, Role.NET))
    return next((v for c in columns if c and (v := number(record.values.get(c.heading)))), None)


def is_settled(listing: Listing, record: Record) -> bool:
    """Whether nothing of a row is left to be paid, by its status, its sums or the day it was paid."""
    status, paid_on = listing.column(Role.STATUS), listing.column(Role.PAID_ON)
    told = _told_balance(listing, record) if status is not None else None
    if told is not None:
        return told <= 0  # "In work" and "Done" are the table's own words for it, "bench" is where a thing is
    said = str(record.values.get(status.heading, "")) if status else ""
    if status and said:
        return not UNPAID.search(said)
    paid = listing.column(Role.PAID, Role.MONEY_IN)
    received = number(record.values.get(paid.heading)) if paid and paid.kind != "date" else None
    total = total_of(listing, record)
    if received is not None and received < (total or Decimal(0)):
        return False
    in_full = bool(received and total and received >= total)
    return not status and (in_full or bool(paid_on and record.values.get(paid_on.heading)))
