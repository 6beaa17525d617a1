"""Housemates who write down in one column who paid, and beside it on a sheet of its own who paid whom back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import SheetRole
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

COSTS: list[tuple[str, str, float, str]] = [
    ("Rent top-up", "Nell", 30, "all"), ("Sky broadband", "Omar", 31, "all"), ("Water", "Nell", 44, "all"),
    ("Washing powder", "Piet", 8.5, "all"), ("Tesco", "Omar", 51.2, "all"), ("Council tax", "Piet", 140, "all"),
    ("Climbing wall", "Nell", 24, "Nell, Piet"), ("Window cleaner", "Piet", 15, "all"), ("Tesco", "Nell", 47, "all"),
]  # fmt: skip
BACK = [
    ("Omar", "Nell", 20),
    ("Piet", "Nell", 12.5),
    ("Omar", "Piet", 9),
    ("Omar", "Nell", 31),
    ("Nell", "Piet", 5),
]


def housemates(who: str = "Paid by", gives: str = "From", gets: str = "To") -> dict[str, Rows]:
    """Four months of what they shared, and what they paid each other."""
    shared: list[list[Any]] = [["Date", "What", who, "Amount", "For"]]
    shared += [[day(7 + n // 9, 2 + 3 * (n % 9)), *COSTS[n % 9]] for n in range(36)]
    back: list[list[Any]] = [["Date", gives, gets, "Amount"]]
    back += [[day(7 + n // 3, 28), *BACK[n % 5]] for n in range(10)]
    return {"Shared": shared, "Settled": back}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(housemates(), tmp_path_factory.mktemp("house"))


def test_what_they_paid_each_other_is_no_page_of_costs(house: Desk) -> None:
    roles = {i.sheet: i.role for i in house.knowledge.book.lists}
    assert roles == {"Shared": SheetRole.CASH_BOOK, "Settled": SheetRole.RECORDS}


@pytest.mark.parametrize(
    ("note", "who", "size"),
    [
        ("water 46, nell", "Nell", 46),
        ("Omar paid sky broadband 31", "Omar", 31),
        ("piet got bleach 6.20", "Piet", 6.2),
        ("pizza for everyone 38, piet paid", "Piet", 38),
        ("new toaster 22.99 - omar", "Omar", 22.99),
        ("council tax piet 140", "Piet", 140),
        ("window cleaner 15", "Piet", 15),  # always him
    ],
)
def test_who_paid_and_that_it_was_for_all(house: Desk, note: str, who: str, size: float) -> None:
    found = typed(house, note)
    assert {k: found.get(f"Shared!{k}38") for k in "CDE"} == {"C": who, "D": size, "E": "all"}, found
    assert all(cell.startswith("Shared!") for cell in found)


@pytest.mark.parametrize(
    ("note", "gives", "gets"),
    [
        ("omar paid nell back 18", "Omar", "Nell"),
        ("piet sent nell 18", "Piet", "Nell"),
        ("nell -> piet 18", "Nell", "Piet"),
        ("omar to piet 18", "Omar", "Piet"),
    ],
)
def test_what_they_paid_each_other(house: Desk, note: str, gives: str, gets: str) -> None:
    found = typed(house, note)
    assert found == {
        "Settled!A12": house.options.today,
        "Settled!B12": gives,
        "Settled!C12": gets,
        "Settled!D12": 18,
    }


@pytest.mark.parametrize(
    "note",
    [
        "omar owes nell 18 for the cinema",  # nothing was paid yet
        "tesco 41.50",  # either of two does the shopping
        "climbing wall 26 nell, just her and piet",
        "toaster 22.99",
        "nell and piet 18",  # who paid whom?
    ],
)
def test_what_nobody_tells_is_asked(house: Desk, note: str) -> None:
    assert "?" in typed(house, note)


def test_a_common_purse_is_none_of_the_people(tmp_path: Path) -> None:
    """Where the column has "Joint" and "Card" beside a name, it is how things were paid, as ever."""
    rows = housemates()["Shared"]
    ways = {"Nell": "Joint", "Omar": "Card", "Piet": "Piet"}
    own = [rows[0], *([*row[:2], ways[row[2]], *row[3:]] for row in rows[1:])]
    found = typed(desk({"Shared": own}, tmp_path), "washing powder 9.10")
    assert (found.get("Shared!C38"), found.get("Shared!E38")) == ("Piet", "all"), found
