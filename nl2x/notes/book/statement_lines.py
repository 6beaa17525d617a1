"""What the lines of statements stand for: money, a balance by months, or an account that a report only repeats."""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.books.book import Book, Layout, SheetRole
from nl2x.books.model import Account, AccountType
from nl2x.books.sheets.columns import index
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.wording.tagging import tags_of

_BALANCES = (AccountType.ASSET, AccountType.LIABILITY, AccountType.EQUITY)
_RESULTS = (AccountType.INCOME, AccountType.EXPENSE)
_UNTYPED = 0.1
"""The share of a sheet's lines whose type may be unknown."""


def by_months(book: Book) -> str:
    """The sheet with the balances, where an income statement and a balance sheet each have a column for every month; else
    an empty string. Money, and what is owed or owned, then stand on lines of their own."""
    kinds: dict[str, list[Account]] = {}
    for grid in book.grids:
        if grid.period != "month":
            return ""
        kinds[grid.sheet] = [a for a in book.accounts if a.sheet == grid.sheet]
    balances = [
        sheet
        for sheet, found in kinds.items()
        if found
        and all(a.type in (*_BALANCES, None) for a in found)
        and sum(a.type is None for a in found) <= _UNTYPED * len(found)
        and {AccountType.LIABILITY, AccountType.EQUITY} & {a.type for a in found}
        and any(holds_money(a) for a in found)
    ]
    results = [
        sheet
        for sheet, found in kinds.items()
        if found
        and all(a.type in (*_RESULTS, None) for a in found)
        and sum(a.type is None for a in found) <= _UNTYPED * len(found)
    ]
    return balances[0] if len(balances) == 1 and results else ""


def last_balances(book: Book, sheet: str) -> dict[str, Decimal]:
    """What stands on each line of a balance sheet by months in the last month that has anything."""
    cells = book.workbook.sheet(sheet)
    found: dict[str, Decimal] = {}
    for grid in book.grids:
        if grid.sheet != sheet:
            continue
        for row in grid.rows:
            values = (number(cells.value(row.row, index(c.letter))) for c in reversed(grid.columns))
            last = next((value for value in values if value is not None), None)
            if last is not None:
                found[grid.name_of(row)] = last
    return found


def holds_money(account: Account) -> bool:
    """Whether a line is of money: cash or a bank account."""
    tags = tags_of(account) if account.type is AccountType.ASSET else {}
    return any(tags.get(name, 0.0) >= 0.5 for name in ("cash", "petty_cash", "bank"))


def is_report(book: Book, account: Account) -> bool:
    """Lines of a report that only repeats a journal's accounts aren't accounts."""
    reports = {s.name for s in book.sheets if s.role in (SheetRole.REPORT, SheetRole.STATEMENT)}
    equity = account.type is AccountType.EQUITY and (not account.contra or bool(_RESULT.search(account.name)))
    return book.layout is Layout.JOURNAL and account.sheet in reports and equity


_RESULT = re.compile(r"(?i)profit|income|earnings|result|surplus|loss|total")
