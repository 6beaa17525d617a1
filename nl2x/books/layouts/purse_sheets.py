"""Cash books that keep each purse on a sheet of its own: "Bank" and "Petty cash", "Checking" and "Savings".

Both sheets take money in and out under the same categories; which of them a posting goes to is how it was
paid, and money moved from one to the other is a row in each.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from decimal import Decimal

from nl2x.books.book import Book, Listing, Role, SheetRole
from nl2x.books.layouts.purses import purse_names
from nl2x.books.model import CashMovement
from nl2x.books.sheets.words import plain

_PLACE = re.compile(
    r"(the |my |our |his |her )?((main |joint |business |club |house )?"
    r"(bank|current|cheque|checking|chequing|savings?|deposit|giro|post office)"
    r"|petty( cash)?|cash( (box|tin|book|at bank|in hand|at home|drawer))?|till|safe|float|tin|box|jar|purse"
    r"|drawer|wallet|(credit |debit )?card|visa|mastercard|amex|m ?pesa|paypal|momo|mobile money|venmo"
    r"|revolut|monzo|[a-z]+ (bank|sacco))( account| acct?| a c| book)?( no)?"
)
_SAME = 0.8
"""The share of a category's rows that must stand on another sheet, too, on that day with the other sign."""


def purse_sheets(book: Book) -> tuple[str, ...]:
    """The sheets that are a purse each; empty for a book of one purse, or of one in another form."""
    lists = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
    sheets = tuple(i.sheet for i in lists)
    if len(lists) < 2 or len(set(sheets)) < len(lists) or not all(_both_ways(i) for i in lists):
        return ()
    return sheets if all(is_purse(sheet) for sheet in sheets) else ()


def is_purse(sheet: str) -> bool:
    """Whether a sheet is called after a place that money lies in."""
    return _PLACE.fullmatch(_without_year(sheet)) is not None


def _both_ways(listing: Listing) -> bool:
    apart = listing.column(Role.METHOD) is None and not purse_names(listing.columns)
    return apart and not listing.flow


def _without_year(sheet: str) -> str:
    return re.sub(r"\s*\b(19|20)\d\d( \d{2})?\b\s*", "", plain(sheet)).strip()


def moved_between(book: Book) -> str:
    """The category under which money goes from one such sheet to another, told by rows that stand on both."""
    sheets = purse_sheets(book)
    rows: dict[str, Counter[tuple[dt.date, Decimal, str]]] = {}
    for past in book.past if sheets else ():
        if isinstance(past.posting, CashMovement) and past.sheet in sheets:
            found = rows.setdefault(past.posting.category, Counter())
            found[past.posting.date, past.posting.amount, past.sheet] += 1
    told = [name for name, found in rows.items() if name and _in_pairs(found)]
    return told[0] if len(told) == 1 else ""


def _in_pairs(rows: Counter[tuple[dt.date, Decimal, str]]) -> bool:
    counts = Counter(sheet for _, _, sheet in rows.elements())
    if len(counts) < 2:
        return False
    least = min(counts, key=lambda sheet: counts[sheet])
    others = counts.keys() - {least}
    matched = sum(
        any((day, -amount, other) in rows for other in others)
        for day, amount, sheet in rows.elements()
        if sheet == least
    )
    return counts[least] >= 2 and matched >= _SAME * counts[least]
