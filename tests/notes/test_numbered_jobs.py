"""A workshop's jobs: where each thing is, its deposit before it has a price, and new ones by their number."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

WORKSHOP: dict[str, Rows] = {
    "Jobs": [
        ["Job", "In", "Customer", "What", "Parts", "Labour", "Total", "Deposit", "Paid", "Out", "Balance", "Status"],
        *[
            [700 + n, day(*into), who, what, parts, labour, parts and parts + labour, ahead, paid, out, "=G{r}-H{r}-I{r}", status]
            for n, (into, who, what, parts, labour, ahead, paid, out, status) in enumerate((
                ((9, 1), "K. Vance", "Raleigh, new chain", 24, 30, None, 54, day(9, 4), "gone"),
                ((9, 3), "Moor Primary", "Six scooters", 18, 60, 20, 58, day(9, 9), "gone"),
                ((9, 8), "P. Odell", "Tandem, wheels", 90, 80, 50, 120, day(9, 20), "gone"),
                ((9, 9), "K. Vance", "Child's bike, brakes", 9, 20, None, 29, day(9, 12), "gone"),
                ((10, 2), "R. Stoker", "Brompton, hinge", 31, 70, 40, None, None, "ready"),
                ((10, 5), "P. Odell", "Tourer, gears", 40, 45, None, None, None, "bench"),
                ((11, 2), "Moor Primary", "Two trikes", None, None, None, None, None, "in"),
                ((11, 6), "J. Firth", "Trike, squeak", None, None, None, None, None, "in"),
            ))
        ],
    ],
    "Spent": [
        ["Date", "Where", "What", "Kind", "Cost", "Paid by"],
        [day(9, 6), "Chain Co", "Chains", "Stock", 142, "Card"],
        [day(9, 11), "Madison", "Pads", "Stock", 88, "Card"],
        [day(10, 2), "Chain Co", "Sprockets", "Stock", 175, "Card"],
        [day(10, 5), "Mill Lane Units", "Rent", "Rent", 240, "Bank"],
    ],
}  # fmt: skip
_WORKED_OUT = "K"


@pytest.fixture
def workshop(tmp_path: Path) -> Desk:
    return desk(WORKSHOP, tmp_path)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "Stoker picked the brompton up and paid the £61",
            {"Jobs!I6": 61, "Jobs!J6": day(11, 10), "Jobs!L6": "gone"},
        ),
        ("J Firth dropped in 25 deposit for the trike", {"Jobs!H9": 25}),
        (
            "job 708, P. Odell, tandem with a bent fork, just in today, left £30 deposit",
            {"Jobs!A10": 708, "Jobs!B10": day(11, 10), "Jobs!C10": "P. Odell", "Jobs!D10": "tandem with a bent fork",
             "Jobs!H10": 30, "Jobs!L10": "in"},
        ),
    ],
)  # fmt: skip
def test_each_goes_into_its_row(workshop: Desk, note: str, cells: dict[str, Any]) -> None:
    found = typed(workshop, note)
    assert {c: v for c, v in found.items() if c.startswith("Jobs!") and c[5] not in _WORKED_OUT} == cells


@pytest.mark.parametrize(
    "note",
    [
        "job 712, P. Odell, tandem with a bent fork, left £30 deposit",  # no next number
        "job 703, K. Vance, child's bike, £30 deposit",  # one that is there
        "job 708, P. Odell, tandem with a bent fork, £30",  # not said what that is
        "K Vance left 20 deposit",  # for which: all of theirs are gone
    ],
)
def test_what_is_no_new_job_is_asked(workshop: Desk, note: str) -> None:
    assert "?" in typed(workshop, note)


def test_words_for_what_is_paid_still_settle(tmp_path: Path) -> None:
    """Where the status says what is paid, the balance beside it doesn't overrule that."""
    jobs = [row[:11] + (["Status"] if n == 0 else ["paid" if row[9] else "unpaid"]) for n, row in
            enumerate(WORKSHOP["Jobs"])]  # fmt: skip
    jobs[1][8] = 40  # let off the rest
    at = desk({**WORKSHOP, "Jobs": jobs}, tmp_path)
    assert [i.party for i in at.knowledge.receivables] == ["R. Stoker", "P. Odell"]
