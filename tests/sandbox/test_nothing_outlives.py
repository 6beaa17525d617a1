"""Nothing outlives a run, nothing passes to the next, also when the program itself is killed."""
# Pairs of programs stand one beside the other, however long.
# ruff: noqa: E501

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from sandbox import Broke, Call, ConfinedError, Limits, Program, Sandbox
from tests.processes import lives
from tests.sandbox.conftest import ROOT, unprotected, usable_mechanisms


def descendants(pid: int) -> set[int]:
    """Every process below `pid`."""
    children: set[int] = set()
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children |= {int(child) for child in task.read_text().split()}
        except OSError:
            continue
    return children.union(*(descendants(child) for child in children))


def gone(pids: set[int], within: float = 5.0) -> bool:
    deadline = time.monotonic() + within
    while any(map(lives, pids)):
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.05)
    return True


@pytest.mark.parametrize("mechanism", usable_mechanisms())
def test_killing_the_program_itself_ends_everything(mechanism: str, tmp_path: Path) -> None:
    code = "open('left', 'w').write('x')\nwhile True: pass"
    script = (
        "import sandbox, sys, threading\n"
        f"box = sandbox.Sandbox(2, mechanism={mechanism!r})\n"
        f"program = sandbox.Program({code!r}, limits=sandbox.Limits(wall_s=60, cpu_s=60))\n"
        "threads = [threading.Thread(target=box.judge, args=(program,)) for _ in range(2)]\n"
        "[t.start() for t in threads]\nprint('going', flush=True)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment) as program:
        assert program.stdout is not None and program.stdout.readline()
        deadline = time.monotonic() + 10
        while len(descendants(program.pid)) < 4 and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.3)
        below = descendants(program.pid)
        assert len(below) >= 4  # two zygotes and two runs, at least
        program.send_signal(signal.SIGKILL)
    assert gone(below)
    assert list(tmp_path.iterdir()) == []


def test_a_killed_zygote_takes_its_run_along_and_is_replaced(box: Sandbox) -> None:
    with Sandbox(1) as own:
        own.call("", [])
        (worker,) = own.workers
        timer = threading.Timer(0.3, os.kill, (worker.zygote_pid, signal.SIGKILL))
        timer.start()
        verdict = own.judge(Program("while True: pass", limits=Limits(wall_s=20, cpu_s=20)))
        assert verdict.status == "error" and verdict.wall_s < 10
        assert own.judge(Program("def f(): return 1", checks=("f() == 1",))).passed


STATE = {
    "a file": ("open('state', 'w').write('x')", "open('state')"),
    "a file in the temporary directory": (
        "import tempfile; open(tempfile.gettempdir() + '/state', 'w').write('x')",
        "import tempfile; open(tempfile.gettempdir() + '/state')",
    ),
    "the scratch's mode": ("import os; os.chmod('.', 0o711)", "import os; assert os.stat('.').st_mode & 0o777 == 0o711"),
    "the scratch's times": ("import os; os.utime('.', (1, 1))", "import os; assert os.stat('.').st_mtime == 1"),
    "an attribute": ("import os; os.setxattr('.', 'user.a', b'b')", "import os; os.getxattr('.', 'user.a')"),
    "a module": ("import sys, types; sys.modules['state'] = types.ModuleType('state')", "import state"),
    "a patched library": ("import json; json.state = 1", "import json; json.state"),
    "a built-in": ("import builtins; builtins.state = 1", "state"),
    "the environment": ("import os; os.environ['STATE'] = 'x'", "import os; os.environ['STATE']"),
    "a descriptor": ("import os; os.dup2(1, 40)", "import os; os.fstat(40)"),
    "the umask": ("import os; os.umask(0o777)", "import os; assert os.umask(0) == 0o777"),
    "the current directory": ("import os; os.chdir('/dev')", "import os; assert os.getcwd() == '/dev'"),
    "random numbers": ("import random; random.seed(7)", "import random; assert random.random() == 0.32383276483316237"),
    "an unreadable directory": ("import os; os.makedirs('a/b'); os.chmod('a', 0)", "import os; os.stat('a')"),
    "a deep directory": ("import os\nfor i in range(200): os.mkdir('d'); os.chdir('d')", "import os; assert 'd' in os.listdir('.') + os.getcwd().split('/')"),
    "a limit": ("import resource as r; r.setrlimit(r.RLIMIT_NOFILE, (9, 9))", "import resource as r; assert r.getrlimit(r.RLIMIT_NOFILE)[0] == 9"),
    "a signal handler": ("import signal; signal.signal(2, signal.SIG_IGN)", "import signal; assert signal.getsignal(2) == signal.SIG_IGN"),
}  # fmt: skip


@pytest.mark.parametrize("name", STATE)
def test_no_state_passes_to_the_next_run(name: str, confined_box: Sandbox) -> None:
    leave, find = STATE[name]
    left = confined_box.judge(Program(leave))
    if name in ("the scratch's mode", "the scratch's times", "an attribute", "an unreadable directory"):
        assert left.passed or "PermissionError" in left.detail, (
            left
        )  # forbidden where mounts aren't read-only
    else:
        assert left.passed, left
    assert confined_box.judge(Program(find)).status == "error"


def test_the_state_would_be_seen_within_one_run(confined_box: Sandbox) -> None:
    """The probes above do find what they look for, where it is."""
    for name, (leave, find) in STATE.items():
        verdict = confined_box.judge(Program(f"{leave}\n{find}"))
        assert verdict.passed or "PermissionError" in verdict.detail, (name, verdict)


