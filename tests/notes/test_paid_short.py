"""A discount is taken once: off what is open, so that what was paid is what the note says was paid."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted, wanted

ACCOUNTS = (
    "A Bank; A Stock; A Debtors; L Creditors; E Capital; I Service Income; I Discounts Received; X Discounts Allowed;"
    "X Stationery"
)
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/10|Invoice 1001 to Marlow Ltd|Debtors 1200/Service Income 1200
9/11|Invoice 1002 to Dunn & Co|Debtors 600/Service Income 600
9/14|Bill from Parr Supplies, stock|Stock 600/Creditors 600
10/2|Ryman, stationery|Stationery 30/Bank 30
"""


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("short"), ACCOUNTS, HISTORY)


SHORT = [
    ("Dunn & Co paid 588, took 2% discount", "Bank 588, Discounts Allowed 12/Debtors 600"),
    ("Dunn paid 588 less 2% discount", "Bank 588, Discounts Allowed 12/Debtors 600"),
    ("Dunn paid 600 less 2% discount", "Bank 588, Discounts Allowed 12/Debtors 600"),
    ("Dunn paid invoice 1002 less 2% discount", "Bank 588, Discounts Allowed 12/Debtors 600"),
    ("Dunn paid invoice 1002, 588, after a 2% early payment discount", "Bank 588, Discounts Allowed 12/Debtors 600"),
    ("Dunn paid 588, took 12 discount", "Bank 588, Discounts Allowed 12/Debtors 600"),
    ("Dunn paid 588 and took 12 off", "Bank 588, Discounts Allowed 12/Debtors 600"),
    ("Dunn paid 585, kept 15 discount", "Bank 585, Discounts Allowed 15/Debtors 600"),
    ("Dunn paid 585, deducted 15 for early payment", "Bank 585, Discounts Allowed 15/Debtors 600"),
    ("Marlow paid 1,140, took 5%", "Bank 1140, Discounts Allowed 60/Debtors 1200"),
    ("Marlow paid 1,200, took 60 discount", "Bank 1140, Discounts Allowed 60/Debtors 1200"),
    ("paid Parr Supplies 588, took 2% discount", "Creditors 600/Discounts Received 12, Bank 588"),
    ("paid Parr 590, took 10 discount, bank", "Creditors 600/Discounts Received 10, Bank 590"),
    ("paid Parr's bill less 2% settlement discount, bank", "Creditors 600/Discounts Received 12, Bank 588"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "entry"), SHORT, ids=[note for note, _ in SHORT])
def test_the_discount_is_taken_off_what_is_open(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)


@pytest.mark.parametrize(
    "note",
    [
        "Marlow paid 1,150, took 5% discount",
        "Marlow paid 1,150, took 60 discount",
        "paid Parr 570, took 2% discount, bank",
        "Smith & Co paid 441 after 2% discount",
    ],
)
def test_what_fits_nothing_that_is_open_is_asked(journal: Desk, note: str) -> None:
    assert str(posted(journal, note)).startswith("?")


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("bought stationery 50 less 10% discount, bank", "Stationery 45/Bank 45"),
        ("Dunn paid 500 of invoice 1002", "Bank 500/Debtors 500"),
        (
            "Dunn paid 600 and Marlow paid 1,200 less 60 discount",
            "Bank 1740, Discounts Allowed 60/Debtors 1800",
        ),
    ],
)
def test_other_payments_are_as_they_were(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)


@pytest.mark.parametrize(
    "note",
    ["Dunn paid 590, bank fee 10", "Dunn paid 600, the bank kept a 10 fee", "Dunn paid 600 less 10 fee"],
)
def test_what_came_in_and_the_fee_come_to_what_is_open(note: str, tmp_path: Path) -> None:
    charged = book(tmp_path, f"{ACCOUNTS}; X Bank Charges", HISTORY)
    assert posted(charged, note) == wanted("Bank 590, Bank Charges 10/Debtors 600")
