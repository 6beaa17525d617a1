"""A task as a function to be completed: the third wording of the prompt."""

from __future__ import annotations

import ast

import pytest

from nl2x.code.candidates.prompt import to_complete
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, write

WORDS = 'the middle of three numbers, """even""" if negative'


def shown(words: str, signature: str | None, checks: tuple[str, ...] = ()) -> str:
    prompt = to_complete(read_task(words, signature=signature, checks=checks))
    assert prompt is not None and prompt.turns == ()
    return prompt.user.split("```python\n")[1].removesuffix("```")


def test_it_is_python_with_the_words_as_its_docstring() -> None:
    code = shown(WORDS, "def middle(a: int, b: int, c: int) -> int:", ("middle(1, 3, 2) == 2",))
    function = ast.parse(code).body[0]
    assert isinstance(function, ast.FunctionDef) and function.name == "middle"
    told = ast.get_docstring(function)
    assert told is not None and "the middle of three numbers" in told and "middle(1, 3, 2) == 2" in told


def test_imports_that_the_signature_needs_stand_above() -> None:
    code = shown("sum of the decimals", "def total(xs: list[Decimal]) -> Decimal:")
    assert code.startswith("from decimal import Decimal\n") and ast.parse(code)


@pytest.mark.parametrize("words", ["the middle of three", "a class Counter with add(n) and total()"])
def test_not_where_it_is_no_function_of_known_signature(words: str) -> None:
    assert to_complete(read_task(words)) is None


def test_it_is_asked_for_when_two_attempts_failed(box, scripted) -> None:
    wrong, right = "    return 1\n```", "    return sorted((a, b, c))[1]\n```"
    engine = scripted(wrong, wrong, right)
    settings = Settings(candidates=3, calls=False, recipes=False)
    done = write(
        "the middle of three numbers. middle(1, 3, 2) == 2",
        lambda: engine,
        box,
        signature="middle(a, b, c)",
        settings=settings,
    )
    assert done.passed and done.chosen.candidate.origin == "the model, attempt 3"
    assert engine.prompts[-1].user.startswith("Complete the following Python function")
