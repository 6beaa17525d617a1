"""Journals with both accounts on a row, and the tax that is in its amount in a column of its own: at which rates it was so far."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Role, SheetRole
from nl2x.books.chart.accounts import split_code
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount
from nl2x.notes.book.tax_columns import typed_tax
from nl2x.notes.book.tax_rates import plain_rates

Side = tuple[str, bool]
"""An account, and whether it is debited."""
_CENT = Decimal("0.011")
_ENOUGH = 3


def column_of_tax(book: Book) -> Column | None:
    """The column in which a person types the tax of such rows; None in any other book, and where a row's sum is another one."""
    listing = _journal(book)
    column = typed_tax(listing) if listing is not None else None
    if listing is None or column is None or listing.column(Role.NET, Role.TOTAL) is not None:
        return None
    return column if column.kind == "number" else None


def rates_of_rows(book: Book) -> Mapping[Side, set[Decimal]]:
    """For each account on each side the rates of the rows so far, nought for those without tax."""
    names = {plain(key): a.name for a in book.accounts for key in (a.name, a.code) if key}
    found: dict[Side, set[Decimal]] = defaultdict(set)
    for debited, credited, rate in _rows(book):
        for text, side in ((debited, True), (credited, False)):
            name = names.get(plain(text)) or names.get(plain(split_code(text)[1]))
            if name:
                found[name, side].add(rate)
    return found


def usual_rate(book: Book) -> Decimal | None:
    """The rate that nearly all rows with tax have."""
    rates = Counter(rate for _, _, rate in _rows(book) if rate)
    top = rates.most_common(1)
    return top[0][0] if top and top[0][1] >= _ENOUGH and 2 * top[0][1] > sum(rates.values()) else None


def _journal(book: Book) -> Listing | None:
    listing = book.list_of(SheetRole.JOURNAL)
    return listing if listing is not None and listing.has(Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT) else None


def _rows(book: Book) -> Iterator[tuple[str, str, Decimal]]:
    """The account debited, the one credited and the rate of each row that has an amount."""
    listing, column = _journal(book), column_of_tax(book)
    if listing is None or column is None:
        return
    roles = (Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
    sides = [c for role in roles if (c := listing.column(role)) is not None]
    money, sheet = listing.column(Role.AMOUNT, Role.DEBIT), book.workbook.sheet(listing.sheet)
    if money is None:
        return
    usual: list[Decimal] = []
    for row in range(listing.first_row, listing.last_row + 1):
        size, tax = (amount(sheet.value(row, index(c))) for c in (money, column))
        if size:
            debited, credited = (sheet.text(row, index(c)) for c in sides)
            yield debited, credited, _rate(abs(size), abs(tax or Decimal(0)), usual)


def _rate(size: Decimal, tax: Decimal, usual: list[Decimal]) -> Decimal:
    """The rate of a row, which is one that other rows have where that makes the same to the cent."""
    if not tax or tax >= size:
        return Decimal(0)
    for rate in usual:
        if abs(size * rate / (1 + rate) - tax) <= _CENT:
            return rate
    usual += plain_rates([(size - tax, tax)])
    return usual[-1]
