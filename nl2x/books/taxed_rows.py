"""Cash books that tell in a column of its own how much tax is in a row's amount.

Such a row is one movement under one category; its tax is a share of it, as in a book with a column for each
category: "VAT (in)" of what came in, "VAT (out)" of what went out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from nl2x.books.book import Book, Column, Role, SheetRole
from nl2x.books.cells import amount
from nl2x.books.columns import index
from nl2x.books.found import Found
from nl2x.books.model import AccountType, CashMovement
from nl2x.books.words import plain

TAXES = r"vat|gst|hst|tva|mwst|iva|moms|btw|(sales )?tax"
_OTHERWISE = (Role.ANALYSIS, Role.TOTAL, Role.RATE, Role.QUANTITY)
"""Columns of a book that tells its amounts, and their tax, in another way."""


def tax_column(columns: Sequence[Column]) -> Column | None:
    """The column for the tax inside each row's amount; None where there is none, or where it is added."""
    found = [c for c in columns if c.role is Role.TAX and not c.formula and c.kind == "number"]
    roles = {c.role for c in columns}
    if len(found) != 1 or roles & set(_OTHERWISE):
        return None
    whole = next((c for c in columns if c.role is Role.AMOUNT), None)
    if net_column(columns) is not None and whole is None:
        return None
    added = re.compile(rf"\+\s*\$?{found[0].letter}\$?\d", re.IGNORECASE)
    others = (c for c in columns if c.formula and c is not whole)
    return None if any(added.search(c.formula) for c in others) else found[0]


def net_column(columns: Sequence[Column]) -> Column | None:
    """The column where a person types what is left of each row's amount without its tax."""
    return next((c for c in columns if c.role is Role.NET and not c.formula), None)


def gross_beside_net(found: Found) -> dict[str, Role]:
    """What "Amount", "VAT" and "Total" are where the third is the sum of the others: the total is the row's
    amount, the first of them is net."""
    first, tax, whole = (found.column(r) for r in (Role.AMOUNT, Role.TAX, Role.TOTAL))
    if first is None or tax is None or whole is None:
        return {}
    used = re.findall(r"\$?([A-Z]{1,3})\$?\d+", whole.formula.upper()) if whole.formula else []
    if (set(used) >= {first.letter, tax.letter} and "-" not in whole.formula) or _adds_up(
        found, first, tax, whole
    ):
        return {first.letter: Role.NET, whole.letter: Role.AMOUNT}
    return {}


def _adds_up(found: Found, first: Column, tax: Column, whole: Column) -> bool:
    rows = found.data_rows[-50:]
    sums = [tuple(amount(found.sheet.value(r, index(c))) for c in (first, tax, whole)) for r in rows]
    told = [(a or 0) + (b or 0) == c for a, b, c in sums if c is not None]
    return len(told) > len(rows) / 2 and all(told)


def whole_amount(found: Found, row: int) -> Decimal | None:
    """A row's amount that a formula adds up from what is net and its tax, and that isn't calculated yet."""
    column, net, tax = (found.column(r) for r in (Role.AMOUNT, Role.NET, Role.TAX))
    if column is None or not column.formula or net is None or tax is None:
        return None
    size = amount(found.sheet.value(row, index(net)))
    return None if size is None else size + (amount(found.sheet.value(row, index(tax))) or Decimal(0))


def tax_name(column: Column, came_in: bool) -> str:
    """What the tax of such rows is called among the book's accounts."""
    heading = column.heading.strip()
    return (
        f"{heading if re.fullmatch(TAXES, heading, re.IGNORECASE) else 'Tax'} ({'in' if came_in else 'out'})"
    )


def shares(found: Found, row: int, category: str, value: Decimal) -> tuple[tuple[str, Decimal], ...]:
    """The row's category without its tax, and its tax; nothing where the row tells of none."""
    column = tax_column(found.columns)
    tax = amount(found.sheet.value(row, index(column))) if column is not None else None
    if column is None or not tax or abs(tax) >= abs(value):
        return ()
    inside = abs(tax) if value > 0 else -abs(tax)
    return (category, value - inside), (tax_name(column, value > 0), inside)


def taxes_of_rows(book: Book) -> Mapping[str, AccountType]:
    """The names under which rows have shown tax, with what it is: owed of what came in, a claim otherwise."""
    columns = [
        c for i in book.lists if i.role is SheetRole.CASH_BOOK if (c := tax_column(i.columns)) is not None
    ]
    kinds = {
        tax_name(c, came_in): AccountType.LIABILITY if came_in else AccountType.ASSET
        for c in columns
        for came_in in (True, False)
    }
    if not kinds:
        return {}
    used = {name for p in book.past if isinstance(p.posting, CashMovement) for name, _ in p.posting.parts}
    return {name: kind for name, kind in kinds.items() if name in used}


def tax_inside(column: Column, movement: CashMovement) -> Decimal | None:
    """How much of a movement's amount is tax, if its parts say so."""
    names = {plain(tax_name(column, came_in)) for came_in in (True, False)}
    found = [size for name, size in movement.parts if plain(name) in names]
    return abs(sum(found, Decimal(0))) if found else None
