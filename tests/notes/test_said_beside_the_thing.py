"""Words beside a thing that say neither how it was paid, nor how much of it, nor whose money it was."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, posted, wanted

NAMES = """A Bank; A Cash; A Press; L Amex; L Deposits; L Family Loan - Dad; E Capital; I Custom Orders; I Fairs; X Postage; X Wages;
X Card Processing Fees; X Rent; X Advertising"""
HISTORY = """
6/1|Opening|Bank 5000, Press 4000/Capital 7000, Family Loan - Dad 2000
6/5,7/3|Square, cards|Card Processing Fees 22/Bank 22
6/10,7/10,8/10|USPS, parcels|Postage 41/Amex 41
6/12,7/14|Instagram|Advertising 40/Amex 40
6/15,6/30,7/15,7/31|Lena|Wages 380/Bank 380
7/17|Ramirez suite delivered, deposit|Deposits 300/Custom Orders 300
7/17|Ramirez suite, balance paid|Bank 640/Custom Orders 640
6/26|Deposit, Ramirez wedding suite|Bank 300/Deposits 300
7/1,8/1|Rent|Rent 800/Bank 800
7/25|Dad, part of the loan back|Family Loan - Dad 100/Bank 100
"""


@pytest.fixture(scope="module")
def printer(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("printer"), NAMES, HISTORY, in_pairs=True)


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("usps 39.20 online orders", "Postage 39.20/Amex 39.20"),
        ("usps parcels for the online shop 44", "Postage 44/Amex 44"),
        ("instagram online ads 45", "Advertising 45/Amex 45"),
        ("usps 39.20 paid online", "Postage 39.20/Bank 39.20"),
        ("lena half month 380", "Wages 380/Bank 380"),
        ("lena 2nd half month 395", "Wages 395/Bank 395"),
    ],
)
def test_what_such_words_leave_alone(printer: Desk, note: str, entry: str) -> None:
    assert posted(printer, note) == wanted(entry)


@pytest.mark.parametrize("note", ["half the month's rent 400", "lena 380, half of it next week"])
def test_a_half_of_something_stays_one(printer: Desk, note: str) -> None:
    made = printer.propose(note)
    assert made.question is not None or (
        isinstance(made, Proposal) and amounts_of(made) != wanted("Rent 800/Bank 800")
    )


@pytest.mark.parametrize(
    "note", ["put 400 in from my savings", "put 400 of my own money into the bank", "I put 400 in, bank"]
)
def test_own_money_isnt_lent_by_somebody_else(printer: Desk, note: str) -> None:
    made = printer.propose(note)
    if isinstance(made, Proposal) and doubt(made) is None:
        assert amounts_of(made) == wanted("Bank 400/Capital 400")
        return
    answered = printer.propose(note, ["Capital"])
    assert isinstance(answered, Proposal) and amounts_of(answered) == wanted("Bank 400/Capital 400")


def test_what_he_lends_is_his(printer: Desk) -> None:
    assert posted(printer, "dad lent another 500, bank") == wanted("Bank 500/Family Loan - Dad 500")


@pytest.mark.parametrize(
    "note",
    [
        "custom order ramirez baby cards 220, paid by check",
        "ramirez suite custom order card processing fees 220",
    ],
)
def test_no_row_has_an_income_against_a_cost(printer: Desk, note: str) -> None:
    made = printer.propose(note)
    cells = {e.value for e in made.plan.edits if hasattr(e, "value")} if isinstance(made, Proposal) else set()
    assert doubt(made) is not None or not {"Card Processing Fees", "Custom Orders"} <= cells
