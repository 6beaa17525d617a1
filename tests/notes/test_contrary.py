"""What a note's own words have against its entry: counts left out, lenders, appointments, things a customer never bought."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from nl2x.notes.catalogue import event
from nl2x.notes.checks.money_in_or_out import bought_for_it
from nl2x.notes.events.program import Happening
from nl2x.notes.events.reading import Draft
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts import read_facts
from nl2x.notes.note import Desk
from nl2x.notes.wording.segments import whole
from tests.notes.little_books import cash_book, lines
from tests.notes.small_books import Rows, day, desk, typed

ROWS = [
    ("09-01", "Niamh, colour", "Colour", "Bank", 85.0, 0.0),
    ("09-03", "Niamh, roots", "Colour", "Bank", 60.0, 0.0),
    ("09-04", "Mrs Keane, cut", "Cuts", "Cash", 35.0, 0.0),
    ("09-05", "Salon Direct, tubes", "Stock", "Bank", 0.0, 74.0),
    ("09-08", "Mrs Keane, cut", "Cuts", "Cash", 35.0, 0.0),
    ("09-09", "Lupe, lent us", "Loan from Lupe", "Bank", 2000.0, 0.0),
    ("09-12", "Siobhan, shampoo", "Products", "Cash", 12.0, 0.0),
]  # fmt: skip
KINDS = [
    ("Colour", "Income"),
    ("Cuts", "Income"),
    ("Products", "Income"),
    ("Stock", "Expense"),
    ("Loan from Lupe", "Liability"),
]


@pytest.fixture(scope="module")
def salon(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return cash_book(tmp_path_factory.mktemp("salon") / "salon.xlsx", ROWS, KINDS)


@pytest.mark.parametrize(
    "note",
    [
        "sold a hair oil to Niamh, 22 by bank transfer",
        "Niamh colour friday 6pm, 85",
        "four cuts today, 30 + 5 tip from each, cash",
        "shampoo to Mrs Keane, 12, she has it on the tab",
    ],
)
def test_it_is_asked(salon: Desk, note: str) -> None:
    assert lines(salon, note) == "asked"


def test_what_the_words_have_nothing_against_is_posted(salon: Desk) -> None:
    assert lines(salon, "Mrs Keane cut, 35 cash") == {"Cash": 35, "Cuts": -35}
    assert lines(salon, "sold a shampoo to Siobhan, 12 cash") == {"Cash": 12, "Products": -12}


def test_a_lender_who_has_money_back_was_paid(salon: Desk) -> None:
    paid = {"Loan from Lupe": 500, "Bank": -500}
    assert lines(salon, "Lupe has another 500 of her money back, by bank transfer") == paid


def test_takings_of_a_place(tmp_path: Path) -> None:
    rows = [("09-0" + str(n), "Market takings", "Jars", "", 500.0 + n, 0.0) for n in range(1, 8)]
    desk = cash_book(
        tmp_path / "market.xlsx", [*rows, ("09-09", "Sugar", "Sugar", "", 0.0, 40.0)], [], ways=False
    )
    assert lines(desk, "market did 615 today") == {"the money": 615, "Jars": -615}


LETS: dict[str, Rows] = {
    "2026-27": [
        ["Date", "What for", "Category", "Amount"],
        *[
            [day(8, 1 + n), ("tap mended", "fridge", "agent")[n % 3], ("Repairs and maintenance", "Replacing domestic items", "Agent's fees")[n % 3], 70 + n]
            for n in range(12)
        ],
    ]
}  # fmt: skip


def test_what_was_replaced_is_no_repair_unasked(tmp_path: Path) -> None:
    at = desk(LETS, tmp_path)
    cooker = typed(at, "repairs and maintenance: new cooker to replace the broken one, 289")
    assert "Replacing domestic items" in str(cooker.get("?")) or "Replacing domestic items" in cooker.values()
    assert "Repairs and maintenance" in typed(at, "tap mended in the kitchen, 85").values()


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("paid Salon Direct 74 by bank, tubes and some of it was for the new towels", True),
        ("paid Salon Direct 74 by bank, tubes", False),
    ],
)
def test_an_unknown_part_for_another_thing(note: str, asked: bool, salon: Desk) -> None:
    assert (lines(salon, note) == "asked") is asked


def test_what_is_asked_about_is_told_by_its_place_in_the_whole_note() -> None:
    note = "Mrs Keane cut, 35 cash. raffle prizes 25"
    facts = read_facts(note, today=dt.date(2026, 11, 10))
    start = note.index("raffle")
    second = replace(whole(facts), text=note[start:], start=start)
    draft = Draft(Happening("sold", facts.day), Guess(event("sold"), 1.0), {}, second)
    [found] = bought_for_it(1, draft)
    assert found.span is not None and note[slice(*found.span)] == "prizes"
