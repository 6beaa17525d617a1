"""What is paid ahead: by whom, for what, and into which account of such things."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book, posted

ACCOUNTS = """A Bank; A Prepaid Insurance; A Stock; L Trade Creditors; L Unearned Revenue; I Service Income; X Insurance
X Rent; X Software; X Telephone; E Capital"""
HISTORY = """
7/1|Capital paid in|Bank 20000/Capital 20000
7/3,8/3,9/3,10/3|Rent|Rent 800/Bank 800
8/5|Insurance for a year, Aviva|Prepaid Insurance 1200/Bank 1200
8/20,9/20|Support for Hughes|Bank 300/Service Income 300
9/4|Parr Supplies, stock|Stock 500/Bank 500
10/5|Deposit from Orla Finch|Bank 200/Unearned Revenue 200
"""


@pytest.fixture
def kept(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "Smith Ltd prepaid six months of support, 600",
        "Kelly & Sons paid a year's hosting up front, 480",
    ],
)
def test_who_pays_ahead_may_be_a_customer(kept: Desk, note: str) -> None:
    asked = kept.propose(note)
    assert asked.question is not None
    assert asked.question.options[0] == "a customer paid before we delivered"
    told = kept.propose(note, [asked.question.options[0]])
    assert isinstance(told, Proposal) and doubt(told) is None
    assert {line.account for line in told.entries[0].lines if line.credit} == {"Unearned Revenue"}


def test_what_is_known_of_who_pays_needs_no_question(kept: Desk) -> None:
    supported = {"Bank": 1200, "Unearned Revenue": -1200}
    assert posted(kept, "Harris paid 1,200 up front for a year of support, bank") == supported
    half_a_year = {"Bank": 600, "Unearned Revenue": -600}
    assert posted(kept, "Smith Ltd paid 600 for six months support in advance") == half_a_year
    assert posted(kept, "Orla Finch paid 300 up front") == {"Bank": 300, "Unearned Revenue": -300}
    insured = {"Prepaid Insurance": 600, "Bank": -600}
    assert posted(kept, "Aviva paid 600 in advance") == insured
    assert posted(kept, "we paid Aviva 600 up front") == insured
    assert posted(kept, "today paid 600 up front for the insurance") == insured


@pytest.mark.parametrize(
    "note",
    [
        "paid 2,400 for the next quarter's rent in advance",
        "prepaid software licence, 12 months, 240",
        "paid Parr Supplies 300 in advance for stock",
        "paid 300 up front to the caterer",
    ],
)
def test_an_account_for_insurance_paid_ahead_takes_nothing_else(kept: Desk, note: str) -> None:
    assert str(posted(kept, note)).startswith("?")


def test_an_account_for_whatever_is_paid_ahead_takes_all_of_it(tmp_path: Path) -> None:
    at = book(
        tmp_path,
        ACCOUNTS.replace("Prepaid Insurance", "Prepayments"),
        HISTORY.replace("Prepaid Insurance", "Prepayments"),
    )
    assert posted(at, "paid 2,400 for the next quarter's rent in advance") == {
        "Prepayments": 2400,
        "Bank": -2400,
    }


def test_an_advance_to_somebody_came_from_nobody(kept: Desk) -> None:
    assert str(posted(kept, "advance of 300 to Parr Supplies for stock")).startswith("?")
    assert str(posted(kept, "deposit of 500 to the landlord")).startswith("?")  # no account for deposits
    assert posted(kept, "advance from Smith Ltd 600") == {"Bank": 600, "Unearned Revenue": -600}
