"""How a function of a user's file is called there, in its docstring and in its tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.code.delivery.target import neighbouring_tests
from nl2x.code.judging.recording import with_recorded
from nl2x.code.reading.uses import uses_of
from nl2x.code.written import Earlier
from sandbox import Sandbox

FEE = '''def fee(price, rate=5, *, least=0):
    """The fee, at least so much.

    >>> fee(200)
    10.0
    """
    return max(price * rate / 100, least)
'''
ROWS = "@pytest.mark.parametrize"


def found(text: str, *tests: str) -> list[tuple[object, ...]]:
    beside = [("test_fees.py", test) for test in tests]
    return [use.arguments for use in uses_of("fee", "fees.py", FEE + text, beside)[1:]]


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ("print(fee(40))\n", (40,)),
        ("RATE = 7\nprint(fee(40, RATE))\n", (40, 7)),
        ("def main():\n    price = 3\n    return fee(rate=2, price=price)\n", (3, 2)),
        ("class Till:\n    def all(self):\n        return [fee(9, 1)]\n", (9, 1)),
        ("if __name__ == '__main__':\n    print(fee(-1.5))\n", (-1.5,)),
    ],
)
def test_calls_in_the_file(text: str, arguments: tuple[object, ...]) -> None:
    assert found(text) == [arguments]


@pytest.mark.parametrize(
    "text",
    [
        "def main(price):\n    return fee(price)\n",
        "price = 1\nprice = 2\nprint(fee(price))\n",
        "for price in (1, 2):\n    print(fee(price))\n",
        "price = 1\nprice += 1\nprint(fee(price))\n",
        "print(fee(open('x')))\n",
        "print(fee())\n",
        "print(fee(*[1]))\n",
        "print(fee(1, least=3))\n",  # What can only be given by its name has no place.
        "print(other(1))\n",
    ],
)
def test_what_has_no_plain_values_is_no_input(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("test", "arguments", "gives"),
    [
        ("def test_it():\n    assert fee(10) == 0.5\n", (10,), 0.5),
        ("def test_it():\n    assert 0.5 == fees.fee(10)\n", (10,), 0.5),
        ("class T(TestCase):\n    def test_it(self):\n        self.assertEqual(fee(10), 0.5)\n", (10,), 0.5),
        (f"{ROWS}('price', [10])\ndef test_it(price):\n    assert fee(price) == 0.5\n", (10,), 0.5),
        (f"{ROWS}(('p', 'is_'), [(10, 0.5)])\ndef test_it(p, is_):\n    assert fee(p) == is_\n", (10,), 0.5),
        (f"{ROWS}('p, is_', [(10, 0.5)])\ndef test_it(p, is_):\n    assert fee(p) == is_\n", (10,), 0.5),
        ("def test_it():\n    assert not fee(0)\n", (0,), False),
    ],
)  # fmt: skip
def test_what_tests_say_that_it_gives(test: str, arguments: tuple[object, ...], gives: object) -> None:
    docstring, use = uses_of("fee", "fees.py", FEE, [("test_fees.py", test)])
    assert docstring.where == "its docstring" and docstring.told and docstring.told.expected == 10.0
    assert use.arguments == arguments and use.told is not None and use.told.expected == gives
    assert use.where.startswith("test_fees.py, line ")


def test_errors_that_tests_expect() -> None:
    test = "def test_it():\n    with pytest.raises(TypeError):\n        fee('x')\n"
    _, use = uses_of("fee", "fees.py", FEE, [("test_fees.py", test)])
    assert use.told is not None and use.told.error == "TypeError" and use.arguments == ("x",)


def test_the_tests_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "src" / "tests").mkdir(parents=True)
    (tmp_path / "tests").mkdir()
    for place in (
        "src/test_a.py",
        "src/a_test.py",
        "src/tests/test_a.py",
        "tests/test_a.py",
        "tests/test_b.py",
    ):
        (tmp_path / place).write_text(f"X = {place!r}\n")
    (tmp_path / "src/a_test.py").write_text("this is no Python\n")
    texts = [text for _, text in neighbouring_tests(tmp_path / "src" / "a.py")]
    assert texts == [f"X = {p!r}\n" for p in ("src/test_a.py", "src/tests/test_a.py", "tests/test_a.py")]


RUN = """

def till(rows):
    for price, rate in rows:
        print("due", fee(price, rate=rate))


if __name__ == "__main__":
    till([(1, 2), (30, 4), (1, 2)])
    print(fee(object()))
"""


def test_what_a_file_calls_it_with_when_it_is_run(box: Sandbox) -> None:
    earlier = Earlier("", FEE, "fee", file="fees.py", uses=uses_of("fee", "fees.py", FEE))
    recorded = with_recorded(earlier, FEE + RUN, box).uses
    assert [use.arguments for use in recorded] == [(200,), (1, 2), (30, 4)]
    assert recorded[1].where == "fees.py, when it is run" and recorded[1].told is None


@pytest.mark.parametrize(
    "rest", ["", "\nwhile True:\n    fee(3)\n", "\nimport nowhere\nfee(3)\n", "\nfee(input())\n"]
)
def test_a_file_that_does_not_end_is_left(rest: str, box: Sandbox) -> None:
    earlier = Earlier("", FEE, "fee", file="fees.py")
    assert {u.arguments for u in with_recorded(earlier, FEE + rest, box).uses} <= {(3,)}
