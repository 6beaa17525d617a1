"""What the owner takes for himself, money sent by an app, and debts cleared in the words of earlier entries."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.journals import book, posted

SHOP = "A Checking;A Till;L Payroll taxes owed;L Deposits held;E Capital;E Drawings;I Sales;X Fuel;X Wages;X Payroll tax;X Paint"
ROWS = """
8/1|Opening|Checking 4000, Till 900/Deposits held 400, Capital 4500
8/4,9/4|Fuel, van|Fuel 60/Till 60
8/7,9/7|Friday sales|Till 210/Sales 210
8/9,9/9|Kofi and Yaw|Wages 300, Payroll tax 20/Payroll taxes owed 50, Checking 270
9/15|EFTPS, August|Payroll taxes owed 50/Checking 50
8/16|House money|Drawings 100/Till 100
8/20|Paint|Paint 30/Checking 30
"""


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("grabbed 50 cash outta the till for meself", {"Drawings": 50, "Till": -50}),
        ("Pls I took 50 out of the till for Adwoas school trip", {"Drawings": 50, "Till": -50}),
        ("pulled 80 out of the till for my daughter's birthday", {"Drawings": 80, "Till": -80}),
        ("paid 60 for fuel from the till", {"Fuel": 60, "Till": -60}),
        ("zelled the Millers their 200 deposit back", {"Deposits held": 200, "Checking": -200}),
        ("IRS payroll tax for october 50, did it on EFTPS", {"Payroll taxes owed": 50, "Checking": -50}),
    ],
)
def test_for_whom_money_was_taken(note: str, wanted: dict[str, float], tmp_path: Path) -> None:
    assert posted(book(tmp_path, SHOP, ROWS), note) == wanted


@pytest.mark.parametrize(
    "note",
    [
        "took 50 out of the till for Kofi's school fees",
        "took 60 out of the till for fuel",
        "took 90 out of the till",
    ],
)
def test_what_may_be_for_the_firm_is_asked(note: str, tmp_path: Path) -> None:
    assert str(posted(book(tmp_path, SHOP, ROWS), note)).startswith("?")
