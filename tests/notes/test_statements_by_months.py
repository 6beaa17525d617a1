"""An income statement and a balance sheet with a column for every month: money, debts and what is owned have lines of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import desk, typed

MONTHS = ["Aug", "Sep", "Oct", "Nov", "Dec"]


def rows(sheet: list[tuple[str, Any]]) -> list[list[object]]:
    return [[label, *values] if isinstance(values, list) else [label] for label, values in sheet]


def book(*, november: bool = True) -> dict[str, Any]:
    """`november`: whether the balances of November are there already."""
    owned: list[tuple[str, Any]] = [
        ("What we have", None),
        ("Bank", [2900, 3100, 3350]),
        ("Cash box", [120, 96, 140]),
        ("Members owing", [0, 40, 60]),
        ("What we owe", None),
        ("Bills not paid", [210, 0, 180]),
        ("Loan from the bank", [900, 850, 800]),
        ("Members' funds", None),
        ("Funds at the start", [1910, 1910, 1910]),
    ]
    return {
        "Income statement": [
            ["Potters' Guild, income statement 2026"],
            [None, *MONTHS, "Year"],
            *rows(
                [
                    ("Income", None),
                    ("Subscriptions", [240, 260, 300, 80, None]),
                    ("Class fees", [310, 280, 295, 90, None]),
                    ("Costs", None),
                    ("Clay & glazes", [140, 155, 120, 30, None]),
                    ("Kiln repairs", [0, 45, 0, 0, None]),
                    ("Rent", [200, 200, 200, 200, None]),
                    ("Loan interest", [6, 5.5, 5.2, 0, None]),
                ]
            ),
        ],
        "Balance sheet": [
            ["Balance sheet 2026, end of each month"],
            [None, *MONTHS],
            *rows(
                [
                    (label, [*values, values[-1] if november else None, None] if values else None)
                    for label, values in owned
                ]
            ),
        ],
    }


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "paid 64 from the bank for clay",
            {"Income statement!E7": 94, "Balance sheet!E4": 3286},
        ),
        (
            "class fees 45 cash, in the cash box",
            {"Income statement!E5": 135, "Balance sheet!E5": 185},
        ),
        ("moved 100 from the cash box to the bank", {"Balance sheet!E5": 40, "Balance sheet!E4": 3450}),
        (
            "bank loan payment: 50 off the loan and 5 interest",
            {"Balance sheet!E9": 750, "Income statement!E10": 5, "Balance sheet!E4": 3295},
        ),
        ("bill for kiln repairs came, 85, we'll pay it in December", {"Income statement!E8": 85, "Balance sheet!E8": 265}),
    ],
)  # fmt: skip
def test_each_side_has_its_line_in_the_month(note: str, cells: dict[str, float], tmp_path: Path) -> None:
    assert typed(desk(book(), tmp_path), note) == cells


def test_what_was_forgotten_changes_every_balance_since(tmp_path: Path) -> None:
    found = typed(desk(book(), tmp_path), "forgot: on 20 October we paid 64 from the bank for clay")
    assert found == {"Income statement!D7": 184, "Balance sheet!D4": 3286, "Balance sheet!E4": 3286}


def test_without_the_months_balances_nothing_is_written(tmp_path: Path) -> None:
    told = typed(desk(book(november=False), tmp_path), "paid 64 from the bank for clay")
    assert "copy those of Oct" in str(told)


@pytest.mark.parametrize(
    ("answers", "cells"),
    [
        ((), {"?": "Is it for October, or for November?"}),
        (("November",), {"Income statement!E7": 94, "Balance sheet!E4": 3286}),
        (("October",), {"Income statement!D7": 184, "Balance sheet!D4": 3286, "Balance sheet!E4": 3286}),
    ],
)
def test_another_month_is_asked_about(
    answers: tuple[str, ...], cells: dict[str, object], tmp_path: Path
) -> None:
    assert typed(desk(book(), tmp_path), "paid October's clay 64 from the bank", *answers) == cells


@pytest.mark.parametrize("line", ["Paid in by us", "Marked up on the wall"])
def test_a_line_of_unknown_type_among_ten_changes_nothing(tmp_path: Path, line: str) -> None:
    sheets = book()
    sheets["Balance sheet"] += [["Our share"], [line, 0, 0, 0, 0, None], ["Drawings", 0, 0, 0, 0, None]]
    found = typed(desk(sheets, tmp_path), "paid 64 from the bank for clay")
    assert found == {"Income statement!E7": 94, "Balance sheet!E4": 3286}
