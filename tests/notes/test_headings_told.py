"""Grids whose columns are told by several rows: a number, whose group it is, where it goes."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import desk, typed

TOURS = {
    "Tours": [
        ["Coach tours this spring"],
        [],
        [None, "C7", "C8", "C9", "All"],
        ["Party", "Ramblers", "St Jude's", "Bridge club"],
        ["Where to", "Lakes", "Chester", "Lakes"],
        ["When", "2 - 4 May", "9 May", "16 - 18 May"],
        [],
        ["CAME IN"],
        ["Deposits", 300, 120, 280, "=SUM(B9:D9)"],
        ["Balances", 900, None, None, "=SUM(B10:D10)"],
        ["Sum in", *[f"=SUM({c}9:{c}10)" for c in "BCDE"]],
        ["WENT OUT"],
        ["Driver", 210, 70, None, "=SUM(B13:D13)"],
        ["Rooms", 640, None, None, "=SUM(B14:D14)"],
        ["Sum out", *[f"=SUM({c}13:{c}14)" for c in "BCDE"]],
    ]
}


@pytest.fixture(scope="module")
def tours(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(TOURS, tmp_path_factory.mktemp("tours"))


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("driver for the bridge club 190", {"Tours!D13": 190}),
        ("paid the driver 35 for C8", {"Tours!C13": 105}),
        ("rooms for the Ramblers 85", {"Tours!B14": 725}),
    ],
)
def test_what_stands_above_tells_the_column(tours: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(tours, note) == cells


@pytest.mark.parametrize(
    "note", ["rooms at the Lakes 400", "driver 190", "driver for Chester and the Ramblers 140"]
)
def test_what_several_columns_have_is_asked(tours: Desk, note: str) -> None:
    assert "?" in typed(tours, note)


def test_a_row_of_words_is_no_line(tours: Desk) -> None:
    assert [row.label for row in tours.knowledge.book.grids[0].rows] == [
        "Deposits",
        "Balances",
        "Driver",
        "Rooms",
    ]
