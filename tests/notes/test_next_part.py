"""Fees that are paid in parts, each in a column of its own: the next part goes into the first that is blank."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, calculated_desk, day, typed

TRIP = [
    ("Amy Marsh", 240, 80, 80, 80),
    ("Ben Okoye", 240, 80, 80, None),
    ("Cara Lund", 240, 80, None, None),
    ("Dev Rao", 180, 60, None, None),
    ("Elin Voss", 240, 80, 80, None),
    ("Finn Marsh", 180, None, None, None),
    ("Gus Tate", 240, 100, 40, 60),
]


def _trip(first: str = "Deposit", **more: Rows) -> dict[str, Rows]:
    head = ["No", "Name", "Fee", first, "2nd", "3rd", "Paid", "Left"]
    rows = [[n + 1, *row, "=SUM(D{r}:F{r})", "=C{r}-G{r}"] for n, row in enumerate(TRIP)]
    spent: Rows = [
        ["Date", "Item", "For", "Amount", "Paid by"],
        *[[day(9, 3 + 4 * n), "coach, part", "Coach", 100 + n, "Bank"] for n in range(4)],
        *[[day(10, 3 + 4 * n), "hostel", "Beds", 90 + n, "Bank"] for n in range(4)],
    ]
    return {"Pupils": [head, *rows], "Spent": spent, **more}


@pytest.fixture
def trip(tmp_path: Path) -> Desk:
    return calculated_desk(_trip(), tmp_path)


@pytest.mark.parametrize(
    ("note", "cell", "sum_"),
    [
        ("Ben Okoye has paid 80, his third instalment", "F3", 80),
        ("Cara Lund brought 70 today", "E4", 70),
        ("got 60 from Dev Rao, second part", "E5", 60),
        ("Finn Marsh paid his deposit, 60", "D7", 60),
        ("Elin Voss paid the rest, 80", "F6", 80),
    ],
)
def test_the_first_blank_part_takes_it(trip: Desk, note: str, cell: str, sum_: float) -> None:
    assert typed(trip, note) == {f"Pupils!{cell}": sum_}


@pytest.mark.parametrize(
    "note",
    [
        "Cara Lund has paid 80, her third instalment",  # the second hasn't come
        "Cara Lund paid the rest, 80",  # of 160
        "Ben Okoye paid 200",  # more than is left
        "Marsh paid 60",  # two are called so
        "Cara Lund owes 80",
        "gave Cara Lund 80 back",
        "Cara Lund brought 80 for the photos",  # perhaps another thing
        "Gus Tate paid 40",  # who owes nothing
    ],
)
def test_what_fits_no_next_part_is_asked(trip: Desk, note: str) -> None:
    assert "?" in typed(trip, note)


def test_somebody_with_a_row_elsewhere_is_asked_about(tmp_path: Path) -> None:
    head: list[object] = ["Name", "Pledged", "Paid", "Date paid", "Not yet"]
    names = ["Cara Lund", "The Mill", "J. Hart", "Rosa Penn"]
    rows = [
        [name, 100, 40 if n else None, day(9, 9) if n else None, "=B{r}-C{r}"] for n, name in enumerate(names)
    ]
    at = calculated_desk(_trip(Pledges=[head, *rows]), tmp_path)
    assert "?" in typed(at, "Cara Lund brought 70 today")
    assert typed(at, "Dev Rao brought 60 today") == {"Pupils!E5": 60}


def test_parts_that_stand_in_another_list_too_are_asked_about(tmp_path: Path) -> None:
    came = [
        [day(9, 2), "Amy Marsh", "Fees", 80],
        [day(9, 5), "Dev Rao", "Fees", 60],
        [day(9, 9), "Stall", "Cakes", 31],
    ]
    income: Rows = [
        ["Date", "From", "Kind", "Amount"],
        *came,
        *[[day(10, n), "Stall", "Cakes", 30 + n] for n in range(1, 5)],
    ]
    at = calculated_desk(_trip(Income=income), tmp_path)
    assert typed(at, "Cara Lund brought 70 today") != {"Pupils!E4": 70}
