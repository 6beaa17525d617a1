"""A sum that is said to be a part of the one before it is taken off that, once somebody has agreed."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import amounts_of, book, wanted

ACCOUNTS = "A Bank; E Capital; I Sales; X Groceries; X Entertainment; X Cleaning"
HISTORY = """
7/1|Capital paid in|Bank 5000/Capital 5000
7/3,8/3,9/3|groceries|Groceries 90/Bank 90
7/9,8/9,9/9|wine and party things|Entertainment 30/Bank 30
7/12,8/12,9/12|cleaning things|Cleaning 20/Bank 20
"""


@pytest.fixture
def house(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("groceries 84.20, 12 of it wine for the party", "Groceries 72.2, Entertainment 12/Bank 84.2"),
        ("groceries 60, 15 of that cleaning things", "Groceries 45, Cleaning 15/Bank 60"),
    ],
)
def test_a_part_is_counted_once(note: str, entry: str, house: Desk) -> None:
    asked = house.propose(note).question
    answers = ["yes"] if asked is not None and asked.kind == "two events" else []
    result = house.propose(note, answers)
    assert isinstance(result, Proposal), result
    assert amounts_of(result) == wanted(entry)
