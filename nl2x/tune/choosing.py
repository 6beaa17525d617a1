"""Training of the small networks that choose one of a list by all signs (nl2x/notes/meaning/choice.py).

They learn from the training books that the encoder has not learned from (nl2x/tune/past.py): the ordinary ones in their
order, each quarter of one read with all before it posted; of the others one half is read with the other half posted, or
none. What is reported is for books that were left out of the training in turn; what is shipped is trained on all.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.choice import Chooser, Floats, Signs
from nl2x.tune.past import numbered
from nl2x.tune.told import Told

BANDS = (0.5, 0.7, 0.8, 0.9, 0.95)
FOLDS = 5
_BATCH, _RATE = 64, 3e-3
_AWAY = -1e9


@dataclass(frozen=True)
class Case:
    """What speaks for each of a list, which of them are right ([n], or [n + 1] with "none of these" last), and of which
    book it is."""

    signs: Signs
    right: npt.NDArray[np.bool_]
    book: int


@dataclass(frozen=True)
class Plan:
    """How a network is trained: how wide it is, how long it learns, how much its weights are drawn to nought."""

    hidden: int = 32
    epochs: int = 10
    decay: float = 0.5
    seed: int = 1


def trained(cases: Sequence[Case], plan: Plan) -> Chooser:
    """A network that learned from the cases of which one of the list is right."""
    import torch

    torch.set_num_threads(1)
    torch.manual_seed(plan.seed)
    order = np.random.default_rng(plan.seed)
    known = [case for case in cases if case.right.any()]
    packed = _packed(known)
    rows, whole, right, there = (
        torch.from_numpy(packed[name]) for name in ("rows", "whole", "right", "there")
    )
    net = _network(rows.shape[2], whole.shape[1], plan.hidden, none=packed["none"])
    optimizer = torch.optim.AdamW(list(net.values()), lr=_RATE, weight_decay=plan.decay)
    parts = max(1, len(known) // _BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2 * _RATE, total_steps=plan.epochs * parts + 1)
    for _ in range(plan.epochs):
        for some in np.array_split(order.permutation(len(known)), parts):
            scores = _scores(net, rows[some], whole[some]).masked_fill(~there[some], _AWAY)
            logs = torch.log_softmax(scores, -1).masked_fill(~right[some], _AWAY)
            loss = -torch.logsumexp(logs, -1).mean()
            optimizer.zero_grad()
            cast(Any, loss).backward()
            optimizer.step()
            schedule.step()
    weights = {name: weight.detach().numpy().astype(np.float64) for name, weight in net.items()}
    return Chooser({**weights, **packed["scales"]})


def _packed(cases: Sequence[Case]) -> dict[str, Any]:
    """All cases side by side, every sign with mean 0 and spread 1."""
    longest = max(len(case.signs.rows) for case in cases)
    none = len(cases[0].right) > len(cases[0].signs.rows)
    every = np.concatenate([case.signs.rows for case in cases])
    wholes = np.stack([case.signs.whole for case in cases])
    scales = {"rows_mean": every.mean(0), "rows_scale": every.std(0) + 1e-3,
              "whole_mean": wholes.mean(0), "whole_scale": wholes.std(0) + 1e-3}  # fmt: skip
    rows = np.zeros((len(cases), longest, every.shape[1]), np.float32)
    right, there = (np.zeros((len(cases), longest + none), bool) for _ in range(2))
    there[:, longest:] = True
    for i, case in enumerate(cases):
        n = len(case.signs.rows)
        rows[i, :n] = (case.signs.rows - scales["rows_mean"]) / scales["rows_scale"]
        there[i, :n], right[i, :n], right[i, longest:] = True, case.right[:n], case.right[n:]
    whole = ((wholes - scales["whole_mean"]) / scales["whole_scale"]).astype(np.float32)
    return {"rows": rows, "whole": whole, "right": right, "there": there, "none": none, "scales": scales}


def _network(f: int, c: int, hidden: int, *, none: bool) -> dict[str, Any]:
    """Weights to begin with."""
    import torch

    def drawn(*shape: int, across: int) -> Any:
        return ((torch.rand(shape) * 2 - 1) / across**0.5).requires_grad_()

    net = {"line": drawn(f, across=f), "hidden": drawn(f + c, hidden, across=f + c),
           "hidden_bias": drawn(hidden, across=f + c), "out": drawn(hidden, across=hidden)}  # fmt: skip
    if none:
        net |= {"none": drawn(c, hidden, across=c), "none_bias": drawn(hidden, across=c),
                "none_out": drawn(hidden, across=hidden), "none_out_bias": drawn(across=hidden)}  # fmt: skip
    return net


def _scores(net: Mapping[str, Any], rows: Any, whole: Any) -> Any:
    import torch

    joint = torch.cat([rows, whole[:, None, :].expand(-1, rows.shape[1], -1)], -1)
    scores = rows @ net["line"] + torch.tanh(joint @ net["hidden"] + net["hidden_bias"]) @ net["out"]
    if "none" not in net:
        return scores
    none = torch.tanh(whole @ net["none"] + net["none_bias"]) @ net["none_out"] + net["none_out_bias"]
    return torch.cat([scores, none[:, None]], 1)


@dataclass(frozen=True)
class Held:
    """How cases fared that a chooser wasn't trained on: whether its first was right, and how sure it was."""

    right: bool
    sure: float


