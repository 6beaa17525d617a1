"""What stands below the totals of a list, such as how much is at the bank, is none of its rows."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import CashMovement, SetCell
from nl2x.books.planning.plan import plan
from tests.notes.small_books import Rows, day, desk


def treasurer(*below: str) -> dict[str, Rows]:
    """Receipts with totals, and below them what is at the bank."""
    rows: list[list[Any]] = [
        [day(9, 2), "Members", 40, 40, None],
        [day(9, 5), "Quiz", 61.5, None, 61.5],
        [day(9, 9), "Members", 20, 20, None],
        [day(9, 14), "Supper", 88, None, 88],
        [day(9, 20), "Quiz", 47, None, 47],
    ]
    blank: list[list[Any]] = [[] for _ in range(7)]
    total = ["Totals", None, *(f"=SUM({c}3:{c}14)" for c in "CDE")]
    sums = (812.4, "=C15", "=SUM(C17:C18)")
    rest = [[words, None, size] for words, size in zip(below, sums, strict=True)]
    return {
        "Year": [["RECEIPTS"], ["Date", "From", "Banked", "Subs", "Events"], *rows, *blank, total, [], *rest]
    }


@pytest.mark.parametrize(
    "below",
    [
        ("At the bank 1 September", "add receipts", "At the bank now"),
        ("Opening balance of 2026", "plus received", "Closing balance"),
    ],
)
def test_a_row_goes_above_the_totals_and_not_below_what_is_at_the_bank(
    below: tuple[str, ...], tmp_path: Path
) -> None:
    book = desk(treasurer(*below), tmp_path).knowledge.book
    assert [(i.last_row, i.total_row) for i in book.lists] == [(7, 15)]
    edits = plan(book, [CashMovement(day(11, 10), "Events", Decimal(52), "Quiz")]).edits
    written = {e.cell: e.value for e in edits if isinstance(e, SetCell) and e.value is not None}
    assert written == {"A8": day(11, 10), "B8": "Quiz", "C8": 52, "E8": 52}


def test_rows_below_a_total_whose_days_are_texts_are_rows_still(tmp_path: Path) -> None:
    weeks = [[f"Week {n}", "eggs", 10 + n] for n in range(1, 5)]
    more = [[f"Week {n}", "eggs", 10 + n] for n in range(5, 8)]
    rows = [["When", "What", "Amount"], *weeks, ["Total", None, "=SUM(C2:C5)"], *more]
    book = desk({"Eggs": rows}, tmp_path).knowledge.book
    assert [i.last_row for i in book.lists] == [9]
