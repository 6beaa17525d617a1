"""The encoder as it is shipped: numpy on 8 bits says what torch says on the weights that were trained."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nl2x.notes.meaning import encoder as shipped
from nl2x.notes.meaning.pieces import Pieces
from nl2x.tune.eight_bits import restore, save
from nl2x.tune.encoder import encoded, network

UNITS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "#",
    "paid",
    "rent",
    "sold",
    "eggs",
    "card",
    "the",
    "bank",
    "gro",
    "##om",
]
TEXTS = ["paid the rent 950", "sold eggs", "groom the bank card", "Zürich?"]
EVENTS = ["bought", "sold", "nothing"]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[object, list[str], Path]:
    """A network of the shape that is shipped with random weights, as trained and as shipped."""
    torch = pytest.importorskip("torch")
    from safetensors.torch import save_file
    from transformers import BertConfig, BertModel

    folder = tmp_path_factory.mktemp("minilm")
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=len(UNITS), hidden_size=384, num_hidden_layers=2, num_attention_heads=12,
        intermediate_size=1536, max_position_embeddings=64, hidden_act="gelu_new",
    )  # fmt: skip
    bert = BertModel(config, add_pooling_layer=False)
    config.save_pretrained(folder)
    save_file(
        {f"bert.{n}": row.contiguous() for n, row in bert.state_dict().items()}, folder / "model.safetensors"
    )
    (folder / "vocab.txt").write_text("\n".join(UNITS), encoding="utf-8")
    net, units = network(folder, len(EVENTS))
    net.eval()
    out = folder / "encoder.npz"
    save(out, net, units, EVENTS)
    return net, units, out


def test_numpy_on_8_bits_reads_as_torch_does(
    trained: tuple[object, list[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    net, units, out = trained
    read = shipped.read(out)
    with torch.no_grad():
        rows = encoded(net, Pieces(units), TEXTS).numpy()
        shares = net.event(torch.tensor(rows)).softmax(-1).numpy()  # type: ignore[attr-defined]
    mine = read.encode(TEXTS)
    cosines = (mine * rows).sum(1) / np.linalg.norm(mine, axis=1) / np.linalg.norm(rows, axis=1)
    assert cosines.min() > 0.999
    told = read.told(TEXTS)
    assert np.abs(np.array([list(one.events.values()) for one in told]) - shares).max() < 0.01
    alone = [read.told([text])[0] for text in TEXTS]  # a text says the same by itself as among longer ones
    for one, other in zip(told, alone, strict=True):
        assert np.allclose(one.place, other.place, atol=1e-4) and list(one.events) == EVENTS


def test_what_was_saved_can_be_trained_further_and_new_events_begin_anew(
    trained: tuple[object, list[str], Path],
) -> None:
    import torch

    net, units, out = trained
    other, _ = network(out.parent, 3)
    other.eval()
    with torch.no_grad():
        for weight in other.parameters():
            weight.normal_(0, 0.1)
        new = other.event.weight[0].clone()
        restore(out, other, ["lent", "sold", "bought"])
        was, now = (encoded(one, Pieces(units), TEXTS).numpy() for one in (net, other))
    cosines = (was * now).sum(1) / np.linalg.norm(was, axis=1) / np.linalg.norm(now, axis=1)
    assert cosines.min() > 0.999
    assert torch.equal(other.event.weight[0], new)
    for place, earlier in ((1, 1), (2, 0)):
        assert torch.allclose(other.event.weight[place], net.event.weight[earlier], atol=1e-3)  # type: ignore[attr-defined]
    for name in ("of_note", "of_name", "none"):
        assert torch.allclose(getattr(other, name).weight, getattr(net, name).weight, atol=1e-2)
