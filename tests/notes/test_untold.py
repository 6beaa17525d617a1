"""What a note tells and gives no sum for is asked about, beside what has one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from nl2x.notes.checks.untold import untold
from nl2x.notes.facts import read_facts
from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

TODAY = dt.date(2026, 11, 10)


@pytest.mark.parametrize(
    "note",
    [
        "Sopheak 220 and Dara 195 transferred, plus the rent for this month",
        "paid the plumber 80, as well as the insurance",
        "Kirsty did four days this week, paid her. sold 41 of ice creams too, cash",
        "Mill Farm paid 300 off inv 88 by bank. and do march's part of the insurance",
        "diesel 60 on the card, also please book our share of the rates",
        "Please put through this month's slice of the licence. stamps 12 cash",
    ],
)
def test_it_would_be_lost(note: str) -> None:
    assert untold(read_facts(note, today=TODAY), frozenset()) is not None


def test_what_is_to_be_used_up_with_its_own_sum_is_told() -> None:
    for note in ("stamps 12 cash and do 105 as march's part of the insurance", "do our bit of the raffle"):
        assert untold(read_facts(note, today=TODAY), frozenset()) is None


def test_somebodys_usual_beside_another_sum() -> None:
    told = untold(
        read_facts("gave the girl her usual and 35 to Brook Farm for leeks", today=TODAY), frozenset()
    )
    assert told is not None and "her usual" in told.question
    assert untold(read_facts("gave the girl her usual, 35", today=TODAY), frozenset()) is None
    band = "paid shanice and jerome for the week and the band their 150"
    told = untold(read_facts(band, today=TODAY), frozenset())
    assert told is not None and "shanice" in told.question
    assert untold(read_facts("paid the band their 150", today=TODAY), frozenset()) is None


@pytest.mark.parametrize(
    "note",
    [
        "plus the rent for this month",
        "diesel 40 plus the rent 650",
        "Kirsty did four days at 60, paid her. sold 41 of ice creams too",
        "the fitter came about the boiler, paid him. 180 it was",
        "insurance renewed 1395, paid online. Ann did the form",
        "sold the blue bike!! 125 cash in the till",
    ],
)
def test_nothing_is_lost(note: str) -> None:
    assert untold(read_facts(note, today=TODAY), frozenset()) is None


def _cash_book(tmp_path: Path, details: str, category: str, came: int | None, went: int | None) -> Desk:
    """A cash book with such a row on 12 October, and one of paper after it."""
    rows = [["Date", "Details", "Category", "In", "Out"], [day(10, 12), details, category, came, went]]
    return desk({"Cash book": [*rows, [day(11, 3), "Paper", "Office", None, 30]]}, tmp_path)


def test_the_rest_is_booked_when_somebody_says_so(tmp_path: Path) -> None:
    at = _cash_book(tmp_path, "Stamps", "Post", None, 12)
    note = "stamps 8.50, plus the rent for this month"
    assert "rent" in typed(at, note)["?"]
    assert 8.5 in typed(at, note, "yes").values()


def test_a_slip_in_a_cash_book_is_no_new_payment(tmp_path: Path) -> None:
    at = _cash_book(tmp_path, "Tyre, Forest Road", "Van", None, 78)
    note = "that tyre at Forest Road on 12 October was 87 not 78, digits swapped"
    assert typed(at, note) == {"Cash book!E2": 87}


@pytest.mark.parametrize("words", ["each of them paid 310", "they each put in 40", "we both each paid 25"])
def test_each_of_people_that_nobody_counted(words: str, tmp_path: Path) -> None:
    assert "?" in typed(_cash_book(tmp_path, "Subs, Ann", "Subs", 40, None), f"subs: {words}, into the bank")
