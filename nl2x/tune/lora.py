"""Train a LoRA adapter for what nl2x asks a model: which account is this note about, or write this function.

    python -m nl2x.tune.lora --for account --model DIR --out adapter [--steps 2000] [--device cuda] [--seed 1]
    python -m nl2x.tune.lora --for code --mbpp mbpp.jsonl --model FILE.gguf --out adapter

The model is a Hugging Face directory or id (Qwen/Qwen2.5-Coder-1.5B-Instruct for the default), or the .gguf file
that nl2x runs, read as transformers reads it. The notes' examples are made up as it goes (nl2x/tune/generator): a
random chart of accounts, its past, a note, and the prompt that nl2x really uses (nl2x.notes.advice), of which
only the account's name is learned. The coding examples are those of nl2x.tune.coding, of which only the function is
learned. The adapter (nl2x.tune.adapter) can be given to either engine. Ready for a GPU (bfloat16 there). On a CPU `--top`
leaves the lower layers as they are, so that nothing is carried back through them, which saves most of a step's
second half. `--state` keeps what a run that was broken off goes on from.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias, cast

from nl2x.lm.chat import ChatTemplate
from nl2x.notes.advice import account_prompt
from nl2x.notes.book.knowledge import Knowledge
from nl2x.tune.adapter import insert, keep, opened, restored, write
from nl2x.tune.generator.charts import book, chart
from nl2x.tune.generator.notes import note

RANK, ALPHA = 16, 32
LONGEST = 2048
"""Tokens; an example that is longer is left out."""
Draw: TypeAlias = Callable[[random.Random], tuple[str, str] | None]


def main() -> None:
    """Read the arguments, train, write the adapter and its card."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--for", dest="what", choices=("account", "code"), default="account")
    parser.add_argument(
        "--mbpp", type=Path, help="for code: the publisher's mbpp.jsonl, of which 601-974 are read"
    )
    parser.add_argument("--model", required=True, help="a Hugging Face directory or id, or a .gguf file")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--batch", type=int, default=8, help="examples a step")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument(
        "--top", type=int, default=0, help="only this many of the last layers learn; 0 is all"
    )
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--state", type=Path)
    arguments = parser.parse_args()
    started = time.perf_counter()
    losses = train(arguments)
    card = {"for": arguments.what, "model": Path(arguments.model).name, "steps": len(losses), "batch": arguments.batch, "rate": arguments.rate, "top": arguments.top,
            "rank": RANK, "alpha": ALPHA, "seed": arguments.seed, "loss": losses, "seconds": round(time.perf_counter() - started)}  # fmt: skip
    (arguments.out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    print(f"{len(losses)} steps, loss {losses[0]:.3f} at first, {losses[-1]:.3f} at last")


def train(arguments: argparse.Namespace) -> list[float]:
    """The loss of each step (negative log-likelihood a token of the account's name)."""
    import torch

    torch.manual_seed(arguments.seed)
    tokenizer, model = opened(arguments.model, arguments.device)
    pairs = insert(model, RANK, ALPHA, arguments.top)
    weights = [w for pair in pairs.values() for w in pair]
    optimizer = torch.optim.AdamW(weights, lr=arguments.rate)
    losses: list[float] = []
    if arguments.state and arguments.state.exists():
        losses = restored(arguments.state, weights, optimizer)
    template = ChatTemplate(
        tokenizer.chat_template or "", tokenizer.bos_token or "", tokenizer.eos_token or ""
    )
    draw = examples(arguments.what, template, arguments.mbpp)
    warm = max(1, min(50, arguments.steps // 10))
    for step in range(len(losses), arguments.steps):
        total = 0.0
        source = random.Random(arguments.seed * 1_000_003 + step)  # a step's examples, however it was reached
        for ids, known in _batch(source, tokenizer, draw, arguments.batch):
            tokens = torch.tensor([ids], device=arguments.device)
            logits = model(tokens[:, :-1], logits_to_keep=len(ids) - known).logits[0].float()
            loss = torch.nn.functional.cross_entropy(logits, tokens[0, known:]) / arguments.batch
            loss.backward()
            total += float(loss.detach())
        for group in optimizer.param_groups:
            group["lr"] = arguments.rate * min(1.0, (step + 1) / warm) * (1 - step / arguments.steps)
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        losses.append(round(total, 4))
        print(f"step {step + 1} of {arguments.steps}: loss {total:.3f}", file=sys.stderr, flush=True)
        if arguments.state and (step % 50 == 49 or step + 1 == arguments.steps):
            keep(arguments.state, weights, optimizer, losses)
    write(arguments.out, arguments.model, pairs, RANK, ALPHA)
    return losses


def _batch(source: random.Random, tokenizer: Any, draw: Draw, size: int) -> Iterator[tuple[list[int], int]]:
    """The tokens of `size` examples, and how many of them are the prompt's."""
    made = 0
    while made < size:
        example = draw(source)
        if example is None:
            continue
        prompt = tokenizer(example[0], add_special_tokens=False)["input_ids"]
        answer = tokenizer(example[1], add_special_tokens=False)["input_ids"]
        if len(prompt) + len(answer) <= LONGEST:
            made += 1
            yield [*prompt, *answer], len(prompt)


def examples(what: str, template: ChatTemplate, mbpp: Path | None = None) -> Draw:
    """What draws an example: the rendered prompt, and the reply with what ends it; None where none came out."""
    end = template.after_reply().split("\n")[0]
    if what == "account":
        return lambda source: _account(source, template, end)
    from nl2x.tune.coding import verified

    known = verified(mbpp)

    def function(source: random.Random) -> tuple[str, str]:
        one = source.choice(known)
        return template.render(one.prompt), one.reply + end

    return function


def _account(source: random.Random, template: ChatTemplate, end: str) -> tuple[str, str] | None:
    """A prompt as nl2x makes it, and the account's name; None where nothing is right."""
    made = chart(source)
    own = book(made, source)
    written = note(made, source)
    candidates = own.chart.for_role(written.kind)[:40]
    names = [t.name for t in candidates if t.name in written.right]
    if not names or len(candidates) < 3:
        return None
    prompt = account_prompt(candidates, cast(Knowledge, own), written.text)
    return template.render(prompt), source.choice(names) + end


if __name__ == "__main__":
    main()
