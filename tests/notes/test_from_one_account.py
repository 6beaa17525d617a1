"""What is moved from one account to another comes off the first and goes to the second, never the other way round."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import amounts_of, book, posted, wanted

ACCOUNTS = """A Bank Account; A PayPal; L VAT Control; E Share Capital; I Design Fees; I Print Sales
X Travel; X Advertising; X Telephone and Internet; X Utilities; X Rent"""
HISTORY = """
8/1|Paid in|Bank Account 9000/Share Capital 9000
8/1,9/1|Rent|Rent 800/Bank Account 800
8/12,9/12|Trainfare to London|Travel 48.6/Bank Account 48.6
8/15,9/15|BT broadband and phone|Telephone and Internet 45, VAT Control 9/Bank Account 54
8/18,9/18|Posters for the fair|PayPal 300/Print Sales 300
8/19,9/19|Logo for Oakley|PayPal 500/Design Fees 500
8/20,9/20|Flyers|Advertising 60/Bank Account 60
"""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("moved"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        (
            "move the 48.60 train fare of 12 September from Travel to Advertising",
            "Advertising 48.6/Travel 48.6",
        ),
        (
            "reclassify the 60 for flyers of 20 September from Advertising to Travel",
            "Travel 60/Advertising 60",
        ),
        (
            "the BT bill of 15 September was booked to Telephone and Internet, should be Utilities",
            "Utilities 45/Telephone and Internet 45",
        ),
        (
            "the 54 BT bill of 15 September was booked to Telephone and Internet, should be Utilities",
            "Utilities 45/Telephone and Internet 45",
        ),
        (
            "shift the 300 for posters of 18 September from Print Sales to Design Fees",
            "Print Sales 300/Design Fees 300",
        ),
        ("moved 50 from PayPal to the bank account", "Bank Account 50/PayPal 50"),
    ],
)
def test_it_goes_from_the_first_to_the_second(studio: Desk, note: str, entry: str) -> None:
    assert posted(studio, note) == wanted(entry)


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("reclassify 10 from Travel to Advertising", "Advertising 10/Travel 10"),
        ("reclassify 25 from Rent to Utilities", "Utilities 25/Rent 25"),
    ],
)
def test_so_it_does_where_no_entry_is_of_that_sum(studio: Desk, note: str, entry: str) -> None:
    found = studio.propose(note)
    assert isinstance(found, Proposal) and amounts_of(found) == wanted(entry)
