"""What a second task costs a new engine: its own words; the worked examples before them were read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.code.candidates.prompt import SHOWN, prompt_for
from nl2x.code.reading.task import read_task
from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Settings
from nl2x.lm.protocol import Sampling
from nl2x.lm.weights import LIGHT, locate

TASKS = (
    "give back the words of a text that are longer than the word before them",
    "add up the prices in a list of pairs, rounded to cents; an empty list is 0",
)


@pytest.mark.slow
@pytest.mark.light_model
def test_the_worked_examples_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weights = locate(LIGHT)
    monkeypatch.setenv("NL2X_CACHE", str(tmp_path))
    read, own = [], []
    for words in TASKS:
        prompt = prompt_for(read_task(words), 0, (), SHOWN)
        with LlamaEngine(weights, Settings(context=2048), name="light") as engine:
            engine.generate(prompt, Sampling(max_tokens=1))
            read.append(engine.tokens_read)
            own.append(engine.count_tokens(prompt.user + prompt.opening))
    assert read[0] > own[0] + 100
    assert own[1] <= read[1] <= own[1] + 16
