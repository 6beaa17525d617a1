"""A page of takings with a column for each way they came in: a day is one row, its amounts under their headings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

STALL: dict[str, Rows] = {
    "Takings": [
        ["Stall takings"],
        [],
        ["Date", "Market", "Cash", "Card", "Bank", "Total", "Remarks"],
        *[
            [day(8 + n // 4, 2 + 6 * (n % 4)), where, cash, card, bank, "=SUM(C{r}:E{r})", None]
            for n, (where, cash, card, bank) in enumerate((
                ("Castle Street", 120, 85.5, None), ("Quayside", 96, 110, None), ("Castle Street", 131, 92, None),
                ("Quayside", 88.5, 104, None), ("Fair", None, None, 350), ("Castle Street", 140, 99, None),
                ("Quayside", 75, 121.4, None), ("Castle Street", 118, None, None),
                ("Quayside", 84, 99, None), ("Castle Street", 125, 90, None), ("Quayside", 70, 118.5, None),
                ("Castle Street", 133, 76, None),
            ))
        ],
    ],
    "Costs": [
        ["What the stall cost"],
        [],
        ["Date", "Paid to", "What for", "Paid with", "Amount"],
        *[
            [day(8 + n // 3, 3 + 7 * (n % 3)), who, what, how, size]
            for n, (who, what, how, size) in enumerate((
                ("City Council", "Stall fees", "Card", 40), ("Dena", "Wages", "Cash", 64),
                ("Orchard Foods", "Jam & honey", "Card", 210), ("City Council", "Stall fees", "Card", 40),
                ("Dena", "Wages", "Cash", 72), ("Orchard Foods", "Jam & honey", "Card", 184),
            ))
        ],
    ],
}  # fmt: skip


@pytest.fixture
def stall(tmp_path: Path) -> Desk:
    at = desk(STALL, tmp_path)
    assert at.knowledge.book.layout is Layout.CASH_BOOK
    return at


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("castle street yesterday 112 cash 90.50 card, drizzle", {"A": day(11, 9), "B": "Castle Street", "C": 112, "D": 90.5}),
        ("Quayside today, 130 on the card machine and 71 cash", {"A": day(11, 10), "B": "Quayside", "C": 71, "D": 130}),
        ("quayside: cash 71, card 130, 201 in all", {"A": day(11, 10), "B": "Quayside", "C": 71, "D": 130}),
        ("castle street 95 cash, card 80", {"A": day(11, 10), "B": "Castle Street", "C": 95, "D": 80}),
        ("castle street took 95 cash", {"A": day(11, 10), "B": "Castle Street", "C": 95}),
    ],
)  # fmt: skip
def test_a_day_is_one_row(stall: Desk, note: str, cells: dict[str, Any]) -> None:
    found = typed(stall, note)
    assert {k: v for k, v in found.items() if k[-2:] == "16" and k[8:-2] not in "FG"} == {
        f"Takings!{letter}16": value for letter, value in cells.items()
    }


def test_a_place_of_no_such_row_so_far_is_asked_about(stall: Desk) -> None:
    note = "harbour side 90 cash 40 card"
    asked = stall.propose(note)
    assert asked.question is not None and asked.question.kind == "event"
    assert typed(stall, note, asked.question.options[0], "Quayside")["Takings!C16"] == 90


def test_where_it_was_is_asked(stall: Desk) -> None:
    assert typed(stall, "took 90 cash and 80 card") == {
        "?": 'Every row of Takings fills "Market". What goes there?'
    }
    assert typed(stall, "took 90 cash and 80 card", "Quayside")["Takings!B16"] == "Quayside"


@pytest.mark.parametrize(
    "note",
    [
        "castle street stall fee 40 cash, honey 60 card",
        "castle street 64 cash for Dena, 30 card",
        "castle street cash 300 card",
        "gave 20 cash and 10 card back at quayside",
        "Dena 64 cash, Orchard Foods 30 card",
    ],
)
def test_what_is_no_takings_makes_no_such_row(stall: Desk, note: str) -> None:
    assert not any(cell.startswith("Takings!") for cell in typed(stall, note))
