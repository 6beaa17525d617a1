"""A page a month with its days down and kinds of spending across: nothing is earned there, and remarks are no kind."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from nl2x.books.layouts.spending import only_spent
from nl2x.books.model import AccountType
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, desk, typed

TODAY = dt.date(2026, 11, 12)
KINDS = ["Groceries", "Trains", "Snacks", "Nights out", "Flat", "Shoes & clothes"]


def page(month: int, kinds: list[str], upto: int) -> list[list[Any]]:
    """A month, of which the first days are filled."""
    rows: list[list[Any]] = [["Day", *kinds, "Total", "Notes"]]
    for number in range(1, 31):
        sizes = [
            round(2 + (number * (k + 3)) % 17 + 0.35, 2) if (number + k) % 3 == 0 else None
            for k in range(len(kinds))
        ]
        own = sizes if number <= upto else [None] * len(kinds)
        rows.append([dt.date(2026, month, number), *own, f"=SUM(B{{r}}:{'ABCDEFGHIJ'[len(kinds)]}{{r}})"])
    return rows


def months(kinds: list[str] = KINDS) -> dict[str, Rows]:
    return {"September": page(9, kinds, 30), "November": page(11, kinds, 8)}


@pytest.fixture(scope="module")
def student(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(months(), tmp_path_factory.mktemp("days"), TODAY)


def test_all_kinds_are_costs_and_remarks_are_none(student: Desk) -> None:
    found = {a.name: a.type for a in student.knowledge.book.accounts}
    assert found == dict.fromkeys(KINDS, AccountType.EXPENSE)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("groceries 21.45", {"B13": 21.45}),
        ("train 6.20", {"C13": 6.2}),
        ("snacks 3.10 and trains 6.20", {"D13": 3.1, "C13": 6.2}),
        ("14.80 groceries on tuesday", {"B11": 14.8}),
        ("new shoes 49", {"G13": 49}),
        ("another 4.60 on snacks", {"D13": 4.6}),
        ("got 20 back for the shoes", {"G13": -20}),
    ],
)
def test_a_bare_kind_and_sum_is_a_cost(student: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(student, note) == {f"November!{cell}": size for cell, size in cells.items()}


@pytest.mark.parametrize("note", ["sold my old shoes 15", "parcel 9.90", "owe mum 12 for the train"])
def test_what_is_no_plain_cost_is_asked(student: Desk, note: str) -> None:
    assert "?" in typed(student, note)


@pytest.mark.parametrize(
    ("kinds", "spent"),
    [
        (["Food", "Bus", "Eating out", "Other"], True),
        (["Petrol", "Groceries", "Kids"], True),
        (["Bread", "Cakes", "Coffee", "Sandwiches"], False),  # what a café sold
        (["Clothes", "Books", "Toys", "Household"], False),  # what a charity shop sold
        (["Groceries", "Petrol", "Wages in"], False),
        (["Trains", "Taxis", "Takings"], False),
    ],
)
def test_which_kinds_are_only_spent(kinds: list[str], spent: bool) -> None:
    assert only_spent(kinds) is spent
