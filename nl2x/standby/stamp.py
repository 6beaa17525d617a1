"""What must be the same for a fork of the standby to do what the command would have done by itself."""

from __future__ import annotations

import hashlib
import os
import resource
import sys
from pathlib import Path

import nl2x

_READ_AT_THE_START = ("PYTHON", "LD_", "LC_", "LANG", "OMP_", "OPENBLAS_", "MKL_")
"""What environment variables begin with that the interpreter and its libraries read once."""
_NOT = ("PYTHONPATH",)
"""What may differ: the standby is given the very search path of the command that starts it."""
_MAY = ("Uid", "Gid", "Groups", "Cap", "NoNewPrivs", "Seccomp:")
"""What /proc tells of a process's rights."""
_LIMITS = [getattr(resource, name) for name in sorted(dir(resource)) if name.startswith("RLIMIT_")]


def stamp() -> str:
    """Changes with nl2x's version and files, with the interpreter and what it reads at its start, and with
    what a process can't take on afterwards: its limits, its niceness, its processors, its confinement."""
    whole = (
        nl2x.__version__,
        _files(),
        (sys.executable, sys.flags.optimize, sys.flags.dev_mode),
        sorted((k, v) for k, v in os.environ.items() if k.startswith(_READ_AT_THE_START) and k not in _NOT),
        [resource.getrlimit(limit) for limit in _LIMITS],
        os.nice(0),
        sorted(os.sched_getaffinity(0)),
        _confinement(),
    )
    return hashlib.sha256(repr(whole).encode()).hexdigest()[:16]


def _confinement() -> list[str]:
    """What this process may do and see: a command in a box of its user's must not run outside of it."""
    views = [str(link.readlink()) for link in sorted(Path("/proc/self/ns").iterdir())]
    root = Path("/").stat()
    status = Path("/proc/self/status").read_text().splitlines()
    return [*views, f"{root.st_dev}:{root.st_ino}", *(line for line in status if line.startswith(_MAY))]


def _files() -> list[tuple[str, int, int]]:
    """nl2x's own modules and tables, each with its size and time of change."""
    found, folders = [], [str(Path(nl2x.__file__).parent)]
    while folders:
        for entry in os.scandir(folders.pop()):
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    folders.append(entry.path)
            else:
                at = entry.stat()
                found.append((entry.path, at.st_size, at.st_mtime_ns))
    return sorted(found)
