"""The zygote: one warm, single-threaded process per worker that confines itself once and forks for every run.

It never reads what the runs say or are told: code, tests, inputs and answers go past it, over descriptors
that it only hands on. So nothing of one run is in the memory that the next one is forked from.
"""

from __future__ import annotations

import array
import contextlib
import gc
import importlib
import json
import os
import select
import shutil
import signal
import socket
import stat
import sys
from dataclasses import dataclass, field
from typing import Any

from sandbox.inside import child
from sandbox.kernel import landlock, libc, namespaces, seccomp

MESSAGE = 1 << 16
MAX_DESCRIPTORS = 16
LEAVING_S = 0.5  # for a process that has closed its connection to end by itself, so that its status tells why
TICK_S = 0.02  # how often the scratch is measured where no quota of the kernel's own holds


@dataclass
class Zygote:
    """What a zygote knows: how it is confined, and nothing about what it ran."""

    control: socket.socket
    parent: int
    mode: str
    scratch: str
    paths: list[str]
    scratch_files: int
    scratch_bytes: int
    quota: bool = False
    rooms: dict[str, child.Room] = field(default_factory=dict)
    running: dict[int, str] = field(default_factory=dict)
    threads: int = 0  # a run may have, where the kernel doesn't count them
    exceeded: str = ""  # the limit that a run was killed for here


def serve(control_fd: int, parent_fd: int) -> None:
    """Confine this process as the first message says, report, then fork runs until the parent goes away."""
    control = socket.socket(fileno=control_fd)
    settings = json.loads(control.recv(MESSAGE))
    try:
        zygote = _ready(control, parent_fd, settings)
        if zygote is not None:
            _loop(zygote)
            _end_all(zygote)
    finally:
        if settings["mode"] in ("landlock", "none"):
            shutil.rmtree(settings["scratch"], ignore_errors=True)
        os._exit(0)


def _ready(control: socket.socket, parent_fd: int, settings: dict[str, Any]) -> Zygote | None:
    """Confine, import, try to break out, and report; None where that failed."""
    try:
        zygote = _confine(control, parent_fd, settings)
        _preload(settings) if settings["mode"] == "bwrap" else None
        report = _self_test(zygote)
    except (OSError, ImportError, RuntimeError) as error:
        _send(control, {"failed": f"{type(error).__name__}: {error}"})
        return None
    seccomp.program(1, metadata=zygote.mode != "landlock", forking=False)  # so that every fork has it
    gc.collect()
    gc.freeze()
    _send(control, {"ready": report, "pid": os.getpid()})
    return zygote


def _send(control: socket.socket, message: dict[str, Any]) -> None:
    control.send(json.dumps(message).encode())


def _preload(settings: dict[str, Any]) -> None:
    sys.path += [place for place in settings["sys_path"] if place not in sys.path]
    for name in settings["preload"]:
        importlib.import_module(name)
    for name in settings["libraries"]:
        with contextlib.suppress(Exception):  # a broken library is the program's trouble, when it imports it
            importlib.import_module(name)


def _confine(control: socket.socket, parent_fd: int, settings: dict[str, Any]) -> Zygote:
    mode, scratch, paths = settings["mode"], settings["scratch"], settings["paths"]
    size, files = settings["scratch_bytes"], settings["scratch_files"]
    zygote = Zygote(control, parent_fd, mode, scratch, paths, files, size)
    if mode != "bwrap":
        _preload(settings)
    if mode == "kernel":
        namespaces.enter(paths, scratch, size, files)
        _become_init(zygote)
        namespaces.become_nobody()
        libc.die_with_parent()  # a change of user has cleared it
        zygote.quota = True
    elif mode == "bwrap":
        zygote.quota = _mount_quota(scratch, size, files)
        libc.drop_capabilities()
        libc.no_new_privileges()
    else:
        os.makedirs(scratch, mode=0o700)
        if mode == "landlock":
            _give_up_root(scratch)
            libc.no_new_privileges()
    if mode != "none" and (not landlock.abi() or not seccomp.supported()):
        raise RuntimeError("no Landlock in this kernel" if seccomp.supported() else "unknown processor")
    for role in ("code", "tests"):
        zygote.rooms[role] = child.Room(f"{scratch}/{role}", paths, confined=mode != "none")
        zygote.rooms[role].refresh()
    return zygote


