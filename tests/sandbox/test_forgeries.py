"""No program can say "passed" about itself: each forgery fools an unprotected judge, and not this one."""

# Programs stand one beside the other, however long.
# ruff: noqa: E501

import secrets
from pathlib import Path

import pytest

from sandbox import Limits, Program, Sandbox
from tests.sandbox.conftest import unprotected
from tests.sandbox.forgeries import FORGERIES, Forgery

NAMES = [forgery.name for forgery in FORGERIES]
CAUGHT = """
import signal
class TimeoutException(Exception): pass
def ring(*a): raise TimeoutException
signal.signal(signal.SIGALRM, ring)
signal.setitimer(signal.ITIMER_REAL, 0.3)
try:
    exec(PROGRAM, {})
    print("ALL-PASSED")
except BaseException: pass
"""


PICKLED = """
import pickle, subprocess, sys
answer = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True).stdout
class Evil: pass
if pickle.loads(answer) == EXPECTED: print("ALL-PASSED")
"""
PIPED = """
import os, subprocess, sys
read, write = os.pipe()
program = PROGRAM + f"\\nimport os; os.write({write}, b'passed')"
subprocess.run([sys.executable, "-c", program], pass_fds=[write], stderr=subprocess.DEVNULL)
os.close(write)
if os.read(read, 100).startswith(b"passed"): print("ALL-PASSED")
"""


def believed(forgery: Forgery, expected: str, folder: Path) -> bool:
    """Whether the unprotected judge that this forgery is made for takes it as passed."""
    tests = forgery.tests.replace("@expected@", expected)
    program = f"{forgery.code}\n{tests}\n"
    if forgery.harness == "pickle":
        program = f"{forgery.code}\nimport pickle, sys\nsys.stdout.buffer.write(pickle.dumps(f(1)))"
        judge = PICKLED.replace("PROGRAM", repr(program)).replace("EXPECTED", repr(expected))
        return "ALL-PASSED" in unprotected(judge, folder).stdout
    if forgery.harness == "pipe":
        return "ALL-PASSED" in unprotected(PIPED.replace("PROGRAM", repr(program)), folder).stdout
    if forgery.harness in ("import", "pytest"):
        (folder / "solution.py").write_text(forgery.code)
        if forgery.harness == "import":
            return unprotected(tests, folder).returncode == 0
        (folder / "test_it.py").write_text(tests)
        said = unprotected(f"import pytest\npytest.main([{str(folder / 'test_it.py')!r}])", folder).stdout
        return "1 passed" in said and "failed" not in said
    if forgery.harness == "caught":
        return "ALL-PASSED" in unprotected(CAUGHT.replace("PROGRAM", repr(program)), folder).stdout
    result = unprotected(program + "print('ALL-PASSED')\n", folder)
    return "ALL-PASSED" in result.stdout if forgery.harness == "marker" else result.returncode == 0


@pytest.mark.parametrize("forgery", FORGERIES, ids=NAMES)
def test_it_fools_an_unprotected_judge(forgery: Forgery, tmp_path: Path) -> None:
    assert believed(forgery, f"needle-{secrets.token_hex(16)}", tmp_path)


@pytest.mark.parametrize("forgery", FORGERIES, ids=NAMES)
def test_it_does_not_fool_the_sandbox(forgery: Forgery, confined_box: Sandbox) -> None:
    tests = forgery.tests.replace("@expected@", f"needle-{secrets.token_hex(16)}")
    verdict = confined_box.judge(Program(forgery.code, tests=tests, limits=Limits(wall_s=2.0)))
    assert verdict.status in ("failed", "error", "timeout"), verdict
    assert not all(check.passed for check in verdict.checks), verdict


def test_a_check_with_literals_is_no_easier_to_forge(confined_box: Sandbox) -> None:
    """The same through `checks`, which are compared in this process and not in the tests'."""
    for forgery in FORGERIES:
        check = f"f(1) == 'needle-{secrets.token_hex(16)}'"
        verdict = confined_box.judge(Program(forgery.code, checks=(check,), limits=Limits(wall_s=0.5)))
        assert not verdict.passed, (forgery.name, verdict)


def test_expected_values_of_earlier_runs_are_not_in_memory(confined_box: Sandbox) -> None:
    needle = f"needle-{secrets.token_hex(16)}"
    for _ in range(3):
        tests = f"def check(candidate):\n    assert candidate(1) == {needle!r}"
        checks = (f"f(1) == {needle!r}",)
        told = confined_box.judge(
            Program(f"def f(x): return {needle!r}", checks=checks, tests=tests, entry="f")
        )
        assert told.passed
    thief = next(f for f in FORGERIES if f.name == "searching its own memory")
    verdict = confined_box.judge(Program(thief.code, checks=(f"f(1) == {needle!r}",)))
    assert not verdict.passed


