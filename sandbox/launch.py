"""Starts workers: finds the strongest confinement this machine allows, by trying, and says which and why."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import json
import os
import re
import secrets
import shutil
import site
import socket
import subprocess
import sys
import sysconfig
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from sandbox.limits import Limits
from sandbox.verdict import CannotConfine

Mechanism = Literal["bwrap", "kernel", "landlock", "none"]
TIERS: dict[Mechanism, str] = {"bwrap": "full", "kernel": "full", "landlock": "no-userns", "none": "none"}
BWRAP = "/usr/bin/bwrap"
NOBODY = 65534
SCRATCH = "/tmp/scratch"  # inside the new root, where /tmp is nobody else's
START_S = 20.0  # for a worker to be ready: importing a large library on a busy machine takes seconds
DEFAULT_PRELOAD = (
    "array", "bisect", "calendar", "cmath", "copy", "dataclasses", "enum", "hashlib", "heapq", "itertools",
    "json", "math", "operator", "random", "re", "statistics", "string", "textwrap", "typing", "zoneinfo",
)  # fmt: skip
# Imported into a worker once a program asks for them, where they are installed; what each brings along.
LIBRARIES = {"numpy": ("numpy",), "pandas": ("pandas", "numpy"), "openpyxl": ("openpyxl",)}
_IMPORT = re.compile(rf"^[ \t]*(?:import|from)[ \t]+({'|'.join(LIBRARIES)})\b", re.MULTILINE)
_ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "PATH": "/usr/bin",
    "PYTHONHASHSEED": "0",  # the same code prints its sets in the same order, every time
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONUTF8": "1",
    # A library's own threads would not survive the zygote's forks.
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}


@dataclass(frozen=True)
class Confinement:
    """How a worker is confined: the tier's name, by which mechanism, and why not by a stronger one."""

    tier: str
    mechanism: Mechanism
    why: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass
class Process:
    """A started worker: its process here, the zygote's pid on the host, the socket to it."""

    process: subprocess.Popen[bytes]
    zygote_pid: int
    control: socket.socket
    confinement: Confinement
    base_bytes: int
    base_tasks: int  # tasks that count against the user's limit and aren't the run's
    scratch: str = ""  # on the host's file tree, where there are no namespaces; the zygote removes it

    def remove_scratch(self) -> None:
        """After the zygote was killed: what it can't remove any more."""
        if self.scratch:
            shutil.rmtree(self.scratch, ignore_errors=True)


def libraries_in(code: str) -> frozenset[str]:
    """Which of the large libraries a program imports, those that are installed."""
    found = {name for match in _IMPORT.finditer(code) for name in LIBRARIES[match[1]]}
    return frozenset(name for name in found if _installed(name))


