"""Tax that a note doesn't tell: the return that a payment settles, and what changed hands with its tax inside as ever."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, wanted

CHART = """
A Bank; A Till cash; A Debtors; A VAT on purchases; L VAT on sales; L Creditors; I Shop sales; I Club orders; X Stock; X Rent; X Postage
"""
PAST = """
9/1|opening, VAT|VAT on purchases 100, Bank 500/VAT on sales 600
9/5,9/12,9/19|shop takings, week|Bank 123/Shop sales 100, VAT on sales 23
9/8|Awards Direct, cups|Stock 200, VAT on purchases 46/Bank 246
9/20|stamps|Postage 20/Bank 20
9/23|Revenue, VAT for July and August|VAT on sales 600/VAT on purchases 100, Bank 500
10/3,10/10|shop takings, week|Till cash 246/Shop sales 200, VAT on sales 46
10/9,10/30|rent|Rent 300/Bank 300
10/12|club medals, invoice 4|Debtors 615/Club orders 500, VAT on sales 115
10/21|Awards Direct, medals|Stock 100, VAT on purchases 23/Bank 123
11/2|shop takings, week|Bank 123/Shop sales 100, VAT on sales 23
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("shop"), CHART, PAST)


def _proposed(at: Desk, note: str) -> dict[str, float]:
    made = at.propose(note)
    assert isinstance(made, Proposal), made
    return amounts_of(made)


def test_a_return_settles_both_taxes_as_they_stood_at_a_months_end(shop: Desk) -> None:
    # September and October: 69 + 92 + 115 collected, 46 + 23 paid
    entry = "VAT on sales 276/VAT on purchases 69, Bank 207"
    assert _proposed(shop, "sent in the sept/oct VAT return and 207 went to Revenue") == wanted(entry)


def test_another_sum_is_asked_about(shop: Desk) -> None:
    question = doubt(shop.propose("paid the VAT, 190, to Revenue"))
    assert question is not None
    assert "tax" in question.text


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("shop takings this week 61.50 into the bank", "Bank 61.5/Shop sales 50, VAT on sales 11.5"),
        (
            "takings today, 24.60 cash in the till, shop sales",
            "Till cash 24.6/Shop sales 20, VAT on sales 4.6",
        ),
    ],
)
def test_takings_have_their_tax_inside_as_always(shop: Desk, note: str, entry: str) -> None:
    assert _proposed(shop, note) == wanted(entry)


def test_what_was_never_taxed_isnt(shop: Desk) -> None:
    assert _proposed(shop, "stamps 12.40 from the bank") == wanted("Postage 12.4/Bank 12.4")


def test_till_a_month_is_no_till(shop: Desk) -> None:
    made = shop.propose("stamps 12.40, happy to wait till december for the rest")
    assert isinstance(made, Proposal)
    assert not [line for entry in made.entries for line in entry.lines if line.account == "Till cash"]
