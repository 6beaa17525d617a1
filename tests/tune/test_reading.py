"""What the model that reads whole notes learns from, and how it is asked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nl2x.notes.engines import reads_notes
from nl2x.notes.meaning import by_model
from nl2x.notes.meaning.encoder import encoder
from nl2x.tune import reading


def test_every_event_that_the_encoder_knows_has_a_label_of_its_own() -> None:
    assert set(encoder().names) <= set(by_model.EVENTS)
    assert len(set(by_model.EVENTS.values())) == len(by_model.EVENTS)


@pytest.mark.light_model
def test_a_label_is_one_token_after_the_same_others() -> None:
    from nl2x.lm.llama_model import LlamaModel, Settings
    from nl2x.lm.weights import LIGHT, locate

    model = LlamaModel(locate(LIGHT), Settings())
    for question, labels in (
        (by_model.EVENT, by_model.EVENTS.values()),
        (by_model.ACCOUNT, (*by_model.LABELS, by_model.NO_ACCOUNT)),
    ):
        tokens = [list(model.tokenize(by_model.answer(question, label))) for label in labels]
        assert len({tuple(ids[:-1]) for ids in tokens}) == 1
        assert len({ids[-1] for ids in tokens}) == len(tokens)
    model.close()


def test_a_note_is_read_alike_whatever_notes_stand_beside_it() -> None:
    torch = pytest.importorskip("torch")
    from transformers import Qwen2Config, Qwen2ForCausalLM

    torch.manual_seed(1)
    config = Qwen2Config(
        vocab_size=50,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
    )
    model = Qwen2ForCausalLM(config).eval()
    labels = {"events": [[1, 2, e] for e in (3, 4, 5)], "accounts": [[6, 2, a] for a in (7, 8, 9, 10)]}
    reader = reading.Reader(model, labels, "cpu")
    first, second = reading.Asked([20, 21, 22], 0, 1), reading.Asked([30, 31], 2, 2)
    together = reading.Pack(1, [40, 41, 42], 3, [first, second])
    longer = reading.Pack(1, [40, 41, 42, 43, 44, 45], 3, [first, second])
    alone = reading.Pack(1, [40, 41, 42], 3, [second])
    with torch.no_grad():
        (both, _), (one,) = reader.scores([together, longer]), reader.scores([alone])
    for beside, by_itself in zip(both, one, strict=True):
        assert torch.allclose(beside[1], by_itself[0], atol=1e-5)
    plain = model(torch.tensor([[40, 41, 42, 30, 31, 6, 2]])).logits[0, -1, [7, 8, 9, 10]]
    assert torch.allclose(one[1][0], plain, atol=1e-5)


def test_packs_come_back_as_they_were_saved(tmp_path: Path) -> None:
    packs = [reading.Pack(2, [1, 2], 4, [reading.Asked([3, 4, 5], 7, -1), reading.Asked([6], -1, 0)])]
    labels = {"events": [[1]], "accounts": [[2, 3]]}
    reading._save(tmp_path / "p.npz", packs, labels)
    assert reading._load(tmp_path / "p.npz") == (packs, labels)


def test_an_adapter_for_reading_is_known_by_its_card(tmp_path: Path) -> None:
    assert not reads_notes("default")
    assert not reads_notes(f"default+{tmp_path}")
    (tmp_path / "card.json").write_text("[]")
    assert not reads_notes(f"default+{tmp_path}")
    (tmp_path / "card.json").write_text(json.dumps({"for": "code"}))
    assert not reads_notes(f"default+{tmp_path}")
    (tmp_path / "card.json").write_text(json.dumps({"for": "reading"}))
    assert reads_notes(f"default+{tmp_path}")
