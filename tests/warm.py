"""`nl2x` in forks of a standby (nl2x.standby): most tests of the command line are about what it does, not how
it starts, and two thirds of a short command's time is its start.

The process, its arguments, its environment, its folder, its three streams and its end are real; only the
loading is shared. How nl2x starts is tested by commands of their own (`sys.executable -m nl2x`).
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from nl2x.resident import messages
from nl2x.standby.request import Request, send
from nl2x.standby.stamp import stamp

ROOT = Path(__file__).parent.parent
LOADED_WITHIN_S = 120


class Warm:
    """Starts commands in forks of a standby of its own."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="w")
        places = {"XDG_RUNTIME_DIR": self._folder.name, "NL2X_WORKER_IDLE": "86400", "PYTHONPATH": str(ROOT)}
        subprocess.run([sys.executable, "-m", "nl2x.standby"], env={**os.environ, **places}, check=True)
        self._address = f"{self._folder.name}/nl2x-{os.getuid()}/standby.sock"
        self._stamp = stamp()
        until = time.monotonic() + LOADED_WITHIN_S
        while not Path(self._address).exists():
            assert time.monotonic() < until, "the standby never stood by"
            time.sleep(0.05)

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
            self._asked({"do": "run", "stamp": self._stamp}) as connection,
        ):
            assert messages.receive(connection) == {"ready": True}
            into.write(given if isinstance(given, bytes) else (given or "").encode())
            into.seek(0)
            request = Request(arguments, dict(env), 0o022, [("utf-8", "strict")] * 3)
            status = _run(connection, request, [into, out, err], cwd, timeout)
            return subprocess.CompletedProcess(
                ["nl2x", *arguments], os.waitstatus_to_exitcode(status), _text(out), _text(err)
            )

    def close(self) -> None:
        """End the standby."""
        with self._asked({"do": "leave"}) as connection:
            messages.receive(connection)
        self._folder.cleanup()

    def _asked(self, message: Mapping[str, str]) -> socket.socket:
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(self._address)
        messages.send(connection, message)
        return connection


def _run(
    connection: socket.socket, request: Request, streams: list[IO[bytes]], cwd: str | Path, timeout: float
) -> int:
    """The wait status of the command."""
    folder = os.open(cwd, os.O_PATH)
    alive, held = os.pipe()
    try:
        send(connection, request, [*(stream.fileno() for stream in streams), folder, alive])
        process = messages.receive(connection)["process"]
        connection.settimeout(timeout)
        try:
            return int(messages.receive(connection)["status"])
        except TimeoutError as late:
            os.kill(process, signal.SIGKILL)
            raise subprocess.TimeoutExpired(request.arguments, timeout) from late
    finally:
        for descriptor in (folder, alive, held):
            os.close(descriptor)


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode()
