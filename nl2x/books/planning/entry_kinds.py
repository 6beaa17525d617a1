"""What a journal calls its entries in a column of their kinds: Payment, Receipt, Bill, Drawings.

The kind goes by which accounts an entry debits and credits, as in the earlier entries: first by the very same
ones, then by any income and any expense beside the same money and debts. Where these don't agree nothing
is known.
"""

from __future__ import annotations

from collections.abc import Iterable

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.model import Account, AccountType, JournalEntry, Line, Value
from nl2x.books.sheets.columns import index

_MOST = 12
"""More different words are no kinds."""
_FEWEST = 6
"""Fewer entries show no habit."""
_OFTEN = 2
"""So many entries of other accounts of the same kinds tell at least."""
_ANY = {AccountType.INCOME, AccountType.EXPENSE}
Sides = frozenset[tuple[str, str]]


def entry_kind(book: Book, listing: Listing, entry: JournalEntry) -> dict[str, Value]:
    """The cell of an entry's kind, by its letter; empty where the journal has none or nothing tells."""
    column = listing.column(Role.TYPE)
    told = _kinds(book, listing, column) if column is not None and not column.formula else []
    if column is None or not told:
        return {}
    for sides, least in ((_by_name, 1), (_by_type, _OFTEN)):
        own = sides(book, entry.lines)
        alike = [kind for other, kind in told if sides(book, other.lines) == own]
        if alike:
            return {column.letter: alike[-1]} if len(set(alike)) == 1 and len(alike) >= least else {}
    return {}


def _kinds(book: Book, listing: Listing, column: Column) -> list[tuple[JournalEntry, str]]:
    """The earlier entries with their kinds; none where the column says anything else: each account's type."""
    sheet, at = book.workbook.sheet(listing.sheet), index(column)
    firsts_only = column.letter in book.conventions.first_line_only
    found: list[tuple[JournalEntry, str]] = []
    for past in book.past:
        rows = past.rows_on(listing.sheet)
        # Below an entry's lines its words may have a row of their own.
        said = [sheet.text(row, at) for row in (rows[:-1] if book.conventions.narration else rows)]
        if not rows:
            continue
        kinds = set(said) - {""} if firsts_only else set(said)
        if len(kinds) != 1 or "" in kinds or not isinstance(past.posting, JournalEntry):
            return []
        found.append((past.posting, kinds.pop()))
    few = len({kind for _, kind in found}) <= _MOST
    return found if few and len(found) >= _FEWEST else []


def _by_name(book: Book, lines: Iterable[Line]) -> Sides:
    return frozenset(("Dr" if line.debit else "Cr", line.account) for line in lines)


def _by_type(book: Book, lines: Iterable[Line]) -> Sides:
    return frozenset(("Dr" if i.debit else "Cr", _kind(book.account(i.account), i.account)) for i in lines)


def _kind(account: Account | None, name: str) -> str:
    return str(account.type) if account is not None and account.type in _ANY else name
