"""The model is asked small questions, and only where rules and precedents aren't sure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from nl2x.lm import Prompt
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal


class Recorder:
    """A small engine: it prefers one name, and keeps what it was asked."""

    def __init__(self, likes: str) -> None:
        self.likes, self.prompts = likes, []  # type: ignore[var-annotated]

    def score(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        self.prompts.append(prompt)
        told = "zzxxqq" in prompt.user
        return [0.0 if told and name == self.likes else -12.0 for name in continuations]


def desk(book: Path, engine: object) -> Desk:
    return Desk.open(book, Options(today=dt.date(2026, 11, 14), engine=lambda: engine))  # type: ignore[arg-type,return-value]


def test_what_is_settled_never_loads_the_model(book: Path) -> None:
    def never() -> object:
        raise AssertionError("the model was opened")

    result = Desk.open(book, Options(today=dt.date(2026, 11, 14), engine=never)).propose("paid the rent, 950")  # type: ignore[arg-type]
    assert isinstance(result, Proposal)
    assert result.question is None


def test_what_an_account_cant_settle_never_loads_the_model(book: Path) -> None:
    engine = Recorder("Packaging")
    result = desk(book, engine).propose("paid around 12 for zzxxqq")  # how much exactly is asked in any case
    assert result.question is not None
    assert engine.prompts == []


def test_the_model_isnt_asked_what_happened(book: Path) -> None:
    engine = Recorder("Packaging")
    desk(book, engine).propose("paid 12 for zzxxqq")
    names = {t.name for t in desk(book, engine).knowledge.chart.tagged}
    assert {answer for prompt in engine.prompts for _, answer in prompt.turns} <= names


def test_the_model_decides_what_no_word_tells(book: Path) -> None:
    engine = Recorder("Packaging")
    result = desk(book, engine).propose("paid 12 for zzxxqq")
    assert isinstance(result, Proposal)
    assert result.entries[0].lines[0].account == "Packaging"
    examples = {answer: question for question, answer in engine.prompts[0].turns}
    assert "Paper bags" in examples["Packaging"]  # the book's own precedent is the example


@pytest.mark.light_model
def test_the_real_light_model_scores_whole_names(book: Path) -> None:
    from nl2x.notes.engines import opener

    engine = opener("light")
    assert engine is not None
    result = Desk.open(book, Options(today=dt.date(2026, 11, 14), engine=engine)).propose(
        "paid 12 for zzxxqq"
    )
    names = {
        account.name for account in Desk.open(book, Options(dt.date(2026, 11, 14))).knowledge.book.accounts
    }
    assert isinstance(result, Proposal)
    assert result.entries[0].lines[0].account in names
