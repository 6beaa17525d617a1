"""A page beside takings and costs whose categories say what was moved and where to: "Cash paid into bank"."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from nl2x.notes.note import Desk, Options
from tests.notes.small_books import TODAY, Rows, day, desk, typed
from tests.notes.test_takings_columns import STALL

MOVED: Rows = [
    ["Banked and drawn"],
    [],
    ["Date", "What", "Amount"],
    *[
        [day(8 + n // 3, 4 + 8 * (n % 3)), what, size]
        for n, (what, size) in enumerate(
            (("Cash paid into bank", 200), ("Drawings from bank", 150), ("Cash paid into bank", 260),
             ("Drawings from cash", 40), ("Cash paid into bank", 180), ("Own money put in", 100),
             ("Drawings from bank", 120))
        )
    ],
]  # fmt: skip
HEADINGS = ("Date", "Market", "Cash £", "Card £", "Bank £")
KINDS = "Cash paid into bank,Drawings from bank,Drawings from cash,Own money put in"


@pytest.fixture
def stall(tmp_path: Path) -> Desk:
    """The stall's book, with what may be moved, and what may be bought, to be chosen from lists."""
    import openpyxl

    takings = [*STALL["Takings"][:2], [*HEADINGS, *STALL["Takings"][2][5:]], *STALL["Takings"][3:]]
    at = desk({**STALL, "Takings": takings, "Banked & drawn": MOVED}, tmp_path)
    book = openpyxl.load_workbook(at.path)
    for sheet, cells, words in (
        ("Banked & drawn", "B4:B99", KINDS),
        ("Costs", "C4:C99", "Stall fees,Wages,Jam & honey"),
        ("Costs", "D4:D99", "Cash,Card,Bank"),
    ):
        chosen = DataValidation(type="list", formula1=f'"{words}"')
        chosen.add(cells)
        book[sheet].add_data_validation(chosen)
    book.save(at.path)
    return Desk.open(at.path, Options(today=TODAY))


@pytest.mark.parametrize("note", ["paid 220 of the cash into the bank", "banked 220 cash"])
def test_one_row_says_both_sides(stall: Desk, note: str) -> None:
    found = {k: v for k, v in typed(stall, note).items() if k.startswith("Banked") and "11" in k}
    assert found == {
        "Banked & drawn!A11": day(11, 10),
        "Banked & drawn!B11": "Cash paid into bank",
        "Banked & drawn!C11": 220,
    }


@pytest.mark.parametrize(
    "note",
    [
        "moved 100 from bank to cash",  # no category says that
        "put 50 of my own money in the tin",  # which the page has no column for
        "drew 100 from cash",  # for whom or what
    ],
)
def test_what_the_page_does_not_say_is_asked(stall: Desk, note: str) -> None:
    assert "?" in typed(stall, note)
