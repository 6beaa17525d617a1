"""The profit that a balance sheet has typed in, which grows with every income and shrinks with every cost.

Where no formula carries the profit from the income statement to the equity, its owner types it there each time: the one
typed line that is called so and holds just what the income statement works out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nl2x.books.book import Book, Statement, StatementLine
from nl2x.books.model import AccountType, Increase, JournalEntry
from nl2x.books.sheets.words import plain
from nl2x.notes.book.cell_amounts import number

_PROFIT = re.compile(
    r"\b(profits?|net (income|earnings|result)|earnings|surplus|result|income less expenses|loss)\b"
)
_EARNED = (AccountType.INCOME, AccountType.EXPENSE)


def profit_carried(book: Book, entry: JournalEntry) -> list[Increase]:
    """What an entry adds to the profit that is typed in on the balance sheet; nothing in books that calculate it, or have it
    typed in several times."""
    typed = typed_profit(book.statements)
    by = sum((i.credit - i.debit for i in entry.lines if _is_earned(book, i.account)), Decimal(0))
    if typed is None or not by:
        return []
    statement, line = typed
    return [Increase(statement.sheet, line.label, by)]


def _is_earned(book: Book, name: str) -> bool:
    account = book.account(name)
    return account is not None and account.type in _EARNED


def typed_profit(statements: Sequence[Statement]) -> tuple[Statement, StatementLine] | None:
    """The typed line of the profit, with its statement; None where there isn't just one."""
    called = [(s, i) for s in statements for i in s.lines if _PROFIT.search(plain(i.label))]
    worked_out = {size for _, i in called if i.formula and i.is_total and (size := number(i.value))}
    typed = [(s, i) for s, i in called if not i.formula and number(i.value) in worked_out]
    same = [i for s in statements for i in s.lines if typed and i.label == typed[0][1].label]
    return typed[0] if len(typed) == 1 and len(same) == 1 else None
