"""What is as it was before: wages as a whole, refunds with a minus, what leaves the account by itself, goods to sell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.journals import book, posted
from tests.notes.small_books import day, desk, typed

DAYCARE = "A Checking;A Cash tin;A Savings;L Payroll taxes owed;E Capital;I Tuition;I Canteen sales;X Wages;X Payroll tax;X Diapers"
ROWS = """
8/1|Opening|Checking 4000, Savings 500/Capital 4500
8/9,9/9|Payroll, Tasha and Brenda|Wages 300, Payroll tax 20/Payroll taxes owed 50, Checking 270
9/11|Payroll, Carmen|Wages 100, Payroll tax 7/Payroll taxes owed 17, Checking 90
8/14,9/14|Tuition|Checking 900/Tuition 900
8/15,9/15|Canteen, cash|Cash tin 90/Canteen sales 90
8/16,9/16|Canteen, Square|Checking 60/Canteen sales 60
8/20|Diapers|Diapers 30/Checking 30
"""
PAID = {"Wages": 300, "Payroll tax": 20, "Payroll taxes owed": -50, "Checking": -270}


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("Did payroll for Tasha and Brenda, same numbers as last time", PAID),
        ("payroll for Tasha and Brenda, same again but Brenda had overtime", "?"),
        ("payroll for Tasha, same as last time", "?"),
        ("payroll for Carmen, same as last time", "?"),
        ("canteen tonight: 84 cash, 55 on the Square", {"Cash tin": 84, "Checking": 55, "Canteen sales": -139}),
    ],
)  # fmt: skip
def test_an_entry_of_several_lines_again(note: str, wanted: object, tmp_path: Path) -> None:
    found = posted(book(tmp_path, DAYCARE, ROWS), note)
    assert (found[0] if isinstance(found, str) else found) == wanted


def tables(*, minus: bool) -> dict[str, list[list[object]]]:
    """Bills and expenses of a small firm; `minus`: with something given back in the latter."""
    spent = [
        [day(8, 2), "Woodies, pegs", "Repairs", 54.2, "Cash"], [day(8, 9), "eir", "Phone", 45, "Direct debit"],
        [day(8, 12), "Dunnes, bleach", "Cleaning", 9.8, "Card"], [day(9, 9), "eir", "Phone", 45, "Direct debit"],
        [day(9, 12), "Dunnes, bleach", "Cleaning", 11.2, "Card"], [day(9, 20), "Woodies, hose brought back", "Repairs", -18.5 if minus else 18.5, "Cash"],
    ]  # fmt: skip
    return {
        "Invoices": [["No", "Date", "Customer", "Amount", "Paid", "Paid on"], [101, day(8, 1), "Holt", 120, 120, day(8, 9)], [102, day(9, 1), "Fenn", 90]],
        "Expenses": [["Date", "Where, what", "Category", "Amount", "Paid with"], *spent],
    }  # fmt: skip


def test_what_is_given_back_has_a_minus_where_there_are_such_rows(tmp_path: Path) -> None:
    note = "Brought that tarp back to Woodies, 22.50 back in cash"
    wanted = {"Expenses!C8": "Repairs", "Expenses!D8": -22.5, "Expenses!E8": "Cash"}
    assert wanted.items() <= typed(desk(tables(minus=True), tmp_path), note).items()
    assert "?" in typed(desk(tables(minus=False), tmp_path), note)


def test_what_left_by_itself_was_paid_as_ever(tmp_path: Path) -> None:
    found = typed(
        desk(tables(minus=True), tmp_path), "eir 45 gone out and 10.20 for bleach in Dunnes on the card"
    )
    assert (found.get("Expenses!E8"), found.get("Expenses!E9")) == ("Direct debit", "Card")


SHOP = "A Bank;L Bills not paid yet;E Capital;I Gear sold;X Gear to sell;X Small gear;X Sundries"
BOUGHT = """
8/1|Opening|Bank 900/Capital 900
8/3,9/3|Sting, gloves|Gear to sell 300/Bills not paid yet 300
8/5,9/5|Skipping ropes|Small gear 30/Bank 30
"""


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("sting dropped off wraps and gloves to sell, bill is 286, due next month", {"Gear to sell": 286, "Bills not paid yet": -286}),
        ("new skipping ropes 32 from the bank", {"Small gear": 32, "Bank": -32}),
    ],
)  # fmt: skip
def test_goods_to_sell(note: str, wanted: dict[str, float], tmp_path: Path) -> None:
    assert posted(book(tmp_path, SHOP, BOUGHT), note) == wanted
