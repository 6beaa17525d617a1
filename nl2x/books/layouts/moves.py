"""Tables of what came into one's accounts and was moved between them, with its sign."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.book import Book, Column, Layout, Listing, Record, Role, SheetRole
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import heading_role, plain
from nl2x.books.xlsx.cells import amount, both_signs

_ROWS = 6
_AGAIN = 2
"""So often an account's name comes at least, on the average."""
_MORE = (
    Role.DUE, Role.STATUS, Role.PAID_ON, Role.PAID, Role.BALANCE, Role.QUANTITY, Role.PRICE, Role.TAX,
    Role.NET, Role.MONEY_IN, Role.MONEY_OUT, Role.CATEGORY, Role.DEBIT, Role.CREDIT, Role.COUNTERPARTY,
)  # fmt: skip


def moves_table(book: Book) -> Listing | None:
    """The one table of records with a day, an account and an amount of either sign in each row, or None."""
    if book.layout is not Layout.RECORDS:
        return None
    found = [i for i in book.lists if i.role is SheetRole.RECORDS and _is_of_moves(book, i)]
    return found[0] if len(found) == 1 else None


def account_column(listing: Listing) -> Column | None:
    """The column that says which account a row is about."""
    return listing.column(Role.ACCOUNT, Role.METHOD)


def accounts_of(book: Book, listing: Listing) -> Counter[str]:
    """The accounts that the rows are about, each with how many."""
    column = account_column(listing)
    rows = book.records_of(listing.name)
    return Counter(str(v) for r in rows if column is not None and (v := r.values.get(column.heading)))


def pairs(book: Book, listing: Listing) -> int:
    """How often two rows of one day, one below the other, are the same sum, out of one and into another."""
    own: Sequence[Record] = tuple(book.records_of(listing.name))
    day, account, size = (listing.column(Role.DATE), account_column(listing), listing.column(Role.AMOUNT))
    if day is None or account is None or size is None:
        return 0
    return sum(
        a.values.get(day.heading) == b.values.get(day.heading)
        and a.values.get(account.heading) != b.values.get(account.heading)
        and (one := amount(a.values.get(size.heading))) is not None
        and (other := amount(b.values.get(size.heading))) is not None
        and one + other == 0
        for a, b in itertools.pairwise(own)
    )


def is_of_own_accounts(page: Found, owed: Sequence[Found]) -> bool:
    """Whether a cash book beside tables of what is owed names nothing but the accounts that pay it."""
    category = page.column(Role.CATEGORY)
    others = (Role.METHOD, Role.COUNTERPARTY, Role.MONEY_IN, Role.MONEY_OUT, Role.BALANCE)
    if category is None or page.any(*others):
        return False
    ways = {plain(str(v)) for f in owed if (c := f.column(Role.METHOD)) is not None for v in f.values(c)}
    names = {plain(str(v)) for v in page.values(category)}
    return heading_role(category.heading)[0] is Role.ACCOUNT and len(names & ways) >= max(2, len(names) / 2)


def under_accounts(page: Found) -> tuple[Column, ...]:
    """The columns of such a page, with that of the accounts named as such."""
    return tuple(replace(c, role=Role.ACCOUNT) if c.role is Role.CATEGORY else c for c in page.columns)


def _is_of_moves(book: Book, listing: Listing) -> bool:
    account, size = account_column(listing), listing.column(Role.AMOUNT)
    if (
        account is None
        or size is None
        or size.formula
        or account.kind != "text"
        or listing.column(Role.DATE) is None
    ):
        return False
    if listing.column(Role.DATE) is None or any(listing.column(role) is not None for role in _MORE):
        return False
    rows = [r for r in book.records_of(listing.name) if r.values.get(account.heading)]
    names = {str(r.values[account.heading]) for r in rows}
    both = both_signs(r.values.get(size.heading) for r in rows)
    return len(rows) >= _ROWS and both and 2 <= len(names) <= len(rows) // _AGAIN
