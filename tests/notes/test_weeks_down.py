"""A grid whose weeks run down as dates that were written ahead, and the words that such notes come in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout
from nl2x.notes.note import Desk
from tests.notes.small_books import desk, typed

WEEKS = [dt.date(2026, 9, 7) + dt.timedelta(days=7 * n) for n in range(16)]
FILLED = [
    [120, 300, None, 25, None],
    [95, 310, 60, 40, 18],
    [130, 280, None, 30, None],
    [110, 295, 45, 35, None],
] * 2


def rows() -> list[list[Any]]:
    blank: list[list[Any]] = [[None] * 5] * (len(WEEKS) - len(FILLED) - 2)
    made = []
    for week, (cash, card, sharpening, soap, other) in zip(
        WEEKS, [*FILLED, FILLED[0], [70, None, None, 12, None], *blank], strict=True
    ):
        made.append(
            [week, cash, card, sharpening, "=SUM(B{r}:D{r})", soap, other, "=SUM(F{r}:G{r})", "=E{r}-H{r}"]
        )
    return made


@pytest.fixture(scope="module")
def barber(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    head = [
        "Week starting",
        "Cuts cash",
        "Cuts card",
        "Sharpening",
        "Came in",
        "Soap & blades",
        "Other",
        "Went out",
        "Kept",
    ]
    return desk({"2026": [["Anton's chair"], [], head, *rows()]}, tmp_path_factory.mktemp("barber"))


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("cuts today 55, cash", {"2026!B13": 125}),
        ("cuts by card 48.50", {"2026!C13": 48.5}),
        ("blades 9.20", {"2026!F13": 21.2}),
        ("forgot this one from saturday, spent 16 on soap", {"2026!F12": 41}),
        ("sharpened four scissors, sharpening 24", {"2026!D13": 24}),
        ("week of 14 september, 60 down for sharpening, should of been 66", {"2026!D5": 66}),
    ],
)  # fmt: skip
def test_the_week_and_the_way_decide(barber: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(barber, note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "cuts 55",  # cash or card?
        "repairs to the sharpening wheel 30",  # its name is an income's, and it was likely spent
        "soap 12 on 1 april",  # no such week
    ],
)
def test_asked(barber: Desk, note: str) -> None:
    assert "?" in typed(barber, note)


def test_single_entries_are_no_periods(tmp_path: Path) -> None:
    """Standing orders that were written down ahead, one a week: money in and out, and no categories."""
    typed_in = [[30, None], [None, 12], [30, None], [None, 9], *[[None, None]] * 4]
    entries = [[week, *ways, "=N(D{r})+B{r}-C{r}"] for week, ways in zip(WEEKS, typed_in, strict=False)]
    book = desk({"Book": [["Date", "Money in", "Money out", "Balance"], *entries]}, tmp_path).knowledge.book
    assert (book.layout, book.grids) == (Layout.CASH_BOOK, ())
