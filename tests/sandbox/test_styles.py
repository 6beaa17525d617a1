"""Every style of test: right code passes, wrong code fails, and the words say why."""

# Programs stand one beside the other, however long.
# ruff: noqa: E501

import pytest

from sandbox import Program, Sandbox, checks

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
    "unittest by another name": Program(
        RIGHT,
        tests="from unittest import TestCase, main\nfrom solution import double\nclass DoubleIt(TestCase):\n"
        "    @classmethod\n    def setUpClass(cls): cls.n = 3\n    def setUp(self): self.m = self.n\n"
        "    def test_it(self): self.assertEqual(double(self.m), 6)\nif __name__ == '__main__': main()\n",
    ),
    "asynchronous unittest": Program(
        RIGHT,
        tests="import unittest\nclass TestIt(unittest.IsolatedAsyncioTestCase):\n"
        "    async def test_it(self): self.assertEqual(double(3), 6)\n",
    ),
    "an asynchronous test function": Program(RIGHT, tests="async def test_it(): assert double(3) == 6\n"),
    "a test class with a frame": Program(
        RIGHT,
        tests="class TestIt:\n    def setup_method(self): self.n = 3\n    def test_it(self): assert double(self.n) == 6\n",
    ),
    "asserts over several lines": Program(
        RIGHT,
        tests="assert (\n    double(3)\n    == 6\n)\nassert double(\n    'ü'\n) == 'üü', 'said ü'; assert double(1) == 2\n",
    ),
    "asserts with a decorated helper": Program(
        RIGHT,
        tests="import functools\n@functools.cache\ndef six():\n    return 6\nassert double(3) == six()\n",
    ),
    "HumanEval, more than plain calls": Program(
        RIGHT,
        tests="import math\n\nMETADATA = {'author': 'x'}\n\n\ndef check(candidate):\n    for n in (3, 4):\n"
        "        assert candidate(n) == n * 2, 'doubled'\n    assert math.isclose(candidate(1.5), 3.0)\n",
        entry="double",
    ),
    "HumanEval, plain calls": Program(
        RIGHT,
        tests="METADATA = {'author': 'x', 'dataset': 'test'}\n\n\ndef check(candidate):\n    'Simple cases'\n"
        "    assert candidate(3) == 6, 'three'\n    assert True, 'good for debugging'\n    assert candidate([1, 2]) == [1, 2, 1, 2]\n",
        entry="double",
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


def test_plain_calls_need_no_second_process(box: Sandbox) -> None:
    """HumanEval's and MBPP's usual tests are calls with literals: each is a check of its own, compared outside."""
    for name in ("MBPP", "HumanEval", "HumanEval, plain calls"):
        assert all(isinstance(item, checks.Direct) for item in checks.tests_of(STYLES[name])), name
    for name in ("asserts", "HumanEval, more than plain calls", "asserts with a decorated helper"):
        assert any(isinstance(item, checks.Unit) for item in checks.tests_of(STYLES[name])), name
    verdict = box.judge(STYLES["HumanEval, plain calls"])
    assert [check.check for check in verdict.checks] == [
        "assert candidate(3) == 6, 'three'",
        "assert candidate([1, 2]) == [1, 2, 1, 2]",
    ]


def test_a_built_in_is_itself_also_in_plain_calls(box: Sandbox) -> None:
    code = "def sorted(x): return x\ndef f(x): return x"
    assert box.judge(Program(code, tests="assert sorted([2, 1]) == [1, 2]\nassert f(1) == 1")).passed
    assert not box.judge(Program("def sorted(x): return x", tests="assert sorted([2, 1]) == [1, 2]")).passed


def test_generators_callbacks_and_threads_cross_the_wall(box: Sandbox) -> None:
    code = (
        "def count(n):\n    yield from range(n)\ndef add(x): return x + 1\ndef apply(g, x): return g(x)\n"
        "def every(g, items): return [g(item) for item in items]\n"
    )
    tests = (
        "from concurrent.futures import ThreadPoolExecutor\nit = count(2)\nassert next(it) == 0\nassert next(it) == 1\n"
        "assert next(it, 'end') == 'end'\nassert apply(lambda x: add(x) * 2, 3) == 8\n"
        "assert every(lambda x: apply(lambda y: add(y), x), [1, 2]) == [2, 3]\n"
        "with ThreadPoolExecutor(4) as pool: found = list(pool.map(add, range(50)))\nassert found == list(range(1, 51))\n"
    )
    verdict = box.judge(Program(code, tests=tests))
    assert verdict.passed, verdict


def test_a_failure_under_pytest_is_told_in_its_own_words(box: Sandbox) -> None:
    tests = "import pytest\nfrom solution import double\ndef test_it(): assert double(3) == 7\n"
    (check,) = box.judge(Program(RIGHT, tests=tests)).checks
    assert check.detail.startswith("assert 6 == 7") and "stub" not in check.detail, check


@pytest.mark.parametrize(
    "library", ["openpyxl", *(pytest.param(name, marks=pytest.mark.slow) for name in ("numpy", "pandas"))]
)
def test_large_libraries_are_imported_once(library: str, confined_box: Sandbox) -> None:
    pytest.importorskip(library)
    code = f"import sys\nbefore = {library!r} in sys.modules\nimport {library}\ndef f(): return before"
    for program in (Program(code, checks=("f() == True",)), Program(code, tests="assert f() is True")):
        verdict = confined_box.judge(program)
        assert verdict.passed, verdict
    took = [confined_box.judge(Program(code, checks=("f() == True",))).wall_s for _ in range(5)]
    assert min(took) < 0.2, took  # importing it takes longer
