"""What broke is no stock that was lost, unless something of the words is kept in stock."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted, wanted

ACCOUNTS = """A Bank; A Till; A Ingredients on Hand; A Equipment; L Suppliers; E Capital; E Drawings; I Shop Sales
X Ingredients Used; X Wages; X Repairs; X Motor Costs"""
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/3,10/3|Flour and eggs from the mill|Ingredients on Hand 412/Bank 412
9/30,10/30|Ingredients used in the month|Ingredients Used 350/Ingredients on Hand 350
9/12|Shop takings, bread and cakes|Bank 800/Shop Sales 800
9/28|Took money out|Drawings 400/Bank 400
10/4|Oven serviced|Repairs 80/Bank 80
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("stock"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "the oven broke, 200",
        "window got smashed, 180",
        "freezer died 400",
        "laptop got stolen, 900",
        "the mixer is ruined, 150",
    ],
)
def test_a_thing_of_ones_own_isnt_stock(shop: Desk, note: str) -> None:
    assert str(posted(shop, note)).startswith("?")


LOST = wanted("Ingredients Used 40/Ingredients on Hand 40")


@pytest.mark.parametrize(
    "note",
    [
        "threw out 40 of stale bread",
        "40 of eggs went off",
        "flour got wet, 40 worth thrown away",
        "the fridge broke and 40 of milk and eggs went off",
    ],
)
def test_what_is_kept_or_sold_is_stock(shop: Desk, note: str) -> None:
    assert posted(shop, note) == LOST


@pytest.mark.parametrize(
    "note",
    ["took bread home for us, 12", "took bread and eggs home, 12", "took some cakes home for the kids, 12"],
)
def test_goods_that_are_taken_home_are_no_money(shop: Desk, note: str) -> None:
    assert posted(shop, note) in (wanted("Drawings 12/Ingredients on Hand 12"), "? post", "? event")


def test_money_that_is_taken_home_is_no_goods(shop: Desk) -> None:
    assert posted(shop, "took 50 cash home") == wanted("Drawings 50/Till 50")
