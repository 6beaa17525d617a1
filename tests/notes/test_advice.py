"""The model is asked small questions, and only where rules and precedents aren't sure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from nl2x.lm import Prompt
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal

TODAY = dt.date(2026, 11, 14)


class Recorder:
    """A small engine: it prefers one name, and keeps what it was asked."""

    def __init__(self, likes: str) -> None:
        self.likes, self.prompts = likes, []  # type: ignore[var-annotated]

    def score(self, prompt: Prompt, continuations: Sequence[str], *, complete: bool = False) -> list[float]:
        self.prompts.append(prompt)
        told = "zzxxqq" in prompt.user
        return [0.0 if told and name == self.likes else -12.0 for name in continuations]


def desk(book: Path, engine: object) -> Desk:
    return Desk.open(book, Options(today=TODAY, engine=lambda: engine))  # type: ignore[arg-type,return-value]


def never() -> object:
    raise AssertionError("the model was opened")


def test_what_is_settled_never_loads_the_model(book: Path) -> None:
    result = Desk.open(book, Options(today=TODAY, engine=never)).propose("paid the rent, 950")  # type: ignore[arg-type]
    assert isinstance(result, Proposal)
    assert result.question is None


def test_what_only_the_book_speaks_against_never_loads_the_model(book: Path) -> None:
    result = Desk.open(book, Options(today=TODAY, engine=never)).propose("paid 22 for the recycling")  # type: ignore[arg-type]
    assert result.question is not None
    assert result.question.kind == "what"  # which account, since far more was paid each time so far


@pytest.mark.parametrize(
    "note",
    [
        "paid 12 for zzxxqq",  # no word tells what for: whatever name the model prefers, it must be asked
        "paid around 30 for zzxxqq sleeves",  # how much exactly is asked in any case
    ],
)
def test_where_more_is_in_doubt_the_model_isnt_loaded(book: Path, note: str) -> None:
    engine = Recorder("Packaging")
    assert desk(book, engine).propose(note).question is not None
    assert engine.prompts == []


def test_nothing_is_posted_on_the_models_word_alone(book: Path) -> None:
    note, engine = "paid 30 for zzxxqq tubs", Recorder("Packaging")
    assert Desk.open(book, Options(TODAY)).propose(note).question is not None
    result = desk(book, engine).propose(note)
    assert isinstance(result, Proposal)
    assert result.question is not None
    assert result.question.options[0] == result.entries[0].lines[0].account == "Packaging"
    examples = {answer: question for question, answer in engine.prompts[0].turns}
    assert "Paper bags" in examples["Packaging"]  # the book's own precedent is the example


def test_a_model_that_disagrees_settles_nothing(book: Path) -> None:
    engine = Recorder("Repairs")
    result = desk(book, engine).propose("paid 30 for zzxxqq tubs")
    assert engine.prompts
    assert result.question is not None
    assert result.question.options[0] == "Repairs"


def test_the_model_isnt_asked_what_happened(book: Path) -> None:
    engine = Recorder("Packaging")
    own = desk(book, engine)
    own.propose("paid 30 for zzxxqq tubs")
    names = {tagged.name for tagged in own.knowledge.chart.tagged}
    assert {answer for prompt in engine.prompts for _, answer in prompt.turns} <= names


@pytest.mark.light_model
def test_the_real_light_model_scores_whole_names(book: Path) -> None:
    from nl2x.notes.engines import opener

    engine = opener("light")
    assert engine is not None
    result = Desk.open(book, Options(TODAY, engine=engine)).propose("paid 30 for zzxxqq tubs")
    names = {account.name for account in Desk.open(book, Options(TODAY)).knowledge.book.accounts}
    assert isinstance(result, Proposal)
    assert result.entries[0].lines[0].account in names
    asked = next(sign.sure for sign in result.signs if sign.field == "what")
    before = Desk.open(book, Options(TODAY)).propose("paid 30 for zzxxqq tubs")
    assert isinstance(before, Proposal)
    assert asked <= next(sign.sure for sign in before.signs if sign.field == "what")  # no surer by its word


@pytest.mark.slow
@pytest.mark.default_model
def test_the_default_model_names_an_everyday_thing(book: Path) -> None:
    from nl2x.notes.engines import opener

    result = Desk.open(book, Options(TODAY, engine=opener(""))).propose("paid 30 for zzxxqq tubs")
    assert isinstance(result, Proposal)
    assert result.entries[0].lines[0].account == "Packaging"
