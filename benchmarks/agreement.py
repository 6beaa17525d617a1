"""How often the engine's next token is the one of the same weights in float32, teacher-forced.

    python benchmarks/agreement.py [--model default|light] [--tokens 2000] [--out FILE.md]

The weights of the GGUF file are dequantized and put into transformers' own model in float32 (6.2 GB for the
default). The text is code (this project's) and notes, read in windows of 500 tokens.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import re
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
WINDOW = 500
BLOCK = {
    "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
OTHERS = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
NOTES = """Paid the electricity bill, 214.30, from the bank account on the 3rd.
Sold 12 chairs to Harper for cash. Mixed Stationers sent an invoice for paper, 48.00 plus tax, due in thirty
days. Lunch with a client, 36.50, by card. The bank took 4.00 in charges.
Bought a second-hand van for 7,200; half now, the rest next month. Rent for June, 900.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", default="default")
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    began = time.monotonic()
    path, version, windows, ours = engine_side(options.model, options.tokens)
    gc.collect()
    gaps = reference_side(path, windows, ours, options.threads)
    report = describe(options, version, gaps, time.monotonic() - began)
    print(report)
    if options.out:
        options.out.write_text(report + "\n", encoding="utf-8")


def text() -> str:
    """Notes as people write them, and this project's code."""
    room = ROOT / "nl2x" / "lm"
    return NOTES * 3 + "".join(
        (room / f).read_text(encoding="utf-8") for f in ("chat.py", "choose.py", "text.py", "grammar.py")
    )


def engine_side(model: str, count: int):
    """The model's file, the engine's version, the windows of tokens, and its next token at each place."""
    from nl2x.lm import open_engine
    from nl2x.lm.llama_model import Entry

    with open_engine(model, keep_states=False, context=1024) as engine:
        llama = engine._model
        tokens = llama.tokenize(text(), special=False)[:count]
        assert len(tokens) == count
        windows = [tokens[at : at + WINDOW] for at in range(0, count, WINDOW)]
        ours = []
        for window in windows:
            llama.cut(0)
            entries = [Entry(token, place, (0,), True) for place, token in enumerate(window)]
            ours.append([int(logits.argmax()) for _, logits in llama.read(entries)])
        return Path(engine.info.source), engine.info.engine, windows, ours


def reference_side(path: Path, windows, ours, threads: int) -> np.ndarray:
    """At each place by how much the reference prefers its own next token; 0 where the engine agrees."""
    import torch

    torch.set_num_threads(threads or torch.get_num_threads())
    model = float32_model(path)
    gaps = []
    with torch.inference_mode():
        for window, chosen in zip(windows, ours, strict=True):
            hidden = model.model(torch.tensor([window])).last_hidden_state[0]
            for at in range(0, len(window), 100):  # the logits of a whole window are 0.3 GB
                logits = model.lm_head(hidden[at : at + 100])
                picked = logits.gather(1, torch.tensor(chosen[at : at + 100])[:, None])[:, 0]
                gaps.append((logits.max(dim=1).values - picked).numpy())
    return np.concatenate(gaps)


def float32_model(path: Path):
    """transformers' model with the file's weights, dequantized."""
    import torch
    from gguf import GGUFReader
    from gguf.quants import dequantize
    from transformers import LlamaConfig, LlamaForCausalLM, Qwen2Config, Qwen2ForCausalLM

    reader = GGUFReader(path)
    kind = reader.fields["general.architecture"].contents()
    names = {tensor.name for tensor in reader.tensors}

    def of(key: str):
        return reader.fields[f"{kind}.{key}"].contents()

    make_config, make_model = {
        "llama": (LlamaConfig, LlamaForCausalLM),
        "qwen2": (Qwen2Config, Qwen2ForCausalLM),
    }[kind]
    config = make_config(
        hidden_size=of("embedding_length"),
        intermediate_size=of("feed_forward_length"),
        num_hidden_layers=of("block_count"),
        num_attention_heads=of("attention.head_count"),
        num_key_value_heads=of("attention.head_count_kv"),
        rms_norm_eps=of("attention.layer_norm_rms_epsilon"),
        rope_parameters={"rope_type": "default", "rope_theta": of("rope.freq_base")},
        max_position_embeddings=of("context_length"),
        vocab_size=len(reader.fields["tokenizer.ggml.tokens"].contents()),
        tie_word_embeddings="output.weight" not in names,
    )
    with torch.device("meta"):
        model = make_model(config)
    weights = {}
    for tensor in reader.tensors:
        name = _name(tensor.name)
        if name:
            array = dequantize(tensor.data, tensor.tensor_type).astype(np.float32, copy=False)
            if kind == "llama" and ".attn_" in tensor.name:
                array = _unrotated(array, tensor.name, of)
            weights[name] = torch.from_numpy(np.array(array))
    model.load_state_dict(weights, strict=False, assign=True)
    model.tie_weights()
    model.model.rotary_emb = type(model.model.rotary_emb)(config)  # its frequencies were on the meta device
    missing = [name for name, parameter in model.named_parameters() if parameter.is_meta]
    assert not missing, missing
    return model.eval()


def _name(name: str) -> str:
    if found := re.fullmatch(r"blk\.(\d+)\.(\w+)\.(weight|bias)", name):
        block, module, what = found.groups()
        return f"model.layers.{block}.{BLOCK[module]}.{what}" if module in BLOCK else ""
    return OTHERS.get(name, "")


def _unrotated(array: np.ndarray, name: str, of) -> np.ndarray:
    """llama.cpp interleaves the halves that the rotary embedding turns, for the Llama family only."""
    heads = {"attn_q": "head_count", "attn_k": "head_count_kv"}.get(name.split(".")[2])
    if heads is None:
        return array
    count = of(f"attention.{heads}")
    return array.reshape(count, -1, 2, array.shape[-1]).swapaxes(1, 2).reshape(array.shape)


def describe(options: argparse.Namespace, version: str, gaps: np.ndarray, seconds: float) -> str:
    wrong = gaps[gaps > 0]
    near = (wrong < 0.5).mean() if wrong.size else 1.0
    share = 1 - wrong.size / gaps.size
    error = (share * (1 - share) / gaps.size) ** 0.5
    command = f"python benchmarks/agreement.py --model {options.model} --tokens {options.tokens}"
    return "\n".join(
        [
            f"`{command}`, {dt.date.today()}, {version}, {seconds:.0f} s.",
            "",
            f"**{share:.1%}** of {gaps.size} next tokens are the same as in float32 "
            f"(standard error {error:.1%}). Of the {wrong.size} others {near:.0%} lie between tokens whose "
            f"logits in float32 differ by less than 0.5; the largest gap is {wrong.max(initial=0):.2f}.",
        ]
    )


if __name__ == "__main__":
    main()
