"""The trained encoder as it is shipped: its matrices in 8 bits, read with numpy alone (nl2x/notes/meaning/encoder.py)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np


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
            "out_w": state[f"{at}attention.output.dense.weight"].T,
            "up_w": state[f"{at}intermediate.dense.weight"].T,
            "down_w": state[f"{at}output.dense.weight"].T,
        }
        for name, matrix in matrices.items():
            out[f"{number}.{name}"], out[f"{number}.{name}_scale"] = _eight_bits(matrix, axis=0)
        out[f"{number}.qkv_b"] = np.concatenate(
            [state[f"{at}attention.self.{part}.bias"] for part in ("query", "key", "value")]
        )
        for name, theirs in (
            ("out_b", "attention.output.dense.bias"),
            ("up_b", "intermediate.dense.bias"),
            ("down_b", "output.dense.bias"),
            ("norm1_w", "attention.output.LayerNorm.weight"),
            ("norm1_b", "attention.output.LayerNorm.bias"),
            ("norm2_w", "output.LayerNorm.weight"),
            ("norm2_b", "output.LayerNorm.bias"),
        ):
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
