"""Sums said in two breaths, "sixty-eight fifteen", read as the one that is of the size of the book's sums, or asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, day, desk, typed


def _book(least: float) -> dict[str, Rows]:
    things = (("diesel", "Fuel"), ("blades", "Tools"), ("job", "Work done"))
    rows = [
        [day(8, 1 + n), *things[n % 3], least * 8 if n % 3 == 2 else None, None if n % 3 == 2 else least + n]
        for n in range(18)
    ]
    return {
        "Cash book": [
            ["Date", "Details", "Category", "In", "Out"],
            *rows,
            [day(9, 1), "cover", "Insurance", None, 90],
        ]
    }


@pytest.mark.parametrize(
    ("note", "sum_"),
    [
        ("diesel sixty-eight fifteen", 68.15),
        ("insurance paid, one ninety-eight", 198),
        ("diesel one eighteen forty", 118.4),
    ],
)
def test_it_is_of_the_size_of_others(note: str, sum_: float, tmp_path: Path) -> None:
    assert typed(desk(_book(40), tmp_path), note)["Cash book!E21"] == sum_


def test_where_both_are_usual_it_is_asked(tmp_path: Path) -> None:
    found = typed(desk(_book(2), tmp_path), "insurance paid, two fifty")
    assert found == {"?": '"two fifty": is that 2.5 or 250?'}
