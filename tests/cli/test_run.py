"""`nl2x run` as users run it: the contract's JSON and exit codes."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sandbox.test_nothing_outlives import descendants, gone

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


BREACHES = {
    "memory": ("x = bytearray(1 << 29)", "memory_bytes=64M"),
    "output": ("print('x' * 5000)", "output_bytes=1K"),
    "file_size": ("open('x', 'wb').write(bytes(1 << 20))", "file_bytes=64K"),
    "files": ("for i in range(30): open(f'f{i}', 'w').close()", "files=20"),
    "open_files": ("x = [open('/dev/null') for i in range(30)]", "open_files=20"),
    "threads": (
        "import threading, time\nfor i in range(9): threading.Thread(target=time.sleep, args=(1,)).start()",
        "threads=3",
    ),
    "processes": ("import os\nos.fork()", "processes=0"),
    "cpu": ("while True: pass", "cpu_s=1"),
    "timeout": ("import time\ntime.sleep(60)", "wall_s=1"),
}


@pytest.mark.parametrize("word", BREACHES)
def test_every_limit_can_be_set_and_has_its_word(word: str, nl2x: Callable, tmp_path: Path) -> None:
    code, limit = BREACHES[word]
    (tmp_path / "task.py").write_text(code)
    result = nl2x("run", str(tmp_path / "task.py"), "--timeout", "20", "--limit", limit, "--json")
    answer = json.loads(result.stdout)
    assert result.returncode == 1 and answer["breach"] == word, answer
    assert answer["status"] == ("timeout" if word in ("cpu", "timeout") else "error")


@pytest.mark.parametrize(
    "limit", ["speed=3", "threads=many", "threads=-1", "memory_bytes=", "threads", "wall_s=nan"]
)
def test_limits_that_are_none(limit: str, nl2x: Callable, tmp_path: Path) -> None:
    (tmp_path / "task.py").write_text("print(1)")
    result = nl2x("run", str(tmp_path / "task.py"), "--limit", limit)
    assert result.returncode == 2 and len(result.stderr.splitlines()) == 1 and "--limit" in result.stderr, (
        result
    )


def test_its_errors_are_shown_as_its_own(nl2x: Callable, tmp_path: Path) -> None:
    lie = "passed in 0.00 s, isolation: full"
    (tmp_path / "task.py").write_text(
        f"import sys\nprint('\\x1b[2J{lie}', file=sys.stderr)\nraise SystemExit(3)"
    )
    result = nl2x("run", str(tmp_path / "task.py"))
    assert result.returncode == 1 and f"its stderr: \\x1b[2J{lie}" in result.stderr
    assert lie not in result.stderr.splitlines()


def test_on_a_terminal_output_is_only_text(tmp_path: Path) -> None:
    """What a program prints can't move the cursor, or write into the clipboard."""
    (tmp_path / "task.py").write_text("print('a\\x1b]52;c;bGll\\x07\\tb')")
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "nl2x", "run", str(tmp_path / "task.py")]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    subprocess.run(command, stdin=slave, stdout=slave, stderr=subprocess.DEVNULL, env=environment, check=True)
    os.close(slave)
    said = os.read(master, 4096)
    os.close(master)
    assert b"\x1b" not in said and b"\\x1b]52" in said


def test_killing_it_ends_the_run(tmp_path: Path) -> None:
    (tmp_path / "task.py").write_text("import time\nwhile True: time.sleep(0.01)")
    command = [sys.executable, "-m", "nl2x", "run", str(tmp_path / "task.py"), "--timeout", "60"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    with subprocess.Popen(command, env=environment) as program:
        deadline = time.monotonic() + 20
        while len(below := descendants(program.pid)) < 2 and time.monotonic() < deadline:
            time.sleep(0.02)
        program.send_signal(signal.SIGKILL)
    assert below and gone(below)