@functools.cache
def _installed(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def start(
    preload: tuple[str, ...],
    limits: Limits,
    mechanisms: tuple[Mechanism, ...],
    libraries: frozenset[str] = frozenset(),
) -> Process:
    """Start a worker by the first of `mechanisms` that works. Raises CannotConfine with the reasons.

    A worker can't do without `preload`, but without one of the `libraries` if it can't be imported.
    """
    reasons: list[str] = []
    for mechanism in mechanisms:
        try:
            return _start(mechanism, preload, limits, "; ".join(reasons), libraries)
        except (OSError, RuntimeError) as error:
            reasons.append(f"{mechanism}: {error}")
    raise CannotConfine(
        "this machine can't confine untrusted code: "
        + "; ".join(reasons)
        + ". Use Linux 5.13 or later with Landlock (CONFIG_SECURITY_LANDLOCK, lsm=landlock), "
        "and user namespaces or bubblewrap for full isolation"
    )


def mechanisms(*, allow_unisolated: bool = False) -> tuple[Mechanism, ...]:
    """The mechanisms to try, strongest first.

    bwrap first, where it is installed: some distributions allow user namespaces only to it. Root starts with
    the kernel's own: bwrap it runs as nobody, who may not be able to read the interpreter.
    """
    found: list[Mechanism] = []
    if sys.platform == "linux":
        found = ["bwrap", "kernel"] if os.access(BWRAP, os.X_OK) else ["kernel"]
        if os.getuid() == 0:
            found.reverse()
        found.append("landlock")
        if allow_unisolated:
            found.append("none")
    return tuple(found)


def readable_paths(preload: tuple[str, ...]) -> list[str]:
    """What untrusted code may read: the interpreter, its libraries, and the packages to be imported."""
    stdlib = sysconfig.get_paths()
    wanted = [stdlib["stdlib"], stdlib["platstdlib"], *package_places()]
    wanted += [f"{sys.base_prefix}/lib"] if sys.base_prefix not in ("/", "/usr") else []
    wanted += ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/share/zoneinfo", "/etc/ld.so.cache"]
    wanted += [str(Path(__file__).parent), os.path.realpath(sys.executable)]
    wanted += [place for name in preload if (place := _source_of(name)) is not None]
    existing = [os.path.abspath(path) for path in wanted if os.path.lexists(path)]
    existing += [os.path.realpath(path) for path in existing if os.path.realpath(path) != path]
    return _without_nested(existing)


def package_places() -> list[str]:
    """The directories that third-party packages are imported from."""
    places = [*site.getsitepackages(), *([site.getusersitepackages()] if site.ENABLE_USER_SITE else [])]
    places += [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    return [place for place in dict.fromkeys(places) if os.path.isdir(place)]


def _source_of(module: str) -> str | None:
    """The directory (or file) of a package that isn't installed, such as one in a source checkout."""
    top = module.partition(".")[0]
    spec = importlib.util.find_spec(top)
    if spec is None or spec.origin in (None, "built-in", "frozen"):
        return None
    return str(Path(str(spec.origin)).parent) if spec.submodule_search_locations else str(spec.origin)


def _without_nested(paths: list[str]) -> list[str]:
    kept: list[str] = []
    for path in sorted(dict.fromkeys(paths)):
        if not any(path.startswith(f"{outer}/") for outer in kept if not os.path.islink(outer)):
            kept.append(path)
    return kept


def _import_places(preload: tuple[str, ...]) -> list[str]:
    sources = [place for name in preload if (place := _source_of(name)) is not None]
    return [*package_places(), *dict.fromkeys(str(Path(place).parent) for place in sources)]


def _start(
    mechanism: Mechanism,
    preload: tuple[str, ...],
    limits: Limits,
    before: str,
    libraries: frozenset[str],
) -> Process:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    parent = os.pidfd_open(os.getpid())
    info_read, info_write = os.pipe()
    scratch, on_host = SCRATCH, ""
    if mechanism in ("landlock", "none"):
        # The zygote makes it, and so removes it, whenever this process is killed.
        scratch = on_host = f"{tempfile.gettempdir()}/sandbox-{secrets.token_hex(8)}"
    paths = readable_paths(preload)
    boot = [str(Path(__file__).parent / "inside" / "boot.py"), str(theirs.fileno()), str(parent)]
    command = [os.path.realpath(sys.executable), "-I", "-S", "-B", *boot]
    if mechanism == "bwrap":
        command = [*_bwrap(paths, scratch, limits, info_write), *command]
    # The host's user 0 isn't bound by RLIMIT_NPROC; the kernel's own way and Landlock's give it up inside.
    nobody = NOBODY if mechanism == "bwrap" and os.getuid() == 0 else None
    process = subprocess.Popen(
        command,
        user=nobody,
        group=nobody,
        extra_groups=None if nobody is None else (),
        env=_ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=None if os.environ.get("SANDBOX_DEBUG") else subprocess.DEVNULL,
        pass_fds=(theirs.fileno(), parent, *((info_write,) if mechanism == "bwrap" else ())),
        start_new_session=True,  # Ctrl-C in the terminal is for nl2x, which ends its workers itself
        cwd="/",
    )
    theirs.close()
    os.close(parent)
    os.close(info_write)
    try:
        settings = {
            "mode": mechanism,
            "scratch": scratch,
            "paths": paths,
            "preload": list(preload),
            "libraries": sorted(libraries),
            "sys_path": _import_places(preload),
            "scratch_bytes": limits.scratch_bytes,
            "scratch_files": limits.files,
        }
        pid, facts = _handshake(ours, process, settings)
        if mechanism == "bwrap":
            pid = json.loads(os.read(info_read, 1 << 16))["child-pid"]
        why = _why(mechanism, before)
        confinement = Confinement(TIERS[mechanism], mechanism, why, facts)
        # In a user namespace of its own a worker's tasks are counted alone.
        tasks = 0 if TIERS[mechanism] == "full" else _tasks_of(os.stat(f"/proc/{pid}").st_uid)
        _first_to_go(pid)
        return Process(process, pid, ours, confinement, _size(pid), tasks, on_host)
    except BaseException:
        ours.close()
        process.kill()
        process.wait()
        if on_host:
            shutil.rmtree(on_host, ignore_errors=True)
        raise
    finally:
        os.close(info_read)


def _first_to_go(pid: int) -> None:
    """When the machine's memory runs out, the kernel is to end runs before anything of the user's."""
    with contextlib.suppress(OSError):
        Path(f"/proc/{pid}/oom_score_adj").write_text("1000", encoding="ascii")


def _handshake(
    control: socket.socket, process: subprocess.Popen[bytes], settings: dict[str, Any]
) -> tuple[int, dict[str, Any]]:
    control.settimeout(START_S)
    pid = process.pid
    try:
        control.send(json.dumps(settings).encode())
        while True:
            message = json.loads(control.recv(1 << 16) or b'{"failed": "it ended at once"}')
            if "failed" in message:
                raise RuntimeError(message["failed"])
            if "ready" in message:
                return pid, message["ready"]
            pid = message["host_pid"]
    except (TimeoutError, ConnectionError) as error:
        raise RuntimeError(f"it didn't start ({error})") from None


def _bwrap(paths: list[str], scratch: str, limits: Limits, info: int) -> list[str]:
    command = [BWRAP, "--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"]
    command += [
        "--hostname",
        "sandbox",
        "--unshare-cgroup-try",
        "--as-pid-1",
        "--new-session",
        "--uid",
        "1000",
        "--gid",
        "1000",
    ]
    # The right to mount, inside only, for a scratch with a limit on files; given up before anything is run.
    command += ["--cap-drop", "ALL", "--cap-add", "CAP_SYS_ADMIN", "--info-fd", str(info), "--clearenv"]
    for name, value in _ENVIRONMENT.items():
        command += ["--setenv", name, value]
    for path in paths:
        command += (
            ["--symlink", os.readlink(path), path] if os.path.islink(path) else ["--ro-bind", path, path]
        )
    for device in ("null", "zero", "full", "random", "urandom"):
        command += ["--dev-bind", f"/dev/{device}", f"/dev/{device}"]
    command += ["--perms", "0700", "--size", str(limits.scratch_bytes), "--tmpfs", scratch]
    return [*command, "--remount-ro", "/", "--chdir", "/", "--"]


def _why(mechanism: Mechanism, before: str) -> str:
    reasons = {
        "bwrap": "namespaces by bubblewrap, Landlock, seccomp",
        "kernel": "namespaces by the kernel directly, Landlock, seccomp",
        "landlock": "Landlock and seccomp, without namespaces",
        "none": "no confinement at all, as asked",
    }
    return reasons[mechanism] + (f" ({before})" if before else "")


def _tasks_of(user: int) -> int:
    """How many processes and threads a user has; what vanishes meanwhile doesn't count."""
    count = 0
    for place in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if place.name.isdigit() and place.stat().st_uid == user:
                count += len(os.listdir(place / "task"))
    return count


def _size(pid: int) -> int:
    """The address space of a process, bytes: a run's memory is counted on top of the bare interpreter's."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[0])
    except OSError:
        return 256 << 20
    return pages * os.sysconf("SC_PAGE_SIZE")
