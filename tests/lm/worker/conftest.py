"""A runtime folder for each test, and no worker that outlives it."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nl2x.lm.worker import start
from nl2x.lm.worker.place import runtime_dir

SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER of prctl(2): a worker, which is nobody's child, becomes this process's own."""


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of sockets, empty; a short path, because a socket's address has 107 bytes. Workers may be
    started, and are ended and waited for afterwards."""
    root = Path(tempfile.mkdtemp(prefix="w"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(root))
    monkeypatch.setenv("NL2X_WORKER", "1")
    monkeypatch.setenv("NL2X_WORKER_IDLE", "60")
    prctl = ctypes.CDLL(None).prctl
    prctl(SUBREAPER, 1, 0, 0, 0)
    folder = runtime_dir()
    assert folder is not None
    yield folder
    for process in workers():
        os.kill(process, signal.SIGKILL)
        until(lambda process=process: ended(process))
    prctl(SUBREAPER, 0, 0, 0, 0)
    shutil.rmtree(root)


def workers() -> list[int]:
    """The processes of workers of this test."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            environment = (folder / "environ").read_bytes()
            mine = f"XDG_RUNTIME_DIR={os.environ['XDG_RUNTIME_DIR']}\0".encode() in environment
            if mine and b"nl2x.lm.worker" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
    return found


def ended(process: int) -> bool:
    """Whether a worker has ended: it is waited for here, as init would."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(process, os.WNOHANG)
    return not Path(f"/proc/{process}").exists()


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until something is true, at most so long."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.05)


def worker_process() -> int:
    """The process of the worker that answers now."""
    state = start.state()
    assert state
    return int(state["process"])
