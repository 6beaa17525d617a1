"""What was written down under one account and belongs under another: told by the book which of the two it stands on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted
from tests.notes.small_books import desk, typed

ACCOUNTS = "A Bank;I Key Cutting;I Safe Sales;X Locks & Parts;X Small Tools;X Van Fuel"
HISTORY = """
9/2|Drill bits and picks, DIY shed|Locks & Parts 64.50/Bank 64.50
9/9|Diesel|Van Fuel 40/Bank 40
9/20|Cylinders, Lockmart|Locks & Parts 120/Bank 120
10/4|Wall safe for Lowe|Bank 310/Key Cutting 310
"""
GRID = {
    "2026": [
        ["", "Sep", "Oct", "Nov"],
        ["Income", None, None, None],
        ["Salary", 2500, 2500, 2500],
        ["Spending", None, None, None],
        ["Groceries", 310, 287.5, 90],
        ["Things for the flat", 20, 15, None],
        ["Bus", 60, 60, 12],
    ]
}


@pytest.mark.parametrize(
    ("note", "amounts"),
    [
        ("the 64.50 I booked as parts belongs in small tools", {"Small Tools": 64.5, "Locks & Parts": -64.5}),
        (
            "64.50 at the DIY shed in september went under locks & parts, should be small tools",
            {"Small Tools": 64.5, "Locks & Parts": -64.5},
        ),
        (
            "the 310 from Lowe was put under key cutting, it should have been safe sales",
            {"Key Cutting": 310, "Safe Sales": -310},
        ),
    ],
)
def test_it_goes_from_where_the_book_has_it(note: str, amounts: dict[str, float], tmp_path: Path) -> None:
    assert posted(book(tmp_path, ACCOUNTS, HISTORY), note) == amounts


@pytest.mark.parametrize(
    "note",
    [
        "the 64.50 I booked as small tools belongs in parts",  # it doesn't stand there
        "the 99 I booked as parts belongs in small tools",  # no such amount
        "the 64.50 I booked as parts belongs somewhere else",
    ],
)
def test_what_the_book_does_not_have_is_asked_about(note: str, tmp_path: Path) -> None:
    result = book(tmp_path, ACCOUNTS, HISTORY).propose(note)
    assert result.question is not None


NUMBERED = {
    "Journal": [
        ["Date", "Doc", "Account", "Text", "Dr", "Cr"],
        *[
            [dt.date(2026, 9, n), 100 + n, account, text, debit, credit]
            for n, text, lines in (
                (
                    2,
                    "Bench, Oak Joiners",
                    (("Repairs", 240, None), ("VAT on costs", 24, None), ("Bank", None, 264)),
                ),
                (5, "Leak mended", (("Repairs", 80, None), ("VAT on costs", 8, None), ("Bank", None, 88))),
                (9, "Phone", (("Telephone", 30, None), ("VAT on costs", 3, None), ("Bank", None, 33))),
            )
            for account, debit, credit in lines
        ],
    ],
    "Accounts": [
        ["Account", "Type"],
        ["Bank", "Asset"],
        ["VAT on costs", "Asset"],
        ["Shop fittings", "Asset"],
        ["Repairs", "Expense"],
        ["Telephone", "Expense"],
        ["Advertising", "Expense"],
    ],
}


@pytest.mark.parametrize(
    ("note", "amounts"),
    [
        (
            "doc 102, the bench, was booked to repairs. its 240 net belong to shop fittings",
            ("Shop fittings", "Repairs", 240),
        ),
        ("document 102 was booked to repairs, it should be shop fittings", ("Shop fittings", "Repairs", 240)),
        ("doc 109 was posted to telephone and belongs to advertising", ("Advertising", "Telephone", 30)),
    ],
)
def test_it_is_found_by_its_number_and_what_lasts_is_no_cost(
    note: str, amounts: tuple[str, str, int], tmp_path: Path
) -> None:
    debit, credit, much = amounts
    assert posted(desk(NUMBERED, tmp_path), note) == {debit: much, credit: -much}


def test_in_a_grid_it_moves_within_its_month(tmp_path: Path) -> None:
    note = "the 27.50 in october I put under groceries, it should be things for the flat"
    assert typed(desk(GRID, tmp_path), note) == {"2026!C5": 260, "2026!C6": 42.5}


def test_more_than_stands_there_is_asked_about(tmp_path: Path) -> None:
    note = "the 300 in october I put under groceries, it should be things for the flat"
    assert "?" in typed(desk(GRID, tmp_path), note)


PAGE = {
    "I&E": [
        ["Reel Club"],
        ["Income and expenditure to date"],
        ["Income"],
        ["Tickets", 1450],
        ["Total income", "=SUM(B4:B4)"],
        ["Expenditure"],
        ["Printing", 265],
        ["Website", 40],
        ["Hall hire", 300],
        ["Total expenditure", "=SUM(B7:B9)"],
        ["Bank account", 905],
    ]
}


@pytest.mark.parametrize(
    "note",
    [
        "i put 85 under printing last month that was really for the website. can you move it over",
        "the 85 I put under printing belongs to the website",
    ],
)
def test_on_a_page_of_statements_it_moves_from_line_to_line(note: str, tmp_path: Path) -> None:
    assert typed(desk(PAGE, tmp_path), note) == {"I&E!B7": 180, "I&E!B8": 125}


@pytest.mark.parametrize(
    "note", ["the water bill 61.20 belongs to October", "electricity 238.90 should have been in August"]
)
def test_an_entry_of_another_month_is_nothing_new(note: str, desk: Desk) -> None:
    asked = desk.propose(note).question
    assert asked is not None and asked.text.startswith("What stands in the book stays in its month.")
