"""What answers about accounts settle: which account, which way the money went, what it was paid with."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal, Question
from nl2x.notes.wording.meant import name_meant, option_meant
from tests.notes.asking import doubt
from tests.notes.little_books import cash_book, journal

NAMES = ("Bootcamp (park)", "PT one on one", "PT in pairs", "Floor rent, Ironworks")


@pytest.mark.parametrize(
    ("answer", "option"),
    [
        ("bootcamp park", NAMES[0]),
        ("2", NAMES[1]),
        ("floor", NAMES[3]),
        ("PT", ""),
        ("5", ""),
        ("0", ""),
        ("?", ""),
        ("rent", ""),
    ],
)
def test_an_option_is_meant_by_its_text_number_or_beginning(answer: str, option: str) -> None:
    assert option_meant(answer, NAMES) == option


def test_a_figure_is_no_option_where_a_figure_is_asked_for() -> None:
    assert option_meant("2", ("20", "30"), numbered=False) == ""
    assert option_meant("20", ("20", "30"), numbered=False) == "20"


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("FLOOR RENT - IRONWORKS", NAMES[3]),
        ("it's for the bootcamp", NAMES[0]),
        ("pairs", NAMES[2]),
        ("ironworks", NAMES[3]),
        ("pt", ""),
        ("bootcamp on saturday", ""),
        ("12", ""),
        ("", ""),
    ],
)
def test_a_name_is_meant_wholly_or_by_words_that_only_it_has(answer: str, name: str) -> None:
    assert name_meant(answer, NAMES) == name


CATEGORIES = [("Hedge work", "Income"), ("Mole traps", "Income"), ("Blades", "Expense"), ("Depot", "Expense")]
ROWS = [
    ("08-03", "hedge at the vicarage", "Hedge work", "Bank", 90, 0),
    ("08-10", "hedge for the Dunns", "Hedge work", "Cash", 60, 0),
    ("08-12", "strimmer blades", "Blades", "Bank", 0, 24),
    ("08-20", "moles, Dunns", "Mole traps", "Bank", 45, 0),
    ("09-01", "depot", "Depot", "Bank", 0, 110),
]


def gardener(folder: Path) -> Desk:
    return cash_book(folder / "garden.xlsx", ROWS, CATEGORIES)


def asked(desk: Desk, note: str, *answers: str) -> Question:
    question = desk.propose(note, answers).question
    assert question is not None
    return question


def booked(desk: Desk, note: str, *answers: str) -> dict[str, float]:
    """What is posted without a further question, by account (debits above zero)."""
    result = desk.propose(note, answers)
    assert isinstance(result, Proposal) and doubt(result) is None, result.question
    return {x.account: float(x.debit - x.credit) for entry in result.entries for x in entry.lines}


def test_accounts_of_either_direction_are_offered(tmp_path: Path) -> None:
    options = asked(gardener(tmp_path), "marko 65 bank for tuesday").options
    assert {"Hedge work", "Mole traps"} & set(options) and {"Blades", "Depot"} & set(options)


@pytest.mark.parametrize("note", ["paid 65 for zorbs", "spent 30 on zorbs"])
def test_where_a_verb_tells_the_direction_no_account_of_the_other_is_offered(
    note: str, tmp_path: Path
) -> None:
    options = asked(gardener(tmp_path), note).options
    assert {"Blades", "Depot"} <= set(options) and not {"Hedge work", "Mole traps"} & set(options)


@pytest.mark.parametrize("answer", ["Hedge work", "hedge", "HEDGE WORK."])
def test_an_account_of_income_settles_that_money_came_in(answer: str, tmp_path: Path) -> None:
    assert booked(gardener(tmp_path), "marko 65 bank for tuesday", answer)["Hedge work"] == -65


def test_an_account_of_costs_settles_that_money_went_out(tmp_path: Path) -> None:
    assert booked(gardener(tmp_path), "marko 65 bank for tuesday", "depot")["Depot"] == 65


def test_the_number_of_an_option_is_as_good_as_its_text(tmp_path: Path) -> None:
    desk, note = gardener(tmp_path), "marko 65 bank for tuesday"
    options = asked(desk, note).options
    for place, option in enumerate(options, start=1):
        assert booked(desk, note, str(place)) == booked(desk, note, option)


def test_each_of_several_happenings_has_an_answer_of_its_own(tmp_path: Path) -> None:
    desk, note = gardener(tmp_path), "bank: 6.80 sundry, 11.45 whatnot"
    first = asked(desk, note)
    second = asked(desk, note, "blades")
    assert "6.80" in first.text and "11.45" in second.text
    assert booked(desk, note, "blades", "depot").items() >= {"Blades": 6.8, "Depot": 11.45}.items()


def test_the_further_items_of_a_list_went_the_same_way(tmp_path: Path) -> None:
    desk, note = gardener(tmp_path), "bank: 6.80 sundry, 11.45 blades, 3.20 depot"
    found = booked(desk, note, "blades")
    assert set(found) == {"Blades", "Depot", "Bank"} and found["Depot"] == 3.2


ACCOUNTS = [
    ("Till", "Asset"),
    ("Bank", "Asset"),
    ("Store credit owed", "Liability"),
    ("Accounts payable", "Liability"),
    ("Credit card", "Liability"),
    ("Book sales", "Income"),
    ("Used books bought", "Expense"),
    ("Rent", "Expense"),
]
ENTRIES: list[tuple[str, str, dict[str, float]]] = [
    ("08-03", "takings", {"Till": 200.0, "Book sales": -200.0}),
    ("08-04", "rent", {"Rent": 500.0, "Bank": -500.0}),
    ("08-05", "box of paperbacks", {"Used books bought": 30.0, "Till": -30.0}),
    ("08-06", "used books from Ida", {"Used books bought": 20.0, "Store credit owed": -20.0}),
]


def test_what_it_was_paid_with_may_be_a_debt(tmp_path: Path) -> None:
    desk, note = (
        journal(tmp_path / "books.xlsx", ACCOUNTS, ENTRIES),
        "bought used books from Ida, 18 in store credit",
    )
    question = asked(desk, note)
    assert question.role == "how" and {"Till", "Bank", "Store credit owed"} <= set(question.options)
    found = booked(desk, note, "store credit")
    assert found == {"Used books bought": 18.0, "Store credit owed": -18.0}


def test_a_debt_that_is_not_named_is_no_way_of_paying(tmp_path: Path) -> None:
    desk = journal(tmp_path / "books.xlsx", ACCOUNTS, ENTRIES)
    assert booked(desk, "rent 500 from the bank") == {"Rent": 500.0, "Bank": -500.0}


def test_a_card_on_both_sides_is_what_was_paid_and_the_answer_is_from_where(tmp_path: Path) -> None:
    on_card: list[tuple[str, str, dict[str, float]]] = [
        (f"09-{day}", f"used books {day}", {"Used books bought": 9.0, "Credit card": -9.0})
        for day in (10, 11, 12, 13)
    ]
    desk = journal(tmp_path / "books.xlsx", ACCOUNTS, [*ENTRIES, *on_card])
    note = "paid card balance 85.85"
    result, answers = desk.propose(note), []
    while result.question is not None and len(answers) < 2:
        answers.append("bank" if result.question.role == "from" else "credit card")
        result = desk.propose(note, answers)
    assert isinstance(result, Proposal) and result.question is None
    assert {x.account: float(x.debit - x.credit) for x in result.entries[0].lines} == {
        "Credit card": 85.85, "Bank": -85.85,
    }  # fmt: skip
