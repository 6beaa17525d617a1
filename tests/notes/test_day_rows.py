"""Beside a shop's tables: a sheet with a row a day, and a register of what lasts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.layouts.daily import NOUN
from tests.notes.small_books import day, desk, typed
from tests.notes.test_tables_of_a_shop import NURSERY

SHOP: dict[str, Any] = {
    **NURSERY,
    "Till": [
        ["Date", "Coins", "Contactless", "Vouchers", "Together", "Closed by"],
        *[[day(11, d), 80.5 + d, 190 + 3 * d, 10, "=SUM(B{r}:D{r})", "Ann"] for d in (3, 4, 5, 6, 7, 9)],
    ],
    "Things": [
        ["No", "Item", "Bought", "From", "Cost", "Life", "Paid with", "State"],
        ["T1", "Greenhouse heater", day(3, 2), "Agrotherm", 880, 8, "card", "in use"],
        ["T2", "Trolleys", day(5, 9), "Cartwell", 420, 5, "transfer", "in use"],
        ["T3", "Hose reel", day(6, 1), "Cartwell", 95, 4, "card", "broken, gone"],
        ["T4", "Label printer", day(8, 20), "Deskworld", 210, 4, "card", "in use"],
    ],
}
SHOP["Things"][0][0] = "Asset no"


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "till today: coins 96.40, contactless 233, vouchers 20",
            {"Till!A8": day(11, 10), "Till!B8": 96.4, "Till!C8": 233, "Till!D8": 20},
        ),
        (
            "till today. 96.40 coins, 2330 contactless, 20 vouchers",
            {"Till!A8": day(11, 10), "Till!B8": 96.4, "Till!C8": 2330, "Till!D8": 20},
        ),
        (
            "new trolleys from Cartwell, 460, by transfer. should last us 6 years",
            {"Things!C6": day(11, 10), "Things!D6": "Cartwell", "Things!E6": 460, "Things!F6": 6,
             "Things!G6": "transfer", "Things!H6": "in use"},
        ),
    ],
)  # fmt: skip
def test_each_has_its_sheet(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(SHOP, tmp_path), note)
    assert {cell: found.get(cell) for cell in cells} == cells
    assert {cell.split("!")[0] for cell in found} == {cell.split("!")[0] for cell in cells}


@pytest.mark.parametrize(
    "note",
    [
        "till on the 9th: coins 90, contactless 214, vouchers 10",
        "till today: coins 96, contactless 233 and 12 for eggs",
        "till today 329",
        "contactless on the 7th was 211 not 214",
    ],
)
def test_a_day_that_is_there_or_a_figure_without_a_column_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(SHOP, tmp_path), note)


def test_which_sheets_are_of_days(tmp_path: Path) -> None:
    monthly = [
        ["Month", "Shop", "Market"],
        *[[day(m, 1), 100 * m, 40] for m in range(1, 9)],
        ["Sum", "=SUM(B2:B9)", "=SUM(C2:C9)"],
    ]
    book = desk({**SHOP, "Months": monthly}, tmp_path).knowledge.book
    assert [i.sheet for i in book.lists if i.noun == NOUN] == ["Till"]


STALL: dict[str, Any] = {
    "Fairs": [
        ["Day", "Where", "Table", "Cash", "Card", "Petrol", "Took", "Profit"],
        *[
            [day(*when), where, 30, 90 + 10 * n, 140.5, 18 if n < 7 else None,
             '=IF(A{r}="","",D{r}+E{r})', '=IF(A{r}="","",G{r}-C{r}-F{r})']
            for n, (when, where) in enumerate(zip(
                [(9, 19), (9, 26), (10, 3), (10, 10), (10, 17), (10, 24), (10, 31), (11, 7)],
                ["Ludlow", "Bishop's Castle", "Ludlow", "Ludlow", "Bishop's Castle", "Ludlow", "Ludlow",
                 "Bishop's Castle"], strict=True))
        ],
    ],
    "Spent": [
        ["Date", "What", "From", "Kind", "Cost", "Paid with"],
        *[
            [day(m, 5), f"{what} {m}", who, kind, 40 + m, "Bank"]
            for m in range(6, 11)
            for what, who, kind in (("Wool", "Texere", "Yarn"), ("Leaflets", "Printed4u", "Adverts"))
        ],
    ],
}  # fmt: skip
NEXT = {"Fairs!A10": day(11, 10), "Fairs!B10": "Ludlow"}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "Ludlow today: table 30, cash 112.50, card 98, petrol 17",
            {**NEXT, "Fairs!C10": 30, "Fairs!D10": 112.5, "Fairs!E10": 98, "Fairs!F10": 17},
        ),
        (
            "ludlow today, 32 for the table, took 112.50 cash and 98 card, 17 petrol",
            {**NEXT, "Fairs!C10": 32, "Fairs!D10": 112.5, "Fairs!E10": 98, "Fairs!F10": 17},
        ),
        ("forgot the petrol for Bishop's Castle on Saturday, it was 21", {"Fairs!F9": 21}),
        ("petrol on saturday 21.50", {"Fairs!F9": 21.5}),
    ],
)
def test_a_fairs_day_has_its_place_and_its_costs(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(STALL, tmp_path), note)
    assert {cell: value for cell, value in found.items() if cell[6] not in "GH"} == cells  # worked out


@pytest.mark.parametrize(
    "note",
    [
        "Clun today: table 30, cash 112.50, card 98, petrol 17",  # a place that was never there
        "forgot the petrol for Ludlow on Saturday, it was 21",  # that day was another place
        "petrol on 31 October 21",  # has one already
        "petrol for the van on saturday 21",
    ],
)
def test_another_place_or_another_thing_is_no_figure_of_that_day(note: str, tmp_path: Path) -> None:
    found = typed(desk(STALL, tmp_path), note)
    assert "?" in found or not any(cell.startswith("Fairs!") for cell in found)


def test_days_without_costs_beside_a_cash_book_stay_what_they_were(tmp_path: Path) -> None:
    plain = [row[:5] for row in STALL["Fairs"]]
    book = desk({**STALL, "Fairs": plain}, tmp_path).knowledge.book
    assert not [i for i in book.lists if i.noun == NOUN]
