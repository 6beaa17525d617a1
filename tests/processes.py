"""Other processes, looked at from outside."""

from __future__ import annotations

from pathlib import Path


def process_state(process: int) -> str:
    """The letter of what a process is doing: R, S, T, Z (proc_pid_stat(5)); OSError where there is none."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]


def lives(process: int) -> bool:
    """Whether a process still runs; it may end between two looks, and a zombie runs nothing."""
    try:
        return process_state(process) not in "ZX"
    except OSError:
        return False
