"""What came into two purses at once stands on one row where the book has it so, and on two where it doesn't."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import Rows, day, desk, typed

HEAD = ["Date", "Details", "Kind", "Till in", "Till out", "Card in", "Card out"]


def kiosk(*, one_row: bool) -> dict[str, Rows]:
    """A kiosk's days: what was sold for the till and by card on a row together, or on one each."""
    rows: list[list[Any]] = [[day(9, 1), "Brought forward", None, 120, None, 900, None]]
    for n in range(2, 12):
        both = [day(9, n), "Sales", "Sales", 80 + n, None, 140 + n, None]
        each = [[*both[:4], None, None, None], [*both[:3], None, None, both[5], None]]
        rows += [both] if one_row else each
        rows += [[day(9, n), "Ice", "Stock", None, 12, None, None]] if n % 3 == 0 else []
        rows += [[day(9, n), "Cups", "Packaging", None, None, None, 31.5]] if n % 4 == 0 else []
    return {"Book": [["Kiosk"], HEAD, *rows]}


SAID = ["sales today cash 95, card 160", "sold 95 for the till and 160 by card today"]


@pytest.mark.parametrize("note", SAID)
def test_on_one_row(note: str, tmp_path: Path) -> None:
    found = typed(desk(kiosk(one_row=True), tmp_path), note)
    rows = {cell.rpartition("!")[2][1:] for cell in found}
    sums = {
        cell.rpartition("!")[2][0]: value
        for cell, value in found.items()
        if cell.rpartition("!")[2][0] in "DEFG"
    }
    assert (len(rows), sums) == (1, {"D": 95, "F": 160})


@pytest.mark.parametrize("note", SAID)
def test_on_a_row_each_where_the_book_has_it_so(note: str, tmp_path: Path) -> None:
    found = typed(desk(kiosk(one_row=False), tmp_path), note)
    assert len({cell.rpartition("!")[2][1:] for cell in found}) == 2


def test_two_things_stay_on_two_rows(tmp_path: Path) -> None:
    found = typed(
        desk(kiosk(one_row=True), tmp_path), "ice 12 from the till today and cups 31.50 by card today"
    )
    rows = {cell.rpartition("!")[2][1:] for cell in found}
    assert len(rows) == 2
