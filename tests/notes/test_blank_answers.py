"""A column that every row fills: what goes there is asked, and what is answered is typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, typed
from tests.notes.small_books import desk as small

NOTE = "paid 18 for compost at the nursery"


def garden(folder: Path) -> Desk:
    """Costs whose rows all say for which bed they were, in a column of no known meaning."""
    head = ["Date", "What", "Category", "Amount", "Bed"]
    things = [("compost", "Soil"), ("seed", "Plants"), ("twine", "Tools"), ("bulbs", "Plants")] * 3
    rows = [
        [day(8, n + 1), what, kind, 10 + n, ("north", "south", "pond")[n % 3]]
        for n, (what, kind) in enumerate(things)
    ]
    kinds = [["Category", "Kind"], ["Soil", "Expense"], ["Plants", "Expense"], ["Tools", "Expense"]]
    return small({"Costs": [head, *rows], "Categories": kinds}, folder)


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return garden(tmp_path_factory.mktemp("garden"))


def test_what_the_column_holds_is_offered(at: Desk) -> None:
    question = at.propose(NOTE).question
    assert question is not None and '"Bed"' in question.text and question.kind == "blank"
    assert set(question.options) == {"north", "south", "pond", "leave it blank"}


@pytest.mark.parametrize(
    ("answer", "value"), [("pond", "pond"), ("South.", "south"), ("no", None), ("cancel", None)]
)
def test_what_is_answered_is_typed_there(answer: str, value: str | None, at: Desk) -> None:
    found = typed(at, NOTE, answer)
    assert ("?" in found) if value is None else found["Costs!E14"] == value


@pytest.mark.parametrize("answer", ["leave it blank", "yes", "nothing"])
def test_it_may_be_left_blank(answer: str, at: Desk) -> None:
    found = typed(at, NOTE, answer)
    assert "Costs!D14" in found and "Costs!E14" not in found


@pytest.mark.parametrize("answer", ["don't know", "7", "", "=1+1", "=SUM(D2:D9)", "what do you mean?"])
def test_no_answer_fills_nothing(answer: str, at: Desk) -> None:
    assert typed(at, NOTE, answer) == typed(at, NOTE)


def test_a_word_that_was_never_there_is_asked_about(at: Desk) -> None:
    assert "?" in typed(at, NOTE, "don't know") and typed(at, NOTE, "west").get("Costs!E14", "west") == "west"


def dated(folder: Path) -> Desk:
    """What was bought, how heavy it was, and by when it is used up."""
    head = ["Date", "What", "Category", "Amount", "Use by", "Weight"]
    things = [("compost", "Soil"), ("seed", "Plants"), ("twine", "Tools")] * 3
    rows = [
        [day(8, n + 1), what, kind, 20 + n, day(9, 2 * n + 1), 3 + n * n]
        for n, (what, kind) in enumerate(things)
    ]
    kinds = [["Category", "Kind"], ["Soil", "Expense"], ["Plants", "Expense"], ["Tools", "Expense"]]
    return small({"Costs": [head, *rows], "Categories": kinds}, folder)


def test_days_and_figures_are_typed_as_such(tmp_path: Path) -> None:
    at = dated(tmp_path)
    given: list[str] = []
    answers = {"Use by": "15 November", "Weight": "4.5"}
    while (question := at.propose(NOTE, given).question) is not None and len(given) < len(answers):
        heading = next(h for h in answers if f'"{h}"' in question.text)
        assert (
            typed(at, NOTE, *given, "don't know")
            == typed(at, NOTE, *given, "zebra")
            == typed(at, NOTE, *given)
        )
        given.append(answers[heading])
    found = typed(at, NOTE, *given)
    assert found["Costs!F11"] == 4.5 and found["Costs!E11"] == day(11, 15)