@pytest.mark.parametrize(
    "reply",
    [
        "b'\\x00\\x00\\x00\\x02[]' * 50",
        "b'\\xff' * 200",
        "b'\\x00\\x00\\x00\\x0a' + b'[' * 10",
        "b''.join(len(b).to_bytes(4, 'big') + b for b in [b'[\"0\",\"returned\",1,null,null,\"\"]'] * 9)",
        "b'\\x00\\x3f\\xff\\xff' + b'[' * 0x3fffff",
    ],
)
def test_writing_answers_that_nobody_asked_for(reply: str, confined_box: Sandbox) -> None:
    code = f"import os\nfor fd in (3, 4):\n    try: os.write(fd, {reply})\n    except OSError: pass\n"
    code += "def f(x): return 1"
    for program in (Program(code, checks=("f(1) == 1",)), Program(code, tests="assert f(1) == 1")):
        verdict = confined_box.judge(program)
        assert verdict.status == "error" and verdict.breach in ("reply", "ended"), verdict


def test_extra_bytes_after_the_last_answer(confined_box: Sandbox) -> None:
    code = "import os, threading, time\ndef late():\n    time.sleep(0.2)\n    os.write(3, b'extra')\n"
    code += (
        "def f(x):\n    os.write(3, b'')\n    return 1\ndef g(x):\n    os.write(3, b'extra')\n    return 1"
    )
    assert confined_box.judge(Program(code, checks=("f(1) == 1",))).passed
    assert not confined_box.judge(Program(code, checks=("g(1) == 1",))).passed


def test_a_skipped_test_proves_nothing(confined_box: Sandbox) -> None:
    tests = "import pytest\n@pytest.mark.skip\ndef test_a():\n    assert f(1) == 1\n"
    assert not confined_box.judge(Program("def f(x): return 1", tests=tests)).passed
    tests = "import pytest\n@pytest.mark.xfail\ndef test_a():\n    assert f(1) == 2\n"
    assert not confined_box.judge(Program("def f(x): return 1", tests=tests)).passed


def test_without_a_single_check_nothing_is_passed(confined_box: Sandbox) -> None:
    for tests in ("x = 1", "", "def test_(): ...\ndel test_", "def helper(): ...", "text"):
        verdict = confined_box.judge(Program("def f(x): return 1", tests=tests))
        assert verdict.status in ("error", "failed"), verdict


def test_the_naive_judges_do_judge(tmp_path: Path) -> None:
    """The baseline isn't a judge that believes anything: a plainly wrong program fails in it."""
    for harness in ("exit", "marker", "caught", "pickle", "pipe", "import", "pytest"):
        tests = "from solution import f\ndef test_a(): assert f(1) == 6\ntest_a()"
        wrong = Forgery("wrong", "def f(x): return 5", tests, harness=harness)
        code = wrong if harness in ("import", "pytest") else Forgery("wrong", wrong.code, harness=harness)
        assert not believed(code, "needle", tmp_path)


TAKEN_OVER = {
    "saying that it is whatever is wanted": "plain.to_tree = lambda *a, **k: {'ref': [0, 'str', 'x', True, ['str']]}",
    "a number of its own for everything": "plain.to_tree = lambda *a, **k: {'ref': [7, 'int', '5', False, []]}",
    "answering before it is asked": "plain.dumps = lambda tree: json.dumps([tree[0], 'returned', None, None, None, '']).encode()",
    "claiming to have passed": "plain.dumps = lambda tree: json.dumps([tree[0], 'result', 0, 'check', True, '', '']).encode()",
    "claiming to be done": "plain.dumps = lambda tree: json.dumps(['done']).encode()",
    "steering the tests' imports": "candidate._kinds = lambda names: {'f': ['function', []], '__path__': ['value', []], "
    "'__name__': ['value', []], 'math': ['module', 'unittest.mock'], 'builtins': ['module', 'solution']}",
    "names that aren't": "candidate._kinds = lambda names: {'f': 5, 'g': ['module', 7], 'x y': ['value', []], '': []}",
    "an exception with ten thousand bases": "candidate.describe = lambda e: ['raised', 'X', ['Y'] * 10 ** 4, 'm', 0, 0]\n"
    "def f(x): raise ValueError",
    "an exception that is no words": "candidate.describe = lambda e: ['raised', ['X'], {}, [[[[]]]], 'a', 'b']\n"
    "def f(x): raise ValueError",
    "a callback that was never handed over": "plain.dumps = lambda tree: json.dumps(['callback', 0, [1]]).encode()",
    "a callback without end": "plain.dumps = lambda tree: json.dumps(['callback', -1, [[1] * 9]]).encode()",
    "answering from a thread": "def steal():\n    while True:\n        try: os.write(3, b'\\0\\0\\0\\2[]'); os.write(4, b'\\0\\0\\0\\2[]')\n"
    "        except OSError: return\nthreading.Thread(target=steal, daemon=True).start()",
}


