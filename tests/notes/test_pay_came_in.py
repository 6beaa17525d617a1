"""Somebody's pay came in, in books of a household with a line of income for each one's pay."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

TODAY = dt.date(2026, 9, 25)
KINDS = {
    "Pay - Nadia": 0, "Pay - Tom Elias": 0, "Groceries": 84.3, "Grandparents": 350, "Kids": 41.2, "Eating out": 29,
}  # fmt: skip
PAY = {"Pay - Nadia": 2890.4, "Pay - Tom Elias": 3105.75}


def _register() -> list[list[Any]]:
    """A list of what went out and came in; Elias is also somebody whose parents are given money."""
    rows: list[list[Any]] = [["Date", "Category", "What", "Out", "In", "Account"]]
    for month in (7, 8):
        rows += [
            [day(month, 1), "Grandparents", "Elias's parents", 350, None, "Current"],
            [day(month, 4), "Groceries", "Aldi", 84.3 + month, None, "Current"],
            [day(month, 9), "Kids", "swimming", 41.2, None, "Current"],
            [day(month, 15), "Eating out", "Pho house", 29, None, "Current"],
            [day(month, 18), "Groceries", "Aldi", 61.75 + month, None, "Current"],
            [day(month, 25), "Pay - Nadia", "the clinic", None, 2890.4, "Current"],
            [day(month, 28), "Pay - Tom Elias", "the yard", None, 3105.75, "Current"],
        ]
    return rows


def _budget() -> list[list[Any]]:
    income = [["Nadia's salary", 2890.4, 2890.4, None], ["Tom, salary", 3105.75, 3105.75, None]]
    costs = [["Rent", 1100, 1100, 1100], ["Groceries", 402, 388.2, 290], ["Phones", 46, 46, None]]
    return [
        ["Home budget 2026"],
        [None, "Jul", "Aug", "Sep"],
        ["COMING IN"],
        *income,
        ["Total coming in", "=SUM(B4:B5)", "=SUM(C4:C5)", "=SUM(D4:D5)"],
        ["GOING OUT"],
        *costs,
        ["Total going out", "=SUM(B8:B10)", "=SUM(C8:C10)", "=SUM(D8:D10)"],
        ["LEFT", "=B6-B11", "=C6-C11", "=D6-D11"],
    ]


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    sheets = {"Log": _register(), "Kinds": [["Kind", "Out", "In"], *_sums()]}
    return desk(sheets, tmp_path_factory.mktemp("register"), TODAY)


def _sums() -> list[list[Any]]:
    return [[kind, "=SUMIF(Log!B:B,A{r},Log!D:D)", "=SUMIF(Log!B:B,A{r},Log!E:E)"] for kind in KINDS]


@pytest.fixture(scope="module")
def budget(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk({"2026": _budget()}, tmp_path_factory.mktemp("budget"), TODAY)


@pytest.mark.parametrize(
    ("note", "whose", "amount"),
    [
        ("Tom Elias's pay is in, 3120.10", "Pay - Tom Elias", 3120.1),
        ("nadia's wages have come, 2890.40", "Pay - Nadia", 2890.4),
        ("the pay of Nadia arrived today 2901", "Pay - Nadia", 2901),
    ],
)
def test_pay_is_what_came_in(register: Desk, note: str, whose: str, amount: float) -> None:
    cells = typed(register, note)
    assert (cells.get("Log!B16"), cells.get("Log!E16"), "Log!D16" in cells) == (whose, amount, False)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Nadia's pay is in, 2930", {"2026!D4": 2930}),
        ("tom's salary landed 3105.75", {"2026!D5": 3105.75}),
    ],
)
def test_in_the_line_of_its_month(budget: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(budget, note) == cells


@pytest.mark.parametrize("note", ["Ruth's pay is in, 1450", "pay is in, 2890.40"])
def test_whose_it_is_must_be_known(budget: Desk, note: str) -> None:
    assert "?" in typed(budget, note)


def test_pay_that_is_a_cost_does_not_come_in(tmp_path: Path) -> None:
    """A firm's book: somebody's wages are paid there, and no line of income is for them."""
    rows: list[list[Any]] = [["Date", "What", "Category", "Money in", "Money out"]]
    for month in (7, 8):
        rows += [
            [day(month, 3), "Takings", "Sales", 940, None],
            [day(month, 10), "Flour", "Stock", None, 120.5],
            [day(month, 17), "Takings", "Sales", 1010, None],
            [day(month, 26), "Nadia, wages", "Wages", None, 610],
        ]
    at = desk({"Book": rows}, tmp_path, TODAY)
    cells = typed(at, "Nadia's wages are in her account, 610")
    assert "?" in cells or cells.get("Book!E10") == 610
