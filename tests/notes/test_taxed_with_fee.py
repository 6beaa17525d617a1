"""What customers paid through a processor that kept a fee has its tax in it, as all such sales of the book have."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted, wanted

ACCOUNTS = (
    """A Bank; A PayPal; A VAT Control; E Capital; I Print Sales; I Donations; X Bank Charges; X Rent"""
)
HISTORY = """
8/1|opening|Bank 9000/Capital 9000
8/3,8/10,8/17,9/7|prints sold|Bank 120/Print Sales 100, VAT Control 20
8/4,8/11,9/8|donations|Bank 50/Donations 50
8/5,9/5|bank charges|Bank Charges 8/Bank 8
"""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("studio"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "PayPal paid us 582, 600 of print sales incl VAT minus 18 fee",
            "PayPal 582, Bank Charges 18/Print Sales 500, VAT Control 100",
        ),
        (
            "Etsy payout 95, 100 print sales minus 5 fees, bank",
            "Bank 95, Bank Charges 5/Print Sales 83.33, VAT Control 16.67",
        ),
        (
            "Etsy payout 228, 240 of print sales including VAT less 12 fees, bank",
            "Bank 228, Bank Charges 12/Print Sales 200, VAT Control 40",
        ),
        # what never had tax has none now
        ("PayPal paid us 97, 100 of donations minus 3 fee", "PayPal 97, Bank Charges 3/Donations 100"),
    ],
)
def test_the_tax_is_told_apart(note: str, expected: str, studio: Desk) -> None:
    assert posted(studio, note) == wanted(expected)


def test_tax_on_top_is_asked_about(studio: Desk) -> None:
    assert str(posted(studio, "PayPal paid us 582, 500 of print sales plus VAT, minus 18 fee")).startswith(
        "?"
    )
