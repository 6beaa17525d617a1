"""A table of orders whose customers pay at once or later, beside one of expenses: whose table it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

BAKER: dict[str, Rows] = {
    "Orders": [
        ["Order no", "Date", "Customer", "Order", "Amount", "Status", "Paid on", "Mode"],
        *[
            [31 + n, day(9 + n // 3, 3 + n), who, what, size, "Paid" if paid else "Pending",
             day(9 + n // 3, 4 + n) if paid else None, how]
            for n, (who, what, size, paid, how) in enumerate((
                ("Meera", "Walnut loaf, 2", 480, True, "Card"),
                ("Corner Deli", "Seed buns, 40", 1200, True, "Bank"),
                ("Joyce", "Lemon tart", 620, True, "Cash"),
                ("Meera", "Birthday cake", 950, True, "Card"),
                ("Corner Deli", "Seed buns, 60", 1800, False, None),
            ))
        ],
    ],
    "Expenses": [
        ["Date", "Paid to", "Category", "Amount", "Mode"],
        [day(9, 2), "Millers", "Ingredients", 740, "Card"],
        [day(9, 9), "Boxcraft", "Packaging", 210, "Card"],
        [day(10, 2), "Millers", "Ingredients", 655, "Cash"],
        [day(10, 6), "Boxcraft", "Packaging", 180, "Card"],
    ],
}  # fmt: skip


@pytest.fixture
def baker(tmp_path: Path) -> Desk:
    return desk(BAKER, tmp_path)


def test_what_was_ordered_stands_under_order(baker: Desk) -> None:
    assert (
        next(c.role for c in baker.knowledge.book.lists[0].columns if c.heading == "Order")
        is Role.DESCRIPTION
    )


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Meera walnut loaf 3 of them 720, she paid by card", {"Orders!C7": "Meera", "Orders!E7": 720, "Orders!F7": "Paid"}),
        ("Lemon tart for Joyce 640 she paid cash", {"Orders!C7": "Joyce", "Orders!E7": 640, "Orders!H7": "Cash"}),
        ("Boxes from Boxcraft 190, card", {"Expenses!B6": "Boxcraft", "Expenses!D6": 190}),
    ],
)  # fmt: skip
def test_who_pays_is_of_the_orders(baker: Desk, note: str, cells: dict[str, Any]) -> None:
    found = typed(baker, note)
    assert {cell: found.get(cell) for cell in cells} == cells


def test_a_customer_of_whom_another_sum_is_open_is_asked_about(baker: Desk) -> None:
    assert "?" in typed(baker, "Corner Deli buns 900, they paid cash")
