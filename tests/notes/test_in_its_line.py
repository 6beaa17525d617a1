"""What is the same as before, in books that keep no single entries: the month before, or what stands beside the line."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

MONTHS = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@pytest.fixture
def home(tmp_path: Path) -> Desk:
    rows = [
        ["2026", *MONTHS],
        ["Wages", 2100, 2100, 2100, 2100, None, None],
        ["Total in", *[f"=SUM({c}2:{c}2)" for c in "BCDEFG"]],
        ["Council tax", 148, 148, 148, 148, None, None],
        ["Water", 31, 31, 31, 34, None, None],
        ["House insurance", 22, 22, 22, 22, None, None],
        ["Groceries", 310, 290, 330, 305, 80, None],
        ["Total out", *[f"=SUM({c}4:{c}7)" for c in "BCDEFG"]],
    ]
    return desk({"2026": rows}, tmp_path)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("council tax came out, same as last month", {"2026!F4": 148}),
        ("house insurance went out, the usual", {"2026!F6": 22}),
        ("water paid, same as in october", {"2026!F5": 34}),
        (
            "council tax and house insurance both gone out, same amounts as in october",
            {"2026!F4": 148, "2026!F6": 22},
        ),
        ("council tax and water came out, same as last month", {"2026!F4": 148, "2026!F5": 34}),
    ],
)
def test_the_month_before_tells_it(home: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(home, note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "water paid, the usual",  # it changed last month
        "council tax and water came out, the usual amounts",
    ],
)
def test_it_is_asked_where_more_than_one_may_be_meant(home: Desk, note: str) -> None:
    assert "?" in typed(home, note)


def test_the_same_of_two_in_a_cash_book_are_two_rows(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    for month in (8, 9, 10):
        rows += [
            [day(month, 9), "Social insurance", "Insurance", None, 331.48],
            [day(month, 9), "VZP, health", "Insurance", None, 107.36],
            [day(month, 17), "Parcels, Hart", "Courier work", 900 + month, None],
        ]
    at = desk({"Book": rows}, tmp_path)
    both = typed(at, "social and VZP both went off today, amounts same as every month").values()
    assert 331.48 in both and 107.36 in both
    assert 107.36 in typed(at, "VZP health went off today, same as every month").values()
