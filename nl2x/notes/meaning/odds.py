"""Probabilities as log-odds."""

from __future__ import annotations

import math


def log_odds(sure: float) -> float:
    """The natural logarithm of the odds, of a probability from 0.02 to 0.99: what is beyond counts as these."""
    kept = min(0.99, max(0.02, sure))
    return math.log(kept / (1 - kept))


def probability(odds: float) -> float:
    """The probability whose log-odds these are: the logistic function."""
    return 1 / (1 + math.exp(-odds))
