"""In a book that holds the bank alone, takings that were banked are income; under a heading of takings and costs both they
stay on the side that was said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.answering.as_answered import can_be
from nl2x.notes.catalogue import event
from tests.notes.small_books import Rows, day, desk, typed


def parents(*, summed: bool = False) -> dict[str, Rows]:
    """A bank register whose headings have takings and costs both; `summed`: with a sheet of what each has made."""
    head = ["Date", "How", "Details", "For what", "Out", "In"]
    rows: list[list[Any]] = [
        [day(8, 20), "paid in", "Old books, stall", "Book stall", None, 41.5],
        [day(8, 25), "card", "Shelves", "Book stall", 30, None],
        [day(9, 1), "transfer", "Hall, film night", "Film nights", 60, None],
        [day(9, 3), "card", "Popcorn, film night", "Film nights", 22.4, None],
        [day(9, 4), "paid in", "Doors, film night", "Film nights", None, 180.5],
        [day(9, 9), "transfer", "Family Osei", "Gifts", None, 50],
        [day(9, 15), "chq 88", "School: paints", "Given to school", 120, None],
        [day(9, 22), "paid in", "Old books, stall", "Book stall", None, 37],
        [day(10, 1), "DD", "Insurance", "Running costs", 90, None],
        [day(10, 9), "card", "Crisps, film night", "Film nights", 15, None],
    ]
    names = ("Book stall", "Film nights", "Gifts", "Given to school", "Running costs")
    sums = [
        [name, *(f"=SUMIF(Register!$D$2:$D$99,A{n},Register!{c}$2:{c}$99)" for c in "FE")]
        for n, name in enumerate(names, start=2)
    ]
    summary: dict[str, Rows] = {"Made": [["For what", "In", "Out"], *sums]} if summed else {}
    return {"Register": [head, *rows], **summary}


@pytest.mark.parametrize(
    "note",
    ["Took the film night doors to the bank, 164.50", "carried our film night takings into the bank 164.50",
             "banked the film night doors, 164.50", "dropped the film night doors off at the bank, 164.50"],
)  # fmt: skip
def test_takings_that_were_banked_come_in(note: str, tmp_path: Path) -> None:
    found = typed(desk(parents(), tmp_path), note)
    assert found.get("Register!F12") == 164.5 and found.get("Register!D12") == "Film nights"
    assert "Register!E12" not in found


@pytest.mark.parametrize(
    "note",
    ["paid in full for the hall, film night 60", "banked on the printer for 20 of paper but returned it", "the bank took 4 charges"],
)  # fmt: skip
def test_what_only_sounds_so_doesnt_come_in(note: str, tmp_path: Path) -> None:
    found = typed(desk(parents(), tmp_path), note)
    assert "Register!F12" not in found


def test_a_heading_that_had_takings_can_have_them_again_though_it_has_costs(tmp_path: Path) -> None:
    knowledge = desk(parents(summed=True), tmp_path).knowledge
    fit = {
        (name, heading): can_be(event(name), heading, knowledge)
        for name in ("sold", "bought")
        for heading in ("Film nights", "Running costs")
    }
    assert fit == {
        ("sold", "Film nights"): True, ("sold", "Running costs"): False,
        ("bought", "Film nights"): True, ("bought", "Running costs"): True,
    }  # fmt: skip


def test_with_a_tin_beside_the_bank_it_is_no_plain_income(tmp_path: Path) -> None:

    rows = [list(r) for r in parents()["Register"]]
    for row in rows[1:]:
        row[1] = "Tin" if row[1] == "card" else row[1]
    opened = desk({"Register": rows}, tmp_path)
    assert typed(opened, "banked 60 out of the tin").get("Register!F12") is None
