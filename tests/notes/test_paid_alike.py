"""How several things were paid, said once for all of them or for one after the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book

ACCOUNTS = "A Bank; A Petty Cash; L Credit Card; X Travel; X Stationery; X Software; I Sales; E Capital"
HISTORY = """
7/1|Capital paid in|Bank 20000/Capital 20000
7/2|Float|Petty Cash 150/Bank 150
7/9,8/9,9/9|Train to London|Travel 60/Bank 60
7/12,8/12,9/12|Paper|Stationery 25/Bank 25
8/1,9/1|Hosting|Software 50/Credit Card 50
7/24,8/24|Counter sales|Bank 360/Sales 360
"""


@pytest.fixture
def kept(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


def paid(at: Desk, note: str) -> list[tuple[str, float]] | str:
    """The accounts that paid, with how much; the kind of question where it is asked about."""
    result = at.propose(note)
    if doubt(result) is not None or not isinstance(result, Proposal):
        return f"? {result.question.kind if result.question else ''}"
    return [(i.account, float(i.credit)) for e in result.entries for i in e.lines if i.credit]


@pytest.mark.parametrize(
    "note",
    [
        "train 45 and hotel 120 both on credit card",
        "train 45, hotel 120, both on credit card",
        "train 45 and hotel 120, all on the card",
        "train 45; hotel 120; both paid by credit card",
        "both on credit card: train 45 and hotel 120",
    ],
)
def test_what_is_said_of_both_is_said_of_the_first(kept: Desk, note: str) -> None:
    assert paid(kept, note) == [("Credit Card", 45), ("Credit Card", 120)]


def test_all_three_counts_and_is_no_sum(kept: Desk) -> None:
    note = "train 45, hotel 120 and taxi 20, all three on the credit card"
    assert paid(kept, note) == [("Credit Card", 45), ("Credit Card", 120), ("Credit Card", 20)]


def test_one_after_the_other(kept: Desk) -> None:
    each = [("Credit Card", 45), ("Petty Cash", 120)]
    assert paid(kept, "train 45 and hotel 120, the first by credit card, the second in cash") == each
    assert paid(kept, "train 45 and hotel 120, credit card and cash respectively") == each


def test_both_leaves_out_what_stands_before_with_its_own(kept: Desk) -> None:
    note = "stationery 30 bank, train 45 and hotel 120 both on credit card"
    assert paid(kept, note) == [("Bank", 30), ("Credit Card", 45), ("Credit Card", 120)]


def test_the_last_alone_is_asked_about(kept: Desk) -> None:
    assert paid(kept, "train 45 and taxi 20 paid in cash") == "? how"
    assert paid(kept, "train 45 and hotel 120, half each by cash and card") == "? how"


def test_halves_are_two_parts_of_one_sum(kept: Desk) -> None:
    halves = [("Petty Cash", 60), ("Credit Card", 60)]
    assert paid(kept, "hotel 120, half by cash and half by credit card") == halves
    assert paid(kept, "hotel 120, half each by cash and card") == halves
    assert paid(kept, "stationery 60, half on the card") == "? amount"
    assert str(paid(kept, "stationery 60 split between cash and credit card")).startswith("?")


def test_a_sum_behind_a_thing_is_no_number_of_a_bill(tmp_path: Path) -> None:
    owed = "; A Trade Debtors", "9/10|Invoice 12 to Marlow|Trade Debtors 90/Sales 90\n"
    at = book(tmp_path, ACCOUNTS + owed[0], HISTORY + owed[1])
    both = paid(at, "paper 45 and stamps 12 both in cash")
    assert both == [("Petty Cash", 45), ("Petty Cash", 12)] or str(both).startswith("?"), both
