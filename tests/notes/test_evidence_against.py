"""What a book's own rows and names say against a first reading: told already, called otherwise, kept for another thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.little_books import cash_book
from tests.notes.small_books import desk, typed

WORKSHOP = {
    "Year": [
        ["Wanjiru polishing, 2026"],
        [None, "so far", "2025"],
        ["EARNED"],
        ["Tables polished", 4100, 3900],
        ["Repairs", 900, 700],
        ["Total earned", "=SUM(B4:B5)", "=SUM(C4:C5)"],
        ["SPENT"],
        ["Polish and cloths", 610, 540, "cash"],
        ["Rent of the shed", 1200, 1200, "till"],
        ["Power", 330, 300, "M-Pesa"],
        ["M-Pesa fees", 41, 38],
        ["Other costs", 75, 60, "cash"],
        ["Total spent", "=SUM(B8:B12)", "=SUM(C8:C12)"],
        ["PROFIT", "=B6-B13", "=C6-C13"],
    ],
    "Have": [
        ["What there is"],
        ["HAVE"],
        ["Till", 260],
        ["M-Pesa", 1180],
        ["Bank", 2400],
        ["Rent paid ahead", 300],
        ["Total have", "=SUM(B3:B6)"],
        ["OWE"],
        ["Aunt Grace's loan", 800],
        ["Total owe", "=SUM(B9:B9)"],
        ["OWN MONEY", "=B7-B10"],
    ],
}


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(WORKSHOP, tmp_path_factory.mktemp("workshop"))


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("polished a table for Otieno, 65 till", {"Year!B4": 4165, "Have!B3": 325}),
        ("cloths 12 for polishing the table", {"Year!B8": 622, "Have!B3": 248}),
        ("prepaid power tokens 20", {"Year!B10": 350, "Have!B4": 1160}),
        ("paid m-pesa fees 3", {"Year!B11": 44, "Have!B4": 1177}),
    ],
)
def test_posted(workshop: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(workshop, note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "sent 45 mpesa",  # where it lay, and not what it was for
        "I owed Aunt Grace 800, paid her 200 from the bank, 500 left",
        "shed rent for october, and aunt grace her 50 as always",
        "paid 40 ahead for power",  # the only account for what is paid ahead is the rent's
    ],
)
def test_asked(workshop: Desk, note: str) -> None:
    assert "?" in typed(workshop, note)


@pytest.fixture(scope="module")
def choir(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    rows = [
        ("09-05", "Subs at rehearsal", "Subs", "bank", 60.0, 0.0),
        ("09-12", "Bright Signs, advert in the programme", "Adverts", "bank", 80.0, 0.0),
        ("09-14", "Parking fine, Ana", "Fines", "bank", 0.0, 15.0),
        ("09-19", "Hall for rehearsals", "Hall", "bank", 0.0, 44.0),
    ]  # fmt: skip
    kinds = [("Subs", "Income"), ("Adverts", "Income"), ("Fines", "Expense"), ("Hall", "Expense"), ("Other", "Expense")]  # fmt: skip
    return cash_book(tmp_path_factory.mktemp("choir") / "choir.xlsx", rows, kinds, ways=False)


def test_the_same_sum_in_other_words_is_no_second_one(choir: Desk) -> None:
    assert "on 2026-09-12 already" in typed(choir, "paid bright signs 80 for the hall programme 12 sept")["?"]


def test_what_somebody_gave_us_back_came_in(choir: Desk) -> None:
    written = typed(choir, "Ana's given us back the 15 for her parking fine")
    assert written["Cash book!D6"] == 15 and "Cash book!E6" not in written


def test_what_the_owner_takes_goes_where_the_book_calls_it_so(tmp_path: Path) -> None:
    rows = [
        ("09-05", "Stall", "Takings", "bank", 160.0, 0.0),
        ("09-06", "Stall", "Takings", "bank", 90.0, 0.0),
        ("09-07", "Wool, Hendry", "Wool", "bank", 0.0, 55.0),
        ("09-12", "for August", "Own wages", "bank", 0.0, 300.0),
    ]
    kinds = [("Takings", "Income"), ("Wool", "Expense"), ("Own wages", "Expense"), ("Sundry", "Expense")]
    wool = cash_book(tmp_path / "wool.xlsx", rows, kinds, ways=False)
    assert typed(wool, "took my 300 for September")["Cash book!C6"] == "Own wages"
    assert "?" in typed(wool, "took 300 for September")
