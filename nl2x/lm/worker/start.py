"""Starting a worker, and speaking to one."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import Any

from nl2x.lm.worker import wire
from nl2x.lm.worker.place import SOCKET, is_own_user, runtime_dir

_STARTS_WITHIN_S = 15.0
ROOM_BEYOND = 1_000_000_000
"""Bytes that must be free beside the model's own for a worker to be started: it stays for a while, and is not
to be in the way of what its user does next."""


def start(memory: int) -> bool:
    """Start a worker unless there is one or memory is short; whether one listens now."""
    from nl2x.lm.weights.memory import free_memory

    free = free_memory()
    if runtime_dir() is None or (free is not None and free < memory + ROOM_BEYOND):
        return False
    try:
        done = subprocess.run(
            # -P: nothing is imported from the folder that the user happens to be in.
            [sys.executable, "-P", "-m", "nl2x.lm.worker"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # The very nl2x that runs here, with all that it finds its libraries by.
            env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
            timeout=_STARTS_WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def connect(timeout_s: float) -> socket.socket | None:
    """A connection to the running worker; None if there is none (or none of this user's own)."""
    folder = runtime_dir()
    if folder is None:
        return None
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(timeout_s)
    try:
        connection.connect(str(folder / SOCKET))
        if is_own_user(connection):
            return connection
    except OSError:
        pass
    connection.close()
    return None


def state() -> dict[str, Any] | None:
    """What the running worker says of itself: process, model, bytes, idle_s, leaves_after_s. None if there is
    none; an empty one if it is at work and can't answer."""
    return _ask("state")


def stop() -> bool:
    """Ask the running worker to leave; whether there was one."""
    return _ask("leave") is not None


def _ask(what: str) -> dict[str, Any] | None:
    connection = connect(2.0)
    if connection is None:
        return None
    with connection:
        try:
            wire.send(connection, {"do": what})
            return wire.receive(connection)
        except (OSError, EOFError, wire.Broken):
            return {}
