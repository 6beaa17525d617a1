"""One worker seen from outside: sends it runs, talks with their processes, and ends them at their limits."""

from __future__ import annotations

import contextlib
import fcntl
import json
import math
import os
import select
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sandbox import frames, launch
from sandbox.limits import Limits

GRACE_S = 10.0  # for the zygote itself to answer; beyond it the whole worker is killed
SLACK = 1 << 17  # bytes that a reply's frame and its captured output may take beside the value
_SIGNALS = {signal.SIGXCPU: "cpu", signal.SIGXFSZ: "file_size"}


class Breach(Exception):
    """A run broke a limit, or ended too early: `kind` is the verdict's word for it."""

    def __init__(self, kind: str, detail: str = "", role: str = "code") -> None:
        super().__init__(f"{kind}: {detail}" if detail else kind)
        self.kind, self.detail, self.role = kind, detail, role


@dataclass
class Role:
    """One process of a run: the untrusted code's or the tests'."""

    name: str
    talk: socket.socket
    stdout_fd: int
    stderr_fd: int
    stdout: bytearray = field(default_factory=bytearray)
    stderr: bytearray = field(default_factory=bytearray)
    inbox: bytearray = field(default_factory=bytearray)
    closed: bool = False
    end: dict[str, Any] = field(default_factory=dict)


class Worker:
    """A confined zygote that can be asked for runs, one at a time."""

    def __init__(self, process: launch.Process, libraries: frozenset[str] = frozenset()) -> None:
        self._process, self.libraries = process, libraries
        self.confinement = process.confinement
        self.runs = 0
        self.healthy = True

    @property
    def zygote_pid(self) -> int:
        """The host's number for the process that everything here is forked from."""
        return self._process.zygote_pid

    @property
    def process_pid(self) -> int:
        """The number of the process started here: the zygote's waiting parent, or the zygote."""
        return self._process.process.pid

    @contextlib.contextmanager
    def run(self, roles: tuple[str, ...], limits: Limits, stdin: bytes = b"") -> Iterator[Run]:
        """Start the processes of one run; whatever happens, they are gone afterwards."""
        try:
            run = Run(self, roles, limits, stdin)
        except BaseException:  # interrupted half-way: nobody knows what was started
            self.kill()
            raise
        try:
            yield run
        finally:
            run.end()
            self.runs += 1

    def close(self) -> None:
        """End the worker and everything in it."""
        self.healthy = False
        self._process.control.close()
        try:
            self._process.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End the worker at once; the kernel ends what it had started."""
        self.healthy = False
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(self._process.zygote_pid, signal.SIGKILL)
        self._process.process.kill()
        self._process.process.wait()
        # Not closed: another thread may be waiting on it, and would then wait on a stranger's descriptor.
        with contextlib.suppress(OSError):
            self._process.control.shutdown(socket.SHUT_RDWR)
        self._process.remove_scratch()

    def rlimits(self, limits: Limits) -> dict[str, int]:
        """The limits as the zygote's children set them."""
        return {
            "address": self._process.base_bytes + limits.memory_bytes,
            "cpu_s": max(1, math.ceil(limits.cpu_s)),
            "file_bytes": limits.file_bytes,
            "open_files": limits.open_files,
            # The zygote, the code and the tests are of the same user.
            "tasks": self._process.base_tasks + 3 + limits.threads + limits.processes,
            "processes": limits.processes,
            "threads": limits.threads,
            "core": 1,  # a byte: with 0 the kernel still hands dumps to a program that /proc names for them
            "locked": 0,
            "queues": 0,
            "signals": 64,
        }

    def tell(self, message: bytes, descriptors: list[int]) -> None:
        """Send the zygote a message and descriptors to hand on."""
        socket.send_fds(self._process.control, [message], descriptors)

    def hear(self) -> bytes:
        """The zygote's next message; kills the worker when there is none."""
        self._process.control.settimeout(GRACE_S)
        try:
            message = self._process.control.recv(1 << 16)
        except OSError:
            message = b""
        if not message:
            self.kill()
            raise Breach("crash", "the worker itself ended")
        return message


