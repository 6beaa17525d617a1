"""Taking the place of the user's one process of a kind, and living in the background."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nl2x.resident.place import Place

LEAVES_WITHIN_S = 5.0
"""One of another version needs so long at most to free its memory."""


@dataclass(frozen=True)
class Taken:
    """What the process that has the place holds: where it listens, and the lock's descriptor, which its forks
    close."""

    listener: socket.socket
    lock: int


def take(place: Place, prepare: Callable[[], None] = lambda: None) -> Taken | None:
    """Take the place, `prepare`, and listen; None where another process has the place and keeps it."""
    lock = os.open(place.lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    until = time.monotonic() + LEAVES_WITHIN_S
    while not _locked(lock):
        if listens(place) or time.monotonic() > until:
            os.close(lock)
            return None
        time.sleep(0.05)
    prepare()
    return Taken(_listen(place.socket), lock)


def listens(place: Place) -> bool:
    """Whether a process is there that takes requests; one that is about to leave doesn't."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(1)
        return connection.connect_ex(str(place.socket)) == 0


def go_into_the_background() -> None:
    """Keep nothing of the command that started this process: no terminal, no folder, no pipes."""
    os.setsid()
    os.chdir("/")
    with open(os.devnull, "r+b", buffering=0) as nothing:  # noqa: PTH123 - a device, by its descriptor
        for stream in (0, 1, 2):
            os.dup2(nothing.fileno(), stream)
    # Large when memory runs short, it is the first to go: nobody depends on it.
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("800")


def leave(place: Place) -> None:
    """Take the socket away; the lock goes with the process."""
    with contextlib.suppress(OSError):
        place.socket.unlink()


def _locked(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _listen(address: Path) -> socket.socket:
    # Only the lock's holder comes here, so a socket that is there belongs to a process that was killed.
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
