"""The transformers engine, and llama.cpp against it on the same weights."""

import json
import re
from pathlib import Path

import numpy as np
import pytest

from nl2x.errors import BadInput
from nl2x.lm import open_engine
from nl2x.lm.grammar import Characters, Repeat, in_order, one_of, to_regex
from nl2x.lm.hf import TransformersEngine
from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Entry, Settings
from nl2x.lm.protocol import Prompt, Sampling
from tests.lm.from_gguf import write_float32

pytestmark = pytest.mark.light_model

ACCOUNTS = ("Rent", "Rent expense", "Office Supplies", "Bank charges")
PROMPT = Prompt("Paid for pens and paper. Which account?")
NOTES = """Paid the electricity bill, 214.30, from the bank account on the 3rd.
Sold 12 chairs to Harper for cash. Mixed Stationers sent an invoice for paper, 48.00 plus tax, due in thirty
days. Lunch with a client, 36.50, by card. The bank took 4.00 in charges.
Bought a second-hand van for 7,200; half now, the rest next month. Rent for June, 900.
"""


def sample_text() -> str:
    """Code and notes: this project's own sources, and bookkeeping notes as people write them."""
    room = Path(__file__).parents[2] / "nl2x" / "lm"
    return NOTES * 3 + "".join((room / f).read_text(encoding="utf-8") for f in ("chat.py", "choose.py"))


@pytest.mark.slow
def test_tokens_are_the_same_in_both_engines(light: LlamaEngine, reference: TransformersEngine) -> None:
    for text in (sample_text(), " a  b\n\n\tc 1234 é☕", "def f(x):\n    return x\n"):
        assert light._model.tokenize(text, special=False) == reference._encode(text)


@pytest.mark.slow
@pytest.mark.parametrize("count", [200, 2000])
def test_next_tokens_agree_with_transformers_in_float32(
    light: LlamaEngine, reference: TransformersEngine, count: int
) -> None:
    """Of the file as it comes. Measured: 97.0% of 2,000.

    llama.cpp rounds activations to 8 bits before it multiplies them with 4-bit weights;
    every disagreement seen is between two tokens whose logits differ by less than 0.5.
    """
    assert _agreement(light, reference, count) >= 0.95


def test_the_same_weights_unrounded_give_the_same_tokens(
    light_path: Path, reference: TransformersEngine, tmp_path: Path
) -> None:
    """Of the file's weights dequantized, which leaves no rounding: positions, masks and caches of the engine.

    Measured: all but one of 2,000.
    """
    file = write_float32(light_path, tmp_path / "light.f32.gguf")
    with LlamaEngine(file, Settings(context=2048, keep_states=False), name="float32") as engine:
        assert _agreement(engine, reference, 2000) >= 0.998


def _agreement(engine: LlamaEngine, reference: TransformersEngine, count: int) -> float:
    """The share of `count` next tokens that are the same, teacher-forced, 500 at a time."""
    tokens = engine._model.tokenize(sample_text(), special=False)[:count]
    assert len(tokens) == count
    engine._held, engine._logits = [], None
    same = []
    for window in (tokens[at : at + 500] for at in range(0, count, 500)):
        engine._model.cut(0)
        entries = [Entry(token, i, (0,), True) for i, token in enumerate(window)]
        ours = [int(logits.argmax()) for _, logits in engine._model.read(entries)]
        same += list(np.array(ours) == reference.logits(window).argmax(axis=1))
    engine._model.cut(0)
    return float(np.mean(same))


@pytest.mark.slow
def test_scores_agree(light: LlamaEngine, reference: TransformersEngine) -> None:
    for complete in (False, True):
        ours = light.score(PROMPT, ACCOUNTS, complete=complete)
        assert ours == pytest.approx(reference.score(PROMPT, ACCOUNTS, complete=complete), rel=0.1, abs=0.3)


@pytest.mark.slow
def test_scores_in_a_batch_equal_scores_one_by_one(reference: TransformersEngine) -> None:
    together = reference.score(PROMPT, ACCOUNTS)
    assert together == pytest.approx([reference.score(PROMPT, [a])[0] for a in ACCOUNTS], abs=1e-3)


@pytest.mark.slow
def test_greedy_replies_begin_alike(light: LlamaEngine, reference: TransformersEngine) -> None:
    prompt = Prompt("Write a Python function that adds two numbers.", opening="```python\ndef add(")
    ours, theirs = (e.generate(prompt, Sampling(max_tokens=8))[0] for e in (light, reference))
    assert ours.text == theirs.text
    assert ours.logprob == pytest.approx(theirs.logprob, abs=0.2)


