"""What is no answer to the question settles nothing: nothing is written, and the note is as it was."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from nl2x.errors import BadInput
from nl2x.notes.answering.answers import Said, answered
from nl2x.notes.limits import ANSWERS
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal, Question
from nl2x.notes.wording.yes_no import gives_up, has_no_idea, says_no, says_yes
from tests.notes.asking import doubt
from tests.notes.little_books import cash_book
from tests.notes.small_books import day
from tests.notes.small_books import desk as small
from tests.notes.test_answers import CATEGORIES, ROWS, asked, booked, gardener

UNCLEAR = "marko 65 bank for tuesday"
TWO = "marko 65 bank for tuesday, vicarage 40 cash"


@pytest.fixture(scope="module")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return gardener(tmp_path_factory.mktemp("garden"))


@pytest.mark.parametrize(
    "answer", ["don't know", "neither", "none of these", "yes", "no", "", " ", "\x00\x07", "7", "=1+1"]
)
def test_what_names_no_account_leaves_the_question_as_it_was(answer: str, garden: Desk) -> None:
    assert asked(garden, UNCLEAR, answer) == asked(garden, UNCLEAR)


@pytest.mark.parametrize("answer", ["skip", "cancel", "never mind", "Forget it."])
def test_who_gives_up_gets_nothing_written(answer: str, garden: Desk) -> None:
    assert asked(garden, UNCLEAR, answer).kind == "declined"


def test_a_word_that_leads_to_nothing_makes_no_guess_surer(garden: Desk) -> None:
    assert asked(garden, UNCLEAR, "zebra").kind == "what"
    assert booked(garden, UNCLEAR, "zebra", "Depot")["Depot"] == 65


def test_a_number_given_twice_is_no_further_happening(garden: Desk) -> None:
    bold = replace(garden, options=replace(garden.options, sure_enough=0.7))
    assert booked(bold, TWO, "2", "2") == booked(bold, TWO, "2")
    assert set(booked(bold, TWO, "2").values()) == {65, -65, 40, -40}


def test_a_figure_of_the_other_happening_takes_neither_away(garden: Desk) -> None:
    note = "marko 65 bank for tuesday, ivan 40 cash for wednesday"
    assert asked(garden, note, "40") == asked(garden, note, "65") == asked(garden, note)


def test_what_happened_is_no_figure(desk: Desk) -> None:
    note = "bought packaging 40 plus a deposit 138"
    assert asked(desk, note, "40") == asked(desk, note)


@pytest.mark.parametrize("answer", ["no", "2", "don't post it", "skip"])
def test_no_to_a_duplicate_posts_nothing_however_it_is_said(answer: str, garden: Desk) -> None:
    assert asked(garden, "strimmer blades 24 bank on 12 August", answer).kind == "declined"


def test_a_no_is_no_beginning_of_a_name(tmp_path: Path) -> None:
    categories = [*CATEGORIES, ("Notary", "Expense"), ("Yoga", "Expense")]
    at = cash_book(
        tmp_path / "garden.xlsx", [*ROWS, ("09-02", "notary", "Notary", "Bank", 0, 30)], categories
    )
    question = Question("Which?", ("Notary", "Yoga", "Skip hire"), kind="what", role="what")
    for answer in ("no", "n", "y", "skip", "not sure"):
        assert not answered(Said(UNCLEAR), question, answer, at.knowledge).roles
    assert answered(Said(UNCLEAR), question, "nota", at.knowledge).roles == {(0, "what"): "Notary"}


def test_a_day_is_no_sum(garden: Desk) -> None:
    note = "blades 20 on 31 Feb"
    assert "there is no such day" in asked(garden, note).text
    again = asked(garden, note, "31/02/2026")
    assert "there is no such day" in again.text and again.kind == asked(garden, note).kind


@pytest.mark.parametrize("answer", ["what do you mean?", "a\x00b"])
def test_the_note_outlives_an_answer_that_tells_nothing(answer: str, garden: Desk) -> None:
    assert booked(garden, UNCLEAR, answer, "Depot") == {"Depot": 65, "Bank": -65}


def test_an_account_against_the_plain_words_of_the_note_is_asked_about(garden: Desk) -> None:
    note = "paid 65 for something new"
    question = asked(garden, note, "Hedge work")
    assert question.kind == "event" and len(question.options) == 2
    assert booked(garden, note, "Hedge work", question.options[1])["Hedge work"] == -65
    assert asked(garden, note, "Hedge work", question.options[0]).kind == "what"
    assert booked(garden, note, "Hedge work", question.options[0], "Depot")["Depot"] == 65


@pytest.mark.parametrize("answer", ["yes", "no", "nothing"])
def test_what_did_not_happen_is_not_posted_for_a_yes_or_a_no(answer: str, garden: Desk) -> None:
    assert asked(garden, "didn't pay the depot 110", answer).kind in ("negated", "declined")


@pytest.mark.parametrize("answer", ["", "7", "=1+1", "don't know"])
def test_a_plan_has_not_happened_for_want_of_an_answer(answer: str, garden: Desk) -> None:
    assert asked(garden, "will pay the depot 110 tomorrow", answer).kind == "planned"


def test_more_or_longer_answers_than_anybody_gives_are_refused(garden: Desk) -> None:
    for answers in (["Depot"] * (ANSWERS + 1), ["x" * 1_000_000]):
        with pytest.raises(BadInput):
            garden.propose(UNCLEAR, answers)


@pytest.mark.parametrize("answer", ["don't know", "no", "yes", "7", "3"])
def test_figures_that_clash_still_clash(answer: str, garden: Desk) -> None:
    note = "paid the depot 2 months at 7200, 14200"
    assert asked(garden, note, answer) == asked(garden, note)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    payees = (
        ("Kroger", "weekly shop", "Groceries"),
        ("Esso", "fuel", "Car"),
        ("Piedmont", "gas", "Utilities"),
    )
    rows = [[day(m, 2 + 7 * n), *payees[n], 40 + m + n, None] for m in (7, 8, 9, 10) for n in range(3)]
    heads = ["Date", "Payee", "Memo", "Category", "Payment", "Deposit"]
    return small({"Checking": [heads, *rows]}, tmp_path_factory.mktemp("register"))


NEW = "new tyre for the car 88"


@pytest.mark.parametrize("answer", ["don't know", "no", "7", "=1+1"])
def test_nobody_is_called_no_or_unknown(answer: str, register: Desk) -> None:
    assert asked(register, NEW, answer) == asked(register, NEW)


def test_a_name_is_no_formula(register: Desk) -> None:
    name = '=HYPERLINK("x")'
    result = register.propose(NEW, [name])
    assert isinstance(result, Proposal) and doubt(result) is None
    page = openpyxl.load_workbook(BytesIO(result.after))["Checking"]
    assert [(c.value, c.data_type) for row in page for c in row if c.value == name] == [(name, "s")]


def test_words_for_yes_and_no_are_nothing_else() -> None:
    assert says_yes("Yes!") and says_no("nope") and gives_up("skip it") and has_no_idea("I'm not sure")
    for name in ("Notary fees", "Stop sign", "Skip hire", "Nonesuch Ltd", "any old iron", "Pass the parcel"):
        assert not (says_yes(name) or says_no(name) or gives_up(name) or has_no_idea(name))
