"""Goods go into stock where the book keeps stock; a delivery of goods is no delivery service; a word isn't a slip
of the pen because another is spelled nearly like it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt

BOOK = Path(__file__).parents[2] / "examples" / "bakery.xlsx"


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk.open(BOOK, Options(today=dt.date(2026, 11, 14), engine=None, model="rules"))


def debited(desk: Desk, note: str) -> str:
    """The account that the note would debit; "asked" where nl2x asks."""
    proposal = desk.propose(note)
    assert isinstance(proposal, Proposal)
    if doubt(proposal):
        return "asked"
    return next(line.account for line in proposal.entries[0].lines if line.debit)


@pytest.mark.parametrize(
    ("note", "account"),
    [
        ("bought 2 sacks of flour, 60", "Ingredients on Hand"),
        ("flour delivery 310 from Millers, will pay end of month", "Ingredients on Hand"),
        ("used 340 of ingredients in november", "Ingredients Used"),
        ("delivery bloke 25 cash", "Delivery and Fuel"),
        ("delivery charge 12 for the flour", "Delivery and Fuel"),
        ("delivery van diesel 40", "Delivery and Fuel"),
        ("bank charge 4", "Bank Charges"),
        ("charge for the skip 90", "asked"),
        ("paid millers the 310", "asked"),
        ("flour delivery 310", "asked"),
    ],
)
def test_what_was_bought(desk: Desk, note: str, account: str) -> None:
    assert debited(desk, note) == account


def test_goods_sent_back_come_out_of_stock(desk: Desk) -> None:
    proposal = desk.propose("returned 2 sacks of flour, 60 back")
    assert isinstance(proposal, Proposal) and not doubt(proposal)
    assert {line.account: line.debit - line.credit for line in proposal.entries[0].lines} == {
        "Bank Account": 60,
        "Ingredients on Hand": -60,
    }
