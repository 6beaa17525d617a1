"""Choosing one token from logits: greedy or by nucleus sampling, repeatable, with its log-probability."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nl2x.lm.protocol import Sampling

Logits = NDArray[np.float32]
_NUCLEUS = 1024
"""Sampling looks at this many most likely tokens; beyond them lies next to nothing (top_p is below 1)."""


def log_probability(logits: Logits, token: int) -> float:
    """The natural-log probability of `token` under these logits."""
    return float(logits[token] - log_sum_exp(logits))


def log_sum_exp(logits: Logits) -> np.float64:
    """log Σ exp(logits), safe for large ones."""
    top = logits.max()
    return np.float64(top) + np.log(np.exp(logits - top).sum(dtype=np.float64))


def random_stream(sampling: Sampling, candidate: int) -> np.random.Generator:
    """The randomness of one candidate: it depends on the seed and its number alone, so that candidate 3 is
    the same whether five are asked for or eight."""
    return np.random.Generator(np.random.PCG64([sampling.seed & (2**64 - 1), candidate]))


def choose(
    logits: Logits,
    sampling: Sampling,
    random: np.random.Generator,
    allowed: NDArray[np.bool_] | None = None,
) -> int:
    """One token: the likeliest at temperature 0, otherwise drawn from the nucleus of `top_p`.

    With `allowed` (one flag a token) only those tokens take part.
    """
    if allowed is not None:
        logits = np.where(allowed, logits, -np.inf).astype(np.float32)
    if sampling.temperature <= 0:
        return int(logits.argmax())
    count = min(_NUCLEUS, logits.size)
    top = np.argpartition(logits, -count)[-count:]
    top = top[np.argsort(-logits[top], kind="stable")]
    weights = np.exp((logits[top].astype(np.float64) - logits[top[0]]) / sampling.temperature)
    weights /= weights.sum()
    # The smallest set of likeliest tokens that holds top_p; always at least one.
    kept = int(np.searchsorted(np.cumsum(weights), sampling.top_p)) + 1
    cumulative = np.cumsum(weights[:kept])
    drawn = np.searchsorted(cumulative, random.random() * cumulative[-1], side="right")
    return int(top[min(int(drawn), len(cumulative) - 1)])
