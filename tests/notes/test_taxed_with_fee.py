"""What customers paid through a processor that kept a fee has its tax in it, as all such sales of the book have."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, posted, wanted

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


ON_TOP = [
    ("PayPal paid us 582, 500 of print sales plus VAT, minus 18 fee", "PayPal 582, Bank Charges 18/Print Sales 500, VAT Control 100"),
    ("print sales 200 plus 40 VAT by PayPal, fee 7", "PayPal 233, Bank Charges 7/Print Sales 200, VAT Control 40"),
    ("PayPal payout: print sales 50 plus VAT, less 2 fee", "PayPal 58, Bank Charges 2/Print Sales 50, VAT Control 10"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), ON_TOP, ids=[note for note, _ in ON_TOP])
def test_tax_on_top_is_added_before_the_fee_is_taken(note: str, expected: str, studio: Desk) -> None:
    assert _entry(studio, note) == wanted(expected)


def test_tax_on_top_that_does_not_fit_what_came_in_is_asked_about(studio: Desk) -> None:
    note = "PayPal paid us 560, 500 of print sales plus VAT, minus 18 fee"
    assert str(posted(studio, note)).startswith("?")


def _entry(studio: Desk, note: str) -> dict[str, float]:
    """The entry, also where the account that the money came into is asked for."""
    result = studio.propose(note)
    if result.question is not None and result.question.kind == "how":
        result = studio.propose(note, ["PayPal"])
    assert isinstance(result, Proposal) and doubt(result) is None, result.question
    return amounts_of(result)
