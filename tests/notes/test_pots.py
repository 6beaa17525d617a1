"""Grids with a block of lines for each savings pot or debt."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.outcome import Asked
from tests.notes.small_books import Rows, desk, typed


def _tracker() -> dict[str, Rows]:
    months = [dt.date(2026, m, 1) for m in range(1, 13)]
    rows: list[list[Any]] = [["OUT OF DEBT BY 2029"], ["What we owe", None, *months, "Year"]]

    def block(
        name: str, remark: str, opening: float, lines: list[tuple[str, float | None]], sign: str
    ) -> None:
        rows.append([name, remark])
        first = len(rows) + 1
        carried = [f"={c}{first + len(lines) + 1}" for c in "CDEFGHIJKLM"]
        rows.append([None, "At start", opening, *carried])
        for label, size in lines:
            rows.append([None, label, *([size] * 10), None, None, "=SUM(C{r}:N{r})"])
        added = [f"{'+' if n == 0 or sign == '+' else '-'}" for n in range(len(lines))]
        rows.append(
            [
                None,
                "Now",
                *(
                    "=" + f"{c}{first}" + "".join(f"{s}{c}{first + 1 + n}" for n, s in enumerate(added))
                    for c in "CDEFGHIJKLMN"
                ),
            ]
        )
        rows.append([])

    block("Harbour Visa", "19.9%", 3000, [("New charges", 20), ("Paid", 200)], "-")
    block("Van loan (Northbank)", "6.4%", 9000, [("Interest", 40), ("Paid", 410)], "-")
    block("Holiday", "goal 2,400", 300, [("Put in", 50), ("Taken out", None)], "-")
    block("Emergency fund", "goal 6,000", 900, [("Put in", 100), ("Taken out", None)], "-")
    return {"Plan": rows}


def _cell(label: str, block: str) -> str:
    """The cell of November of a line."""
    inside = False
    for number, row in enumerate(_tracker()["Plan"], start=1):
        if row and row[0]:
            inside = row[0] == block
        if inside and len(row) > 1 and row[1] == label:
            return f"Plan!M{number}"
    raise AssertionError(label)


@pytest.mark.parametrize(
    ("note", "label", "block", "size"),
    [
        ("paid 250 on the Harbour Visa", "Paid", "Harbour Visa", 250),
        ("van loan payment came out today, 410", "Paid", "Van loan (Northbank)", 410),
        ("put 80 in the holiday pot", "Put in", "Holiday", 80),
        ("took 260 out of the emergency fund to fix the boiler", "Taken out", "Emergency fund", 260),
    ],
)
def test_the_sum_goes_under_its_month_into_the_line_of_the_block(
    tmp_path: Path, note: str, label: str, block: str, size: float
) -> None:
    assert typed(desk(_tracker(), tmp_path), note) == {_cell(label, block): size}


@pytest.mark.parametrize(
    "note",
    [
        "put 80 in",  # which of them?
        "should I put 80 in the holiday pot?",
        "moved 80 from the emergency fund into the holiday pot",  # two of them
        "paid 4000 on the van loan",  # ten times as much as ever
    ],
)
def test_it_is_asked_where_that_is_not_plain(tmp_path: Path, note: str) -> None:
    found = desk(_tracker(), tmp_path).propose(note)
    assert isinstance(found, Asked) or found.question is not None


def test_a_month_that_has_a_sum_takes_more_only_where_the_note_says_so(tmp_path: Path) -> None:
    it = desk(_tracker(), tmp_path, today=dt.date(2026, 10, 20))
    october = _cell("Put in", "Holiday").replace("!M", "!L")
    assert isinstance(it.propose("put 30 in the holiday pot"), Asked)
    assert typed(it, "put another 30 in the holiday pot") == {october: 80}
