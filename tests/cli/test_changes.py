"""Changed cells as a person reads them."""

from __future__ import annotations

import datetime as dt

from nl2x.books.model import CellChange
from nl2x.cli.views.changes import change_lines, first_lines, turned

DAY = dt.date(2026, 3, 14)
POSTED = [
    CellChange("Journal", "A9", None, DAY),
    CellChange("Journal", "B9", None, "Rent"),
    CellChange("Journal", "AA9", None, 1400.5),
    CellChange("Balance Sheet", "B4", 52100.5, 50700),
]


def names(sheet: str, row: int) -> str:
    return "Bank" if (sheet, row) == ("Balance Sheet", 4) else ""


def test_a_row_that_came_and_the_total_it_changes() -> None:
    assert list(change_lines(POSTED, names)) == [
        "Journal, row 9 (new): 2026-03-14 | Rent | 1,400.50",
        "Balance Sheet!B4 (Bank): 52,100.50 → 50,700",
    ]


def test_the_same_taken_back() -> None:
    assert list(change_lines(turned(POSTED))) == [
        "Journal, row 9 (emptied): 2026-03-14 | Rent | 1,400.50",
        "Balance Sheet!B4: 50,700 → 52,100.50",
    ]


def test_a_row_that_went_while_another_moved_into_its_place() -> None:
    changes = [
        CellChange("Cash", "A9", DAY, None),
        CellChange("Cash", "C9", 12.5, None),
        CellChange("Cash", "F9", 100, 112.5),
    ]
    assert list(change_lines(changes)) == [
        "Cash, row 9 (emptied): 2026-03-14 | 12.50",
        "Cash!F9: 100 → 112.50",
    ]


def test_amounts_calculated_for_the_first_time_are_no_new_row() -> None:
    changes = [CellChange("Cash", "F4", None, 7), CellChange("Cash", "G4", None, 8)]
    assert list(change_lines(changes)) == ["Cash, row 4: F (empty) → 7, G (empty) → 8"]


def test_many_rows_are_counted_and_long_words_cut() -> None:
    changes = [CellChange("Cash", f"F{row}", row, row + 1) for row in range(2, 102)]
    lines = list(first_lines(changes))
    assert lines[0] == "Cash!F2: 2 → 3" and len(lines) == 13
    assert lines[-1] == "… and 88 more rows (--json lists every cell)"
    (line,) = change_lines([CellChange("S", "A1", "short", "z" * 80)])
    assert line == f"S!A1: short → {'z' * 33}…"