def _mount_quota(scratch: str, size: int, files: int) -> bool:
    """Inside bwrap: our own tmpfs with a limit on files, where bwrap could keep us the right to mount."""
    try:
        namespaces.mount_scratch(scratch, size, files)
    except OSError:
        return False
    return True


def _become_init(zygote: Zygote) -> None:
    """Fork into the new pid namespace; this outer process only waits, and says who the zygote is."""
    pid = os.fork()
    if pid == 0:
        return
    _send(zygote.control, {"host_pid": pid})
    zygote.control.close()
    os.closerange(3, 64)
    os.waitpid(pid, 0)
    os._exit(0)


def _give_up_root(scratch: str) -> None:
    """Root becomes nobody, if nobody can read the library; otherwise it stays root without any capability."""
    if os.getuid() == 0 and all(_open_to_all(place) for place in (os.__file__, scratch)):
        os.chown(scratch, namespaces.NOBODY, namespaces.NOBODY)
        os.setgroups([])
        os.setresgid(namespaces.NOBODY, namespaces.NOBODY, namespaces.NOBODY)
        os.setresuid(namespaces.NOBODY, namespaces.NOBODY, namespaces.NOBODY)
    libc.drop_capabilities()


def _open_to_all(path: str) -> bool:
    """Whether everybody may go through each directory above `path`."""
    while path != "/":
        path = os.path.dirname(path)
        if not os.stat(path).st_mode & stat.S_IXOTH:
            return False
    return True


def _self_test(zygote: Zygote) -> dict[str, Any]:
    """Fork a run that tries to break out, and report what held: tiers are probed by attempting."""
    report: dict[str, Any] = {"landlock": landlock.abi(), "quota": zygote.quota}
    if zygote.mode == "none":
        return report
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        escaped = child.attempt_escapes(zygote.rooms["code"], metadata=zygote.mode != "landlock")
        os.write(write, json.dumps(escaped).encode())
        os._exit(0)
    os.close(write)
    said = os.read(read, MESSAGE)
    os.close(read)
    os.waitpid(pid, 0)
    if json.loads(said or b'["silence"]'):
        raise RuntimeError(f"confined, and yet it could: {said.decode()}")
    return report


def _loop(zygote: Zygote) -> None:
    poller = select.poll()
    poller.register(zygote.control, select.POLLIN)
    poller.register(zygote.parent, select.POLLIN)
    while True:
        watching = bool(zygote.running) and not zygote.quota
        for descriptor, _ in poller.poll(TICK_S * 1000 if watching else None):
            if descriptor == zygote.parent:
                return  # nl2x itself is gone, perhaps by SIGKILL
            message, descriptors = _receive(zygote.control)
            if message is None:
                return
            _handle(zygote, message, descriptors)
        if watching:
            zygote.exceeded = _exceeded(zygote)
            for pid in zygote.running if zygote.exceeded else ():
                os.kill(pid, signal.SIGKILL)


def _receive(control: socket.socket) -> tuple[dict[str, Any] | None, list[int]]:
    space = socket.CMSG_SPACE(MAX_DESCRIPTORS * 4)
    body, ancillary, _, _ = control.recvmsg(MESSAGE, space)
    descriptors = array.array("i")
    for level, kind, data in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            descriptors.frombytes(data[: len(data) - len(data) % 4])
    return (json.loads(body) if body else None), list(descriptors)


def _handle(zygote: Zygote, message: dict[str, Any], descriptors: list[int]) -> None:
    if "start" in message:
        for role in message["start"]:
            own, descriptors = descriptors[: child.DESCRIPTORS], descriptors[child.DESCRIPTORS :]
            _start(zygote, role, message["limits"], own)
    else:
        _send(zygote.control, {"ended": _end_all(zygote, message["end"])})


