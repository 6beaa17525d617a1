"""Where a resident process listens: a socket in a folder that only its user can enter."""

from __future__ import annotations

import os
import socket
import stat
import struct
import tempfile
from dataclasses import dataclass
from pathlib import Path

_LONGEST = 107
"""Bytes that the address of a Unix socket may have (sockaddr_un, Linux)."""


@dataclass(frozen=True)
class Place:
    """Where the user's one process of a kind listens, and the lock that it holds as long as it lives."""

    socket: Path
    lock: Path


def place(kind: str) -> Place | None:
    """The place of the process of that kind; None where there can't be a safe one."""
    folder = runtime_dir()
    if folder is None or len(os.fsencode(folder / f"{kind}.sock")) > _LONGEST:
        return None
    return Place(folder / f"{kind}.sock", folder / f"{kind}.lock")


def runtime_dir() -> Path | None:
    """The user's private folder for sockets, made if need be; None where there can't be a safe one."""
    folder = _parent() / f"nl2x-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder if _is_private(folder) else None
    except OSError:
        return None


def _parent() -> Path:
    """The session's own folder where there is one (XDG Base Directory Specification), else the one for
    temporary files."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(given) if given and Path(given).is_dir() else Path(tempfile.gettempdir())


def _is_private(folder: Path) -> bool:
    """Whether it is a real folder of ours that nobody else may enter: in a shared folder, somebody could have
    put another thing there under this name."""
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def is_own_user(connection: socket.socket) -> bool:
    """Whether the process at the other end runs as this very user, as the kernel tells it."""
    raw = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", raw)
    return bool(user == os.getuid())