@pytest.mark.parametrize("name", TAKEN_OVER)
def test_code_that_takes_over_its_own_process(name: str, confined_box: Sandbox) -> None:
    """Everything that runs beside the code can be patched by it; its answers are still only claims."""
    code = "import json, os, threading\nfrom sandbox import plain\nfrom sandbox.inside import candidate\ndef f(x): return 5\n"
    expected = f"needle-{secrets.token_hex(16)}"
    tests = f"import math\nassert f(1) == {expected!r}\nassert math.isclose(f(1), 41.877)\nfor x in [f(1)]: assert x == {expected!r}"
    for program in (
        Program(code + TAKEN_OVER[name], tests=tests, limits=Limits(wall_s=2.0)),
        Program(code + TAKEN_OVER[name], checks=(f"f(1) == {expected!r}",), limits=Limits(wall_s=2.0)),
    ):
        verdict = confined_box.judge(program)
        assert verdict.status in ("failed", "error", "timeout"), verdict
        assert not any(check.passed for check in verdict.checks), verdict
    assert confined_box.judge(Program("def f(x): return 1", tests="assert f(1) == 1")).passed


def test_output_is_counted_outside_too(confined_box: Sandbox) -> None:
    code = "from sandbox.inside import candidate\ncandidate.Captured.take = lambda self: 'x' * 10 ** 6\ndef f(): return 1"
    verdict = confined_box.judge(Program(code, checks=("f() == 1",) * 5, limits=Limits(output_bytes=1 << 20)))
    assert verdict.breach == "output" and len(verdict.stdout) <= 1 << 20


def test_words_from_inside_cannot_rewrite_the_terminal(confined_box: Sandbox) -> None:
    code = "def f(x):\n    raise ValueError('\\x1b[1A\\rpassed  f(1) == 2 \\u202e \\x9b')"
    for program in (
        Program(code, checks=("f(1) == 2",)),
        Program(code, tests="import math\nassert f(1) == 2"),
    ):
        verdict = confined_box.judge(program)
        for text in (verdict.detail, *(check.detail for check in verdict.checks)):
            assert text.isprintable() and "\\x1b[1A" in text and "\\u202e" in text, text


def test_equal_checks_are_each_judged(box: Sandbox) -> None:
    code = "calls = []\ndef f():\n    calls.append(1)\n    return len(calls) == 1"
    verdict = box.judge(Program(code, checks=("f() and True", "f() and True")))
    assert [check.passed for check in verdict.checks] == [True, False]


def test_functions_that_reach_into_the_tests_are_not_handed_over(box: Sandbox) -> None:
    verdict = box.judge(Program("def f(g): return g('1 + 1')", tests="assert f(eval) == 2"))
    assert verdict.status == "failed" and "can't be handed" in verdict.detail


NEVER_RUN = {
    "a coroutine of a plain class": "import unittest\nclass Look(unittest.TestCase):\n    async def test_a(self): self.assertEqual(f(1), 6)\n",
    "a generator": "def test_a():\n    yield f(1)\n    assert f(1) == 6\n",
    "a generator, under pytest": "import pytest\ndef test_a():\n    yield f(1)\n    assert f(1) == 6\n",
    "a coroutine, under pytest": "import pytest\nasync def test_a(): assert f(1) == 6\n",
    "a value instead of an assert": "def test_a(): return f(1) == 6\n",
    "a value instead of an assert, under pytest": "import pytest\ndef test_a(): return f(1) == 6\n",
    "a skipped example": ">>> f(1)  # doctest: +SKIP\n6\n",
    "a skipped method": "import unittest\nclass Look(unittest.TestCase):\n    @unittest.skip('')\n    def test_a(self): self.assertEqual(f(1), 6)\n",
    "an expected failure": "import unittest\nclass Look(unittest.TestCase):\n    @unittest.expectedFailure\n    def test_a(self): self.assertEqual(f(1), 6)\n",
}


@pytest.mark.parametrize("name", NEVER_RUN)
def test_a_test_that_never_ran_proves_nothing(name: str, box: Sandbox) -> None:
    verdict = box.judge(Program("def f(x): return 5", tests=NEVER_RUN[name]))
    assert verdict.status in ("failed", "error") and not any(c.passed for c in verdict.checks), verdict
