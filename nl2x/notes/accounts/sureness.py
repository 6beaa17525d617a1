"""How sure the first of several accounts is that words speak for."""

from __future__ import annotations

import math
from collections.abc import Sequence

from nl2x.notes.accounts.filled import Choice


def sureness(choices: Sequence[Choice]) -> float:
    """From scores to how sure the first one is: by its own strength and by its lead."""
    if not choices:
        return 0.0
    first = min(choices[0].score, 2.5)
    second = choices[1].score if len(choices) > 1 else 0.0
    sure = 1 / (1 + math.exp(-(3.0 * (first - min(second, first)) + 1.5 * first - 2.0)))
    return min(sure, _EVEN) if choices[0].score < second * _HARDLY_MORE else sure


_HARDLY_MORE, _EVEN = 1.05, 0.6
"""How little ahead of the next an account is no surer than that, however strong the signs for both are."""