class Run:
    """The processes of one run, from outside: frames to and from them, their output, their clock."""

    def __init__(self, worker: Worker, roles: tuple[str, ...], limits: Limits, stdin: bytes) -> None:
        self._worker, self.limits = worker, limits
        self.started = time.monotonic()
        self.deadline = self.started + limits.wall_s
        self.roles: dict[str, Role] = {}
        self.exceeded = ""  # the limit that the zygote ended it for
        self._ended = False
        self._hung_up = False
        links = socket.socketpair()
        theirs: list[int] = []
        for name, link in zip(roles, links, strict=False):
            theirs += self._open(name, link, stdin if name == "code" else b"")
        message = json.dumps({"start": list(roles), "limits": worker.rlimits(limits)}).encode()
        try:
            worker.tell(message, theirs)
        except OSError:
            worker.kill()
            raise Breach("crash", "the worker itself ended") from None
        finally:
            for link in links:
                link.close()
            for descriptor in theirs:
                with contextlib.suppress(OSError):
                    os.close(descriptor)

    def _open(self, name: str, link: socket.socket, stdin: bytes) -> list[int]:
        """Make one process's descriptors; keep our ends, give back theirs."""
        talk, their_talk = socket.socketpair()
        talk.setblocking(False)
        out_read, out_write = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        err_read, err_write = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        os.set_blocking(out_write, True)
        os.set_blocking(err_write, True)
        self.roles[name] = Role(name, talk, out_read, err_read)
        return [_input(stdin), out_write, err_write, their_talk.detach(), link.detach()]

    def send(self, name: str, body: bytes) -> None:
        """Send a process one message, reading what it prints meanwhile."""
        role, rest = self.roles[name], memoryview(frames.HEADER.pack(len(body)) + body)
        while rest:
            if role.closed:
                raise Breach("ended", "the process ended", name)
            try:
                rest = rest[role.talk.send(rest) :]
            except BlockingIOError:
                self._wait(sending=role)
            except (BrokenPipeError, ConnectionResetError):
                raise Breach("ended", "the process ended", name) from None

    def receive(self, name: str, limit: int) -> bytes:
        """A process's next message, at most `limit` bytes. Raises Breach at any limit, or when it ended."""
        role = self.roles[name]
        while True:
            if len(role.inbox) >= frames.HEADER.size:
                (length,) = frames.HEADER.unpack_from(role.inbox)
                if length > limit:
                    raise Breach("reply", "a reply larger than the limit")
                end = frames.HEADER.size + length
                if len(role.inbox) >= end:
                    body = bytes(role.inbox[frames.HEADER.size : end])
                    del role.inbox[:end]
                    return body
            if role.closed:
                raise Breach("ended", "the process ended without an answer", name)
            self._wait()

    def leftovers(self, name: str) -> bool:
        """Whether a process has said more than it was asked."""
        return bool(self.roles[name].inbox)

    def wait_closed(self, name: str) -> None:
        """Wait until a process has ended by itself."""
        while not self.roles[name].closed:
            self._wait()

    def _wait(self, sending: Role | None = None) -> None:
        """Sleep until something can be read (or written), read it; raises Breach at the limits."""
        poller = select.poll()
        sources: dict[int, tuple[Role, str]] = {}
        for role in self.roles.values():
            if not role.closed:
                sources[role.talk.fileno()] = (role, "talk")
            sources[role.stdout_fd] = (role, "stdout")
            sources[role.stderr_fd] = (role, "stderr")
        for descriptor in sources:
            if descriptor >= 0:
                poller.register(descriptor, select.POLLIN)
        if sending is not None:
            poller.register(sending.talk, select.POLLIN | select.POLLOUT)
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise Breach("timeout", f"longer than {self.limits.wall_s:g} s")
        for descriptor, _ in poller.poll(left * 1000 + 1):
            self._read(*sources[descriptor], descriptor)

    def _read(self, role: Role, what: str, descriptor: int) -> None:
        try:
            data = os.read(descriptor, 1 << 18)
        except BlockingIOError:
            return
        except ConnectionResetError:
            data = b""
        if what == "talk":
            role.inbox += data
            role.closed = role.closed or not data
            if len(role.inbox) > self.limits.reply_bytes + SLACK:
                raise Breach("reply", "more than was asked for")
            return
        kept = role.stdout if what == "stdout" else role.stderr
        if not data:
            # Forgotten first: an interruption in between leaves it open rather than closed twice.
            if what == "stdout":
                role.stdout_fd = -1
            else:
                role.stderr_fd = -1
            os.close(descriptor)
        kept += data
        if len(kept) > self.limits.output_bytes:
            del kept[self.limits.output_bytes :]
            raise Breach("output", f"more than {self.limits.output_bytes} bytes of output")

    def end(self, because: Breach | None = None) -> None:
        """Kill what is left, learn how each process ended, close everything. Safe to call twice.

        One that seems to have left is given a moment to do so: how it died says why.
        """
        if self._ended:
            return
        self._ended = True
        try:
            self._settle(because.role if because and because.kind == "ended" else "")
        except BaseException:  # interrupted while asking: the answer would be taken for the next run's
            self._worker.kill()
            raise
        finally:
            for role in self.roles.values():
                role.talk.close()
                for descriptor in (role.stdout_fd, role.stderr_fd):
                    if descriptor >= 0:
                        os.close(descriptor)

    def _settle(self, leaving: str) -> None:
        if not self._worker.healthy:
            return
        try:
            self._worker.tell(json.dumps({"end": leaving}).encode(), [])
            ends = json.loads(self._worker.hear())["ended"]
        except (OSError, Breach):
            self._worker.kill()
            return
        self.exceeded, self._hung_up = ends.pop("exceeded"), ends.pop("hung_up")
        for name, end in ends.items():
            self.roles[name].end = end
        self._drain()

    def _drain(self) -> None:
        """What was printed in the last moment."""
        for role in self.roles.values():
            for descriptor, what in ((role.stdout_fd, "stdout"), (role.stderr_fd, "stderr")):
                if descriptor >= 0:
                    with contextlib.suppress(Breach):
                        self._read(role, what, descriptor)

    def why_ended(self, name: str) -> Breach:
        """After `end`: what a process that left too early died of."""
        end = self.roles[name].end
        status = end.get("status", 0)
        if self.exceeded == "files":
            return Breach("files", "more files, or larger ones, than the scratch may hold")
        if self.exceeded:
            return Breach(self.exceeded, f"more than {self.limits.threads} threads")
        if os.WIFEXITED(status):
            return Breach("ended", f"it left early, with exit status {os.WEXITSTATUS(status)}")
        if self._hung_up:
            return Breach("ended", "it closed its connection and went on")
        number = os.WTERMSIG(status)
        if number == signal.SIGKILL and end["cpu_s"] >= 0.9 * self._worker.rlimits(self.limits)["cpu_s"]:
            return Breach("cpu", f"more than {self.limits.cpu_s:g} s of processor time")
        if number in _SIGNALS:
            return Breach(_SIGNALS[signal.Signals(number)], "")
        if number == signal.SIGKILL:
            return Breach("memory", "the kernel killed it")
        return Breach("crash", f"killed by {signal.Signals(number).name}")

    @property
    def wall_s(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    @property
    def cpu_s(self) -> float:
        """Seconds of processor time of the process that used most, known after `end`."""
        return max((float(role.end.get("cpu_s", 0.0)) for role in self.roles.values()), default=0.0)

    @property
    def peak_bytes(self) -> int:
        """The largest resident memory of the code's process, known after `end`."""
        end = self.roles["code"].end if "code" in self.roles else {}
        return int(end.get("rss_kb", 0)) * 1024 if end else 0


def _input(data: bytes) -> int:
    """A descriptor from which exactly `data` can be read, and which can't be written or grown."""
    if not data:
        return os.open(os.devnull, os.O_RDONLY)
    place = os.memfd_create("stdin", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    with open(place, "wb", closefd=False) as writer:
        writer.write(data)
    os.lseek(place, 0, os.SEEK_SET)
    seals = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL
    fcntl.fcntl(place, fcntl.F_ADD_SEALS, seals)
    return place
