"""A shop's tables: bills with the supplier's own numbers and days to pay, costs paid at once in another way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.amounts.bill_terms import their_number
from tests.notes.small_books import day, desk, typed

BILLS = [
    (8, 3, "Bloom & Sons", "BS-204", "seed trays", 310.0, 30, (9, 1), "BACS", "Paid"),
    (8, 12, "Clayworks", "7719", "terracotta pots", 264.0, 14, (8, 25), "Cheque", "Paid"),
    (8, 30, "Bloom & Sons", "BS-231", "compost", 198.0, 30, (9, 28), "BACS", "Paid"),
    (9, 9, "Clayworks", "7801", "saucers", 120.0, 14, (9, 22), "Cheque", "Paid"),
    (10, 20, "Bloom & Sons", "BS-266", "bulbs", 402.0, 30, None, None, "Open"),
    (10, 30, "Clayworks", "7866", "large pots", 188.0, 14, None, None, "Open"),
]
COSTS = [
    (9, 1, "Petrol for deliveries", "Van", 44.0, "Till"), (9, 4, "Window cleaner", "Cleaning", 15.0, "Till"),
    (9, 10, "Octopus", "Electricity", 92.0, "Account"), (9, 18, "Petrol for deliveries", "Van", 41.0, "Till"),
    (10, 2, "Window cleaner", "Cleaning", 15.0, "Till"), (10, 10, "Octopus", "Electricity", 96.0, "Account"),
    (10, 28, "Card reader fees", "Bank & card fees", 21.0, "Account"),
]  # fmt: skip
NURSERY: dict[str, Any] = {
    "Bills": [
        ["Received", "Supplier", "Their ref", "What", "GBP", "Days", "Due", "Paid on", "How", "State"],
        *[
            [day(m, d), who, ref, what, size, days, "=A{r}+F{r}", day(*paid) if paid else None, how, state]
            for m, d, who, ref, what, size, days, paid, how, state in BILLS
        ],
    ],
    "Costs": [
        ["Date", "What", "Kind", "GBP", "Paid from"],
        *[[day(m, d), what, kind, size, source] for m, d, what, kind, size, source in COSTS],
    ],
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "bill from Bloom & Sons, BS-271, hanging baskets, 156",
            {"Bills!A8": day(11, 10), "Bills!B8": "Bloom & Sons", "Bills!C8": "BS-271", "Bills!E8": 156,
             "Bills!F8": 30, "Bills!J8": "Open"},
        ),
        ("paid BS-266 by BACS", {"Bills!H6": day(11, 10), "Bills!I6": "BACS", "Bills!J6": "Paid"}),
        ("window cleaner 15 out of the till", {"Costs!C9": "Cleaning", "Costs!D9": 15, "Costs!E9": "Till"}),
        ("petrol 40 by bank transfer", {"Costs!C9": "Van", "Costs!D9": 40, "Costs!E9": "Account"}),
        ("octopus electricity 104.60", {"Costs!C9": "Electricity", "Costs!D9": 104.6, "Costs!E9": "Account"}),
    ],
)  # fmt: skip
def test_each_table_has_its_own_ways(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(NURSERY, tmp_path), note)
    assert {cell: found.get(cell) for cell in cells} == cells


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("bill no. 7902 from Clayworks, pots, 188", 7902),
        ("Bloom: BS-280, trays", "BS-280"),
        ("Clayworks sent a bill, 188", None),
        ("bills BS-281 and BS-282", None),
        ("0451 is their number", None),
    ],
)
def test_the_suppliers_number(words: str, number: object, tmp_path: Path) -> None:
    book = desk(NURSERY, tmp_path).knowledge.book
    listing = book.find_list("Bills")
    assert listing is not None
    assert their_number(book, listing, words) == number


@pytest.mark.parametrize("note", ["paid BS-299 by BACS", "petrol 40 by paypal", "paid the bill by cheque"])
def test_an_unknown_bill_or_way_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(NURSERY, tmp_path), note)
