"""A sheet a month with its days written down beforehand and kinds of spending across: a box for each day and kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout
from nl2x.notes.note import Desk
from tests.notes.small_books import desk, typed

TODAY = dt.date(2026, 5, 12)
HEADINGS = ["Date", "Day", "Bread", "Vegetables", "Groceries", "Bus", "Chemist", "Day's total", "Remarks"]
APRIL: Mapping[int, Sequence[Any]] = {
    day: (2.4, *rest)
    for day, rest in {
        1: (None, 64.2, None, None, "Aldi, the big shop"),
        2: (8.1, None, 3.6, None, None),
        5: (None, None, 3.6, 11.9, "cough syrup"),
        9: (7.45, 21.3, None, None, None),
        14: (None, None, 7.2, None, "to the zoo and back"),
        20: (9.2, None, None, 6.5, "plasters"),
        27: (8.8, 33.1, None, None, None),
        30: (None, None, 3.6, None, None),
    }.items()
}
MAY: Mapping[int, Sequence[Any]] = {
    1: (2.4, None, 58.7, None, None, "Aldi, the big shop"),
    4: (2.4, 8.1, None, 3.6, None, None),
    11: (4.8, None, None, None, 12.1, "visitors, a second loaf. eye drops"),
    12: (2.4, None, None, None, None, None),
}
"""What was spent by day; the loaf, the vegetables and so on."""


def month(first: dt.date, spent: Mapping[int, Sequence[Any]]) -> list[list[Any]]:
    """A month's sheet, every day of it in a row."""
    days = [first + dt.timedelta(days=n) for n in range(31)]
    rows = [
        [day, f"{day:%a}", *kinds, "=SUM(C{r}:G{r})", remark]
        for day in days
        if day.month == first.month
        for *kinds, remark in [spent.get(day.day, (None,) * 6)]
    ]
    totals = [f"=SUM({letter}4:{letter}{len(rows) + 3})" for letter in "CDEFGH"]
    return [[f"{first:%B %Y}, what we spent"], [], HEADINGS, *rows, ["Total", None, *totals]]


@pytest.fixture(scope="module")
def household(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    sheets = {"Apr": month(dt.date(2026, 4, 1), APRIL), "May": month(dt.date(2026, 5, 1), MAY)}
    return desk(sheets, tmp_path_factory.mktemp("days"), TODAY)


def test_each_month_is_a_grid_of_days(household: Desk) -> None:
    """One that is filled to its end, too."""
    book = household.knowledge.book
    assert [(g.sheet, g.period, len(g.rows)) for g in book.grids] == [("Apr", "day", 30), ("May", "day", 31)]
    assert (book.layout, book.lists) == (Layout.GRID, ())


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("vegetables 7.35", {"May!D15": 7.35}),
        ("bus into town yesterday 3.60", {"May!F14": 3.6}),
        ("chemist 8.20 on the 3rd", {"May!G6": 8.2}),
        ("bought more bread, 3.10", {"May!C15": 5.5}),
        ("groceries 41.15 on 30 april", {"Apr!E33": 41.15}),
    ],
)  # fmt: skip
def test_the_amount_goes_into_the_box_of_its_day(household: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(household, note) == cells


@pytest.mark.parametrize("note", ["umbrella 14.90", "vegetables 7.35 on 2 june"])
def test_asked(household: Desk, note: str) -> None:
    """What has no kind or no day."""
    assert "?" in typed(household, note)


def test_every_day_filled_is_no_calendar_of_kinds(tmp_path: Path) -> None:
    """A meter that is read every day of a month: rows made one by one, with nothing left blank."""
    days = [dt.date(2026, 4, n) for n in range(1, 31)]
    rows = [[day, f"{day:%a}", 500 + 9 * n, 509 + 9 * n, "=D{r}-C{r}"] for n, day in enumerate(days)]
    headings = ["Date", "Day", "Morning", "Evening", "Used"]
    book = desk({"Meter": [headings, *rows]}, tmp_path, TODAY).knowledge.book
    assert book.grids == ()


@pytest.mark.parametrize("label", ["Budget", "Plan", "Target"])
def test_what_each_month_should_come_to_stands_above_a_grid_of_months(label: str, tmp_path: Path) -> None:
    head = [
        "Month",
        "Salary Thabo",
        "Salary Lerato",
        "Total in",
        "Bond",
        "Groceries",
        "Petrol",
        "Total out",
        "Left",
    ]
    sums = "=SUM(B{r}:C{r})", "=SUM(E{r}:G{r})", "=D{r}-H{r}"
    rows: list[list[Any]] = [
        ["Our money"],
        head,
        [label, 27400, 21300, sums[0], 11250, 7200, 3400, *sums[1:]],
    ]
    for number, name in enumerate(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    ):
        full = number < 4
        own = (27380, 21350, sums[0], 11248, 7100 + number, 3300 + number, *sums[1:])
        rows.append([name, *(own if full else (None, None, sums[0], None, None, None, *sums[1:]))])
    at = desk({"2026": rows}, tmp_path, today=TODAY)
    assert at.knowledge.book.layout is Layout.GRID
    assert typed(at, "Lerato's salary is in, 21350") == {"2026!C8": 21350}
    assert typed(at, "petrol 812.50 at the Engen") == {"2026!G8": 812.5}
