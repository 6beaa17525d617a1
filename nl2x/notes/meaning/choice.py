"""One of several, by all signs: small trained networks that weigh what speaks for each of a list against the others.

Each of the list is a row of signs, beside it stand signs of the whole; a straight line and one hidden layer make a score
of both, and the scores of all, with that of "none of these" where there is such a choice, make probabilities (a
conditional logit: McFadden 1974, "Conditional logit analysis of qualitative choice behavior").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.topics import softmax

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Signs:
    """What speaks for each of a list: `rows` [n, f], and what is to be said of the whole of it: `whole` [c]."""

    rows: Floats
    whole: Floats


@dataclass(frozen=True)
class Chooser:
    """A network's weights by name. f: signs of each, c: signs of the whole, h: hidden.

    `line` [f], `hidden` [f + c, h], `hidden_bias` [h], `out` [h]; for "none of these" `none` [c, h], `none_bias` [h],
    `none_out` [h], `none_out_bias` [], which are missing where one of the list is always right; `rows_mean`,
    `rows_scale` [f], `whole_mean` and `whole_scale` [c] bring every sign to mean 0 and spread 1.
    """

    weights: Mapping[str, Floats]

    def shares(self, signs: Signs) -> Floats:
        """The probability of each, and last that of none of them where it is a choice. [n] or [n + 1]"""
        w = self.weights
        rows = (signs.rows - w["rows_mean"]) / w["rows_scale"]
        whole = (signs.whole - w["whole_mean"]) / w["whole_scale"]
        joint = np.concatenate([rows, np.broadcast_to(whole, (len(rows), len(whole)))], axis=1)
        hidden = np.tanh(joint @ w["hidden"] + w["hidden_bias"])
        scores = rows @ w["line"] + hidden @ w["out"]
        if "none" in w:
            none = np.tanh(whole @ w["none"] + w["none_bias"]) @ w["none_out"] + w["none_out_bias"]
            scores = np.append(scores, none)
        return softmax(scores)


BELIEVED, _MOST = 0.9, 0.97
DOUBTED_EVENT, DOUBTED_ACCOUNT = 0.15, 0.6
_ASKED = 0.5
OVERRULES, OVERRULED = 0.8, 0.15
"""From which share on another account is taken than what the rules are sure of, and what share theirs has then at most."""


def with_share(sure: float, share: float, doubted: float) -> float:
    """How sure a reading is (0 to 1) that the rules are `sure` of and to which all signs together give `share`; less than
    `doubted` is asked about."""
    if share >= BELIEVED:
        return max(sure, min(_MOST, share))
    return min(sure, _ASKED) if share < doubted else sure


_read: dict[str, Chooser] = {}


def chooser(name: str) -> Chooser:
    """The weights that are shipped under a name."""
    if name not in _read:
        with as_file(files(__package__).joinpath(f"{name}.npz")) as path:
            use(name, path)
    return _read[name]


def use(name: str, path: Path) -> None:
    """Take other weights than those that are shipped, from a file of theirs: to measure how they do."""
    with np.load(path) as data:
        _read[name] = Chooser({key: data[key].astype(np.float64) for key in data.files})
