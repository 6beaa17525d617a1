"""Fractions behind a number or of a scale: sums where they are, and parts of something else where they aren't."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from nl2x.notes.facts import Facts

CASES = [
    ("½k for the van", "½k", "500"), ("van, 1½k", "1½k", "1500"), ("van £2¼k", "£2¼k", "2250"), ("van 3/4 million", "3/4 million", "750000"),
    ("van 1 1/2 grand", "1 1/2 grand", "1500"), ("paid 2 ½ thousand", "2 ½ thousand", "2500"), ("twine £12½", "£12½", "12.5"),
    ("van 1/2k cash", "1/2k", "500"), ("van ½ a grand", "½ a grand", "500"), ("van ¾ of a million", "¾ of a million", "750000"),
    ("3½ dollars for tape", "3½ dollars", "3.5"), ("1,200½ for the lot", "1,200½", "1200.5"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "words", "value"), CASES, ids=[note for note, _, _ in CASES])
def test_a_sum(read: Callable[..., Facts], note: str, words: str, value: str) -> None:
    (found,) = read(note).money
    assert (found.words, found.value) == (words, Decimal(value))


def test_a_count(read: Callable[..., Facts]) -> None:
    facts = read("1½ hours at 40")
    assert [c.value for c in facts.computed] == [Decimal("60")]


@pytest.mark.parametrize(
    ("note", "values"),
    [
        ("½ cash ½ card, van 90", ["90"]),
        ("van 90, 1/2 price", ["90"]),
        ("van 1/2 price 90", ["90"]),
        ("van 5 1/2 price", ["5"]),
        ("split 1/3 2/3, van 90", ["90"]),
        ("half day van 90", ["90"]),
    ],
)
def test_no_sum_by_itself(read: Callable[..., Facts], note: str, values: list[str]) -> None:
    assert [a.value for a in read(note).money] == [Decimal(v) for v in values]


def test_a_price_that_was_halved_is_no_share(read: Callable[..., Facts]) -> None:
    assert read("van 1/2 price 90").computed == ()
    assert [c.value for c in read("van 90, 1/2 on the card").computed] == [Decimal("45")]
