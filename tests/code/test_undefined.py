"""Names that nothing defines are found; those that something defines anywhere in reach aren't."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.undefined import undefined
from nl2x.code.write import Settings, write


def test_a_name_of_another_method_is_undefined() -> None:
    source = (
        "class Cart:\n    def add(self, price):\n        self.n = price\n"
        "    def total(self):\n        return self.n * price\n"
    )
    assert undefined(source) == ("price",)
    assert undefined("def top(xs):\n    return [x for x in xs if x > least]\n") == ("least",)


@pytest.mark.parametrize(
    "source",
    [
        "import re\nX = 1\ndef f(a, *b, c=X, **d):\n    return [re, a, b, c, d, len(b)]\n",
        "def f(xs):\n    return [x for x in xs if (y := x)] + [y]\n",
        "def f():\n    global n\n    n = 1\n    return n\n",
        "def f():\n    def g():\n        return h()\n    def h():\n        return f\n    return g\n",
        "def top(xs):\n    return sorted(xs, key=lambda x: (xs[x], x))\n",
        "class A:\n    size = 1\n    other = size\n    def me(self) -> 'A':\n        return self.__class__\n",
        "try:\n    pass\nexcept ValueError as error:\n    print(error, __name__)\n",
    ],
)
def test_noop(source: str) -> None:
    assert undefined(source) == ()


def test_another_attempt_is_made_instead(box, scripted) -> None:
    engine = scripted("    return x * factor\n", "    return x * 2\n")
    done = write(
        "double x", lambda: engine, box, signature="f(x: int) -> int", settings=Settings(candidates=3)
    )
    assert done.chosen.candidate.code.endswith("x * 2\n") and done.passed
