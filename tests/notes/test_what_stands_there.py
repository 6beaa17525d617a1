"""Far more than stands in a purse or on a debt isn't taken off it without a question, nor what the book says isn't owed."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, posted, wanted

ACCOUNTS = """A Bank Account; A Petty Cash; A Trade Debtors; L Credit Card; L Wages Payable; L Corporation Tax Payable
L Dividends Payable; E Share Capital; E Dividends; I Design Fees; X Rent; X Wages; X Software; X Stationery; X Corporation Tax"""
HISTORY = """
7/1|Opening balances|Bank Account 24000, Petty Cash 150, Trade Debtors 1200/Share Capital 25350
7/1,8/1,9/1|Rent|Rent 800/Bank Account 800
7/4,8/4,9/4|Adobe|Software 60/Credit Card 60
7/25,8/25|Paid the card|Credit Card 60/Bank Account 60
9/9|Invoice 230, Palmer Ltd, logo|Trade Debtors 480/Design Fees 480
9/30|Wages earned in September|Wages 900/Wages Payable 900
"""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("stands"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("took 500 from petty cash to the bank", "? amount"),
        ("stationery 400 from petty cash", "? amount"),
        ("rent 99,999,999 from the bank account", "? amount"),
        ("paid 2,000 off the credit card", "? amount"),
        ("paid out the dividend declared in June, 1,500", "? event"),
        ("paid the corporation tax we owed, 2,400", "? event"),
        ("Palmer paid invoice 230, 480, on 5 September", "? date"),
        ("Lund Ltd settled their account, 300", "? settles"),
    ],
)
def test_it_is_asked_about(studio: Desk, note: str, asked: str) -> None:
    assert posted(studio, note) == asked


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("took 100 from petty cash to the bank", "Bank Account 100/Petty Cash 100"),
        ("stationery 14 from petty cash", "Stationery 14/Petty Cash 14"),
        ("paid 60 off the credit card", "Credit Card 60/Bank Account 60"),
        ("paid the wages we owed, 900", "Wages Payable 900/Bank Account 900"),
        ("Palmer paid invoice 230, 480, on 5 October", "Bank Account 480/Trade Debtors 480"),
    ],
)
def test_what_is_there_is_taken(studio: Desk, note: str, entry: str) -> None:
    assert posted(studio, note) == wanted(entry)


def test_the_answers_settle_it(studio: Desk) -> None:
    for note, answer, entry in (
        ("took 500 from petty cash to the bank", "500", "Bank Account 500/Petty Cash 500"),
        (
            "paid out the dividend declared in June, 1,500",
            "paid a dividend",
            "Dividends 1500/Bank Account 1500",
        ),
        (
            "paid out the dividend declared in June, 1,500",
            "paid a dividend declared before",
            "Dividends Payable 1500/Bank Account 1500",
        ),
        ("Palmer paid invoice 230, 480, on 5 September", "yes", "Bank Account 480/Trade Debtors 480"),
    ):
        found = studio.propose(note, (answer,))
        assert isinstance(found, Proposal) and doubt(found) is None, (note, answer)
        assert amounts_of(found) == wanted(entry)


def test_a_book_that_began_with_no_balances_says_nothing_of_debts(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS, HISTORY.replace("Opening balances", "Paid in"))
    assert posted(at, "paid out the dividend declared in June, 1,500") == wanted(
        "Dividends Payable 1500/Bank Account 1500"
    )


@pytest.mark.parametrize(
    "note",
    [
        "dividend of 2,000 declared and paid",
        "declared and paid a dividend of 2,000",
        "declared and paid the 2,000 dividend",
    ],
)
def test_what_is_declared_and_paid_at_once_was_never_owed(studio: Desk, note: str) -> None:
    assert posted(studio, note) == wanted("Dividends 2000/Bank Account 2000")


@pytest.mark.parametrize(
    "note",
    [
        "declared & paid a dividend of 2,000",
        "declared + paid a 2,000 dividend",
        "declared/paid a dividend of 2,000",
        "dividend of 2,000 declared & paid",
        "declared, then paid a dividend of 2,000",
        "declared a dividend of 2,000 & paid it",
    ],
)
def test_however_the_and_is_written(studio: Desk, note: str) -> None:
    result = studio.propose(note)
    assert isinstance(result, Proposal) and doubt(result) is None, result.question
    assert amounts_of(result) == wanted("Dividends 2000/Bank Account 2000")


def test_what_is_declared_and_paid_later_is_owed(studio: Desk) -> None:
    owed = wanted("Dividends 2000/Dividends Payable 2000")
    assert posted(studio, "declared a dividend of 2,000, payable in January") == owed


def test_a_dividend_that_was_owed_is_settled(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS, HISTORY + "9/30|Dividend declared|Dividends 1500/Dividends Payable 1500")
    assert posted(at, "paid out the dividend declared in September, 1,500") == wanted(
        "Dividends Payable 1500/Bank Account 1500"
    )


def test_net_wages_are_no_debt_where_none_is_owed(tmp_path: Path) -> None:
    accounts = f"{ACCOUNTS}; L PAYE Payable".replace("Wages Payable", "Net Wages Payable")
    history = HISTORY.replace(
        "9/30|Wages earned in September|Wages 900/Wages Payable 900",
        "8/30,9/30|Salaries|Wages 2400/PAYE Payable 480, Bank Account 1920",
    )
    at = book(tmp_path, accounts, history)
    for note in ("net wages 1,920 paid from the bank for October", "paid October's wages owed 2,550"):
        assert posted(at, note) == "? event"
