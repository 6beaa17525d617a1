"""Grids of what was planned beside grids alike of what it was: only in the latter is anything entered."""

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.layouts.layout import understand
from tests.notes.small_books import Rows, day, desk, saved, typed

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LINES = ("Rent", "Groceries", "Eating out", "Clothes", "Electricity")


def months(title: str, until: int) -> Rows:
    rows: list[list[Any]] = [[title], ["", *MONTHS], ["Salary", *([2400] * until)], ["Spending"]]
    rows += [[line, *[50 + 10 * n + m for m in range(until)]] for n, line in enumerate(LINES)]
    return [*rows, ["Total", *[f"=SUM({chr(66 + m)}5:{chr(66 + m)}9)" for m in range(12)]]]


@pytest.mark.parametrize(
    ("plan", "real"),
    [("Planned", "Actual"), ("Budget", "Spent so far"), ("Plan 2026", "2026"), ("Forecast", "Household")],
)
def test_what_happened_goes_into_the_grid_of_what_it_was(plan: str, real: str, tmp_path: Path) -> None:
    sheets = {plan: months(f"{plan} of the year", 12), real: months(f"{real} of the year", 10)}
    assert [g.sheet for g in understand(saved(tmp_path, sheets)).grids] == [real]
    found = typed(desk(sheets, tmp_path, day(10, 26)), "groceries at Leclerc 86.40")
    assert found == {f"{real}!K6": pytest.approx(69 + 86.40)}


def test_a_budget_without_such_a_grid_is_where_things_are_entered(tmp_path: Path) -> None:
    sheets = {"Budget": months("Budget 2026", 10), "Plants": [["Rose", "Oak"], [1, 2]]}
    assert [g.sheet for g in understand(saved(tmp_path, sheets)).grids] == ["Budget"]


def test_plants_are_no_plan(tmp_path: Path) -> None:
    sheets = {"Plants": months("Plants sold", 10), "Actual": months("Of the house", 10)}
    assert {g.sheet for g in understand(saved(tmp_path, sheets)).grids} == {"Plants", "Actual"}
