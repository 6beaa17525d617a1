"""What the package's docstring claims, sentence by sentence, and what it says isn't protected.

The other files here try each claim in many ways; this one holds the words to it.
"""

# Programs stand on one line, however long.
# ruff: noqa: E501

import os
import re
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import sandbox
from sandbox import Limits, Program, Sandbox
from tests.sandbox.conftest import ROOT, Bait, usable_mechanisms
from tests.sandbox.test_nothing_outlives import descendants, gone

WORDS = " ".join((sandbox.__doc__ or "").split())
CLAIMED: list[str] = []


def claim(text: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The test stands for these words of the docstring."""
    assert text in WORDS, text
    CLAIMED.append(text)
    return lambda test: test


def fails(box: Sandbox, *statements: str) -> None:
    """Each statement raises an OSError in the sandbox."""
    for statement in statements:
        verdict = box.judge(Program(f"import os, signal, socket, sys\n{statement}"))
        assert verdict.status == "error", (statement, verdict)
        assert re.match(
            r"(PermissionError|OSError|FileNotFoundError|AssertionError|BlockingIOError|processes)",
            verdict.detail,
        ), verdict


@claim("Nothing of the user's is read: no home, no /etc, no /proc, no environment, no inherited descriptor.")
def test_nothing_is_read(confined_box: Sandbox, bait: Bait, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NL2X_SECRET", "PRIVATE KEY")
    fails(
        confined_box,
        f"open({bait.secret!r})",
        "open('/etc/passwd')",
        "open('/proc/self/environ')",
        "os.listdir('/proc')",
        "assert 'NL2X_SECRET' in os.environ",
        "os.fstat(5)",
    )


@claim("What can be read is the interpreter, its libraries and installed packages.")
@claim("what installed packages contain")
def test_packages_are_readable(confined_box: Sandbox) -> None:
    code = "import json, os\nopen(json.__file__).read()\nimport pytest\nopen(pytest.__file__).read()"
    assert confined_box.judge(Program(code)).passed


@claim("Nothing is written except into a small scratch in memory, which is emptied after every run.")
def test_nothing_is_written(confined_box: Sandbox, bait: Bait) -> None:
    fails(
        confined_box, f"open({bait.home + '/new'!r}, 'w')", "open('/tmp/new', 'w')", "open(os.__file__, 'a')"
    )
    assert confined_box.judge(Program("open('new', 'w').write('x' * 10 ** 6)")).passed
    assert confined_box.judge(Program("import os\nassert os.listdir('.') == []")).passed
    if confined_box.confinement.tier == "full":
        confined_box.judge(Program("open('new', 'w').write('x' * 10 ** 6)"))
        assert not any(
            "scratch" in line and "sandbox" in line for line in Path("/proc/mounts").read_text().splitlines()
        )


@claim("No network, no sockets, no other processes to see, signal or trace, no new programs.")
def test_nobody_else_is_there(confined_box: Sandbox, bait: Bait) -> None:
    fails(
        confined_box,
        "socket.socket()",
        f"socket.create_connection(('127.0.0.1', {bait.port}))",
        f"os.kill({bait.victim}, 0)",
        "os.kill(os.getppid(), 0)",
        f"os.getpgid({bait.victim})",
        "import ctypes; assert ctypes.CDLL(None).ptrace(0, 0, 0, 0) == 0",
        "os.execv(sys.executable, ['python'])",
        "os.fork()",
    )


@claim(
    "Nothing outlives a run, not even when this process is killed with SIGKILL; nothing passes to the next run."
)
@pytest.mark.parametrize("mechanism", usable_mechanisms())
def test_nothing_outlives(mechanism: str) -> None:
    script = f"import sandbox\nbox = sandbox.Sandbox(1, mechanism={mechanism!r})\nprint(1, flush=True)\nbox.judge(sandbox.Program('while True: pass', limits=sandbox.Limits(60.0, 60.0)))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment) as program:
        deadline = time.monotonic() + 20
        while len(below := descendants(program.pid)) < 2 and time.monotonic() < deadline:
            time.sleep(0.02)
        program.send_signal(signal.SIGKILL)
    assert below and gone(below)
    with Sandbox(1, mechanism=mechanism) as box:  # type: ignore[arg-type]
        box.judge(Program("import builtins\nbuiltins.left = 1\nopen('left', 'w')"))
        assert box.judge(
            Program("import builtins, os\nassert not hasattr(builtins, 'left') and not os.listdir('.')")
        ).passed


@claim("A verdict can't be forged: expected values and tests never enter the process that holds the code;")
@claim(
    "what comes back is plain data of capped size, compared outside; a check passes only if it was seen to pass."
)
def test_a_verdict_cannot_be_forged(confined_box: Sandbox) -> None:
    needle = f"needle-{secrets.token_hex(16)}"
    everything = (
        "import gc, re, sys\ndef f(x):\n    text = repr(gc.get_objects()) + repr(sys._getframe(1).f_locals)\n"
        "    found = re.search('needle-[0-9a-f]{32}', text)\n    return found and found.group()"
    )
    for code in (everything, "def f(x): return 'x' * 10 ** 8", "import os\ndef f(x): os._exit(0)"):
        assert not confined_box.judge(Program(code, checks=(f"f(1) == {needle!r}",))).passed
        assert not confined_box.judge(Program(code, tests=f"import re\nassert f(1) == {needle!r}")).passed


@claim("Time, memory, output and the rest of `Limits` are held from outside.")
def test_limits_are_held(confined_box: Sandbox) -> None:
    broken = {
        "timeout": "import time\ntime.sleep(60)",
        "memory": "x = bytearray(1 << 30)",
        "output": "while True: print('x' * 99999)",
        "files": "for i in range(999): open(f'f{i}', 'w').close()",
        "processes": "import os\nos.fork()",
    }
    for word, code in broken.items():
        assert confined_box.judge(Program(code, limits=Limits(wall_s=2.0))).breach == word


@claim('Tier "no-userns" (Landlock and seccomp) shares the host\'s file tree and name:')
@claim("the code can't read or write a file of it, but can see that a path exists and how large it is.")
def test_the_lesser_tier(bait: Bait) -> None:
    with Sandbox(1, mechanism="landlock") as box:
        fails(box, f"open({bait.secret!r})", f"open({bait.secret!r}, 'a')")
        seen = box.judge(Program(f"import os\nprint(os.path.getsize({bait.secret!r}), os.uname().nodename)"))
        assert seen.stdout == f"11 {bait.node}\n" and seen.tier == "no-userns"


@claim("timing and other side channels")
@claim("bugs of the kernel")  # which can't be shown by a test that is to keep passing
def test_clocks_can_be_read(confined_box: Sandbox) -> None:
    assert confined_box.judge(
        Program("import time\na = time.perf_counter()\nassert time.perf_counter() >= a")
    ).passed


@claim("a check that any code would pass")
def test_an_empty_check(confined_box: Sandbox) -> None:
    assert confined_box.judge(Program("def f(x): return 'anything'", checks=("f(1) == f(1)",))).passed


@claim("and what the code does when it is run elsewhere.")
def test_code_can_tell_where_it_is(confined_box: Sandbox) -> None:
    code = "def f(x): return 2 * x if __name__ == 'solution' else 'something else'"
    assert confined_box.judge(Program(code, checks=("f(1) == 2",))).passed
    alone = {"__name__": "elsewhere"}
    exec(code, alone)
    assert alone["f"](1) == "something else"  # type: ignore[operator]


def test_every_sentence_has_its_test() -> None:
    text = WORDS.partition("user namespaces, Landlock and seccomp): ")[2]
    for words in CLAIMED:
        text = text.replace(words, "")
    assert re.sub(r"[*,]|Not protected in any tier:", "", text).split() == [], text
