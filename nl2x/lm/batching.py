"""How many candidates to write at once: what this CPU gains from it, measured once and remembered.

Where arithmetic is plenty (VNNI, AVX-512) eight at once cost little more than one; where it is the limit they
cost eight times as much, and each then had better be written by itself: the first is done sooner.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from nl2x.lm.whole_files import write_whole

WIDTHS = (1, 2, 4, 8, 16)
ROUNDS = 3
WORTH = 1.1
"""A wider batch must write so many times as fast."""


def best_width(
    seconds: Callable[[int], float], widths: Sequence[int] = WIDTHS
) -> tuple[int, dict[int, float]]:
    """The width that pays, and seconds a pass for each width tried. `seconds(width)` takes one pass.

    The least of a few rounds counts, since other programs only ever take away. Widening ends where twice the
    width gains nothing: that is where the arithmetic is used up.
    """
    found = {width: seconds(width) for width in widths[:1]}
    best = widths[0]
    for width in widths[1:]:
        rounds = [(seconds(best), seconds(width)) for _ in range(ROUNDS)]
        found[best] = min(found[best], *(narrow for narrow, _ in rounds))
        found[width] = min(wide for _, wide in rounds)
        if width / found[width] < WORTH * best / found[best]:
            # Two at once may gain nothing where four do (kernels work on fours), so one more is tried.
            if width > 2:
                break
            continue
        best = width
    return best, found


def remembered_width(folder: Path, key: str, measure: Callable[[], tuple[int, Mapping[int, float]]]) -> int:
    """The width kept in `folder` for `key` (all that it depends on), measured where there is none."""
    file = folder / f"{hashlib.sha256(key.encode()).hexdigest()[:24]}.json"
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        known = json.loads(file.read_text())["width"]
        if known in WIDTHS:
            return int(known)
    width, seconds = measure()
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps({"width": width, "seconds_a_pass": dict(seconds), "for": key}).encode())
    return width
