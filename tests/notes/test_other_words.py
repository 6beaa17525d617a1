"""A row of a list of payments that has the wrong category, account or flat: its words change where they stand."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

ROWS = [
    ["Date", "Payee", "Category", "Flat", "Amount", "Account"],
    [day(9, 2), "City Market", "Groceries", "Attic flat", -64.5, "Joint bank"],
    [day(9, 9), "Chemist", "Groceries", "Attic flat", -18.2, "Joint bank"],
    [day(9, 20), "Nails and paint", "Repairs", "Garden flat", -41, "Ana card"],
    [day(10, 3), "Dentist", "Health", "Attic flat", -85, "Joint bank"],
    [day(10, 5), "City Market", "Groceries", "Garden flat", -70.1, "Joint bank"],
    [day(10, 14), "Chemist", "Groceries", "Attic flat", -9.9, "Ana card"],
    [day(10, 20), "Bed frame", "Furniture", "Garden flat", -240, "Joint bank"],
    [day(10, 30), "Rent from Joy", "Rent", "Garden flat", 600, "Joint bank"],
]


def _book(tmp_path: Path) -> Desk:
    return desk({"Money": ROWS}, tmp_path)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "the chemist on 9 september isn't groceries, it's health. please change that line",
            {"Money!C3": "Health"},
        ),
        ("chemist on 14 october was on the joint bank, not ana's card, pls fix", {"Money!F7": "Joint bank"}),
        (
            "the 41 for nails and paint wasn't repairs but furniture, and it went off the joint bank not "
            "ana's card. correct it please",
            {"Money!C4": "Furniture", "Money!F4": "Joint bank"},
        ),
        (
            "dentist on 3 october was for the garden flat instead of the attic, please correct",
            {"Money!D5": "Garden flat"},
        ),
        ("the bed frame 240 was put under furniture, should be repairs", {"Money!C8": "Repairs"}),
        ("Bed frame of 20 October: it's repairs, not furniture. fix that row", {"Money!C8": "Repairs"}),
    ],
)
def test_the_words_change_in_the_row(note: str, cells: dict[str, str], tmp_path: Path) -> None:
    assert typed(_book(tmp_path), note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "the chemist isn't groceries, it's health. please change that line",  # there are two
        "the dentist on 3 october isn't groceries, it's health. please change that",  # it is health
        "the chemist on 9 september isn't groceries, it's beauty. please change that",  # no such category
        "the chemist on 9 september was on ana's card, not the savings. please change that",
        "the chemist on 9 september was 12.80 not 18.20, and it went off ana's card not the joint bank. pls fix",
    ],
)
def test_what_does_not_fit_the_row_is_asked_about(note: str, tmp_path: Path) -> None:
    assert "?" in typed(_book(tmp_path), note)


def test_what_is_paid_now_changes_no_row(tmp_path: Path) -> None:
    cells = typed(_book(tmp_path), "chemist 12.40 on ana's card today, not the joint bank")
    assert "?" in cells or all(cell.endswith("10") for cell in cells), cells
