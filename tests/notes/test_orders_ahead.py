"""Orders with a deposit and a day still to come, in a table that numbers them; and how what is left was paid."""

import datetime as dt
from pathlib import Path

import pytest

from nl2x.notes.note import Desk, Options
from tests.notes.small_books import Rows, calculated, day, typed

HEAD: list[object] = [
    "Order",
    "Ordered",
    "Customer",
    "Cake",
    "Pick-up",
    "Price",
    "Deposit",
    "To pay",
    "Paid on",
    "How",
    "Open",
]
PAST: list[tuple[object, ...]] = [
    (31, day(4, 2), "Joan Whitlock", "Easter lemon", day(4, 4), 75, 25, day(4, 4), "Cash"),
    (32, day(4, 7), "Meera Patel", "Chocolate, two tiers", day(4, 18), 160, 50, day(4, 18), "E-transfer"),
    (33, day(4, 10), "Mrs Duarte", "Carrot", day(4, 19), 95, 30, day(4, 19), "Cash"),
    (34, day(4, 14), "Tom Beckett", "Football pitch", day(4, 25), 120, 40, day(4, 25), "E-transfer"),
    (35, day(4, 27), "Susan Ho", "Baby shower", day(5, 9), 110, 35, day(5, 9), "Cash"),
    (36, day(5, 12), "Mrs Duarte", "First communion", day(5, 24), 125, 40, day(5, 24), "E-transfer"),
    (37, day(5, 20), "Mrs Kowalski", "Black forest", day(6, 20), 125, 40, None, None),
    (38, day(5, 28), "Rachel Stein", "Wedding, three tiers", day(6, 27), 420, 150, None, None),
]
COSTS: Rows = [
    ["Invoice date", "Supplier", "What", "Due", "Amount", "Paid"],
    *[[day(4, 1 + 4 * n), ("Costco", "Cake Depot")[n % 2], ("butter", "boxes")[n % 2], day(5, 1), 30 + n, day(5, 1)] for n in range(6)],
]  # fmt: skip
ROW = len(PAST) + 2


@pytest.fixture
def at(tmp_path: Path) -> Desk:
    rows = [[*p[:7], "=F{r}-G{r}", p[7], p[8], '=IF(I{r}="",H{r},0)'] for p in PAST]
    book = calculated(tmp_path, {"Orders": [HEAD, *rows], "Bills": COSTS})
    return Desk.open(book, Options(today=dt.date(2026, 6, 18)))


@pytest.mark.parametrize(
    "note",
    [
        "new order Jill Moss, unicorn cake for july 11, 95, she put 30 down",
        "order 39, Jill Moss, unicorn for july 11, 95 and she sent the 30 deposit",
    ],
)
def test_a_new_order_is_of_today_and_due_on_the_day_that_it_tells(at: Desk, note: str) -> None:
    found = typed(at, note, "yes")
    cells = {k: found[f"Orders!{k}{ROW}"] for k in "ABCEFG"}
    assert cells == {"A": 39, "B": day(6, 18), "C": "Jill Moss", "E": day(7, 11), "F": 95, "G": 30}
    assert f"Orders!J{ROW}" not in found  # how the rest will be paid nobody knows yet


def test_somebody_known_is_told_from_the_thing_behind_the_name(at: Desk) -> None:
    found = typed(at, "new order Tom Beckett rocket cake for july 11, 120, 40 deposit", "yes")
    assert found[f"Orders!C{ROW}"] == "Tom Beckett"


def test_a_number_that_comes_later_is_none_of_the_next_order(at: Desk) -> None:
    found = typed(at, "order 52, Jill Moss, unicorn for july 11, 95 and she sent the 30 deposit")
    assert list(found) == ["?"]


def test_how_it_was_paid_is_asked_where_the_rows_have_several_ways(at: Desk) -> None:
    assert "account" in typed(at, "mrs kowalski paid 85")["?"]
    assert typed(at, "mrs kowalski paid 85 cash") == {"Orders!I8": day(6, 18), "Orders!J8": "Cash"}
