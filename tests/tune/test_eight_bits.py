"""The encoder in 8 bits: what is shipped can be trained further."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


def _net(count: int, seed: int) -> Any:
    """A very small network of the encoder's kind."""
    torch = pytest.importorskip("torch")
    from transformers import BertConfig, BertModel

    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=9,
        hidden_size=24,
        num_hidden_layers=2,
        num_attention_heads=12,
        intermediate_size=48,
        max_position_embeddings=64,
        hidden_act="gelu_new",
    )
    net = torch.nn.Module()
    net.bert = BertModel(config, add_pooling_layer=False)
    net.event, net.none = torch.nn.Linear(24, count), torch.nn.Linear(24, 1)
    net.of_note, net.of_name = (torch.nn.Linear(24, 24, bias=False) for _ in range(2))
    net.scale = torch.nn.Parameter(torch.tensor([20.0, 5.0]))
    return net.eval()


UNITS = ["[PAD]", "[CLS]", "[SEP]", "[UNK]", "rent", "paid", "to", "the", "bank"]


def test_what_was_saved_is_restored_and_new_events_begin_anew(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from nl2x.tune.eight_bits import restore, save

    first, other = _net(2, 1), _net(3, 2)
    path = tmp_path / "encoder.npz"
    save(path, first, UNITS, ["bought", "sold"])
    new = other.event.weight[0].detach().clone()
    restore(path, other, ["lent", "sold", "bought"])
    ids, mask = torch.tensor([[1, 4, 5, 2]]), torch.ones(1, 4)
    with torch.no_grad():
        was, now = (net.bert(input_ids=ids, attention_mask=mask).last_hidden_state for net in (first, other))
    assert torch.allclose(was, now, atol=0.03) and not torch.allclose(was, torch.zeros_like(was), atol=0.3)
    assert torch.allclose(other.event.weight[2], first.event.weight[0], atol=1e-3)
    assert torch.equal(other.event.weight[0], new)


def test_an_encoder_reads_as_the_network_that_it_was_made_of(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from nl2x.notes.meaning.encoder import read
    from nl2x.tune.eight_bits import save

    net = _net(2, 1)
    path = tmp_path / "encoder.npz"
    save(path, net, UNITS, ["bought", "sold"])
    made = read(path)
    ids = torch.tensor([made.pieces.of("paid the rent")])
    with torch.no_grad():
        hidden = net.bert(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state.mean(1)
        shares = net.event(hidden).softmax(-1)[0].tolist()
    told = made.told(["paid the rent"])[0]
    assert [told.events["bought"], told.events["sold"]] == pytest.approx(shares, abs=0.02)
