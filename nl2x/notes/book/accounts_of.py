"""The accounts of a book, with those that stand for what its layout leaves unsaid."""

from __future__ import annotations

import re

from nl2x.books.book import Book, Layout
from nl2x.books.layouts.paired import moved_category
from nl2x.books.layouts.taxed_rows import taxes_of_rows
from nl2x.books.model import Account, AccountType
from nl2x.notes.book import by_use
from nl2x.notes.book.past_entries import in_order, past_entries
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.record_tables import bills, expense_table, invoices
from nl2x.notes.book.single_entry import (
    CAME_IN,
    COSTS,
    GIVEN,
    MONEY,
    PAYABLE,
    RECEIVABLE,
    SALES,
    TAX,
    TAX_OUT,
    WENT_OUT,
    one_sided,
    without_category,
)
from nl2x.notes.book.statement_lines import is_report
from nl2x.notes.book.tax_columns import typed_tax

_METHODS = (
    ("petty", "petty_cash"),
    (r"cash|\btill\b|\b(cash )?(tin|drawer|box)\b|purse|pocket|^wallet$", "cash"),
    ("card|visa|amex", "card"),
    ("paypal|venmo|stripe", "paypal"),
)


def given(book: Book) -> dict[str, str]:
    """The concepts of the accounts that only stand for what the layout leaves unsaid."""
    if book.layout is Layout.JOURNAL:
        known, entries = accounts(book), in_order(book)
        bank = by_use.main_bank(known, entries)
        return {**by_use.of_wages(known, entries), **({bank: "bank"} if bank else {})}
    if not one_sided(book):
        return {}
    kinds = {
        m: next((c for p, c in _METHODS if re.search(p, m, re.IGNORECASE)), "bank") for m in methods(book)
    }
    taxes = {AccountType.LIABILITY: "sales_tax", AccountType.ASSET: "input_tax"}
    return {**GIVEN, **kinds, **{name: taxes[kind] for name, kind in taxes_of_rows(book).items()}}


def accounts(book: Book) -> tuple[Account, ...]:
    """The book's accounts, with the sides it leaves unsaid."""
    reports = {a.name for a in book.accounts if is_report(book, a)}
    posted = {line.account for e in past_entries(book) for line in e.lines} if reports else set()
    own = tuple(a for a in book.accounts if a.name in posted or not is_report(book, a))
    if book.layout is Layout.JOURNAL:
        return by_use.typed(own, in_order(book))
    if not one_sided(book):
        return own
    if moved := moved_category(book):
        own = tuple(a for a in own if a.name != moved)  # nothing is bought or sold under it
    more = [Account(MONEY, AccountType.ASSET)] if not methods(book) else []
    more += [Account(name, _method_type(name)) for name in methods(book)]
    if book.layout is Layout.CASH_BOOK:
        more += [
            Account(name, kind) for flow, name, kind in _UNNAMED if not own or without_category(book, flow)
        ]
    more += [Account(name, kind) for name, kind in taxes_of_rows(book).items()]
    if book.layout is Layout.RECORDS:
        if (sales := invoices(book)) is not None:
            more += [Account(RECEIVABLE, AccountType.ASSET), Account(SALES, AccountType.INCOME)]
            if typed_tax(sales) is not None:
                more.append(Account(TAX_OUT, AccountType.LIABILITY))
        if bills(book):
            more.append(Account(PAYABLE, AccountType.LIABILITY))
        if (bills(book) or expense_table(book)) and not any(
            a.type in (AccountType.EXPENSE, None) for a in own
        ):
            more.append(Account(COSTS, AccountType.EXPENSE))
        if (costs := expense_table(book)) is not None and typed_tax(costs) is not None:
            more.append(Account(TAX, AccountType.ASSET))
    taken = {a.name for a in own}
    return own + tuple(a for a in more if a.name not in taken)


_UNNAMED = (("in", CAME_IN, AccountType.INCOME), ("out", WENT_OUT, AccountType.EXPENSE))


def _method_type(name: str) -> AccountType:
    return AccountType.LIABILITY if re.search(r"(?i)credit|card|visa|amex", name) else AccountType.ASSET
