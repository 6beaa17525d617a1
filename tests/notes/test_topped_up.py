"""A float that is filled up again by what was spent from it; and the number alone of an open invoice."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book

ACCOUNTS = "A Bank; A Petty Cash; A Trade Debtors; X Travel; X Stationery; X Refreshments; I Service Income; E Capital"
HISTORY = """
7/1|Capital paid in|Bank 20000/Capital 20000
7/2|Petty cash float|Petty Cash 150/Bank 150
7/9,8/9,9/9|Parking|Travel 12/Petty Cash 12
7/12,8/12,9/12|Stamps|Stationery 8/Petty Cash 8
7/14,8/14,9/14|Tea and milk|Refreshments 5/Petty Cash 5
9/10|Invoice 1001 to Marlow Ltd|Trade Debtors 1200/Service Income 1200
9/11|Invoice 1002 to Dunn & Co|Trade Debtors 600/Service Income 600
"""
MOVED = [("Petty Cash", 25.5), ("Bank", -25.5)]


@pytest.fixture
def kept(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


def entries(at: Desk, note: str, *answers: str) -> list[list[tuple[str, float]]] | str:
    result = at.propose(note, answers)
    if doubt(result) is not None or not isinstance(result, Proposal):
        return result.question.text if result.question else "?"
    return [[(i.account, float(i.debit - i.credit)) for i in e.lines] for e in result.entries]


@pytest.mark.parametrize(
    "note",
    [
        "petty cash: stamps 8, parking 12, tea 5.50; topped back up from the bank",
        "petty cash: stamps 8, parking 12, tea 5.50. Topped the float back up from the bank",
        "petty cash: stamps 8, parking 12, tea 5.50, then replenished from the bank",
    ],
)
def test_what_was_spent_is_moved(kept: Desk, note: str) -> None:
    made = entries(kept, note)
    spent = [("Stationery", 8), ("Travel", 12), ("Refreshments", 5.5)]
    assert made == [[(what, much), ("Petty Cash", -much)] for what, much in spent] + [MOVED]


def test_a_sum_of_its_own_and_a_top_up_by_itself(kept: Desk) -> None:
    assert entries(kept, "topped up the petty cash with 30") == [[("Petty Cash", 30), ("Bank", -30)]]
    assert entries(kept, "topped petty cash back up") == "How much was it?"
    *spent, moved = entries(kept, "petty cash: stamps 8, parking 12; topped back up with 30 from the bank")
    assert moved == [("Petty Cash", 30), ("Bank", -30)] and len(spent) == 2


def test_a_till_that_the_book_lacks_is_asked_about(kept: Desk) -> None:
    assert "Into which account" in str(entries(kept, "topped up the till from petty cash, 20"))


def test_nothing_spent_from_the_float_is_asked_about(kept: Desk) -> None:
    asked = entries(kept, "stamps 8 from the bank; topped the float back up")
    assert isinstance(asked, str)


@pytest.mark.parametrize("answer", ["1001", "no. 1001", "#1001", "1001 please", "invoice 1001"])
def test_a_bare_number_names_the_option_that_has_it(kept: Desk, answer: str) -> None:
    assert "1099" in str(entries(kept, "Marlow paid invoice 1099"))
    paid = entries(kept, "Marlow paid invoice 1099", answer)
    assert paid == [[("Bank", 1200), ("Trade Debtors", -1200)]]


def test_a_sum_or_another_number_names_none(kept: Desk) -> None:
    for answer in ("1003", "600"):
        assert "1099" in str(entries(kept, "Marlow paid invoice 1099", answer))


def test_an_account_in_another_currency_is_ones_own(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS + "; A Euro Account; L Credit Card", HISTORY)
    moved = [[("Euro Account", 500), ("Bank", -500)]]
    assert entries(at, "moved 500 from the bank to the Euro account") == moved
    assert entries(at, "transferred 500 to the euro account") == moved
    back = "transferred 200 from the euro account to the bank"
    assert "own money" in str(entries(at, back))
    assert entries(at, back, "172") == [[("Bank", 172), ("Euro Account", -172)]]


def test_a_gift_in_kind_has_more_than_one_account_to_choose(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS + "; I Donations Received; A Equipment", HISTORY)
    asked = at.propose("Acme gave us a printer worth 300", ["Equipment"])
    assert asked.question is not None and len(asked.question.options) > 1, asked.question
