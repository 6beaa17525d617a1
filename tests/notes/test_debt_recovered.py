"""What was written off and is paid after all brings money in, and is never written off once more."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted, wanted

ACCOUNTS = "A Bank; A Debtors; L Creditors; E Capital; I Service Income; X Rent; X Bad Debts"
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/10|Invoice 1001 to Marlow Ltd|Debtors 1200/Service Income 1200
9/11|Invoice 1002 to Palmer|Debtors 240/Service Income 240
9/20|Invoice 1003 to Dunn & Co|Debtors 150/Service Income 150
9/25|Marlow paid invoice 1001|Bank 1200/Debtors 1200
9/30|Palmer invoice 1002 written off|Bad Debts 240/Debtors 240
"""


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("recovered"), ACCOUNTS, HISTORY)


RECOVERED = [
    "bad debt recovered from Palmer 240",
    "Palmer paid the 240 we had written off",
    "received 240 from Palmer for the bad debt",
]


@pytest.mark.parametrize("note", RECOVERED)
def test_it_lessens_the_bad_debts(journal: Desk, note: str) -> None:
    assert posted(journal, note) == wanted("Bank 240/Bad Debts 240")


@pytest.mark.parametrize("note", RECOVERED)
def test_it_is_earned_where_the_book_earns_it(tmp_path: Path, note: str) -> None:
    at = book(tmp_path, f"{ACCOUNTS}; I Bad Debts Recovered", HISTORY)
    assert posted(at, note) == wanted("Bank 240/Bad Debts Recovered 240")


def test_what_is_written_off_is_so_as_ever(journal: Desk) -> None:
    assert posted(journal, "Dunn went bust, invoice 1003 is a bad debt, 150") == wanted(
        "Bad Debts 150/Debtors 150"
    )
