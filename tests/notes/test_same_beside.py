"""Something that was as before, told with no sum beside what has one, is booked or asked about, and never lost."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted, wanted

ACCOUNTS = """A Bank; L Bank Loan; L PAYE due; E Capital; I Sales; X Wages; X Insurance of staff; X Rent
X Loan Interest; X Phone"""
WAGES = "Wages 1900, Insurance of staff 235/PAYE due 470, Bank 1665"
HISTORY = f"""
8/1|Capital paid in|Bank 90000/Capital 90000
8/31|Wages August|{WAGES}
9/30|Wages September|{WAGES}
10/30|Wages October|{WAGES}
9/2,10/2|Rent|Rent 800/Bank 800
9/28,10/28|Bank loan instalment|Bank Loan 400, Loan Interest 47/Bank 447
9/15,10/15|Phone bill|Phone 35/Bank 35
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("same"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    ["wages november the same as every month", "wages same as last month", "wages same as always"],
)
def test_wages_in_one_entry_are_written_as_before(shop: Desk, note: str) -> None:
    assert posted(shop, note) == wanted(WAGES)


@pytest.mark.parametrize(
    "note",
    [
        "wages november the same as every month. phone bill 38 by bank",
        "phone bill 38 by bank. wages the same as every month",
        "wages same as every month, and the phone bill was 38, bank",
        "rent the same as every month. phone bill 38, bank",
    ],
)
def test_what_was_as_before_is_not_lost_beside_a_sum(shop: Desk, note: str) -> None:
    found = posted(shop, note)
    assert str(found).startswith("?") or (isinstance(found, dict) and found.keys() & {"Wages", "Rent"}), found
    assert str(found).startswith("?") or (isinstance(found, dict) and found["Phone"] == 38)


def test_a_sum_that_is_the_same_is_one_thing(shop: Desk) -> None:
    assert posted(shop, "phone bill 35 same as every month, bank") == wanted("Phone 35/Bank 35")
