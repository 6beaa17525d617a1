"""The command's side: hand itself over to the standby where there is one, and end as the fork ends."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from types import FrameType

from nl2x.errors import CannotHere
from nl2x.resident import STANDBY, Use, messages, wanted
from nl2x.resident.start import connect
from nl2x.standby.request import Request, send
from nl2x.standby.stamp import stamp

_ANSWERS_WITHIN_S = 1.0
ROOM = 500_000_000
"""Bytes that must be free for a standby to be started."""
_PASSED_ON = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


def use_of(arguments: Sequence[str]) -> Use:
    """Whether a command with these arguments goes through the standby, and may leave one behind."""
    if None in (sys.stdin, sys.stdout, sys.stderr) or not hasattr(signal, "SIGIO"):
        return Use.NEVER
    person = sys.stdin.isatty() and sys.stdout.isatty()
    return wanted(off="--no-worker" in arguments, person=person)


def hand_over(arguments: Sequence[str]) -> int | None:
    """Let a fork of the standby run the command; its exit code, or None where this process must do it itself.

    A fork that a signal ended ends this process by the same signal. Raises CannotHere where the standby was
    ended before the command was.
    """
    if not _in_front():
        return None  # in the background of a shell, which stops whoever reads from the terminal
    connection = connect(STANDBY, _ANSWERS_WITHIN_S)
    if connection is None:
        return None
    with connection, contextlib.ExitStack() as held:
        if not _ready(connection):
            return None
        request = _request(arguments)
        folder = os.open(".", os.O_PATH | os.O_CLOEXEC)
        alive, mine = os.pipe()
        for descriptor in (folder, alive, mine):
            held.callback(os.close, descriptor)
        try:
            send(connection, request, [0, 1, 2, folder, alive])
        except OSError:
            return None  # a stream that is closed can't be sent; and a request that is cut short isn't run
        return _ended(_wait(connection))


def leave_one_behind() -> None:
    """Start a standby for the next command, unless memory is short; nobody waits for it."""
    from nl2x.lm.weights.memory import free_memory
    from nl2x.resident.start import spawn

    free = free_memory()
    if free is None or free > ROOM:
        spawn("nl2x.standby")


def _ready(connection: socket.socket) -> bool:
    """Whether the standby is there, and is one for this very nl2x."""
    try:
        messages.send(connection, {"do": "run", "stamp": stamp()})
        return "ready" in messages.receive(connection)
    except (OSError, EOFError, messages.Broken):
        return False


def _request(arguments: Sequence[str]) -> Request:
    mask = os.umask(0)
    os.umask(mask)
    streams = (sys.stdin, sys.stdout, sys.stderr)
    encodings = [(stream.encoding, stream.errors or "strict") for stream in streams]
    return Request(list(arguments), dict(os.environ), mask, encodings)


def _wait(connection: socket.socket) -> int:
    """The wait status of the fork, which gets the signals that this process gets."""
    connection.settimeout(None)
    numbers = [n for n in (*_PASSED_ON, signal.SIGTSTP) if signal.getsignal(n) != signal.SIG_IGN]
    signal.pthread_sigmask(signal.SIG_BLOCK, numbers)  # until it is known whom to pass them on to
    before = {number: signal.getsignal(number) for number in numbers}
    try:
        process = int(messages.receive(connection)["process"])
        for number in numbers:
            signal.signal(number, _stopping(process) if number == signal.SIGTSTP else _passing(process))
        signal.pthread_sigmask(signal.SIG_UNBLOCK, numbers)
        return int(messages.receive(connection)["status"])
    except (OSError, EOFError, messages.Broken):
        raise CannotHere(
            "its standby was ended before the command was", todo="look whether it was done, and run it again"
        ) from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, numbers)


def _passing(process: int) -> Callable[[int, FrameType | None], None]:
    def pass_on(number: int, frame: FrameType | None) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process, number)

    return pass_on


def _stopping(process: int) -> Callable[[int, FrameType | None], None]:
    def stop(number: int, frame: FrameType | None) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process, signal.SIGSTOP)
            os.kill(os.getpid(), signal.SIGSTOP)
            while not _in_front():  # it may want to read from the terminal, and nobody would stop it
                os.kill(os.getpid(), signal.SIGSTOP)
            os.killpg(process, signal.SIGCONT)

    return stop


def _ended(status: int) -> int:
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number != signal.SIGKILL:
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    return os.waitstatus_to_exitcode(status)


def _in_front() -> bool:
    """Whether this process may read its standard input: no terminal, or one with this job in front."""
    try:
        return os.tcgetpgrp(0) == os.getpgrp()
    except OSError:
        return True
