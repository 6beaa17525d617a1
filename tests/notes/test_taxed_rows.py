"""Cash books that tell in a column of its own how much tax is in a row's amount."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.books.layouts.taxed_rows import tax_column
from nl2x.notes.facts import read_facts
from tests.notes.small_books import TODAY, Rows, day, desk, typed

ROWS = [
    (9, 1, "yard rent", "Rent", None, 250, None),
    (9, 3, "timber from Hobbs", "Timber", None, 480, 80),
    (9, 8, "oak gate, Mrs Finch", "Gates", 960, None, 160),
    (9, 15, "van insurance", "Insurance", None, 55, None),
    (9, 20, "timber from Hobbs", "Timber", None, 360, 60),
    (10, 1, "yard rent", "Rent", None, 250, None),
    (10, 6, "side gate, Mr Dale", "Gates", 600, None, 100),
    (10, 12, "timber from Hobbs", "Timber", None, 240, 40),
    (10, 15, "van insurance", "Insurance", None, 55, None),
    (10, 27, "five-bar gate, Hill Farm", "Gates", 1200, None, 200),
    (11, 1, "yard rent", "Rent", None, 250, None),
]


def gates(heading: str = "VAT", balance: str = "=H{p}+D{r}-E{r}", before: float = 900) -> dict[str, Rows]:
    rows: list[list[Any]] = [["Date", "Details", "Category", "In", "Out", heading, "Notes", "Balance"]]
    rows.append([day(9, 1), "brought forward", None, None, None, None, None, before])
    for n, (month, number, *cells) in enumerate(ROWS, start=3):
        formula = balance.replace("{p}", str(n - 1)).replace("{r}", str(n))
        rows.append([day(month, number), *cells, None, formula])
    return {"Book": rows}


def row(cells: dict[str, Any]) -> list[Any]:
    return [cells.get(f"Book!{letter}14") for letter in "CDEF"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("timber from Hobbs 120", ["Timber", None, 120, 20]),
        ("paid for timber, 100 plus VAT", ["Timber", None, 120, 20]),
        ("the yard rent, 250", ["Rent", None, 250, None]),
        ("sold a gate to Mrs Finch, 720 including VAT", ["Gates", 720, None, 120]),
        ("paid Hobbs for timber, 96 of which VAT 16", ["Timber", None, 96, 16]),
    ],
)
def test_the_tax_inside_stands_in_its_column(note: str, expected: list[Any], tmp_path: Path) -> None:
    assert row(typed(desk(gates(), tmp_path), note)) == expected


@pytest.mark.parametrize(
    "note", ["paid for oak boards, 90", "sold a gate for 480, the VAT is extra to find out"]
)
def test_tax_that_is_always_there_and_isnt_told_is_asked(note: str, tmp_path: Path) -> None:
    cells = typed(desk(gates(), tmp_path), note)
    assert "?" in cells or row(cells)[3]


def test_tax_that_a_formula_adds_is_none_inside(tmp_path: Path) -> None:
    desk(gates(balance="=H{p}+D{r}-E{r}+F{r}"), tmp_path)
    assert tax_column(understand(tmp_path / "book.xlsx").lists[0].columns, False) is None


@pytest.mark.parametrize(
    ("note", "amounts"),
    [
        ("dai 800, wk 46", ["800"]),
        ("weeks 38 and 39, 1440", ["1440"]),
        ("takings this week 46", ["46"]),
        ("2 weeks 40", ["40"]),
        ("wk 12", ["12"]),
    ],
)
def test_the_number_of_a_week_is_no_sum(note: str, amounts: list[str]) -> None:
    found = read_facts(note, today=TODAY).amounts
    assert [f"{a.value:f}" for a in found if a.kind.name == "MONEY"] == amounts
