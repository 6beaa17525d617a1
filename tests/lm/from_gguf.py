"""A GGUF file of the Llama family dequantized: as a Hugging Face directory, and as a GGUF file in float32.

transformers can read GGUF itself, but takes a minute for the smallest file.
"""

import json
from functools import cache
from pathlib import Path

import numpy as np
from gguf import GGUFReader, GGUFValueType, GGUFWriter
from gguf.quants import dequantize

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


def write_directory(gguf: Path, folder: Path) -> Path:
    """Write config, weights (float32) and tokenizer into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    reader = GGUFReader(gguf)
    config = _config(reader)
    (folder / "config.json").write_text(json.dumps(config))
    _write_weights(reader, config, folder / "model.safetensors")
    _write_tokenizer(reader, folder)
    return folder


def write_float32(gguf: Path, file: Path) -> Path:
    """The same model in a GGUF file of float32 weights: nothing is rounded before it is multiplied."""
    reader = GGUFReader(gguf)
    writer = GGUFWriter(file, _value(reader, "general.architecture"))
    for key, field in reader.fields.items():
        if key.startswith("GGUF.") or key in ("general.architecture", "general.file_type"):
            continue
        kind, inner = field.types[0], field.types[-1] if field.types[0] == GGUFValueType.ARRAY else None
        writer.add_key_value(key, _value(reader, key), kind, inner)
    for tensor in reader.tensors:
        writer.add_tensor(tensor.name, dequantize(tensor.data, tensor.tensor_type).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return file


@cache  # lists of 50,000 strings take seconds
def _value(reader: GGUFReader, key: str):
    return reader.fields[key].contents()


def _config(reader: GGUFReader) -> dict[str, object]:
    llama = {key.removeprefix("llama."): key for key in reader.fields if key.startswith("llama.")}

    def of(key: str):
        return _value(reader, llama[key])

    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_size": of("embedding_length"),
        "intermediate_size": of("feed_forward_length"),
        "num_hidden_layers": of("block_count"),
        "num_attention_heads": of("attention.head_count"),
        "num_key_value_heads": of("attention.head_count_kv"),
        "rms_norm_eps": of("attention.layer_norm_rms_epsilon"),
        "rope_parameters": {"rope_type": "default", "rope_theta": of("rope.freq_base")},
        "max_position_embeddings": of("context_length"),
        "vocab_size": len(_value(reader, "tokenizer.ggml.tokens")),
        "tie_word_embeddings": True,
        "bos_token_id": _value(reader, "tokenizer.ggml.bos_token_id"),
        "eos_token_id": _value(reader, "tokenizer.ggml.eos_token_id"),
    }


def _write_weights(reader: GGUFReader, config: dict, file: Path) -> None:
    from safetensors.numpy import save_file

    weights = {}
    for tensor in reader.tensors:
        name = _name(tensor.name)
        if name is None:
            continue
        value = dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
        if "q_proj" in name:
            value = _halves(value, config["num_attention_heads"])
        if "k_proj" in name:
            value = _halves(value, config["num_key_value_heads"])
        weights[name] = np.ascontiguousarray(value)
    save_file(weights, file, metadata={"format": "pt"})


def _name(gguf: str) -> str | None:
    whole = {"token_embd.weight": "model.embed_tokens.weight", "output_norm.weight": "model.norm.weight"}
    if gguf in whole:
        return whole[gguf]
    if not gguf.startswith("blk."):
        return None
    _, number, kind, _ = gguf.split(".")
    return f"model.layers.{number}.{BLOCK[kind]}.weight"


def _halves(rows: np.ndarray, heads: int) -> np.ndarray:
    """From llama.cpp's pairs of rotary rows to Hugging Face's halves."""
    size, width = rows.shape
    return rows.reshape(heads, size // heads // 2, 2, width).swapaxes(1, 2).reshape(size, width)


def _write_tokenizer(reader: GGUFReader, folder: Path) -> None:
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    tokens = _value(reader, "tokenizer.ggml.tokens")
    kinds = _value(reader, "tokenizer.ggml.token_type")
    merges = [tuple(merge.split(" ")) for merge in _value(reader, "tokenizer.ggml.merges")]
    tokenizer = Tokenizer(models.BPE({token: i for i, token in enumerate(tokens)}, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    special = [token for token, kind in zip(tokens, kinds, strict=True) if kind == 3]
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in special])
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token=tokens[_value(reader, "tokenizer.ggml.bos_token_id")],
        eos_token=tokens[_value(reader, "tokenizer.ggml.eos_token_id")],
        chat_template=_value(reader, "tokenizer.chat_template"),
    ).save_pretrained(folder)
