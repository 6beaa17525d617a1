"""A part that was paid and a rest that is still to come; a bill that came in with its day; what is taken off a debt."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.journals import book, posted

SHOP = "A Bank;A Customers;L Suppliers;E Capital;I Egg sales;I Layers;X Feed;X Insurance;X Ink"
ROWS = """
8/1|Opening|Bank 4000/Capital 4000
8/2,9/2,10/2|Agricare, layer mash|Feed 400/Suppliers 400
8/20,9/20|Agricare, the month's feed|Suppliers 400/Bank 400
8/5|Rugby Club, match shirts|Customers 1900/Layers 1900
8/7,9/7|Auntie Akos, 20 crates|Customers 1100/Egg sales 1100
8/20|Auntie Akos paid|Bank 1100/Customers 1100
8/9,9/9|Insurance|Insurance 90/Bank 90
9/3|Programmes, Rapid Print|Ink 40/Bank 40
"""


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("Rugby Club sent 1000 towards the match shirts, say the rest will come end of month", {"Bank": 1000, "Customers": -1000}),
        ("some eggs in the last lot for Auntie Akos were cracked so I have taken 110 off what she owes me", {"Egg sales": 110, "Customers": -110}),
        ("Auntie Akos took 20 crates, 1100, she owes me", {"Customers": 1100, "Egg sales": -1100}),
        ("insurance renewal in from Allianz, 95, has to be paid by 31 december", {"Insurance": 95, "Suppliers": -95}),
        ("Agricare brought 4 bags layer mash @ 100, on credit as always", {"Feed": 400, "Suppliers": -400}),
        ("programmes, Rapid Print, 45, paid on the spot from the bank", {"Ink": 45, "Bank": -45}),
    ],
)  # fmt: skip
def test_what_is_still_to_come_is_no_payment(note: str, wanted: dict[str, float], tmp_path: Path) -> None:
    assert posted(book(tmp_path, SHOP, ROWS), note) == wanted


@pytest.mark.parametrize(
    "note",
    [
        "the insurance has to be paid by 31 december, 95",
        "insurance bill arrived, 95, needs to be paid by friday, must ring them",
        "paid Rapid Print 40 from the bank for ink, the rest next week",
    ],
)
def test_a_reminder_and_a_rest_of_nothing_known_are_asked(note: str, tmp_path: Path) -> None:
    assert str(posted(book(tmp_path, SHOP, ROWS), note)).startswith("?")
