"""What a note measures goes under the heading of its unit, where earlier rows have such figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed


def _spent(heading: str, *, of_sand: float | None = None) -> Rows:
    """Costs of a man with a digger: fuel with so much of it, and what else he pays."""
    rows: list[list[object]] = [["Date", "Kind", "Paid to", heading, "Amount", "How"]]
    for m in range(3, 11):
        rows += [
            [day(m, 4), "Diesel", "Maxol", 60 + m, 96.5 + m, "Card"],
            [day(m, 9), "Phone", "Eir", None, 35, "Bank"],
            [day(m, 15), "Sand", "Roadstone", of_sand, 120 + m, "Card"],
        ]
    return rows


@pytest.mark.parametrize(
    ("heading", "note"),
    [
        ("Litres", "maxol diesel 71.2 litres 118.40 card"),
        ("Litres", "diesel at Maxol, 118.40 by card, took 71.2 l"),
        ("Fuel (L)", "diesel Maxol 118.40 card for 71.2 litres"),
        ("Gallons", "Maxol, diesel, 71.2 gal, 118.40 on the card"),
    ],
)
def test_a_measure_stands_under_its_unit(heading: str, note: str, tmp_path: Path) -> None:
    found = typed(desk({"Costs": _spent(heading)}, tmp_path), note)
    assert [found.get(f"Costs!{c}26") for c in "BDEF"] == ["Diesel", 71.2, 118.4, "Card"]


@pytest.mark.parametrize(
    ("heading", "note"),
    [
        ("Litres", "diesel Maxol 118.40 card, 71 km today"),  # another unit
        ("Price per litre", "diesel Maxol 118.40 card, 71 litres"),  # what one costs
        ("Litres", "diesel Maxol 118.40 card, 7120 litres"),  # far more than ever
        ("Litres", "Roadstone sand 118.40 card, 71 litres"),  # of which none was ever measured
        ("Litres", "diesel Maxol 118.40 card, 71 litres, of it 20 litres for the saw"),  # one of two
    ],
)
def test_no_other_figure_does(heading: str, note: str, tmp_path: Path) -> None:
    assert "Costs!D26" not in typed(desk({"Costs": _spent(heading)}, tmp_path), note)


@pytest.fixture
def boat(tmp_path: Path) -> Desk:
    """A cash book that says how much fuel was filled in."""
    rows: list[list[object]] = [["Date", "What", "Category", "Litres", "In", "Out"]]
    for m in range(3, 11):
        rows += [
            [day(m, 4), "Trip, the Hogans", "Trips", None, 150 + m, None],
            [day(m, 9), "Diesel, Maxol", "Fuel", 40 + m, None, 80 + m],
        ]
    return desk({"Cash book": rows}, tmp_path)


def test_in_a_cash_book_too(boat: Desk) -> None:
    found = typed(boat, "diesel Maxol, 47 ltrs, 92.10")
    assert (found.get("Cash book!D18"), found.get("Cash book!F18")) == (47, 92.1)


@pytest.mark.parametrize("unit", ["gal", "gals", "ltr", "ltrs", "kilometres"])
def test_a_measure_is_no_sum_of_its_own(boat: Desk, unit: str) -> None:
    found = typed(boat, f"diesel Maxol, 47 {unit}, 92.10")
    assert found.get("Cash book!F18") == 92.1 and "Cash book!F19" not in found
