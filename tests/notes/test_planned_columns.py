"""Grids in which each month has a plan and what it came to side by side: what happened goes to the latter."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import Rows, desk, typed

ITEMS = (("Hay", 300, 280), ("Farrier", 120, 110), ("Bedding", 90, 75), ("Vet", 60, 85))


def stable(months: Sequence[str], below: Sequence[str] = ("Budget", "Actual")) -> Rows:
    """A livery yard's year from August: `below` stands under each month's heading, which the first one has."""
    shown = [[m, *[None] * (len(below) - 1)] for m in months]
    figures = {"Budget": 1, "Actual": 2, "Plan": 1, "Real": 2, "Diff": 0}
    lines: list[list[Any]] = [
        [item[0], *[item[figures[b]] or None for _ in months for b in below]] for item in ITEMS
    ]
    end = "BCDEFGHIJKLMNOP"[len(months) * len(below) - 1]
    return [
        ["Stable 2026"],
        [],
        ["", *[cell for month in shown for cell in month]],
        ["", *[b for _ in months for b in below]],
        *lines,
        ["Total", *[f"=SUM({c}5:{c}8)" for c in "BCDEFGHIJKLMNOP"[: ord(end) - ord("B") + 1]]],
    ]


@pytest.mark.parametrize(
    ("months", "cell"),
    [
        (("Aug", "Sept", "Oct", "Nov"), "I5"),
        (("Agosto", "Setembro", "Outubro", "Novembro"), "I5"),
        (("Elokuu", "Syyskuu", "Lokakuu", "Marraskuu"), "I5"),
        (("August", "Autumn fair", "October", "November"), "I5"),
    ],
)
def test_what_happened_goes_beside_the_plan(months: Sequence[str], cell: str, tmp_path: Path) -> None:
    assert typed(desk({"Yard": stable(months)}, tmp_path), "paid 35 for hay") == {f"Yard!{cell}": 315}


def test_a_month_of_which_there_is_only_a_plan_takes_nothing(tmp_path: Path) -> None:
    rows = [list(row) for row in stable(("Aug", "Sep", "Oct", "Nov"))]
    rows[3][8] = "Plan"
    assert "?" in typed(desk({"Yard": rows}, tmp_path), "paid the farrier 55")
    rows[3] = ["", *["Actual", "Diff"] * 4]
    assert typed(desk({"Yard": rows}, tmp_path), "paid 35 for hay in october") != {"Yard!G5": 315}
