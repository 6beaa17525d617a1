"""Pages of income and of expenses, told from tables of what is owed or spent by the lists beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.book import Role, SheetRole
from nl2x.books.layouts import cashbook
from nl2x.books.layouts.bankings import NOUN as BANKING
from nl2x.books.layouts.moves import is_of_own_accounts, under_accounts
from nl2x.books.settings import Settings
from nl2x.books.sheets.found import Found, Listed, with_dimensions


def with_both_pages(lists: list[Listed]) -> list[Listed]:
    """Beside a page of income, a plain list of expenses is the book's other page, and no table of records;
    so are both, where nothing tells of what is owed."""
    if _only_pages(lists):
        return [_as_page(i) if _plain_way(i) else i for i in lists]
    if any(i.listing.flow == "out" for i in lists):
        lists = [_as_page(i) if _plain_way(i) == "in" else i for i in lists]
    if not any(i.listing.flow == "in" for i in lists):
        return lists
    return [
        _as_page(i)
        if i.listing.noun != BANKING and cashbook.is_page_of_payments(i.found, i.listing.role)
        else i
        for i in lists
    ]


def _only_pages(lists: Sequence[Listed]) -> bool:
    """Whether the lists of a book are one of what came in and one of what was spent, by their titles or
    sheets, and no further list of records or entries."""
    told = (SheetRole.RECORDS, SheetRole.CASH_BOOK, SheetRole.JOURNAL)
    own = [i for i in lists if i.listing.role in told and i.listing.noun != BANKING]
    own = [i for i in own if not _counts_only(i.found)]
    return {_plain_way(i) for i in own} == {"in", "out"}


def _counts_only(found: Found) -> bool:
    """Whether no row of a list has an amount that is typed: miles, hours, what they come to by a rate."""
    sums = [c for c in found.columns if c.role in (Role.AMOUNT, Role.TOTAL, Role.NET)]
    return found.any(Role.QUANTITY) and all(c.formula for c in sums)


def _plain_way(listed: Listed) -> str:
    """Which way the money of a plain page went, "in" or "out"; "" for any other list."""
    either = listed.listing.role in (SheetRole.RECORDS, SheetRole.CASH_BOOK)
    either = either and listed.listing.noun != BANKING
    return cashbook.plain_page(listed.found) if either else ""


def among_tables(lists: list[Listed], settings: Settings) -> list[Listed]:
    """Beside tables of what is owed and paid, a lone page of what was spent is a table of expenses; so is a
    plain list of one amount a row (a card's) beside a table of what others owe and one of what is owed, since
    what these two tell of went through no cash book, or beside one of sales."""
    pages = [i for i in lists if i.listing.role is SheetRole.CASH_BOOK]
    owed = [
        i
        for i in lists
        if i.listing.role is SheetRole.RECORDS and i.found.any(Role.STATUS, Role.PAID_ON, Role.PAID)
    ]
    sold = [i for i in lists if i.listing.role is SheetRole.RECORDS and i.listing.noun == "sale"]
    journal_too = any(i.listing.role is SheetRole.JOURNAL for i in lists)
    if (
        journal_too
        or len(pages) != 1
        or not (owed or sold)
        or settings.role(pages[0].listing.sheet) is not None
    ):
        return lists
    alone = pages[0]
    if is_of_own_accounts(alone.found, [i.found for i in owed]):
        listing = replace(alone.listing, role=SheetRole.RECORDS, columns=under_accounts(alone.found), flow="")
        return [replace(i, listing=listing) if i is alone else i for i in lists]
    more = (Role.MONEY_IN, Role.BALANCE)
    nouns = {i.listing.noun for i in (*owed, *sold)}
    either_way = ({"invoice", "bill"} <= nouns or "sale" in nouns) and not alone.found.any(*_WAYS)
    spent = alone.listing.flow == "out" or (either_way and cashbook.unsigned(alone.found))
    if not spent or alone.found.any(*more):
        return lists
    listing = replace(alone.listing, role=SheetRole.RECORDS, noun="expense", flow="")
    return [replace(i, listing=listing) if i is alone else i for i in lists]


_WAYS = (Role.MONEY_IN, Role.MONEY_OUT, Role.DIRECTION)


def _as_page(listed: Listed) -> Listed:
    found = with_dimensions(cashbook.settled(listed.found))
    listing = replace(
        listed.listing, role=SheetRole.CASH_BOOK, columns=found.columns, noun="", flow=cashbook.page(found)
    )
    return Listed(found, listing)
