"""When a command uses a resident process, and when it may start one."""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path

IDLE_S = 600.0
"""So long it stays without work."""


class Use(Enum):
    """What a command may do with a resident process."""

    NEVER = "never"
    RUNNING = "running"
    """Use one that is there."""
    START = "start"
    """Use one, and start it if there is none."""


def wanted(*, off: bool = False, person: bool = False) -> Use:
    """What the user wants. `off`: the command was given --no-worker; `person`: somebody sits at a terminal.

    NL2X_WORKER decides where it is set: 0 never, 1 start one. Otherwise only a command at a terminal starts
    one: a script, a test or a CI job never leaves a process behind that nobody asked for, but all use one
    that is running.
    """
    setting = os.environ.get("NL2X_WORKER", "").strip()
    if off or setting == "0":
        return Use.NEVER
    if setting == "1" or (person and not os.environ.get("CI")):
        return Use.START
    return Use.RUNNING


def idle_seconds() -> float:
    """How long one stays without work: NL2X_WORKER_IDLE in seconds, or ten minutes."""
    try:
        return max(0.1, float(os.environ["NL2X_WORKER_IDLE"]))
    except (KeyError, ValueError):
        return IDLE_S


def resident_bytes() -> int:
    """Bytes of memory this process holds, mapped weights included."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0
