"""What a function is tried on, and shown with, is of the form and the type that the words call by name."""

from __future__ import annotations

import ast

import pytest

from nl2x.code.candidates import library
from nl2x.code.candidates.library import candidates
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.inputs import samples
from nl2x.code.judging.judging import Candidate, Judge, Trial
from nl2x.code.judging.known_words import unknown
from nl2x.code.reading.task import read_task


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("all hashtags of a post", "#"),
        ("collect the urls in a message", "://"),
        ("remove html tags", "<b>"),
        ("which of two version numbers is newer", "1.2.10"),
        ("is it a valid ip address", "192."),
        ("the extension of a file name", ".PDF"),
        ("round a time to the full hour", "09:30"),
        ("normalize phone numbers", "+41"),
        ("read key=value pairs", "="),
        ("days as iso strings, give the latest", "2024-02-28"),
        ("all days given as dd.mm.yyyy, returned as iso strings", "28.02.2024"),
        ("turn an iso date into dd.mm.yyyy", "2024-02-28"),
    ],
)
def test_texts_are_of_the_form_that_is_named(words: str, holds: str) -> None:
    task = read_task(words, signature="f(text: str)")
    assert any(holds in text for (text,) in samples(task)[:6])


@pytest.mark.parametrize(
    "words",
    [
        "read the words one at a time",
        "count how often a word occurs",
        "the iso week of a text",
        "replace all tags of a text by words",
        "the latest version of a text",
    ],
)
def test_other_texts_stay_plain(words: str) -> None:
    task = read_task(words, signature="f(text: str)")
    assert any("The cat" in text for (text,) in samples(task))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("next working day after a given iso date", "str"),
        ("number of working days between two iso dates", "str"),
        ("add n months to a date, clip to the month's end, iso strings in and out", "str"),
        ("next working day after a date", "date"),
        ("number of working days between two dates", "date"),
    ],
)
def test_days_are_texts_where_the_words_say_so(words: str, kind: str) -> None:
    code = next(candidates(read_task(words))).code
    (function,) = [n for n in ast.parse(code).body if isinstance(n, ast.FunctionDef)]
    assert ast.unparse(function.args.args[0].annotation or ast.Constant("")) == kind


def test_of_a_recipe_on_texts_iso_is_no_unknown_word() -> None:
    task = read_task("next working day after a given iso date")
    found = next(candidates(task))
    assert not unknown(task, Trial(found), [(0, len(task.words))])


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("how many words have more than n letters", True),
        ("count how many lines are empty", True),
        ("how many days are in a month", True),
        ("how many of each word are there", False),
        ("how many items per customer", False),
        ("how often each word occurs", False),
        ("words with more than n letters", False),
    ],
)
def test_how_many_is_a_number(words: str, number: bool) -> None:
    assert read_task(words).result_type.is_number() is number


def test_a_list_is_no_answer_to_how_many() -> None:
    found = {c.root for c in candidates(read_task("how many words have more than n letters"))}
    lists = {f"recipe: {r.summary}" for r in library.library() if r.signature.returns.startswith("list")}
    assert not found & lists


FORMED = "def f(text):\n    a, b = text.split('-')\n    return f'{int(b)}-{int(a)}'\n"
LONGEST = "def f(text):\n    return max(text.split(), key=len)\n"


@pytest.mark.parametrize(
    ("words", "code", "state"),
    [
        ("f(text: str) -> str: swap the two numbers. f('1-2') == '2-1'", FORMED, "passed"),
        ("f(text: str) -> str: the longest word. f('a bc') == 'bc'", LONGEST, "untried"),
    ],
)
def test_an_empty_text_is_refused_like_any_that_cant_be_read(words: str, code: str, state: str, box) -> None:
    task = read_task(words)
    trial = Judge(task, detect(task), box).trial(Candidate(code, "test"))
    assert [c.state for c in trial.clauses if c.clause.kind == "empty survives"] == [state]
