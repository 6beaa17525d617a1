"""Bait for attacks, the ways to confine them, and a baseline without any protection."""

from __future__ import annotations

import contextlib
import functools
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import sandbox
from sandbox import Limits, Sandbox, launch

ESCAPED = "ESCAPED"
ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Bait:
    """Things of the user's that an attack would like to reach, by the names its code uses."""

    home: str
    secret: str
    port: int
    udp: int
    unix: str
    abstract: str
    victim: int
    node: str

    def fill(self, code: str) -> str:
        """The attack's code with the names of the bait in it."""
        for name, value in vars(self).items():
            code = code.replace(f"@{name}@", str(value))
        return code


@pytest.fixture(scope="session")
def bait(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bait]:
    """A home with a key in it, listeners of every kind, and a process to attack."""
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o755)
    (home / ".ssh").mkdir()
    (home / ".ssh/id_rsa").write_text("PRIVATE KEY")
    unix, abstract = str(home / "listener"), f"\0sandbox-test-{os.getpid()}"
    listeners = [socket.create_server(("127.0.0.1", 0))]
    for address in (unix, abstract):
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(address)
        listener.listen()
        listeners.append(listener)
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind(("127.0.0.1", 0))
    threading.Thread(target=_echo, args=(udp,), daemon=True).start()
    victim = subprocess.Popen(["sleep", "600"])
    port = listeners[0].getsockname()[1]
    key = str(home / ".ssh/id_rsa")
    yield Bait(
        str(home), key, port, udp.getsockname()[1], unix, abstract[1:], victim.pid, os.uname().nodename
    )
    victim.kill()
    victim.wait()
    for listener in (*listeners, udp):
        listener.close()


def _echo(udp: socket.socket) -> None:
    while True:
        try:
            data, sender = udp.recvfrom(100)
            udp.sendto(data, sender)
        except OSError:
            return


def unprotected(code: str, folder: Path, timeout: float = 20.0) -> subprocess.CompletedProcess[str]:
    """The same code with no protection at all: what `python file.py` does."""
    script = folder / "attack.py"
    script.write_text(code)
    return subprocess.run(
        [sys.executable, str(script)],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, "NL2X_SECRET": "PRIVATE KEY"},
        close_fds=False,
        check=False,
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every mechanism meets the attacks and the forgeries each time; what else a lesser one is tried with,
    beside the one that users get, is left to -m slow."""
    first = usable_mechanisms()[:1]
    for item in items:
        given = getattr(item, "callspec", None)
        mechanism = given.params.get("confined_box") if given else None
        everywhere = item.path.name in ("test_attacks.py", "test_forgeries.py")
        if mechanism is not None and (mechanism,) != first and not everywhere:
            item.add_marker("slow")


def installed_mechanisms() -> list[str]:
    """What there is to test here: the kernel's own, bubblewrap where it is installed, Landlock alone."""
    return [
        name
        for name in ("kernel", "bwrap", "landlock")
        if name != "bwrap" or os.access(launch.BWRAP, os.X_OK)
    ]


@functools.cache
def usable_mechanisms() -> tuple[str, ...]:
    """Those that start for this user and this interpreter: bubblewrap runs as nobody where root calls it."""
    found = []
    for name in installed_mechanisms():
        with contextlib.suppress(sandbox.CannotConfine), Sandbox(1, mechanism=name) as box:  # type: ignore[arg-type]
            found.append(box.confinement.mechanism)
    return tuple(found)


@pytest.fixture(scope="session", params=usable_mechanisms())
def confined_box(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A sandbox for each mechanism."""
    with Sandbox(1, Limits(wall_s=10.0), mechanism=request.param) as box:
        assert box.confinement.mechanism == request.param
        yield box


@pytest.fixture(scope="session")
def box() -> Iterator[Sandbox]:
    """The sandbox as users get it."""
    with Sandbox(2) as box:
        yield box


def interpreter_for_everybody() -> str | None:
    """A Python 3.11 or later that any user of this machine may run."""
    here = os.path.realpath(sys.executable)
    if all(place.stat().st_mode & 0o001 for place in Path(here).parents):
        return here
    for path in ("/usr/bin/python3", "/usr/local/bin/python3"):
        version = "import sys; print(sys.version_info >= (3, 11))"
        if (
            Path(path).exists()
            and "True" in subprocess.run([path, "-c", version], capture_output=True, text=True).stdout
        ):
            return path
    return None
