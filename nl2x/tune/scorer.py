"""Train the scorer that weighs the signs for an account (nl2x/notes/meaning/scorer.py).

    python -m nl2x.tune.topics --held-out 0.15 --out held.npz
    python -m nl2x.tune.scorer --topics held.npz [--books 150] [--seed 1]

Random charts of accounts, each with its past, and notes about things that the topics never saw in training, so
that what it is told by them is as doubtful as it is in life. A conditional logit: one weight a sign, one choice
more for "none of these". Tested on books that it wasn't trained on. About two minutes.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from nl2x.notes.accounts.choose import candidates_of, purpose
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.meaning.scorer import FEATURES, NONE, features, none_features
from nl2x.notes.meaning.topics import About, Topics
from nl2x.notes.meaning.vectors import vectors
from nl2x.tune.generator.charts import Generated, GeneratedBook, book, chart
from nl2x.tune.generator.notes import note
from nl2x.tune.topics import phrases, split

NOTES = 20
"""Notes for each book."""


@dataclass(frozen=True)
class Case:
    """A note's features for every candidate and for none, and which of them are right (the last is none)."""

    rows: npt.NDArray[np.float64]
    none: npt.NDArray[np.float64]
    right: npt.NDArray[np.bool_]


def main() -> None:
    """Read the arguments, make cases, fit, test, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--topics", type=Path, required=True, help="topics trained with --held-out")
    parser.add_argument("--held-out", type=float, default=0.15)
    parser.add_argument("--books", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("nl2x/notes/meaning/scorer.json"))
    arguments = parser.parse_args()
    source = random.Random(arguments.seed)
    unseen = {p.removeprefix("@") for p in split(phrases(), arguments.held_out)[1]}
    about = _about(arguments.topics)
    books = [list(cases(source, unseen, about)) for _ in range(arguments.books)]
    kept = len(books) * 4 // 5
    training, testing = list(chain(*books[:kept])), list(chain(*books[kept:]))
    weights, loss = fit(training)
    card: dict[str, Any] = {
        "books": len(books),
        "notes": len(training),
        "loss": round(loss, 4),
        "seed": arguments.seed,
    }
    card["unseen books"] = score(testing, weights)
    print(json.dumps(card, indent=1))
    row = {"weights": dict(zip(FEATURES, weights[: len(FEATURES)].round(4).tolist(), strict=True)),
           "none": dict(zip(NONE, weights[len(FEATURES) :].round(4).tolist(), strict=True)), "card": card}  # fmt: skip
    arguments.out.write_text(json.dumps(row, indent=1) + "\n", encoding="utf-8")


def _about(path: Path) -> Callable[[str], About]:
    with np.load(path) as data:
        rows = {name: data[name] for name in data.files if name != "names"}
        net = Topics(bytes(data["names"]).decode("utf-8").split("\n"), **rows)
    return lru_cache(maxsize=50_000)(lambda text: net.about(text, vectors()))


def cases(source: random.Random, unseen: set[str], about: Callable[[str], About]) -> list[Case]:
    """The notes of one random book."""
    made = chart(source)
    own = book(made, source)
    found = [_case(made, own, source, unseen, about) for _ in range(NOTES)]
    return [case for case in found if case is not None]


def _case(
    made: Sequence[Generated],
    own: GeneratedBook,
    source: random.Random,
    unseen: set[str],
    about: Callable[[str], About],
) -> Case | None:
    written = note(made, source, unseen)
    text = written.text
    candidates = own.chart.for_role(written.kind)
    if len(candidates) < 3:
        return None
    likenesses = own.precedents.like(text)
    knowledge = cast(Knowledge, own)
    rules = {c.account: c.score for c in purpose(text, candidates, knowledge, likenesses)}
    listed = candidates_of(candidates, knowledge)
    rows = features(text, about(text), listed, rules, about)
    hit = np.array([c.name in written.right for c in candidates] + [False])
    hit[-1] = not hit.any()
    return Case(rows, none_features(rows, about(text)), hit)


# ---------------------------------------------------------------- fitting


def fit(training: Sequence[Case]) -> tuple[npt.NDArray[np.float64], float]:
    """The most likely weights, a little drawn to nought (ridge)."""
    import torch

    torch.set_num_threads(1)
    weights = torch.zeros(len(FEATURES) + len(NONE), dtype=torch.float64, requires_grad=True)
    packed = [
        (torch.from_numpy(c.rows), torch.from_numpy(c.none), torch.from_numpy(c.right)) for c in training
    ]
    longest = max(len(c.rows) for c in training) + 1
    rows = torch.zeros(len(packed), longest, len(weights), dtype=torch.float64)
    right = torch.zeros(len(packed), longest, dtype=torch.bool)
    there = torch.zeros(len(packed), longest, dtype=torch.bool)
    for i, (own, none, hit) in enumerate(packed):
        n = len(own)
        rows[i, :n, : len(FEATURES)], rows[i, n, len(FEATURES) :] = own, none
        right[i, : n + 1], there[i, : n + 1] = hit, True
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Any:
        optimizer.zero_grad()
        logs = torch.log_softmax((rows @ weights).masked_fill(~there, -math.inf), -1)
        value = -torch.logsumexp(logs.masked_fill(~right, -math.inf), -1).mean() + 1e-3 * (weights**2).sum()
        value.backward()
        return value

    cast(Any, optimizer.step)(loss)
    with torch.no_grad():
        final = float(loss_value(rows, right, there, weights))
    return weights.detach().numpy(), final


def loss_value(rows: Any, right: Any, there: Any, weights: Any) -> Any:
    """The mean negative log-likelihood alone."""
    import torch

    logs = torch.log_softmax((rows @ weights).masked_fill(~there, -math.inf), -1)
    return -torch.logsumexp(logs.masked_fill(~right, -math.inf), -1).mean()


def score(testing: Sequence[Case], weights: npt.NDArray[np.float64]) -> dict[str, Any]:
    """How often its first is right, by how sure it is; beside it the rules' score alone."""
    bands: dict[str, list[bool]] = {}
    rules = []
    for case in testing:
        scores = np.append(case.rows @ weights[: len(FEATURES)], case.none @ weights[len(FEATURES) :])
        shares = np.exp(scores - scores.max()) / np.exp(scores - scores.max()).sum()
        first = int(np.argmax(shares[:-1]))
        rules.append(
            bool(case.right[int(np.argmax(case.rows[:, 0]))])
            if case.rows[:, 0].max() > 0
            else bool(case.right[-1])
        )
        low = max(b for b in (0.0, 0.5, 0.7, 0.8, 0.9, 0.95) if shares[first] >= b)
        bands.setdefault(f"{low:.2f}", []).append(bool(case.right[first]))
        bands.setdefault("first or none", []).append(bool(case.right[int(np.argmax(shares))]))
    table = {name: f"{sum(hits)}/{len(hits)}" for name, hits in sorted(bands.items())}
    return {**table, "rules first or none": f"{sum(rules)}/{len(rules)}"}


if __name__ == "__main__":
    main()
