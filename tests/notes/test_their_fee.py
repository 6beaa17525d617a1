"""What somebody kept back of a payment, and where such fees went before."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted

ACCOUNTS = "A Bank; I Lettings; I Lessons; X Commission & adverts; X Bank charges; X Cleaning"
HISTORY = """
7/6,8/3|Airbnb, weekend let|Bank 290/Lettings 290
7/6,8/3|Airbnb, their fee|Commission & adverts 9/Bank 9
7/31,8/31|bank charge|Bank charges 6/Bank 6
8/12|cleaning of the cottage|Cleaning 40/Bank 40
"""


@pytest.fixture
def cottage(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "airbnb sent 304.50 for the weekend let, that's after they took their 10.50",
        "airbnb paid 304.50 for the weekend let after their fee of 10.50",
    ],
)
def test_what_came_is_after_the_fee_which_goes_where_theirs_went(note: str, cottage: Desk) -> None:
    assert posted(cottage, note) == {"Bank": 304.5, "Commission & adverts": 10.5, "Lettings": -315}
