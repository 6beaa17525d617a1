"""Money that was lost or stolen goes out of the purse that it was in, or it is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted, wanted
from tests.notes.small_books import day, desk, typed

ACCOUNTS = "A Bank; A Cash in Till; A Stock; L Creditors; E Capital; I Shop Sales; X Stock Losses; X Rent; X Advertising"
OVER_AND_SHORT = f"{ACCOUNTS}; X Cash Over and Short"
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/2|Change for the till|Cash in Till 100/Bank 100
9/5|Till takings|Cash in Till 640/Shop Sales 640
9/9|Stock bought|Stock 600/Bank 600
9/28|Rent|Rent 500/Bank 500
"""
LOST = ["cash stolen from the till, 50", "50 missing from the till", "somebody nicked 50 out of the till"]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("lost"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize("note", LOST)
def test_it_leaves_the_purse_for_what_is_over_and_short(tmp_path: Path, note: str) -> None:
    at = book(tmp_path, OVER_AND_SHORT, HISTORY)
    assert posted(at, note) == wanted("Cash Over and Short 50/Cash in Till 50")


@pytest.mark.parametrize("note", LOST)
def test_which_account_takes_it_is_asked_where_none_is_for_it(plain: Desk, note: str) -> None:
    assert posted(plain, note) == "? what"
    found = plain.propose(note, ("Advertising",))
    assert {(line.account, line.debit - line.credit) for entry in found.entries for line in entry.lines} == {
        ("Advertising", 50),
        ("Cash in Till", -50),
    }


def test_the_purse_is_asked_for_where_no_word_tells_it(tmp_path: Path) -> None:
    at = book(tmp_path, OVER_AND_SHORT, HISTORY)
    assert posted(at, "lost the raffle money, 85") == "? how"


def test_goods_are_lost_as_ever(plain: Desk) -> None:
    assert posted(plain, "stock stolen, 60") == wanted("Stock Losses 60/Stock 60")


CLUB = {
    "Cashbook": [
        ["Date", "Details", "Category", "Money In", "Money Out"],
        [day(9, 2), "Hall rent", "Rent", None, 120],
        [day(9, 5), "Subs from members", "Subscriptions", 340, None],
        [day(9, 14), "Raffle takings", "Fundraising", 85, None],
        [day(10, 2), "Hall rent", "Rent", None, 120],
        [day(10, 14), "Raffle takings", "Fundraising", 90, None],
    ]
}


@pytest.mark.parametrize(
    "note", ["lost the raffle money, 85", "raffle money stolen, 85", "the raffle takings were nicked, 85"]
)
def test_it_is_never_money_in(tmp_path: Path, note: str) -> None:
    at = desk(CLUB, tmp_path)
    assert "?" in typed(at, note)
    row = typed(at, note, "Fundraising")
    assert row.get("Cashbook!E7") == 85 or row.get("Cashbook!D7") == -85, row
    assert typed(at, "raffle money, 85")["Cashbook!D7"] == 85


@pytest.mark.parametrize(
    "note", ["accrue rent 120 for April", "hall rent accrued, 120", "accrual for the hall rent 120"]
)
def test_what_is_only_accrued_moves_no_money(tmp_path: Path, note: str) -> None:
    at = desk(CLUB, tmp_path)
    assert "?" in typed(at, note)
    assert typed(at, "paid the accrued hall rent, 120")["Cashbook!E7"] == 120
