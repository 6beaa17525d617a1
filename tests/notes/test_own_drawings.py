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


ROSAS = SHOP.replace("E Drawings", "E Taken by Rosa")
HERS = ROWS.replace("House money|Drawings", "House money|Taken by Rosa")


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("rosa drew 80 from the till", {"Taken by Rosa": 80, "Till": -80}),
        ("Rosa took out 120 cash from the till", {"Taken by Rosa": 120, "Till": -120}),
        ("gave rosa 90 from the till for herself", {"Taken by Rosa": 90, "Till": -90}),
        ("rosa took 60 from the till for fuel", {"Fuel": 60, "Till": -60}),
    ],
)
def test_who_took_it_is_the_one_whom_the_account_is_called_after(
    note: str, wanted: dict[str, float], tmp_path: Path
) -> None:
    assert posted(book(tmp_path, ROSAS, HERS), note) == wanted


@pytest.mark.parametrize("note", ["kofi drew 80 from the till", "rosa took 80 to the bank from the till"])
def test_somebody_else_and_what_was_carried_to_the_bank_are_not_drawn(note: str, tmp_path: Path) -> None:
    assert "Taken by Rosa" not in str(posted(book(tmp_path, ROSAS, HERS), note))


@pytest.mark.parametrize("equity", ["E Drawings", "E Taken by Rosa"])
def test_what_one_of_the_staff_drew_is_asked_about(equity: str, tmp_path: Path) -> None:
    accounts, rows = (
        SHOP.replace("E Drawings", equity),
        ROWS.replace("House money|Drawings", f"House money|{equity[2:]}"),
    )
    for note in ("kofi drew 80 from the till", "Yaw took 80 from the till"):
        assert str(posted(book(tmp_path, accounts, rows), note)).startswith("?")


@pytest.mark.parametrize(
    "note", ["depreciation 400 on the van", "wrote 400 off the van", "wear and tear, van 400"]
)
def test_depreciation_without_an_account_of_its_own_is_asked_about(note: str, tmp_path: Path) -> None:
    shop = f"{SHOP};A Van;A Accumulated depreciation, van;X Sundries"
    assert "Sundries" not in str(posted(book(tmp_path, shop, ROWS), note)).partition("?")[0]
