"""The last touches: formatted, and nothing in it that does nothing."""

from __future__ import annotations

import pytest

from nl2x.code.delivery.finishing import formatted, without_idle
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, write

F = read_task("f(x): something")


def test_formatted_as_black_does_it() -> None:
    assert formatted("def f(x):\n  if x: return 'a'\n  return  {'a':x}\n") == (
        'def f(x):\n    if x:\n        return "a"\n    return {"a": x}\n'
    )


def test_what_black_cannot_read_stays() -> None:
    assert formatted("def f(:\n") == "def f(:\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("def f(x):\n    return 1\n    print(x)\n", "def f(x):\n    return 1\n"),
        (
            "def f(x):\n    for i in x:\n        continue\n        x = 2\n    raise E\n    return 1\n",
            "def f(x):\n    for i in x:\n        continue\n    raise E\n",
        ),
        (
            "def f(x):\n    if x < 0:\n        raise E\n    if x < 0:\n        return 1\n    return x\n",
            "def f(x):\n    if x < 0:\n        raise E\n    return x\n",
        ),
        (
            "def used(x):\n    return x\n\n\ndef idle(x):\n    return other(x)\n\n\n"
            "def other(x):\n    return 2\n\n\ndef f(x):\n    return used(x)\n",
            "def used(x):\n    return x\n\n\ndef f(x):\n    return used(x)\n",
        ),
        (
            "def f(x):\n    def idle():\n        return 1\n    return x\n",
            "def f(x):\n    return x\n",
        ),
    ],
)
def test_what_is_idle_goes(before: str, after: str) -> None:
    assert without_idle(before, F).strip() == after.strip()


@pytest.mark.parametrize(
    "code",
    [
        "def f(x):\n    return 1\n    yield x\n",
        "def f(x):\n    if x < 0:\n        return 0\n    x = x - 9\n    if x < 0:\n        return 1\n",
        "def f(x):\n    if not x:\n        return 0\n    x.pop()\n    if not x:\n        return 1\n",
        "def f(x):\n    if x.pop():\n        return 0\n    if x.pop():\n        return 1\n    return x\n",
        "def f(x):\n    if x < 0:\n        y = 0\n    if x < 0:\n        return 1\n    return x\n",
        "def f(x):\n    def used():\n        return 1\n    return used()\n",
        "@app.route('/')\ndef page():\n    return 1\n\n\ndef f(x):\n    return x\n",
        "def g(x):\n    return x\n",
    ],
)
def test_what_does_something_stays(code: str) -> None:
    assert without_idle(code, F) == code


def test_what_is_given_is_tidy(box, scripted) -> None:
    guard = "    if x < 0: raise ValueError('x')\n"
    body = f"{guard}{guard.replace('x)', 'y)')}    return  x*2\n    x = 1\n```"
    done = write(
        "f(x) doubles x, ValueError if x is negative: f(5) returns 10", lambda: scripted(body), box,
        settings=Settings(candidates=1, recipes=False),
    )  # fmt: skip
    assert done.passed
    body = done.chosen.candidate.code.split('"""')[2]
    assert body == '\n    if x < 0:\n        raise ValueError("x")\n    return x * 2\n'
