"""Tax returns told by both their figures; a discount before tax; what has no tax on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, posted, wanted

ACCOUNTS = """A Bank; A VAT on Purchases; L VAT on Sales; L Creditors; E Capital; I Sales; X Stationery; X Packaging; X Rent; X Heating"""
HISTORY = """
7/1|Capital paid in|Bank 9000/Capital 9000
7/6,8/6,9/6,10/6|stationery, Hobbs|Stationery 50, VAT on Purchases 10/Bank 60
7/8,8/8,9/8,10/8|jars and boxes, packaging|Packaging 40, VAT on Purchases 8/Bank 48
7/15,8/15,9/15,10/15|shop sales|Bank 1200/Sales 1000, VAT on Sales 200
7/2,8/2,9/2|rent|Rent 500/Bank 500
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("returns"), ACCOUNTS, HISTORY)


RETURNS = [
    ("VAT return: output 900, input 260, paid the difference", "VAT on Sales 900/VAT on Purchases 260, Bank 640"),
    ("paid the VAT, 900 on sales less 260 on purchases", "VAT on Sales 900/VAT on Purchases 260, Bank 640"),
    ("VAT due 900, reclaimed 260, paid HMRC the rest", "VAT on Sales 900/VAT on Purchases 260, Bank 640"),
    ("VAT on sales 900, VAT on purchases 260, paid HMRC 640", "VAT on Sales 900/VAT on Purchases 260, Bank 640"),
    ("VAT quarter: charged 900, paid 260, sent HMRC the balance", "VAT on Sales 900/VAT on Purchases 260, Bank 640"),
    ("VAT refund: output 200, input 450, HMRC paid us the difference", "VAT on Sales 200, Bank 250/VAT on Purchases 450"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "entry"), RETURNS, ids=[note for note, _ in RETURNS])
def test_both_accounts_are_settled_against_the_bank(note: str, entry: str, shop: Desk) -> None:
    assert posted(shop, note) == wanted(entry)


def test_a_return_that_is_only_told_may_not_be_paid_yet(shop: Desk) -> None:
    note = "VAT return: output 900, input 260"
    asked = shop.propose(note).question
    assert asked is not None and asked.options == ("yes", "no")
    told = shop.propose(note, ["yes"])
    assert isinstance(told, Proposal) and doubt(told) is None
    assert amounts_of(told) == wanted("VAT on Sales 900/VAT on Purchases 260, Bank 640")


def test_figures_that_do_not_fit_are_asked_about(shop: Desk) -> None:
    assert str(posted(shop, "VAT return: output 900, input 260, paid HMRC 600")).startswith("?")


@pytest.mark.parametrize(
    "note", ["stationery 48 zero-rated", "stationery 48, nil rated", "stationery 48 exempt"]
)
def test_what_is_zero_rated_has_no_tax_in_it(note: str, shop: Desk) -> None:
    assert posted(shop, note) == wanted("Stationery 48/Bank 48")


DISCOUNTED = [
    ("packaging 10 boxes for 4.20 each less 10%", "Packaging 31.5, VAT on Purchases 6.3/Bank 37.8"),
    ("packaging 300 plus 20% VAT less 5% discount", "Packaging 285, VAT on Purchases 57/Bank 342"),
    ("packaging 150 + 20% VAT minus 10% discount", "Packaging 135, VAT on Purchases 27/Bank 162"),
    ("packaging 400 plus VAT minus 10%", "Packaging 360, VAT on Purchases 72/Bank 432"),
    ("packaging 200 less 10% plus VAT", "Packaging 180, VAT on Purchases 36/Bank 216"),
    ("packaging 200 less a 5% trade discount plus 20% VAT", "Packaging 190, VAT on Purchases 38/Bank 228"),
    ("packaging 20 boxes at 3 each less 10% plus VAT", "Packaging 54, VAT on Purchases 10.8/Bank 64.8"),
]


@pytest.mark.parametrize(("note", "entry"), DISCOUNTED, ids=[note for note, _ in DISCOUNTED])
def test_tax_is_on_what_a_discount_leaves(note: str, entry: str, shop: Desk) -> None:
    result = shop.propose(note)
    assert isinstance(result, Proposal) and doubt(result) is None, result.question
    assert amounts_of(result) == wanted(entry)


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("VAT return: 900 on sales less 260 on purchases, paid the difference", "VAT Control 640/Bank 640"),
        ("VAT refund: output 200, input 450, HMRC paid us the difference", "Bank 250/VAT Control 250"),
    ],
)
def test_in_one_account_only_the_difference_moves(note: str, entry: str, tmp_path: Path) -> None:
    accounts = ACCOUNTS.replace("A VAT on Purchases; L VAT on Sales", "L VAT Control")
    history = HISTORY.replace("VAT on Purchases", "VAT Control").replace("VAT on Sales", "VAT Control")
    at = book(tmp_path, accounts, history)
    result = at.propose(note)
    if result.question is not None and result.question.kind == "event":
        result = at.propose(note, [result.question.options[0]])
    assert isinstance(result, Proposal) and doubt(result) is None, result.question
    assert amounts_of(result) == wanted(entry)


def test_plus_tax_ends_no_item_of_a_list(shop: Desk) -> None:
    result = shop.propose("packaging 40 plus VAT and stationery 50 plus VAT")
    assert isinstance(result, Proposal) and doubt(result) is None, result.question
    assert amounts_of(result) == wanted("Packaging 40, Stationery 50, VAT on Purchases 18/Bank 108")


@pytest.mark.parametrize(
    "note",
    [
        "VAT return submitted, 640 owing",
        "filed our VAT return: 640 due",
        "sent in the VAT return, 640 to pay",
    ],
)
def test_a_return_that_was_only_filed_was_not_paid(note: str, shop: Desk) -> None:
    question = doubt(shop.propose(note))
    assert question is not None and question.text == "Was that paid over already?"
    paid = shop.propose(note, ("yes",))
    assert isinstance(paid, Proposal) and doubt(paid) is None, paid
    assert doubt(shop.propose(note, ("no",))) is not None


def test_what_the_tax_office_still_owes_has_not_come(shop: Desk) -> None:
    result = shop.propose("filed the VAT return, HMRC owes us 95")
    assert isinstance(result, Asked) and result.question.kind == "not there"
