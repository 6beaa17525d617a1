"""Attacks that would harm the machine if they were tried without any protection.

Each baseline runs bounded, and says how: it shows that the attack knows no end by itself.
"""

# Programs stand one beside the other, however long.
# ruff: noqa: E501

import os
import resource
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sandbox import Limits, Program, Sandbox
from tests.processes import process_state
from tests.sandbox.conftest import interpreter_for_everybody

HONEST = Program("def f(x): return x", checks=("f(1) == 1",))
MEGABYTE = 1 << 20


def bounded(
    code: str, folder: Path, *, address: int = 400 * MEGABYTE, most: int = 8 * MEGABYTE
) -> tuple[int, int, int]:
    """Run `code` for at most 10 s, with `address` bytes of address space, until it has printed `most` bytes.

    Its status, what it printed (bytes), its peak memory (bytes).
    """
    (folder / "attack.py").write_text(code)
    command = [sys.executable, str(folder / "attack.py")]

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (address, address))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=limit
    ) as program:
        assert program.stdout is not None
        watch = threading.Timer(10, program.kill)
        watch.start()
        size = len(program.stdout.read(most))
        program.kill() if size == most else None
        _, status, used = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
        watch.cancel()
    return program.returncode, size, used.ru_maxrss * 1024


HUNGRY = {
    "taking memory bit by bit": "x = []\nwhile True: x.append(bytearray(1 << 20))",
    "taking memory and ignoring the error": "x = []\nfor i in range(10 ** 4):\n    try: x.append(bytearray(1 << 20))\n    except MemoryError: pass\nimport time; time.sleep(30)",
    "recursion without a limit": "import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(x): return f([x] * 99)\nf(0)",
}
LOUD = {
    "output": "while True: print('x' * 1000)",
    "output, raw": "import os\nwhile True: os.write(1, b'x' * 1000)",
    "errors": "import os\nwhile True: os.write(2, b'x' * 1000)",
}
SMALL = Limits(wall_s=3.0, cpu_s=5.0, memory_bytes=64 * MEGABYTE, output_bytes=MEGABYTE)


@pytest.mark.slow
@pytest.mark.parametrize("name", HUNGRY)
def test_hunger_knows_no_end_unprotected(name: str, tmp_path: Path) -> None:
    """Bounded by 400 MB of address space, all of which it takes: six times what the sandbox allows."""
    _, _, peak = bounded(HUNGRY[name], tmp_path)
    assert peak > 250 * MEGABYTE


@pytest.mark.parametrize("name", HUNGRY)
def test_hunger_is_held(name: str, confined_box: Sandbox) -> None:
    verdict = confined_box.judge(Program(HUNGRY[name], limits=SMALL))
    assert not verdict.passed and verdict.memory_bytes < 150 * MEGABYTE, verdict
    assert confined_box.judge(HONEST).passed


@pytest.mark.parametrize("name", LOUD)
def test_noise_knows_no_end_unprotected(name: str, tmp_path: Path) -> None:
    """Bounded by nobody listening after 8 MB: eight times what the sandbox allows."""
    assert bounded(LOUD[name], tmp_path)[1] == 8 * MEGABYTE


@pytest.mark.parametrize("name", LOUD)
def test_noise_is_held(name: str, confined_box: Sandbox) -> None:
    verdict = confined_box.judge(Program(LOUD[name], limits=SMALL))
    assert verdict.breach == "output" and len(verdict.stdout) + len(verdict.stderr) <= 2 * MEGABYTE
    assert confined_box.judge(HONEST).passed


