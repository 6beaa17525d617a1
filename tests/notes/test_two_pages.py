"""A cash book of two pages: what was spent on one, what came in on the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import day, desk, typed

HOME = {
    "Expenses": [
        ["Date", "Category", "What", "Amount"],
        *[[day(m, 2), "Food", "Aldi weekly shop", 61.2 + m] for m in (7, 8, 9, 10)],
        *[[day(m, 9), "Petrol", "Esso diesel", 50 + m] for m in (7, 8, 9, 10)],
        *[[day(m, 15), "Bills", "Octopus electricity", 80 + m] for m in (8, 9, 10)],
    ],
    "Income": [
        ["Date", "Source", "What", "Amount"],
        *[[day(m, 28), "Wages", "salary", 2100] for m in (7, 8, 9, 10)],
        *[[day(m, 12), "Child benefit", "child benefit", 102.4] for m in (7, 8, 9, 10)],
    ],
    "Summary": [["In", "=SUM(Income!D:D)"], ["Out", "=SUM(Expenses!D:D)"], ["Left", "=B1-B2"]],
}
SALES = {
    "Takings": [["Date", "Customer", "Details", "Amount"], [day(10, 3), "Mrs Lowe", "hedge", 60], [day(10, 9), "The Nags Head", "beds", 140],
                [day(10, 20), "Mrs Lowe", "hedge", 60]],
    "Spending": [["Date", "Type", "Details", "Amount"], [day(10, 1), "Fuel", "petrol for the mower", 22], [day(10, 6), "Tools", "secateurs", 31],
                 [day(10, 15), "Fuel", "petrol for the mower", 24]],
}  # fmt: skip


@pytest.mark.parametrize(
    ("sheets", "note", "cells"),
    [
        (HOME, "weekly shop at Aldi, 64.90", {"Expenses!B13": "Food", "Expenses!D13": 64.9}),
        (HOME, "diesel 58 quid at esso", {"Expenses!B13": "Petrol", "Expenses!D13": 58}),
        (HOME, "child benefit came in, 102.40", {"Income!B10": "Child benefit", "Income!D10": 102.4}),
        (HOME, "wages came in today 2100, and electricity 88 went out",
         {"Income!B10": "Wages", "Income!D10": 2100, "Expenses!B13": "Bills", "Expenses!D13": 88}),
        (SALES, "petrol for the mower 25", {"Spending!B5": "Fuel", "Spending!D5": 25}),
    ],
)  # fmt: skip
def test_each_way_has_its_page(
    sheets: dict[str, Any], note: str, cells: dict[str, Any], tmp_path: Path
) -> None:
    found = typed(desk(sheets, tmp_path), note)
    assert {cell: found.get(cell) for cell in cells} == cells
    assert {cell.split("!")[0] for cell in found} == {cell.split("!")[0] for cell in cells}


@pytest.mark.parametrize(
    "note",
    [
        "refund from Aldi 5, the milk was off",
        "sold the old bike for 40",
        "Netflix 10.99",
        "Grange Hotel pay me the 240 for the diesel",
        "Harbour Motors transferred 300",
    ],
)
def test_what_neither_page_has_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(HOME, tmp_path), note)


ONE_SHEET = {
    "Budget 2026": [
        ["Date", "Description", "Category", "Income", "Expense"],
        *[[day(m, 1), "paycheck", "Pay", 1900, None] for m in (8, 9, 10)],
        *[[day(m, 5), "groceries", "Food", None, 70 + m] for m in (8, 9, 10)],
    ]
}


def test_expense_beside_income_is_money_out(tmp_path: Path) -> None:
    at = desk(ONE_SHEET, tmp_path)
    assert typed(at, "got my paycheck, 1900")["Budget 2026!D8"] == 1900
    assert typed(at, "groceries 44.10")["Budget 2026!E8"] == 44.1


TRIP = {
    "Money out": [
        ["Date", "For", "Paid to", "Amount", "From"],
        *[[day(m, 3), "Coach", "Dineen's", 400 + m, "Club account"] for m in (6, 7, 8, 9, 10)],
        *[[day(m, 8), "Hostel", "Glen Hostel", 210 + m, "Visa"] for m in (6, 7, 8, 9, 10)],
    ],
    "Money in": [
        ["Date", "From", "Amount", "Note"],
        *[[day(m, 5), "Parents' council", 300, None] for m in (6, 7, 8, 9, 10)],
        *[[day(m, 11), "Credit union", 150, "grant"] for m in (6, 7, 8, 9, 10)],
    ],
}


@pytest.mark.parametrize(
    "note",
    [
        "the parents council gave us another 250 today",
        "250 came in today from the parents' council",
        "parents council sent 250 to the club account",
    ],
)
def test_from_is_who_gave_it_where_another_page_has_it_for_the_account(note: str, tmp_path: Path) -> None:
    found = typed(desk(TRIP, tmp_path), note)
    assert (found.get("Money in!B12"), found.get("Money in!C12")) == ("Parents' council", 250)


def test_from_is_the_account_on_the_page_of_what_was_paid(tmp_path: Path) -> None:
    found = typed(desk(TRIP, tmp_path), "Dineen's coach 420 from the club account")
    assert (found.get("Money out!D12"), found.get("Money out!E12")) == (420, "Club account")
