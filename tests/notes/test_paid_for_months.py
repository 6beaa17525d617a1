"""So much a month, and for how many months it was paid: the sum of all of them."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, posted, wanted

ACCOUNTS = "A Bank; E Capital; I Sales; X Rent; X Insurance; X Phone"
HISTORY = """
7/1|opening|Bank 9000/Capital 9000
7/2,8/2,9/2|rent|Rent 950/Bank 950
7/9,8/9,9/9|insurance|Insurance 45/Bank 45
7/12,8/12,9/12|phone|Phone 38/Bank 38
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("shop"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("rent 950 a month, paid two months", "Rent 1900/Bank 1900"),
        ("insurance 45 per month, paid for 3 months, bank", "Insurance 135/Bank 135"),
        ("phone 38 a month. Paid 2 months", "Phone 76/Bank 76"),
        ("phone 38 a month, paid for six months", "Phone 228/Bank 228"),
        ("rent 950 a month, paid two months late", "Rent 950/Bank 950"),
        ("rent 950 a month", "Rent 950/Bank 950"),
        ("rent 950 pcm x 2", "Rent 1900/Bank 1900"),
        ("rent 950 monthly, paid 3 months", "Rent 2850/Bank 2850"),
        ("paid rent for August to October, 950 a month", "Rent 2850/Bank 2850"),
        ("rent 950 a month, 2850 paid", "Rent 2850/Bank 2850"),
        ("rent 950 a month for October", "Rent 950/Bank 950"),
    ],
)
def test_the_months_that_were_paid_count(note: str, expected: str, shop: Desk) -> None:
    assert posted(shop, note) == wanted(expected)


@pytest.mark.parametrize(
    ("note", "months"),
    [
        ("rent 950 a month from August to October", 3),
        ("rent for Sep and Oct, 950 a month", 2),
        ("insurance 45 each month, last quarter", 3),
    ],
)
def test_months_that_nobody_says_were_paid_are_asked_about(note: str, months: int, shop: Desk) -> None:
    question = shop.propose(note).question
    price = 45 if "45" in note else 950
    assert question is not None and question.options == (str(price * months), str(price))
    told = shop.propose(note, [question.options[0]])
    assert isinstance(told, Proposal) and doubt(told) is None
    assert amounts_of(told)["Bank"] == -price * months
