"""`python -m nl2x.lm.worker`: take the place of the user's one worker, and work in the background.

Returns when the socket listens, so that whoever started it may connect at once. Exit code 0: a worker is
there, this one or another that came first; 4: there can't be one.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import sys
import time
from pathlib import Path

from nl2x.errors import EXIT_CANNOT, EXIT_OK
from nl2x.lm.worker.place import LOCK, SOCKET, runtime_dir
from nl2x.lm.worker.use import idle_seconds

LEAVES_WITHIN_S = 5.0
"""A worker of another version needs so long at most to free its memory."""


def main() -> int:
    """Listen, fork, and serve in the child."""
    folder = runtime_dir()
    if folder is None:
        return EXIT_CANNOT
    lock = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    until = time.monotonic() + LEAVES_WITHIN_S
    while not _take(lock):
        if _listens(folder / SOCKET):
            return EXIT_OK
        if time.monotonic() > until:
            return EXIT_CANNOT
        time.sleep(0.05)
    listener = _listen(folder / SOCKET)
    # The one that was started ends here and is waited for; its child belongs to nobody and leaves no zombie.
    if os.fork():
        return EXIT_OK
    _let_go()
    _serve(listener, folder / SOCKET)
    return EXIT_OK


def _take(lock: int) -> bool:
    """Whether this process is the worker now: the lock is held as long as a worker lives."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _listens(address: Path) -> bool:
    """Whether the worker that has the lock takes requests; one that is about to leave doesn't."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(1)
        return connection.connect_ex(str(address)) == 0


def _listen(address: Path) -> socket.socket:
    # Only the lock's holder comes here, so a socket that is there belongs to a worker that was killed.
    with contextlib.suppress(FileNotFoundError):
        address.unlink()
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    before = os.umask(0o177)  # 0600 from the first moment on
    try:
        listener.bind(str(address))
    finally:
        os.umask(before)
    listener.listen(16)
    return listener


def _let_go() -> None:
    """Keep nothing of the command that started this: no terminal, no folder, no pipes."""
    os.setsid()
    os.chdir("/")
    with open(os.devnull, "r+b", buffering=0) as nothing:  # noqa: PTH123 - a device, by its descriptor
        for stream in (0, 1, 2):
            os.dup2(nothing.fileno(), stream)
    # A worker that is too large when memory runs short is the first to go: nobody depends on it.
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("800")


def _serve(listener: socket.socket, address: Path) -> None:
    from nl2x.lm.worker.serve import Worker

    try:
        Worker(listener, idle_seconds()).run()
    finally:
        with contextlib.suppress(OSError):
            address.unlink()


if __name__ == "__main__":
    sys.exit(main())