def test_a_held_pipe_and_a_background_thread_do_not_keep_a_run(box: Sandbox) -> None:
    started = time.monotonic()
    code = "import threading, time\nthreading.Thread(target=time.sleep, args=(30,), daemon=True).start()\nprint('done')"
    verdict = box.judge(Program(code))
    assert verdict.stdout == "done\n" and verdict.passed and time.monotonic() - started < 5


def test_two_runs_at_once_cannot_see_each_other() -> None:
    """Each writes into its scratch, waits, and looks for anything of the other's."""
    code = (
        "import os, time\nopen('mine', 'w').write('x')\ntime.sleep(0.3)\n"
        "for place in ('/tmp', '/tmp/scratch', '..', '/dev/shm', '/proc'):\n"
        "    try: print(place, os.listdir(place))\n    except OSError: pass\n"
        "print(sorted(os.listdir('.')))"
    )
    for mechanism in usable_mechanisms():
        with Sandbox(2, mechanism=mechanism) as two:
            verdicts = list(two.judge_many([Program(code)] * 2))
        assert [verdict.stdout for verdict in verdicts] == ["['mine']\n"] * 2, verdicts


@pytest.mark.parametrize("mechanism", usable_mechanisms())
def test_killing_the_program_while_a_worker_starts(mechanism: str, tmp_path: Path) -> None:
    """At any moment: before the worker is confined, while it imports, when it is ready."""
    script = (
        "import sandbox\nbox = sandbox.Sandbox(1, preload=('decimal', 'asyncio'), "
        f"mechanism={mechanism!r})\nprint('going', flush=True)\nbox.call('', [])\nbox.call('while True: pass', [])\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}
    for delay in (0.0, 0.02, 0.05, 0.1, 0.2, 0.4):
        with subprocess.Popen(
            [sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment
        ) as program:
            assert program.stdout is not None and program.stdout.readline()
            time.sleep(delay)
            below = descendants(program.pid)
            program.send_signal(signal.SIGKILL)
        assert gone(below), delay
        deadline = time.monotonic() + 5
        while _scratches(tmp_path) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert _scratches(tmp_path) == [], delay


def _scratches(place: Path) -> list[Path]:
    """Folders only: Python itself writes a file of a few letters to see which temporary folder it may use, and
    a program killed in just that moment leaves it."""
    return [path for path in place.iterdir() if path.is_dir()]


@pytest.mark.parametrize("wait_s", [0.0, 0.5], ids=["dying", "gone"])
def test_what_a_lost_worker_was_asked_has_an_answer(wait_s: float) -> None:
    def lost(own: Sandbox) -> None:
        own.call("", [])
        for worker in own.workers:
            os.kill(worker.zygote_pid, signal.SIGKILL)
        time.sleep(wait_s)

    with Sandbox(1) as own:
        lost(own)
        assert own.judge(Program("print(1)")).status == "error"
        lost(own)
        assert isinstance(own.call("def f():\n    return 1", [Call("f")])[0], Broke)
        lost(own)
        with pytest.raises(ConfinedError):
            own.confined("zlib:compress", b"a")
        assert own.judge(Program("print(1)")).status == "passed"


def test_a_killed_worker_leaves_no_scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without namespaces the scratch is on the host's file tree."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    tmp_path.chmod(0o777)
    with Sandbox(1, mechanism="landlock") as own:
        own.call("", [])
        assert len(list(tmp_path.iterdir())) == 1
        (worker,) = own.workers
        os.kill(worker.zygote_pid, signal.SIGKILL)
        assert own.judge(Program("print(1)")).status == "error"
        assert own.judge(Program("print(1)")).passed
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []


def test_no_lock_is_left_behind(confined_box: Sandbox) -> None:
    lock = "import fcntl, json, time\nfile = open(json.__file__)\nfcntl.lockf(file, fcntl.LOCK_SH)\nprint(1, flush=True)\n"
    held = confined_box.judge(Program(f"{lock}time.sleep(60)", limits=Limits(wall_s=0.5)))
    assert (held.breach, held.stdout) == ("timeout", "1\n"), held
    import json

    place = Path(json.__file__).stat()
    name = f"{os.major(place.st_dev):02x}:{os.minor(place.st_dev):02x}:{place.st_ino}"
    assert name not in Path("/proc/locks").read_text()


def test_a_quick_file_does_not_pass_to_the_next_run(confined_box: Sandbox) -> None:
    """However soon after the last one: the scratch is looked at itself, not at its times."""
    for _ in range(30):
        assert confined_box.judge(
            Program("import os\nassert os.listdir('.') == []\nopen('left', 'w').close()")
        ).passed


def test_two_runs_without_protection_do_see_each_other(tmp_path: Path) -> None:
    """The baseline of the test above: what one leaves in a shared directory, the other finds."""
    unprotected("open('left', 'w').close()", tmp_path)
    assert (
        "ESCAPED" in unprotected("import os\nif 'left' in os.listdir('.'): print('ESCAPED')", tmp_path).stdout
    )


def test_the_code_does_not_see_the_tests_files(confined_box: Sandbox) -> None:
    """pytest reads its tests from a file, in a scratch of its own."""
    code = (
        "import os\ndef f(x):\n    found = []\n"
        "    for place in ('../tests', '/tmp/scratch/tests', os.path.join(os.getcwd(), '../tests')):\n"
        "        for act in (os.listdir, lambda p: open(p + '/test_candidate.py').read(), os.rmdir):\n"
        "            try: found.append(act(place))\n            except OSError: pass\n    return found"
    )
    tests = "import pytest\nfrom solution import f\ndef test_it(): assert f(1) == []\n"
    verdict = confined_box.judge(Program(code, tests=tests))
    assert verdict.passed, verdict
