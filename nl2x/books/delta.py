"""The way back from a changed package to the one before it, byte for byte and small."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator
from typing import Any

from nl2x.books.package import Package

MAX_STORED = 200_000
"""Characters of the way back that are worth keeping for one posting; above it undo goes by the cells."""
_WINDOW = 1 << 18
_SCAN = 1 << 28
_KEY = 40


def way_back(before: Package, after: Package) -> dict[str, Any] | None:
    """What turns the members of `after` into those of `before`, as plain JSON data; None when too much.

    By member: None for one to drop, else its checksums after and before and the pieces that differ.
    """
    parts: dict[str, Any] = {}
    size = 0
    for name in {*before.names, *after.names}:
        if name in before and name in after and _same(before, after, name):
            continue
        if name not in before:
            parts[name] = None
            continue
        old = before.read(name)
        new = after.read(name) if name in after else b""
        pieces = _pieces(new, old)
        if pieces is None:
            return None
        stored = [(start, length, _packed(was)) for start, length, was in pieces]
        size += sum(len(was) + 20 for _, _, was in stored)
        if size > MAX_STORED:
            return None
        parts[name] = [zlib.crc32(new), zlib.crc32(old), stored]
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


def _same(before: Package, after: Package, name: str) -> bool:
    return before.checksum(name) == after.checksum(name) and before.size(name) == after.size(name)


def _rebuilt(new: bytes, pieces: list[list[Any]]) -> bytes:
    out, at = [], 0
    for start, length, was in pieces:
        out += [new[at:start], _unpacked(was)]
        at = start + length
    return b"".join([*out, new[at:]])


def _pieces(new: bytes, old: bytes) -> list[tuple[int, int, bytes]] | None:
    """Where `new` differs: start and length there, and what `old` has instead. None after too much searching.

    After a difference the two are brought together again at the next tag of `old` that `new` has nearby.
    """
    found: list[tuple[int, int, bytes]] = []
    i = j = searched = 0
    while True:
        same = _common(new, i, old, j)
        i, j = i + same, j + same
        if i == len(new) and j == len(old):
            return found
        for at in _tags(old, j):
            place = new.find(old[at : at + _KEY], i, i + _WINDOW)
            searched += (place if place >= 0 else min(i + _WINDOW, len(new))) - i
            if place >= 0:
                break
            if searched > _SCAN:
                return None
        else:
            place, at = len(new), len(old)
        found.append((i, place - i, old[j:at]))
        i, j = place, at


def _tags(old: bytes, start: int) -> Iterator[int]:
    for count, match in enumerate(re.compile(b"<").finditer(old, start, start + _WINDOW)):
        yield match.start()
        if count == 200:
            return


def _common(new: bytes, i: int, old: bytes, j: int) -> int:
    """How many bytes are the same from here on."""
    one, other = memoryview(new)[i:], memoryview(old)[j:]
    length, same, step = min(len(one), len(other)), 0, 1 << 16
    while same < length:
        step = min(step, length - same)
        if one[same : same + step] == other[same : same + step]:
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
