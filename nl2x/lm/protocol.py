"""The seam between nl2x and language models: what every engine can do, in plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from nl2x.lm.grammar import Grammar


@dataclass(frozen=True)
class Prompt:
    """A conversation that the model is to continue, in the model's own chat template.

    `opening` is the text with which the reply is made to begin: the model writes only what follows it.
    What is the same from call to call comes first (`system`, then the earlier `turns`), so that the state
    after it can be kept; what changes comes last (`user`).
    """

    user: str
    system: str = ""
    turns: tuple[tuple[str, str], ...] = ()
    """Earlier (user, assistant) exchanges: the few-shot examples."""
    opening: str = ""


@dataclass(frozen=True)
class Sampling:
    """How to choose tokens. `temperature` 0 is greedy; `seed` makes sampling repeatable."""

    temperature: float = 0.0
    top_p: float = 0.95
    seed: int = 0
    max_tokens: int = 512
    stop: tuple[str, ...] = ()
    """Generation ends before any of these strings; it isn't part of the text."""


@dataclass(frozen=True)
class Completion:
    """One reply (without the prompt's opening)."""

    text: str
    tokens: int
    logprob: float
    """Sum of the natural-log probabilities of the tokens that were chosen, as the model alone gives them
    (whatever the temperature and the grammar). Tokens that a grammar forces are no choice and count nothing;
    `Engine.score` gives a whole text's probability."""
    finish: Literal["stop", "length"]


@dataclass(frozen=True)
class ModelInfo:
    """Which model an engine holds: enough to repeat a result."""

    name: str
    source: str
    """A path, a Hugging Face id or a URL."""
    checksum: str
    """sha256 of the weights where they are one local file, otherwise an empty string."""
    engine: str
    """Engine name and version."""
    batch_invariant: bool = False
    """Whether a candidate comes out the same however many are asked for together. Where it is false, the same
    prompt, seed and number of candidates still give the same output."""
    template: str = ""
    """The source of the chat template that prompts go through; empty where a server applies its own."""


def with_adapters(name: str, adapters: Sequence[tuple[str, float]]) -> str:
    """A model's name with those of its adapters, as `--model` takes them: "default+coder"."""
    return "+".join([name, *(Path(folder).name for folder, _ in adapters)])


def one_by_one(
    engine: Engine, prompts: Sequence[Prompt], sampling: Sampling, n: int
) -> Iterator[tuple[int, list[Completion]]]:
    """`Engine.generate_each` where nothing is gained from several prompts at once."""
    for index, prompt in enumerate(prompts):
        yield index, engine.generate(prompt, sampling, n=n)


class Engine(Protocol):
    """A loaded language model. Not thread-safe; close it, or use it as a context manager."""

    @property
    def info(self) -> ModelInfo:
        """What is loaded."""
        ...

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling = Sampling(),
        *,
        n: int = 1,
        grammar: Grammar | None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> list[Completion]:
        """`n` completions of one prompt, in one batch where that pays, in a fixed order.

        With a `grammar` every completion is a sentence of it (unless cut off by `max_tokens`, which
        `finish` tells). `on_text` receives the first completion's text piece by piece, for a terminal.
        """
        ...

    def generate_each(
        self, prompts: Sequence[Prompt], sampling: Sampling = Sampling(), *, n: int = 1
    ) -> Iterator[tuple[int, list[Completion]]]:
        """`n` completions of each prompt, as they are done: (the prompt's index, its completions).

        Many prompts are worked on at once where that pays; how they come out may then depend on their
        neighbours (see `ModelInfo.batch_invariant`); the same prompts in the same order give the same. The
        engine can't be used otherwise until the last has come, or the iterator is closed.
        """
        ...

    def score(self, prompt: Prompt, continuations: Sequence[str], *, complete: bool = False) -> list[float]:
        """For each continuation, the natural-log probability of that text after the prompt, summed over its
        tokens, the prompt read once.

        `complete`: of a reply that is that text and ends there; otherwise "Rent" is never less likely than
        "Rent expense".
        """
        ...

    def count_tokens(self, text: str) -> int:
        """How many tokens `text` is for this model."""
        ...

    def close(self) -> None:
        """Free the memory; afterwards the engine can't be used."""
        ...
