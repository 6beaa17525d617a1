"""What was written down wrongly where it stands: the purse that paid, the sum of an invoice in a table."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.little_books import cash_book, journal, lines, sheets, written

CHART = [
    ("Bank", "Asset"),
    ("Visa", "Liability"),
    ("Cash", "Asset"),
    ("Parking", "Expense"),
    ("Sales", "Income"),
]
ENTRIES = [
    ("09-20", "Station car park", {"Parking": 18.5, "Bank": -18.5}),
    ("09-24", "Market stall", {"Cash": 240, "Sales": -240}),
    ("09-27", "Airport car park", {"Parking": 31, "Visa": -31}),
]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return journal(tmp_path_factory.mktemp("m") / "b.xlsx", CHART, ENTRIES)


@pytest.mark.parametrize(
    "note",
    [
        "the 18.50 parking I already took off the bank, it was on the visa",
        "I put the 18.50 parking through, off the bank, but it should have been the visa. please fix",
        "booked the 18.50 car park out of the bank. That was actually on the Visa",
    ],
)
def test_another_purse_paid(book: Desk, note: str) -> None:
    assert lines(book, note) == {"Bank": 18.5, "Visa": -18.5}


@pytest.mark.parametrize(
    "note",
    [
        "the 44 parking I already took off the bank, it was on the visa",
        "the parking I already took off the bank, it was on the visa",
    ],
)
def test_what_was_never_taken_off_is_asked_about(book: Desk, note: str) -> None:
    assert lines(book, note) == "asked"


@pytest.mark.parametrize(
    ("note", "booked"),
    [
        ("parking 9.50 on the visa", {"Parking": 9.5, "Visa": -9.5}),
        ("moved 100 from the bank to the cash box", {"Bank": -100, "Cash": 100}),
    ],
)
def test_what_happens_now_is_no_correction(book: Desk, note: str, booked: dict[str, float]) -> None:
    assert lines(book, note) == booked


def test_a_book_of_one_purse_asks(tmp_path: Path) -> None:
    rows = [
        ("09-20", "Station", "Parking", "Bank", 0.0, 18.5),
        ("09-21", "Airport", "Parking", "Card", 0.0, 31.0),
    ]
    at = cash_book(tmp_path / "b.xlsx", rows, [("Parking", "Expense")])
    assert lines(at, "the 18.50 parking I already took off the bank, it was on the card") == "asked"


INVOICES = [
    ["No", "Date", "Client", "Work", "Total", "Paid", "Paid on", "Owing", "Status"],
    ["31", "08-03", "Oak wedding", "Cake", 400, 400, "08-20", "=E2-F2", "Paid"],
    ["32", "08-20", "Fern wedding", "Cake", 520, 200, "08-28", "=E3-F3", "Part paid"],
    ["33", "09-10", "Mill Nursery", "Biscuits", 260, None, None, "=E4-F4", "Sent"],
]  # fmt: skip


@pytest.fixture
def table(tmp_path: Path) -> Desk:
    return sheets(tmp_path / "b.xlsx", {"Invoices": INVOICES})


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("the nursery invoice should be 240 not 260", {"Invoices!E4": 240}),
        ("Mill Nursery's 260 should have been 275, forgot the delivery", {"Invoices!E4": 275}),
        ("the Fern wedding invoice should be 500 not 520", {"Invoices!E3": 500}),
    ],
)
def test_the_sum_of_an_invoice_is_put_right(table: Desk, note: str, cells: dict[str, object]) -> None:
    assert written(table, note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "the bakery invoice should be 240 not 260",
        "the nursery invoice should be 240 not 290",
        "the Oak wedding invoice should be 380 not 400",
        "the Fern wedding invoice should be 190 not 520",
    ],
)
def test_an_invoice_that_isnt_there_or_is_paid_is_asked_about(table: Desk, note: str) -> None:
    assert written(table, note) == "asked"


def test_an_invoice_paid_in_part_at_once(table: Desk) -> None:
    cells = written(
        table, "Ash wedding cake, 480 altogether, invoiced them today and they paid 150 of it on the spot"
    )
    assert isinstance(cells, dict)
    wanted = {
        "Invoices!C5": "Ash wedding",
        "Invoices!E5": 480,
        "Invoices!F5": 150,
        "Invoices!I5": "Part paid",
    }
    assert {cell: cells.get(cell) for cell in wanted} == wanted
