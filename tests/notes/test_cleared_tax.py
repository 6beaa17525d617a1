"""A chart that keeps tax on sales and on purchases apart and clears both to what is owed to the tax office."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

CHART = [
    ["Code", "Name", "Type"], [1100, "Debtors", "Current asset"], [1200, "Bank current account", "Current asset"],
    [2100, "Creditors", "Liability"], [2200, "Sales VAT", "Liability"], [2201, "Purchase VAT", "Liability"],
    [2202, "VAT liability", "Liability"], [4000, "Kitchens", "Income"], [5000, "Timber", "Cost of sales"],
    [7300, "Van running", "Overhead"],
]  # fmt: skip
ENTRIES = (
    (9, 4, "Wallis, plot 7", (("Debtors", 9360, None), ("Kitchens", None, 7800), ("Sales VAT", None, 1560))),
    (9, 8, "Diesel, Tesco", (("Van running", 65, None), ("Purchase VAT", 13, None), ("Bank current account", None, 78))),
    (9, 14, "Laver, oak, on account", (("Timber", 300, None), ("Purchase VAT", 60, None), ("Creditors", None, 360))),
    (9, 30, "VAT for the quarter", (("Sales VAT", 1560, None), ("Purchase VAT", None, 73), ("VAT liability", None, 1487))),
    (10, 4, "Lacey, kitchen", (("Debtors", 6000, None), ("Kitchens", None, 5000), ("Sales VAT", None, 1000))),
    (10, 8, "Diesel, Tesco", (("Van running", 70, None), ("Purchase VAT", 14, None), ("Bank current account", None, 84))),
    (10, 9, "VAT paid", (("VAT liability", 1487, None), ("Bank current account", None, 1487))),
)  # fmt: skip


@pytest.fixture
def fitter(tmp_path: Path) -> Desk:
    rows: list[list[Any]] = [["Date", "Details", "Account", "Debit", "Credit"]]
    rows += [[day(m, d), words, *line] for m, d, words, lines in ENTRIES for line in lines]
    return desk({"Journal": rows, "Chart": CHART}, tmp_path)


def test_the_rate_is_that_of_sales_and_purchases(fitter: Desk) -> None:
    assert fitter.knowledge.tax_rate == Decimal("0.2"), "clearing 73 against 1,560 is no rate"


def test_each_tax_goes_to_its_own_account(fitter: Desk) -> None:
    sold = typed(fitter, "invoiced Tate 5,900 plus VAT for the kitchen")
    assert {"Debtors", "Kitchens", "Sales VAT"} <= set(sold.values()) and {7080, 5900, 1180} <= set(
        sold.values()
    )
    bought = typed(fitter, "£84 diesel tesco, bank")
    assert "Purchase VAT" in bought.values() and {70, 14, 84} <= set(bought.values())
