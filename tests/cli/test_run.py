"""`nl2x run` as users run it: the contract's JSON and exit codes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

SOURCE = "def double(x):\n    return 2 * x\n\nprint('hello')\n"
TESTS = "from task import double\ndef test_it():\n    assert double(2) == 4\n"
PROGRAMS = {
    "passed": ("print(1)", "", 0),
    "failed": ("def double(x): return x", TESTS, 1),
    "error": ("import os\nos._exit(0)", "", 1),
    "timeout": ("while True: pass", "", 1),
}


@pytest.mark.parametrize("status", PROGRAMS)
def test_statuses_and_exit_codes(status: str, nl2x: Callable, tmp_path: Path) -> None:
    source, tests, code = PROGRAMS[status]
    (tmp_path / "task.py").write_text(source)
    options = ["--timeout", "1", "--json"]
    if tests:
        (tmp_path / "tests.py").write_text(tests)
        options += ["--tests", str(tmp_path / "tests.py")]
    result = nl2x("run", str(tmp_path / "task.py"), *options)
    answer = json.loads(result.stdout)
    assert (answer["status"], result.returncode) == (status, code), result
    assert answer["tier"] in ("full", "no-userns") and answer["wall_s"] >= 0
    assert result.stdout.count("\n") == 1


def test_tests_that_hold(nl2x: Callable, tmp_path: Path) -> None:
    (tmp_path / "task.py").write_text(SOURCE)
    (tmp_path / "test_task.py").write_text(TESTS)
    result = nl2x("run", str(tmp_path / "task.py"), "--tests", str(tmp_path / "test_task.py"))
    assert result.returncode == 0 and result.stdout == "hello\n"
    assert "passed  test_it" in result.stderr


def test_the_program_reads_and_writes_nothing_of_the_users(nl2x: Callable, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "task.py").write_text(f"open({str(tmp_path / 'secret')!r}).read()")
    result = nl2x("run", str(tmp_path / "task.py"), "--json")
    assert result.returncode == 1 and "Error" in json.loads(result.stdout)["detail"]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00x", b"x = '\0'", b"#" * (5 << 20)])
def test_files_that_are_no_programs(content: bytes | None, nl2x: Callable, tmp_path: Path) -> None:
    path = tmp_path / "task.py"
    if content is not None:
        path.write_bytes(content)
    result = nl2x("run", str(path))
    assert result.returncode == 2 and result.stdout == ""
    assert len(result.stderr.splitlines()) == 1 and str(path) in result.stderr


def test_tests_that_are_no_python(nl2x: Callable, tmp_path: Path) -> None:
    (tmp_path / "task.py").write_text(SOURCE)
    (tmp_path / "tests.py").write_text("def test_it(:\n")
    result = nl2x("run", str(tmp_path / "task.py"), "--tests", str(tmp_path / "tests.py"))
    assert result.returncode == 2 and "Traceback" not in result.stderr, result.stderr
    assert len(result.stderr.splitlines()) == 1
