"""The transformers engine on a model of random weights that loads in a moment: what it promises whatever is
learned. On a real one, and beside llama.cpp: test_hf.py, with -m slow."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from nl2x.lm import open_engine
from nl2x.lm.grammar import Characters, Repeat, in_order, one_of, to_regex
from nl2x.lm.hf import TransformersEngine
from nl2x.lm.protocol import Prompt, Sampling

ACCOUNTS = ("Rent", "Rent expense", "Office Supplies", "Bank charges")
PROMPT = Prompt("Paid for pens and paper. Which account?")
TEMPLATE = (
    "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}assistant: {% endif %}"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Llama of two layers with a token for each byte, as a Hugging Face directory."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    place = tmp_path_factory.mktemp("tiny")
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE({token: i for i, token in enumerate([*letters, "<end>"])}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(["<end>"])
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<end>", chat_template=TEMPLATE
    ).save_pretrained(place)
    torch.manual_seed(4)
    config = LlamaConfig(
        vocab_size=257, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=512, eos_token_id=256, bos_token_id=None,
    )  # fmt: skip
    LlamaForCausalLM(config).save_pretrained(place)
    return place


@pytest.fixture(scope="module")
def engine(folder: Path) -> Iterator[TransformersEngine]:
    made = open_engine(str(folder))
    assert isinstance(made, TransformersEngine)
    with made:
        yield made


def test_a_grammar_binds_every_candidate(engine: TransformersEngine) -> None:
    grammar = in_order('{"for": "', one_of(*ACCOUNTS), '", "n": ', Repeat(Characters("0-9"), 1, 2), "}")
    warm = Sampling(temperature=1.2, max_tokens=80, seed=3)
    done = engine.generate(PROMPT, warm, n=4, grammar=grammar)
    assert all(re.fullmatch(to_regex(grammar), c.text) and c.finish == "stop" for c in done)
    assert len({c.text for c in done}) > 1
    assert engine.generate(PROMPT, warm, n=4, grammar=grammar) == done


def test_scores_in_a_batch_equal_scores_one_by_one(engine: TransformersEngine) -> None:
    together = engine.score(PROMPT, ACCOUNTS)
    assert together == pytest.approx([engine.score(PROMPT, [a])[0] for a in ACCOUNTS], abs=1e-3)
    assert together[1] < together[0] < 0  # a longer text is never likelier than its beginning


def test_a_score_is_the_sum_over_the_tokens(engine: TransformersEngine) -> None:
    prompt = engine._tokens(PROMPT)
    text = engine._encode("Rent")
    logits = engine.logits([*prompt, *text])[len(prompt) - 1 : -1].astype(np.float64)
    logarithms = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    expected = sum(logarithms[place, token] for place, token in enumerate(text))
    assert engine.score(PROMPT, ["Rent"])[0] == pytest.approx(expected, abs=1e-3)


def test_streamed_pieces_are_the_text_and_max_tokens_ends_it(engine: TransformersEngine) -> None:
    pieces: list[str] = []
    sampling = Sampling(temperature=1.0, max_tokens=12, seed=5)
    done = engine.generate(
        PROMPT, sampling, grammar=Repeat(Characters("a-z"), 30, 40), on_text=pieces.append
    )[0]
    assert "".join(pieces) == done.text and len(done.text) == 12
    assert (done.finish, done.tokens) == ("length", 12)


def test_the_opening_is_continued(engine: TransformersEngine) -> None:
    prompt = Prompt(PROMPT.user, opening="It is ")
    assert engine.generate(prompt, grammar=one_of("Rent", "Bank charges"))[0].text in ("Rent", "Bank charges")


def test_each_prompt_gets_its_own_candidates_in_order(engine: TransformersEngine) -> None:
    prompts, warm = [PROMPT, Prompt("Which fruit?")], Sampling(temperature=1.0, max_tokens=4, seed=5)
    engine.generate(prompts[-1], warm)  # what is read of a prompt depends a little on what was read before it
    each = list(engine.generate_each(prompts, warm, n=2))
    assert each == [(i, engine.generate(prompt, warm, n=2)) for i, prompt in enumerate(prompts)]
