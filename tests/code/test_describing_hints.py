"""Type hints of what was seen: nothing is guessed, and nothing else changes."""

from __future__ import annotations

import pytest

from nl2x.code.describing.asked import Asked
from nl2x.code.describing.describe import Described, describe
from nl2x.code.describing.putting import only_docstrings_differ, only_hints_differ
from nl2x.code.describing.seen import File
from nl2x.errors import BadInput
from sandbox import Sandbox

ALL = Asked(hints=True, docstrings=False)


def hinted(
    text: str, box: Sandbox, *tests: str, asked: Asked = ALL, checks: tuple[str, ...] = ()
) -> Described:
    def no_model():
        raise AssertionError("hints need no model")

    beside = tuple((f"test_{i}.py", test) for i, test in enumerate(tests))
    return describe(asked, File("shop.py", text, beside, checks), box, no_model, seconds=5)


@pytest.mark.parametrize(
    ("text", "test", "header"),
    [
        ("def f(s):\n    return s[0]\n", "assert f(['a']) == 'a'", "def f(s: list[str]) -> str:"),
        ("def f(s):\n    return len(s)\n", "f('ab'); f(['a'])", "def f(s: list[str] | str) -> int:"),
        ("def f(a, b=None):\n    return a\n", "f('x', 'y')", "def f(a: str, b: str | None = None) -> str:"),
        ("def f(price):\n    return price * 2\n", "f(3)", "def f(price: float) -> float:"),
        ("def f(count):\n    return count * 2\n", "f(3)", "def f(count: int) -> int:"),
        ("def f(d):\n    return {**d}\n", "f({'a': 1.5})", "def f(d: dict[str, float]) -> dict[str, float]:"),
        ("def f(*p, **q):\n    print(p, q)\n", "f('a', 'b', n=1)", "def f(*p: str, **q: int) -> None:"),
        ("def f(t):\n    return t\n", "f((1, 'a'))", "def f(t: tuple[int, str]) -> tuple[int, str]:"),
        ("def f(t: str):\n    return t\n", "f('a')", "def f(t: str) -> str:"),
        ("def f(a):\n    if a > 2:\n        return 'x'\n", "f(3)", "def f(a: int) -> str | None:"),
    ],
)
def test_types_of_calls_in_tests(text: str, test: str, header: str, box: Sandbox) -> None:
    test = f"from shop import f\n\n\ndef test_f():\n    {test}\n"
    assert hinted(text, box, test).text == text.replace(text.splitlines()[0], header)


def test_calls_in_the_file_in_docstrings_and_checks(box: Sandbox) -> None:
    doc = '    """Twice.\n\n    >>> f("ab")\n    "abab"\n    """\n'
    body = "    return a * 2\n"
    assert "def f(a: str) -> str:" in hinted(f"def f(a):\n{doc}{body}", box).text
    main = '\n\nif __name__ == "__main__":\n    print(f([1]))\n'
    assert "def f(a: list[int]) -> list[int]:" in hinted(f"def f(a):\n{body}{main}", box).text
    assert "def f(a: int) -> int:" in hinted(f"def f(a):\n{body}", box, checks=("f(2) == 4",)).text


def test_what_nothing_calls_is_known_where_it_runs_on_one_kind_only(box: Sandbox) -> None:
    assert "def f(a: str) -> str:" in hinted("def f(a):\n    return a.strip().title()\n", box).text
    assert "def f(row: dict):" in hinted("def f(row):\n    return row['net']\n", box).text
    text = "def f(a, b=2):\n    return a * b\n"
    done = hinted(text, box)
    assert "def f(a, b: int = 2):" in done.text
    assert [line for line in done.left_out if line.startswith("a of f: nothing")], done.left_out


