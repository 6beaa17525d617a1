"""Numbers that a thing is called by, and figures as nobody writes a sum: each is told apart, or asked about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted

ACCOUNTS = (
    "A Bank; A Equipment; L Credit Card; E Capital; I Sales; X Travel; X Stationery; X Telephone; X Software"
)
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/3,10/2|Taxi|Travel 20/Bank 20
9/5,10/6|Train to Leeds|Travel 45/Bank 45
9/9|Flight to Rome|Travel 180/Credit Card 180
9/12,10/12|Ryman, stationery|Stationery 30/Bank 30
9/20,10/20|Phone|Telephone 45/Bank 45
"""


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("numbers"), ACCOUNTS, HISTORY)


CALLED = [
    ("flight BA 245, 310 by card", "Travel 310/Credit Card 310"),
    ("flight ba 245, 310 by card", "Travel 310/Credit Card 310"),
    ("flight U2 8423 to Nice, 78.50 by card", "Travel 78.50/Credit Card 78.50"),
    ("taxi 14, seat 12A, flight BA 245, 310, bank", "Travel 324/Bank 324"),
    ("train IC 512 to Graz, 45, bank", "Travel 45/Bank 45"),
    ("train to Leeds, seat no. 22, 45, bank", "Travel 45/Bank 45"),
    ("stationery, order #5512, 40, bank", "Stationery 40/Bank 40"),
    ("stationery, order no 5512, 40, bank", "Stationery 40/Bank 40"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "entry"), CALLED, ids=[note for note, _ in CALLED])
def test_what_a_thing_is_called_by_is_no_sum(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)


@pytest.mark.parametrize(
    "note",
    [
        "train 1043 to Leeds, 45, bank",
        "bus 22, 3.50 bank",
        "hotel room 214, 120 by card",
        "stationery order 5512, 40, bank",
        "laptop Dell XPS 13, 900 by card",
        "printer HP 305, 89 by card",
        "train to Leeds 45, 12 bank",
        "laptop Dell XPS 13 900 by card",
        "stationery -40 bank",
        "phone 45 bank 1e15",
    ],
)
def test_what_may_be_a_sum_or_not_is_asked_about(journal: Desk, note: str) -> None:
    assert str(posted(journal, note)).startswith("?")


@pytest.mark.parametrize(
    ("note", "answer", "total"),
    [
        ("train 1043 to Leeds, 45, bank", "45", "45"),
        ("train to Leeds 45, 12 bank", "each for itself", "57"),
        ("stationery -40 bank", "40", "40"),
        ("phone 45 bank 1e15", "45", "45"),
    ],
)
def test_the_answer_settles_it(journal: Desk, note: str, answer: str, total: str) -> None:
    bold = replace(journal, options=replace(journal.options, sure_enough=0.8))
    found = bold.propose(note, (answer,))
    assert isinstance(found, Proposal) and found.question is None
    assert f"{sum(line.credit for entry in found.entries for line in entry.lines):.0f}" == total


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("taxi 12 and train 45, bank", "Travel 57/Bank 57"),
        ("taxi 12, train 45, bank", "Travel 57/Bank 57"),
        ("train 45 and 38, bank", "Travel 83/Bank 83"),
        ("train monday 45, tuesday 38, bank", "Travel 83/Bank 83"),
        ("stationery bill - 40 bank", "Stationery 40/Bank 40"),
        ("phone 45, scrap that, 54, bank", "Telephone 54/Bank 54"),
    ],
)
def test_sums_stay_sums(journal: Desk, note: str, entry: str) -> None:
    assert posted(journal, note) == wanted(entry)
