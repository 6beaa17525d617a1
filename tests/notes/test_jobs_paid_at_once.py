"""A new job among those that are paid later: whether it was paid is what the note says beside its sum."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, calculated_desk, day, typed

CALLS: list[tuple[str, str, int, float, int, str]] = [
    ("Walk-in", "chest freezer, Navan to Kells", 18, 70, 0, "Cash"),
    ("Boyne Joinery", "doors to Trim", 44, 110, 20, "Bank"),
    ("Walk-in", "two wardrobes, Slane", 12, 60, 0, "Cash"),
    ("Finn's Nursery", "shrubs to Drogheda", 52, 130, 25, "Bank"),
    ("Walk-in", "piano, Duleek to Slane", 25, 120, 0, "Card"),
    ("Boyne Joinery", "stairs to Athboy", 61, 150, 20, "Bank"),
    ("Walk-in", "sofa to the tip", 9, 55, 0, "Cash"),
    ("Finn's Nursery", "pots from Ashbourne", 38, 105, -1, ""),
    ("Walk-in", "desk and shelves, Navan", 11, 60, 0, "Card"),
    ("Boyne Joinery", "windows to Trim", 46, 115, -1, ""),
]


@pytest.fixture
def van(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "Customer", "Load", "km", "Charge", "Paid on", "How"]]
    for n, (who, load, km, charge, later, how) in enumerate(CALLS):
        on = day(9, 1 + 2 * n)
        paid_on = None if later < 0 else day(10, 5) if later else on
        rows.append([on, who, load, km, charge, paid_on, how or None])
    costs: Rows = [
        ["Date", "Kind", "Where", "Amount", "Paid with"],
        *[[day(9, 3 + 5 * n), "Diesel", "Maxol", 80.5 + n, "Card"] for n in range(5)],
        *[[day(9, 4 + 5 * n), "Phone", "Eir", 35, "Bank"] for n in range(3)],
    ]
    return calculated_desk({"Jobs": rows, "Costs": costs}, tmp_path)


@pytest.mark.parametrize(
    ("note", "how"),
    [
        ("walk-in today, cooker from Kells to Navan, 16 km, 75 cash", "Cash"),
        ("walk-in today, fridge to Slane, 16km, 75 card", "Card"),
        ("walk-in, bunk beds Navan to Kells 16 km, paid 75 cash", "Cash"),
    ],
)
def test_what_was_paid_beside_its_sum_is_paid_that_day(van: Desk, note: str, how: str) -> None:
    found = typed(van, note)
    assert [found.get(f"Jobs!{c}12") for c in "ABDEFG"] == [day(11, 10), "Walk-in", 16, 75, day(11, 10), how]


@pytest.mark.parametrize(
    "note",
    [
        "walk-in, cooker from Kells to Navan, 16 km, 75 cash when it's there",
        "walk-in, cooker from Kells to Navan, 16 km, she'll give me 75 cash tomorrow",
        "Boyne Joinery, doors to Trim, 46 km, 118 cash",  # perhaps for the windows that they still owe
    ],
)
def test_what_may_not_be_paid_is_asked(van: Desk, note: str) -> None:
    assert "?" in typed(van, note)
