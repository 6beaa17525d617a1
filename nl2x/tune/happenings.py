"""Train the network that says what happened (nl2x/notes/meaning/happenings.py).

    python -m nl2x.tune.happenings [--seed 1] [--epochs 5] [--examples 12] [--held-out 0.1] [--out FILE]

Its examples are made from the wordings in generator/happenings.txt. With --held-out a part of the wordings is kept
back, to see how far it goes beyond them; what is shipped is trained on all. A few minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.happenings import BUCKETS, Network, buckets, mean_vector
from nl2x.tune.generator.happenings import said, wordings
from nl2x.tune.kept_back import is_kept_back

HIDDEN = 128
BATCH = 256
_COMMON = {
    "bought": 3.0,
    "sold": 2.5,
    "invoiced": 1.5,
    "customer_paid": 1.5,
    "transfer": 1.5,
    "nothing_happened": 1.5,
}
"""How much commoner than others an event is, in examples a wording."""

Example = tuple[str, int]


def main() -> None:
    """Read the arguments, train, write weights and card."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--examples", type=int, default=12, help="notes of each wording")
    parser.add_argument("--held-out", type=float, default=0.1)
    parser.add_argument("--out", type=Path, default=Path("nl2x/notes/meaning/happenings.npz"))
    arguments = parser.parse_args()
    started = time.perf_counter()
    source = random.Random(arguments.seed)
    names = list(wordings())
    known = {n: [w for w in ws if not is_kept_back(w, arguments.held_out)] for n, ws in wordings().items()}
    unseen = {n: [w for w in ws if is_kept_back(w, arguments.held_out)] for n, ws in wordings().items()}
    training = examples(known, names, source, arguments.examples)
    weights, losses = train(training, len(names), arguments.seed, arguments.epochs)
    card: dict[str, Any] = {
        "command": f"python -m nl2x.tune.happenings --seed {arguments.seed} --epochs {arguments.epochs} "
        f"--examples {arguments.examples} --held-out {arguments.held_out}",
        "events": len(names),
        "wordings": sum(len(ws) for ws in known.values()),
        "examples": len(training),
        "loss": [round(loss, 4) for loss in losses],
    }
    if any(unseen.values()):
        card["unseen wordings"] = score(weights, names, examples(unseen, names, source, 20))
    card["seconds"] = round(time.perf_counter() - started)
    print(json.dumps(card, indent=1))
    save(arguments.out, names, weights)
    arguments.out.with_suffix(".card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def examples(
    listed: dict[str, list[str]], names: Sequence[str], source: random.Random, most: int
) -> list[Example]:
    """`most` notes of each wording, more of common events; an event of few wordings gets more of each."""
    made: list[Example] = []
    for at, name in enumerate(names):
        for wording in listed[name]:
            few = max(1.0, 6 / len(listed[name]))
            number = round(most * few * _COMMON.get(name, 1.0))
            made += [(said(wording, source), at) for _ in range(number)]
    return made


def train(
    made: Sequence[Example], count: int, seed: int, epochs: int
) -> tuple[dict[str, npt.NDArray[np.float32]], list[float]]:
    """Adam on the cross-entropy; the same seed gives the same weights."""
    import torch
    from torch import nn

    torch.manual_seed(seed)
    torch.set_num_threads(1)
    bags = [buckets(text) or [0] for text, _ in made]
    means = torch.from_numpy(np.array([mean_vector(text) for text, _ in made], np.float32))
    likeness = torch.Generator().manual_seed(seed)
    labels = torch.tensor([label for _, label in made])
    runs = nn.EmbeddingBag(BUCKETS, HIDDEN, mode="mean")
    word, out, drop = nn.Linear(means.shape[1], HIDDEN), nn.Linear(HIDDEN, count), nn.Dropout(0.2)
    nn.init.normal_(runs.weight, std=0.05)
    dense = [*word.parameters(), *out.parameters()]
    optimizer = torch.optim.Adam([{"params": runs.parameters(), "lr": 6e-2}, {"params": dense, "lr": 6e-3}])
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    losses = []
    for epoch in range(epochs):
        order = torch.randperm(len(made), generator=torch.Generator().manual_seed(seed * 1000 + epoch))
        total = 0.0
        for first in range(0, len(made), BATCH):
            places = order[first : first + BATCH].tolist()
            flat, offsets = _flat([bags[p] for p in places], seed=epoch * 10**6 + first)
            bag = runs(torch.tensor(flat), torch.tensor(offsets))
            # For four in ten only the meaning of the words is there, so that it is learned, too.
            bag = bag * (torch.rand(len(places), 1, generator=likeness) > 0.4)
            hidden = torch.relu(bag + word(means[places]))
            loss = nn.functional.cross_entropy(out(drop(hidden)), labels[places], label_smoothing=0.03)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += float(loss.detach()) * len(places)
        schedule.step()
        losses.append(total / len(made))
        print(f"epoch {epoch + 1}: loss {losses[-1]:.4f}", flush=True)
    with torch.no_grad():
        weights = {
            "runs": runs.weight.numpy(), "word": word.weight.T.numpy(), "bias": word.bias.numpy(),
            "out": out.weight.T.numpy(), "out_bias": out.bias.numpy(),
        }  # fmt: skip
    return weights, losses


def _flat(bags: Sequence[Sequence[int]], seed: int) -> tuple[list[int], list[int]]:
    """The bags one behind the other; of each a quarter of the runs left out, so that no single one decides."""
    source = random.Random(seed)
    flat: list[int] = []
    offsets: list[int] = []
    for bag in bags:
        offsets.append(len(flat))
        flat += [b for b in bag if source.random() > 0.25] or [bag[0]]
    return flat, offsets


def score(
    weights: dict[str, npt.NDArray[np.float32]], names: Sequence[str], made: Sequence[Example]
) -> dict[str, object]:
    """How often the first event is right, by the probability it was given, and what is confused most."""
    net = Network(names, **weights)
    right, sure, sure_right = 0, 0, 0
    confused: dict[str, int] = {}
    for text, label in made:
        shares = net.events(text)
        best = max(shares, key=lambda name: shares[name])
        right += best == names[label]
        if shares[best] >= 0.8:
            sure += 1
            sure_right += best == names[label]
        if best != names[label]:
            key = f"{names[label]} as {best}"
            confused[key] = confused.get(key, 0) + 1
    worst = sorted(confused.items(), key=lambda pair: -pair[1])[:12]
    n = len(made)
    return {
        "n": n,
        "right": round(right / n, 3),
        "surer than 0.8": round(sure / n, 3),
        "right of these": round(sure_right / max(1, sure), 3),
        "confused": dict(worst),
    }


def save(out: Path, names: Sequence[str], weights: dict[str, npt.NDArray[np.float32]]) -> None:
    """The runs as int8 with one scale for each column, the rest in half precision."""
    scale = np.abs(weights["runs"]).max(axis=0) / 127
    packed: dict[str, Any] = {
        name: rows.astype(np.float16) for name, rows in weights.items() if name != "runs"
    }
    packed["runs"] = np.round(weights["runs"] / scale).astype(np.int8)
    packed["runs_scale"] = scale.astype(np.float32)
    np.savez_compressed(out, names=np.frombuffer("\n".join(names).encode(), np.uint8), **packed)


if __name__ == "__main__":
    main()
