"""The trained encoder as it is shipped: its matrices in 8 bits, read with numpy alone (nl2x/notes/meaning/encoder.py)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

_MATRICES = {"out_w": "attention.output.dense", "up_w": "intermediate.dense", "down_w": "output.dense"}
_VECTORS = {
    "out_b": "attention.output.dense.bias",
    "up_b": "intermediate.dense.bias",
    "down_b": "output.dense.bias",
    "norm1_w": "attention.output.LayerNorm.weight",
    "norm1_b": "attention.output.LayerNorm.bias",
    "norm2_w": "output.LayerNorm.weight",
    "norm2_b": "output.LayerNorm.bias",
}


def save(path: Path, net: Any, units: Sequence[str], names: Sequence[str]) -> None:
    """The weights as numpy reads them: matrices of the layers and words in 8 bits, a scale for each column or word."""
    state = {name: row.detach().numpy() for name, row in net.bert.state_dict().items()}
    out: dict[str, Any] = {
        "units": np.frombuffer("\n".join(units).encode(), np.uint8),
        "names": np.frombuffer("\n".join(names).encode(), np.uint8),
    }
    out["word"], out["word_scale"] = _eight_bits(state["embeddings.word_embeddings.weight"], axis=1)
    out["place"] = (
        state["embeddings.position_embeddings.weight"][:64]
        + state["embeddings.token_type_embeddings.weight"][0]
    )
    out["norm_w"], out["norm_b"] = (
        state["embeddings.LayerNorm.weight"],
        state["embeddings.LayerNorm.bias"],
    )
    for number in range(sum(n.endswith("attention.self.query.weight") for n in state)):
        at = f"encoder.layer.{number}."
        own = [state[f"{at}attention.self.{part}.weight"].T for part in ("query", "key", "value")]
        matrices = {
            "qkv_w": np.concatenate(own, axis=1),
            **{mine: state[f"{at}{theirs}.weight"].T for mine, theirs in _MATRICES.items()},
        }
        for name, matrix in matrices.items():
            out[f"{number}.{name}"], out[f"{number}.{name}_scale"] = _eight_bits(matrix, axis=0)
        out[f"{number}.qkv_b"] = np.concatenate(
            [state[f"{at}attention.self.{part}.bias"] for part in ("query", "key", "value")]
        )
        for name, theirs in _VECTORS.items():
            out[f"{number}.{name}"] = state[at + theirs]
    heads = {n: r.detach().numpy() for n, r in net.state_dict().items() if not n.startswith("bert")}
    out["event_w"], out["event_b"] = heads["event.weight"].T, heads["event.bias"]
    out["of_note"], out["of_name"] = heads["of_note.weight"].T, heads["of_name.weight"].T
    out["none_w"], out["none_b"], out["scale"] = heads["none.weight"][0], heads["none.bias"], heads["scale"]
    small = {n: r.astype(np.float16) if r.dtype == np.float32 else r for n, r in out.items()}
    np.savez(path, **small)


def _eight_bits(matrix: Any, axis: int) -> tuple[Any, Any]:
    scale = np.maximum(np.abs(matrix).max(axis=axis), 1e-8) / 127
    rounded = np.rint(matrix / np.expand_dims(scale, axis)).astype(np.int8)
    return rounded, scale.astype(np.float32)


def restore(path: Path, net: Any, names: Sequence[str]) -> None:
    """Put what `save` wrote into a network, to train it further; events that it doesn't know begin anew."""
    import torch

    from nl2x.notes.meaning.encoder import read

    kept = read(path)
    state = net.bert.state_dict()

    def put(name: str, rows: Any) -> None:
        state[name].copy_(torch.from_numpy(np.ascontiguousarray(rows, np.float32)))

    put("embeddings.word_embeddings.weight", kept.word.astype(np.float32) * kept.word_scale[:, None])
    state["embeddings.position_embeddings.weight"][: len(kept.rest["place"])].copy_(
        torch.from_numpy(kept.rest["place"])
    )
    state["embeddings.token_type_embeddings.weight"].zero_()  # it is in the places
    put("embeddings.LayerNorm.weight", kept.rest["norm_w"])
    put("embeddings.LayerNorm.bias", kept.rest["norm_b"])
    for number, layer in enumerate(kept.layers):
        at = f"encoder.layer.{number}."
        parts = ("query", "key", "value")
        for part, weight, bias in zip(
            parts, np.split(layer["qkv_w"], 3, axis=1), np.split(layer["qkv_b"], 3), strict=True
        ):
            put(f"{at}attention.self.{part}.weight", weight.T)
            put(f"{at}attention.self.{part}.bias", bias)
        for mine, theirs in _MATRICES.items():
            put(f"{at}{theirs}.weight", layer[mine].T)
        for mine, theirs in _VECTORS.items():
            put(f"{at}{theirs}", layer[mine])
    with torch.no_grad():
        net.of_note.weight.copy_(torch.from_numpy(kept.rest["of_note"].T))
        net.of_name.weight.copy_(torch.from_numpy(kept.rest["of_name"].T))
        net.none.weight[0].copy_(torch.from_numpy(kept.rest["none_w"]))
        net.none.bias.copy_(torch.from_numpy(kept.rest["none_b"]))
        net.scale.copy_(torch.from_numpy(kept.rest["scale"]))
        for place, name in enumerate(names):
            if name in kept.names:
                was = kept.names.index(name)
                net.event.weight[place].copy_(torch.from_numpy(kept.rest["event_w"][:, was].copy()))
                net.event.bias[place] = float(kept.rest["event_b"][was])
