"""A card's list of charges and credits beside the bank's: each note goes to its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from nl2x.books.layouts.layout import understand
from tests.notes.small_books import Rows, day, desk, typed

BANK = [
    (9, 2, "RENT", "Workshop rent", -400),
    (9, 8, "COOP FAIR", "Fairs", 620),
    (9, 28, "CARD PMT", "Card settled", -95),
    (10, 2, "RENT", "Workshop rent", -400),
    (10, 6, "SHOP ON KING ST", "Shops", 310),
    (10, 12, "COOP FAIR", "Fairs", 540),
    (10, 28, "CARD PMT", "Card settled", -130),
    (11, 2, "RENT", "Workshop rent", -400),
]
CARD = [
    (9, 4, "TIMBERYARD", "Wood", 60, None),
    (9, 15, "POST OFFICE", "Postage", 35, None),
    (9, 28, "THANK YOU", "Card settled", None, 95),
    (10, 3, "TIMBERYARD", "Wood", 110, None),
    (10, 19, "POST OFFICE", "Postage", 20, None),
    (10, 28, "THANK YOU", "Card settled", None, 130),
    (11, 4, "POST OFFICE", "Postage", 15, None),
]


def toymaker(bank: str = "Bank", card: str = "Card") -> dict[str, Rows]:
    return {
        bank: [["Date", "Bank's text", "Category", "Amount"], *[[day(m, d), *r] for m, d, *r in BANK]],
        card: [
            ["Date", "Its text", "Category", "Charges", "Payments"],
            *[[day(m, d), *r] for m, d, *r in CARD],
        ],
    }


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("rent 400", {"Bank!A10": day(11, 10), "Bank!C10": "Workshop rent", "Bank!D10": -400}),
        ("stamps at the post office 18", {"Card!A9": day(11, 10), "Card!C9": "Postage", "Card!D9": 18}),
        ("wood 70, from the bank", {"Bank!A10": day(11, 10), "Bank!C10": "Wood", "Bank!D10": -70}),
        (
            "paid off the card from the bank, 15",
            {
                "Bank!A10": day(11, 10),
                "Bank!C10": "Card settled",
                "Bank!D10": -15,
                "Card!A9": day(11, 10),
                "Card!C9": "Card settled",
                "Card!E9": 15,
            },
        ),
    ],
)
def test_a_note_goes_to_its_purses_page(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(toymaker(), tmp_path), note)
    assert {cell: value for cell, value in found.items() if "!B" not in cell} == cells


def test_what_went_in_isnt_posted_as_paid(tmp_path: Path) -> None:
    assert "?" in typed(desk(toymaker(), tmp_path), "paid the rent, 400, went into the bank")


@pytest.mark.parametrize(
    ("headings", "ways"),
    [
        (("Charges", "Payments"), [Role.MONEY_OUT, Role.MONEY_IN]),
        (("Purchases", "Payments"), [Role.MONEY_OUT, Role.MONEY_IN]),
        (("Charges", "Amount"), []),
        (("Charges", "Litres"), []),
    ],
)
def test_a_cards_charges_are_money_out(headings: Sequence[str], ways: list[Role], tmp_path: Path) -> None:
    rows = [list(row) for row in toymaker()["Card"]]
    rows[0][3:] = headings
    desk({"Card": rows}, tmp_path)
    roles = [c.role for i in understand(tmp_path / "book.xlsx").lists for c in i.columns]
    assert [r for r in roles if r in (Role.MONEY_IN, Role.MONEY_OUT)] == ways
