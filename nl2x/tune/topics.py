"""Train the network that says what a text is about (nl2x/notes/meaning/topics.py).

    python -m nl2x.tune.topics [--seed 1] [--epochs 12] [--examples 40] [--held-out 0.15] [--out FILE]

Its examples are the things and firms of the generator and the catalogue's own phrases, wrapped in wordings, and
wordings that tell nothing. With --held-out a part of the things is kept back, to see how far it goes beyond
them; what is shipped is trained on all. A few minutes on two cores; a run that was broken off goes on where it was
(--state). The card beside the weights says what was done.
"""

from __future__ import annotations

import argparse
import json
import random
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.topics import NOTHING, features
from nl2x.notes.meaning.vectors import vectors
from nl2x.tune.generator.things import things
from nl2x.tune.generator.wordings import nothing, wrapped
from nl2x.tune.kept_back import is_kept_back

HIDDEN, WHOLE = 256, 128
LONGEST = 16
BATCH = 256
ROLES = ("income", "expense")
_ASSETS = ("inventory", "supplies_asset", "prepaid", "prepaid_insurance", "prepaid_rent", "equipment", "computers",
           "furniture", "vehicle", "building", "land", "intangible", "investment")  # fmt: skip

Example = tuple[str, dict[str, float]]


def main() -> None:
    """Read the arguments, train, write weights and card."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--examples", type=int, default=40, help="wordings of each thing")
    parser.add_argument("--held-out", type=float, default=0.0)
    parser.add_argument("--state", type=Path, help="where a run that may be broken off keeps itself")
    parser.add_argument("--out", type=Path, default=Path("nl2x/notes/meaning/topics.npz"))
    arguments = parser.parse_args()
    started = time.perf_counter()
    source = random.Random(arguments.seed)
    known, unseen = split(phrases(), arguments.held_out)
    training = examples(known, source, arguments.examples)
    names = [*sorted({concept for targets in phrases().values() for concept in targets}), NOTHING]
    card: dict[str, Any] = {"phrases": len(known), "held out": len(unseen), "examples": len(training)}
    weights, losses = train(training, names, arguments)
    card |= {"topics": len(names), "loss": [round(loss, 4) for loss in losses]}
    if unseen:
        card["unseen"] = score(weights, names, examples(unseen, source, 3, none=False))
    card |= {
        "seed": arguments.seed,
        "epochs": arguments.epochs,
        "seconds": round(time.perf_counter() - started),
    }
    text = json.dumps(card, indent=1)
    print(text)
    arguments.out.with_suffix(".card.json").write_text(text + "\n", encoding="utf-8")
    save(arguments.out, names, weights)


# ---------------------------------------------------------------- examples


def phrases() -> dict[str, dict[str, float]]:
    """Each phrase with the concepts it may stand for, and which share of it each is."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in things():
        for phrase in row.things:
            found[phrase].add(row.concept)
        for firm in row.firms:
            found[f"@{firm}"].add(row.concept)
    for concept, phrase in catalogue_phrases():
        found[phrase].add(concept)
    return {phrase: dict.fromkeys(sorted(cs), 1 / len(cs)) for phrase, cs in found.items()}


def catalogue_phrases() -> Iterable[tuple[str, str]]:
    """The catalogue's words and titles for what a role can be about."""
    table = tomllib.loads(files("nl2x.notes.catalogue").joinpath("concepts.toml").read_text("utf-8"))
    for concept, row in table.items():
        if row["type"] in ROLES or concept in _ASSETS:
            for key in ("titles", "words"):
                yield from ((concept, part.strip()) for part in row[key].split(",") if part.strip())


