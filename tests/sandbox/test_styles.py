"""Every style of test: right code passes, wrong code fails, and the words say why."""

# Programs stand one beside the other, however long.
# ruff: noqa: E501

import pytest

from sandbox import Program, Sandbox

RIGHT = "def double(x):\n    if x is None:\n        raise ValueError('no number')\n    return 2 * x\n"
WRONG = RIGHT.replace("2 * x", "x + 1")

STYLES = {
    "checks": Program(RIGHT, checks=("double(3) == 6", "double('a') == 'aa'", "double(2.5) == 5")),
    "checks of other shapes": Program(
        RIGHT,
        checks=("abs(double(0.1) - 0.2) < 1e-9", "double(3) > 5", "double([1])[0] == 1 and double(4) == 8"),
    ),
    "asserts": Program(RIGHT, tests="n = 3\nassert double(n) == 6, 'doubled'\nassert double([1]) == [1, 1]"),
    "asserts in a loop": Program(RIGHT, tests="for n in range(3, 6):\n    assert double(n) == n + n\n"),
    "MBPP": Program(RIGHT, tests=["assert double(3) == 6", "assert double(5) == 10"]),
    "HumanEval": Program(
        RIGHT, tests="def check(candidate):\n    assert candidate(3) == 6\n", entry="double"
    ),
    "HumanEval, entry unsaid": Program(RIGHT, tests="def check(candidate):\n    assert candidate(3) == 6\n"),
    "a helper named check": Program(
        RIGHT,
        tests="def check(given, expected):\n    assert double(given) == expected\ncheck(3, 6)\ncheck('b', 'bb')\n",
        entry="double",
    ),
    "a helper named check of one argument": Program(
        RIGHT,
        tests="def check(value):\n    return double(value) == value * 2\nassert check(3) and check(5)\n",
        entry="double",
    ),
    "a helper named check beside asserts": Program(
        RIGHT, tests="def check(value):\n    assert value\nassert double(3) == 6\n", entry="double"
    ),
    "a helper named check in test functions": Program(
        RIGHT,
        tests="from solution import double\ndef check(value):\n    assert value == 6\n"
        "def test_it():\n    check(double(3))\n",
    ),
    "check and HumanEval's METADATA": Program(
        RIGHT,
        tests="METADATA = {'author': 'x'}\ndef near(a, b):\n    assert abs(a - b) < 1e-6\n"
        "def check(candidate):\n    near(candidate(3), 6)\n",
        entry="double",
    ),
    "doctest": Program(RIGHT, tests="A note.\n\n>>> double(3)\n6\n>>> double('b')\n'bb'\n"),
    "test functions": Program(
        RIGHT, tests="from solution import double\ndef test_it():\n    assert double(3) == 6\n"
    ),
    "a test class": Program(
        RIGHT,
        tests="import solution\nclass TestIt:\n    def test_it(self):\n        assert solution.double(3) == 6\n",
    ),
    "pytest": Program(
        RIGHT,
        tests="import pytest\nfrom solution import *\n@pytest.mark.parametrize('n', [3, 4])\ndef test_it(n):\n"
        "    assert double(n) == pytest.approx(n * 2)\n    with pytest.raises(ValueError, match='number'):\n"
        "        double(None)\n",
    ),
    "unittest": Program(
        RIGHT,
        tests="import unittest\nfrom solution import double\nclass TestIt(unittest.TestCase):\n"
        "    def test_it(self):\n        self.assertEqual(double(3), 6)\n",
    ),
    "pairs": Program("print(2 * int(input()))", tests=[("3\n", "6\n"), (b"5", b"10")]),
}


@pytest.mark.parametrize("name", STYLES)
def test_right_code_passes(name: str, box: Sandbox) -> None:
    verdict = box.judge(STYLES[name])
    assert verdict.passed and verdict.checks and all(check.passed for check in verdict.checks), verdict


@pytest.mark.parametrize("name", STYLES)
def test_wrong_code_fails(name: str, box: Sandbox) -> None:
    program = STYLES[name]
    code = WRONG if program.code == RIGHT else "print(int(input()) + 1)"
    verdict = box.judge(Program(code, program.checks, program.tests, program.entry))
    assert verdict.status == "failed" and verdict.detail, verdict


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("code", ["", "def double(", "raise SystemExit(0)", "1 / 0"])
def test_code_that_does_not_load_never_passes(name: str, code: str, box: Sandbox) -> None:
    program = STYLES[name]
    assert not box.judge(Program(code, program.checks, program.tests, program.entry)).passed


def test_exceptions_keep_their_kind_across_the_wall(box: Sandbox) -> None:
    code = "class Odd(ValueError): pass\ndef f(x):\n    if x: raise Odd('odd')\n    raise KeyError('k')"
    tests = (
        "import pytest\nfrom solution import f, Odd\ndef test_it():\n"
        "    with pytest.raises(Odd): f(1)\n    with pytest.raises(ValueError, match='odd'): f(1)\n"
        "    with pytest.raises(LookupError): f(0)\n"
    )
    assert box.judge(Program(code, tests=tests)).passed


def test_objects_stay_on_their_side_and_can_be_used(box: Sandbox) -> None:
    code = (
        "class Stack:\n    def __init__(self): self.items = []\n    def push(self, x): self.items.append(x)\n"
        "    def pop(self): return self.items.pop()\n    def __len__(self): return len(self.items)\n"
        "    def __eq__(self, other): return self.items == other.items\n"
        "def numbers(n):\n    yield from range(n)\ndef apply(f, x): return f(x)\ndef size(s): return len(s)\n"
    )
    tests = (
        "s = Stack()\ns.push(1)\ns.push((2, {3}))\nassert len(s) == 2\nassert s.pop() == (2, {3})\n"
        "assert list(numbers(200)) == list(range(200))\nassert apply(lambda x: x + 1, 4) == 5\n"
        "assert size(s) == 1\nassert isinstance(s, Stack)\nt = Stack()\nt.push(1)\nassert s == t\nassert s.items == [1]\n"
    )
    verdict = box.judge(Program(code, tests=tests))
    assert verdict.passed, verdict


def test_a_function_that_works_in_place(box: Sandbox) -> None:
    code = "def clean(x, seen):\n    x.sort()\n    seen.add(len(x))"
    tests = "x, seen = [3, 1, 2], set()\nassert clean(x, seen) is None\nassert x == [1, 2, 3] and seen == {3}"
    assert box.judge(Program(code, tests=tests)).passed


def test_what_went_wrong_is_told_with_its_line(box: Sandbox) -> None:
    verdict = box.judge(Program("def f(x):\n    y = 0\n    return x / y", checks=("f(1) == 1",)))
    assert verdict.checks[0].detail == "ZeroDivisionError: division by zero (line 3)"
    assert box.judge(Program("x = (", checks=("f(1) == 1",))).detail.startswith("SyntaxError")


def test_a_check_that_is_no_expression_is_the_callers_mistake(box: Sandbox) -> None:
    with pytest.raises(SyntaxError):
        box.judge(Program(RIGHT, checks=("double(3) = 6",)))


def test_libraries_are_there(box: Sandbox) -> None:
    code = "import asyncio, decimal, sqlite3, xml.etree.ElementTree, csv, tempfile, logging, zoneinfo\n"
    code += "async def g(): return 7\ndef f(): return asyncio.run(g())"
    assert box.judge(Program(code, checks=("f() == 7",))).passed
