"""Every limit holds, has its own word in the verdict, and leaves the worker fit for the next run."""

# Programs stand one beside the other, however long.
# ruff: noqa: E501

import subprocess
import time
from pathlib import Path

import pytest

from sandbox import Limits, Program, Sandbox
from tests.sandbox.conftest import unprotected

HONEST = Program("def f(x): return x", checks=("f(1) == 1",))
SHORT = Limits(wall_s=2.0, cpu_s=5.0, memory_bytes=128 << 20)

ENDLESS = {
    "a spin": "while True: pass",
    "a sleep": "import time\ntime.sleep(60)",
    "a hang in C": "import re\nre.match('(a|a)*b', 'a' * 64)",
    "a hang in arithmetic": "x = 3 ** (10 ** 9)",
    "ignored signals": "import signal, time\nfor s in range(1, 65):\n    try: signal.signal(s, signal.SIG_IGN)\n"
    "    except (OSError, ValueError): pass\nwhile True: pass",
    "swallowed exceptions": "import time\nwhile True:\n    try: time.sleep(9)\n    except BaseException: pass",
    "reading for ever": "import os\nr, w = os.pipe()\nos.read(r, 1)",
    "a thread that stays": "import threading, time\nthreading.Thread(target=time.sleep, args=(60,)).start()",
    "a held lock": "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    "stopping itself": "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)",
    "an endless iterator": "import itertools\nfor x in itertools.count(): pass",
}

