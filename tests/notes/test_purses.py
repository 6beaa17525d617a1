"""A cash book with several purses side by side: each note in its own purse's column, transfers on one line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from nl2x.books.layouts.layout import understand_workbook
from nl2x.books.layouts.purses import purse_names
from tests.notes.small_books import day, desk, typed

HEAD = ["Date", "Details", "Category"]
SCOUTS = {
    "Cash book": [
        [*HEAD, "Cash in", "Cash out", "Cash balance", "Bank in", "Bank out", "Bank balance"],
        [day(9, 1), "brought forward", "Opening", 60, None, "=D{r}-E{r}", 900, None, "=G{r}-H{r}"],
        *[
            [day(m, d), words, kind, *cells]
            for m, d, words, kind, *cells in [
                (9, 4, "subs at the hut", "Subs", 48, None, None, None, None, None),
                (9, 7, "hall hire, parish council", "Hall hire", None, None, None, None, 120, None),
                (9, 9, "squash and biscuits", "Refreshments", None, 12.4, None, None, None, None),
                (9, 11, "subs at the hut", "Subs", 52, None, None, None, None, None),
                (9, 14, "paid into bank", "Transfer", None, 100, None, 100, None, None),
                (9, 20, "camp fees by transfer", "Camp", None, None, None, 340, None, None),
                (10, 2, "biscuits, milk", "Refreshments", None, 9.1, None, None, None, None),
                (10, 5, "hall hire, parish council", "Hall hire", None, None, None, None, 120, None),
                (10, 9, "subs at the hut", "Subs", 50, None, None, None, None, None),
                (10, 16, "badges, Scout Shop", "Badges", None, None, None, None, 31.5, None),
                (10, 23, "subs at the hut", "Subs", 46, None, None, None, None, None),
            ]
        ],
    ]
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("biscuits 8.60", {"Cash book!C14": "Refreshments", "Cash book!E14": 8.6}),
        ("hall hire 120", {"Cash book!C14": "Hall hire", "Cash book!H14": 120}),
        ("subs tonight at the hut, 54", {"Cash book!C14": "Subs", "Cash book!D14": 54}),
        ("more badges from the scout shop, 22.75", {"Cash book!C14": "Badges", "Cash book!H14": 22.75}),
        ("badges 6.50 paid in cash", {"Cash book!C14": "Badges", "Cash book!E14": 6.5}),
        (
            "transferred 90 from cash to the bank",
            {"Cash book!C14": "Transfer", "Cash book!E14": 90, "Cash book!G14": 90},
        ),
    ],
)
def test_each_purse_has_its_columns(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(SCOUTS, tmp_path), note)
    assert {cell: value for cell, value in found.items() if cell[10] in "CDEGH"} == cells


def test_the_past_is_read_purse_by_purse(tmp_path: Path) -> None:
    entries = desk(SCOUTS, tmp_path).knowledge.entries
    moved = next(e for e in entries if e.description == "paid into bank")
    assert {(line.account, line.debit, line.credit) for line in moved.lines} == {
        ("Bank", 100, 0),
        ("Cash", 0, 100),
    }


@pytest.mark.parametrize(
    ("headings", "purses"),
    [
        (["Bank receipts", "Bank payments", "Petty cash receipts", "Petty cash payments"], ("Bank", "Petty cash")),
        (["In (M-Pesa)", "Out (M-Pesa)", "In (SACCO)", "Out (SACCO)"], ("M-Pesa", "SACCO")),
        (["Received cash", "Received bank", "Paid cash", "Paid bank"], ("cash", "bank")),
        (["In", "Out", "Hours in", "Hours out"], ()),
        (["Bank in", "Bank out", "Sand in", "Sand out"], ()),
        (["Bank in", "Bank out", "Cash in", "Balance"], ()),
    ],
)  # fmt: skip
def test_which_columns_are_purses(headings: list[str], purses: tuple[str, ...], tmp_path: Path) -> None:
    rows = [[day(9, d), "bread", "Food", None, 4, None, 5] for d in range(1, 9)]
    book = desk({"Book": [[*HEAD, *headings], *rows]}, tmp_path).knowledge.book
    assert purse_names([c for i in book.lists for c in i.columns]) == purses
    assert understand_workbook(book.workbook).lists[0].has(Role.DATE)


@pytest.mark.parametrize("note", ["30 from the cash tin", "zzxxqq 85"])
def test_what_no_purse_or_category_takes_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(SCOUTS, tmp_path), note)
