"""How sure a proposal is, all its signs together: fitted on hand-written notes (benchmarks/calibrate.py).

Each part of a reading says how sure it is: the event, each account, each further column, each check. The least
sure part is the strongest sign, but two weak ones are worse than one, and a doubtful event is worse than a doubtful
account. A logistic regression makes one probability of them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from nl2x.notes.meaning.odds import log_odds, probability

FEATURES = ("constant", "least", "second", "event", "what", "money", "other", "several")
EVEN = 0.5
_KINDS = {"event": "event", "what": "what", "how": "money", "to": "money", "from": "money"}


@dataclass(frozen=True)
class Sign:
    """One part of a reading and how sure it is (0 to 1)."""

    field: str
    sure: float
    share: float | None = None
    """The probability that all signs together give it, before the rules' say (0 to 1); None where they weren't weighed."""


def confidence(signs: Sequence[Sign]) -> float:
    """The probability that a proposal with these signs is right; never more than a part that is likelier wrong."""
    if not signs:
        return 1.0
    least = min(sign.sure for sign in signs)
    together = regressed("confidence.json", FEATURES, features(signs))
    return min(together, least) if least < EVEN else together


def features(signs: Sequence[Sign]) -> list[float]:
    """The signs as numbers (FEATURES): log-odds, so that 0.98 is further from 0.9 than 0.6 from 0.5."""
    odds = sorted(log_odds(sign.sure) for sign in signs)
    least = odds[0] if odds else log_odds(1.0)
    second = odds[1] if len(odds) > 1 else log_odds(1.0)
    kinds = {kind: log_odds(1.0) for kind in ("event", "what", "money", "other")}
    for sign in signs:
        kind = _KINDS.get(sign.field, "other")
        kinds[kind] = min(kinds[kind], log_odds(sign.sure))
    several = sum(sign.field == "event" for sign in signs) > 1
    return [1.0, least, second, *kinds.values(), float(several)]


def regressed(file: str, names: tuple[str, ...], row: Sequence[float]) -> float:
    """The probability that a logistic regression makes of these numbers; its weights, by name, are in a file beside this one."""
    return probability(sum(w * x for w, x in zip(_weights(file, names), row, strict=True)))


@cache
def _weights(file: str, names: tuple[str, ...]) -> tuple[float, ...]:
    row = json.loads(files(__package__).joinpath(file).read_text(encoding="utf-8"))
    return tuple(float(row["weights"][name]) for name in names)
