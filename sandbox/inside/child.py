"""One run's process, from fork to end: puts its descriptors in place, gives up its rights, plays its role."""

from __future__ import annotations

import os
import resource
import socket
import sys
from typing import NoReturn

from sandbox.inside import candidate, examiner
from sandbox.kernel import landlock, libc, namespaces, seccomp

DESCRIPTORS = 5  # stdin, stdout, stderr, talk with the parent, link between code and tests
TALK, LINK = 3, 4
_SPARE = 64  # descriptors are moved up here before they are put in their places

_RLIMITS = {
    "address": resource.RLIMIT_AS,
    "cpu_s": resource.RLIMIT_CPU,
    "file_bytes": resource.RLIMIT_FSIZE,
    "open_files": resource.RLIMIT_NOFILE,
    "tasks": resource.RLIMIT_NPROC,
    "core": resource.RLIMIT_CORE,
    "locked": resource.RLIMIT_MEMLOCK,
    "queues": resource.RLIMIT_MSGQUEUE,
    "signals": resource.RLIMIT_SIGPENDING,
}


class Room:
    """A scratch directory and the Landlock rules that open it, made anew whenever a run has changed it."""

    def __init__(self, path: str, readable: list[str], *, confined: bool) -> None:
        self.path, self.readable, self.confined = path, readable, confined
        self.rules = -1
        self._pristine: tuple[int, ...] = ()

    def refresh(self) -> None:
        """An empty directory, as new. One that the last run left empty only gets its old times back."""
        if not self._pristine or self._state() != self._pristine or os.listdir(self.path):
            self._renew()
        os.utime(self.path, (0, 0))

    def _renew(self) -> None:
        _remove(self.path)
        os.mkdir(self.path, 0o700)
        if self.confined:
            if self.rules >= 0:
                os.close(self.rules)
            devices = dict.fromkeys(namespaces.DEVICES, landlock.DEVICE)
            grants = dict.fromkeys(self.readable, landlock.READ) | devices | {self.path: landlock.SCRATCH}
            self.rules = landlock.ruleset(grants)
        self._pristine = self._state()

    def _state(self) -> tuple[int, ...]:
        """What a run could have changed about the directory itself, but for its times.

        Those prove nothing: two changes within one tick of the kernel's clock leave the same time.
        """
        try:
            now = os.stat(self.path)
        except OSError:
            return ()
        return (now.st_ino, now.st_mode, now.st_uid, now.st_gid, now.st_nlink)


def _remove(path: str) -> None:
    """Remove a tree that its maker may have nested deeper than a path can be long, or made unreadable.

    Every directory's contents move up to the top before it is removed, so that no path gets long.
    """
    if not os.path.lexists(path):
        return
    os.chmod(path, 0o700)
    serial = 0
    while names := os.listdir(path):
        for name in names:
            serial = _flatten(path, os.path.join(path, name), serial)
    os.rmdir(path)


def _flatten(top: str, place: str, serial: int) -> int:
    if os.path.islink(place) or not os.path.isdir(place):
        os.unlink(place)
        return serial
    os.chmod(place, 0o700)
    for name in os.listdir(place):
        inner = os.path.join(place, name)
        if os.path.islink(inner) or not os.path.isdir(inner):
            os.unlink(inner)
        else:
            serial += 1
            os.chmod(inner, 0o700)
            os.rename(inner, os.path.join(top, f"..{serial}.{os.getpid()}"))
    os.rmdir(place)
    return serial


def live(
    room: Room, role: str, limits: dict[str, int], descriptors: list[int], *, metadata: bool
) -> NoReturn:
    """Become the run: never comes back to the zygote's loop, whatever happens."""
    status = 70
    try:
        _place(descriptors, room)
        confine(room, limits, metadata=metadata)
        talk = socket.socket(fileno=TALK)
        link = socket.socket(fileno=LINK)
        status = candidate.live(talk, link) if role == "code" else examiner.live(talk, link)
    finally:
        os._exit(status)


def _place(descriptors: list[int], room: Room) -> None:
    libc.die_with_parent()
    moved = [os.dup2(descriptor, _SPARE + i) for i, descriptor in enumerate(descriptors)]
    rules = os.dup2(room.rules, _SPARE + len(moved)) if room.rules >= 0 else -1
    for target, source in enumerate(moved):
        os.dup2(source, target, inheritable=False)
    if rules >= 0:
        room.rules = os.dup2(rules, LINK + 1, inheritable=False)
    os.closerange(LINK + 2, 1 << 20)


def confine(room: Room, limits: dict[str, int], *, metadata: bool) -> None:
    """Give up rights, in the order in which each step still may take the next one."""
    for name, value in limits.items():
        which = _RLIMITS.get(name)
        if which is not None:
            # The soft limit on processor time says what it is (SIGXCPU); the hard one can't be ignored.
            resource.setrlimit(which, (value, value + 1 if name == "cpu_s" else value))
    if room.confined:
        landlock.restrict(room.rules)
        os.close(room.rules)
        forking = metadata and limits.get("processes", 0) > 0
        seccomp.install(seccomp.program(os.getpid(), metadata=metadata, forking=forking))


def attempt_escapes(room: Room, *, metadata: bool) -> list[str]:
    """From inside the confinement: try what must fail, and name what didn't."""
    confine(room, {}, metadata=metadata)
    escaped = []
    for name, attempt in _ESCAPES.items():
        try:
            attempt()
        except OSError:
            continue
        escaped.append(name)
    try:
        os.close(os.open(f"{room.path}/probe", os.O_CREAT | os.O_WRONLY, 0o600))
        os.unlink(f"{room.path}/probe")
    except OSError as error:
        escaped.append(f"not write into its own scratch ({error})")
    return escaped


def _write_beside() -> None:
    os.close(
        os.open(os.path.join(os.path.dirname(sys.executable) or "/", ".probe"), os.O_CREAT | os.O_WRONLY)
    )


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


_ESCAPES = {
    "open a socket": lambda: socket.socket().close(),
    "list the root directory": lambda: os.listdir("/"),
    "read /etc/passwd": lambda: os.close(os.open("/etc/passwd", os.O_RDONLY)),
    "read /proc": lambda: os.close(os.open("/proc/self/environ", os.O_RDONLY)),
    "write beside the interpreter": _write_beside,
    "fork": _fork,
    "signal the zygote": lambda: os.kill(os.getppid(), 0),
    "run a program": lambda: os.execv(sys.executable, [sys.executable, "-c", ""]),
}
