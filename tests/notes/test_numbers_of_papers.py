"""Figures of a note that are no sums: the next receipt's number, what the odometer shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, calculated_desk, day, typed


def _parents() -> dict[str, Rows]:
    rows: list[list[object]] = [["Date", "Ref", "Particulars", "Head", "Received", "Paid"]]
    for n in range(6):
        rows.append([day(9, 2 + 4 * n), f"R{n + 1}", "Uniforms sold", "Uniform stall", 9000 + 100 * n, None])
        rows.append([day(9, 3 + 4 * n), f"V{n + 1}", "Chalk", "Stationery", None, 700 + 10 * n])
    return {"Cash Book": rows}


@pytest.mark.parametrize(
    ("note", "received"),
    [
        ("Uniforms sold 9,350, R7", 9350),
        ("R7 uniforms sold 9,350", 9350),
    ],
)
def test_the_next_papers_number_is_no_sum(tmp_path: Path, note: str, received: float) -> None:
    found = typed(calculated_desk(_parents(), tmp_path), note)
    assert found["Cash Book!E14"] == received
    assert found["Cash Book!B14"] == "R7"
    assert not any(cell.endswith("15") for cell in found)


@pytest.mark.parametrize("slip", ["rcpt 118", "voucher 118", "receipt 118", "pc 118"])
def test_a_slip_of_that_number_is_no_sum(tmp_path: Path, slip: str) -> None:
    head: list[object] = ["Date", "R. No.", "Received from", "Head", "Cash/Bank", "Rs"]
    rows: Rows = [
        head,
        *[
            [day(9, 1 + n), 110 + n, f"{n + 2} shirts", "Shirts sold", "Cash", 400 + 400 * n]
            for n in range(8)
        ],
    ]
    found = typed(
        calculated_desk({"Receipts": rows}, tmp_path), f"3 shirts sold at the meet, 1200 cash, {slip}"
    )
    assert (found["Receipts!B10"], found["Receipts!F10"]) == (118, 1200)


CAR: dict[str, Rows] = {
    "Fuel": [
        ["Date", "Odometer", "Litres", "RM", "Station"],
        *[
            [day(9, 1 + 4 * n), 46200 + 400 * n, 30 + n % 3, 61.5 + 2 * (n % 3), ("Petrolux", "Shell")[n % 2]]
            for n in range(7)
        ],
    ],
    "Costs": [
        ["Date", "Kind", "What", "Odometer", "RM", "Paid with"],
        [day(8, 2), "Washing", "Car wash", None, 15, "Cash"],
        [day(8, 9), "Service", "Service, Perodua", 45300, 312, "Card"],
        [day(8, 20), "Washing", "Car wash", None, 15, "Cash"],
        [day(9, 1), "Tyres", "Two tyres", 46190, 430, "Card"],
        [day(9, 8), "Service", "Oil, Perodua", 46900, 98, "Card"],
        [day(9, 19), "Washing", "Car wash", None, 15, "Cash"],
        [day(9, 30), "Service", "Service, Perodua", 48500, 290, "Card"],
    ],
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "petrolux 31.80 litres, rm65.19, odo 49110",
            {"Fuel!B9": 49110, "Fuel!C9": 31.8, "Fuel!D9": 65.19, "Fuel!E9": "Petrolux"},
        ),
        (
            "service at perodua today, 284.70 on the card, odometer 49,210",
            {"Costs!D9": 49210, "Costs!E9": 284.7, "Costs!B9": "Service", "Costs!F9": "Card"},
        ),
    ],
)
def test_what_the_odometer_shows_stands_in_its_column(
    tmp_path: Path, note: str, cells: dict[str, object]
) -> None:
    found = typed(calculated_desk(CAR, tmp_path), note)
    assert {cell: found.get(cell) for cell in cells} == cells
