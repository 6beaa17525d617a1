"""`nl2x` in processes that are forked from one in which its modules are loaded already.

Most tests of the command line are about what it does, not about how it starts, and two thirds of a short
command's time is Python loading modules and compiling patterns. `Warm.run` is for those: the process, its
arguments, its environment, its folder, its three streams and its end are real; only the loading is shared.
How nl2x starts is tested by commands of their own (`sys.executable -m nl2x`).

Run as a script (`python -m tests.warm FD`) this file is the process that is forked from.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parent.parent
NOT_LOADED = ("nl2x.lm.hf", "nl2x.tune")
"""What commands of the command line load for themselves: torch, and what is no part of them."""
LENGTH = struct.Struct("<I")


class Warm:
    """Starts commands in forks of a process that has everything loaded. Not for threads: one at a time."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.warm", str(theirs.fileno())],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
            )

    def run(
        self,
        *arguments: str,
        env: Mapping[str, str],
        cwd: str | Path,
        given: str | bytes | None = None,
        timeout: float = 300,
    ) -> subprocess.CompletedProcess[str]:
        """`nl2x ARGUMENTS…` to its end; `given` is its standard input (None: there is none).

        Raises subprocess.TimeoutExpired after `timeout` seconds, with the process killed.
        """
        with (
            tempfile.TemporaryFile() as into,
            tempfile.TemporaryFile() as out,
            tempfile.TemporaryFile() as err,
        ):
            into.write(given if isinstance(given, bytes) else (given or "").encode())
            into.seek(0)
            request = json.dumps({"arguments": arguments, "env": dict(env), "cwd": str(cwd)}).encode()
            self._socket.settimeout(timeout)
            socket.send_fds(
                self._socket, [LENGTH.pack(len(request))], [into.fileno(), out.fileno(), err.fileno()]
            )
            self._socket.sendall(request)
            pid = self._number()
            try:
                code = os.waitstatus_to_exitcode(self._number())
            except TimeoutError as late:
                os.kill(pid, signal.SIGKILL)
                self._socket.settimeout(None)
                self._number()
                raise subprocess.TimeoutExpired(arguments, timeout) from late
            return subprocess.CompletedProcess(["nl2x", *arguments], code, _text(out), _text(err))

    def close(self) -> None:
        """End the process that is forked from."""
        self._socket.close()
        self._process.wait()

    def _number(self) -> int:
        return int(LENGTH.unpack(_exactly(self._socket, LENGTH.size))[0])


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode()


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = connection.recv(size - len(data))
        if not piece:
            raise EOFError
        data += piece
    return data


# ---------------------------------------------------------------- the process that is forked from


def serve(connection: socket.socket) -> None:
    """Fork for each request, until the other end closes. Returns in the fork: the caller runs the command."""
    while True:
        head, descriptors, _, _ = socket.recv_fds(connection, LENGTH.size, 3)
        if not head:
            sys.exit(0)
        request = json.loads(_exactly(connection, LENGTH.unpack(head)[0]))
        pid = os.fork()
        if pid == 0:
            connection.close()
            _become(request, descriptors)
            return
        for descriptor in descriptors:
            os.close(descriptor)
        connection.sendall(LENGTH.pack(pid))
        connection.sendall(LENGTH.pack(os.waitpid(pid, 0)[1]))


def _become(request: Mapping[str, object], descriptors: list[int]) -> None:
    """Take on the streams, the folder, the environment and the arguments of the command."""
    for stream, descriptor in enumerate(descriptors):
        os.dup2(descriptor, stream)
        os.close(descriptor)
    os.chdir(str(request["cwd"]))
    os.environ.clear()
    os.environ.update(request["env"])  # type: ignore[call-overload]
    sys.argv = ["nl2x", *request["arguments"]]  # type: ignore[misc]


def warm_up() -> None:
    """Load nl2x's modules, and compile what the reader of notes compiles when it first needs it."""
    import nl2x
    from nl2x.notes.catalogue.events import events, pattern

    for module in pkgutil.walk_packages(nl2x.__path__, "nl2x."):
        if not module.name.startswith(NOT_LOADED) and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for event in events().values():
        for cue in (*event.cues, *event.unless):
            pattern(cue)
    gc.freeze()  # what is shared isn't looked through, and so not copied, in every fork


if __name__ == "__main__":
    warm_up()
    serve(socket.socket(fileno=int(sys.argv[1])))
    from nl2x.__main__ import main

    sys.exit(main())
