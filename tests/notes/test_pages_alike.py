"""A page a month with what each of two people spent and brought in; of what came in, nothing stands there yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import desk, typed

TODAY = dt.date(2026, 3, 26)
SPENT = ["Rent", "Gas & electric", "Groceries", "Eating out", "Petrol", "Phones"]
CAME_IN = ["Salary", "Family allowance", "Other income"]


def page(month: str, spent: Sequence[Sequence[Any]], came_in: Sequence[Sequence[Any]]) -> list[list[Any]]:
    """A month's page; the box of what came in stands under that of what was spent."""
    lines = [
        [name, plan, *line, "=SUM(C{r}:E{r})", "=B{r}-F{r}"]
        for name, plan, line in zip(SPENT, PLANNED, spent, strict=True)
    ]
    income = [
        [name, None, None, *line, "=SUM(D{r}:E{r})"] for name, line in zip(CAME_IN, came_in, strict=True)
    ]
    return [
        [f"{month} 2026"],
        [None, None, "who paid"],
        [None, "Planned", "Shared", "Ines", "Marek", "Total", "Left"],
        *lines,
        ["All spent", *(f"=SUM({letter}4:{letter}9)" for letter in "BCDEFG")],
        [],
        ["Came in", None, None, "Ines", "Marek", "Total"],
        *income,
        ["All in", None, None, *(f"=SUM({letter}13:{letter}15)" for letter in "DEF")],
    ]


PLANNED = [980, 100, 450, 80, 60, 40]
N = None
JANUARY = [(980, N, N), (96, N, N), (402.1, 18.4, 31), (N, 44, N), (N, N, 57.2), (38, N, N)]
FEBRUARY = [(980, N, N), (96, N, N), (377.5, N, 26.3), (51, N, 19.5), (N, N, 61), (38, N, N)]
MARCH = [(980, N, N), (96, N, N), (211.8, N, 14.7), (N, 27.5, N), (N, N, 33), (N, N, N)]
PAID = [(2210, 1985), (143.7, N), (N, 60)]
NOTHING: list[tuple[None, None]] = [(N, N)] * 3


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    sheets = {
        "Jan": page("January", JANUARY, PAID),
        "Feb": page("February", FEBRUARY, PAID),
        "Mar": page("March", MARCH, NOTHING),
    }
    return desk(sheets, tmp_path_factory.mktemp("pages"), TODAY)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("marek's salary has come, 1985", {"Mar!E13": 1985}),
        ("salary of Ines in today 2210", {"Mar!D13": 2210}),
        ("the family allowance came in for Ines, 143.70", {"Mar!D14": 143.7}),
    ],
)  # fmt: skip
def test_what_comes_in_goes_into_the_empty_box_of_its_month(
    home: Desk, note: str, cells: dict[str, float]
) -> None:
    assert typed(home, note) == cells


@pytest.mark.parametrize("note", ["salary is in, 2100", "Tomasz's salary is in, 2100"])
def test_whose_it_is_must_be_said(home: Desk, note: str) -> None:
    assert "?" in typed(home, note)


def test_a_column_is_named_with_its_card(home: Desk) -> None:
    """ "Shared" is a column, and the card beside it no word that nothing came of."""
    assert typed(home, "groceries 33.20 on the shared card") == {"Mar!C6": 245}


def test_other_lines_in_these_cells_are_no_such_box(tmp_path: Path) -> None:
    """A page whose lower box is set up otherwise isn't read as the others are."""
    other = page("March", MARCH, NOTHING)
    other[12][0], other[13][0] = "Lodger", "Bank interest"
    sheets = {"Jan": page("January", JANUARY, PAID), "Feb": page("February", FEBRUARY, PAID), "Mar": other}
    book = desk(sheets, tmp_path, TODAY).knowledge.book
    assert "Mar" not in {grid.sheet for grid in book.grids}


def test_headings_again_begin_another_box_of_the_same_grid(tmp_path: Path) -> None:
    """The same people over what came in, right below: that row is no line, and tells what the ones below are."""
    lines = [["Rent", 980, None], ["Groceries", 212.4, 31], ["Petrol", None, 57.2], ["Cinema", 18, 24]]
    sheet = [
        ["Who paid what"],
        [None, "Ines", "Marek", "Total"],
        *[[*line, "=SUM(B{r}:C{r})"] for line in lines],
        ["All spent", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)"],
        ["Income", "Ines", "Marek", "Total"],
        ["Salary", 2210, None, "=SUM(B{r}:C{r})"],
        ["Lodger", None, 300, "=SUM(B{r}:C{r})"],
        ["All in", "=SUM(B9:B10)", "=SUM(C9:C10)", "=SUM(D9:D10)"],
    ]
    at = desk({"Us": sheet}, tmp_path, TODAY)
    [grid] = at.knowledge.book.grids
    assert grid.names == ["Rent", "Groceries", "Petrol", "Cinema", "Salary", "Lodger"]
    assert typed(at, "Marek's salary came in, 1985") == {"Us!C9": 1985}
