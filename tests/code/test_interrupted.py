"""Ctrl-C gives the best there is by then, also what wasn't tried yet, and says so."""

from __future__ import annotations

import pytest

from nl2x.code.delivery.report import as_json, in_words
from nl2x.code.write import Earlier, Listener, Settings, write

SLUG = "turn a title into a url slug: slug('Hello,  World!') gives 'hello-world'"
NO_RECIPES = Settings(recipes=False)
TWICE = "    return x * 2\n```"


class Pressed:
    """Presses Ctrl-C where this is said for the n-th time."""

    def __init__(self, line: str, times: int = 1) -> None:
        self.line, self.left = line, times

    def __call__(self, line: str) -> None:
        self.left -= line == self.line
        if self.left == 0:
            self.left = -1
            raise KeyboardInterrupt


def interrupted(words: str, reply: str, moment: str, scripted, box, *, times: int = 1, **more):
    listener = Listener(progress=Pressed(moment, times))
    return write(words, lambda: scripted(reply), box, listener=listener, **more)


@pytest.mark.parametrize("words", [SLUG, "count the vowels of a text, ignoring case"])
def test_a_recipe_that_was_not_tried_yet(words: str, scripted, box) -> None:
    done = interrupted(words, TWICE, "trying it", scripted, box)
    assert done.interrupted and done.status == "unverified"
    assert done.chosen.candidate.origin.startswith("recipe: ") and "def " in done.chosen.candidate.code
    assert in_words(done)[-1].startswith("interrupted: the best so far, which wasn't tried; recipe")
    assert as_json(done)["interrupted"] and "interrupted" in done.unchecked[0]


@pytest.mark.parametrize("settings", [Settings(recipes=False), Settings(recipes=False, candidates=1)])
def test_an_attempt_that_was_not_tried_yet(settings: Settings, scripted, box) -> None:
    words = "f(x) doubles a number: f(5) returns 10"
    done = interrupted(words, TWICE, "trying it", scripted, box, settings=settings)
    assert done.interrupted and done.chosen.stopped and not done.passed
    assert done.chosen.candidate.code.endswith("    return x * 2\n")


def test_a_recipe_that_does_not_pass_everything_is_told_as_such(scripted, box) -> None:
    words = (
        "turn a title into a url slug: slug('abc') gives 'abc', slug('Hello,  World!') gives 'hello_world'"
    )
    done = interrupted(words, "", "writing", scripted, box, settings=Settings(patches=False))
    assert done.interrupted and [c.passed for c in done.chosen.checks] == [True, False]
    assert "which doesn't pass everything" in in_words(done)[-1]


def test_what_was_tried_goes_before_what_was_not(scripted, box) -> None:
    words, settings = "f(x) doubles a number: f(5) returns 10", Settings(recipes=False)
    done = interrupted(words, TWICE, "trying it", scripted, box, times=2, settings=settings)
    assert done.interrupted and done.passed and not done.chosen.stopped


def test_while_the_first_attempt_is_written_there_is_nothing(scripted, box) -> None:
    with pytest.raises(KeyboardInterrupt):
        interrupted(
            "f(x) doubles: f(5) returns 10", TWICE, "writing", scripted, box, settings=Settings(recipes=False)
        )


def test_what_was_there_before_is_no_answer(scripted, box) -> None:
    earlier = Earlier("add one", "def f(n: int) -> int:\n    return n + 1\n", "f")
    with pytest.raises(KeyboardInterrupt):
        interrupted("make it two", "    return n + 2\n", "trying it", scripted, box, earlier=earlier)