def crosswise(cases: Sequence[Case], plan: Plan) -> list[Held]:
    """Each book's cases by networks that were trained on the other books (FOLDS parts)."""
    found: dict[int, Held] = {}
    for fold in range(FOLDS):
        kept = [i for i, case in enumerate(cases) if case.book % FOLDS == fold]
        chooser = trained([case for case in cases if case.book % FOLDS != fold], plan)
        for i in kept:
            found[i] = held(cases[i], chooser)
    return [found[i] for i in sorted(found)]


def held(case: Case, chooser: Chooser) -> Held:
    """How the likeliest of the list fares."""
    shares: Floats = chooser.shares(case.signs)[: len(case.signs.rows)]
    first = int(np.argmax(shares))
    return Held(bool(case.right[first]), float(shares[first]))


def by_sureness(found: Sequence[Held]) -> dict[str, str]:
    """How many were right, of all and of those surer than each of BANDS."""
    bands = {f"surer than {band}": [one.right for one in found if one.sure >= band] for band in BANDS}
    rows = {"all": [one.right for one in found], **bands}
    return {name: f"{sum(hits)}/{len(hits)}" for name, hits in rows.items()}


def save(path: Any, chooser: Chooser) -> None:
    """Write the weights as they are shipped, in 32 bits."""
    np.savez(path, **{name: weight.astype(np.float32) for name, weight in chooser.weights.items()})  # type: ignore[arg-type]


def learn(about: str | None, out: Path, epochs: int, cases: Callable[[Told, int], Iterable[Case]]) -> None:
    """Read the command's arguments, make the cases of every book, train, test, and write the weights and their card; the
    command is called as the weights are."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=epochs)
    parser.add_argument(
        "--leave-out", type=int, default=FOLDS, help="a fifth of the books, 0 to 4, to measure with"
    )
    parser.add_argument("--out", type=Path, default=out)
    arguments = parser.parse_args()
    plan = Plan(seed=arguments.seed, epochs=arguments.epochs)
    books = [one for one in numbered() if one[0] % FOLDS != arguments.leave_out]
    made = [case for number, book in books for case in cases(book, number)]
    card = {
        "command": f"python -m nl2x.tune.{out.stem} --seed {plan.seed} --epochs {plan.epochs}",
        "books": len(books),
        "of these in order": sum(book.in_order for _, book in books),
        "notes": len(made),
        "books left out": by_sureness(crosswise(made, plan)),
    }
    print(json.dumps(card, indent=1))
    save(arguments.out, trained(made, plan))
    arguments.out.with_suffix(".card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
