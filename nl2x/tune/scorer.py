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

from nl2x.books.model import Account, AccountType
from nl2x.notes.catalogue import concepts
from nl2x.notes.chart import Chart
from nl2x.notes.choose import candidates_of, purpose
from nl2x.notes.knowledge import Knowledge
from nl2x.notes.meaning.scorer import FEATURES, NONE, features, none_features
from nl2x.notes.meaning.topics import About, Topics
from nl2x.notes.meaning.vectors import vectors
from nl2x.notes.precedents import Precedent, Precedents
from nl2x.tune.generator.charts import Generated, chart, entries, known
from nl2x.tune.generator.wordings import nothing, wrapped
from nl2x.tune.topics import phrases, split

NOTES = 20
"""Notes for each book."""


@dataclass(frozen=True)
class Case:
    """A note's features for every candidate and for none, and which of them are right (the last is none)."""

    rows: npt.NDArray[np.float64]
    none: npt.NDArray[np.float64]
    right: npt.NDArray[np.bool_]
    rules_clear: bool


@dataclass(frozen=True)
class _Book:
    """As much of a book's knowledge as choosing needs."""

    chart: Chart
    precedents: Precedents


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
    accounts = (Account("Bank", AccountType.ASSET), *(g.account for g in made))
    tagged = Chart(accounts)
    book = _Book(tagged, Precedents([Precedent(e.description, e) for e in entries(made, source)], tagged))
    found = [_case(made, book, source, unseen, about) for _ in range(NOTES)]
    return [case for case in found if case is not None]


def _case(
    made: Sequence[Generated],
    book: _Book,
    source: random.Random,
    unseen: set[str],
    about: Callable[[str], About],
) -> Case | None:
    text, kind, right = _note(made, source, unseen)
    candidates = book.chart.for_role(kind)
    if len(candidates) < 3:
        return None
    likenesses = book.precedents.like(text)
    knowledge = cast(Knowledge, book)
    rules = {c.account: c.score for c in purpose(text, candidates, knowledge, likenesses)}
    listed = candidates_of(candidates, knowledge)
    rows = features(text, about(text), listed, rules, about)
    hit = np.array([c.name in right for c in candidates] + [False])
    hit[-1] = not hit.any()
    ranked = [*sorted(rules.values(), reverse=True), 0.0, 0.0]
    return Case(rows, none_features(rows, about(text)), hit, ranked[0] - ranked[1] > 0.8)


def _note(made: Sequence[Generated], source: random.Random, unseen: set[str]) -> tuple[str, str, set[str]]:
    """A note, which kind of role it is for, and the accounts that are right; none where nothing tells."""
    target = source.choice(made)
    earned = target.account.type is AccountType.INCOME
    kind = "earned" if earned else "cost"
    chance = source.random()
    if chance < 0.12:
        return nothing(source), kind, set()
    if chance < 0.24:
        wanted = "income" if earned else "expense"
        foreign = [c for c in _all() if concepts()[c].type == wanted and not _takers(c, made)]
        things = [t for c in source.sample(foreign, min(3, len(foreign))) for t in known(c) if t in unseen]
        return (
            (wrapped(source.choice(things), source, incoming=earned), kind, set())
            if things
            else (nothing(source), kind, set())
        )
    if chance < 0.5 and target.suppliers:
        thing = source.choice(known(source.choice(target.concepts)) or ("",)) if source.random() < 0.4 else ""
        text = wrapped(thing, source, incoming=earned, firm=source.choice(target.suppliers))
        heard = any(any(s in e for s in target.suppliers) for e in target.earlier)
        return text, kind, {target.account.name} if heard or thing else set()
    concept = source.choice(target.concepts) if source.random() < 0.7 else source.choice(_all())
    things = [t for t in known(concept) if t in unseen] or list(known(concept))
    earned = concepts()[concept].type is AccountType.INCOME
    return (
        wrapped(source.choice(things or [""]), source, incoming=earned),
        "earned" if earned else "cost",
        _takers(concept, made),
    )


@lru_cache
def _all() -> tuple[str, ...]:
    from nl2x.tune.generator.things import things

    return tuple(t.concept for t in things() if t.things)


def _takers(concept: str, made: Sequence[Generated]) -> set[str]:
    """The accounts that a concept belongs to: its own, else those of the nearest broader one."""
    level = [concept]
    for _ in range(3):
        for one in level:
            if found := {g.account.name for g in made if one in g.concepts}:
                return found
        level = [b for one in level for b in concepts()[one].broader]
    return set()


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
