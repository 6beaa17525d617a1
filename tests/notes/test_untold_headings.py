"""Notes in books with a heading that is blank or that nobody else would write: the same cells, or a question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

SPENT = (
    ("Tesco, shop", "Food", 61.2), ("Esso", "Fuel", 48.0), ("Boots, plasters", "Health", 6.5),
    ("Aldi", "Food", 33.1), ("Shell, car wash", "Fuel", 55.4), ("Lidl", "Food", 12.9),
    ("Dentist, check-up", "Health", 40.0), ("Farm stall", "Food", 9.0), ("Texaco", "Fuel", 50.1),
    ("Optician", "Health", 85.0), ("Bakery", "Food", 4.2), ("Esso, oil", "Fuel", 21.0),
)  # fmt: skip
NOTE = "fuel 40.50 yesterday"
HEAD = ("Date", "What it was", "Category", "Amount")
BUDGET = [["Spending", "So far"]] + [
    [kind, "=SUMIF(Costs!C$2:C$99,A{r},Costs!D$2:D$99)"] for kind in ("Food", "Fuel", "Health")
]


def costs(folder: Path, *headings: str) -> Desk:
    rows: list[list[Any]] = [[day(9, n + 1), *what] for n, what in enumerate(SPENT)]
    return desk({"Costs": [list(headings), *rows], "Budget": BUDGET}, folder)


@pytest.mark.parametrize("column", range(4))
@pytest.mark.parametrize("heading", ["", "Xyz"])
def test_one_heading_more_or_less_changes_nothing(column: int, heading: str, tmp_path: Path) -> None:
    headings = list(HEAD)
    headings[column] = heading
    cells = typed(costs(tmp_path, *headings), NOTE)
    assert cells == {"Costs!A14": day(11, 9), "Costs!B14": NOTE, "Costs!C14": "Fuel", "Costs!D14": 40.5}


def months(folder: Path, *headings: str) -> Desk:
    """A cash book with a page a month, the latest of which has just been begun under these headings."""
    head = ["Date", "Details", "Category", "In", "Out"]
    pages: dict[str, Any] = {}
    for number, name in ((9, "Sep"), (10, "Oct")):
        rows: list[list[Any]] = [
            [day(number, n + 1), what, kind, None, size] for n, (what, kind, size) in enumerate(SPENT)
        ]
        pages[name] = [head, *rows, [day(number, 20), "Wages", "Pay", 900.0, None]]
    pages["Nov"] = [list(headings), [day(11, 2), "Aldi", "Food", None, 31.0]]
    return desk(pages, folder)


@pytest.mark.parametrize("column", range(1, 5))
@pytest.mark.parametrize("heading", ["", "Xyz"])
def test_a_page_means_what_the_others_say(column: int, heading: str, tmp_path: Path) -> None:
    headings = ["Date", "Details", "Category", "In", "Out"]
    headings[column] = heading
    cells = typed(months(tmp_path, *headings), NOTE)
    assert cells == {"Nov!A3": day(11, 9), "Nov!B3": NOTE, "Nov!C3": "Fuel", "Nov!E3": 40.5}


def orders(folder: Path, *, always: bool = True) -> Desk:
    """Orders in which a mark stands beside every payment (or not beside all of them)."""
    rows: list[list[Any]] = [["No", "Date", "Customer", "Job", "Price", "Paid", "Xyz"]]
    names = ("Adams", "Brown", "Clarke", "Davies", "Evans", "Foster", "Green", "Harris", "Irwin", "Jones")
    for number, name in enumerate(names):
        paid = number < 8
        mark = f"m{number}x" if paid and (always or number % 2) else None
        rows.append([number + 1, day(10, number + 1), name, f"gate {number}", 100 + number,
                     100 + number if paid else None, mark])  # fmt: skip
    return desk({"Orders": rows}, folder)


def test_what_stands_beside_every_payment_is_asked_about(tmp_path: Path) -> None:
    assert "Xyz" in typed(orders(tmp_path), "Irwin paid his 108")["?"]


def test_what_stands_beside_some_payments_is_not(tmp_path: Path) -> None:
    assert typed(orders(tmp_path, always=False), "Irwin paid his 108") == {"Orders!F10": 108.0}


def test_what_goes_with_a_state_is_asked_about(tmp_path: Path) -> None:
    """A booking is settled on the day that its rest came in: without that day it isn't."""
    rows: list[list[Any]] = [["No", "Date", "Customer", "Event", "Price", "Paid", "Xyz", "Status"]]
    for number, name in enumerate(("Adams", "Brown", "Clarke", "Davies", "Evans", "Foster", "Green")):
        paid = number < 5
        rows.append([number + 1, day(10, number + 1), name, f"party {number}", 100 + number, 100 + number if paid
                     else 20, f"m{number}x" if paid else None, "settled" if paid else "confirmed"])  # fmt: skip
    found = typed(desk({"Bookings": rows}, tmp_path), "Foster paid the 85 that was left")
    assert "Xyz" in found.get("?", "") or "Bookings!H7" not in found
