"""Slips put right: each repair on code that has the slip, and on code that hasn't."""

from __future__ import annotations

import pytest

from nl2x.code.repairs import repairs
from nl2x.code.task import read_task

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
