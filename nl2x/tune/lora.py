"""Train a LoRA adapter for what nl2x asks a model: which account is this note about, or write this function.

    python -m nl2x.tune.lora --for account --model DIR --out adapter [--steps 2000] [--device cuda] [--seed 1]
    python -m nl2x.tune.lora --for code --learn-from handwritten --model FILE.gguf --out adapter [--kept-back 0.08]

The model is a Hugging Face directory or id (Qwen/Qwen2.5-Coder-1.5B-Instruct for the default), or the .gguf file
that nl2x runs, read as transformers reads it. The notes' examples are made up as it goes (nl2x/tune/generator): a
random chart of accounts, its past, a note, and the prompt that nl2x really uses (nl2x.notes.advice), of which
only the account's name is learned. The coding examples are those of nl2x.tune.coding, of which only the function is
learned: those of `--learn-from` (recipes, handwritten, mbpp), each once before any comes again; the loss on a part
that is kept back is told at the beginning, at the end and wherever the state is kept. The adapter (nl2x.tune.adapter) can be given to either engine. Ready for a GPU (bfloat16 there). On a CPU `--top`
leaves the lower layers as they are, so that nothing is carried back through them, which saves most of a step's
second half. `--state` keeps what a run that was broken off goes on from.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias, cast

from nl2x.lm.chat import ChatTemplate
from nl2x.notes.advice import account_prompt
from nl2x.notes.book.knowledge import Knowledge
from nl2x.tune.adapter import insert, keep, opened, restored, write
from nl2x.tune.coding import SOURCES, verified
from nl2x.tune.generator.charts import book, chart
from nl2x.tune.generator.notes import note
from nl2x.tune.kept_back import is_kept_back

LONGEST = 2048
"""Tokens; an example that is longer is left out."""
_LENGTHS = 128
"""Examples are filled up to a multiple of it; nothing reads what stands behind the end."""
Example: TypeAlias = tuple[str, str]
"""The rendered prompt, and the reply with what ends it."""
Tokens: TypeAlias = tuple[list[int], int]
"""A prompt with its reply, and how many of them are the prompt's."""


