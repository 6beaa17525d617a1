"""LoRA adapters as PEFT writes them (a directory with adapter_config.json and safetensors): reading, and
writing in GGUF form for llama.cpp."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nl2x.errors import BadInput, CannotHere

_PREFIX = "base_model.model."
_A, _B = ".lora_A.weight", ".lora_B.weight"
_GGUF_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
"""Projections of the Llama and Qwen2 families; source: llama.cpp's gguf-py tensor mapping."""


@dataclass(frozen=True)
class Adapter:
    """A low-rank change of some weights: W + scale · B·A."""

    pairs: dict[str, tuple[NDArray[np.float32], NDArray[np.float32]]]
    """Module name → (A of shape rank x inputs, B of shape outputs x rank)."""
    scale: float
    """lora_alpha / rank, or lora_alpha / √rank where the adapter says so (rsLoRA)."""
    alpha: float
    """What llama.cpp divides by the rank to get the same scale."""


def read_adapter(folder: Path) -> Adapter:
    """The adapter in `folder`; raises BadInput where it is missing, broken or of a kind nl2x can't apply."""
    config = _config(folder)
    rank, alpha = int(config.get("r", 0)), float(config.get("lora_alpha", 0))
    if rank < 1:
        raise BadInput("the adapter's rank is missing", where=str(folder / "adapter_config.json"))
    for refused in ("use_dora", "rank_pattern", "alpha_pattern", "modules_to_save"):
        if config.get(refused):
            raise BadInput(f"adapters with {refused} aren't supported", where=str(folder))
    scale = alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)
    return Adapter(_pairs(folder / "adapter_model.safetensors", rank), scale, scale * rank)


def _config(folder: Path) -> dict[str, Any]:
    file = folder / "adapter_config.json"
    try:
        config = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(
            f"no usable adapter configuration: {error}", where=str(file), todo="give a folder saved by PEFT"
        ) from None
    if not isinstance(config, dict) or config.get("peft_type", "LORA") != "LORA":
        raise BadInput("this isn't a LoRA adapter", where=str(file))
    return config


def _pairs(file: Path, rank: int) -> dict[str, tuple[NDArray[np.float32], NDArray[np.float32]]]:
    tensors = _tensors(file)
    pairs = {}
    for name, a in tensors.items():
        if not name.endswith(_A):
            continue
        b = tensors.get(name.removesuffix(_A) + _B)
        if b is None or a.ndim != 2 or b.ndim != 2 or a.shape[0] != rank or b.shape[1] != rank:
            raise BadInput(f"{name} has no partner of rank {rank}", where=str(file))
        pairs[name.removeprefix(_PREFIX).removesuffix(_A)] = (a, b)
    if not pairs:
        raise BadInput("there are no LoRA weights in this file", where=str(file))
    return pairs


def _tensors(file: Path) -> dict[str, NDArray[np.float32]]:
    """All tensors as float32. Read by hand: the format is a JSON head and raw numbers
    (github.com/huggingface/safetensors, "Format"), and numpy alone has no bfloat16."""
    try:
        raw = file.read_bytes()
        size = int.from_bytes(raw[:8], "little")
        head = json.loads(raw[8 : 8 + size])
        body = memoryview(raw)[8 + size :]
        return {
            name: _numbers(body[slice(*entry["data_offsets"])], entry["dtype"]).reshape(entry["shape"])
            for name, entry in head.items()
            if name != "__metadata__"
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput(f"no readable safetensors file: {error}", where=str(file)) from None


def _numbers(raw: memoryview, kind: str) -> NDArray[np.float32]:
    if kind == "BF16":
        return (np.frombuffer(raw, "<u2").astype(np.uint32) << 16).view(np.float32)
    return np.frombuffer(raw, {"F32": "<f4", "F16": "<f2"}[kind]).astype(np.float32)


def write_gguf(adapter: Adapter, architecture: str, heads: tuple[int, int], file: Path) -> None:
    """Write the adapter for llama.cpp. `heads` are the model's query and key-value heads: for Llama models
    llama.cpp keeps the rows of Q and K in another order (rotary pairs interleaved)."""
    try:
        from gguf import GGUFWriter
    except ImportError:
        raise CannotHere(
            "LoRA folders need the gguf package", todo="pip install gguf, or give the adapter in GGUF form"
        ) from None

    writer = GGUFWriter(str(file), architecture)
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", adapter.alpha)
    for module, (a, b) in sorted(adapter.pairs.items()):
        name = _gguf_name(module)
        if architecture == "llama" and name.endswith(("attn_q.weight", "attn_k.weight")):
            b = _interleaved(b, heads[0] if name.endswith("attn_q.weight") else heads[1])
        writer.add_tensor(f"{name}.lora_a", np.ascontiguousarray(a))
        writer.add_tensor(f"{name}.lora_b", np.ascontiguousarray(b))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _gguf_name(module: str) -> str:
    parts = module.split(".")
    kind = ".".join(parts[3:])
    if parts[:2] != ["model", "layers"] or kind not in _GGUF_NAMES:
        raise BadInput(f"adapters of {module} aren't supported", todo="use the transformers engine")
    return f"blk.{parts[2]}.{_GGUF_NAMES[kind]}.weight"


def _interleaved(rows: NDArray[np.float32], heads: int) -> NDArray[np.float32]:
    """From Hugging Face's order of rotary rows (first halves, then second halves) to pairs."""
    size, width = rows.shape
    return rows.reshape(heads, 2, size // heads // 2, width).swapaxes(1, 2).reshape(size, width)
