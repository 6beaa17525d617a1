"""Starting the worker."""

from __future__ import annotations

import subprocess

from nl2x.resident import WORKER
from nl2x.resident.place import place
from nl2x.resident.start import spawn

_STARTS_WITHIN_S = 15.0
ROOM_BEYOND = 1_000_000_000
"""Bytes that must be free beside the model's own for a worker to be started: it stays for a while, and is not
to be in the way of what its user does next."""


def start(memory: int) -> bool:
    """Start a worker unless there is one or memory is short; whether one listens now."""
    from nl2x.lm.weights.memory import free_memory

    free = free_memory()
    if place(WORKER) is None or (free is not None and free < memory + ROOM_BEYOND):
        return False
    process = spawn("nl2x.lm.worker")
    if process is None:
        return False
    try:
        return process.wait(_STARTS_WITHIN_S) == 0
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False
