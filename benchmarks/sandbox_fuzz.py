"""Throws generated programs at the sandbox for a while and checks after each that nothing gave way.

    python benchmarks/sandbox_fuzz.py --seconds 3600 --out benchmarks/results/sandbox_fuzz.md

Every program is put together by hypothesis from hostile pieces: system calls with random numbers and arguments,
writes to every descriptor, odd replies, patched built-ins, threads, signals, files, allocations, nonsense. After each
one: its check, which asks for a text it can't know, has not passed; it ended in time; an honest program on the same
worker passes; the bait on the host is untouched; nothing of the run is left alive; no descriptor has leaked.
"""

# Pieces of programs stand one beside the other, however long.
# ruff: noqa: E501

from __future__ import annotations

import argparse
import platform
import secrets
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

# Started as a script, benchmarks/sandbox.py would be found under the package's name.
sys.path[0] = str(Path(__file__).parent.parent)

from sandbox import Limits, Program, Sandbox  # noqa: E402

LIMITS = Limits(wall_s=1.0, cpu_s=1.0, memory_bytes=256 << 20)
LATEST_S = 10.0  # on a busy machine: the limit, and the time to notice and clean up
HONEST = Program(
    "def f(x): return [x, (x,)]", checks=("f(1) == [1, (1,)]", "len(f(2)) == 2"), limits=Limits(wall_s=60.0)
)
PRELUDE = """
import builtins, ctypes, gc, os, random, signal, socket, sys, threading, time
libc = ctypes.CDLL(None)
def call(number, *arguments):
    return libc.syscall(ctypes.c_long(number), *[ctypes.c_long(a) for a in arguments])
"""

numbers = st.one_of(
    st.integers(-3, 600), st.integers(-(2**63), 2**63 - 1), st.sampled_from([2**31, 0x40000000])
)
small = st.integers(-2, 20)
# exit, exit_group, pause and waits for ever would only end the program early, which is tried often enough below.
system_calls = st.builds(
    lambda number, arguments: f"call({number}, {', '.join(map(str, arguments))})",
    st.integers(0, 470).filter(lambda n: n not in (34, 60, 231)) | numbers,
    st.lists(numbers | small, max_size=6),
)
names = st.sampled_from(
    ["/", ".", "..", "a", "/tmp", "/etc/passwd", "/proc/self/mem", "/dev/null", "a/b", "\0", "BAIT"]
)
file_calls = st.builds(
    "os.{}({!r}{})".format,
    st.sampled_from(
        ["mkdir", "rmdir", "unlink", "listdir", "chdir", "stat", "readlink", "chmod", "truncate", "mkfifo"]
    ),
    names,
    st.sampled_from(["", ", 0", ", 0o777"]),
)
links = st.builds(
    "os.{}({!r}, {!r})".format, st.sampled_from(["link", "symlink", "rename", "replace"]), names, names
)
writes = st.builds("os.write({}, {!r})".format, st.integers(0, 9), st.binary(max_size=40))
closes = st.builds("os.{}({})".format, st.sampled_from(["close", "dup", "fsync", "fstat"]), st.integers(0, 9))
replies = st.sampled_from([
    "return float('nan')", "return x", "return lambda: 1", "return type", "yield 1", "return 10 ** 5000",
    "l = []; l.append(l); return l", "return {i: {i} for i in range(999)}", "return '\\ud800' * 9", "return open(0)",
    "return bytearray(99)", "return sys.modules", "raise SystemExit(0)", "raise KeyboardInterrupt", "os._exit(0)",
    "return [None] * 10 ** 6", "return 'x' * 10 ** 7", "while True: pass", "return f(x)", "time.sleep(9)",
    "class E:\n        __eq__ = lambda a, b: True\n    return E()", "return sys._getframe(1)", "os.kill(os.getpid(), 9)",
    "os.abort()", "ctypes.string_at(0)", "return memoryview(b'x')", "return NotImplemented", "sys.stdout.close()",
])  # fmt: skip
mischief = st.sampled_from([
    "builtins.len = lambda x: 1", "sys.modules.clear()", "gc.collect()", "sys.setrecursionlimit(10 ** 8)",
    "signal.setitimer(signal.ITIMER_REAL, 0.001)", "signal.signal(signal.SIGTERM, signal.SIG_IGN)", "os.fork()",
    "threading.Thread(target=lambda: os.write(3, b'x' * 99)).start()", "x = bytearray(10 ** 8)", "print('x' * 99999)",
    "[open(f'f{i}', 'w') for i in range(400)]", "open('big', 'wb').truncate(1 << 40)", "socket.socketpair()",
    "sys.settrace(lambda *a: None)", "os.closerange(0, 99)", "os.kill(-1, 9)", "os.kill(1, 9)", "os.killpg(0, 9)",
    "os.dup2(1, 3)", "os.dup2(3, 1)", "sys.stdout = None", "del builtins.print", "time.sleep(0.2)", "1 / 0", "exit()",
    "import json; json.dumps = None", "from sandbox import plain; plain.dumps = lambda t: b'[]'", "raise BaseException",
    "sys.exit(0)", "os.execv(sys.executable, ['x'])", "os.setsid()", "threading.Thread(target=time.sleep, args=(9,)).start()",
])  # fmt: skip
pieces = st.one_of(system_calls, system_calls, file_calls, links, writes, closes, mischief)


