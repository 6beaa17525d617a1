"""An order that a set doesn't promise becomes the one in which things came, where one is needed."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.ordered_sets import in_order, needs_order
from nl2x.code.delivery.finishing import finished
from nl2x.code.judging.judging import Candidate, Judge
from nl2x.code.reading.task import read_task
from sandbox import Sandbox

WORDS = "the words of a text once each. f('b a b') == ['b', 'a']"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("list(set(xs))", "list(dict.fromkeys(xs))"),
        ("list({x.lower() for x in xs})", "list(dict.fromkeys(x.lower() for x in xs))"),
        ("', '.join(set(xs))", "', '.join(dict.fromkeys(xs))"),
        ("[x for x in set(xs) if x]", "[x for x in dict.fromkeys(xs) if x]"),
        ("list(set(xs) & set(ys))", "[item for item in dict.fromkeys(xs) if item in set(ys)]"),
        ("list(set(xs) - set(ys))", "[item for item in dict.fromkeys(xs) if item not in set(ys)]"),
        ("list(set(xs) | set(ys))", "list(dict.fromkeys([*dict.fromkeys(xs), *dict.fromkeys(ys)]))"),
    ],
)
def test_kept(before: str, after: str) -> None:
    changed = in_order()(f"def f(xs, ys):\n    return {before}\n")
    assert changed == f"def f(xs, ys):\n    return {after}\n"


@pytest.mark.parametrize(
    "code",
    ["sorted(list(set(xs)))", "len(list(set(xs)))", "set(xs)", "sum(x for x in set(xs))", "x in set(xs)"],
)
def test_silent_where_order_is_nothing(code: str) -> None:
    assert in_order()(f"def f(xs, x):\n    return {code}\n") is None


@pytest.mark.parametrize(
    "words",
    [
        "return a set of the words",
        "the words, in any order. f('b a') == ['a', 'b']",
        "how many words? f('b a') == 2",
        "the words, the order doesn't matter. f('b a') == ['b', 'a']",
    ],
)
def test_silent_where_none_is_needed(words: str) -> None:
    assert not needs_order(read_task(words, signature="f(text)"))


def test_also_where_an_example_was_passed_by_luck(box: Sandbox) -> None:
    # The sandbox's seed puts these two in this order; another one may not.
    luck = "def f(text):\n    return list(set(text.split()))\n"
    for words in (WORDS, WORDS.replace("['b', 'a']", "['a', 'b']").replace("'b a b'", "'a b a'")):
        judge = Judge(read_task(words), (), box)
        trial = finished(judge, judge.trial(Candidate(luck, "test")))
        assert "dict.fromkeys(text.split())" in trial.candidate.code and trial.clean()
