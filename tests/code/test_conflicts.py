"""Clauses that contradict each other are named; a later wish overrules an earlier one."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.conflicts import conflict, later_wins
from nl2x.code.task import read_task
from nl2x.code.write import Earlier, write
from nl2x.errors import BadInput

NUMBERS = "f(numbers: list[float])"


def found(words: str, signature: str = NUMBERS):
    return detect(read_task(words, signature=signature))


@pytest.mark.parametrize(
    ("words", "signature"),
    [
        ("the mean, None if the list is empty. An empty list returns 0.", NUMBERS),
        ("the root. ValueError for negative n. If n is negative return 0.", "f(n: int) -> int"),
        ("round to cents, half up, with banker's rounding", "f(x: float) -> float"),
    ],
)
def test_contradictions_are_named(words: str, signature: str, box, scripted) -> None:
    pair = conflict(found(words, signature))
    assert pair is not None
    with pytest.raises(BadInput, match="contradict"):
        write(words, lambda: scripted("    return 0\n"), box, signature=signature)


@pytest.mark.parametrize(
    "words",
    [
        "the mean, None if the list is empty, ValueError if None is passed",
        "0 for an empty list. An empty list gives 0.",
        "the mean, 0 if it is empty, None if there are no positive numbers",
    ],
)
def test_noop(words: str) -> None:
    assert conflict(found(words)) is None


def test_a_later_wish_overrules() -> None:
    clauses = found("the mean, None if the list is empty. now return 0 if the list is empty")
    assert [c.get("result").value for c in later_wins(clauses) if c.kind == "empty input"] == [0]


def test_continuing_a_run_is_no_contradiction(box, scripted) -> None:
    code = "def f(numbers):\n    return sum(numbers) if numbers else None\n"
    earlier = Earlier("add them up, None if the list is empty", code, "f")
    body = "    return sum(numbers) if numbers else 0\n"
    done = write("now return 0 if the list is empty", lambda: scripted(body), box, earlier=earlier)
    assert done.passed and [
        c.clause.words for c in done.chosen.clauses if c.clause.kind == "empty input"
    ] == ["return 0 if the list is empty"]


@pytest.mark.parametrize(
    "words",
    [
        "write a poem about spring",
        "Hello!",
        "what is the capital of France?",
        "translate this to German",
        "who are you?",
    ],
)
def test_what_asks_for_no_program_is_said(words: str) -> None:
    with pytest.raises(BadInput, match="Python"):
        read_task(words)


@pytest.mark.parametrize(
    "words",
    [
        "what is the sum of a list of numbers?", "hello(name) greets: hello('Ann') gives 'Hello Ann'",
        "who has the most points in a dict?", "translate a word to pig latin",
        "write a story counter function",
        "when is easter in a given year?", "the length of a poem's lines",
    ],
)  # fmt: skip
def test_what_asks_for_one_is_read(words: str) -> None:
    assert read_task(words).words == words
