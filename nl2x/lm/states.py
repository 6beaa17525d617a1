"""Prompt state kept across processes: what was read once isn't read again.

One file holds one sequence's state after a prompt's lasting part, and its tokens. Files live in a folder
named after everything the state depends on (weights, engine version, settings), so a foreign one is never
looked at; a damaged one fails its checksum and is removed. All folders together stay below a bound: the
least recently used go first. Losing any of this loses only time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nl2x.lm.whole_files import write_whole

_MAGIC = b"nl2x state 1\n"
_HEAD = struct.Struct("<IQ32s")
"""Number of tokens, bytes of state, BLAKE2b-256 of both."""
LIMIT = 1 << 30
"""Bytes all kept states may take together: about 37,000 tokens of the default model."""
_SUFFIX = ".state"


@dataclass(frozen=True)
class State:
    """A sequence's state after exactly these tokens."""

    tokens: tuple[int, ...]
    data: bytes


class KeptStates:
    """The states in `folder` that belong to `key`, a text that names all they depend on."""

    def __init__(self, folder: Path, key: str, limit: int = LIMIT) -> None:
        self._root, self._limit = folder, limit
        self._folder = folder / hashlib.sha256(key.encode()).hexdigest()[:24]

    @property
    def folder(self) -> Path:
        """Where all that depends on the key is kept."""
        return self._folder

    def keep(self, state: State) -> None:
        """Write a state, and remove what is too much. A disk that is full or read-only is no error: then the
        prompt is read again next time."""
        tokens = np.asarray(state.tokens, "<i4").tobytes()
        head = _HEAD.pack(len(state.tokens), len(state.data), _digest(tokens, state.data))
        name = hashlib.sha256(tokens).hexdigest()[:32] + _SUFFIX
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / name, _MAGIC + head + tokens, state.data)
            self._remove_oldest()

    def longest(self, tokens: list[int], least: int) -> State | None:
        """The kept state that has most tokens in common with the beginning of `tokens`, if those are more
        than `least`. It may hold further tokens beyond them."""
        found = [(common_length(list(held), tokens), file) for file, held in self._held()]
        for common, file in sorted(found, reverse=True):
            if common <= least:
                return None
            if state := _read_whole(file):
                with contextlib.suppress(OSError):
                    os.utime(file)
                return state
            _remove(file)
        return None

    def _held(self) -> list[tuple[Path, list[int]]]:
        found = []
        for file in self._folder.glob(f"*{_SUFFIX}"):
            try:
                with file.open("rb") as stream:
                    head = _parse_head(stream.read(len(_MAGIC) + _HEAD.size))
                    tokens = np.frombuffer(stream.read(4 * head[0]), "<i4").tolist() if head else []
            except OSError:
                continue
            found.append((file, tokens))
        return found

    def _remove_oldest(self) -> None:
        files = []
        for file in self._root.glob(f"*/*{_SUFFIX}"):
            with contextlib.suppress(OSError):  # another process may have removed it
                stat = file.stat()
                files.append((stat.st_mtime_ns, stat.st_size, file))
        total = sum(size for _, size, _ in files)
        for _, size, file in sorted(files):
            if total <= self._limit:
                return
            _remove(file)
            total -= size


def common_length(a: list[int], b: list[int]) -> int:
    """How many tokens both begin with."""
    size = min(len(a), len(b))
    different = np.nonzero(np.asarray(a[:size], np.int64) != np.asarray(b[:size], np.int64))[0]
    return int(different[0]) if different.size else size


def _digest(tokens: bytes, data: bytes) -> bytes:
    whole = hashlib.blake2b(tokens, digest_size=32)
    whole.update(data)
    return whole.digest()


def _parse_head(raw: bytes) -> tuple[int, int, bytes] | None:
    if len(raw) != len(_MAGIC) + _HEAD.size or not raw.startswith(_MAGIC):
        return None
    count, size, digest = _HEAD.unpack(raw[len(_MAGIC) :])
    return (count, size, digest) if count < 1 << 24 else None


def _read_whole(file: Path) -> State | None:
    """The state in `file`, or None if it isn't exactly what was written."""
    try:
        raw = file.read_bytes()
    except OSError:
        return None
    start = len(_MAGIC) + _HEAD.size
    head = _parse_head(raw[:start])
    if head is None or len(raw) != start + 4 * head[0] + head[1]:
        return None
    tokens, data = raw[start : start + 4 * head[0]], raw[start + 4 * head[0] :]
    if _digest(tokens, data) != head[2]:
        return None
    return State(tuple(np.frombuffer(tokens, "<i4").tolist()), data)


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink()
