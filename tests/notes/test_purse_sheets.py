"""Cash books with a sheet for each purse, and statements whose lines are paid by codes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.layouts.purse_sheets import purse_sheets
from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

TILL = [
    [day(8, 3), "stall at the fete", "Sales", 84.0, None],
    [day(8, 8), "from the bank", "Moved", 50.0, None],
    [day(8, 11), "string and labels", "Packing", None, 6.5],
    [day(8, 19), "stall in the square", "Sales", 61.0, None],
    [day(9, 2), "from the bank", "Moved", 40.0, None],
    [day(9, 9), "string", "Packing", None, 3.2],
    [day(9, 16), "stall in the square", "Sales", 70.0, None],
]
BANK = [
    [day(8, 1), "Beeline Supplies", "jars", "Jars & wax", None, 118.0],
    [day(8, 8), "cash machine", None, "Moved", None, 50.0],
    [day(8, 14), "Deli on the Hill", "24 jars", "Sales", 156.0, None],
    [day(8, 28), "Parish council", "pitch", "Pitches", None, 45.0],
    [day(9, 2), "cash machine", None, "Moved", None, 40.0],
    [day(9, 12), "Beeline Supplies", "wax", "Jars & wax", None, 64.0],
    [day(9, 28), "Parish council", "pitch", "Pitches", None, 45.0],
]


@pytest.fixture(scope="module")
def honey(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    sheets: dict[str, list[list[Any]]] = {
        "Bank account": [["Date", "Who", "Note", "Heading", "In", "Out"], *BANK],
        "Cash tin": [["Date", "What for", "Heading", "Came in", "Went out"], *TILL],
    }
    return desk(sheets, tmp_path_factory.mktemp("honey"))


def test_each_sheet_is_a_purse(honey: Desk) -> None:
    assert purse_sheets(honey.knowledge.book) == ("Bank account", "Cash tin")


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("beeline supplies, jars 92", {"Bank account!A9": day(11, 10), "Bank account!B9": "Beeline Supplies", "Bank account!D9": "Jars & wax", "Bank account!F9": 92}),
        ("labels 4.80 out of the tin", {"Cash tin!A9": day(11, 10), "Cash tin!C9": "Packing", "Cash tin!E9": 4.8}),
        ("drew 30 from the cash machine and put it in the tin", {
            "Bank account!A9": day(11, 10), "Bank account!D9": "Moved", "Bank account!F9": 30,
            "Cash tin!A9": day(11, 10), "Cash tin!C9": "Moved", "Cash tin!D9": 30}),
    ],
)  # fmt: skip
def test_how_it_was_paid_says_which_sheet(honey: Desk, note: str, cells: dict[str, Any]) -> None:
    written = typed(honey, note)
    assert {cell: value for cell, value in written.items() if cell in cells or cell == "?"} == cells


def test_pages_of_two_years_are_one_purse(tmp_path: Path) -> None:
    head = ["Date", "Who", "Note", "Heading", "In", "Out"]
    older = [[row[0].replace(year=2025), *row[1:]] for row in BANK]
    book = desk({"2025": [head, *older], "2026": [head, *BANK]}, tmp_path).knowledge.book
    assert purse_sheets(book) == ()


HOME = {
    "Year": [
        ["Home, 2026"],
        [None, "How", "All of 2025", "2026 so far", "% of last yr"],
        ["IN"],
        ["Wages", "CUR", 21000, 17000, "=D4/C4"],
        ["Lodger", "CUR", 4200, 3500, "=D5/C5"],
        ["Total in", None, "=SUM(C4:C5)", "=SUM(D4:D5)"],
        ["OUT"],
        ["Groceries", "AMX", 4100, 3300, "=D8/C8"],
        ["Council tax", "CUR", 1560, 1300, "=D9/C9"],
        ["Eating out", "AMX", 900, 700, "=D10/C10"],
        ["Loan interest", "CUR", 0, 0],
        ["Total out", None, "=SUM(C8:C11)", "=SUM(D8:D11)"],
        ["LEFT", None, "=C6-C12", "=D6-D12"],
    ],
    "Worth": [
        ["What we have and owe"],
        ["HAVE"],
        ["Current account", 1800],
        ["Savings", 5200],
        ["Total have", "=SUM(B3:B4)"],
        ["OWE"],
        ["Amex", 410],
        ["Sofa loan, 0%", 900],
        ["Total owe", "=SUM(B7:B8)"],
        ["WORTH", "=B5-B9"],
    ],
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(HOME, tmp_path_factory.mktemp("home"))


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("groceries 62.40", {"Year!D8": 3362.4, "Worth!B7": 472.4}),
        ("council tax 130", {"Year!D9": 1430, "Worth!B3": 1670}),
        ("sofa loan payment 50", {"Worth!B3": 1750, "Worth!B8": 850}),
        ("sent amex 100", {"Worth!B3": 1700, "Worth!B7": 310}),
        ("the amex bill came out of the current account, 210", {"Worth!B3": 1590, "Worth!B7": 200}),
        ("paid amex 30 for groceries", {"Year!D8": 3330, "Worth!B7": 440}),
    ],
)
def test_a_code_says_how_a_line_is_paid(home: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(home, note) == cells


def test_one_sum_for_two_things(home: Desk) -> None:
    assert typed(home, "groceries and a restaurant, 95 altogether")["?"] == "How much of it was for each?"
