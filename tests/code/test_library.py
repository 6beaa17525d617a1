"""Recipes: each one's examples hold, they are found by their words and fitted to what is asked."""

from __future__ import annotations

import ast
import builtins
import doctest
import importlib
import pkgutil

import pytest

from nl2x.code import recipes
from nl2x.code.candidates.library import candidates, fitted, library, similar
from nl2x.code.reading.task import read_task
from nl2x.code.write import NO_MODEL, Settings, write

MODULES = sorted(info.name for info in pkgutil.iter_modules(recipes.__path__))


@pytest.mark.parametrize("name", MODULES)
def test_every_recipe_shows_and_holds(name: str) -> None:
    module = importlib.import_module(f"nl2x.code.recipes.{name}")
    assert doctest.testmod(module).failed == 0
    for found in (r for r in library() if hasattr(module, r.name)):
        doc = getattr(module, found.name).__doc__
        assert "Asked as:" in doc and ">>>" in doc, found.name


@pytest.mark.parametrize("recipe", library(), ids=lambda r: r.name)
def test_a_recipe_stands_alone(recipe) -> None:
    task = read_task(f"call it {recipe.name}", signature=recipe.signature.header())
    code = next(fitted(task, recipe))
    space: dict = {}
    exec(code, space)
    assert callable(space[recipe.name])
    nodes = list(ast.walk(ast.parse(code)))
    names = [n for n in nodes if isinstance(n, ast.Name)]
    used = {n.id for n in names if isinstance(n.ctx, ast.Load)}
    known = set(space) | set(dir(builtins)) | {n.id for n in names if isinstance(n.ctx, ast.Store)}
    known |= {n.arg for n in nodes if isinstance(n, ast.arg)}
    known |= {n.name for n in nodes if isinstance(n, ast.FunctionDef)}
    assert used <= known, used - known


def test_fitted_to_names_and_order_of_parameters() -> None:
    task = read_task("rotate a list to the right by k places", signature="def turn(k: int, xs: list) -> list")
    code = next(iter(candidates(task))).code
    space: dict = {}
    exec(code, space)
    assert space["turn"](1, [1, 2, 3]) == [3, 1, 2]


def test_an_answer_without_the_model(box) -> None:
    def no_engine():
        raise AssertionError("the model was opened")

    words = "turn a title into a url slug: slug('Hello,  World!') gives 'hello-world'"
    done = write(words, no_engine, box)
    assert (done.status, done.model) == ("verified", NO_MODEL)
    assert done.chosen.candidate.origin.startswith("recipe: ")


def test_a_recipe_that_fails_an_example_is_not_used(box, scripted) -> None:
    words = "the slug of a title, dots between: slug('Hello World') gives 'hello.world'"
    engine = scripted("title):\n    return title.lower().replace(' ', '.')\n")
    done = write(words, lambda: engine, box)
    assert done.passed and done.chosen.candidate.origin == "the model, first attempt"
    assert all(not t.candidate.origin.startswith("recipe") for t in done.trials)


@pytest.mark.parametrize(
    "words",
    [
        "find odd numbers from a mixed list",
        "find the maximum element in a sorted and rotated array",
        "check whether two given lines are parallel or not",
        "sort a list of elements using radix sort",
        "the ratio of negative numbers in an array of integers",
    ],
)
def test_without_checks_only_what_surely_fits(words: str) -> None:
    assert not list(candidates(read_task(words, signature="f(x)")))


def test_where_nothing_checks_the_recipe_and_the_model_must_agree(box, scripted) -> None:
    engine = scripted(
        "    return len(set(text)) * 0\n", "    return sum(c in 'aeiou' for c in text.lower())\n"
    )
    done = write("count the vowels of a text", lambda: engine, box, signature="f(text: str) -> int")
    assert "aeiou" in done.chosen.candidate.code and len(engine.prompts) == 2
    off = write(
        "count the vowels of a text", lambda: scripted("    return 0\n"), box,
        signature="f(text: str) -> int", settings=Settings(recipes=False),
    )  # fmt: skip
    assert off.chosen.candidate.code.endswith("return 0\n")


def test_what_is_said_to_be_a_default_can_be_given() -> None:
    words = (
        "hours_worked takes clock-in and clock-out like '08:15' and break in minutes (default 30), hours"
        " worked over midnight too. hours_worked('08:15', '16:45') == 8.0"
    )
    headers = [c.code.split(":\n")[0] for c in candidates(read_task(words))]
    assert any("pause: int = 30" in header for header in headers), headers


def test_a_recipe_that_does_not_know_all_the_words_loses_a_draw(box, scripted) -> None:
    # The recipe gets negative minutes wrong; no clause is read from those words.
    words = (
        "minutes -> text. 125 -> '2h 5m', 45 -> '45m', 0 -> '0m'. Negative minutes: the same, '-' in front"
    )
    body = (
        "    sign, (h, m) = '-' * (minutes < 0), divmod(abs(minutes), 60)\n"
        "    return sign + (' '.join(p for p in (f'{h}h' * (h > 0), f'{m}m' * (m > 0)) if p) or '0m')\n"
    )
    engine = scripted(body)
    done = write(words, lambda: engine, box, signature="def duration_text(minutes: int) -> str")
    assert any(t.candidate.origin.startswith("recipe") for t in done.trials)
    assert done.chosen.candidate.origin.startswith("the model")


@pytest.mark.parametrize(
    ("words", "recipe"),
    [
        ("the Caesar cipher: shift letters by n places, capitals stay capitals", "caesar"),
        ("parse mail headers into a dict, names in lower case", "parse_headers"),
        ("flatten a nested dict, the keys joined with a dot", "flatten_dict"),
        ("split it into even and odd numbers", "partition"),
    ],
)
def test_the_nearest_recipe_is_shown(words: str, recipe: str) -> None:
    assert f"def {recipe}(" in similar(read_task(words, signature="f(x)"))


@pytest.mark.parametrize(
    "words", ["tell whether the moon is full", "who owes what to whom in the tennis club"]
)
def test_nothing_is_shown_where_nothing_is_near(words: str) -> None:
    assert similar(read_task(words, signature="f(x)")) == ""


def test_a_recipe_on_dates_serves_dates_that_come_as_texts() -> None:
    words = "how many days until the next birthday? both dates are YYYY-MM-DD"
    task = read_task(words, signature="days_left(born: str, today: str) -> int")
    space: dict = {}
    exec(next(iter(candidates(task))).code, space)
    assert space["days_left"]("1990-06-15", "2023-06-10") == 5
    (due,) = [r for r in library() if r.name == "next_workday"]
    exec(next(fitted(read_task("the next workday, ISO dates", signature="f(day: str) -> str"), due)), space)
    assert space["f"]("2024-03-01") == "2024-03-04"


def test_a_title_is_not_what_a_task_is_for() -> None:
    words = "Friday football, i need teams fast. Deal the players into n teams like you deal cards"
    task = read_task(words, signature="teams(players: list[str], n: int) -> list[list[str]]")
    assert any("[i::n]" in c.code for c in candidates(task))
