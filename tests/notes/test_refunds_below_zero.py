"""What was given back stands below zero in its category's own column where a book has always shown it so."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed


def _book(tmp_path: Path, refund: tuple[int | None, int | None]) -> Desk:
    rows: list[list[object]] = [["Date", "Details", "Category", "Cash/Bank", "In", "Out"]]
    for month in (8, 9, 10):
        rows += [
            [day(month, 3), "Market, Mrs Hart", "Sharpening", "Cash", 110 + month, None],
            [day(month, 9), "Belts, Abrasives", "Belts", "Bank", None, 40 + month],
            [day(month, 17), "Market, the fair", "Sharpening", "Cash", 90 + month, None],
        ]
    rows.append([day(10, 20), "Refund, Mr Reid's knife", "Sharpening", "Cash", *refund])
    return desk({"Cash book": rows}, tmp_path)


@pytest.mark.parametrize(
    ("refund", "cells"),
    [((-12, None), {"E": -14}), ((None, 12), {"F": 14})],
    ids=["below zero", "in the other column"],
)
def test_as_the_book_has_it(
    refund: tuple[int | None, int | None], cells: dict[str, float], tmp_path: Path
) -> None:
    found = typed(_book(tmp_path, refund), "gave Mrs Hart her 14 back in cash, sharpening was still blunt")
    assert {cell[-3]: v for cell, v in found.items() if cell[-3] in "EF"} == cells
