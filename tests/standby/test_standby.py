"""A command that a fork of the standby runs is, to whoever typed it, the same command."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import resource
import shutil
import signal
import socket
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nl2x.resident import STANDBY, messages
from nl2x.resident.start import connect, state, stop
from tests.processes import lives, process_state
from tests.residents import empty_place, ended, residents, until

ROOT = Path(__file__).parents[2]
NOTE = "paid the water bill, 64"


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """The folder of sockets of a standby that the tests of this file share."""
    with pytest.MonkeyPatch.context() as monkeypatch, empty_place(monkeypatch) as folder:
        monkeypatch.setenv("PYTHONPATH", str(ROOT))
        yield folder


@pytest.fixture
def standing_by(place: Path) -> int:
    """The process of a standby that is ready."""
    if not state(STANDBY):
        subprocess.run([sys.executable, "-m", "nl2x.standby"], check=True)
        until(lambda: bool(state(STANDBY)))
    said = state(STANDBY)
    assert said
    return int(said["process"])


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return Path(shutil.copy(ROOT / "examples/bakery.xlsx", tmp_path / "bakery.xlsx"))


def typed(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    """`nl2x ARGUMENTS…`, all three streams in pipes unless said otherwise."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen([sys.executable, "-m", "nl2x", *map(str, arguments)], text=True, **pipes)


def waiting(standby: int, book: Path, **options: Any) -> tuple[subprocess.Popen[str], int]:
    """A command that waits for its note on standard input, and the fork that runs it."""
    before = set(forks(standby))
    command = typed("note", book, "-", "--dry-run", "--model", "rules", **options)
    until(lambda: bool(set(forks(standby)) - before))
    (fork,) = set(forks(standby)) - before
    return command, fork


def forks(standby: int) -> list[int]:
    return [int(n) for n in Path(f"/proc/{standby}/task/{standby}/children").read_text().split()]


def reads_its_note(process: int) -> bool:
    """Whether it is within the system call that reads standard input (0 on x86-64, 63 on arm64)."""
    said = Path(f"/proc/{process}/syscall").read_text().split()
    return said[0] in ("0", "63") and said[1] == "0x0"


def test_one_is_left_behind_and_the_next_command_goes_through_it(place: Path, book: Path) -> None:
    def entry() -> dict[str, Any]:
        command = typed("note", book, NOTE, "--dry-run", "--json", "--model", "rules")
        out, err = command.communicate()
        assert command.returncode == 0 and not err
        return {key: value for key, value in json.loads(out).items() if key != "seconds"}

    expected = entry()
    until(lambda: bool(state(STANDBY)))
    standby = state(STANDBY)["process"]  # type: ignore[index]
    assert residents("nl2x.standby") == [standby]
    second, fork = waiting(standby, book)
    assert "Water" in second.communicate(NOTE)[0] and second.returncode == 0
    assert not lives(fork)
    assert entry() == expected
    assert residents("nl2x.standby") == [standby]


def test_folder_environment_and_umask_are_the_commands_own(standing_by: int, book: Path) -> None:
    arguments = ["note", book.name, NOTE, "--model", "rules", "--yes", "--json", "--picture", "drawn.svg"]
    environment = {**os.environ, "NL2X_SURE": "1"}
    command = typed(*arguments, cwd=book.parent, env=environment, umask=0o077)
    said = json.loads(command.communicate()[0])
    assert command.returncode == 3 and said["question"], "NL2X_SURE=1 lets nothing be sure enough"
    command = typed(*arguments, cwd=book.parent, umask=0o077)
    assert json.loads(command.communicate()[0])["status"] == "posted" and command.returncode == 0
    assert (book.parent / "drawn.svg").stat().st_mode & 0o777 == 0o600


def test_errors_and_exit_codes_come_through(standing_by: int, tmp_path: Path) -> None:
    command = typed("note", tmp_path / "none.xlsx", NOTE)
    out, err = command.communicate()
    assert command.returncode == 2 and not out and err.startswith("nl2x: ") and err.count("\n") == 1


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_reaches_the_fork(
    standing_by: int, book: Path, number: signal.Signals, at_once: bool
) -> None:
    command, fork = waiting(standing_by, book)
    until(lambda: at_once or reads_its_note(fork))
    command.send_signal(number)
    command.wait(20)  # with its input still open: an end of it would race with the signal
    _, err = command.communicate()
    if number == signal.SIGINT:
        assert command.returncode == 130 and err == "nl2x: interrupted, nothing half-written\n"
    else:
        assert command.returncode == -signal.SIGTERM and not err
    until(lambda: not lives(fork), 5)  # it was told before the command ended, and ends a moment later


