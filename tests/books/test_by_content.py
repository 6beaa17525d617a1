"""Columns whose headings tell nothing: read by what stands in them, or left alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from nl2x.books.book import Book, Layout, Role
from nl2x.books.layouts.layout import understand

SPENT = (
    ("Tesco, shop", "Food", 61.2), ("Esso", "Fuel", 48.0), ("Boots, plasters", "Health", 6.5),
    ("Aldi", "Food", 33.1), ("Shell, car wash", "Fuel", 55.4), ("Lidl", "Food", 12.9),
    ("Dentist, check-up", "Health", 40.0), ("Farm stall", "Food", 9.0), ("Texaco", "Fuel", 50.1),
    ("Optician", "Health", 85.0), ("Bakery", "Food", 4.2), ("Wages from the mill", "Pay", -1400.0),
)  # fmt: skip


def day(number: int) -> dt.date:
    return dt.date(2026, 3, 1) + dt.timedelta(days=3 * number)


def read(rows: Sequence[Sequence[Any]], **others: Sequence[Sequence[Any]]) -> Book:
    """A workbook with these rows on "Book", and with other sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, cells in {"Book": rows, **others}.items():
        sheet = book.create_sheet(title)
        for row, values in enumerate(cells, start=1):
            for column, value in enumerate(values, start=1):
                if value is not None:
                    sheet.cell(row, column, value.replace("{r}", str(row)).replace("{a}", str(row - 1))
                               if isinstance(value, str) else value)  # fmt: skip
    buffer = BytesIO()
    book.save(buffer)
    return understand(buffer.getvalue(), "book")


def roles(book: Book) -> list[Role]:
    return [c.role for i in book.lists if i.sheet == "Book" for c in i.columns]


def ledger(*headings: str, balance: str = "") -> list[list[Any]]:
    """A cash book: day, words, what came in, what went out and, as a formula or typed, what is left."""
    rows: list[list[Any]] = [list(headings)]
    left = 0.0
    for number, (words, _, size) in enumerate(SPENT):
        left = round(left - size, 2)
        into, out = (None, size) if size > 0 else (-size, None)
        rows.append([day(number), words, into, out, (balance if number else "=C{r}-D{r}") or left])
    return rows


@pytest.mark.parametrize("balance", ["=E{a}+C{r}-D{r}", "=SUM(C$2:C{r})-SUM(D$2:D{r})", ""])
@pytest.mark.parametrize("blank", [2, 3, 4])
def test_a_running_balance_says_what_came_in_and_what_went_out(blank: int, balance: str) -> None:
    headings = ["Date", "Details", "In", "Out", "Balance"]
    headings[blank] = "Xyz"
    found = roles(read(ledger(*headings, balance=balance)))
    assert found[2:4] == [Role.MONEY_IN, Role.MONEY_OUT]


def test_both_ways_without_headings_are_told_by_the_balance() -> None:
    found = roles(read(ledger("Date", "Details", "Plus", "Minus", "Balance", balance="=E{a}+C{r}-D{r}")))
    assert found == [Role.DATE, Role.DESCRIPTION, Role.MONEY_IN, Role.MONEY_OUT, Role.BALANCE]


def test_two_columns_of_figures_without_headings_and_without_a_balance_stay_unnamed() -> None:
    rows = [row[:4] for row in ledger("Date", "Details", "Xyz", "Abc", "Balance")]
    assert not {Role.MONEY_IN, Role.MONEY_OUT} & set(roles(read(rows)))


@pytest.mark.parametrize("heading", ["", "Xyz", "On the"])
def test_days_at_the_edge_need_no_heading(heading: str) -> None:
    book = read(ledger(heading, "Details", "In", "Out", "Balance"))
    assert book.layout is Layout.CASH_BOOK
    assert roles(book)[:4] == [Role.DATE, Role.DESCRIPTION, Role.MONEY_IN, Role.MONEY_OUT]


def spending(*headings: str) -> list[list[Any]]:
    rows = [[day(n), words, kind, size] for n, (words, kind, size) in enumerate(SPENT) if size > 0]
    return [list(headings), *rows]


BUDGET = [["Food", 200], ["Fuel", 100], ["Health", 50], ["Pay", 1400]]


def test_few_words_that_a_budget_lists_are_the_categories() -> None:
    book = read(spending("Date", "What it was", "", "Amount"), Budget=BUDGET)
    assert roles(book) == [Role.DATE, Role.DESCRIPTION, Role.CATEGORY, Role.AMOUNT]


