"""Messages over a stream socket: four bytes of length, then that many bytes. Used on both sides."""

from __future__ import annotations

import socket
import struct

HEADER = struct.Struct(">I")
MAX_FRAME = 1 << 28


def send(link: socket.socket, body: bytes) -> None:
    """Write one message; blocks until the other side takes it."""
    link.sendall(HEADER.pack(len(body)) + body)


def receive(link: socket.socket, limit: int = MAX_FRAME) -> bytes | None:
    """Read one message, or None at the end of the stream. Raises ValueError for one longer than `limit`."""
    head = _exactly(link, HEADER.size)
    if head is None:
        return None
    (length,) = HEADER.unpack(head)
    if length > limit:
        raise ValueError("a message longer than the limit")
    return _exactly(link, length)


def _exactly(link: socket.socket, count: int) -> bytes | None:
    parts, missing = [], count
    while missing:
        part = link.recv(min(missing, 1 << 20))
        if not part:
            return None
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
