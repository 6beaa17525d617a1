"""A household's list: how such things were paid, and little of what is bought there, is told by earlier rows."""

from __future__ import annotations

from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

HEAD = ["Date", "What", "Category", "Paid from", "In", "Out"]
MONTHLY: list[tuple[Any, ...]] = [
    ("Co-op, the week's shop", "Food", "Joint", None, 58), ("Petrol, Jet", "Car", "Visa", None, 52),
    ("Garage, wipers", "Car", "Joint", None, 24), ("Mobile, Lebara", "Phones", "Visa", None, 10),
    ("Piano lesson", "Lessons", "Joint", None, 30), ("Council tax", "Council tax", "Joint", None, 131),
    ("Hugo pay", "Wages", "Joint", 1890, None), ("Market, vegetables", "Food", "Visa", None, 14),
]  # fmt: skip
LAST = 1 + 4 * len(MONTHLY) + 1


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    rows: list[list[Any]] = [HEAD]
    for month in range(7, 11):
        rows += [[day(month, 2 + 3 * n), *row] for n, row in enumerate(MONTHLY)]
    rows.append([day(10, 30), "Cinema", "Fun", "Visa", None, 22])
    return desk({"Home": rows}, tmp_path_factory.mktemp("home"))


def rows_of(at: Desk, note: str) -> list[tuple[Any, ...]]:
    """Category, way, what came in and what went out of each new row; the question alone where it is asked."""
    found = typed(at, note)
    if "?" in found:
        return [(found["?"],)]
    numbers = sorted({int(cell.lstrip("Home!ABCDEF")) for cell in found})
    return [tuple(found.get(f"Home!{c}{n}") for c in "CDEF") for n in numbers]


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("co-op 61.20 and petrol 49", [("Food", "Joint", None, 61.2), ("Car", "Visa", None, 49)]),
        ("petrol 50.10, piano lesson 30", [("Car", "Visa", None, 50.1), ("Lessons", "Joint", None, 30)]),
        ("market 12.50 and garage 30", [("Food", "Visa", None, 12.5), ("Car", "Joint", None, 30)]),
        ("council tax 131", [("Council tax", "Joint", None, 131)]),
    ],
)
def test_each_of_several_things_is_paid_as_it_was(
    home: Desk, note: str, wanted: list[tuple[Any, ...]]
) -> None:
    assert rows_of(home, note) == wanted


@pytest.mark.parametrize(
    ("note", "way"), [("petrol 48.20 from the joint account", "Joint"), ("piano lesson 30, visa", "Visa")]
)
def test_what_the_note_says_holds(home: Desk, note: str, way: str) -> None:
    (found,) = rows_of(home, note)
    assert found[1] == way


@pytest.mark.parametrize("note", ["car wash 9", "new tyre for the car 70"])
def test_what_was_never_paid_before_is_asked(home: Desk, note: str) -> None:
    assert len(rows_of(home, note)[0]) == 1


def test_a_little_from_where_much_is_bought(home: Desk) -> None:
    assert rows_of(home, "milk from the co-op, 2.35") == [("Food", "Joint", None, 2.35)]
    assert len(rows_of(home, "co-op 2")[0]) == 1  # which may be anything
