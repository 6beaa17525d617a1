"""What is open by a journal that has a list of invoices beside it: the sums are the journal's, the numbers also the list's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Book, Layout, Listing, Record, Role, SheetRole
from nl2x.books.model import JournalEntry
from nl2x.notes.book.open_records import total_of
from nl2x.notes.book.openitems import OpenItem, numbers_in
from nl2x.notes.book.precedents import telling, telling_name

KEPT = 3
"""So many rows at least that stand in both are kept in both."""


def by_journal_and_list(
    by_journal: Sequence[OpenItem], by_list: Sequence[OpenItem], book: Book
) -> list[OpenItem]:
    """The open items: of a journal its own, told by the words of their rows in the list, too."""
    if book.layout is not Layout.JOURNAL or not by_journal:
        return list(by_list or by_journal)
    return [_with_row(item, by_list) for item in by_journal]


def _with_row(item: OpenItem, by_list: Sequence[OpenItem]) -> OpenItem:
    rows = [row for row in by_list if item.numbers & row.numbers or _is_of(item, row)]
    if len(rows) != 1:
        return item
    return replace(item, stems=item.stems | rows[0].stems, numbers=item.numbers | rows[0].numbers)


def _is_of(item: OpenItem, row: OpenItem) -> bool:
    sums = {line.debit + line.credit for line in item.entry.lines if line.account == item.account}
    who = telling_name(row.party)
    return row.left in {*sums, item.left} and bool(who) and who <= item.stems


def kept_in_both(
    book: Book, listing: Listing | None, entries: Sequence[JournalEntry], debts: set[str], owed_to_us: bool
) -> bool:
    """Whether a journal's entries of what is owed (`debts`) stand in a list beside it as well, most of them."""
    if book.layout is not Layout.JOURNAL or listing is None or listing.role is not SheetRole.RECORDS:
        return False
    rows = list(book.records_of(listing.name))
    booked = [
        e
        for e in entries
        if any(line.account in debts and bool(line.debit) is owed_to_us for line in e.lines)
    ]
    both = sum(any(_same(listing, row, e, debts) for row in rows) for e in booked)
    return both >= KEPT and both * 4 >= len(booked) * 3


def _same(listing: Listing, row: Record, entry: JournalEntry, debts: set[str]) -> bool:
    """Whether a row of a list has the name of an entry, and its sum or its number."""
    party = listing.column(Role.COUNTERPARTY)
    who = telling_name(str(row.values.get(party.heading, ""))) if party is not None else frozenset()
    size = sum((line.debit + line.credit for line in entry.lines if line.account in debts), Decimal(0))
    numbers = numbers_in(" ".join(str(v) for v in row.values.values() if isinstance(v, int | str)))
    told = total_of(listing, row) == size or bool(numbers & numbers_in(entry.description))
    return bool(who) and who <= telling(entry.description) and told
