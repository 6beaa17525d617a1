"""A cash book of two pages that face each other on one sheet, headed as its owner likes."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import day, desk, typed

Rows = list[list[Any]]
CAME: Rows = [
    *[[day(m, 1), f"tables, market of {m}", "stalls", 120 + m, None] for m in (6, 7, 8, 9, 10)],
    *[[day(10, d), "raffle", "raffle", 44 + d, None] for d in (5, 6, 7)],
    [day(10, 9), "council grant", "grants", None, 500],
]
WENT: Rows = [
    *[[day(m, 3), "hall for the market", "hall", None, 60] for m in (7, 8, 9, 10)],
    *[[day(10, d), "tea urn, milk", "kitchen", 11 + d, None] for d in (4, 8)],
    [day(10, 10), "taken to the bank", "contra", 80, None],
]
CAME[-1:-1] = [[day(10, 8), "taken to the bank", "contra", None, 80]]


def _side_by_side(titles: list[Any], headings: list[str], left: Rows, right: Rows) -> dict[str, Rows]:
    blank = [None] * 5
    both = [[*(a or blank), None, *(b or blank)] for a, b in zip_longest(left, right)]
    return {"Book": [titles, headings, *both]}


PURSES = _side_by_side(
    ["WE GOT", *[None] * 5, "WE SPENT"],
    ["On", "Whence", "Head", "Tin", "Bank", "", "On", "Whither", "Head", "Tin", "Bank"],
    CAME,
    WENT,
)  # fmt: skip


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("raffle made 52 in cash, into the tin", {"Book!C13": "raffle", "Book!D13": 52}),
        ("milk for the tea urn 14 from the tin", {"Book!I10": "kitchen", "Book!J10": 14}),
        ("paid the hall 60 from the bank", {"Book!I10": "hall", "Book!K10": 60}),
    ],
)
def test_each_page_takes_its_own(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(PURSES, tmp_path), note)
    assert {cell: found.get(cell) for cell in cells} == cells
    assert len({cell[-2:] for cell in found} & {"10", "13"}) == 1


def test_what_is_moved_stands_on_both(tmp_path: Path) -> None:
    found = typed(desk(PURSES, tmp_path), "took 70 from the tin to the bank")
    assert found["Book!J10"] == found["Book!E13"] == 70
    assert found["Book!I10"] == found["Book!C13"] == "contra"
    assert {"Book!K10", "Book!D13"}.isdisjoint(found)


@pytest.mark.parametrize("note", ["Asha gave 90 for her stall", "Mr Bello brought the 95 for his stall"])
def test_what_somebody_gave_came_in(note: str, tmp_path: Path) -> None:
    found = typed(desk(PURSES, tmp_path), note)
    assert found["Book!C13"] == "stalls"


def test_headings_that_say_nothing_are_told_by_what_stands_below(tmp_path: Path) -> None:
    lists = desk(PURSES, tmp_path).knowledge.book.lists
    assert [i.flow for i in lists] == ["in", "out"]
    assert [{c.purse for c in i.columns if c.purse} for i in lists] == [{"Tin", "Bank"}] * 2


def test_bills_beside_their_payments_are_one_table(tmp_path: Path) -> None:
    """The right side's rows go with the left's: they are paid in their row, the same sum."""
    bills = [[day(m, 2), f"Firm {m}", "wood", 100 + m, None] for m in range(1, 10)]
    paid = [[day(m, 20), "transfer", "bank", 100 + m, None] for m in range(1, 9)]
    headings = ["In", "Whose", "What", "Sum", "", "", "Out", "How", "From", "Paid", ""]
    lists = desk(
        _side_by_side(["Received", *[None] * 5, "Paid"], headings, bills, paid), tmp_path
    ).knowledge.book.lists
    assert not any(i.flow for i in lists)


def test_a_log_beside_a_list_of_costs_is_no_page_of_money(tmp_path: Path) -> None:
    costs = [[day(m, 5), "diesel", "fuel", 50 + m, None] for m in range(1, 9)]
    log = [[day(m, 7), "to the coast", "van", 300 + 9 * m, None] for m in range(1, 8)]
    headings = ["Date", "What", "Kind", "Amount", "", "", "Date", "Trip", "Which", "Miles", ""]
    lists = desk(_side_by_side(["Costs"], headings, costs, log), tmp_path).knowledge.book.lists
    assert not any(
        i.flow == "in" or (c.heading == "Miles" and c.role == "amount") for i in lists for c in i.columns
    )
