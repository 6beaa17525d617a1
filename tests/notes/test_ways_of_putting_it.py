"""Ways of putting things that everybody understands: money carried to the bank, "on their bill", "18 a pound"."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal
from tests.notes.journals import book, posted
from tests.notes.small_books import day, typed
from tests.notes.small_books import desk as small

ACCOUNTS = """A Harbour Bank; A Cash drawer; A MoMo; A Hotels owe me; L Suppliers owing; L Boat loan; E Put in by me
E Taken for the house; I Fish sold; I Trips; X Bait; X Fuel; X Wages; X Loan interest"""
HISTORY = """9/2,10/2|trip, six people|Cash drawer 300/Trips 300
9/3,10/3|bait from Colbert|Bait 40/Cash drawer 40
9/5,10/5|drawer to the bank|Harbour Bank 200/Cash drawer 200
9/6,10/6|Reef Hotel, fish|Hotels owe me 350/Fish sold 350
9/20,10/20|Reef Hotel paid|Harbour Bank 350/Hotels owe me 350
9/21,10/21|diesel, Colbert bill 91|Fuel 120/Suppliers owing 120
9/28,10/28|Colbert, paid|Suppliers owing 120/Harbour Bank 120
9/30,10/30|boat loan|Boat loan 150, Loan interest 50/Harbour Bank 200
9/30,10/30|Lee, a week|Wages 180/Cash drawer 180"""


@pytest.fixture
def boat(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("carried 250 from the drawer over to Harbour Bank", {"Harbour Bank": 250, "Cash drawer": -250}),
        ("withdrew 90 from Harbour Bank at the ATM", {"Cash drawer": 90, "Harbour Bank": -90}),
        (
            "boat loan 200 came out of the bank, 160 of that off the loan, the rest interest",
            {"Boat loan": 160, "Loan interest": 40, "Harbour Bank": -200},
        ),
        ("sold the Reef 20 lb of fish, 6 a pound, on their bill", {"Hotels owe me": 120, "Fish sold": -120}),
        ("invoiced the Reef for the fish, no. 214, 80", {"Hotels owe me": 80, "Fish sold": -80}),
        (
            "Lee a week 180 and I kept 30 for groceries, both out the drawer",
            {"Wages": 180, "Taken for the house": 30, "Cash drawer": -210},
        ),
    ],
)
def test_what_it_says(note: str, expected: dict[str, float], boat: Desk) -> None:
    assert posted(boat, note) == expected


def test_two_loads_are_no_vague_sum(boat: Desk) -> None:
    result = boat.propose("two loads of bait, 35 each, cash")
    assert isinstance(result, Proposal) and {line.debit for line in result.entries[0].lines} == {70, 0}
    vague = boat.propose("spent loads on bait")
    assert isinstance(vague, Asked) and vague.question.kind in ("vague amount", "the amount")


def test_a_bill_or_an_amount_can_be_answered(boat: Desk) -> None:
    note = "Colbert sent bill 104 for diesel, 130. end of next month to pay"
    asked = boat.propose(note)
    assert asked.question is not None and asked.question.options == ("a number", "an amount")
    told = boat.propose(note, ("a number",))
    assert isinstance(told, Proposal) and told.question is None
    (entry,) = told.entries
    assert {line.account: line.debit - line.credit for line in entry.lines} == {
        "Fuel": 130, "Suppliers owing": -130,
    }  # fmt: skip
    assert entry.date == boat.options.today  # and not the day it is to be paid


def test_what_was_sent_to_a_customer_is_no_bill_of_his(boat: Desk) -> None:
    for note in (
        "sent bill 105 to the Reef for fish, 60",
        "yesterday sent invoice 105 to the Reef for fish, 60",
    ):
        asked = boat.propose(note)
        told = boat.propose(note, ("a number",)) if asked.question else asked
        assert isinstance(told, Proposal)
        assert {x.account for e in told.entries for x in e.lines if x.credit} <= {"Fish sold", "Trips"}


CLUB = {
    "Cash book": [
        ["Date", "Bank / tin", "What", "Heading", "In", "Out"],
        [day(9, 1), "Bank", "from last year", "Brought forward", 900, None],
        [day(9, 1), "Tin", "from last year", "Brought forward", 60, None],
        [day(9, 5), "Tin", "range fees", "Range fees", 48, None],
        [day(9, 8), "Bank", "S. Bell, subscription", "Subscriptions", 110, None],
        [day(9, 9), "Bank", "P. Weber, subscription", "Subscriptions", 110, None],
        [day(9, 20), "Tin", "money to the bank", "Tin to bank", None, 50],
        [day(9, 20), "Bank", "money to the bank", "Tin to bank", 50, None],
        [day(10, 5), "Tin", "range fees", "Range fees", 52, None],
    ],
}


def test_one_pair_of_rows_tells_a_category_named_after_both_places(tmp_path: Path) -> None:
    cells = typed(small(CLUB, tmp_path), "took 70 out of the tin to the bank")
    assert {"Tin to bank"} <= set(cells.values()) and list(cells.values()).count(70.0) == 2


def test_half_of_a_subscription_goes_back(tmp_path: Path) -> None:
    result = small(CLUB, tmp_path).propose("gave S. Bell half of her subscription back, 55 by bank", ("55",))
    assert isinstance(result, Proposal)
    assert [(x.account, x.debit) for x in result.entries[0].lines if x.debit] == [("Subscriptions", 55)]


def test_the_part_of_a_sum_that_is_asked_for_can_be_answered(boat: Desk) -> None:
    for note, answer in (
        ("boat loan 210 out of the bank", "60"),
        ("boat loan 210 out of the bank, 60 charge", "60"),
    ):
        assert boat.propose(note).question is not None
        told = boat.propose(note, (answer,))
        assert isinstance(told, Proposal) and told.question is None
        assert {x.account: x.debit - x.credit for x in told.entries[0].lines} == {
            "Boat loan": 150, "Loan interest": 60, "Harbour Bank": -210,
        }  # fmt: skip


def test_people_beside_a_far_larger_sum_are_counted(boat: Desk) -> None:
    assert posted(boat, "invoiced the Reef 1500 for trips, 3 open water students") == {
        "Hotels owe me": 1500, "Trips": -1500,
    }  # fmt: skip
