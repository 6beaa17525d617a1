"""A stated tax is held against the rates that the book's own entries have."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted

ACCOUNTS = "A Bank; A VAT Receivable; A Debtors; L VAT Payable; E Capital; I Sales; X Rent; X Stationery; X Telephone"
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/3,10/2|Rent|Rent 800, VAT Receivable 160/Bank 960
9/12|Ryman, stationery|Stationery 50, VAT Receivable 10/Bank 60
9/24,10/24|Counter sales|Bank 360/Sales 300, VAT Payable 60
"""
IN_PART = "10/20|Ryman, stationery and books|Stationery 100, VAT Receivable 7/Bank 107\n"


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("odd"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "stationery 100 plus 30 vat, bank",
        "stationery 120 including 30 vat, bank",
        "stationery 100 net, 5 vat, 105 in all, bank",
        "counter sales 360 incl 72 vat, bank",
        "stationery 100 plus vat of 25, bank",
    ],
)
def test_a_tax_at_no_rate_of_the_book_is_asked_about(journal: Desk, note: str) -> None:
    assert posted(journal, note) == "? tax rate"


def test_it_is_posted_once_it_is_said_to_be_right(journal: Desk) -> None:
    found = journal.propose("stationery 100 plus 30 vat, bank", ("yes",))
    assert isinstance(found, Proposal) and found.question is None
    assert sum(line.credit for line in found.entries[0].lines) == 130


RIGHT = [
    ("stationery 100 plus 20 vat, bank", "Stationery 100, VAT Receivable 20/Bank 120"),
    ("stationery 84.99 incl 14.17 vat, bank", "Stationery 70.82, VAT Receivable 14.17/Bank 84.99"),
    ("stationery 100 net, 5% vat, 105 in all, bank", "Stationery 100, VAT Receivable 5/Bank 105"),
    ("stationery 60 incl vat, bank", "Stationery 50, VAT Receivable 10/Bank 60"),
    ("rent 960 incl vat 20%, bank", "Rent 800, VAT Receivable 160/Bank 960"),
    ("rent 960 incl vat at 20, bank", "Rent 800, VAT Receivable 160/Bank 960"),
    ("stationery 80 plus the vat at 20, bank", "Stationery 80, VAT Receivable 16/Bank 96"),
    ("stationery 96 vat included at 20, bank", "Stationery 80, VAT Receivable 16/Bank 96"),
    ("stationery 80 plus vat at the reduced 5, bank", "Stationery 80, VAT Receivable 4/Bank 84"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "entry"), RIGHT, ids=[note for note, _ in RIGHT])
def test_what_is_at_the_rate_or_names_its_own_is_posted(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)


def test_a_bill_may_be_taxed_in_part_where_others_were(tmp_path_factory: pytest.TempPathFactory) -> None:
    at = book(tmp_path_factory.mktemp("part"), ACCOUNTS, HISTORY + IN_PART)
    assert posted(at, "stationery 100 plus 12 vat, bank") == wanted(
        "Stationery 100, VAT Receivable 12/Bank 112"
    )
    assert posted(at, "stationery 100 plus 30 vat, bank") == "? tax rate"
    for rate_or_sum in ("stationery 480 plus 20 vat, bank", "stationery 480 plus vat of 20, bank"):
        assert posted(at, rate_or_sum) == "? tax rate"
    assert posted(at, "stationery 480 plus 20.50 vat, bank") == wanted(
        "Stationery 480, VAT Receivable 20.50/Bank 500.50"
    )


def test_a_percentage_of_something_else_is_no_rate_of_tax(journal: Desk) -> None:
    assert str(posted(journal, "rent 960 incl vat, 5% penalty, bank")).startswith("?")
