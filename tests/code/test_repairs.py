"""Slips put right: each repair on code that has the slip, and on code that hasn't."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.hiding import hidden_methods
from nl2x.code.candidates.mending import improves, mend
from nl2x.code.candidates.repairs import repairs
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.judging import Candidate, Judge
from nl2x.code.reading.task import read_task
from sandbox import Sandbox

BY_AMOUNT = "def f(d):\n    return sorted([k for k, n in d.items() if n], key=lambda k: (n, k))\n"
TITLES = (
    "def f(todos):\n"
    "    titles = [t['title'] for t in todos if not t['done']]\n"
    "    titles.sort(key=lambda t: t['prio'], reverse=True)\n"
    "    return titles\n"
)
RETURNED = "def f(d):\n    names = [k for k, n in d.items()]\n    return sorted(names, key=lambda x: -x[1])\n"
TODO = {"title": "tea", "done": False, "prio": 1}


@pytest.mark.parametrize(
    ("slip", "source", "argument", "gives"),
    [
        ("sorted by what was already left out", BY_AMOUNT, {"b": 1, "c": 0, "a": 1}, ["a", "b"]),
        (
            "sorted by what was already left out",
            TITLES,
            [TODO, TODO | {"title": "tax", "prio": 3}],
            ["tax", "tea"],
        ),
        ("sorted by what was already left out", RETURNED, {"a": 1, "b": 2}, ["b", "a"]),
        ("JSON isn't Python", "def f(text):\n    return eval(text)\n", '{"a": true}', {"a": True}),
        ("cents cut off", "def f(price):\n    return int(price * 100)\n", 4.35, 435),
        ("a per cent sign twice", 'def f(x):\n    return f"{x}%%"\n', 5, "5%"),
        (
            "a field hides a method",
            "class A:\n    def __init__(self, n):\n        self.free = n\n"
            "    def free(self):\n        return self.free\n"
            "def f(n):\n    return A(n).free()\n",
            3,
            3,
        ),
        (
            "more parts than names",
            "def f(day):\n    year, month = map(int, day.split('-'))\n    return month\n",
            "2026-11-30",
            11,
        ),
        ("a list less a list", "def f(a):\n    return list(range(1, 5)) - a\n", [2, 3], [1, 4]),
    ],
)
def test_a_slip_put_right(slip: str, source: str, argument: object, gives: object) -> None:
    changes = dict(reversed(list(repairs(read_task("do it", signature="f(x)"), source))))
    space: dict = {}
    exec(changes[slip](source), space)
    assert space["f"](argument) == gives


def test_what_has_no_slip_stays() -> None:
    source = "def f(d):\n    return sorted(d, key=lambda k: d[k])[: int(len(d) / 2)]\n"
    assert all(change(source) is None for _, change in repairs(read_task("do it", signature="f(x)"), source))


def test_values_added_up_where_keys_were() -> None:
    source = "def f(d):\n    box = list(d)\n    return sum(box)\n"
    task = read_task("do it", signature="f(d: dict[str, int])")
    changed = dict(repairs(task, source))["keys added up"](source)
    assert changed is not None and "sum(d[key] for key in box)" in changed


def test_fields_that_hide_a_method_are_told() -> None:
    hiding = "class A:\n    def free(self):\n        self.free = 1\n    def left(self):\n        self.n = 1\n"
    assert hidden_methods(hiding) == ("free",)
    assert hidden_methods("class A:\n    @property\n    def n(self):\n        return 1\n    n = 2\n") == ()
    meant = (
        "class A:\n    @property\n    def n(self):\n        return 1\n    def g(self):\n        self.n = 1\n"
    )
    assert hidden_methods(meant) == ()


@pytest.mark.parametrize(
    ("words", "body", "mended"),
    [
        ("tidy the text, f(' a ') == 'a'", "x", True),
        ("pairs, f('ab') == [('a', 'b')]", "[list(x)]", True),
        ("the letters in order, f('ba') == ['a', 'b']", "list(x)", True),
        ("the letters, f('ba') == ['a', 'b']", "list(x)", False),
        ("the letters, f('ab') == ['a', 'c']", "list(x)", False),
        ("tidy the text, f(' a ') == 'a' and f(' B') == 'b'", "x", False),
    ],
)
def test_the_form_of_the_examples(box: Sandbox, words: str, body: str, mended: bool) -> None:
    task = read_task(words, signature="f(x: str)")
    judge = Judge(task, (), box)
    better = mend(judge, judge.trial(Candidate(f"def f(x):\n    return {body}\n", "written")))
    assert bool(better and better[-1].clean()) is mended


CLOCK = (
    "def f(n):\n    if n >= 3600:\n        return f'{n // 3600}:{n % 3600 // 60:02d}:{n % 60:02d}'\n"
    "    minutes, seconds = divmod(n, 60)\n    return f'{minutes:02}:{seconds:02}'\n"
)
BARE = "def f(n):\n    hours, minutes = divmod(n, 60)\n    return f'{hours}:{minutes}'\n"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (CLOCK, "seconds as a clock, f(3725) == '1:02:05', f(65) == '1:05', f(5) == '0:05'"),
        (BARE, "minutes as a clock, f(65) == '1:05', f(600) == '10:00'"),
    ],
)
def test_zeros_in_front_as_the_examples_have_them(source: str, words: str, box: Sandbox) -> None:
    task = read_task(words, signature="f(n: int) -> str")
    judge = Judge(task, (), box)
    better = mend(judge, judge.trial(Candidate(source, "written")))
    assert better and better[-1].clean()
    assert not mend(judge, better[-1])


def test_code_that_breaks_off_is_no_better(box: Sandbox) -> None:
    task = read_task("the words, in upper case: f('a b') == ['B', 'A']", signature="f(x: str) -> list[str]")
    judge = Judge(task, detect(task), box)
    before = judge.trial(Candidate("def f(x):\n    return x.split()\n", "written"))
    after = judge.trial(Candidate("def f(x):\n    return x.split().upper()\n", "written"))
    assert before.failed_clauses() and not after.failed_clauses()
    assert not improves(before, after)


BEFORE_TAX = "price with discount before tax: total(price, discount, tax)"
DUST = "def total(price, discount, tax):\n    return price * 1.1 * (1 - discount / 100) * (1 + tax / 100)\n"


@pytest.mark.parametrize(
    "check",
    [
        "total(100, 0, 0) == 110",
        "total(100, 0, 0) == 110 and total(0, 1, 2) == 0",
        "total(100, 10, 0) == 99 and total(100, 0, 0) == 110",
    ],
)
def test_what_floats_leave_over_of_a_whole_number_is_rounded_off(check: str, box: Sandbox) -> None:
    judge = Judge(read_task(BEFORE_TAX, checks=(check,)), (), box)
    trial = judge.trial(Candidate(DUST, "an attempt"))
    assert not trial.clean() and "00000001" in trial.checks[0].shown
    better = mend(judge, trial)
    assert better and better[-1].clean() and "round(" in better[-1].candidate.code


def test_another_number_is_not_rounded_to_the_checks(box: Sandbox) -> None:
    judge = Judge(read_task(BEFORE_TAX, checks=("total(100, 0, 0) == 120",)), (), box)
    assert mend(judge, judge.trial(Candidate(DUST, "an attempt"))) == []
