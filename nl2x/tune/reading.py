"""Train the adapter with which the default model reads notes (nl2x/notes/meaning/by_model.py).

    python -m nl2x.tune.reading pack --model FILE.gguf --out packs.npz [--rounds 6] [--notes 30] [--held-out 0.15] [--seed 1]
    python -m nl2x.tune.reading train --packs packs.npz --model FILE.gguf --out adapter [--device cuda] [--top 16] [--rate 3e-4]

`pack` writes out what is learned from: the training books (nl2x.tune.told), once a round, every time with its accounts
in another order, other notes of it shown as posted before, and a few wordings of the list without books beside them.
`train` needs PyTorch and transformers alone. A book's notes are read in one go after one reading of its chart: a note sees
the chart and itself, and of the two questions after it neither sees the other. With --held-out whole books are kept back,
and what is right of them is told after every round. `--notes` learns only that many of a book's notes a round, `--files` only the books of these
files; `--state` lets a run that was broken off go on. `--model MODEL+OUT` has notes read with it (nl2x/notes/engines.py knows it by its card).
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nl2x.tune.adapter import insert, keep, opened, restored, write

if TYPE_CHECKING:
    from nl2x.tune.told import Told

RANK, ALPHA = 16, 32
BOOKS_A_STEP = 2
LONGEST_PACK = 30
"""Notes of one book that are read in one go: with more the row of tokens grows so long that what they see of it takes the time."""
WORDED = 4
"""Wordings of the list without books (generator/happenings.txt) beside them: for the event alone."""
NOTHING_TO_LEARN = -1
_UNSEEN = -1e4
"""What is added where a token mayn't look; the least number there is made gradients of no number on a GPU."""
Ints = npt.NDArray[np.int64]
Worded: TypeAlias = Sequence[tuple[str, str]]
"""Events, each with a wording."""


@dataclass(frozen=True)
class Asked:
    """One note: its tokens up to the reply, and the places of its event's and its account's labels in the lists of
    labels; NOTHING_TO_LEARN where there is none."""

    tokens: Sequence[int]
    event: int
    account: int


@dataclass(frozen=True)
class Pack:
    """A chart's tokens, how many accounts it lists, and notes that are read after it."""

    round: int
    """0 for what was kept back."""
    chart: Sequence[int]
    accounts: int
    notes: Sequence[Asked]


