"""Ledgers with a sheet for each account, on two of which every posting stands."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout
from nl2x.books.model import Formula, SetCell
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import day, desk, typed

HAPPENED = [
    (day(8, 3), "Rent, Hollis", "Shed Rent", "Bank", 150.0),
    (day(8, 5), "Yard sale, two benches", "Cash", "Sales", 240.0),
    (day(8, 9), "Timber, Marsh & Co", "Timber", "Bank", 310.5),
    (day(8, 15), "Paid in", "Bank", "Cash", 200.0),
    (day(8, 21), "Fair, one table", "Bank", "Sales", 420.0),
    (day(9, 1), "Rent, Hollis", "Shed Rent", "Bank", 150.0),
    (day(9, 8), "Screws, Tolley", "Timber", "Cash", 22.4),
    (day(9, 14), "Yard sale, a stool", "Cash", "Sales", 65.0),
    (day(9, 20), "Timber, Marsh & Co", "Timber", "Bank", 275.0),
    (day(10, 1), "Rent, Hollis", "Shed Rent", "Bank", 150.0),
    (day(10, 11), "Fair, two stools", "Cash", "Sales", 130.0),
    (day(10, 19), "Paid in", "Bank", "Cash", 150.0),
]
ACCOUNTS = ("Bank", "Cash", "Sales", "Timber", "Shed Rent")
OPENING = {"Bank": 900.0, "Cash": 60.0, "Capital": -960.0}


def debit_and_credit(*, begun: bool = True) -> dict[str, list[list[Any]]]:
    """Each account's sheet with debit, credit and balance."""
    sheets: dict[str, list[list[Any]]] = {}
    for name in (*ACCOUNTS, "Capital", "Repairs"):
        rows: list[list[Any]] = [[name.upper()], [], ["Date", "Details", "Debit", "Credit", "Balance"]]
        if begun and name in OPENING:
            sums = [max(OPENING[name], 0) or None, max(-OPENING[name], 0) or None]
            rows.append([day(8, 1), "Balance b/d", *sums])
        for date, words, debit, credit, value in HAPPENED:
            if name in (debit, credit):
                rows.append([date, words, *((value, None) if name == debit else (None, value))])
        for row in rows[3:]:
            row.append("=SUM(C$4:C{r})-SUM(D$4:D{r})")
        sheets[name] = rows
    return sheets


def in_and_out() -> dict[str, list[list[Any]]]:
    """A sheet for the cash and one for each category, what came in under "In" on both."""
    sheets: dict[str, list[list[Any]]] = {}
    for name in ACCOUNTS:
        rows: list[list[Any]] = [["Date", "What", "In", "Out"]]
        for date, words, debit, credit, value in HAPPENED:
            if name in (debit, credit):
                came_in = name == debit if name in ("Bank", "Cash") else name == credit
                rows.append([date, words, *((value, None) if came_in else (None, value))])
        sheets[name] = rows
    return sheets


def one_amount() -> dict[str, list[list[Any]]]:
    """The cash and the bank with in and out, each category with one amount."""
    sheets = in_and_out()
    for name in ("Sales", "Timber", "Shed Rent"):
        sheets[name] = [["Date", "What", "Amount"], *([*r[:2], r[2] or r[3]] for r in sheets[name][1:])]
    return sheets


def other_side() -> dict[str, list[list[Any]]]:
    """Each account's sheet with a column that names the other one."""
    sheets: dict[str, list[list[Any]]] = {}
    for name in ACCOUNTS:
        rows: list[list[Any]] = [["Date", "Account", "Details", "Dr", "Cr"]]
        for date, words, debit, credit, value in HAPPENED:
            if name in (debit, credit):
                other = credit if name == debit else debit
                rows.append(
                    [date, f"{other} a/c", words, *((value, None) if name == debit else (None, value))]
                )
        sheets[name] = rows
    return sheets


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(debit_and_credit(), tmp_path_factory.mktemp("ledger"))


def test_what_was_paid_is_a_row_on_both_accounts_sheets(ledger: Desk) -> None:
    assert ledger.knowledge.book.layout is Layout.JOURNAL
    cells = typed(ledger, "paid Hollis the shed rent, 150, from the bank")
    assert {cell: value for cell, value in cells.items() if "!E" not in cell} == {
        "Shed Rent!A7": dt.date(2026, 11, 10), "Shed Rent!B7": "paid Hollis the shed rent, 150, from the bank",
        "Shed Rent!C7": 150.0,
        "Bank!A13": dt.date(2026, 11, 10), "Bank!B13": "paid Hollis the shed rent, 150, from the bank",
        "Bank!D13": 150.0,
    }  # fmt: skip


def test_money_that_is_moved_stands_on_the_sheets_of_both_places(ledger: Desk) -> None:
    cells = typed(ledger, "took 80 out of the cash and paid it into the bank")
    assert {k: v for k, v in cells.items() if "!C" in k or "!D" in k} == {
        "Bank!C13": 80.0,
        "Cash!D11": 80.0,
    }


