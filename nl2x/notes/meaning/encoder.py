"""What a note means, by a small trained encoder of whole sentences: which event it tells of, which account it is about.

A BERT of six layers (MiniLM-L6, Apache-2.0), trained further by nl2x/tune/encoder.py on notes of many trades, its
weights in 8 bits, run with numpy alone: some ten milliseconds a note, once for each text. Unlike the word vectors
beside it, it reads a sentence as a whole, so that "paid with the Starling card" isn't about card charges.

Sources: Devlin et al. 2019, arXiv:1810.04805 (the network); Wang et al. 2020, arXiv:2002.10957 (MiniLM);
Hendrycks and Gimpel 2016, arXiv:1606.08415 (gelu, in its tanh form).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
import numpy.typing as npt
from threadpoolctl import ThreadpoolController

from nl2x.notes.meaning.pieces import Pieces, side_by_side
from nl2x.notes.meaning.topics import softmax

Floats = npt.NDArray[np.float32]
DATA = "encoder.npz"
HEADS = 12
_KEPT = 4096
"""Texts whose reading is kept, before all are forgotten."""


@dataclass(frozen=True)
class Encoder:
    """The weights. p: pieces, d: dimensions, e: events; `layers` holds each layer's matrices by name."""

    pieces: Pieces
    names: Sequence[str]
    word: npt.NDArray[np.int8]  # [p, d]
    word_scale: Floats  # [p]
    layers: Sequence[Mapping[str, Floats]]
    rest: Mapping[str, Floats]

    def encode(self, texts: Sequence[str]) -> Floats:
        """One row a text: the mean of what its pieces come to. [texts, d]"""
        ids, mask = side_by_side([self.pieces.of(text) for text in texts])
        with _blas().limit(limits=1, user_api="blas"):
            return self._encoded(ids, mask)

    def _encoded(self, ids: npt.NDArray[np.int64], mask: Floats) -> Floats:
        longest = ids.shape[1]
        hidden = self.word[ids].astype(np.float32) * self.word_scale[ids][..., None]
        hidden = _norm(hidden + self.rest["place"][:longest], self.rest["norm_w"], self.rest["norm_b"])
        away = (mask[:, None, None, :] - 1) * 1e4
        for layer in self.layers:
            hidden = _layer(hidden, away, layer)
        mean: Floats = (hidden * mask[..., None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        return mean

    def told(self, texts: Sequence[str]) -> list[Told]:
        """What each text says happened, and where it stands among accounts."""
        rows = self.encode(texts)
        shares = [softmax(row) for row in rows @ self.rest["event_w"] + self.rest["event_b"]]
        places = _unit(rows @ self.rest["of_note"])
        nones = rows @ self.rest["none_w"] + self.rest["none_b"][0]
        return [
            Told(dict(zip(self.names, share.tolist(), strict=True)), place, float(none))
            for share, place, none in zip(shares, places, nones, strict=True)
        ]

    def named(self, names: Sequence[str]) -> Floats:
        """Where accounts stand by their names: one unit row each. [names, d]"""
        return _unit(self.encode(names) @ self.rest["of_name"])


@dataclass(frozen=True)
class Told:
    """What a text tells: a probability for each event, its place among accounts [d], and how far it tells of none."""

    events: Mapping[str, float]
    place: Floats
    none: float


def _unit(rows: Floats) -> Floats:
    result: Floats = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-6)
    return result


@cache
def _blas() -> ThreadpoolController:
    """What numpy multiplies with: on one core, since its threads wait for one another a hundred times as long as such
    small products take where another program keeps the cores busy."""
    return ThreadpoolController()


@cache
def encoder() -> Encoder:
    """The encoder that is shipped; read once, in about 60 ms."""
    with as_file(files(__package__).joinpath(DATA)) as path:
        return read(path)


def read(path: Path) -> Encoder:
    """An encoder from a file that nl2x/tune/eight_bits.py wrote."""
    with np.load(path) as data:
        rows = {name: data[name] for name in data.files}
    whole = {n: _whole(n, rows) for n in rows if "." in n and not n.endswith("_scale")}
    count = 1 + max(int(n.partition(".")[0]) for n in whole)
    layers = [
        {n.partition(".")[2]: row for n, row in whole.items() if n.startswith(f"{number}.")}
        for number in range(count)
    ]
    words = [bytes(rows.pop(name)).decode("utf-8").split("\n") for name in ("units", "names")]
    small = {n: r.astype(np.float32) for n, r in rows.items() if "." not in n and n != "word"}
    return Encoder(Pieces(words[0]), words[1], rows["word"], small.pop("word_scale"), layers, small)


def _whole(name: str, rows: Mapping[str, npt.NDArray[np.generic]]) -> Floats:
    scale = rows.get(f"{name}_scale")
    whole: Floats = rows[name].astype(np.float32)
    return whole if scale is None else whole * scale.astype(np.float32)


_known: dict[str, Told] = {}


def told(texts: Sequence[str]) -> list[Told]:
    """What each text tells, by the encoder that is shipped; those not read lately are read together."""
    if len(_known) > _KEPT:
        _known.clear()
    new = [text for text in dict.fromkeys(texts) if text not in _known]
    if new:
        _known.update(zip(new, encoder().told(new), strict=True))
    return [_known[text] for text in texts]


@lru_cache(maxsize=64)
def places(names: tuple[str, ...]) -> Floats:
    """Where accounts stand by their names, by the encoder that is shipped. [names, d]"""
    return encoder().named(names)


def _layer(hidden: Floats, away: Floats, layer: Mapping[str, Floats]) -> Floats:
    rows, length, d = hidden.shape
    # One product of two matrices is several times faster than many small ones.
    flat = hidden.reshape(rows * length, d)
    joint = (flat @ layer["qkv_w"] + layer["qkv_b"]).reshape(rows, length, 3, HEADS, d // HEADS)
    q, k, v = joint.transpose(2, 0, 3, 1, 4)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(np.float32(d // HEADS)) + away
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    seen = (weights @ v).transpose(0, 2, 1, 3).reshape(rows * length, d)
    flat = _norm(flat + seen @ layer["out_w"] + layer["out_b"], layer["norm1_w"], layer["norm1_b"])
    inner = _gelu(flat @ layer["up_w"] + layer["up_b"])
    flat = _norm(flat + inner @ layer["down_w"] + layer["down_b"], layer["norm2_w"], layer["norm2_b"])
    return flat.reshape(rows, length, d)


def _norm(rows: Floats, weight: Floats, bias: Floats) -> Floats:
    centred = rows - rows.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-12)
    result: Floats = centred / spread * weight + bias
    return result


def _gelu(x: Floats) -> Floats:
    result: Floats = (
        0.5 * x * (1 + np.tanh(x * (np.float32(0.7978845608) + np.float32(0.0356774081) * x * x)))
    )
    return result
