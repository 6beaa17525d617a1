"""Shared by the code tests: a real sandbox, an engine that says what it is told to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from nl2x.code.candidates import calls
from nl2x.lm.grammar import Grammar
from nl2x.lm.protocol import Completion, ModelInfo, Prompt, Sampling
from sandbox import Limits, Sandbox


@pytest.fixture(scope="session")
def box() -> Iterator[Sandbox]:
    with Sandbox(limits=Limits(wall_s=5.0, cpu_s=5.0)) as box:
        yield box


class Scripted:
    """An engine whose replies are given beforehand; the last one is repeated. `calls` is its reply where it
    is asked to make up calls."""

    def __init__(self, *replies: str, calls: str = "") -> None:
        self.replies, self.prompts, self.calls = list(replies), list[Prompt](), calls
        self.closed = False

    @property
    def info(self) -> ModelInfo:
        return ModelInfo("scripted", "", "", "tests")

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling = Sampling(),
        *,
        n: int = 1,
        grammar: Grammar | None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> list[Completion]:
        if prompt.system == calls.SYSTEM:
            return [Completion(self.calls, 10, -1.0, "stop")]
        text = self.replies[min(len(self.prompts), len(self.replies) - 1)]
        self.prompts.append(prompt)
        if on_text:
            on_text(text)
        return [Completion(text, 10, -1.0, "stop")]

    def score(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        return [0.0 for _ in continuations]

    def count_tokens(self, text: str) -> int:
        return len(text) // 4

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def scripted() -> type[Scripted]:
    return Scripted
