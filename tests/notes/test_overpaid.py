"""More than is open of an invoice or a bill isn't paid without a question."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted
from tests.notes.small_books import desk, typed

ACCOUNTS = "A Bank; A Stock; A Debtors; L Creditors; L Credit Card; E Capital; I Service Income; X Rent; X Stationery; X Discounts Allowed"
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/10|Invoice 1001 to Marlow Ltd|Debtors 1200/Service Income 1200
9/11|Invoice 1002 to Dunn & Co|Debtors 600/Service Income 600
9/20|Invoice 1003 to Dunn & Co|Debtors 150/Service Income 150
9/14|Bill from Parr Supplies, stock|Stock 600/Creditors 600
9/15|Bill from Oakes Timber, stock|Stock 900/Creditors 900
"""


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("overpaid"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "Marlow paid invoice 1001, 1,300",
        "Dunn paid invoice 1002, 700",
        "Dunn paid 650 for invoice 1002",  # with 1003 he owes 750, which this isn't for
        "received 1,500 for invoice 1001",
        "Marlow paid invoices 1001 and 1002, 1,900",
        "Dunn paid 800",
        "paid Parr Supplies bill, 650",
        "paid off Parr Supplies, 601, bank",
        "settled Parr's bill in full, 590",
    ],
)
def test_more_than_is_open_is_asked_about(journal: Desk, note: str) -> None:
    assert posted(journal, note) == "? amount"


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("Marlow paid invoice 1001, 1,100", "Bank 1100/Debtors 1100"),
        ("Marlow paid invoice 1001, 1,200", "Bank 1200/Debtors 1200"),
        ("Dunn paid 750", "Bank 750/Debtors 750"),
        ("Dunn paid invoices 1002 and 1003, 750", "Bank 750/Debtors 750"),
        ("settled Parr's bill, 600, bank", "Creditors 600/Bank 600"),
    ],
)
def test_what_is_open_or_less_is_paid(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)


def test_what_was_asked_is_answered(journal: Desk) -> None:
    for answer in ("1200", "1300"):
        found = journal.propose("Marlow paid invoice 1001, 1,300", (answer,))
        assert isinstance(found, Proposal) and found.question is None
        assert [line.debit + line.credit for line in found.entries[0].lines] == [int(answer)] * 2


def test_a_debtors_money_is_no_new_sale_without_a_question(journal: Desk) -> None:
    assert posted(journal, "Dunn paid us 750") == "? event"
    assert posted(journal, "Vickers paid us 750 for a survey, bank") == wanted("Bank 750/Service Income 750")


def test_so_it_is_in_a_table_of_invoices(tmp_path: Path) -> None:
    at = desk(
        {
            "Invoices": [
                ["No", "Customer", "For", "Amount", "Paid on"],
                [41, "Ada Bell", "Fence", 300, None],
                [42, "Ben Cole", "Gate", 450, None],
                [43, "Ben Cole", "Hinges", 50, "2026-09-01"],
            ]
        },
        tmp_path,
    )
    assert "?" in typed(at, "Ben Cole paid invoice 42, 500")
    assert "?" not in typed(at, "Ben Cole paid invoice 42, 450")


@pytest.mark.parametrize(
    "note",
    [
        "Dunn overpaid, 700 for invoice 1002",
        "overpayment from Dunn, 700 for invoice 1002",
        "Marlow accidentally overpaid invoice 1001, 1,300",
    ],
)
def test_a_customers_overpayment_is_money_of_his(journal: Desk, note: str) -> None:
    assert posted(journal, note) == "? amount"
    paid = "700" if "700" in note else "1300"
    found = journal.propose(note, (paid,))
    assert isinstance(found, Proposal)
    assert {(line.account, line.debit - line.credit) for line in found.entries[0].lines} == {
        ("Bank", int(paid)),
        ("Debtors", -int(paid)),
    }


def test_by_how_much_it_was_too_much_is_not_what_came(journal: Desk) -> None:
    assert posted(journal, "Marlow overpaid invoice 1001 by 40") == "? amount"
