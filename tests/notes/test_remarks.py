"""What a book says in plain sentences: the account its money goes through, who owes what of a balance."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import desk, typed


def _statements(remark: str, owed: str = "", balance: float = 300) -> dict[str, list[list[Any]]]:
    """A window cleaner's two pages; `remark` stands under the title, `owed` beside what customers owe."""
    return {
        "Profit": [
            ["Clearview Windows"], [remark], [], ["Income"], ["Window cleaning", 5200], ["Gutter clearing", 800],
            ["Total income", "=SUM(B5:B6)"], ["Costs"], ["Diesel", 610], ["Ladders and tools", 190],
            ["Total costs", "=SUM(B9:B10)"], ["Profit", "=B7-B11"],
        ],
        "Balance": [
            ["What I have"], ["Current account", 2100], ["Customers owe me", balance, owed], ["Total", "=SUM(B2:B3)"],
            ["What I owe"], ["Credit card", 140], ["Total", "=SUM(B6:B6)"], ["Mine"], ["Drawings", -900],
        ],
    }  # fmt: skip


@pytest.mark.parametrize(
    "remark",
    [
        "Everything goes through the current account unless the note says card.",
        "All paid from the current account, except where it says credit card",
        "Bills are paid out of the current account unless marked otherwise.",
        "I normally pay from the current account.",
    ],
)
def test_the_book_says_which_account_pays(remark: str, tmp_path: Path) -> None:
    at = desk(_statements(remark), tmp_path)
    assert typed(at, "diesel 48.20") == {"Profit!B9": 658.2, "Balance!B2": 2051.8}
    assert typed(at, "diesel 48.20 on the credit card") == {"Profit!B9": 658.2, "Balance!B6": 188.2}


@pytest.mark.parametrize(
    "remark",
    [
        "",
        "Customers always pay into the current account.",
        "Window cleaning round, started in May, paid up",
        "Rent always comes out of the current account.",
        "Everything goes through the current account or the credit card.",
    ],
)
def test_a_remark_about_something_else_is_no_rule(remark: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(_statements(remark), tmp_path), "diesel 48.20")


RULE = "Everything goes through the current account unless the note says card."


@pytest.mark.parametrize(
    "owed",
    [
        "Elm Court flats 220 for July, Mrs Dean 80",
        "Elm Court: £220; Dean £80",
        "Elm Court (220) and Mrs Dean (80)",
    ],
)
def test_who_owes_what_of_a_balance(owed: str, tmp_path: Path) -> None:
    at = desk(_statements(RULE, owed), tmp_path)
    assert typed(at, "Elm Court paid me for July") == {"Balance!B2": 2320, "Balance!B3": 80}


@pytest.mark.parametrize(
    "owed", ["Elm Court 220, Mrs Dean 70", "Elm Court and Mrs Dean", "rang Elm Court on 4 May"]
)
def test_a_remark_that_makes_another_sum_is_out_of_date(owed: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(_statements(RULE, owed), tmp_path), "Elm Court paid me for July")