@st.composite
def programs(draw: st.DrawFn) -> str:
    """A program: pieces while loading, pieces when called, an odd reply. Or just text."""
    if draw(st.integers(0, 30)) == 0:
        return draw(st.text(max_size=200))
    loading = [f"try: {piece}\nexcept Exception: pass" for piece in draw(st.lists(pieces, max_size=6))]
    calling = [
        f"    try: {piece}\n    except Exception: pass" for piece in draw(st.lists(pieces, max_size=6))
    ]
    body = "\n".join([*calling, f"    {draw(replies)}"])
    return f"{PRELUDE}\n" + "\n".join(loading) + f"\ndef f(x):\n{body}\n"


class Fuzz:
    """The state of a fuzzing run: the sandbox, the bait, what was seen."""

    def __init__(self, box: Sandbox, bait: Path) -> None:
        self.box, self.bait = box, bait
        self.seen: Counter[str] = Counter()
        self.longest = 0.0
        self.descriptors = 0

    def try_one(self, code: str, as_tests: bool) -> None:
        """Run one program and check every invariant; an AssertionError is a find."""
        expected = secrets.token_hex(16)
        check = f"f(1) == {expected!r}"
        source = code.replace("BAIT", str(self.bait))
        program = Program(source, tests=f"assert {check}") if as_tests else Program(source, checks=(check,))
        started = time.monotonic()
        verdict = self.box.judge(program)
        took = time.monotonic() - started
        self.longest = max(self.longest, took)
        self.seen[f"{verdict.status} {verdict.breach}".strip()] += 1
        assert verdict.status != "passed" and not any(c.passed for c in verdict.checks), verdict
        assert took < LATEST_S, (took, verdict)
        self._nothing_is_left()

    def _nothing_is_left(self) -> None:
        honest = self.box.judge(HONEST)
        assert honest.passed, honest
        assert self.bait.read_text() == "bait" and list(self.bait.parent.iterdir()) == [self.bait]
        for worker in self.box.workers:
            assert children_of(worker.zygote_pid) == [], worker.zygote_pid
        descriptors = len(list(Path("/proc/self/fd").iterdir()))
        self.descriptors = self.descriptors or descriptors
        assert descriptors <= self.descriptors + 8, descriptors


def children_of(pid: int) -> list[int]:
    """The processes that a process has started and that are still there."""
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in text.split()]


def run(seconds: float, start: int) -> tuple[Fuzz, int, float, str]:
    """Fuzz for `seconds`; what was seen, the number of programs, the time taken, the tier."""
    began, rounds, count = time.monotonic(), 0, 0
    end = began + seconds
    with tempfile.TemporaryDirectory() as folder, Sandbox(1, LIMITS) as box:
        bait = Path(folder) / "bait"
        bait.write_text("bait")
        fuzz = Fuzz(box, bait)
        while time.monotonic() < end:

            @seed(start + rounds)
            @settings(
                max_examples=200, deadline=None, database=None, phases=[Phase.generate, Phase.shrink],
                suppress_health_check=list(HealthCheck),
            )  # fmt: skip
            @given(programs(), st.booleans())
            def once(code: str, as_tests: bool) -> None:
                if time.monotonic() < end:  # noqa: B023 - run at once, in this round
                    fuzz.try_one(code, as_tests)

            try:
                once()
            except KeyboardInterrupt:  # told to stop: what was done so far counts
                end = 0.0
            rounds += 1
            count = sum(fuzz.seen.values())
            print(f"{time.monotonic() - began:6.0f} s, {count} programs: {dict(fuzz.seen)}", flush=True)
        return fuzz, count, time.monotonic() - began, box.confinement.why


def report(fuzz: Fuzz, count: int, took: float, tier: str, arguments: argparse.Namespace) -> str:
    """The result as a page."""
    rows = "\n".join(f"| {kind} | {number} |" for kind, number in fuzz.seen.most_common())
    return f"""# Generated programs against the sandbox

`python benchmarks/sandbox_fuzz.py --seconds {arguments.seconds:.0f} --seed {arguments.seed}`: {count} programs in
{took:.0f} s, each followed by an honest one; seed {arguments.seed} and following, Python {platform.python_version()},
Linux {platform.release().split("-")[0]}, {tier}, {platform.machine()}, niced, on a busy machine.

No find: no check passed; no run outlived its limit of {LIMITS.wall_s:g} s by more than {LATEST_S - LIMITS.wall_s:.0f} s
(the longest took {fuzz.longest:.2f} s); every honest program passed; nothing was left behind.

| verdict and breach | programs |
|---|---|
{rows}
"""


def main() -> None:
    """Parse, run, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    page = report(*run(arguments.seconds, arguments.seed), arguments)
    print(page)
    if arguments.out:
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        arguments.out.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
