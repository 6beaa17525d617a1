"""Several figures that are each for a thing of their own: offered, said in a word, or told one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.little_books import cash_book
from tests.notes.small_books import day, typed
from tests.notes.small_books import desk as small

CATEGORIES = [("Fuel", "Expense"), ("Taxi", "Expense"), ("Clothes", "Expense"), ("Chemist", "Expense")]
ROWS = [
    ("08-03", "fuel", "Fuel", "Bank", 0, 60),
    ("08-10", "taxi to town", "Taxi", "Bank", 0, 12),
    ("08-12", "socks", "Clothes", "Bank", 0, 24),
    ("08-20", "plasters", "Chemist", "Bank", 0, 6),
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return cash_book(tmp_path_factory.mktemp("home") / "home.xlsx", ROWS, CATEGORIES, ways=False)


def sums(at: Desk, note: str, *answers: str) -> list[tuple[str, float]] | str:
    """What is booked, entry by entry: the account that isn't the money, and its sum; or the question."""
    result = at.propose(note, answers)
    if doubt(result) is not None or not isinstance(result, Proposal):
        return result.question.kind if result.question else "?"
    return [(x.account, float(x.debit)) for entry in result.entries for x in entry.lines if x.debit]


UNPARTED = "fuel 35 na taxi to town 14"


@pytest.mark.parametrize(
    "answer", ["each for itself", "both", "each", "two things", "separate", "They're different"]
)
def test_figures_without_a_word_between_them_are_parted_on_request(answer: str, home: Desk) -> None:
    question = home.propose(UNPARTED).question
    assert question is not None and question.kind == "amounts" and "each for itself" in question.options
    assert sums(home, UNPARTED, answer) == [("Fuel", 35), ("Taxi", 14)]


@pytest.mark.parametrize(
    "answer", ["fuel 35, taxi 14", "35 fuel and 14 taxi", "35 for fuel; 14 for the taxi"]
)
def test_who_says_what_each_is_for_is_taken_at_his_word(answer: str, home: Desk) -> None:
    assert sums(home, UNPARTED, answer) == [("Fuel", 35), ("Taxi", 14)]


def test_the_parts_of_a_sum_may_be_told(home: Desk) -> None:
    note = "paid 64.30 in town: 40 was a coat, the rest for the cold"
    assert sums(home, note, "40 clothes, 24.30 chemist") == [("Clothes", 40), ("Chemist", 24.3)]


@pytest.mark.parametrize("answer", ["fuel 36, taxi 14", "fuel, taxi", "don't know", "2", "7 8"])
def test_figures_that_are_not_the_notes_part_nothing(answer: str, home: Desk) -> None:
    assert sums(home, UNPARTED, answer) == "amounts"


TWICE = "fuel 60, clothes 60"


@pytest.mark.parametrize("answer", ["both", "two", "two things", "each for itself"])
def test_equal_sums_beside_two_things_may_be_two(answer: str, home: Desk) -> None:
    question = home.propose(TWICE).question
    assert question is not None and question.kind == "amounts" and "twice" in question.text
    assert sums(home, TWICE, answer) == [("Fuel", 60), ("Clothes", 60)]


@pytest.mark.parametrize("answer", ["one", "the same", "60"])
def test_or_one_sum_said_twice(answer: str, home: Desk) -> None:
    assert sums(home, TWICE, answer) == [("Fuel", 60)]


@pytest.mark.parametrize(
    "note", ["fuel 60, paid 60 by bank", "fuel 60, card 60", "fuel 60, that's 60 in all"]
)
def test_a_sum_said_again_is_no_second_thing(note: str, home: Desk) -> None:
    result = home.propose(note)
    assert result.question is None or "twice" not in result.question.text


@pytest.mark.parametrize("answer", ["amount", "it's an amount", "34"])
def test_what_may_be_a_number_is_an_amount_and_the_other_sum_stays(answer: str, home: Desk) -> None:
    note = "fuel 34 clothes 12.50"
    question = home.propose(note).question
    assert question is not None and question.kind == "number"
    assert sums(home, note, answer, "both") == [("Fuel", 34), ("Clothes", 12.5)]


@pytest.mark.parametrize("answer", ["1200", "600"])
def test_a_price_for_each_and_the_answer_how_much_it_was(answer: str, home: Desk) -> None:
    note = "gave simon and ndapewa six hundred each for the taxi"
    question = home.propose(note).question
    assert question is not None and question.kind == "the amount"
    assert sums(home, note, answer) == [("Taxi", float(answer))]


def dues(folder: Path) -> Desk:
    months = [day(m, 1) for m in range(7, 13)]
    rows: list[list[object]] = [["Member", *(f"{d:%B}" for d in months)]]
    rows += [[name, 60, 60, *[None] * 4] for name in ("Eva Barbu", "Radu Pop", "Ana Stan", "Dan Rus")]
    return small({"Dues": [*rows, ["Total", *(f"=SUM({c}2:{c}5)" for c in "BCDEFG")]]}, folder)


@pytest.mark.parametrize(
    ("answer", "parts"),
    [
        ("half each", (60, 60)),
        ("60", (60, 60)),
        ("60 each", (60, 60)),
        ("70 october, 50 september", (50, 70)),
        ("50 and 70", (50, 70)),
    ],
)
def test_one_sum_for_two_months_is_parted(answer: str, parts: tuple[int, int], tmp_path: Path) -> None:
    note = "Eva Barbu paid september + october, 120"
    at = dues(tmp_path)
    question = at.propose(note).question
    assert question is not None and question.kind == "each month"
    assert typed(at, note, answer) == {"Dues!D2": parts[0], "Dues!E2": parts[1]}


@pytest.mark.parametrize("answer", ["october", "90", "don't know", "100 and 30"])
def test_what_does_not_part_it_leaves_it_asked(answer: str, tmp_path: Path) -> None:
    at = dues(tmp_path)
    assert "?" in typed(at, "Eva Barbu paid september + october, 120", answer)


def test_which_way_one_part_went_is_asked_once(tmp_path: Path) -> None:
    categories = [("Treatments", "Income"), ("Oils", "Expense")]
    rows = [
        ("08-03", "Brendan", "Treatments", "Cash", 45, 0),
        ("08-10", "Sinead", "Treatments", "Card", 95, 0),
        ("08-12", "Oils", "Oils", "Card", 0, 24),
    ]
    at = cash_book(tmp_path / "book.xlsx", rows, categories)
    note, given = "brendan 45 cash n sinead 95 card", ["both"]
    asked = []
    while (question := at.propose(note, given).question) is not None and len(given) < 4:
        asked.append(question.kind)
        given.append({"event": "in", "how": "Card"}.get(question.kind, "Treatments"))
    assert asked.count("event") <= 1
    result = at.propose(note, given)
    assert isinstance(result, Proposal) and [e.lines[0].debit for e in result.entries] == [45, 95]
