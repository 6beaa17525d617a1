"""What a book both buys and sells, told without a verb."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.outcome import Proposal
from tests.notes.small_books import Rows, desk, typed

MONTHS = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def shop() -> dict[str, Rows]:
    lines = [("Trims", 900), ("Collars sold", 120)], [("Collars bought", 60), ("Rent", 300)]
    rows = [[[name, *[size + n for n in range(4)]] for name, size in part] for part in lines]
    return {
        "2026": [
            ["Dogs"],
            ["", *MONTHS],
            *[["INCOME"], *rows[0], ["EXPENSES"], *rows[1]],
            ["Left", *[f"=SUM({c}4:{c}5)-SUM({c}7:{c}8)" for c in "BCDEFG"]],
        ]
    }


@pytest.mark.parametrize("note", ["collars from Petline 48", "Collars from the Petline people $48"])
def test_from_somebody_without_a_verb_is_asked(note: str, tmp_path: Path) -> None:
    at = desk(shop(), tmp_path)
    assert "?" in typed(at, note)
    answered = at.propose(note, ["bought"])
    assert isinstance(answered, Proposal) and answered.question is None
    assert "F7" in [c.cell for c in answered.changes]


@pytest.mark.parametrize(
    ("note", "cell"),
    [("bought collars from Petline 48", "2026!F7"), ("rent 300", "2026!F8"), ("sold collars 30", "2026!F5")],
)
def test_what_is_told_is_written(note: str, cell: str, tmp_path: Path) -> None:
    assert list(typed(desk(shop(), tmp_path), note)) == [cell]