def test_an_account_without_rows_has_its_sheet_too(ledger: Desk) -> None:
    cells = typed(ledger, "repairs, new saw blade from Tolley 31.50, bank card")
    assert cells["Repairs!C4"] == 31.5 and cells["Bank!D13"] == 31.5


def test_what_is_brought_forward_tells_what_is_owned(ledger: Desk) -> None:
    kinds = {a.name: str(a.type) for a in ledger.knowledge.book.accounts}
    assert kinds["Sales"] == "income" and kinds["Timber"] == kinds["Shed Rent"] == "expense"
    assert kinds["Bank"] == kinds["Cash"] == "asset" and kinds["Capital"] == "equity"


def test_what_comes_in_is_in_on_a_categorys_sheet_and_the_cash(tmp_path: Path) -> None:
    cells = typed(desk(in_and_out(), tmp_path), "sold a bench at the yard sale, 120 cash")
    assert cells["Cash!C8"] == 120.0 and cells["Sales!C6"] == 120.0


def test_what_is_spent_is_out_on_both(tmp_path: Path) -> None:
    cells = typed(desk(in_and_out(), tmp_path), "timber from Marsh & Co 88.20, from the bank")
    assert cells["Timber!D5"] == 88.2 and cells["Bank!D10"] == 88.2


def test_a_categorys_sheet_with_one_amount(tmp_path: Path) -> None:
    cells = typed(desk(one_amount(), tmp_path), "timber from Marsh & Co 88.20, from the bank")
    assert cells["Timber!C5"] == 88.2 and cells["Bank!D10"] == 88.2


def test_the_account_on_the_other_side_is_named(tmp_path: Path) -> None:
    cells = typed(desk(other_side(), tmp_path), "timber from Marsh & Co 88.20, from the bank")
    assert (cells["Timber!B5"], cells["Timber!D5"]) == ("Bank a/c", 88.2)
    assert (cells["Bank!B10"], cells["Bank!E10"]) == ("Timber a/c", 88.2)


def test_an_entry_has_one_number_on_both_sheets(tmp_path: Path) -> None:
    sheets = other_side()
    for name, rows in sheets.items():
        happened = [k for k, one in enumerate(HAPPENED, start=21) if name in one[2:4]]
        rows[:] = [[*rows[0], "Voucher no"], *([*row, k] for row, k in zip(rows[1:], happened, strict=True))]
    cells = typed(desk(sheets, tmp_path), "timber from Marsh & Co 88.20, from the bank")
    assert cells["Timber!F5"] == cells["Bank!F10"] == 21 + len(HAPPENED)


def test_customers_sheets_are_no_ledger(tmp_path: Path) -> None:
    """Accounts of people, whose rows stand nowhere else."""
    sheets: dict[str, list[list[Any]]] = {}
    for k, name in enumerate(("Amato", "Birch", "Cole", "Drew", "Eames")):
        rows: list[list[Any]] = [["Date", "Details", "Debit", "Credit", "Balance"]]
        for month in range(5, 11):
            rows.append(
                [day(month, 3 + k), f"invoice {month}{k}", 40.0 + k, None, "=SUM(C$2:C{r})-SUM(D$2:D{r})"]
            )
            rows.append([day(month, 19 + k), "paid", None, 40.0 + k, "=SUM(C$2:C{r})-SUM(D$2:D{r})"])
        sheets[name] = rows
    assert not any(i.account for i in desk(sheets, tmp_path).knowledge.book.lists)


def test_beside_a_journal_the_accounts_are_copies(tmp_path: Path) -> None:
    journal: list[list[Any]] = [["Date", "Details", "Account", "Debit", "Credit"]]
    for date, words, debit, credit, value in HAPPENED:
        journal += [[date, words, debit, value, None], [date, words, credit, None, value]]
    book = desk({"Journal": journal, **debit_and_credit()}, tmp_path).knowledge.book
    assert not any(i.account for i in book.lists)


def test_a_formula_over_both_sheets_follows_both(tmp_path: Path) -> None:
    sheets = debit_and_credit()
    sheets["Summary"] = [
        ["In hand", "=SUM(Bank!C4:C12)-SUM(Bank!D4:D12)+SUM(Cash!C4:C10)-SUM(Cash!D4:D10)"],
        ["Now", "=Bank!E12+Cash!E10"],
    ]
    at = desk(sheets, tmp_path)
    result = at.propose("took 80 out of the cash and paid it into the bank")
    assert isinstance(result, Proposal)
    written = {
        e.cell: e.value.text
        for e in result.plan.edits
        if isinstance(e, SetCell) and e.sheet == "Summary" and isinstance(e.value, Formula)
    }
    assert written == {
        "B1": "=SUM(Bank!C4:C13)-SUM(Bank!D4:D13)+SUM(Cash!C4:C11)-SUM(Cash!D4:D11)",
        "B2": "=Bank!E13+Cash!E11",
    }
