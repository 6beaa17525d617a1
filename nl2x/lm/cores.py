"""How many threads pay on this machine."""

from __future__ import annotations

import math
import os
from pathlib import Path


def usable_cores(system: Path = Path("/sys")) -> int:
    """The physical cores this process may use: by its affinity, and by its container's share of the CPU.

    Two threads on one core share its arithmetic and wait for each other, and threads beyond a container's
    share are put to sleep in the middle of a barrier: both are slower than fewer threads.
    """
    cpus = os.sched_getaffinity(0)
    siblings = {_siblings(system, cpu) for cpu in cpus}
    return max(1, min(len(siblings), _share(system)))


def cpu_name(system: Path = Path("/proc")) -> str:
    """The CPU's model and what it can, as far as the kernel tells."""
    try:
        lines = (system / "cpuinfo").read_text().splitlines()
    except OSError:
        return ""
    return "; ".join(dict.fromkeys(line for line in lines if line.startswith(("model name", "flags"))))


def _siblings(system: Path, cpu: int) -> str:
    """The CPUs of one core, as the kernel names them; the CPU's own number where it doesn't tell."""
    try:
        return (system / f"devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text().strip()
    except OSError:
        return str(cpu)


def _share(system: Path) -> int:
    """The container's limit in whole CPUs (cgroup v2, cpu.max: quota and period in microseconds)."""
    try:
        quota, period = (system / "fs/cgroup/cpu.max").read_text().split()
        return math.ceil(int(quota) / int(period))
    except (OSError, ValueError, ZeroDivisionError):
        return 1 << 16  # "max", or no such file: no limit
