"""Low-rank adapters (LoRA; Hu et al. 2021, arXiv:2106.09685) in plain PyTorch: put beside a model's projections, trained,
and written as PEFT lays them out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

PROJECTIONS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
Pairs: TypeAlias = dict[str, tuple[Any, Any]]
"""By module name: A of shape [rank, inputs], B of shape [outputs, rank]."""


def opened(model: str, device: str) -> tuple[Any, Any]:
    """The tokenizer and the model: a Hugging Face directory or id, or a .gguf file. In bfloat16, but on a CPU that has to
    work it out in 32 bits (on one that hasn't, products of matrices take a fifth of the time)."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    path = Path(model)
    name, file = (str(path.parent), {"gguf_file": path.name}) if path.suffix == ".gguf" else (model, {})
    short = device != "cpu" or torch.ops.mkldnn._is_mkldnn_bf16_supported()
    kind = torch.bfloat16 if short else torch.float32
    tokenizer = AutoTokenizer.from_pretrained(name, **file)
    whole: dict[str, Any] = {"quantization_config": GgufConfig(dequantize=True)} if file else {}
    loaded = AutoModelForCausalLM.from_pretrained(name, dtype=kind, **file, **whole)
    return tokenizer, loaded.to(device)  # type: ignore[arg-type]


def insert(model: Any, rank: int, alpha: float, top: int = 0) -> Pairs:
    """Put a low-rank pair beside every projection, or those of the last `top` layers; only the pairs are trained, B from
    nought, so that the first step starts from the model as it is. Gives them by module name."""
    import torch

    for weight in model.parameters():
        weight.requires_grad_(False)
    pairs = {}
    first = model.config.num_hidden_layers - top if top else 0
    for name, module in list(model.named_modules()):
        ours = name.rsplit(".", 1)[-1] in PROJECTIONS and isinstance(module, torch.nn.Linear)
        if ours and _layer(name) >= first:
            like: dict[str, Any] = {"device": module.weight.device, "dtype": torch.float32}
            a = torch.nn.Parameter(torch.randn(rank, module.in_features, **like) / module.in_features**0.5)
            b = torch.nn.Parameter(torch.zeros(module.out_features, rank, **like))
            module.forward = _beside(module, a, b, alpha / rank)
            pairs[name] = (a, b)
    return pairs


def _layer(name: str) -> int:
    """The number of the layer that a module belongs to: "model.layers.3.mlp.up_proj" is in layer 3."""
    return int(name.split("layers.", 1)[1].split(".")[0])


def _beside(module: Any, a: Any, b: Any, scale: float) -> Any:
    """What the projection `module` gives with its pair: x W' + scale (x A') B'. Written out with its own way back, since
    as a sum of two layers it took a fifth to a third longer on a CPU, where adding big results costs as much as a product."""
    import torch

    class Both(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: Any, a: Any, b: Any) -> Any:
            weight, flat = module.weight, x.reshape(-1, x.shape[-1])
            low = (flat @ a.to(x.dtype).T) * scale
            out = torch.nn.functional.linear(flat, weight, module.bias).addmm_(low, b.to(x.dtype).T)
            ctx.save_for_backward(flat, low, a, b)
            return out.view(*x.shape[:-1], -1)

        @staticmethod
        def backward(ctx: Any, *given: Any) -> Any:
            flat, low, a, b = ctx.saved_tensors
            back = given[0].reshape(-1, given[0].shape[-1])
            lower = (back @ b.to(back.dtype)) * scale
            before = (
                (back @ module.weight).addmm_(lower, a.to(back.dtype)) if ctx.needs_input_grad[0] else None
            )
            shape = (*given[0].shape[:-1], -1)
            return (
                before if before is None else before.view(shape),
                (lower.T @ flat).to(a.dtype),
                (back.T @ low).to(b.dtype),
            )

    return lambda x: Both.apply(x, a, b)


def keep(state: Path, weights: Sequence[Any], optimizer: Any, losses: Sequence[float]) -> None:
    """Write what a run that is broken off goes on from, in one piece or not at all."""
    import torch

    kept = {
        "weights": [w.data.cpu() for w in weights],
        "optimizer": optimizer.state_dict(),
        "losses": list(losses),
    }
    torch.save(kept, part := state.with_suffix(".part"))
    part.replace(state)


def restored(state: Path, weights: Sequence[Any], optimizer: Any) -> list[float]:
    """Put back what `keep` wrote; the losses of the steps that were made."""
    import torch

    kept = torch.load(state, weights_only=True)
    for mine, theirs in zip(weights, kept["weights"], strict=True):
        mine.data.copy_(theirs)
    optimizer.load_state_dict(kept["optimizer"])
    return list(kept["losses"])


def write(out: Path, model: str, pairs: Pairs, rank: int, alpha: float) -> None:
    """The adapter as PEFT lays it out: adapter_config.json and adapter_model.safetensors, in 16 bits."""
    from safetensors.torch import save_file

    out.mkdir(parents=True, exist_ok=True)
    config = {"peft_type": "LORA", "task_type": "CAUSAL_LM", "base_model_name_or_path": model, "r": rank, "lora_alpha": alpha,
              "target_modules": list(PROJECTIONS), "lora_dropout": 0.0, "bias": "none"}  # fmt: skip
    (out / "adapter_config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    tensors = {}
    for name, (a, b) in pairs.items():
        tensors[f"base_model.model.{name}.lora_A.weight"] = a.detach().half().cpu().contiguous()
        tensors[f"base_model.model.{name}.lora_B.weight"] = b.detach().half().cpu().contiguous()
    save_file(tensors, str(out / "adapter_model.safetensors"))