def main() -> None:
    """Read the arguments; pack, or train."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("pack", "train"))
    parser.add_argument("--model", required=True, help="a Hugging Face directory or id, or a .gguf file")
    parser.add_argument("--packs", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--held-out", type=float, default=0.0)
    parser.add_argument(
        "--notes", type=int, default=0, help="of a book in a round, no more than these; 0 for all"
    )
    parser.add_argument(
        "--files", default="*", help="which files of books to learn from, as in 'ordinary_0*,food_*'"
    )
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--rank", type=int, default=RANK)
    parser.add_argument(
        "--top", type=int, default=0, help="only this many of the last layers learn; 0 for all"
    )
    parser.add_argument("--state", type=Path)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=0, help="no more than these; 0 for all")
    arguments = parser.parse_args()
    (pack if arguments.what == "pack" else train)(arguments)


# ---------------------------------------------------------------- what is learned from


def pack(arguments: argparse.Namespace) -> None:
    """Write the packs of all rounds."""
    from nl2x.lm.chat import ChatTemplate
    from nl2x.lm.llama_model import LlamaModel, Settings
    from nl2x.notes.meaning import by_model as asked
    from nl2x.tune.generator.happenings import one_by_one
    from nl2x.tune.kept_back import is_kept_back
    from nl2x.tune.told import books_of, files_of, read

    model = LlamaModel(Path(arguments.model), Settings())
    template = ChatTemplate(model.chat_template, model.special_text("bos"), model.special_text("eos"))
    source = random.Random(arguments.seed)
    worded = one_by_one(asked.EVENTS)
    kept = [book for book in read() if is_kept_back(book.title, arguments.held_out)]
    every = [book for path in files_of(arguments.files) for book in books_of(path)]
    learned = [book for book in every if not is_kept_back(book.title, arguments.held_out)]

    def tokens(text: str) -> list[int]:
        return list(model.tokenize(text))

    def packed(book: Told, number: int) -> Iterator[Pack]:
        return _packs(book, number, arguments.notes, tokens, template, worded, source)

    packs = [p for book in kept for p in packed(book, 0)]
    for number in range(1, arguments.rounds + 1):
        made = [p for book in learned for p in packed(book, number)]
        source.shuffle(made)
        packs += made
    labels = {
        "events": [tokens(asked.answer(asked.EVENT, label)) for label in asked.EVENTS.values()],
        "accounts": [tokens(asked.answer(asked.ACCOUNT, x)) for x in (asked.NO_ACCOUNT, *asked.LABELS)],
    }
    _save(arguments.out, packs, labels)
    notes = sum(len(p.notes) for p in packs if p.round == 1)
    print(f"{len(learned)} books ({notes} notes a round), {len(kept)} kept back")


def _packs(
    book: Told, number: int, most: int, tokens: Any, template: Any, worded: Worded, source: random.Random
) -> Iterator[Pack]:
    """One book in one round, in as many packs as its notes take."""
    from nl2x.notes.meaning import by_model as asked
    from nl2x.tune.generator.happenings import said
    from nl2x.tune.told import UNCLEAR

    lines = list(book.lines)
    source.shuffle(lines)
    shown: dict[str, list[str]] = {}
    if source.random() < 0.6:
        often = source.uniform(0.1, 0.6)
        for line in list(lines):
            if line.what != UNCLEAR and source.random() < often / 3 and len(shown.get(line.what, ())) < 2:
                shown.setdefault(line.what, []).append(_as_posted(line.text, source))
                lines.remove(line)
    untold = source.choice(
        (0.0, 0.0, 0.0, 0.1, 0.3, 1.0)
    )  # how many of the accounts are of a kind that isn't known
    accounts = [
        asked.Listed(name, kind if source.random() >= untold else "", shown.get(name, ()))
        for kind, name in book.accounts
    ]
    if source.random() < 0.7:
        source.shuffle(accounts)
    accounts = accounts[: len(asked.LABELS)]
    place = {one.name: i + 1 for i, one in enumerate(accounts)}  # 0 is none of them
    event = {name: i for i, name in enumerate(asked.EVENTS)}
    whole = template.render(asked.reading_prompt(accounts, "\ue000"))
    before, after = whole.split("\ue000")
    lines = lines[: most or None]
    for first in range(0, len(lines), LONGEST_PACK):
        notes = [
            (one.text, event.get(one.event, -1), 0 if one.what == UNCLEAR else place.get(one.what, -1))
            for one in lines[first : first + LONGEST_PACK]
        ]
        if number:
            notes += [
                (said(wording, source), event[name], -1) for name, wording in source.sample(worded, WORDED)
            ]
        read = [
            Asked(tokens(f"{asked.reading_prompt([], text).user}{after}"), what, about)
            for text, what, about in notes
        ]
        yield Pack(number, tokens(before), len(accounts), read)


def _as_posted(text: str, source: random.Random) -> str:
    """A note as the words of an entry: as it was, or the first few of them."""
    words = text.split()
    return text if source.random() < 0.5 else " ".join(words[: source.randint(2, 6)])


def _save(out: Path, packs: Sequence[Pack], labels: dict[str, list[list[int]]]) -> None:
    flat: list[int] = []
    rows = []
    for one in packs:
        row: list[Any] = [one.round, len(one.chart), one.accounts]
        flat += one.chart
        for note in one.notes:
            row += [len(note.tokens), note.event, note.account]
            flat += note.tokens
        rows.append(row)
    np.savez_compressed(
        out,
        flat=np.array(flat, np.uint32),
        rows=np.frombuffer(json.dumps([rows, labels]).encode(), np.uint8),
    )


def _load(path: Path) -> tuple[list[Pack], dict[str, list[list[int]]]]:
    with np.load(path) as data:
        flat = data["flat"].astype(int).tolist()
        rows, labels = json.loads(bytes(data["rows"]).decode())
    packs, at = [], 0
    for number, size, accounts, *rest in rows:
        chart, at = flat[at : at + size], at + size
        notes = []
        for length, event, account in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
            notes.append(Asked(flat[at : at + length], event, account))
            at += length
        packs.append(Pack(number, chart, accounts, notes))
    return packs, labels


# ---------------------------------------------------------------- training


@dataclass(frozen=True)
class Laid:
    """A pack in one row. l: its tokens, n: its notes; the two questions stand after every note."""

    tokens: Ints  # [l]
    places: Ints  # [l], counted along what a token sees
    note: Ints  # [l], -1 for the chart
    branch: Ints  # [l], 0 for the chart and the notes, 1 and 2 for the questions
    ends: Ints  # [2, n]: where the answers would begin


def laid_out(one: Pack, questions: Sequence[Sequence[int]]) -> Laid:
    """A pack as one row of tokens; `questions` are what stands before the answers."""
    tokens, places, note, branch = (
        list(one.chart),
        list(range(len(one.chart))),
        [-1] * len(one.chart),
        [0] * len(one.chart),
    )
    ends: list[list[int]] = [[], []]
    for number, asked in enumerate(one.notes):
        start = len(one.chart)
        tokens += asked.tokens
        places += range(start, start + len(asked.tokens))
        note += [number] * len(asked.tokens)
        branch += [0] * len(asked.tokens)
        start += len(asked.tokens)
        for which, question in enumerate(questions):
            tokens += question
            places += range(start, start + len(question))
            note += [number] * len(question)
            branch += [which + 1] * len(question)
            ends[which].append(len(tokens) - 1)
    return Laid(*(np.array(row, np.int64) for row in (tokens, places, note, branch, ends)))


class Reader:
    """The model with its adapter, and the labels' tokens."""

    def __init__(self, model: Any, labels: dict[str, list[list[int]]], device: str) -> None:
        import torch

        self.model, self.device = model, device
        self.questions = [labels["events"][0][:-1], labels["accounts"][0][:-1]]
        self.labels = [
            torch.tensor([ids[-1] for ids in labels[kind]], device=device) for kind in ("events", "accounts")
        ]

    def scores(self, packs: Sequence[Pack]) -> list[tuple[Any, Any]]:
        """For each note of each pack a score for every event, and for no account and every account of the chart."""
        import torch

        rows = [laid_out(one, self.questions) for one in packs]
        count, kind = max(len(laid.tokens) for laid in rows), self.model.dtype
        tokens, places, note, branch = (
            torch.tensor(np.stack([np.pad(getattr(laid, name), (0, count - len(laid.tokens)), constant_values=fill) for laid in rows]), device=self.device)
            for name, fill in (("tokens", 0), ("places", 0), ("note", -2), ("branch", 0))
        )  # fmt: skip
        mine, theirs = note[:, :, None], note[:, None, :]
        asked, other = branch[:, :, None], branch[:, None, :]
        seen = (theirs == -1) | ((theirs == mine) & ((other == 0) | (other == asked)))
        seen &= torch.ones(count, count, dtype=torch.bool, device=self.device).tril()
        mask = torch.zeros(seen.shape, dtype=kind, device=self.device)
        mask.masked_fill_(~seen, _UNSEEN)
        hidden = self.model.model(
            input_ids=tokens, position_ids=places, attention_mask=mask[:, None], use_cache=False
        ).last_hidden_state
        weight = self.model.lm_head.weight
        found = []
        for number, (one, laid) in enumerate(zip(packs, rows, strict=True)):
            ends = [hidden[number, torch.tensor(row, device=self.device)] for row in laid.ends]
            events, accounts = self.labels[0], self.labels[1][: one.accounts + 1]
            found.append(((ends[0] @ weight[events].T).float(), (ends[1] @ weight[accounts].T).float()))
        return found

    def loss(self, packs: Sequence[Pack]) -> Any:
        """Negative log-likelihood of the right labels, a note; the mean of the packs."""
        import torch

        total: Any = 0.0
        for one, both in zip(packs, self.scores(packs), strict=True):
            for scores, right in zip(both, self._right(one), strict=True):
                if (right >= 0).any():
                    lost = torch.nn.functional.cross_entropy(scores, right, ignore_index=NOTHING_TO_LEARN)
                    total = total + lost / len(packs)
        return total

    def _right(self, one: Pack) -> tuple[Any, Any]:
        import torch

        events = torch.tensor([note.event for note in one.notes], device=self.device)
        return events, torch.tensor([note.account for note in one.notes], device=self.device)

    def told(self, packs: Sequence[Pack]) -> str:
        """How much of these is right, and how right what is sure is."""
        import torch

        words = []
        with torch.no_grad():
            rows: list[list[tuple[float, bool, float]]] = [[], []]
            for one in packs:
                for which, (scores, right) in enumerate(
                    zip(self.scores([one])[0], self._right(one), strict=True)
                ):
                    shares = scores.softmax(-1)
                    for share, answer in zip(shares.cpu().tolist(), right.cpu().tolist(), strict=True):
                        if answer >= 0:
                            best = max(range(len(share)), key=share.__getitem__)
                            rows[which].append(
                                (share[best], best == answer, -math.log(max(1e-9, share[answer])))
                            )
        for name, row in zip(("events", "accounts"), rows, strict=True):
            sure = [hit for share, hit, _ in row if share > 0.9]
            right = sum(hit for _, hit, _ in row) / len(row)
            words.append(
                f"{name} {right:.1%} of {len(row)} (loss {sum(x for *_, x in row) / len(row):.3f}; surer than 0.9 {len(sure)}, {sum(sure) / max(1, len(sure)):.1%} right)"
            )
        return ", ".join(words)


