"""Which words stay unread: examples try what a function is for and what comes in, not what else is asked."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.coverage import unchecked
from nl2x.code.judging.judging import Candidate, CheckResult, ClauseResult, Trial
from nl2x.code.reading.task import read_task
from nl2x.code.reading.transcripts import left_out


def left(words: str, signature: str, examples: bool = True) -> tuple[str, ...]:
    """What is unchecked after a trial in which everything passed."""
    task = read_task(words, signature=signature)
    checks = (CheckResult("f(1) == 1", True, "f(1) == 1"),) * examples
    return unchecked(
        task, Trial(Candidate("", ""), checks, tuple(ClauseResult(c, "passed") for c in detect(task)))
    )


@pytest.mark.parametrize(
    ("words", "signature", "unread"),
    [
        ("I'm a teacher. Given a dict of pupil -> mark, give the average", "f(marks: dict) -> float", ()),
        ("shop prices. rows is a list of price texts. I need the sum", "f(rows: list[str]) -> float", ()),
        ("interest for a loan, yearly rate in percent", "f(amount: float, rate: float) -> float", ()),
        ("the first character that occurs only once", "f(text: str) -> str", ()),
        ("shop prices. Give back only those that begin with an A", "f(rows: list[str]) -> list[str]",
         ("Give back only those that begin with an A",)),
        ("shop prices. Need the sum of them. Make the last two of them free", "f(rows: list[str]) -> float",
         ("Make the last two of them free",)),
        ("how late it was; early or on time is 0 not negative", "f(due: str, paid: str) -> int",
         ("early or on time is 0 not negative",)),
        ("the words. sort them but don't round", "f(rows: list[str]) -> list[str]", ("sort them but don't round",)),
        ("the words. sort them without rounding to 2 decimals", "f(rows: list[str]) -> list[str]", ("without rounding to 2 decimals",)),
        ("given a sorted list of unique words, the longest", "f(rows: list[str]) -> str", ()),
        ("4 to 6 of those, and a name", "f(text: str) -> bool", ("4 to 6 of those",)),
        ("average of the marks. rows may lack a mark", "f(rows: list[dict]) -> int",
         ("rows may lack a mark",)),
        ("average of the marks. silly marks -> SillyError", "f(rows: list[dict]) -> int",
         ("silly marks -> SillyError",)),
    ],
)  # fmt: skip
def test_what_stays_unread(words: str, signature: str, unread: tuple[str, ...]) -> None:
    assert left(words, signature) == unread


def test_without_examples_nothing_says_what_it_is_for() -> None:
    assert left("give the sum of the numbers", "f(xs: list[int]) -> int", examples=False)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def f(x, y):\n    return x + 2\n", ("what y is for: the code doesn't use it",)),
        ("def f(x, y):\n    return y + 1\n", ("what x is for: the code doesn't use it",)),
        ("def f(x, y):\n    return sum(v for v in (x, y))\n", ()),
        ("def f(x, y):\n    def add():\n        return x + y\n    return add()\n", ()),
        ("def f(x, _y):\n    return x + 2\n", ()),
    ],
)  # fmt: skip
def test_an_answer_that_uses_less_than_it_takes_fits_by_accident(code: str, said: tuple[str, ...]) -> None:
    task = read_task("add two numbers: f(1, 2) returns 3")
    assert unchecked(task, Trial(Candidate(code, ""), (CheckResult("f(1, 2) == 3", True, ""),))) == said


def test_an_if_that_only_says_what_is_asked_is_no_condition() -> None:
    assert not left("a function that tells if a year is a leap year", "leap(year: int) -> bool")
    assert left("the year is a leap year if four divides it", "leap(year: int) -> bool")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("f(s) reverses. f('ab') == 'ba', s.rev('abc') == 'cba'", "s.rev('abc') == 'cba'"),
        ("f(x) doubles. f(2) == 4 and tools.half(4) == 2", "tools.half(4) == 2"),
        ("f(x) doubles. f(2) == 4. Box(2).twice() gives 4", "Box(2).twice() == 4"),
        ("f(x) as math.floor does: math.floor(2.5) == 2. f(2.5) == 2", ""),
        ("f(d) is the year. f(date(2024, 1, 1).isoformat()) == 2024", ""),
        ("class A: A.rev('ab') == 'ba'", ""),
        ("rev of A reverses a text. A.rev('ab') == 'ba'", ""),
    ],
)
def test_an_example_is_tried_or_named(words: str, named: str) -> None:
    task = read_task(words)
    taken = [e.span for e in task.examples] + [s.span for s in task.transcript]
    assert [*left_out(words, taken)] == ([named] if named else [])
    if "A.rev" in words:
        assert [s.asserts for s in task.transcript] == ["A.rev('ab') == 'ba'"] and task.kind == "class"
