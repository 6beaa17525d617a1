"""What was posted so far in a book's journals, cash books and ledgers, and the habits that it shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from nl2x.books.book import Conventions, Past, Role, SheetRole
from nl2x.books.layouts import cashbook, journal
from nl2x.books.layouts.account_sheets import ledger_entries
from nl2x.books.model import Account
from nl2x.books.sheets.found import Found, Listed
from nl2x.books.sheets.words import plain


def past_postings(
    lists: Sequence[Listed], accounts: Sequence[Account], day_first: bool | None
) -> tuple[list[Past], Conventions]:
    """All earlier postings of the book's lists, and how its owner writes them down."""
    past: list[Past] = []
    habits = Conventions()
    resolve = _resolver(accounts)
    types = {plain(a.name): a.type for a in accounts}
    if any(i.listing.account for i in lists):
        past, habits = ledger_entries(lists)
    for i in lists:
        if i.listing.account:
            continue
        if i.listing.role is SheetRole.JOURNAL:
            entries, own = journal.entries(i.found, resolve, day_first)
            habits = own if entries or not past else habits
            past += entries
        elif i.listing.role is SheetRole.CASH_BOOK:
            past += cashbook.movements(i.found, types, day_first)
            habits = replace(habits, sign=habits.sign or _cash_sign(i.found))
    return past, habits


def _cash_sign(found: Found) -> str:
    if found.any(Role.MONEY_IN, Role.MONEY_OUT):
        return "money in and money out in columns of their own"
    if found.any(Role.DIRECTION):
        return "one amount, and a flag for in or out"
    return "one amount without a sign" if cashbook.unsigned(found) else "one amount, money in above zero"


def _resolver(accounts: Iterable[Account]) -> journal.Resolve:
    """A function that finds an account by name, by code, or by both as a book may write them."""
    named: dict[str, Account] = {}
    for account in accounts:
        keys = {
            account.name,
            account.code,
            f"{account.code} {account.name}",
            f"{account.name} {account.code}",
        }
        for key in keys:
            if key.strip():
                named.setdefault(plain(key), account)
    return lambda text: named.get(plain(text))