def _start(zygote: Zygote, role: str, limits: dict[str, int], descriptors: list[int]) -> None:
    room = zygote.rooms[role]
    # Root that couldn't become nobody isn't bound by RLIMIT_NPROC.
    zygote.threads = limits["threads"] if zygote.mode == "landlock" and os.getuid() == 0 else 0
    # Done here and not by the child: a page that a child writes is a page copied.
    os.chdir(room.path)
    os.environ.update(HOME=room.path, TMPDIR=room.path, PWD=room.path)
    pid = os.fork()
    if pid == 0:
        child.live(room, role, limits, descriptors, metadata=zygote.mode in ("kernel", "bwrap"))
    for descriptor in descriptors:
        os.close(descriptor)
    zygote.running[pid] = role


def _end_all(zygote: Zygote, leaving: str = "") -> dict[str, Any]:
    """Kill and reap everything that the run started, empty its rooms, and say how each process ended.

    `leaving`: the role that seems to have ended by itself.
    """
    ends: dict[str, Any] = {"hung_up": not all(map(_leaves, _pids_of(zygote, leaving)))}
    for pid in zygote.running:
        os.kill(pid, signal.SIGKILL)
    if zygote.mode in ("kernel", "bwrap"):
        _kill_strays()
    while zygote.running:
        pid, status, usage = os.wait4(-1, 0)
        role = zygote.running.pop(pid, None)
        if role is not None:
            ends[role] = {
                "status": status,
                "cpu_s": usage.ru_utime + usage.ru_stime,
                "rss_kb": usage.ru_maxrss,
            }
    _reap_strays()
    ends["exceeded"] = zygote.exceeded or ("files" if not zygote.quota and _overfull(zygote) else "")
    zygote.exceeded = ""
    for room in zygote.rooms.values():
        room.refresh()
    return ends


def _pids_of(zygote: Zygote, role: str) -> list[int]:
    return [pid for pid, name in zygote.running.items() if name == role]


def _leaves(pid: int) -> bool:
    """Whether a child of ours ends by itself, soon."""
    handle = os.pidfd_open(pid)
    try:
        poller = select.poll()
        poller.register(handle, select.POLLIN)
        return bool(poller.poll(LEAVING_S * 1000))
    finally:
        os.close(handle)


def _kill_strays() -> None:
    """As pid 1 of the namespace: kill everything else in it, however it was forked or renamed."""
    try:
        os.kill(-1, signal.SIGKILL)
    except ProcessLookupError:
        return


def _reap_strays() -> None:
    while True:
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


def _used(zygote: Zygote) -> dict[str, int]:
    if zygote.mode in ("kernel", "bwrap"):
        state = os.statvfs(zygote.scratch)
        return {
            "bytes": (state.f_blocks - state.f_bfree) * state.f_frsize,
            "files": state.f_files - state.f_ffree,
        }
    size = files = 0
    for place, directories, names in os.walk(zygote.scratch):
        files += len(names) + len(directories)
        for name in names:
            try:
                size += os.lstat(os.path.join(place, name)).st_blocks * 512
            except FileNotFoundError:
                continue
        if files > zygote.scratch_files or size > zygote.scratch_bytes:
            break
    return {"bytes": size, "files": files}


def _exceeded(zygote: Zygote) -> str:
    """The limit that a run has broken and the kernel doesn't hold: "files", "threads" or ""."""
    if zygote.threads and any(_threads_of(pid) > zygote.threads + 1 for pid in zygote.running):
        return "threads"
    return "files" if _overfull(zygote) else ""


def _threads_of(pid: int) -> int:
    try:
        return len(os.listdir(f"/proc/{pid}/task"))
    except OSError:
        return 0


def _overfull(zygote: Zygote) -> bool:
    used = _used(zygote)
    return used["files"] > zygote.scratch_files or used["bytes"] > zygote.scratch_bytes
