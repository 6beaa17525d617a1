"""Which pot a sum came out of or went into, and which purse's column it stands under."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, calculated_desk, day, typed

MOVES: Rows = [
    ["Date", "£", "From", "To", "Why"],
    *[
        [day(month, 28), sum_, "Everyday", pot, "payday"]
        for month in (6, 7, 8, 9)
        for pot, sum_ in (("Trip pot", 90), ("Van pot", 60), ("Rainy day", 150))
    ],
    [day(9, 30), 40, "Trip pot", "Everyday", "put back"],
    [day(10, 2), 25, "Rainy day", "Van pot", "topped up"],
    [day(10, 28), 90, "Everyday", "Trip pot", "payday"],
]
SPENT: Rows = [
    ["Date", "Pot", "On", "£"],
    [day(7, 3), "Van pot", "MOT", 54],
    [day(7, 19), "Trip pot", "Train seats", 38],
    [day(8, 8), "Van pot", "Insurance", 212],
    [day(9, 12), "Trip pot", "Cottage deposit", 120],
]


@pytest.mark.parametrize(
    ("note", "sent", "got"),
    [
        ("payday, put 60 from everyday into the van pot", "Everyday", "Van pot"),
        ("payday, 60 to the van pot from everyday", "Everyday", "Van pot"),
        ("put 60 back, out of the trip pot into everyday", "Trip pot", "Everyday"),
    ],
)
def test_small_words_say_which_pot_it_came_out_of(tmp_path: Path, note: str, sent: str, got: str) -> None:
    found = typed(calculated_desk({"Moves": MOVES, "Spent": SPENT}, tmp_path), note)
    assert {found.get("Moves!C17"), found.get("Moves!D17")} == {sent, got}
    assert found["Moves!C17"] == sent


@pytest.mark.parametrize(
    "note", ["new tyre 58.50, paid out of the van pot", "62 from the trip pot for the ferry"]
)
def test_what_came_out_of_a_pot_didnt_go_into_it(tmp_path: Path, note: str) -> None:
    found = typed(calculated_desk({"Moves": MOVES, "Spent": SPENT}, tmp_path), note)
    assert "?" in found or not any(cell.startswith("Moves!") for cell in found)


PURSES: Rows = [
    ["Date", "What", "For", "Cash", "MoMo"],
    [day(9, 2), "kenkey", "Food", 12, None],
    [day(9, 4), "MTN bundle", "Data", 50, None],
    [day(9, 7), "rent", "Room", None, 300],
    [day(9, 9), "MTN bundle", "Data", 55, None],
    [day(9, 13), "trotro", "Travel", 8, None],
    [day(9, 20), "books", "Study", None, 90],
    [day(9, 26), "waakye", "Food", 15, None],
]


@pytest.mark.parametrize(
    ("note", "cell"),
    [
        ("mtn bundle 60 momo", "E9"),
        ("mtn bundle 60, momo", "E9"),
        ("mtn bundle, 60 by momo", "E9"),
        ("mtn bundle 60 cash", "D9"),
    ],
)
def test_a_sum_stands_under_the_purse_that_is_named(tmp_path: Path, note: str, cell: str) -> None:
    found = typed(calculated_desk({"Spending": PURSES}, tmp_path), note)
    other = {"D9": "E9", "E9": "D9"}[cell]
    assert found[f"Spending!{cell}"] == 60
    assert found.get(f"Spending!{other}") in (None, "")


def _shared(**options: object) -> Rows:
    shops = [
        ("Lidl", "Groceries", "Ewa", "half"),
        ("Lidl", "Groceries", "Tim", "half"),
        ("PGE", "Bills", "Tim", "half"),
    ]
    rows: list[list[object]] = [["Date", "Where", "Kind", "zł", "Paid by", "For"]]
    for n in range(5):
        for at, (where, kind, who, whom) in enumerate(shops):
            rows.append([day(9, 1 + 5 * n + at), where, kind, 80 + 7 * n + at, who, whom])
    rows.append([day(10, 1), "Shoe shop", "Clothes", 120, "Tim", "Ewa"])
    rows.append([day(10, 3), "Barber", "Clothes", 40, "Ewa", "Tim"])
    return rows


def test_for_whom_it_was_is_as_in_all_rows_alike(tmp_path: Path) -> None:
    found = typed(calculated_desk({"Ours": _shared()}, tmp_path), "tim did the lidl shop, 183.27")
    written = {cell.removeprefix("Ours!"): value for cell, value in found.items()}
    assert "?" in written or (written["E19"], written["F19"], written["D19"]) == ("Tim", "half", 183.27)


def test_of_two_pages_of_costs_the_one_with_the_category_takes_it(tmp_path: Path) -> None:
    head: list[object] = ["Date", "Supplier", "Bought", "Kind", "Cost", "Paid by"]
    kinds = ("Cheese", "Crackers", "Wrapping")
    stock: Rows = [
        head,
        *[[day(9, 1 + 3 * n), f"Maker {n % 4}", "boxes", kinds[n % 3], 40 + n, "Bank"] for n in range(9)],
    ]
    other: Rows = [
        ["Date", "What", "Kind", "Cost", "Paid by"],
        [day(9, 3), "diesel", "Van", 46, "Card"],
        [day(9, 10), "reader fees", "Fees", 24, "Bank"],
        [day(9, 17), "diesel", "Van", 44, "Card"],
        [day(9, 24), "ice packs", "Stall", 19, "Card"],
        [day(10, 1), "diesel", "Van", 47, "Card"],
        [day(10, 8), "tablecloth", "Stall", 12, "Cash"],
    ]
    days: Rows = [
        ["Date", "Market", "Takings"],
        *[[day(9, 5 + 7 * (n % 3)), ("North Street", "Quay")[n % 2], 300 + n] for n in range(6)],
    ]
    sheets = {"Market days": days, "Stock bought": stock, "Other": other}
    found = typed(calculated_desk(sheets, tmp_path), "diesel 45.60 on card")
    assert found["Other!D8"] == 45.6
    assert not any(cell.startswith("Stock bought!") for cell in found)


@pytest.mark.parametrize(("heat", "line"), [("Gas", "Fuel"), ("Gas cylinder", "Petrol"), ("Gas", "Diesel")])
def test_beside_fuel_gas_is_no_petrol(tmp_path: Path, heat: str, line: str) -> None:
    months = ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    rows: Rows = [
        ["Bill", *months],
        *[
            [name, *[size + n for n in range(5)], None, None]
            for name, size in (
                ("Rent", 900),
                ("Water", 31),
                (heat, 26),
                (line, 70),
                ("School", 45),
                ("Food", 300),
            )
        ],
    ]
    at = calculated_desk({"2026": rows}, tmp_path)
    assert typed(at, "petrol for the car, 72.40") == {"2026!G5": 72.4}