@pytest.mark.slow
def test_a_grammar_binds_every_candidate(reference: TransformersEngine) -> None:
    grammar = in_order('{"for": "', one_of(*ACCOUNTS), '", "n": ', Repeat(Characters("0-9"), 1, 2), "}")
    warm = Sampling(temperature=1.2, max_tokens=40, seed=3)
    done = reference.generate(PROMPT, warm, n=4, grammar=grammar)
    assert all(re.fullmatch(to_regex(grammar), c.text) and c.finish == "stop" for c in done)
    assert reference.generate(PROMPT, warm, n=4, grammar=grammar) == done


@pytest.mark.slow
def test_stop_strings_and_streaming(reference: TransformersEngine) -> None:
    pieces: list[str] = []
    done = reference.generate(
        Prompt("Count from one to five."), Sampling(max_tokens=12, stop=(",",)), on_text=pieces.append
    )[0]
    assert "," not in done.text
    assert "".join(pieces) == done.text


@pytest.fixture
def adapter(tmp_path: Path) -> Path:
    """A LoRA adapter of random numbers on all projections of two layers, as PEFT would save it."""
    from safetensors.numpy import save_file

    random = np.random.default_rng(5)
    shapes = {
        "self_attn.q_proj": (576, 576),
        "self_attn.k_proj": (192, 576),
        "mlp.up_proj": (1536, 576),
        "mlp.down_proj": (576, 1536),
    }
    tensors = {}
    for layer in (0, 7):
        for module, (out, width) in shapes.items():
            name = f"base_model.model.model.layers.{layer}.{module}"
            tensors[f"{name}.lora_A.weight"] = random.normal(0, 0.1, (4, width)).astype(np.float32)
            tensors[f"{name}.lora_B.weight"] = random.normal(0, 0.1, (out, 4)).astype(np.float32)
    folder = tmp_path / "adapter"
    folder.mkdir()
    save_file(tensors, folder / "adapter_model.safetensors")
    (folder / "adapter_config.json").write_text(json.dumps({"peft_type": "LORA", "r": 4, "lora_alpha": 16}))
    return folder


@pytest.mark.slow
def test_an_adapter_changes_both_engines_alike(
    adapter: Path, light_path: Path, light_folder: Path, light: LlamaEngine
) -> None:
    before = np.array(light.score(PROMPT, ACCOUNTS))
    with open_engine(f"{light_path}+{adapter}", context=512, keep_states=False) as ours:
        after = np.array(ours.score(PROMPT, ACCOUNTS))
        assert ours.info.name.endswith("+adapter")
    theirs = open_engine(f"{light_folder}+{adapter}", context=512)
    expected = np.array(theirs.score(PROMPT, ACCOUNTS))
    theirs.close()
    assert np.abs(after - before).max() > 1  # it does something
    assert after == pytest.approx(expected, rel=0.1, abs=0.3)


def test_a_broken_adapter_is_refused(adapter: Path, light_path: Path, tmp_path: Path) -> None:
    def load(path: Path) -> None:
        LlamaEngine(light_path, Settings(context=256, adapters=((str(path), 1.0),)))

    with pytest.raises(BadInput, match="no such adapter"):
        load(tmp_path / "nowhere")
    with pytest.raises(BadInput, match="doesn't fit the model"):
        load(light_path)
    weights = adapter / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:5000])
    with pytest.raises(BadInput, match="no readable safetensors"):
        load(adapter)
    (adapter / "adapter_config.json").write_text("{")
    with pytest.raises(BadInput, match="no usable adapter configuration"):
        load(adapter)


@pytest.mark.slow
def test_directories_that_are_no_models_are_refused(
    tmp_path: Path, light_folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    no_tokenizer = tmp_path / "no-tokenizer"
    no_tokenizer.mkdir()
    config = json.loads((light_folder / "config.json").read_text())
    (no_tokenizer / "config.json").write_text(json.dumps(config))
    unknown = tmp_path / "unknown"
    unknown.mkdir()
    (unknown / "config.json").write_text(
        json.dumps({**config, "model_type": "steam", "architectures": ["X"]})
    )
    for folder in (empty, no_tokenizer, unknown):
        with pytest.raises(BadInput, match=f"{folder.name}: transformers can't load this model") as caught:
            open_engine(str(folder))
        assert "\n" not in str(caught.value)
    assert capfd.readouterr().out == ""
