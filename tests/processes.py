"""Other processes, looked at from outside."""

from __future__ import annotations

from pathlib import Path


def lives(process: int) -> bool:
    """Whether a process still runs; it may end between two looks, and a zombie runs nothing."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False
