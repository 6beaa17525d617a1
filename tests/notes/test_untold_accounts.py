"""An account that an entry needs and the book lacks is asked for in plain words, and the answer completes the entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.accounts.untold_account import CALLED
from nl2x.notes.catalogue import events
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, wanted

ACCOUNTS = "A Bank; E Capital; I Ceramics Sold; X Clay; X Rent; X Packing"
HISTORY = """
7/1|Capital paid in|Bank 5000/Capital 5000
7/3,8/3|rent|Rent 300/Bank 300
7/15,8/15,9/15|ceramics sold at the market|Bank 250/Ceramics Sold 250
8/20,9/20|clay|Clay 40/Bank 40
"""


@pytest.fixture
def potter(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "ceramics sold for 100 through Etsy, less 6 fees",
        "Etsy payout 94, 100 of ceramics minus 6 commission",
    ],
)
def test_a_fee_goes_to_no_account_of_something_else_unasked(note: str, potter: Desk) -> None:
    asked = potter.propose(note).question
    assert asked is not None and {"Clay", "Rent", "Packing"} == set(asked.options)
    told = potter.propose(note, ["Packing"])
    assert isinstance(told, Proposal) and doubt(told) is None, told.question
    assert amounts_of(told) == wanted("Bank 94, Packing 6/Ceramics Sold 100")


def test_what_the_book_has_no_account_of_is_asked_for_in_plain_words(potter: Desk) -> None:
    asked = potter.propose("paid wages 300 gross, tax withheld 40").question
    assert asked is not None and "(" not in asked.text and "_" not in asked.text
    assert asked.text == "Which account is for what was withheld from pay? The book has none that fits."


def test_every_account_of_an_entry_has_plain_words() -> None:
    needed = {
        row.account for kind in events().values() for row in kind.entry if row.account not in kind.roles
    }
    assert needed <= set(CALLED)
    assert not any("_" in words for words in CALLED.values())
