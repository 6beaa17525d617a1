"""No program can say "passed" about itself: each forgery fools an unprotected judge, and not this one."""

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


def believed(forgery: Forgery, expected: str, folder: Path) -> bool:
    """Whether the unprotected judge that this forgery is made for takes it as passed."""
    program = f"{forgery.code}\n{forgery.tests.replace('@expected@', expected)}\n"
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
    for harness in ("exit", "marker", "caught"):
        assert not believed(Forgery("wrong", "def f(x): return 5", harness=harness), "needle", tmp_path)
