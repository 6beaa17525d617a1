"""Is there memory enough? Asked before a model is loaded, so that nothing is killed halfway."""

from __future__ import annotations

from pathlib import Path

from nl2x.errors import CannotHere

_CGROUPS = (
    ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
    ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
)


def free_memory() -> int | None:
    """Bytes this process may still use: the machine's available memory or its container's, the smaller.

    None where the system doesn't tell (anything but Linux).
    """
    bounds = []
    for line in _lines(Path("/proc/meminfo")):
        if line.startswith("MemAvailable:"):
            bounds.append(int(line.split()[1]) * 1024)
    for limit_file, usage_file in _CGROUPS:
        limit, usage = _lines(Path(limit_file)), _lines(Path(usage_file))
        if limit and usage and limit[0].isdigit():
            bounds.append(int(limit[0]) - int(usage[0]))
    return min(bounds) if bounds else None


def require_memory(needed: int, model: str, *, advice: str) -> None:
    """Raise CannotHere if fewer than `needed` bytes of memory are free for `model`."""
    free = free_memory()
    if free is not None and free < needed:
        raise CannotHere(
            f"{model} needs {needed / 1e9:.1f} GB of free memory, {max(free, 0) / 1e9:.1f} GB are free",
            todo=advice,
        )


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text().splitlines()
    except OSError:
        return []
