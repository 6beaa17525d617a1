"""A command as it is handed over: what it is told, and what it is at home in."""

from __future__ import annotations

import contextlib
import fcntl
import io
import os
import select
import signal
import socket
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from nl2x.resident import messages

MARK = b"\0"
"""What the descriptors travel with: they can't be sent alone."""
_COUNT = 5
"""The three streams, the folder, and a pipe's end that shows when the command's own process is gone."""


@dataclass(frozen=True)
class Request:
    """One command: its arguments, its environment, and what else a fork takes on from it."""

    arguments: Sequence[str]
    env: Mapping[str, str]
    umask: int
    encodings: Sequence[Sequence[str]]
    """The encoding of each stream, and what is done with what it can't hold."""


def send(connection: socket.socket, request: Request, descriptors: Sequence[int]) -> None:
    """Hand a command over. Raises OSError where a stream is closed or the other end is gone."""
    socket.send_fds(connection, [MARK], list(descriptors))
    messages.send(connection, asdict(request))


def receive(connection: socket.socket) -> tuple[dict[str, Any], list[int]]:
    """The command, and its descriptors. Raises OSError, EOFError or Broken, and keeps none then."""
    _, descriptors, _, _ = socket.recv_fds(connection, len(MARK), _COUNT)
    try:
        for descriptor in descriptors:
            os.set_inheritable(descriptor, False)
        if len(descriptors) != _COUNT:
            raise messages.Broken(f"{len(descriptors)} descriptors")
        return messages.receive(connection), descriptors
    except BaseException:
        for descriptor in descriptors:
            os.close(descriptor)
        raise


def become(request: Mapping[str, Any], descriptors: Sequence[int]) -> None:
    """Take on, in a fork, the streams, the folder, the environment and the arguments of the command.

    From then on this process ends when the command's own process does, as one of its threads would.
    """
    *streams, folder, lifeline = descriptors
    for stream, descriptor in enumerate(streams):
        os.dup2(descriptor, stream)
        os.close(descriptor)
    os.fchdir(folder)
    os.close(folder)
    os.umask(request["umask"])
    os.environ.clear()
    os.environ.update(request["env"])
    time.tzset()
    sys.argv = ["nl2x", *request["arguments"]]
    _open_streams(request["encodings"])
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("0")
    _end_with(lifeline)


def _open_streams(encodings: Sequence[Sequence[str]]) -> None:
    """Python's own streams, as they would be had this process begun with these descriptors."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        encoding, errors = encodings[number]
        raw = io.FileIO(number, "wb" if number else "rb", closefd=False)
        buffer = io.BufferedWriter(raw) if number else io.BufferedReader(raw)
        by_line = number == 2 or (number == 1 and raw.isatty())
        at_once = bool(number and os.environ.get("PYTHONUNBUFFERED"))
        stream = io.TextIOWrapper(buffer, encoding, errors, line_buffering=by_line, write_through=at_once)
        stream.mode = "w" if number else "r"  # type: ignore[misc]
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)


def _end_with(lifeline: int) -> None:
    """Let the kernel end this process (SIGIO) as soon as nobody holds the other end of this pipe any more."""
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | fcntl.FASYNC)
    if select.select([lifeline], [], [], 0)[0]:  # it was gone before
        os.kill(os.getpid(), signal.SIGKILL)
