"""Cash books that tell in a column of its own how much tax is in a row's amount.

Such a row is one movement under one category; its tax is a share of it, as in a book with a column for each
category: "VAT (in)" of what came in, "VAT (out)" of what went out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from nl2x.books.book import Book, Column, Role, SheetRole
from nl2x.books.model import AccountType, CashMovement
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount

TAXES = r"vat|gst|hst|tva|mwst|iva|moms|btw|(sales )?tax"
_OTHERWISE = (Role.ANALYSIS, Role.TOTAL, Role.RATE, Role.QUANTITY)
"""Columns of a book that tells its amounts, and their tax, in another way."""


_ON_INCOME = re.compile(r"\b(sales|output|charged|collected|income|received|receipts|takings)\b")
_ON_COSTS = re.compile(r"\b(purchases|input|costs?|expenses?|spending|paid|payments|bought|reclaim\w*)\b")


def _goes(column: Column, came_in: bool) -> bool:
    """Whether a column of tax, by its heading, is for what came in, or went out: "VAT on sales"."""
    heading = plain(column.heading)
    on_income, on_costs = bool(_ON_INCOME.search(heading)), bool(_ON_COSTS.search(heading))
    return on_income != on_costs and on_income is came_in


def tax_column(columns: Sequence[Column], came_in: bool) -> Column | None:
    """The column for the tax inside each row's amount, of two the one for that way; None where there is none,
    or where it is added."""
    found = [c for c in columns if c.role is Role.TAX and not c.formula and c.kind in ("number", "")]
    if len(found) == 2:
        found = [c for c in found if _goes(c, came_in)] if all(_goes(c, _is_in(c)) for c in found) else []
    found = [c for c in found if c.kind == "number"]
    roles = {c.role for c in columns}
    if len(found) != 1 or roles & set(_OTHERWISE):
        return None
    whole = next((c for c in columns if c.role is Role.AMOUNT), None)
    if net_column(columns) is not None and whole is None and not roles & {Role.MONEY_IN, Role.MONEY_OUT}:
        return None
    added = re.compile(rf"\+\s*\$?{found[0].letter}\$?\d", re.IGNORECASE)
    others = (c for c in columns if c.formula and c is not whole)
    return None if any(added.search(c.formula) for c in others) else found[0]


def _is_in(column: Column) -> bool:
    return _goes(column, True)


def tax_worked_out(book: Book) -> bool:
    """Whether the rows of a cash book take the whole of an amount, and work out its tax and what is left."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
    worked_out = [[c for c in i.columns if c.role in (Role.TAX, Role.NET)] for i in pages]
    return bool(pages) and all(
        {c.role for c in found} == {Role.TAX, Role.NET} and all(c.formula for c in found)
        for found in worked_out
    )


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
    rated = rate_column(found.columns) if tax.formula else None
    told = _rate(str(found.sheet.value(row, index(rated)))) if rated is not None else None
    if size is None:
        return None
    inside = amount(found.sheet.value(row, index(tax)))
    return size + (inside if inside is not None else cents(size * (told or 0)))


def rate_column(columns: Sequence[Column]) -> Column | None:
    """The column where a cash book has the rate of tax of each row in figures."""
    rated = (c for c in columns if c.role is Role.DIMENSION and c.kind == "number" and not c.formula)
    return next((c for c in rated if re.search(rf"\b({TAXES})\b", plain(c.heading))), None)


def net_at_rate(columns: Sequence[Column], movement: CashMovement) -> Decimal | None:
    """What of a movement is net, for rows where that and the rate are typed and the rest follows; None
    where the row wouldn't come to just the movement's amount."""
    rated, whole = rate_column(columns), abs(movement.amount)
    rate = _rate(movement.dimensions.get(rated.heading, "")) if rated is not None else None
    if rate is None:
        return None
    net = cents(whole / (1 + rate))
    return net if net + cents(net * rate) == whole else None


def _rate(text: str) -> Decimal | None:
    """0.2 for "20", "0.2" or "0.20"."""
    if not re.fullmatch(r"\d{1,2}(\.\d+)?", text):
        return None
    return Decimal(text) / 100 if Decimal(text) >= 1 else Decimal(text)


def cents(size: Decimal) -> Decimal:
    return size.quantize(Decimal("0.01"), ROUND_HALF_UP)


def tax_name(column: Column, came_in: bool) -> str:
    """What the tax of such rows is called among the book's accounts."""
    heading = column.heading.strip()
    return (
        f"{heading if re.fullmatch(TAXES, heading, re.IGNORECASE) else 'Tax'} ({'in' if came_in else 'out'})"
    )


def shares(found: Found, row: int, category: str, value: Decimal) -> tuple[tuple[str, Decimal], ...]:
    """The row's category without its tax, and its tax; nothing where the row tells of none."""
    column = tax_column(found.columns, value > 0)
    tax = amount(found.sheet.value(row, index(column))) if column is not None else None
    if column is None or not tax or abs(tax) >= abs(value):
        return ()
    inside = abs(tax) if value > 0 else -abs(tax)
    return (category, value - inside), (tax_name(column, value > 0), inside)


def taxes_of_rows(book: Book) -> Mapping[str, AccountType]:
    """The names under which rows have shown tax, with what it is: owed of what came in, a claim otherwise."""
    kinds = {
        tax_name(c, came_in): AccountType.LIABILITY if came_in else AccountType.ASSET
        for i in book.lists
        if i.role is SheetRole.CASH_BOOK
        for came_in in (True, False)
        if (c := tax_column(i.columns, came_in)) is not None
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
