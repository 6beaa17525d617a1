"""Starting a resident process, and speaking to one."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import Any

from nl2x.resident import messages
from nl2x.resident.place import is_own_user, place


def spawn(module: str) -> subprocess.Popen[bytes] | None:
    """Run `module`, which takes its place and goes into the background; None where it can't be run."""
    try:
        return subprocess.Popen(
            # -P: nothing is imported from the folder that the user happens to be in.
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # The very nl2x that runs here, with all that it finds its libraries by.
            env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
        )
    except OSError:
        return None


def connect(kind: str, timeout_s: float) -> socket.socket | None:
    """A connection to the running process of that kind; None if there is none of this user's own."""
    there = place(kind)
    if there is None:
        return None
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(timeout_s)
    try:
        connection.connect(str(there.socket))
        if is_own_user(connection):
            return connection
    except OSError:
        pass
    connection.close()
    return None


def state(kind: str) -> dict[str, Any] | None:
    """What the running process says of itself: process, bytes, idle_s, leaves_after_s and what its kind adds;
    None if there is none, an empty one if it is at work and can't answer."""
    return _ask(kind, "state")


def stop(kind: str) -> bool:
    """Ask the running process to leave; whether there was one."""
    return _ask(kind, "leave") is not None


def _ask(kind: str, what: str) -> dict[str, Any] | None:
    connection = connect(kind, 2.0)
    if connection is None:
        return None
    with connection:
        try:
            messages.send(connection, {"do": what})
            return messages.receive(connection)
        except (OSError, EOFError, messages.Broken):
            return {}
