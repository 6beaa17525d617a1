"""Things with their sums and then what was paid for all of them: the total is the whole, never one thing more."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book

ACCOUNTS = """A Bank; A Till; L Credit Card; E Capital; I Sales; X Flour; X Packaging; X Water; X Fuel"""
HISTORY = """
8/1|opening|Bank 9000, Till 200/Capital 9200
8/3,8/10,8/17,9/7|flour|Flour 100/Bank 100
8/4,8/11,9/8|packaging|Packaging 50/Credit Card 50
8/5,9/5|water|Water 64/Bank 64
8/6,9/6|petrol|Fuel 41/Credit Card 41
8/7,8/14|shop sales|Till 300/Sales 300
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("shop"), ACCOUNTS, HISTORY)


def entries(at: Desk, note: str, *answers: str) -> list[tuple[str, str, float]] | str:
    """Each entry's account, the account that paid it, and the sum; or the kind of what is asked."""
    result = at.propose(note, answers)
    question = doubt(result)
    if question is not None or not isinstance(result, Proposal):
        return f"? {question.kind if question else ''}"
    return [
        (
            next(x.account for x in entry.lines if x.debit),
            next(x.account for x in entry.lines if x.credit),
            float(sum(x.debit for x in entry.lines)),
        )
        for entry in result.entries
    ]


@pytest.mark.parametrize(
    "note",
    [
        "flour 100 and packaging 50, paid 150 on the card",
        "flour 100, packaging 50, 150 in all, on the card",
        "packaging 50 and flour 100, total 150, credit card",
        "100 for flour and 50 for packaging, so paid 150 on the card",
    ],
)
def test_the_total_is_no_further_thing_and_how_it_was_paid_holds_for_all(note: str, shop: Desk) -> None:
    got = entries(shop, note)
    assert isinstance(got, list)
    assert sorted(got) == [("Flour", "Credit Card", 100), ("Packaging", "Credit Card", 50)]


def test_three_things_and_their_total(shop: Desk) -> None:
    assert entries(shop, "flour 100, water 64 and petrol 41, paid 205 out of the till") == [
        ("Flour", "Till", 100),
        ("Water", "Till", 64),
        ("Fuel", "Till", 41),
    ]


MISMATCH = "flour 100 and packaging 50, paid 160 on the card"


def test_a_total_that_does_not_match_is_asked_about(shop: Desk) -> None:
    question = shop.propose(MISMATCH).question
    assert question is not None and question.kind == "contradiction"
    assert question.options == ("150", "110, not 100", "60, not 50")


@pytest.mark.parametrize(
    ("answer", "flour", "packaging"),
    [("150", 100, 50), ("110, not 100", 110, 50), ("60, not 50", 100, 60), ("60", 100, 60)],
)
def test_each_option_settles_it(answer: str, flour: float, packaging: float, shop: Desk) -> None:
    assert entries(shop, MISMATCH, answer) == [
        ("Flour", "Credit Card", flour),
        ("Packaging", "Credit Card", packaging),
    ]


def test_what_was_paid_for_another_thing_is_one_more(shop: Desk) -> None:
    assert entries(shop, "flour 100 and packaging 50, paid 41 for petrol on the card") in (
        [("Flour", "Bank", 100), ("Packaging", "Credit Card", 50), ("Fuel", "Credit Card", 41)],
        [("Flour", "Credit Card", 100), ("Packaging", "Credit Card", 50), ("Fuel", "Credit Card", 41)],
    )


@pytest.mark.parametrize(
    ("note", "way"),
    [
        ("150 at the mill, 100 flour, the rest packaging, card", "Credit Card"),
        ("164 at the mill: 64 water, the rest flour, out of the till", "Till"),
    ],
)
def test_what_stands_behind_the_rest_says_how_all_was_paid(note: str, way: str, shop: Desk) -> None:
    got = entries(shop, note)
    assert isinstance(got, list)
    assert len(got) == 2 and {paid for _, paid, _ in got} == {way}


def test_the_rest_on_the_card_says_nothing_of_the_first_part(shop: Desk) -> None:
    got = entries(shop, "150 at the mill, 100 flour, the rest packaging on the card")
    assert got == [("Flour", "Bank", 100), ("Packaging", "Credit Card", 50)]
