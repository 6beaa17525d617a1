"""A parameter that a function of a file is to get: its name and its default, and how it is tried."""

from __future__ import annotations

import pytest

from nl2x.code.delivery import report
from nl2x.code.delivery.place import Place
from nl2x.code.delivery.spoken import spoken_of
from nl2x.code.write import Settings, write
from sandbox import Sandbox

SOURCE = """def total(xs):
    return sum(xs)


def join_names(names):
    return ", ".join(names)


print(total([1, 2]))
"""


@pytest.mark.parametrize(
    ("words", "header"),
    [
        ("give total an optional parameter start, 0 by default", "def total(xs, start=0):"),
        ("give total a start parameter, -1 by default", "def total(xs, start=-1):"),
        ("add an optional argument sep to join_names", "def join_names(names, sep=None):"),
        ("add a sep argument to join_names, default ', '", "def join_names(names, sep=', '):"),
        (
            "join_names should take a second argument called sep that defaults to ' and '",
            "def join_names(names, sep=' and '):",
        ),
        ("join_names must accept an optional keyword `last`", "def join_names(names, last=None):"),
        ("total should accept another argument sep=';'", "def total(xs, sep=';'):"),
        ("total needs a flag strict, False by default", "def total(xs, strict=False):"),
    ],
)  # fmt: skip
def test_a_parameter_that_is_to_be_added(words: str, header: str) -> None:
    earlier, _ = spoken_of(SOURCE, words, "t.py")
    assert earlier is not None and earlier.signature() == header


@pytest.mark.parametrize(
    "words",
    [
        "make total return 0 if the argument is empty",
        "add type hints to total",
        "total must take any argument",
        "make total take an argument list of numbers",
        "total must raise TypeError with the argument name in the message",
        "add a check to total that the argument is a list",
        "give total a parameter for the start",
        "make total take a parameter xs of any kind",
    ],
)
def test_words_that_add_none(words: str) -> None:
    earlier, _ = spoken_of(SOURCE, words, "t.py")
    assert earlier is not None and earlier.signature() == "def total(xs):"


def test_the_calls_of_before_run_and_the_new_one_is_tried(scripted, box: Sandbox) -> None:
    words = "give total an optional parameter start, 0 by default"
    earlier, bare = spoken_of(SOURCE, words, "t.py")
    done = write(
        bare, lambda: scripted("    return sum(xs, start)\n```"), box, earlier=earlier,
        checks=("total([1], start=5) == 6",), place=Place("t.py", SOURCE),
        settings=Settings(candidates=1, recipes=False),
    )  # fmt: skip
    assert done.passed, report.in_words(done)
    assert done.chosen.candidate.code.startswith("def total(xs, start=0):\n")
    assert "  total([1, 2]) gave 3 as before" in report.in_words(done)
