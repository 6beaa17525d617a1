"""Tables of orders with a deposit and a final payment in one row: records, whose cells are filled one after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout, Role
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

FRAMER: dict[str, Rows] = {
    "Jobs": [
        ["Date", "Client", "What", "Price", "Deposit", "Deposit on", "Final payment", "Paid on", "To come", "State"],
        *[
            [day(m, 3), who, what, price, ahead, on, last, paid, "=D{r}-E{r}-G{r}",
             '=IF(I{r}=0,"Done",IF(E{r}>0,"In work","Waiting"))']
            for m, who, what, price, ahead, on, last, paid in (
                (5, "Edith Brook", "Map, oak frame", 240, 80, day(5, 3), 160, day(5, 28)),
                (6, "Colin Marsh", "Two prints", 180, 60, day(6, 9), 120, day(7, 2)),
                (7, "Hotel Astra", "Mirrors for the hall", 960, 300, day(7, 14), 660, day(8, 30)),
                (9, "Edith Brook", "Jersey in a case", 210, 70, day(9, 3), None, None),
                (10, "Priya Nair", "Wedding photos", 320, None, None, None, None),
                (10, "Hotel Astra", "Bar posters", 700, None, None, None, None),
                (11, "Hotel Astra", "Door signs", 450, None, None, None, None),
            )
        ],
    ],
    "Spent": [
        ["Date", "Paid to", "Category", "Amount", "Paid with"],
        [day(5, 6), "Mouldings Direct", "Mouldings", 142, "Card"],
        [day(6, 11), "Glass & Co", "Glass", 88, "Card"],
        [day(7, 2), "Mouldings Direct", "Mouldings", 175, "Card"],
        [day(8, 5), "Glass & Co", "Glass", 64, "Cash"],
    ],
}  # fmt: skip


@pytest.fixture
def framer(tmp_path: Path) -> Desk:
    return desk(FRAMER, tmp_path)


def test_both_payments_in_one_row_make_records(framer: Desk) -> None:
    book = framer.knowledge.book
    roles = {c.heading: c.role for c in book.lists[0].columns}
    assert book.layout is Layout.RECORDS
    assert (roles["Price"], roles["Final payment"]) == (Role.AMOUNT, Role.PAID)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Priya Nair paid the deposit, 100", {"Jobs!E6": 100, "Jobs!F6": day(11, 10)}),
        ("Edith Brook paid the other 140", {"Jobs!G5": 140, "Jobs!H5": day(11, 10)}),
        ("final payment for the jersey came in, 140", {"Jobs!G5": 140, "Jobs!H5": day(11, 10)}),
        (
            "new order Tom Hale, poster in black 95",
            {"Jobs!A9": day(11, 10), "Jobs!B9": "Tom Hale", "Jobs!D9": 95},
        ),
        (
            "new job tom hale, poster in black 95, he put 30 down",
            {"Jobs!A9": day(11, 10), "Jobs!B9": "Tom Hale", "Jobs!D9": 95, "Jobs!E9": 30, "Jobs!F9": day(11, 10)},
        ),
        (
            "Colin Marsh ordered a box frame, 130, deposit 40",
            {"Jobs!A9": day(11, 10), "Jobs!B9": "Colin Marsh", "Jobs!D9": 130, "Jobs!E9": 40, "Jobs!F9": day(11, 10)},
        ),
    ],
)  # fmt: skip
def test_each_goes_into_its_cells(framer: Desk, note: str, cells: dict[str, Any]) -> None:
    found = typed(framer, note)
    assert {
        cell: value for cell, value in found.items() if cell.startswith("Jobs!") and cell[5] not in _ASIDE
    } == cells


_ASIDE = "CIJ"
"""The columns of free words, and of what is worked out."""


@pytest.mark.parametrize(
    "note",
    [
        "Hotel Astra deposit came in, 200",  # two of theirs wait for one
        "Priya Nair paid 100",  # the deposit, or part of the rest
        "new order poster in black 95",  # of whom
        "Tom Hale wants a quote for a poster, I'm thinking 95",
        "new order tom hale, poster 95, deposit 30 to come",
    ],
)
def test_what_is_open_is_asked(framer: Desk, note: str) -> None:
    assert "?" in typed(framer, note)


def test_the_part_that_was_named_is_filled(framer: Desk) -> None:
    found = typed(framer, "Priya Nair paid 100", "it's the deposit")
    assert found["Jobs!E6"] == 100 and found["Jobs!F6"] == day(11, 10) and "Jobs!G6" not in found
    assert typed(framer, "Priya Nair paid 100", "Final payment")["Jobs!G6"] == 100


def test_an_account_with_deposits_and_payments_stays_a_cash_book(tmp_path: Path) -> None:
    rows: Rows = [
        ["Date", "Payee", "Total", "Deposit", "Payment", "Balance"],
        [day(5, 3), "Opening", None, 500, None, "=D2-E2"],
        [day(5, 6), "Rent", None, None, 120, "=F2+D3-E3"],
        [day(6, 3), "Sale of rug", None, 240, None, "=F3+D4-E4"],
        [day(6, 9), "Swapped rugs", None, 60, 40, "=F4+D5-E5"],
        [day(7, 1), "Swapped a lamp", None, 30, 20, "=F5+D6-E6"],
    ]
    assert desk({"Book": rows}, tmp_path).knowledge.book.layout is Layout.CASH_BOOK


def test_a_discount_has_a_column_of_its_own(tmp_path: Path) -> None:
    jobs = [[*row[:6], "Off" if r == 0 else None, *row[6:]] for r, row in enumerate(FRAMER["Jobs"])]
    jobs[0][6] = "Discount"
    for row in jobs[1:]:
        row[9], row[10] = "=D{r}-E{r}-G{r}-H{r}", '=IF(J{r}=0,"Done",IF(E{r}>0,"In work","Waiting"))'
    at = desk({**FRAMER, "Jobs": jobs}, tmp_path)
    found = typed(at, "Edith Brook paid for the jersey. Took 40 off because I was late, got 100")
    assert (found["Jobs!G5"], found["Jobs!H5"], found["Jobs!I5"]) == (40, 100, day(11, 10))


def test_without_such_a_column_it_is_asked(framer: Desk) -> None:
    assert "?" in typed(framer, "Edith Brook paid for the jersey. Took 40 off because I was late, got 100")


def test_an_open_order_that_is_agreed_anew(framer: Desk) -> None:
    assert typed(framer, "Priya's photos go to 350 instead of 320") != {"Jobs!D6": 350}
    found = typed(framer, "Priya Nair's wedding photos goes to 350 instead of 320, bigger frame")
    assert found["Jobs!D6"] == 350
    assert "?" in typed(framer, "the workshop rent goes to 350 instead of 320 from December")
