"""pass@k and how sure it is."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence


def pass_at_k(samples: int, passed: int, k: int) -> float:
    """The chance that at least one of `k` samples passes, estimated from `passed` of `samples` without bias.

    1 - C(n-c, k) / C(n, k): Chen et al. 2021, "Evaluating Large Language Models Trained on Code", section
    2.1. Raises ValueError unless 1 ≤ k ≤ samples and 0 ≤ passed ≤ samples.
    """
    if not (1 <= k <= samples and 0 <= passed <= samples):
        raise ValueError(f"no pass@{k} from {passed} passed of {samples} samples")
    return 1 - math.comb(samples - passed, k) / math.comb(samples, k)


def mean_pass_at_k(counts: Sequence[tuple[int, int]], k: int) -> float:
    """The mean of pass@k over tasks, each given as (samples, passed)."""
    if not counts:
        raise ValueError("no tasks")
    return sum(pass_at_k(samples, passed, k) for samples, passed in counts) / len(counts)


def bootstrap_interval(
    counts: Sequence[tuple[int, int]], k: int, *, level: float = 0.95, draws: int = 2000, seed: int = 0
) -> tuple[float, float]:
    """The percentile interval of the mean pass@k when the tasks are drawn again with replacement.

    Efron & Tibshirani 1993, chapter 13. The tasks are the unit that is drawn: samples of one task hang
    together.
    """
    values = [pass_at_k(samples, passed, k) for samples, passed in counts]
    generator = random.Random(seed)
    means = sorted(sum(generator.choices(values, k=len(values))) / len(values) for _ in range(draws))
    tail = (1 - level) / 2
    return means[round(tail * (draws - 1))], means[round((1 - tail) * (draws - 1))]


def wilson_interval(passed: int, total: int, *, z: float = 1.96) -> tuple[float, float]:
    """Wilson's score interval for a proportion (Wilson 1927); (0, 1) for no cases at all."""
    if total == 0:
        return 0.0, 1.0
    share, squared = passed / total, z * z
    centre = (share + squared / (2 * total)) / (1 + squared / total)
    half = z / (1 + squared / total) * math.sqrt(share * (1 - share) / total + squared / (4 * total**2))
    return max(0.0, centre - half), min(1.0, centre + half)


def paired_sign_test(gained: int, lost: int) -> float:
    """The two-sided exact p-value that two runs differ, from the tasks only one of them passed.

    McNemar's test in its exact form: under no difference, `gained` is binomial(gained + lost, 1/2).
    """
    total = gained + lost
    if total == 0:
        return 1.0
    tail = sum(math.comb(total, i) for i in range(min(gained, lost) + 1)) / 2**total
    return min(1.0, 2 * tail)
