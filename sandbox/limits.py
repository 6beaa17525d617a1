"""What a run may use."""

from __future__ import annotations

import math
from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """What one run may use; every breach has its own word in the verdict (in brackets).

    wall_s: seconds from start to end, however the time is spent (timeout).
    cpu_s: seconds of processor time, rounded up to whole ones (cpu).
    memory_bytes: address space beyond the bare interpreter's (memory).
    processes: child processes; 0 forbids them (processes).
    threads: threads beside the first (threads).
    open_files: open files at once (open_files).
    files, scratch_bytes: files in the scratch directory and their total size (files). Fixed per Sandbox.
    file_bytes: size of any one file (file_size).
    output_bytes: what it prints (output).
    reply_bytes, reply_depth: size and nesting of a value it gives back (reply).
    """

    wall_s: float = 5.0
    cpu_s: float = 5.0
    memory_bytes: int = 512 * MIB
    processes: int = 0
    threads: int = 16
    open_files: int = 64
    files: int = 256
    scratch_bytes: int = 32 * MIB
    file_bytes: int = 16 * MIB
    output_bytes: int = 1 * MIB
    reply_bytes: int = 4 * MIB
    reply_depth: int = 100

    def __post_init__(self) -> None:
        """Refuse limits that limit nothing or allow nothing."""
        for name, value in vars(self).items():
            if not math.isfinite(value) or value < 0 or (value == 0 and name not in ("processes", "threads")):
                raise ValueError(f"{name} must be positive, not {value}")
        if self.reply_depth > 150:
            raise ValueError("reply_depth must be at most 150: Python's JSON reader goes no deeper safely")
