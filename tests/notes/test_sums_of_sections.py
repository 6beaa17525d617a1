"""Budgets whose sections are added up once more: what goes out is a sum of the sections' sums."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.model import AccountType
from tests.notes.small_books import desk, typed

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
LETTERS = "BCDEFGHIJKLM"


def each(formula: str) -> list[str]:
    return [formula.replace("#", c) for c in LETTERS]


BUDGET = {
    "2026": [
        ["Our money 2026"],
        ["Line", *MONTHS],
        ["INCOME"],
        ["Salary", *[112400] * 10],
        ["Cakes", 9500, 14000, 11200],
        ["Total income", *each("=SUM(#4:#5)")],
        [],
        ["CHILDREN"],
        ["School fees", 90000, None, None, None, 90000],
        ["School bus", 18000, None, None, None, 18000],
        ["Uniforms & books", 8400],
        ["Sports & lessons", 2000],
        ["Total children", *each("=SUM(#9:#12)")],
        [],
        ["SAVING"],
        ["SACCO", *[10000] * 10],
        ["Chama", *[5000] * 10],
        ["Total saving", *each("=SUM(#16:#17)")],
        [],
        ["ALL GOING OUT", *each("=#13+#18")],
        ["LEFT OVER", *each("=#6-#20")],
    ]
}


def test_what_a_sum_of_sums_takes_off_are_costs(tmp_path: Path) -> None:
    kinds = {a.name: a.type for a in desk(BUDGET, tmp_path).knowledge.book.accounts}
    assert {name for name, kind in kinds.items() if kind is AccountType.INCOME} == {"Salary", "Cakes"}
    assert set(kinds.values()) == {AccountType.INCOME, AccountType.EXPENSE}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("Sports lessons for Amani this term 6000 paid", {"2026!L12": 6000}),
        ("10,000 to sacco, 5,000 to chama", {"2026!L16": 10000, "2026!L17": 5000}),
        ("School fees 30000", {"2026!L9": 30000}),
        ("school bus paid 18000", {"2026!L10": 18000}),
    ],
)
def test_lines_of_sections_summed_twice(note: str, cells: dict[str, float], tmp_path: Path) -> None:
    assert typed(desk(BUDGET, tmp_path), note) == cells


@pytest.mark.parametrize("note", ["School shoos for both kids at Bata, 4,200 total", "school zorbing 900"])
def test_a_word_that_several_lines_begin_with_tells_no_line(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(BUDGET, tmp_path), note)


def test_a_difference_of_two_lines_alone_types_neither(tmp_path: Path) -> None:
    rows = [
        ["Meters", *MONTHS],
        ["Widgets now", 10, 20, 30],
        ["Widgets before", 5, 10, 20],
        ["Used", *each("=#2-#3")],
    ]
    kinds = {a.name: a.type for a in desk({"2026": rows}, tmp_path).knowledge.book.accounts}
    assert AccountType.INCOME not in kinds.values()


SPENT = {
    "Joint": [
        ["Sam & Jo 2026"],
        ["", *MONTHS, "Total"],
        ["Food", *[380] * 10],
        ["Energy", *[130] * 10],
        ["Haircuts", 35, None, 35],
        ["Total spent", *each("=SUM(#3:#5)")],
    ]
}


def test_lines_of_what_was_spent_alone_are_costs(tmp_path: Path) -> None:
    at = desk(SPENT, tmp_path)
    assert {a.type for a in at.knowledge.book.accounts} == {AccountType.EXPENSE}
    assert typed(at, "food shop 71.35") == {"Joint!L3": 71.35}


def test_lines_whose_total_says_nothing_stay_open(tmp_path: Path) -> None:
    rows = [["", *r[1:]] if i == 1 else r for i, r in enumerate(SPENT["Joint"])]
    rows[0], rows[-1] = ["Sam & Jo 2026"], ["Total", *each("=SUM(#3:#5)")]
    kinds = {a.name: a.type for a in desk({"Joint": rows}, tmp_path).knowledge.book.accounts}
    assert kinds["Food"] is None


PAID_WEEKLY = {
    "2026": [
        ["Line", *MONTHS],
        ["Wages - Tom", *[2100] * 10],
        ["Food", *[400] * 10],
        ["Left", *each("=SUM(#2:#2)-SUM(#3:#3)")],
    ]
}


def test_an_income_lines_bare_name_came_in(tmp_path: Path) -> None:
    at = desk(PAID_WEEKLY, tmp_path)
    assert typed(at, "Tom's wages 2,100") == {"2026!L2": 2100}
    assert "?" in typed(at, "wages for the cleaner 40")


PLANS = {
    "Budget": [
        ["2026 budget v actual"],
        ["Item", "", *MONTHS],
        ["Council tax", "Budget", *[170] * 12],
        [None, "Actual", *[170] * 10],
        ["Groceries", "Budget", *[520] * 12],
        [None, "Actual", 498, 530, 541, 477],
        ["Petrol", "Budget", *[140] * 12],
        [None, "Actual", 120, 151, 133, 149],
        ["Phone", "Budget", *[30] * 12],
        [None, "Actual", *[28] * 10],
    ]
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [("groceries 88.10", {"Budget!M6": 88.1}), ("petrol 51", {"Budget!M8": 51})],
)
def test_rows_of_plans_are_left_alone(note: str, cells: dict[str, float], tmp_path: Path) -> None:
    assert typed(desk(PLANS, tmp_path), note) == cells


PAIRS_DOWN = {
    "Plan": [
        ["Home plan"],
        [None, "Income", None, "Rent", None, "Food", None],
        ["Month", "Plan", "Actual", "Plan", "Actual", "Plan", "Actual", "Left"],
        *[
            [m, 2400, 2400, 800, 800, 420, 401, f"=C{r}-E{r}-G{r}"]
            for r, m in enumerate(MONTHS[:10], start=4)
        ],
        *[
            [m, 2400, None, 800, None, 420, None, f"=C{r}-E{r}-G{r}"]
            for r, m in enumerate(MONTHS[10:], start=14)
        ],
    ]
}


@pytest.mark.parametrize(
    ("note", "cells"), [("food 52.10", {"Plan!G14": 52.1}), ("rent 800", {"Plan!E14": 800})]
)
def test_pairs_under_each_line_with_months_down(note: str, cells: dict[str, float], tmp_path: Path) -> None:
    assert typed(desk(PAIRS_DOWN, tmp_path), note) == cells