def test_a_result_of_which_a_part_was_not_seen_is_left_out(box: Sandbox) -> None:
    text = "def f(n, other=None):\n    if n > 5:\n        return other\n    return n\n"
    test = "from shop import f\n\n\ndef test_f():\n    f(3)\n"
    done = hinted(text, box, test)
    assert "def f(n: int, other=None):" in done.text and done.status == "unverified"
    assert "result of f: no call that could be run comes to line 3" in done.left_out


CLASSES = """class Box:
    list = 3

    def put(self, thing, into=None):
        self.thing = thing
        return self

    def all(self):
        return [self.thing]


def widest(box):
    return box


@app.route("/")
def page(n):
    return n
"""


def test_classes_of_the_file_and_names_that_mean_something_else(box: Sandbox) -> None:
    steps = "b = Box().put('a')\n    b.all(), widest(b), Box().put('c', b)"
    test = f"from shop import *\n\n\ndef test_it():\n    {steps}\n"
    done = hinted(CLASSES, box, test)
    assert 'def put(self, thing: str, into: "Box | None" = None) -> "Box":' in done.text
    assert "def widest(box: Box) -> Box:" in done.text
    assert "def all(self):" in done.text, "list is something else there"
    assert "def page(n):" in done.text and any("@app.route" in line for line in done.left_out)


def test_a_file_that_never_ends_and_asks_and_lacks_a_module(box: Sandbox) -> None:
    text = "import nowhere_at_all\n\ndef f(a):\n    return a + '!'\n\nf(input())\nwhile True:\n    pass\n"
    assert "def f(a: str) -> str:" in hinted(text, box).text


def test_what_stands_there_stays_byte_for_byte(box: Sandbox) -> None:
    text = "def f( a , b = 2 ):  # odd\r\n    return  a\r\n\r\n\r\nf( 'x' )\r\n"
    done = hinted(text, box)
    assert done.text.splitlines(keepends=True)[1:] == text.splitlines(keepends=True)[1:]
    assert "a: str" in done.text.splitlines()[0] and "# odd" in done.text
    assert any("gives the same as before" in line for line in done.held)
    assert only_hints_differ(text, done.text) and not only_hints_differ(text, done.text.replace("'x'", "'y'"))
    assert not only_docstrings_differ(text, text.replace("# odd", "# even"))


def test_where_nothing_is_known_it_is_said_what_to_show(box: Sandbox) -> None:
    with pytest.raises(BadInput, match=r"--check 'f\(…\) == …'"):
        hinted("def f(a, b, c):\n    return a + b + c\n", box)


def test_an_empty_file_is_said_to_be_empty(box: Sandbox) -> None:
    with pytest.raises(BadInput, match="nothing in it"):
        hinted("\n", box)


def test_only_what_is_named_gets_hints(box: Sandbox) -> None:
    text = "def f(a):\n    return a\n\n\ndef g(a):\n    return a\n\n\nf(1), g(1)\n"
    done = hinted(text, box, asked=Asked(hints=True, docstrings=False, names=("g",)))
    assert done.text == text.replace("def g(a):", "def g(a: int) -> int:") and done.names == ["g"]
    assert done.code == "def g(a: int) -> int:\n    return a\n"


APART = """if True:
    def f(a):
        return a


class Lamp:
    if True:
        def odd(self, a):
            return a

    @property
    def level(self):
        def inner(a):
            return "not its own"

        return self._level

    @level.setter
    def level(self, value):
        self._level = value


def g(a, key=lambda a: a):
    return key(a)
"""


def test_each_gets_its_own_whatever_stands_between(box: Sandbox) -> None:
    test = "from shop import *\n\n\ndef test_it():\n    l = Lamp()\n    l.level = 2.5\n    l.level, g('a')\n"
    after = APART.replace("def level(self):", "def level(self) -> float:")
    after = after.replace("def level(self, value):", "def level(self, value: float) -> None:")
    after = after.replace("def g(a, key=lambda a: a):", "def g(a: str, key=lambda a: a) -> str:")
    assert hinted(APART, box, test).text == after