def main() -> None:
    """Read the arguments, train, write the adapter and its card."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--for", dest="what", choices=("account", "code"), default="account")
    parser.add_argument(
        "--mbpp", type=Path, help="for code: the publisher's mbpp.jsonl, of which 601-974 are read"
    )
    parser.add_argument("--learn-from", default=",".join(SOURCES), help="for code: some of these, by commas")
    parser.add_argument(
        "--kept-back", type=float, default=0.0, help="for code: this part is measured on, not learned"
    )
    parser.add_argument("--rank", type=int, default=16)
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
            "rank": arguments.rank, "alpha": 2 * arguments.rank, "learned from": arguments.learn_from if arguments.what == "code" else "made up", "seed": arguments.seed, "loss": losses, "seconds": round(time.perf_counter() - started)}  # fmt: skip
    (arguments.out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    print(f"{len(losses)} steps, loss {losses[0]:.3f} at first, {losses[-1]:.3f} at last")


def train(arguments: argparse.Namespace) -> list[float]:
    """The loss of each step (negative log-likelihood a token of what is learned)."""
    import torch

    torch.manual_seed(arguments.seed)
    tokenizer, model = opened(arguments.model, arguments.device)
    pairs = insert(model, arguments.rank, 2 * arguments.rank, arguments.top)
    weights = [w for pair in pairs.values() for w in pair]
    optimizer = torch.optim.AdamW(weights, lr=arguments.rate)
    losses: list[float] = []
    if arguments.state and arguments.state.exists():
        losses = restored(arguments.state, weights, optimizer)
    template = ChatTemplate(
        tokenizer.chat_template or "", tokenizer.bos_token or "", tokenizer.eos_token or ""
    )
    batches, kept = _made(arguments, template)
    held = [one for example in kept if (one := tokens_of(tokenizer, example))]

    def loss_of(one: Tokens) -> Any:
        ids, known = one
        # Few different lengths: of every new one the CPU's products keep workspace, gigabytes in the end.
        filled = [*ids, *[ids[-1]] * (-(len(ids) - 1) % _LENGTHS)]
        tokens = torch.tensor([filled], device=arguments.device)
        hidden = model.model(tokens[:, : len(filled) - 1]).last_hidden_state[0, known - 1 : len(ids) - 1]
        logits = model.lm_head(hidden).float()
        return torch.nn.functional.cross_entropy(logits, tokens[0, known : len(ids)])

    def tell(step: int) -> None:
        if held:
            with torch.no_grad():
                mean = sum(float(loss_of(one)) for one in held) / len(held)
            print(
                f"after {step} steps: loss {mean:.4f} on {len(held)} examples kept back",
                file=sys.stderr,
                flush=True,
            )

    warm = max(1, min(50, arguments.steps // 10))
    if not losses:
        tell(0)
    for step in range(len(losses), arguments.steps):
        total = 0.0
        learned = [one for example in batches(step) if (one := tokens_of(tokenizer, example))]
        for one in learned:
            loss = loss_of(one) / len(learned)
            loss.backward()
            total += float(loss.detach())
        for group in optimizer.param_groups:
            group["lr"] = arguments.rate * min(1.0, (step + 1) / warm) * (1 - step / arguments.steps)
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        losses.append(round(total, 4))
        print(f"step {step + 1} of {arguments.steps}: loss {total:.3f}", file=sys.stderr, flush=True)
        if arguments.state and (step % 25 == 24 or step + 1 == arguments.steps):
            keep(arguments.state, weights, optimizer, losses)
            tell(step + 1)
    write(arguments.out, arguments.model, pairs, arguments.rank, 2 * arguments.rank)
    return losses


def tokens_of(tokenizer: Any, example: Example) -> Tokens | None:
    """An example as the model reads it; None where it is too long to learn from."""
    prompt, answer = (tokenizer(text, add_special_tokens=False)["input_ids"] for text in example)
    return ([*prompt, *answer], len(prompt)) if len(prompt) + len(answer) <= LONGEST else None


def _made(
    arguments: argparse.Namespace, template: ChatTemplate
) -> tuple[Callable[[int], list[Example]], list[Example]]:
    """What gives the examples of each step, the same however the step was reached; and what is kept back."""
    if arguments.what == "account":
        return lambda step: accounts(arguments.seed * 1_000_003 + step, arguments.batch, template), []
    learned, kept = functions(template, arguments.learn_from.split(","), arguments.mbpp, arguments.kept_back)
    return lambda step: in_rounds(learned, step, arguments.batch, arguments.seed), kept


def in_rounds(examples: Sequence[Example], step: int, size: int, seed: int) -> list[Example]:
    """The examples of a step: all are learned once, in an order drawn for each round, before any is learned again."""
    found = []
    for place in range(step * size, (step + 1) * size):
        turn, number = divmod(place, len(examples))
        order = list(range(len(examples)))
        random.Random(f"{seed} {turn}").shuffle(order)
        found.append(examples[order[number]])
    return found


def functions(
    template: ChatTemplate, sources: Sequence[str], mbpp: Path | None = None, kept_back: float = 0.0
) -> tuple[list[Example], list[Example]]:
    """The coding examples to learn, and those that are kept back."""
    end = _end(template)
    learned: list[Example] = []
    kept: list[Example] = []
    for one in verified(sources, mbpp):
        into = kept if is_kept_back(one.name, kept_back) else learned
        into.append((template.render(one.prompt), one.reply + end))
    return learned, kept


def accounts(seed: int, size: int, template: ChatTemplate) -> list[Example]:
    """So many examples of accounts, made up anew."""
    source, found = random.Random(seed), list[Example]()
    while len(found) < size:
        if example := _account(source, template, _end(template)):
            found.append(example)
    return found


def _end(template: ChatTemplate) -> str:
    return template.after_reply().split("\n")[0]


def _account(source: random.Random, template: ChatTemplate, end: str) -> Example | None:
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