def train(arguments: argparse.Namespace) -> None:
    """Learn from the packs, round by round; write the adapter and its card."""
    import torch

    torch.manual_seed(arguments.seed)
    packs, labels = _load(arguments.packs)
    _, model = opened(arguments.model, arguments.device)
    pairs = insert(model, arguments.rank, 2 * arguments.rank, arguments.top)
    weights = [w for pair in pairs.values() for w in pair]
    optimizer = torch.optim.AdamW(weights, lr=arguments.rate, weight_decay=0.01)
    reader = Reader(model, labels, arguments.device)
    kept, learned = [p for p in packs if p.round == 0], [p for p in packs if p.round]
    steps = [learned[i : i + BOOKS_A_STEP] for i in range(0, len(learned), BOOKS_A_STEP)]
    steps = steps[: arguments.steps or None]
    warm, losses, began, told = max(1, min(20, len(steps) // 10)), list[float](), time.perf_counter(), ""
    if arguments.state and arguments.state.exists():
        losses = restored(arguments.state, weights, optimizer)
    for number, step in list(enumerate(steps))[len(losses) :]:
        total = 0.0
        for one in step:  # each by itself: beside a longer one a short one would be filled up
            loss = reader.loss([one]) / len(step)
            loss.backward()
            total += float(loss.detach())
        share = number / len(steps)
        for group in optimizer.param_groups:
            group["lr"] = arguments.rate * min(1.0, (number + 1) / warm) * (0.05 + 0.95 * (1 - share))
        if torch.isfinite(torch.nn.utils.clip_grad_norm_(weights, 1.0)):
            optimizer.step()  # in 16 bits one step of some two hundred has a gradient that is no number
        optimizer.zero_grad()
        losses.append(round(total, 4))
        last = number + 1 == len(steps) or steps[number + 1][0].round != step[0].round
        if number % 20 == 0 or last:
            print(
                f"step {number + 1} of {len(steps)}: loss {total:.3f}, {time.perf_counter() - began:.0f} s",
                flush=True,
            )
        if last and kept:
            told = reader.told(kept)
            print(f"after round {step[0].round}: {told}", flush=True)
        if arguments.state and (number % 20 == 19 or last):
            keep(arguments.state, weights, optimizer, losses)
    write(arguments.out, Path(arguments.model).name, pairs, arguments.rank, 2 * arguments.rank)
    card = {"for": "reading", "model": Path(arguments.model).name, "steps": len(losses), "rate": arguments.rate, "rank": arguments.rank, "top": arguments.top, "seed": arguments.seed,
            "kept back": told, "first loss": losses[0], "last losses": losses[-20:], "seconds": round(time.perf_counter() - began)}  # fmt: skip
    (arguments.out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
