"""Notes of two words that only repeat what the book always has are posted; what differs in anything is asked about."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import amounts_of, book, wanted

NAMES = """A Bank; A Till; A Debtors; L Creditors; E Capital; I Takings; I Catering; X Card fees; X Packaging; X Insurance;
X Repairs; X Stock; X Wages"""
HISTORY = """
7/1|Opening|Bank 5000, Till 400/Capital 5400
7/4,7/11,7/18,8/1|Takings of the week|Till 900/Takings 900
7/6,7/20|Banked from the till|Bank 700/Till 700
7/31|Sumup fees|Card fees 31.20/Bank 31.20
8/31|Sumup fees|Card fees 36.75/Bank 36.75
9/30|Sumup fees|Card fees 28.90/Bank 28.90
7/24|Trays and bags, Packwell|Packaging 410/Till 410
8/16|Axa, shop policy quarter|Insurance 210/Bank 210
8/20|Abbot mended the freezer|Repairs 95/Bank 95
8/22|Abbot, new shelf in stock room|Stock 120/Bank 120
9/2|Folk Club committee lunch|Debtors 515/Catering 515
7/15,7/31,8/15,8/31|Wages Jo, half of the month|Wages 620/Bank 620
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("shop"), NAMES, HISTORY)


def _posted(at: Desk, note: str) -> dict[str, float] | str:
    made = at.propose(note)
    if isinstance(made, Proposal) and made.question is None:
        return amounts_of(made)
    return f"? {made.question.kind if made.question else ''}"


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("axa 210 for next quarter", "Insurance 210/Bank 210"),
        ("packwell trays 395 till", "Packaging 395/Till 395"),
        ("sumup fees oct 34.10", "Card fees 34.10/Bank 34.10"),
        ("axa next quarter 210", "Insurance 210/Bank 210"),
        ("folk club paid up 515", "Bank 515/Debtors 515"),
        ("jo 2nd half 640", "Wages 640/Bank 640"),
        ("wages jo 1st half 620", "Wages 620/Bank 620"),
    ],
)
def test_what_the_book_always_has_is_posted(shop: Desk, note: str, entry: str) -> None:
    assert _posted(shop, note) == wanted(entry)


@pytest.mark.parametrize(
    "note",
    [
        "sumup 334",  # ten times as much
        "abbot 100",  # was for two things
        "packwell trays 395 tomorrow",
        "packwell wants 395",
    ],
)
def test_what_differs_is_asked(shop: Desk, note: str) -> None:
    assert str(_posted(shop, note)).startswith("?")
