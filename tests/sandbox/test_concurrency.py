"""Hostile runs beside honest ones change nothing for the honest; an interruption leaves nothing behind."""

# Programs stand one beside the other, however long.
# ruff: noqa: E501

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from sandbox import Limits, Program, Sandbox
from tests.sandbox.conftest import ROOT
from tests.sandbox.test_nothing_outlives import descendants, gone

HOSTILE = [
    "while True: pass",
    "x = []\nwhile True: x.append(bytearray(1 << 20))",
    "import os\nwhile True: os.write(1, b'x' * 9999)",
    "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass",
    "import threading, time\nwhile True:\n    try: threading.Thread(target=time.sleep, args=(9,), daemon=True).start()\n"
    "    except RuntimeError: pass",
    "import os\nwhile True:\n    try: os.kill(-1, 9)\n    except OSError: pass",
    "i = 0\nwhile True:\n    i += 1\n    try: open(f'f{i}', 'wb').write(bytes(1 << 20))\n    except OSError: pass",
    "import os\nos.write(3, b'\\xff' * 10 ** 5)\nwhile True: pass",
]
HONEST = "def f(n): return sorted(range(n), key=lambda i: i * 7919 % n)"


def test_eight_hostile_runs_beside_eight_honest_ones() -> None:
    limits = Limits(wall_s=20.0, cpu_s=3.0, memory_bytes=64 << 20)
    hostile = [Program(code, limits=Limits(wall_s=1.5, cpu_s=1.0, memory_bytes=64 << 20)) for code in HOSTILE]
    right = Program(HONEST, checks=("f(5) == [0, 4, 3, 2, 1]", "len(f(1000)) == 1000"))
    wrong = Program(HONEST, checks=("f(5) == [0, 1, 2, 3, 4]",))
    honest = [right, wrong] * 4
    with Sandbox(4, limits) as box, ThreadPoolExecutor(16) as pool:
        futures = [pool.submit(box.judge, p) for pair in zip(hostile, honest, strict=True) for p in pair]
        verdicts = [future.result() for future in futures]
    assert [verdict.status for verdict in verdicts[1::2]] == ["passed", "failed"] * 4
    assert not any(verdict.passed for verdict in verdicts[::2])


def test_interrupting_many_runs_is_quick_and_clean() -> None:
    script = (
        "import sandbox\nwith sandbox.Sandbox(2) as box:\n"
        "    slow = sandbox.Program('import time; time.sleep(30)', limits=sandbox.Limits(wall_s=60))\n"
        "    print('going', flush=True)\n    list(box.judge_many([slow] * 50))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", script], env=environment, text=True, **pipes) as program:
        assert program.stdout is not None and program.stderr is not None and program.stdout.readline()
        deadline = time.monotonic() + 10
        # Those that were counted: a helper of a worker's start may be gone when they are counted again.
        while len(below := descendants(program.pid)) < 4 and time.monotonic() < deadline:
            time.sleep(0.05)
        program.send_signal(signal.SIGINT)
        program.wait(timeout=10)
        assert "KeyboardInterrupt" in program.stderr.read().strip().splitlines()[-1]
    assert len(below) >= 4 and gone(below)


def test_a_listener_that_stops_listening_ends_the_runs(box: Sandbox) -> None:
    with Sandbox(2) as own:
        verdicts = own.judge_many(Program(f"print({i})") for i in range(10**9))
        assert [next(verdicts).stdout for _ in range(5)] == ["0\n", "1\n", "2\n", "3\n", "4\n"]
        verdicts.close()
        assert own.judge(Program("def f(): return 1", checks=("f() == 1",))).passed


@pytest.mark.slow
def test_thousands_of_runs_come_in_order() -> None:
    """3000 programs on two workers, right and wrong ones mixed."""
    programs = (
        Program(f"def f(): return {n}", checks=(f"f() == {n if n % 7 else -1}",)) for n in range(3000)
    )
    with Sandbox(2) as two:
        for n, verdict in enumerate(two.judge_many(programs)):
            assert verdict.status == ("passed" if n % 7 else "failed"), (n, verdict)
            assert n % 7 or verdict.checks[0].detail == f"gave {n}"
        assert sum(worker.runs for worker in two.workers) == 3000 and len(two.workers) == 2


@pytest.mark.slow
def test_an_interruption_at_any_moment_leaves_workers_fit() -> None:
    """Ctrl-C between any two lines: what is asked next is answered, and nothing runs on."""

    def ring(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, ring)
    right = Program(HONEST, checks=("f(5) == [0, 4, 3, 2, 1]",), tests="assert f(2) == [0, 1] and True")
    interrupted = 0
    try:
        with Sandbox(1) as box:
            assert box.judge(right).passed
            for n in range(120):
                try:
                    signal.setitimer(signal.ITIMER_REAL, 0.0005 + n % 40 * 0.0007)
                    verdict = box.judge(right)
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except KeyboardInterrupt:
                    interrupted += 1
                    verdict = box.judge(right)
                assert verdict.passed, (n, verdict)
                deadline = time.monotonic() + 5  # on a busy machine an end takes its time
                while any(descendants(worker.zygote_pid) for worker in box.workers):
                    assert time.monotonic() < deadline
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert interrupted > 10


def test_a_forked_process_has_workers_of_its_own() -> None:
    script = (
        "import os, sandbox\ndef right(n):\n    return all(sandbox.run(f'def f(): return {i}', checks=[f'f() == {i}']).passed for i in range(n, n + 30))\n"
        "assert right(0)\npid = os.fork()\ngood = right(100 if pid else 200)\n"
        "if pid: assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0\n"
        "assert good and right(300)\nprint('fine')\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=120
    )
    assert result.stdout.splitlines() == ["fine", "fine"], result


@pytest.mark.parametrize("moment", ["hear", "tell"])
def test_an_interruption_while_worker_and_program_talk(moment: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that was not waited for must not be taken for the next run's."""
    with Sandbox(1) as box:
        box.call("", [])
        (worker,) = box.workers
        talk = getattr(worker, moment)

        def interrupted(*arguments: object) -> None:
            monkeypatch.undo()
            if moment == "tell":
                talk(*arguments)
            raise KeyboardInterrupt

        monkeypatch.setattr(worker, moment, interrupted)
        with pytest.raises(KeyboardInterrupt):
            box.judge(Program("import time\ntime.sleep(0.2)"))
        assert box.judge(Program("import os\nos.abort()")).breach == "crash"
        assert all(descendants(worker.zygote_pid) == set() for worker in box.workers)
