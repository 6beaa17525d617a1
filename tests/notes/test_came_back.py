"""What was sold and came back: so many less at the same price, where a list has shown it so before."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed


def _prints(tmp_path: Path, returned: bool = True) -> Desk:
    sold = [
        ("Otter print", "Etsy", 1, 32),
        ("Cards", "Market", 12, 2.5),
        ("Heron print", "Market", 2, 48),
        ("Otter print", "Etsy", 1, 32),
        ("Cards", "Market", 8, 2.5),
        ("Badger print", "Etsy", 1, 48),
        ("Otter print, came back torn", "Etsy", -1 if returned else 1, 32),
        ("Cards", "Market", 15, 2.5),
        ("Heron print", "Market", 1, 48),
    ]
    rows: list[list[object]] = [["Date", "What", "Where", "How many", "Each", "Came to"]]
    rows += [[day(9, 3 * n + 1), *one, "=D{r}*E{r}"] for n, one in enumerate(sold)]
    costs: list[list[object]] = [["Date", "Shop", "What", "For", "Cost"]]
    for n, what in enumerate(("paper", "black ink", "mailers", "white ink", "lino")):
        costs.append([day(9, 4 * n + 2), "Jackson's", what, "Stock", 20 + 3 * n])
    return desk({"Sold": rows, "Stock": costs}, tmp_path)


RETURNS = [
    ("the Heron came back, gave her the 48 back", {"B": "Heron print", "D": -1, "E": 48}),
    ("Otter print returned, 32 refunded on Etsy", {"B": "Otter print", "D": -1, "E": 32}),
    ("4 cards came back at the market, gave 10 back", {"B": "Cards", "D": -4, "E": 2.5}),
    ("refunded 96 for the Herons, both came back", {"B": "Heron print", "D": -2, "E": 48}),
]


@pytest.mark.parametrize(("note", "cells"), RETURNS, ids=[note for note, _ in RETURNS])
def test_it_is_so_many_less(note: str, cells: dict[str, object], tmp_path: Path) -> None:
    at = _prints(tmp_path)
    assert "Is it a row of Sold" in typed(at, note)["?"]
    found = {cell.split("!")[1][0]: v for cell, v in typed(at, note, "yes").items() if "Sold" in cell}
    assert {letter: found[letter] for letter in cells} == cells


@pytest.mark.parametrize(
    ("note", "returned"),
    [
        ("the Heron came back, gave her 40 back", True),  # which is no price of it
        ("a print came back, gave her the 48 back", True),  # Heron or Badger?
        ("the Heron came back, gave her the 48 back", False),  # no row shows how that is written
    ],
)
def test_what_no_row_tells_is_no_such_row(note: str, returned: bool, tmp_path: Path) -> None:
    assert "Is it a row of Sold" not in typed(_prints(tmp_path, returned), note).get("?", "")
