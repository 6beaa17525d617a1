"""What the words say of a class's methods beside single results."""

from __future__ import annotations

import pytest

from nl2x.code.judging.judging import Candidate, Judge
from nl2x.code.reading.task import read_task
from sandbox import Sandbox

STACK = "Write a class Stack with push, pop and peek. s = Stack(); s.push(1); s.push(2); s.peek() == 2. "
GOOD = (
    "class Stack:\n    def __init__(self, limit=3):\n        self.items, self.limit = [], limit\n"
    "    def push(self, item):\n        self.items.append(item)\n        return {}\n"
    "    def pop(self):\n        return self.items.pop()\n"
    "    def peek(self):\n        return self.items{}\n"
)
CHAINED, PLAIN = GOOD.format("self", "[-1]"), GOOD.format("None", "[-1]")
TAKING = GOOD.format("self", ".pop()")
FIVE = CHAINED.replace("limit=3", "limit=5")


def clean(words: str, code: str, box: Sandbox) -> bool:
    return Judge(read_task(words), (), box).trial(Candidate(code, "test")).clean()


@pytest.mark.parametrize(
    ("words", "good", "bad"),
    [
        ("push returns self.", CHAINED, PLAIN),
        ("push(item) can be chained.", CHAINED, PLAIN),
        ("push returns None.", PLAIN, CHAINED),
        ("push returns nothing", PLAIN, CHAINED),
        ("peek doesn't change the stack.", CHAINED, TAKING),
        ("peek shows the top one without removing it", CHAINED, TAKING),
        ("Stack(limit): limit defaults to 3", CHAINED, FIVE),
    ],
)
def test_tried(words: str, good: str, bad: str, box: Sandbox) -> None:
    assert clean(STACK + words, good, box)
    assert not clean(STACK + words, bad, box)


def test_order_kept(box: Sandbox) -> None:
    words = (
        "a class Basket with add and items, items come in the order they were added. "
        "b = Basket(); b.add('pen'); b.add('tea'); b.items() == ['pen', 'tea']"
    )
    code = (
        "class Basket:\n    def __init__(self):\n        self.kept = []\n"
        "    def add(self, item):\n        self.kept.append(item)\n"
        "    def items(self):\n        return {}\n"
    )
    assert clean(words, code.format("list(self.kept)"), box)
    assert not clean(words, code.format("sorted(self.kept)"), box)
    unordered = words.replace("in the order they were added", "as a list")
    assert clean(unordered, code.format("sorted(self.kept)"), box)


@pytest.mark.parametrize(
    "words",
    [
        "pop returns None if it is empty",
        "push returns the item",
        "clear returns self",
        "the limit defaults to 3",
        "pop changes the stack",
        "nothing returns self-evident results",
    ],
)
def test_silent(words: str) -> None:
    shown = [step.asserts for step in read_task(STACK + words).transcript if step.asserts]
    assert shown == ["s.peek() == 2"]


FULL = "pop on an empty Stack raises IndexError, the most items it may hold is given when it is made."


@pytest.mark.parametrize(
    ("made", "tried"), [("", True), ("limit", False), ("limit=3", True), ("*limits", True)]
)
def test_what_an_empty_object_does_where_it_can_be_made(made: str, tried: bool, box: Sandbox) -> None:
    code = (
        f"class Stack:\n    def __init__(self{', ' * bool(made)}{made}):\n        self.items = []\n"
        "    def pop(self):\n        return self.items.pop()\n    def size(self):\n        return 0\n"
    )
    task = read_task(f"Write a class Stack with pop and size. {FULL}")
    trial = Judge(task, (), box).trial(Candidate(code, "test"))
    says = "Stack().pop() raises IndexError"
    assert trial.clean() and [c.check for c in trial.checks] == [says] * tried
    wrong = Judge(task, (), box).trial(Candidate(code.replace("self.items.pop()", "None"), "test"))
    assert wrong.clean() is not tried