# What it does, the word, whether it can be tried unprotected ("" or the reason why not).
GREEDY = {
    "memory": ("x = bytearray(1 << 29)", "memory", ""),
    "memory, bit by bit": ("x = []\nwhile True: x.append(bytearray(1 << 20))", "memory", "it would take all"),
    "memory, swallowed": (
        "x = []\nwhile True:\n    try: x.append(bytearray(1 << 20))\n    except MemoryError: pass",
        "timeout",
        "it would take all",
    ),
    "output": ("while True: print('x' * 1000)", "output", "it would fill the disk"),
    "output, raw": ("import os\nwhile True: os.write(1, b'x' * 1000)", "output", "it would fill the disk"),
    "errors": ("import os\nwhile True: os.write(2, b'x' * 1000)", "output", "it would fill the disk"),
    "a large file": ("open('x', 'wb').write(bytes(32 << 20))", "file_size", ""),
    "a sparse file": ("f = open('x', 'wb')\nf.truncate(1 << 36)", "file_size", ""),
    "many files": ("for i in range(500): open(f'f{i}', 'w').close()", "files", ""),
    "many directories": ("import os\nfor i in range(500): os.mkdir(f'f{i}')", "files", ""),
    "a deep directory": ("import os\nfor i in range(500): os.mkdir('d'); os.chdir('d')", "files", ""),
    "a full scratch": ("for i in range(9): open(f'f{i}', 'wb').write(bytes(9 << 20))", "files", ""),
    "open files": ("x = [open('/dev/null') for i in range(200)]", "open_files", ""),
    "pipes": ("import os\nx = [os.pipe() for i in range(200)]", "open_files", ""),
    "threads": (
        "import threading, time\n"
        "for i in range(90): threading.Thread(target=time.sleep, args=(.5,), daemon=True).start()",
        "threads",
        "",
    ),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_without_end_unprotected(name: str, tmp_path: Path) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        unprotected(ENDLESS[name], tmp_path, timeout=0.5)


@pytest.mark.parametrize("name", ENDLESS)
def test_the_clock_ends_it(name: str, box: Sandbox) -> None:
    started = time.monotonic()
    verdict = box.judge(Program(ENDLESS[name], limits=Limits(wall_s=0.5)))
    assert (verdict.status, verdict.breach) == ("timeout", "timeout")
    assert time.monotonic() - started < 3
    assert box.judge(HONEST).passed


@pytest.mark.slow
def test_processor_time_is_counted_by_itself(box: Sandbox) -> None:
    verdict = box.judge(Program("while True: pass", limits=Limits(wall_s=20, cpu_s=1)))
    assert (verdict.status, verdict.breach) == ("timeout", "cpu")
    ignoring = "import signal\nsignal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass"
    verdict = box.judge(Program(ignoring, limits=Limits(wall_s=20, cpu_s=1)))
    assert (verdict.status, verdict.breach) == ("timeout", "cpu")


@pytest.mark.parametrize("name", [name for name, (_, _, why_not) in GREEDY.items() if not why_not])
def test_greed_succeeds_unprotected(name: str, tmp_path: Path) -> None:
    result = unprotected(GREEDY[name][0], tmp_path)
    assert result.returncode == 0, result.stderr
    subprocess.run(["rm", "-rf", str(tmp_path)], check=True)  # deeper than shutil can remove


@pytest.mark.parametrize("name", GREEDY)
def test_greed_has_its_word(name: str, confined_box: Sandbox) -> None:
    code, word, _ = GREEDY[name]
    verdict = confined_box.judge(Program(code, limits=SHORT))
    assert verdict.breach == word and not verdict.passed, verdict
    assert confined_box.judge(HONEST).passed


REPLIES = {
    "a large reply": "return 'x' * 10 ** 7",
    "a deep reply": "x = []\n    for i in range(1000): x = [x]\n    return x",
    "a reply that holds itself": "x = []\n    x.append(x)\n    return x",
    "numbers that collide": "return {i * (2 ** 61 - 1) for i in range(3000)}",
}


@pytest.mark.parametrize("name", REPLIES)
@pytest.mark.parametrize("style", ["checks", "tests"])
def test_replies_have_a_size_and_a_depth(name: str, style: str, box: Sandbox) -> None:
    code = f"def f():\n    {REPLIES[name]}"
    program = (
        Program(code, checks=("f() == 1",)) if style == "checks" else Program(code, tests="assert f() == 1")
    )
    verdict = box.judge(program)
    assert (verdict.status, verdict.breach) == ("error", "reply"), verdict


def test_nan_is_no_number_that_passes(box: Sandbox) -> None:
    code = "def f(): return float('nan')"
    assert not box.judge(
        Program(code, checks=("f() == 1.0", "f() == float('nan')", "abs(f() - 1) < 1e9"))
    ).passed


@pytest.mark.parametrize("code", ["import os\nos.abort()", "import ctypes\nctypes.string_at(0)"])
def test_a_crash_is_told(code: str, box: Sandbox) -> None:
    verdict = box.judge(Program(code))
    assert (verdict.status, verdict.breach) == ("error", "crash")


def test_a_crash_leaves_no_core(confined_box: Sandbox) -> None:
    """Neither a file nor work for the program that the kernel hands dumps to, which a limit of 0 doesn't stop."""
    verdict = confined_box.judge(Program("import resource\nprint(resource.getrlimit(resource.RLIMIT_CORE))"))
    assert verdict.stdout == "(1, 1)\n"


def test_limits_that_limit_nothing_are_refused() -> None:
    for wrong in (
        {"wall_s": 0},
        {"memory_bytes": -1},
        {"reply_depth": 1000},
        {"cpu_s": float("nan")},
        {"wall_s": float("inf")},
    ):
        with pytest.raises(ValueError):
            Limits(**wrong)


def test_processes_where_they_are_allowed(box: Sandbox) -> None:
    code = "import os\npids = []\nfor i in range(50):\n    pid = os.fork()\n    if pid == 0:\n        while True: pass\n"
    verdict = box.judge(Program(code, limits=Limits(processes=4, threads=0, wall_s=5)))
    assert verdict.breach == "processes", verdict
    one = "import os\npid = os.fork()\nif pid == 0: os._exit(3)\nprint(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))"
    assert box.judge(Program(one, limits=Limits(processes=4))).stdout == "3\n"
    assert box.judge(HONEST).passed