RECURSIONS = {
    "plain": ("def f(x): return f(x + 1)\nf(0)", "RecursionError"),
    "in C": (
        "import sys\nsys.setrecursionlimit(10 ** 9)\nx = []\nfor i in range(10 ** 6): x = [x]\nrepr(x)",
        "",
    ),
    "in the compiler": ("eval('-' * 10 ** 6 + '1')", ""),
    "in a comparison": (
        "import sys\nsys.setrecursionlimit(10 ** 9)\na, b = [], []\nfor i in range(10 ** 6): a, b = [a], [b]\na == b",
        "",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", RECURSIONS)
def test_recursion_breaks_the_process_unprotected(name: str, tmp_path: Path) -> None:
    status, _, _ = bounded(RECURSIONS[name][0], tmp_path, address=2000 * MEGABYTE)
    assert status != 0


@pytest.mark.slow
@pytest.mark.parametrize("name", RECURSIONS)
def test_recursion_breaks_only_its_own_run(name: str, confined_box: Sandbox) -> None:
    code, word = RECURSIONS[name]
    verdict = confined_box.judge(Program(code))
    assert verdict.status == "error" and word in verdict.detail, verdict
    assert confined_box.judge(HONEST).passed


FORKS = "import os, time\nn = 0\ntry:\n    while n < 10 ** 6:\n        if os.fork() == 0: time.sleep(2); os._exit(0)\n        n += 1\nexcept OSError: pass\nprint(n)"


def test_a_fork_bomb_unprotected(tmp_path: Path) -> None:
    """Bounded by RLIMIT_NPROC at 60 processes, for a user that has none (root isn't bound by it)."""
    python, stranger = (
        (interpreter_for_everybody(), 61789) if os.getuid() == 0 else (sys.executable, os.getuid())
    )
    if python is None:
        pytest.skip("no Python here that an ordinary user may run")
    own = (
        0
        if os.getuid() == 0
        else len([p for p in Path("/proc").iterdir() if p.name.isdigit() and p.stat().st_uid == stranger])
    )

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_NPROC, (own + 60, own + 60))
        if os.getuid() == 0:
            os.setresuid(stranger, stranger, stranger)

    result = subprocess.run(
        [python, "-c", FORKS], preexec_fn=limit, capture_output=True, text=True, cwd="/", timeout=60
    )
    assert int(result.stdout.split()[-1]) > 20, result


def test_a_fork_bomb(confined_box: Sandbox) -> None:
    assert confined_box.judge(Program(FORKS)).stdout == "0\n"
    if confined_box.confinement.tier == "full":
        verdict = confined_box.judge(Program(FORKS, limits=Limits(processes=4, threads=0)))
        assert 1 <= int(verdict.stdout) <= 6, verdict
    word = confined_box.judge(Program("import os\nos.fork()"))
    assert (word.status, word.breach) == ("error", "processes"), word
    assert confined_box.judge(HONEST).passed


SMALL_THREADS = "import threading, time\nthreading.stack_size(32768)\nn = 0\ntry:\n    while n < 5000: threading.Thread(target=time.sleep, args=(3,), daemon=True).start(); n += 1\nexcept RuntimeError: pass\nprint(n)\ntime.sleep(0.3)"


@pytest.mark.slow
def test_a_thread_bomb_of_small_stacks_unprotected(tmp_path: Path) -> None:
    """Bounded by itself, at 5000 threads."""
    (tmp_path / "attack.py").write_text(SMALL_THREADS)
    result = subprocess.run(
        [sys.executable, tmp_path / "attack.py"], capture_output=True, text=True, timeout=60
    )
    assert int(result.stdout) > 500, result


def test_a_thread_bomb_of_small_stacks(confined_box: Sandbox) -> None:
    """Their memory is little: the number itself must be held, for root and for others."""
    verdict = confined_box.judge(Program(SMALL_THREADS))
    assert verdict.breach == "threads" or int(verdict.stdout) <= 20, verdict
    assert confined_box.judge(HONEST).passed


PARENT = "import os, subprocess, sys\nprint(os.getpid(), flush=True)\nsubprocess.run([sys.executable, '-c', sys.argv[1]])\nprint('ALIVE')"
AT_PARENT = {"killing": ("KILL", "Z"), "stopping": ("STOP", "T")}


@pytest.mark.parametrize("name", AT_PARENT)
def test_the_parent_is_hit_unprotected(name: str) -> None:
    """The parent is a process made for it."""
    number, state = AT_PARENT[name]
    attack = f"import os, signal\nos.kill(os.getppid(), signal.SIG{number})"
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, attack], stdout=subprocess.PIPE, text=True
    ) as parent:
        deadline = time.monotonic() + 20
        while process_state(parent.pid) != state and time.monotonic() < deadline:
            time.sleep(0.05)
        found = process_state(parent.pid)
        parent.kill()
        assert found == state and parent.stdout is not None and "ALIVE" not in parent.stdout.read()


EVERYBODY = "import os, signal\nos.kill(-1, signal.SIGKILL)"
SACRIFICE = "import subprocess, sys\nvictim = subprocess.Popen(['sleep', '20'])\nsubprocess.run([sys.executable, '-c', sys.argv[1]])\nprint(victim.wait(timeout=10))"


def test_everybody_is_killed_unprotected() -> None:
    """Everybody is who lives in a pid namespace made for it."""
    unshare = shutil.which("unshare")
    command = [
        unshare or "",
        "--user",
        "--map-root-user",
        "--pid",
        "--fork",
        sys.executable,
        "-c",
        SACRIFICE,
        EVERYBODY,
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False) if unshare else None
    if result is None or "unshare" in result.stderr:
        pytest.skip("no pid namespace to be had, and without one this would kill the tests")
    assert result.stdout == "-9\n", result


KILLERS: dict[str, Callable[[], str]] = {
    "killing the parent": lambda: "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)",
    "stopping the parent": lambda: "import os, signal\nos.kill(os.getppid(), signal.SIGSTOP)",
    "killing everybody": lambda: EVERYBODY,
    "stopping everybody": lambda: "import os, signal\nos.kill(-1, signal.SIGSTOP)",
    "killing the number one": lambda: "import os, signal\nos.kill(1, signal.SIGKILL)",
    "killing its group": lambda: "import os, signal\nos.killpg(0, signal.SIGKILL)",
    "a signal from a timer": lambda: (
        "import signal, time\nsignal.setitimer(signal.ITIMER_REAL, 0.01)\ntime.sleep(5)"
    ),
}


@pytest.mark.parametrize("name", KILLERS)
def test_signals_reach_nobody_else(name: str, confined_box: Sandbox) -> None:
    confined_box.judge(HONEST)
    (worker,) = confined_box.workers
    before = worker.zygote_pid
    verdict = confined_box.judge(Program(KILLERS[name]()))
    assert verdict.status == "error" and verdict.wall_s < 9, verdict
    assert confined_box.judge(HONEST).passed
    (worker,) = confined_box.workers
    assert worker.zygote_pid == before and process_state(before) in "SR"


def test_the_kernel_would_end_runs_first(box: Sandbox) -> None:
    """Where memory runs out for all: before anything of the user's."""
    box.judge(HONEST)
    for worker in box.workers:
        assert Path(f"/proc/{worker.zygote_pid}/oom_score_adj").read_text().strip() == "1000"
