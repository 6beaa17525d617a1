"""What a bank takes for a payment, told beside that payment: a cost of its own, and no second payment."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import amounts_of, book, wanted

ACCOUNTS = "A Bank; A Till; A Debtors; L Trade creditors; E Capital; I Shop sales; X Wine bought; X Bank charges; X Rent"
HISTORY = """
7/1|Capital paid in|Bank 9000/Capital 9000
7/3,8/3,9/3|rent|Rent 700/Bank 700
7/10,8/10|shop|Till 800/Shop sales 800
8/20|Bodega Ruiz, 40 cases, 60 days|Wine bought 1200/Trade creditors 1200
8/28|Bodega Ruiz, July invoice|Trade creditors 640/Bank 640
8/28|wire to Bodega Ruiz, charge|Bank charges 9.50/Bank 9.50
9/20|Casa Pires, 12 cases, 30 days|Wine bought 480/Trade creditors 480
10/2|statement fee|Bank charges 4/Bank 4
"""


@pytest.fixture(scope="module")
def merchant(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("merchant"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "wired Bodega Ruiz 500 of the 1,200 we owe, and the bank's wire charge was 9.50 as ever",
        "paid Bodega Ruiz 500 of the 1,200 by bank, the bank charged 9.50 for the wire",
        "sent Bodega Ruiz 500 of what we owe by bank and the bank took 9.50 for it",
        "paid Bodega Ruiz 500 of the 1,200 from the bank, plus the transfer fee of 9.50",
        "paid Bodega Ruiz 500 of the 1,200 by transfer from the bank, swift charge 9.50",
        "Bodega Ruiz: paid 500 of the 1,200 by bank; the wire fee came to 9.50",
    ],
)
def test_the_charge_is_a_cost(merchant: Desk, note: str) -> None:
    result = merchant.propose(note)
    assert isinstance(result, Proposal) and len(result.entries) == 2, result
    assert amounts_of(result) == wanted("Trade creditors 500, Bank charges 9.50/Bank 509.50")


def test_another_payment_beside_one_is_no_charge(merchant: Desk) -> None:
    result = merchant.propose("paid Bodega Ruiz 500 of the 1,200 by bank, and the rent 700")
    assert isinstance(result, Proposal)
    assert amounts_of(result) == wanted("Trade creditors 500, Rent 700/Bank 1200")