def test_few_words_that_stand_nowhere_else_may_be_anything() -> None:
    book = read(spending("Date", "What it was", "Xyz", "Amount"))
    assert Role.CATEGORY not in roles(book)


def test_words_of_their_own_in_every_row_describe() -> None:
    book = read(spending("Date", "Xyz", "Category", "Amount"), Budget=BUDGET)
    assert roles(book) == [Role.DATE, Role.DESCRIPTION, Role.CATEGORY, Role.AMOUNT]


def test_the_only_figures_of_a_dated_list_are_its_amounts() -> None:
    book = read(spending("Date", "What it was", "Category", "Quid"), Budget=BUDGET)
    assert roles(book)[-1] is Role.AMOUNT


def invoices(*headings: str) -> list[list[Any]]:
    rows: list[list[Any]] = []
    for number, (words, _, size) in enumerate(SPENT[:-1]):
        net = round(size * 10)
        paid = number % 3 != 2
        rows.append([
            f"A-{number + 1:03d}", day(number), words.split(",")[0],
            net, round(net * 0.2, 2), round(net * 1.2, 2),
            "done" if paid else "waiting", day(number + 4) if paid else None,
        ])  # fmt: skip
    return [list(headings), *rows]


INVOICES = ("No.", "Date", "Customer", "Net", "VAT", "Total", "Status", "Paid on")


@pytest.mark.parametrize(("column", "role"), [(3, Role.NET), (4, Role.TAX), (5, Role.TOTAL), (0, Role.ENTRY)])
def test_net_tax_total_and_number_of_an_invoice(column: int, role: Role) -> None:
    headings = list(INVOICES)
    headings[column] = ""
    assert roles(read(invoices(*headings)))[column] is role


def test_words_that_go_with_the_day_of_payment_are_how_things_stand() -> None:
    headings = [*INVOICES[:6], "Sorted?", "Paid on"]
    assert roles(read(invoices(*headings)))[6] is Role.STATUS


def test_a_day_beside_what_was_paid_is_when_that_was() -> None:
    rows: list[list[Any]] = [["Month", "Tenant", "Due", "Received", "", "Still owed"]]
    for number in range(12):
        paid = number % 4 != 3
        month = ("March", "April", "May")[number // 4]
        name = ("Borg", "Attard", "Owusu", "Karlsson")[number % 4]
        rows.append([month, name, 700 + number, 700 + number if paid else None, day(number) if paid else None,
                     "=C{r}-D{r}"])  # fmt: skip
    assert roles(read(rows))[4] is Role.PAID_ON


def journal(*headings: str) -> list[list[Any]]:
    rows: list[list[Any]] = [list(headings)]
    for number, (words, kind, size) in enumerate(SPENT):
        first, second = (kind, "Bank") if size > 0 else ("Bank", kind)
        rows.append([day(number), words, first, abs(size), None])
        rows.append([day(number), words, second, None, abs(size)])
    return rows


CHART = [
    *(["Account", "Type"], ["Bank", "Asset"], ["Food", "Expense"], ["Fuel", "Expense"]),
    *(["Health", "Expense"], ["Pay", "Income"]),
]


@pytest.mark.parametrize("column", range(5))
def test_a_journal_is_one_with_any_heading_blank(column: int) -> None:
    headings = ["Date", "Narration", "Account", "Debit", "Credit"]
    headings[column] = ""
    book = read(journal(*headings), Accounts=CHART)
    assert book.layout is Layout.JOURNAL
    assert roles(book) == [Role.DATE, Role.DESCRIPTION, Role.ACCOUNT, Role.DEBIT, Role.CREDIT]


def test_entries_whose_accounts_cannot_be_told_are_no_cash_book() -> None:
    book = read(journal("Date", "Narration", "Xyz", "Debit", "Credit"))
    assert book.layout is not Layout.CASH_BOOK


def test_how_many_and_how_much_each_are_told_by_their_product() -> None:
    rows: list[list[Any]] = [["No.", "Date", "Customer", "Visits", "Rate it was", "Total"]]
    rows += [[n + 1, day(n), f"Customer {chr(65 + n)}", 1 + n % 3, 45, "=D{r}*E{r}"] for n in range(8)]
    rows[0][3] = "Xyz"
    rows[0][4] = ""
    assert roles(read(rows))[3:5] == [Role.QUANTITY, Role.PRICE]


def test_a_remark_here_and_there_beside_a_list_is_no_column_of_it() -> None:
    rows = spending("Date", "What it was", "Category", "Amount")
    rows[4].append("ask about this")
    assert len(roles(read(rows, Budget=BUDGET))) == 4
