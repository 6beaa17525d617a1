"""A correction of the book beside something that happened: both are written, and no sum is lost."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import day, desk, typed

GRID = {
    "2026": [
        ["", "Sep", "Oct", "Nov"],
        ["Income", None, None, None],
        ["Haircuts", 2500, 2640, 800],
        ["Costs", None, None, None],
        ["Rent", 700, 700, 700],
        ["Shampoo and colour", 210, 190, None],
        ["Advertising", 60, 16, None],
    ]
}
LIST = {
    "Cash book": [
        ["Date", "Details", "Category", "Account", "Amount"],
        [day(10, 5), "Subs, Ann", "Subs", "Bank", 40],
        [day(10, 12), "Tyre, Forest Road", "Van", "Bank", -78],
        [day(10, 20), "Diesel, Morley", "Fuel", "Cash", -61.3],
        [day(10, 27), "Diesel, Leeds", "Fuel", "Cash", -55],
        [day(11, 3), "Paper", "Office", "Bank", -30],
    ]
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "paid 45 for shampoo. also advertising in october was 61 not 16, please correct",
            {"2026!D6": 45, "2026!C7": 61},
        ),
        (
            "advertising in october was 61 not 16, my typo. and we bought shampoo for 45",
            {"2026!D6": 45, "2026!C7": 61},
        ),
        (
            "haircuts today 95. then, september's advertising should have been 66 instead of 60; fix it please",
            {"2026!D3": 895, "2026!B7": 66},
        ),
    ],
)
def test_in_a_grid_both_are_written(note: str, cells: dict[str, float], tmp_path: Path) -> None:
    assert typed(desk(GRID, tmp_path), note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "the tyre on 12 October was 87 not 78, digits swapped. Also paid 52 cash for diesel at Morley",
        "paid 52 cash for diesel at Morley. also the tyre on 12 october was 87 not 78, digits swapped",
    ],
)
def test_in_a_list_the_row_is_put_right_and_another_added(note: str, tmp_path: Path) -> None:
    cells = typed(desk(LIST, tmp_path), note)
    wanted = {"Cash book!E3": -87, "Cash book!C7": "Fuel", "Cash book!D7": "Cash", "Cash book!E7": -52}
    assert {cell: cells.get(cell) for cell in wanted} == wanted, cells


@pytest.mark.parametrize(
    "note",
    [
        "advertising in october was 61 not 16, and shampoo 45",
        "shampoo 45 with advertising in october, which was 61 not 16",
    ],
)
def test_a_sum_that_is_left_over_is_asked_about(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(GRID, tmp_path), note)


def test_in_a_journal_both_are_entries(desk: Desk) -> None:
    result = desk.propose(
        "paid 60 cash for flyers. also the November rent was 975 not 950, please correct it"
    )
    assert isinstance(result, Proposal), result
    booked = [{line.account: line.debit - line.credit for line in entry.lines} for entry in result.entries]
    assert booked == [{"Advertising": 60, "Cash in Till": -60}, {"Rent": 25, "Bank Account": -25}]
