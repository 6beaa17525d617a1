"""What this machine can do at most, measured in the same run as the figures that are compared with it."""

from __future__ import annotations

import os
import platform
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Machine:
    """The limits of this machine, as measured, with the number of threads they were measured with."""

    cpu: str
    cores: int
    read_gb_s: float
    """Memory bandwidth when reading: all cores sum an array much larger than the caches."""
    gflop_s: float
    """float32 multiply-adds in a large matrix product, in 10^9 operations a second."""

    def __str__(self) -> str:
        limits = f"{self.read_gb_s:.1f} GB/s read, {self.gflop_s:.0f} GFLOP/s float32"
        return f"{self.cpu}, {self.cores} cores, {limits}"


def measure(repeats: int = 3) -> Machine:
    """Measure this machine; the best of `repeats`, since other load only ever takes away."""
    return Machine(
        cpu=_cpu(),
        cores=len(os.sched_getaffinity(0)),
        read_gb_s=max(_read_gb_s() for _ in range(repeats)),
        gflop_s=max(_gflop_s() for _ in range(repeats)),
    )


def compiled(bytecode: Path) -> dict[str, str]:
    """This environment for commands that are timed: modules are compiled into `bytecode` by the first of them
    and not again, as on a user's machine, whatever is set here."""
    surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": str(bytecode)}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    return surroundings


def _read_gb_s(gigabytes: float = 1.0) -> float:
    cores = len(os.sched_getaffinity(0))
    array = np.ones(int(gigabytes * 1e9) // 8)
    parts = np.array_split(array, cores)
    with ThreadPoolExecutor(cores) as pool:  # numpy gives up the GIL while it adds
        list(pool.map(np.sum, parts))
        began = time.perf_counter()
        list(pool.map(np.sum, parts))
        return array.nbytes / (time.perf_counter() - began) / 1e9


def _gflop_s(size: int = 2048) -> float:
    left = np.random.default_rng(0).random((size, size), dtype=np.float32)
    np.matmul(left, left)
    began = time.perf_counter()
    np.matmul(left, left)
    return 2 * size**3 / (time.perf_counter() - began) / 1e9


def _cpu() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    print(measure())
