"""A recipe's open parameters: options turned by words, constants taken from them, the rest folded away."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.library import candidates, fitted, library
from nl2x.code.candidates.options import cues_in, said_values
from nl2x.code.reading.task import read_task


def recipe(name: str):
    return next(r for r in library() if r.name == name)


def run(code: str, name: str, *arguments: object) -> object:
    space: dict = {}
    exec(code, space)
    return space[name](*arguments)


def test_options_are_listed_in_the_docstring() -> None:
    assert cues_in("Asked as: x.\nOptions: oxford (oxford comma, serial); last (at the end).\n\n") == (
        ("oxford", ("oxford comma", "serial")),
        ("last", ("at the end",)),
    )
    assert cues_in("Asked as: x.\n\n") == ()


@pytest.mark.parametrize(("words", "joined"), [("", "a, b and c"), (", with an Oxford comma", "a, b, and c")])
def test_words_turn_an_option_and_no_trace_of_it_is_left(words: str, joined: str) -> None:
    task = read_task(f"join a list in words{words}", signature="def f(xs: list[str]) -> str")
    code = next(fitted(task, recipe("join_with_and")))
    assert run(code, "f", ["a", "b", "c"]) == joined
    assert "oxford" not in code and " if " not in code.replace("\n    if ", "")


def test_constants_come_from_the_words() -> None:
    task = read_task("mask all but the last three digits with '#'", signature="def hide(number: str) -> str")
    assert run(next(fitted(task, recipe("mask_digits"))), "hide", "12 345") == "## 345"
    task = read_task(
        "simple interest, 360 day year", signature="def f(principal: float, rate: float, days: int)"
    )
    assert run(next(fitted(task, recipe("interest_for_days"))), "f", 36000, 1, 1) == 1.0


def test_constants_in_examples_are_none() -> None:
    task = read_task("add 'x' seven times, 12.5 at most: f(3) == 99")
    assert said_values(task, "str") == ["'x'"]
    assert said_values(task, "int") == ["7"]
    assert said_values(task, "float") == ["12.5", "7"]
    assert said_values(task, "tuple[str, ...]") == []


def test_a_recipe_that_gives_another_kind_of_thing_is_none() -> None:
    words = "count how often each word occurs in a text: f('a b a') == 2"
    assert all("dict" not in c.code.split(":\n")[0] for c in candidates(read_task(words)))
    task = read_task("the median of numbers", signature="def f(numbers: list[float]) -> list[float]")
    assert list(fitted(task, recipe("median"))) == []
