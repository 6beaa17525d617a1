"""A place for resident processes, and none that outlives it."""

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

from nl2x.resident.place import runtime_dir

SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER of prctl(2): a worker, which is nobody's child, becomes this process's own."""


@contextlib.contextmanager
def empty_place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of sockets, empty, for a while; its path is short, because a socket's address has 107 bytes.
    Resident processes may be started within, and are ended and waited for afterwards."""
    root = Path(tempfile.mkdtemp(prefix="w"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(root))
    monkeypatch.setenv("NL2X_WORKER", "1")
    monkeypatch.setenv("NL2X_WORKER_IDLE", "60")
    prctl = ctypes.CDLL(None).prctl
    prctl(SUBREAPER, 1, 0, 0, 0)
    folder = runtime_dir()
    assert folder is not None
    yield folder
    for process in residents():
        os.kill(process, signal.SIGKILL)
        until(lambda process=process: ended(process))
    prctl(SUBREAPER, 0, 0, 0, 0)
    shutil.rmtree(root)


def residents(module: str = "nl2x.") -> list[int]:
    """The processes of this test that run a module whose name begins so."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            environment = (folder / "environ").read_bytes()
            mine = f"XDG_RUNTIME_DIR={os.environ['XDG_RUNTIME_DIR']}\0".encode() in environment
            if mine and f"-m\0{module}".encode() in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
    return found


def ended(process: int) -> bool:
    """Whether a resident process has ended: it is waited for here, as init would."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(process, os.WNOHANG)
    return not Path(f"/proc/{process}").exists()


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until something is true, at most so long."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.05)
