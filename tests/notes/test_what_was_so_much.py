"""What "was" or "were" so much: a former price, or another thing with a sum of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted


@pytest.fixture
def farm(tmp_path: Path) -> Desk:
    history = "7/6,8/3|ewe nuts and calf nuts, co-op|Feed 150/Bank 150\n8/9|fencing wire|Fencing 90/Bank 90"
    return book(tmp_path, "A Bank; X Feed; X Fencing; I Sales", history)


@pytest.mark.parametrize(
    ("note", "sums"),
    [
        ("12 bags of ewe nuts 142.80 and the calf nuts were 96", {"Feed": 238.8, "Bank": -238.8}),
        ("ewe nuts 140, and the fencing wire was 88", {"Feed": 140, "Fencing": 88, "Bank": -228}),
        ("ewe nuts 140, the old price was 155", {"Feed": 140, "Bank": -140}),
        ("fencing wire 88, was 99", {"Fencing": 88, "Bank": -88}),
    ],
)
def test_a_thing_with_a_sum_of_its_own(note: str, sums: dict[str, float], farm: Desk) -> None:
    assert posted(farm, note) == sums
