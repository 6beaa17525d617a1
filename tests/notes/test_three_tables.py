"""What others owe, what is owed, and what a card was used for, each a table of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout
from nl2x.books.layouts.layout import understand
from tests.notes.small_books import Rows, day, desk, typed

OWED = [
    ("101", "Birch Hall", day(9, 4), 900, day(9, 20), 900),
    ("102", "Sorrel Films", day(9, 25), 640, day(10, 8), 640),
    ("103", "Birch Hall", day(10, 6), 750, None, None),
    ("104", "Okoro & Sons", day(10, 20), 1200, None, None),
    ("105", "Sorrel Films", day(11, 2), 480, None, None),
]
OWE = [
    ("Hire Depot", "H88", day(9, 7), "Hire", 210, day(9, 21)),
    ("Lamp Shop", "2231", day(9, 18), "Bulbs", 64, day(10, 1)),
    ("Hire Depot", "H93", day(10, 12), "Hire", 180, None),
    ("Lamp Shop", "2304", day(11, 3), "Bulbs", 92, None),
]
CARD = [
    (day(9, 9), "Star Fuel", "Fuel", 70),
    (day(9, 30), "Cafe Nord", "Meals", 18),
    (day(10, 14), "Star Fuel", "Fuel", 66),
    (day(11, 1), "Cafe Nord", "Meals", 22),
]


def lighting(came: tuple[str, str] = ("Came on", "Came"), card: str = "Card") -> dict[str, Rows]:
    return {
        "Owed to us": [
            ["Inv.", "Client", "Issued", "Gross", *came, "Open"],
            *[[*row, "=D{r}-F{r}"] for row in OWED],
        ],
        "We owe": [["Supplier", "Bill", "Dated", "Kind", "Total", "Paid on"], *OWE],
        card: [["Day", "Where", "Kind", "EUR"], *CARD],
    }


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Okoro & Sons paid their 1200", {"Owed to us!E5": day(11, 10), "Owed to us!F5": 1200}),
        ("Sorrel Films paid 200 of theirs", {"Owed to us!E6": day(11, 10), "Owed to us!F6": 200}),
        ("paid Hire Depot the 180", {"We owe!F4": day(11, 10)}),
    ],
)
def test_each_note_finds_its_table(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    assert typed(desk(lighting(), tmp_path), note) == cells


def test_what_the_card_bought_goes_to_its_list(tmp_path: Path) -> None:
    cells = typed(desk(lighting(), tmp_path), "fuel 58 on the card")
    assert {c: v for c, v in cells.items() if c[5] in "ACD"} == {
        "Card!A6": day(11, 10),
        "Card!C6": "Fuel",
        "Card!D6": 58,
    }


def test_a_list_of_spending_alone_or_beside_one_table_is_a_cash_book(tmp_path: Path) -> None:
    sheets = lighting()
    for left_out in ("We owe", "Owed to us"):
        desk({k: v for k, v in sheets.items() if k != left_out}, tmp_path)
        assert understand(tmp_path / "book.xlsx").layout is Layout.CASH_BOOK


def test_a_book_with_money_in_and_out_beside_the_tables_stays_the_cash_book(tmp_path: Path) -> None:
    rows = [["Day", "What", "Kind", "In", "Out"], *[[*row[:3], None, row[3]] for row in CARD]]
    rows.append([day(11, 4), "Birch Hall", "Invoices", 900, None])
    desk({**lighting(), "Card": rows}, tmp_path)
    assert understand(tmp_path / "book.xlsx").layout is Layout.CASH_BOOK
