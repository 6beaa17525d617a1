"""An invoice off which a customer's deposit comes: what is still owed, the deposit used up, and the whole price earned."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted

ACCOUNTS = (
    "A Bank; A Debtors; A Deposits paid; L Creditors; L Customer advances; L Output VAT; A Input VAT; E Capital; "
    "I Design fees; X Printing; X Rent"
)
HISTORY = """
7/1|Capital paid in|Bank 9000/Capital 9000
7/3,8/3,9/3|rent|Rent 700/Bank 700
7/12,8/12|Larch Hotel, design of menus|Debtors 1200/Design fees 1000, Output VAT 200
8/20|Birch Museum, advance on the guide book|Bank 600/Customer advances 600
9/2|Birch Museum, design of posters|Debtors 480/Design fees 400, Output VAT 80
9/14|Elm Print, posters|Printing 300, Input VAT 60/Creditors 360
"""
LESS = "Debtors 1800, Customer advances 600/Design fees 2000, Output VAT 400"


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("studio"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "guide book for Birch Museum is done, invoice it at 2,000 + vat and take the 600 advance off",
        "invoiced Birch Museum 2,000 plus VAT for the design of the guide book, their advance of 600 comes off",
        "Invoice Birch Museum 2,000 plus vat for the guide book design with the advance of 600 deducted",
        "bill Birch Museum 2,000 + vat, guide book design, knocking off their 600 advance",
        "invoiced Birch Museum, design of the guide book 2,000 + vat, and set the 600 advance against it",
        "Birch Museum's guide book: invoice 2,400 incl vat with the 600 deposit taken off",
        "Invoice to Birch Museum, 20 pages of design at 100 + vat, their advance of 600 off that",
    ],
)
def test_a_deposit_comes_off_what_is_invoiced(studio: Desk, note: str) -> None:
    assert posted(studio, note) == wanted(LESS)


@pytest.mark.parametrize(
    "note",
    [
        "Elm Print's bill came, 500 + vat for posters, our 100 deposit comes off it",
        "bill from Elm Print, posters 500 + vat, the 100 deposit taken off",
        "invoiced Larch Hotel 1,000 plus vat for the design of menus",
        "Larch Hotel paid a 500 deposit on new menus into the bank",
        "took a deposit of 500 off Larch Hotel for the new menus, into the bank",
    ],
)
def test_other_deposits_and_invoices_stay_what_they_are(studio: Desk, note: str) -> None:
    result = studio.propose(note)
    programs = result.programs if isinstance(result, Proposal) else ()
    assert not any("less_deposit" in text for text in programs)


def test_how_much_was_paid_before_is_asked(studio: Desk) -> None:
    result = studio.propose("invoice Birch Museum 2,000 + vat for the guide book and take their advance off")
    assert not isinstance(result, Proposal) and result.question is not None
    assert "how much was paid in advance" in result.question.text
