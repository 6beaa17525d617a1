"""A price that is called net is one before tax, in a book with sales tax."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted, wanted

ACCOUNTS = """A Bank; A VAT Control; L Company Credit Card; L Trade Creditors; E Capital; I Print Sales; X Paper; X Toner; X Rent"""
HISTORY = """
8/1|opening|Bank 9000/Capital 9000
8/3,8/10,8/17,9/7|prints sold|Bank 120/Print Sales 100, VAT Control 20
8/4,8/11,9/8|paper from Hartley on account|Paper 50, VAT Control 10/Trade Creditors 60
8/5,9/5|toner|Toner 40/Company Credit Card 40
8/6,9/6|rent|Rent 600/Bank 600
"""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("studio"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("sold prints 100 net, bank", "Bank 120/Print Sales 100, VAT Control 20"),
        ("sold prints, 300 nett, bank", "Bank 360/Print Sales 300, VAT Control 60"),
        ("toner 40 net, card", "Toner 40, VAT Control 8/Company Credit Card 48"),
        ("Hartley sent paper, 200 net, on account", "Paper 200, VAT Control 40/Trade Creditors 240"),
        # as it was: nothing is called net, and "net 30" are days to pay in
        ("sold prints 120, bank", "Bank 120/Print Sales 100, VAT Control 20"),
        ("sold prints 100 net of VAT, bank", "Bank 120/Print Sales 100, VAT Control 20"),
        ("Hartley sent paper 240, net 30, on account", "Paper 200, VAT Control 40/Trade Creditors 240"),
    ],
)
def test_a_net_price_is_before_tax(note: str, expected: str, studio: Desk) -> None:
    assert posted(studio, note) == wanted(expected)


@pytest.mark.parametrize("note", ["received 95 net from Etsy for prints", "Stripe paid us 95 net for prints"])
def test_what_may_be_net_of_fees_is_asked_about(note: str, studio: Desk) -> None:
    assert str(posted(studio, note)).startswith("?")


def test_a_book_without_tax_takes_a_net_price_as_it_is(tmp_path: Path) -> None:
    plain = book(
        tmp_path,
        "A Bank; E Capital; I Print Sales; X Toner",
        "8/1,8/9,9/1|prints sold|Bank 100/Print Sales 100",
    )
    assert posted(plain, "sold prints 100 net, bank") == wanted("Bank 100/Print Sales 100")
