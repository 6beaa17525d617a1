"""Cash books that say by a letter where the money lies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from tests.notes.small_books import day, desk, typed

ROWS: list[list[Any]] = [
    [day(8, 4), "subs, eleven of us", "Subs", 44.0, None, "T"],
    [day(8, 9), "hall, July", "Hall", None, 120.0, "B"],
    [day(8, 15), "spring concert tickets", "Concerts", 260.0, None, "B"],
    [day(8, 18), "subs, ten of us", "Subs", 40.0, None, "T"],
    [day(8, 20), "paid in", "Tin to bank", None, 80.0, "T"],
    [day(8, 20), "paid in", "Tin to bank", 80.0, None, "B"],
    [day(9, 9), "hall, August", "Hall", None, 120.0, "B"],
    [day(9, 15), "subs, twelve of us", "Subs", 48.0, None, "T"],
    [day(9, 18), "tea and biscuits", "Tea", None, 9.4, "T"],
    [day(10, 9), "hall, September", "Hall", None, 120.0, "B"],
    [day(10, 13), "subs, twelve of us", "Subs", 48.0, None, "T"],
    [day(10, 18), "tea and milk", "Tea", None, 7.2, "T"],
]


def book(heading: str, *above: list[Any], key: bool = False) -> dict[str, list[list[Any]]]:
    sheets = {"Money": [*above, ["Date", "What", "Heading", "In", "Out", heading], *ROWS]}
    if key:
        sheets["Notes"] = [["T", "the tin (Ada keeps it)"], ["B", "bank, the current account"]]
    return sheets


COUNTED: tuple[list[Any], ...] = (
    ["In the bank", '=SUMIF(F5:F99,"B",D5:D99)-SUMIF(F5:F99,"B",E5:E99)'],
    ["In the tin", '=SUMIF(F5:F99,"T",D5:D99)-SUMIF(F5:F99,"T",E5:E99)'],
    [],
)
TOLD = [book("T/B", key=True), book("Tin or Bank?"), book("T/B", *COUNTED)]


@pytest.mark.parametrize("sheets", TOLD, ids=["by a key", "by the heading", "by the sums"])
def test_the_letters_are_places_for_money(sheets: dict[str, list[list[Any]]], tmp_path: Path) -> None:
    at = desk(sheets, tmp_path)
    column = at.knowledge.book.lists[0].columns[5]
    assert column.role is Role.METHOD and column.legend == (("B", "bank"), ("T", "tin"))
    cells = typed(at, "subs tonight, 52 in the tin")
    assert [v for k, v in cells.items() if k[6] in "CDF"] == ["Subs", 52.0, "T"]


def test_what_is_moved_is_two_rows(tmp_path: Path) -> None:
    cells = typed(desk(TOLD[0], tmp_path), "I paid 90 from the tin into the bank")
    rows = [[cells.get(f"Money!{c}{r}") for c in "CDEF"] for r in (14, 15)]
    assert rows == [["Tin to bank", 90.0, None, "B"], ["Tin to bank", None, 90.0, "T"]]


def test_nothing_is_bought_under_what_is_moved(tmp_path: Path) -> None:
    at = desk(TOLD[0], tmp_path)
    assert "Tin to bank" not in {tagged.name for tagged in at.knowledge.chart.tagged}


def test_letters_that_nothing_tells_of_are_not(tmp_path: Path) -> None:
    """Whose initials they are, for one."""
    for heading in ("By", "T/B"):
        column = desk(book(heading), tmp_path).knowledge.book.lists[0].columns[5]
        assert column.role is not Role.METHOD


def test_a_key_of_people_tells_of_no_places(tmp_path: Path) -> None:
    sheets = book("By") | {"Notes": [["T", "Tomasz, the treasurer"], ["B", "Beryl"]]}
    assert desk(sheets, tmp_path).knowledge.book.lists[0].columns[5].role is not Role.METHOD
