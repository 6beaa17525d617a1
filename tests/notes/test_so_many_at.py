"""So many of a thing at so much each, in lists that keep both: the kinds of the figures say which is which."""

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, calculated_desk, day, typed

THINGS = (("Clay pot", 4.5, 2.1), ("Reed basket", 12.0, 6.5), ("Bird table", 28.0, 14.0))


def sold() -> Rows:
    rows: list[list[Any]] = [["Date", "Item", "How many", "Each", "Takings"]]
    for i in range(15):
        item, price, _ = THINGS[i % 3]
        rows.append([day(9, 2 + i), item, 2 + i % 4, price, "=C{r}*D{r}"])
    return rows


def bought() -> Rows:
    rows: list[list[Any]] = [["Date", "From", "Item", "How many", "Each", "Cost", "How paid"]]
    for i in range(12):
        item, _, price = THINGS[i % 3]
        shop = ("Potter's Yard", "Levels Willow", "J Hobbs")[i % 3]
        rows.append(
            [day(9, 3 + 2 * i), shop, item, 10 + i % 3, price, "=D{r}*E{r}", ("Bank", "Cash")[i % 3 == 1]]
        )
    return rows


@pytest.fixture
def stall(tmp_path: Path) -> Desk:
    return calculated_desk({"Sold": sold(), "Bought": bought()}, tmp_path)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("7 clay pots sold today at 4.50", {"Sold!B17": "Clay pot", "Sold!C17": 7, "Sold!D17": 4.5}),
        ("sold 3 reed baskets at 11 each", {"Sold!B17": "Reed basket", "Sold!C17": 3, "Sold!D17": 11}),
        (
            "20 reed baskets from Levels Willow at 6.40 each, cash",
            {"Bought!B14": "Levels Willow", "Bought!C14": "Reed basket", "Bought!D14": 20, "Bought!E14": 6.4},
        ),
    ],
)
def test_so_many_at_so_much_each_is_a_row(note: str, cells: dict[str, Any], stall: Desk) -> None:
    written = typed(stall, note)
    assert {cell: written.get(cell) for cell in cells} == cells
    assert {cell.partition("!")[0] for cell in written} == {next(iter(cells)).partition("!")[0]}


@pytest.mark.parametrize(
    "note",
    [
        "7 milk churns sold today at 4.50",
        "sold 3 reed baskets at 1,100 each",
        "gave 3 reed baskets back to Levels Willow at 6.50 each",
        "7 clay pots and 2 bird tables sold at 4.50 each",
    ],
)
def test_what_is_unknown_out_of_line_or_more_than_that_is_asked_about(note: str, stall: Desk) -> None:
    assert "?" in typed(stall, note)
