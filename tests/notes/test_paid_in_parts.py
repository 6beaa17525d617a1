"""What was quoted by others and is paid in two parts of its row: a fête's costs beside a page of what came in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import Rows, day, desk, typed

FETE: dict[str, Rows] = {
    "Costs": [
        ["Thing", "Supplier", "For", "Quote", "Deposit", "Dep on", "Final", "Final on", "To pay", "Done?"],
        *[
            [thing, who, kind, price, ahead, on, last, paid, "=D{r}-E{r}-G{r}", '=IF(I{r}=0,"YES","no")']
            for thing, who, kind, price, ahead, on, last, paid in (
                ("Marquee", "Big Tents Ltd", "Site", 1200, 300, day(8, 1), None, None),
                ("Loos, 4", "Fenland Loos", "Site", 480, 120, day(8, 2), 360, day(9, 3)),
                ("Band", "Brassed Up", "Music", 500, None, None, None, None),
                ("Magician", "Brassed Up", "Music", 150, None, None, None, None),
                ("Licence", "Borough Council", "Papers", 21, None, None, 21, day(8, 9)),
                ("Posters", "Print Barn", "Papers", 85, None, None, 85, day(9, 9)),
                ("Banner", "Print Barn", "Papers", 60, None, None, None, None),
            )
        ],
    ],
    "Money in": [
        ["Date", "From", "Sort", "£", "How"],
        *[[day(m, 4), f"Stall {m}", "Pitches", 20 + m, "Bank"] for m in range(3, 10)],
        [day(10, 4), "Big Tents Ltd", "Sponsors", 150, "Bank"],
    ],
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("deposit of £150 to Brassed Up for the band paid this morning", {"Costs!E4": 150, "Costs!F4": day(11, 10)}),
        ("Paid Big Tents the rest for the marquee, 900", {"Costs!G2": 900, "Costs!H2": day(11, 10)}),
        ("paid the print barn 60 for the banner", {"Costs!G8": 60, "Costs!H8": day(11, 10)}),
        ("sent Brassed Up the 50 deposit for the magician yesterday", {"Costs!E5": 50, "Costs!F5": day(11, 9)}),
    ],
)  # fmt: skip
def test_each_part_goes_into_its_cells(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(FETE, tmp_path), note)
    assert {cell: value for cell, value in found.items() if cell[6] not in "IJ"} == cells  # worked out


@pytest.mark.parametrize(
    "note",
    [
        "paid Big Tents the rest, 800",  # 900 is left
        "deposit of 50 to Brassed Up paid",  # for the band, or for the magician
        "deposit of £500 to Brassed Up for the band paid",  # all of it
        "paid Big Tents another deposit, 100",  # it has one
        "paid Big Tents 200",  # of what
        "Brassed Up want the deposit of 150 by friday",
        "Big Tents paid us back the deposit, 300",
    ],
)
def test_what_does_not_fit_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(FETE, tmp_path), note)


def test_money_that_comes_in_stays_on_its_page(tmp_path: Path) -> None:
    found = typed(desk(FETE, tmp_path), "Big Tents Ltd gave us another 150 as sponsors, in the bank")
    assert "?" in found or {cell.split("!")[0] for cell in found} == {"Money in"}


def test_where_a_cash_book_has_what_went_out_it_is_written_there(tmp_path: Path) -> None:
    spent: Rows = [
        ["Date", "Paid to", "Category", "Amount", "Paid with"],
        *[[day(m, 4), "Fenland Loos", "Site", 20 + m, "Bank"] for m in range(3, 10)],
    ]
    found = typed(desk({**FETE, "Paid out": spent}, tmp_path), "Paid Big Tents the rest for the marquee, 900")
    assert not any(cell.startswith("Costs!") for cell in found)


def test_the_costs_may_be_all_there_is(tmp_path: Path) -> None:
    at = desk({"Costs": FETE["Costs"]}, tmp_path)
    found = typed(at, "Paid Big Tents the rest for the marquee, 900")
    assert (found.get("Costs!G2"), found.get("Costs!H2")) == (900, day(11, 10))
