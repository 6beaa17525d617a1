"""Tables whose every row has all balances anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

HEADINGS = [
    "Date",
    "Rainy day fund",
    "Holiday jar",
    "Barclaycard",
    "Van loan",
    "Owed to Mum",
    "What happened",
]
CHANGES = [
    (5, 8, 1, 200, "payday"), (5, 12, 3, -150, "paid some off"), (5, 20, 4, -180.2, "Blackhorse statement"),
    (6, 1, 5, -50, "Mum"), (6, 8, 2, 60, "payday"), (6, 20, 4, -181.1, "Blackhorse statement"),
    (7, 3, 3, 88.4, "tyres, with the card"), (7, 8, 1, 200, "payday"), (7, 20, 4, -182, "Blackhorse statement"),
    (8, 2, 5, -50, "Mum"), (8, 9, 2, -210, "the ferry"), (9, 8, 1, 200, "payday"),
]  # fmt: skip


def rows() -> list[list[Any]]:
    sums: list[float] = [1400, 380, 620.5, 5210.3, 400]
    found: list[list[Any]] = [HEADINGS, [day(5, 1), *sums, "start"]]
    for month, number, at, by, words in CHANGES:
        sums[at - 1] = round(sums[at - 1] + by, 2)
        found.append([day(month, number), *sums, words])
    return found


@pytest.fixture(scope="module")
def savings(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk({"Changes": rows()}, tmp_path_factory.mktemp("savings"))


def new_row(at: Desk, note: str) -> list[Any]:
    cells = typed(at, note)
    return [cells[f"Changes!{c}15"] for c in "BCDEF"] if "?" not in cells else [cells["?"]]


@pytest.mark.parametrize(
    ("note", "row"),
    [
        ("put 120 in the holiday jar", [2000, 350, 558.9, 4667, 300]),
        ("paid 80 out of the rainy day fund for the boiler man", [1920, 230, 558.9, 4667, 300]),
        ("moved 100 from the rainy day fund to the holiday jar", [1900, 330, 558.9, 4667, 300]),
        ("gave Mum another 50 back", [2000, 230, 558.9, 4667, 250]),
        ("paid the vet 64 with the Barclaycard", [2000, 230, 622.9, 4667, 300]),
        ("paid 200 from the rainy day fund to the Barclaycard", [1800, 230, 358.9, 4667, 300]),
        ("Blackhorse statement, van loan is down to 4,484.10", [2000, 230, 558.9, 4484.1, 300]),
    ],
)
def test_the_new_row_repeats_the_last_but_for_what_changed(
    savings: Desk, note: str, row: list[float]
) -> None:
    assert new_row(savings, note) == row


@pytest.mark.parametrize(
    "note",
    [
        "put 40 on the Barclaycard",  # paid off, or bought with it
        "bought tyres for the van 90",
        "paid 185 on the van loan",  # a part of it is interest
        "I'll put 100 in the holiday jar next week",
        "didn't put the 100 in the holiday jar",
        "paid Mum 30 for the eggs",
        "Blackhorse statement, van loan is down to 4,984.10",
        "put 50 in the holiday jar on 8 june",  # later rows would have to change, too
    ],
)
def test_it_is_asked_where_the_note_doesnt_tell(savings: Desk, note: str) -> None:
    assert "?" in typed(savings, note)


def test_a_change_that_stands_there_is_asked_about(tmp_path: Path) -> None:
    at = desk({"Changes": rows()}, tmp_path, today=day(9, 8))
    assert "already" in typed(at, "put 200 in the rainy day fund")["?"]


def test_prices_that_seldom_change_are_no_balances(tmp_path: Path) -> None:
    sheet: list[list[Any]] = [["Date", "Pupil", "Fee", "Hall", "Book", "Paid"]]
    sheet += [[day(k % 6 + 4, 3 + k), f"pupil {k}", 24, 6, 9, 39] for k in range(14)]
    assert not any(i.noun == "balance" for i in desk({"Lessons": sheet}, tmp_path).knowledge.book.lists)