def split(
    listed: Mapping[str, dict[str, float]], part: float
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """What is trained on and what is held out, by the phrase's hash, so that it stays the same."""
    out = {p for p in listed if is_kept_back(p, part)}
    return {p: t for p, t in listed.items() if p not in out}, {p: listed[p] for p in out}


def examples(
    listed: Mapping[str, dict[str, float]], source: random.Random, most: int, *, none: bool = True
) -> list[Example]:
    """Each phrase by itself and in `most` wordings; with `none` a seventh more that tell nothing."""
    earned = {"sales", "service_revenue", "salary_income", "gain"}
    made: list[Example] = []
    firms: dict[str, list[str]] = defaultdict(list)
    for phrase, targets in listed.items():
        if phrase.startswith("@"):
            for concept in targets:
                firms[concept].append(phrase[1:])
    for phrase, targets in listed.items():
        bare = phrase.removeprefix("@")
        incoming = any(c in earned or c.endswith("_income") for c in targets)
        made.append((bare, targets))
        for _ in range(most):
            if phrase.startswith("@"):
                made.append((wrapped("", source, incoming=incoming, firm=bare), targets))
            else:
                near = firms[next(iter(targets))]
                firm = source.choice(near) if near and source.random() < 0.15 else ""
                made.append((wrapped(phrase, source, incoming=incoming, firm=firm), targets))
    if none:
        made += [(nothing(source), {NOTHING: 1.0}) for _ in range(len(made) // 7)]
    return made


# ---------------------------------------------------------------- training


def train(
    made: Sequence[Example], names: Sequence[str], arguments: argparse.Namespace
) -> tuple[dict[str, npt.NDArray[np.float32]], list[float]]:
    """Adam on the cross-entropy with the shares; the same seed gives the same weights."""
    import torch

    torch.manual_seed(arguments.seed)
    torch.set_num_threads(1)  # so small a network is slower on several, and much slower beside other work
    table, inputs, targets = tensors(made, names)
    net = Net(table.shape[-1], len(names))
    optimizer = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, arguments.epochs)
    losses: list[float] = []
    if arguments.state and arguments.state.exists():
        state = torch.load(arguments.state, weights_only=True)
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        losses = list(state["losses"])
    for epoch in range(len(losses), arguments.epochs):
        order = torch.randperm(
            len(made), generator=torch.Generator().manual_seed(arguments.seed * 1000 + epoch)
        )
        total = 0.0
        for first in range(0, len(made), BATCH):
            places = order[first : first + BATCH]
            logits = net(table, inputs[places])
            loss = -(targets[places] * torch.log_softmax(logits, -1)).sum(-1).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += float(loss.detach()) * len(places)
        schedule.step()
        losses.append(total / len(made))
        print(f"epoch {epoch + 1}: loss {losses[-1]:.4f}", flush=True)
        if arguments.state:
            kept = {"net": net.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "losses": losses}  # fmt: skip
            torch.save(kept, arguments.state)
    return net.weights(), losses


def tensors(made: Sequence[Example], names: Sequence[str]) -> tuple[Any, Any, Any]:
    """The distinct words as [words, d + 2], the examples as places among them [n, longest], -1 where there is
    none, and the shares as [n, topics]."""
    import torch

    table, at = vectors(), {name: i for i, name in enumerate(names)}
    distinct: dict[bytes, int] = {}
    rows: list[npt.NDArray[np.float32]] = []
    inputs = np.full((len(made), LONGEST), -1, np.int64)
    targets = np.zeros((len(made), len(names)), np.float32)
    for i, (text, shares) in enumerate(made):
        for j, token in enumerate(table.tokens(text)[:LONGEST]):
            key = token.vector.tobytes()
            if key not in distinct:
                distinct[key] = len(rows)
                rows.append(features([token])[0])
            inputs[i, j] = distinct[key]
        for concept, share in shares.items():
            targets[i, at[concept]] = share
    return torch.from_numpy(np.array(rows)), torch.from_numpy(inputs), torch.from_numpy(targets)


def Net(dimension: int, count: int) -> Any:
    """The same network as nl2x.notes.meaning.topics, with dropout."""
    import torch
    from torch import nn

    class TopicNet(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.word, self.attention = nn.Linear(dimension, HIDDEN), nn.Linear(HIDDEN, 1, bias=False)
            self.whole, self.out = nn.Linear(HIDDEN, WHOLE), nn.Linear(WHOLE, count)
            self.drop = nn.Dropout(0.25)

        def forward(self, table: Any, places: Any) -> Any:
            words, inverse = torch.unique(places, return_inverse=True)  # each word of a batch once
            hidden = self.drop(torch.relu(self.word(table[words.clamp(min=0)])))
            scores = self.attention(hidden)[:, 0][inverse].masked_fill(places < 0, -1e9)
            pooled = (torch.softmax(scores, -1)[..., None] * hidden[inverse]).sum(1)
            return self.out(self.drop(torch.relu(self.whole(pooled))))

        def weights(self) -> dict[str, npt.NDArray[np.float32]]:
            with torch.no_grad():
                return {
                    "word": self.word.weight.T.numpy(), "word_bias": self.word.bias.numpy(),
                    "attention": self.attention.weight[0].numpy(),
                    "whole": self.whole.weight.T.numpy(), "whole_bias": self.whole.bias.numpy(),
                    "out": self.out.weight.T.numpy(), "out_bias": self.out.bias.numpy(),
                }  # fmt: skip

    return TopicNet()


def score(
    weights: Mapping[str, npt.NDArray[np.float32]], names: Sequence[str], made: Sequence[Example]
) -> dict[str, object]:
    """How often the first topic, and one of the first three, is one of the right ones."""
    from nl2x.notes.meaning.topics import Topics

    net, table = Topics(names, **weights), vectors()
    first = three = 0
    for text, targets in made:
        shares = net.about(text[:200], table).shares
        ranked = sorted(shares, key=lambda name: -shares[name])
        first += ranked[0] in targets
        three += any(name in targets for name in ranked[:3])
    return {"n": len(made), "first": round(first / len(made), 3), "first three": round(three / len(made), 3)}


def save(out: Path, names: Sequence[str], weights: Mapping[str, npt.NDArray[np.float32]]) -> None:
    """The weights in half precision: the sums are made in single."""
    packed: dict[str, Any] = {name: rows.astype(np.float16) for name, rows in weights.items()}
    np.savez(out, names=np.frombuffer("\n".join(names).encode(), np.uint8), **packed)


if __name__ == "__main__":
    main()