def test_a_killed_command_takes_its_fork_along(standing_by: int, book: Path) -> None:
    command, fork = waiting(standing_by, book)
    command.kill()
    command.wait()
    until(lambda: not lives(fork), 5)
    command.communicate()


def test_a_stopped_command_stops_its_fork(standing_by: int, book: Path) -> None:
    command, fork = waiting(standing_by, book)
    command.send_signal(signal.SIGTSTP)
    until(lambda: process_state(command.pid) == process_state(fork) == "T")
    command.send_signal(signal.SIGCONT)
    assert "Water" in command.communicate(NOTE, timeout=30)[0]


def test_two_at_the_same_time(standing_by: int, book: Path) -> None:
    first, _ = waiting(standing_by, book)
    second, _ = waiting(standing_by, book)
    assert "Rent" in second.communicate("paid rent, 900")[0]
    assert "Water" in first.communicate(NOTE)[0]


def test_at_a_terminal_it_asks_and_is_answered(standing_by: int, book: Path) -> None:
    with at_a_terminal("note", book, NOTE, "--model", "rules") as (command, screen, type_in):
        until(lambda: "Post it? [y/N]" in screen())
        type_in(b"y\n")
        assert command.wait(30) == 0
    assert "64.00" in screen()
    with at_a_terminal("note", book, "paid 12", "--model", "rules") as (command, screen, type_in):
        until(lambda: "\n> " in screen().replace("\r", ""))
        type_in(b"\x03")
        assert command.wait(30) == 130


@contextlib.contextmanager
def at_a_terminal(
    *arguments: str | Path,
) -> Iterator[tuple[subprocess.Popen[bytes], Callable[[], str], Callable[[bytes], object]]]:
    """The command with a terminal of its own, what stands on it, and what types on it."""
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)
    shown = bytearray()

    def screen() -> str:
        with contextlib.suppress(OSError):
            while piece := os.read(ours, 4096):
                shown.extend(piece)
        return shown.decode()

    command = subprocess.Popen(
        [sys.executable, "-m", "nl2x", *map(str, arguments)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(theirs)
    try:
        yield command, screen, lambda keys: os.write(ours, keys)
        screen()
    finally:
        command.kill()
        command.wait()
        os.close(ours)


def test_other_limits_are_kept_by_doing_the_work_itself(standing_by: int, book: Path) -> None:
    low = (64, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
    command = typed(
        *("note", book, "-", "--dry-run", "--model", "rules"),
        env={**os.environ, "NL2X_WORKER": ""},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, low),
    )
    until(lambda: state(STANDBY) is None or ended(standing_by))
    assert "Water" in command.communicate(NOTE)[0]


def test_nothing_is_run_twice_when_the_standby_ends(standing_by: int, book: Path) -> None:
    command, fork = waiting(standing_by, book)
    os.kill(standing_by, signal.SIGKILL)
    _, err = command.communicate(timeout=20)
    assert command.returncode == 4 and "standby was ended" in err
    until(lambda: not lives(fork), 5)


def test_a_command_that_gave_up_waiting_is_not_run(standing_by: int) -> None:
    connection = connect(STANDBY, 2)
    assert connection is not None
    with connection:
        os.kill(standing_by, signal.SIGSTOP)
        messages.send(connection, {"do": "run", "stamp": "any"})
    os.kill(standing_by, signal.SIGCONT)
    until(lambda: not forks(standing_by) if lives(standing_by) else True)


def test_nonsense_on_the_socket_is_survived(standing_by: int, place: Path) -> None:
    for raw in (b"", b"\0", b"\xff" * 64, b"\x02\0\0\0{}", b"\x0b\0\0\0" + b'{"do":"no"}'[:5]):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(place / "standby.sock"))
            connection.sendall(raw)
    assert state(STANDBY)["process"] == standing_by  # type: ignore[index]


def test_it_leaves_when_told_and_takes_its_socket_along(standing_by: int, place: Path) -> None:
    assert (place / "standby.sock").stat().st_mode & 0o777 == 0o600
    assert stop(STANDBY)
    until(lambda: ended(standing_by))
    assert not (place / "standby.sock").exists() and not stop(STANDBY)
