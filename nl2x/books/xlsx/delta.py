"""The way back from a changed package to the one before it, byte for byte and small."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator
from typing import Any

from nl2x.books.xlsx.package import Package

MAX_STORED = 200_000
"""Characters of the way back that are worth keeping for one posting; above it undo goes by the cells."""
_WINDOW = 1 << 18
_SCAN = 1 << 28
_ENOUGH = 8 << 20
_KEY = 40


def way_back(before: Package, after: Package) -> dict[str, Any] | None:
    """What turns the members of `after` into those of `before`, as plain JSON data; None when too much.

    By member: None for one to drop, else its checksums after and before and the pieces that differ.
    """
    parts: dict[str, Any] = {}
    size = 0
    for name in {*before.names, *after.names}:
        if same_member(before, after, name):
            continue
        if name not in before:
            parts[name] = None
            continue
        pieces = _pieces(
            _Window(after.chunks(name) if name in after else iter(())), _Window(before.chunks(name))
        )
        if pieces is None:
            return None
        stored = [(start, length, _packed(was)) for start, length, was in pieces]
        size += sum(len(was) + 20 for _, _, was in stored)
        if size > MAX_STORED:
            return None
        parts[name] = [after.checksum(name) if name in after else 0, before.checksum(name), stored]
    return parts


def go_back(after: Package, parts: dict[str, Any]) -> bytes | None:
    """The package before, made from `after`; None when a member concerned is not as it was left."""
    changed: dict[str, bytes] = {}
    removed = []
    for name, part in parts.items():
        if part is None:
            removed.append(name)
            continue
        new = after.read(name) if name in after else b""
        if zlib.crc32(new) != part[0]:
            return None
        old = _rebuilt(new, part[2])
        if zlib.crc32(old) != part[1]:
            return None
        changed[name] = old
    return after.replace(changed, removed)


def same_member(one: Package, other: Package, name: str) -> bool:
    """Whether both have the member, with the same bytes (going by checksum and size)."""
    alike = name in one and name in other and one.checksum(name) == other.checksum(name)
    return alike and one.size(name) == other.size(name)


def _rebuilt(new: bytes, pieces: list[list[Any]]) -> bytes:
    out, at = [], 0
    for start, length, was in pieces:
        out += [new[at:start], _unpacked(was)]
        at = start + length
    return b"".join([*out, new[at:]])


class _Window:
    """A member read from front to back: `data` is the part in view, which begins at `start`."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.chunks, self.data, self.start = chunks, bytearray(), 0

    def fill(self, length: int) -> None:
        """Have at least `length` bytes in view, or all that are left."""
        while len(self.data) < length and (chunk := next(self.chunks, b"")):
            self.data += chunk

    def drop(self, length: int) -> None:
        """Pass over the first bytes in view."""
        del self.data[:length]
        self.start += length


def _pieces(new: _Window, old: _Window) -> list[tuple[int, int, bytes]] | None:
    """Where `new` differs: start and length there, and what `old` has instead. None after too much searching.

    After a difference the two are brought together again at the next tag of `old` that `new` has nearby.
    """
    found: list[tuple[int, int, bytes]] = []
    searched = 0
    while True:
        new.fill(2 * _WINDOW)
        old.fill(2 * _WINDOW)
        if not new.data and not old.data:
            return found
        same = _common(new.data, old.data)
        if same:
            new.drop(same)
            old.drop(same)
            continue
        place, at = _meeting(new.data, old.data)
        searched += _WINDOW
        if place < 0:
            new.fill(_ENOUGH)
            old.fill(_ENOUGH)
            place, at = len(new.data), len(old.data)
        if searched > _SCAN or at >= _ENOUGH or place >= _ENOUGH:
            return None
        found.append((new.start, place, bytes(old.data[:at])))
        new.drop(place)
        old.drop(at)


def _meeting(new: bytearray, old: bytearray) -> tuple[int, int]:
    """The places in `new` and `old` from which on they go on alike; (-1, -1) when there are none in view."""
    for count, match in enumerate(re.compile(b"<").finditer(old, 0, _WINDOW)):
        at = match.start()
        place = new.find(old[at : at + _KEY], 0, _WINDOW)
        if place >= 0:
            return place, at
        if count == 200:
            break
    return -1, -1


def _common(new: bytearray, old: bytearray) -> int:
    """How many bytes at the front are the same."""
    length, same, step = min(len(new), len(old)), 0, 1 << 16
    while same < length:
        step = min(step, length - same)
        if new[same : same + step] == old[same : same + step]:
            same += step
        elif step == 1:
            break
        else:
            step = (step + 1) // 2
    return same


def _packed(piece: bytes) -> str:
    squeezed = zlib.compress(piece, 9)
    return (
        "z" + base64.b85encode(squeezed).decode()
        if len(squeezed) < len(piece)
        else "r" + base64.b85encode(piece).decode()
    )


def _unpacked(text: str) -> bytes:
    raw = base64.b85decode(text[1:])
    if text[0] == "r":
        return raw
    # Bounded: a log sheet is part of an untrusted file.
    inflater = zlib.decompressobj()
    return inflater.decompress(raw, 1 << 28)
