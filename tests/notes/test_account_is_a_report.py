"""A sheet called "Account" that sums up the lists is no purse that a note may speak of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import Rows, day, desk, typed


def club() -> dict[str, Rows]:
    """Receipts and payments beside an account of their totals."""
    came: list[list[Any]] = [["Date", "From", "For", "Amount", "Subs", "Raffle"]]
    came += [[day(9, n), "Members", "subs", 20 + n, 20 + n, None] for n in range(1, 7)]
    went: list[list[Any]] = [["Date", "To", "For", "Amount", "Hall", "Balls"]]
    went += [[day(9, n), "Gym", "hall", 30 + n, 30 + n, None] for n in range(1, 7)]
    account = [
        ["Came in", "=SUM(Receipts!D2:D90)"],
        ["Went out", "=SUM(Payments!D2:D90)"],
        ["Left", "=B1-B2"],
    ]
    return {"Receipts": came, "Payments": went, "Account": account}


@pytest.mark.parametrize("note", ["moved 500 to the deposit account", "gym hall 44, paid from the account"])
def test_the_account_of_totals_is_no_place_for_it(note: str, tmp_path: Path) -> None:
    assert "sheet of its own" not in typed(desk(club(), tmp_path), note).get("?", "")
