"""An account as the trained scorer sees it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Candidate:
    """An account that may be meant. `fits` says how well it fits each concept (0 to 1); `earlier` are the words
    of what was posted to it."""

    name: str
    fits: Mapping[str, float]
    earlier: Sequence[str] = ()
