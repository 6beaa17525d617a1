"""The adapter's training: on a tiny model in seconds; its layout PEFT's, its prompt the one nl2x uses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from nl2x.lm.chat import ChatTemplate
from nl2x.lm.lora import read_adapter
from nl2x.tune import lora

if TYPE_CHECKING:
    import transformers


def tiny() -> transformers.LlamaForCausalLM:
    # Not above: every process of a parallel run imports this file, one runs it.
    import torch
    import transformers

    torch.manual_seed(1)
    config = transformers.LlamaConfig(
        vocab_size=64, hidden_size=16, intermediate_size=32, num_hidden_layers=2, num_attention_heads=2,
        num_key_value_heads=1,
    )  # fmt: skip
    return transformers.LlamaForCausalLM(config)


def test_an_example_is_the_prompt_that_nl2x_asks_with() -> None:
    made = lora.accounts(3, 8, ChatTemplate(""))
    assert len(made) == 8
    for prompt, answer in made:
        assert 'Note: "' in prompt and answer.strip() and answer.strip() in prompt


def test_every_example_is_learned_once_before_any_is_learned_again() -> None:
    every = [(str(number), "") for number in range(10)]
    steps = [lora.in_rounds(every, step, 4, seed=1) for step in range(5)]
    learned = [one for step in steps for one in step]
    assert sorted(learned[:10]) == sorted(learned[10:]) == every and learned[:10] != learned[10:]
    assert steps[3] == lora.in_rounds(every, 3, 4, seed=1)  # however the step was reached


@pytest.mark.slow
def test_the_first_step_starts_from_the_model_as_it_is() -> None:
    import torch

    model, tokens = tiny(), torch.tensor([[1, 2, 3, 4]])
    before = model(tokens).logits
    pairs = lora.insert(model, 4, 8)
    assert len(pairs) == 14 and torch.equal(model(tokens).logits, before)
    assert not any(w.requires_grad for w in model.parameters())


@pytest.mark.slow
def test_where_only_the_top_learns_nothing_is_carried_back_below_it() -> None:
    import torch

    model, tokens = tiny(), torch.tensor([[1, 2, 3, 4]])
    pairs = lora.insert(model, 4, 8, top=1)
    assert {name.split(".")[2] for name in pairs} == {"1"} and len(pairs) == 7
    below: list[bool] = []
    model.model.layers[1].register_forward_pre_hook(lambda _, given: below.append(given[0].requires_grad))
    model(tokens).logits.sum().backward()
    assert below == [False] and all(b.grad is not None for _, b in pairs.values())


@pytest.mark.slow
def test_a_few_steps_change_the_model_as_the_written_adapter_says(tmp_path: Path) -> None:
    import torch

    model, tokens = tiny(), torch.tensor([[5, 6, 7, 8, 9]])
    plain = tiny()
    pairs = lora.insert(model, 4, 8)
    optimizer = torch.optim.AdamW([w for pair in pairs.values() for w in pair], lr=0.02)
    losses = []
    for _ in range(5):
        logits = model(tokens[:, :-1]).logits[0]
        loss = torch.nn.functional.cross_entropy(logits, tokens[0, 1:])
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
    assert losses[-1] < losses[0]
    lora.write(tmp_path, "tiny", pairs, 4, 8)
    adapter = read_adapter(tmp_path)
    with torch.no_grad():
        for name, (a, b) in adapter.pairs.items():
            plain.get_submodule(name).weight += torch.from_numpy(np.float32(adapter.scale) * (b @ a))
        assert torch.allclose(plain(tokens).logits, model(tokens).logits, atol=1e-4)
