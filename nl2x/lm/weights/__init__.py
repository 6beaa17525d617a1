"""Model weights: which there are, where they come from, and one fetcher that accepts only their checksum."""

from nl2x.lm.weights.catalogue import CATALOGUE, DEFAULT, LIGHT, RECOMMENDED, Weights, named
from nl2x.lm.weights.fetch import Progress, have, locate
from nl2x.lm.weights.memory import require_memory

__all__ = [
    "CATALOGUE",
    "DEFAULT",
    "LIGHT",
    "RECOMMENDED",
    "Progress",
    "Weights",
    "have",
    "locate",
    "named",
    "require_memory",
]
