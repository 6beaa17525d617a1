"""What was given back stands below zero in its category's own column where a book has always shown it so."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed


def _book(tmp_path: Path, refund: tuple[int | None, int | None]) -> Desk:
    rows: list[list[object]] = [["Date", "Details", "Category", "Cash/Bank", "In", "Out"]]
    for month in (8, 9, 10):
        rows += [
            [day(month, 3), "Market, Mrs Hart", "Sharpening", "Cash", 110 + month, None],
            [day(month, 9), "Belts, Abrasives", "Belts", "Bank", None, 40 + month],
            [day(month, 17), "Market, the fair", "Sharpening", "Cash", 90 + month, None],
        ]
    rows.append([day(10, 20), "Refund, Mr Reid's knife", "Sharpening", "Cash", *refund])
    return desk({"Cash book": rows}, tmp_path)


@pytest.mark.parametrize(
    ("refund", "cells"),
    [((-12, None), {"E": -14}), ((None, 12), {"F": 14})],
    ids=["below zero", "in the other column"],
)
def test_as_the_book_has_it(
    refund: tuple[int | None, int | None], cells: dict[str, float], tmp_path: Path
) -> None:
    found = typed(_book(tmp_path, refund), "gave Mrs Hart her 14 back in cash, sharpening was still blunt")
    assert {cell[-3]: v for cell, v in found.items() if cell[-3] in "EF"} == cells


def test_the_tax_of_a_refund_stands_below_zero_too(tmp_path: Path) -> None:
    bills: list[list[object]] = [
        ["Date", "Supplier", "What", "Category", "Before GST", "GST", "Due", "Paid on", "How"]
    ]
    invoices: list[list[object]] = [["No", "Date", "Customer", "Job", "Before GST", "GST", "Paid", "Paid on"]]
    for month in (8, 9, 10):
        four, eighteen = day(month, 4), day(month, 18)
        bills += [
            [four, "Rona", "Hinges", "Parts", 60, 3, None, four, "Card"],
            [four, "Prairie Doors", "Door", "Doors", 900, 45, eighteen, eighteen, "Bank"],
            [eighteen, "Shell", "Fuel", "Fuel", 80, 4, None, eighteen, "Card"],
        ]
        invoices.append([100 + month, four, "Hutchings", "Spring", 280, 14, 294, eighteen])
    bills.append([day(10, 25), "Rona", "Refund, track", "Parts", -20, -1, None, day(10, 25), "Card"])
    at = desk({"Invoices": invoices, "Bills": bills}, tmp_path)
    found = typed(
        at, "took the hinges, parts for the truck, back to Rona. $47.25 back on my card, that's with the gst"
    )
    row = {cell.split("!")[1][0]: value for cell, value in found.items() if cell.startswith("Bills!")}
    assert (row.get("E"), row.get("F")) == (-45, -2.25), found
