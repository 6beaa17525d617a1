"""What a card's processor paid out after its fee: into the bank for sales, or out of its own account."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.journals import book, posted

ACCOUNTS = "A Bank; A Cash; I Sales; X Card fees; X Rent; X Supplies; E Capital"
HISTORY = """
7/1|Capital paid in|Bank 5000/Capital 5000
7/3,8/3,9/3,10/3|Rent|Rent 800/Bank 800
7/9,8/9|SumUp sales|Bank 60/Sales 60
7/10|Supplies, Jones|Supplies 40/Bank 40
"""


@pytest.mark.parametrize("note", ["sumup paid out 57, fees 3", "sumup payout 57 after 3 fees"])
def test_what_was_paid_out_arrived(note: str, tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS, HISTORY)
    assert posted(at, note) == {"Bank": 57, "Card fees": 3, "Sales": -60}


def test_less_its_fees_may_be_either(tmp_path: Path) -> None:
    assert str(posted(book(tmp_path, ACCOUNTS, HISTORY), "sumup paid out 57 less 3 fees")).startswith("?")


def test_sales_that_stand_with_the_processor_are_not_sold_again(tmp_path: Path) -> None:
    accounts = ACCOUNTS.replace("A Cash", "A Cash; A SumUp clearing")
    at = book(tmp_path, accounts, HISTORY.replace("Bank 60", "SumUp clearing 60"))
    asked = at.propose("sumup paid out 57, fees 3")
    assert asked.question is not None
    moved = next(one for one in asked.question.options if "between own accounts" in one)
    told = at.propose("sumup paid out 57, fees 3", [moved])
    lines = {line.account: line.debit - line.credit for line in told.entries[0].lines}  # type: ignore[union-attr]
    assert lines == {"Bank": 57, "Card fees": 3, "SumUp clearing": -60}
