"""What a command and a resident process say to each other: JSON objects, each behind four bytes of length."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Mapping
from typing import Any

LARGEST = 32 << 20
"""Bytes of one message; a prompt that fills a large context has less than one."""
_LENGTH = struct.Struct("<I")


class Broken(Exception):
    """The other end sent something that is no message."""


def send(connection: socket.socket, message: Mapping[str, Any]) -> None:
    """Send one message."""
    raw = json.dumps(message).encode()
    connection.sendall(_LENGTH.pack(len(raw)) + raw)


def receive(connection: socket.socket) -> dict[str, Any]:
    """The next message. Raises EOFError where the other end is gone, Broken where it makes no sense."""
    (length,) = _LENGTH.unpack(_exactly(connection, _LENGTH.size))
    if length > LARGEST:
        raise Broken(f"a message of {length} bytes")
    try:
        message = json.loads(_exactly(connection, length))
    except ValueError as error:
        raise Broken(str(error)) from None
    if not isinstance(message, dict):
        raise Broken("not an object")
    return message


def _exactly(connection: socket.socket, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        piece = connection.recv(min(1 << 20, count - len(data)))
        if not piece:
            raise EOFError
        data += piece
    return bytes(data)
