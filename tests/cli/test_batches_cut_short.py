"""A batch that is broken off at any moment, and one at a terminal: real processes."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import random
import shutil
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nl2x.books.posting.history import history

ROOT = Path(__file__).parents[2]
NOTES = "".join(f"flyers, {number} on the card\n" for number in range(41, 47))
COMMAND = [sys.executable, "-m", "nl2x", "note"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "NL2X_WORKER": "0", "NL2X_STANDBY": "0"}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return Path(shutil.copy(ROOT / "examples" / "bakery.xlsx", tmp_path / "b.xlsx"))


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    file = tmp_path / "notes.txt"
    file.write_text(NOTES, encoding="utf-8")
    return file


def arguments(book: Path, notes: Path, *more: str) -> list[str]:
    given = (str(book), "--from", str(notes), "--model", "rules", "--today", "2026-11-14")
    return [*COMMAND, *given, *more]


def posted(book: Path) -> list[str]:
    return [entry.words for entry in history(book)]


def broken_off(book: Path, notes: Path, how: int, when: Callable[[], bool]) -> subprocess.Popen[str]:
    """The command, sent a signal as soon as `when` is true."""
    command = subprocess.Popen(
        arguments(book, notes, "--yes"), env=ENVIRONMENT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    end = time.monotonic() + 60
    while not when() and command.poll() is None and time.monotonic() < end:
        time.sleep(0.02)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(command.pid, how)
    return command


def test_a_kill_at_any_moment_loses_nothing_and_posts_nothing_twice(book: Path, notes: Path) -> None:
    moments = random.Random(7)
    for count in range(4):
        pause = moments.uniform(0.0, 0.6)

        def when(least: int = count + 1, pause: float = pause) -> bool:
            if len(posted(book)) < least:
                return False
            time.sleep(pause)
            return True

        broken_off(book, notes, signal.SIGKILL, when).communicate()
        done = posted(book)
        assert done == NOTES.splitlines()[: len(done)]
    last = subprocess.run(
        arguments(book, notes, "--yes"), env=ENVIRONMENT, text=True, capture_output=True, check=False
    )
    assert last.returncode == 0, last.stdout + last.stderr
    assert posted(book) == NOTES.splitlines()


def test_ctrl_c_says_what_was_posted(book: Path, notes: Path) -> None:
    command = broken_off(book, notes, signal.SIGINT, lambda: len(posted(book)) >= 2)
    out, err = command.communicate(timeout=60)
    done = len(posted(book))
    assert command.returncode == 130 and f"{done} posted, 0 posted before" in err, out + err
    again = subprocess.run(
        arguments(book, notes, "--yes"), env=ENVIRONMENT, text=True, capture_output=True, check=False
    )
    assert again.returncode == 0 and f"{6 - done} posted, {done} posted before" in again.stdout
    assert posted(book) == NOTES.splitlines()


def test_at_a_terminal_questions_are_asked_one_by_one(book: Path, notes: Path) -> None:
    notes.write_text(
        "flyers, 60 on the card\npaid the plumber for repairs, bank\nwater, by bank\n", encoding="utf-8"
    )
    with at_a_terminal(arguments(book, notes)) as (command, expect, type_in):
        for shown, reply in (
            ("Post these 1? [y/N] ", b"y\n"),
            ("line 2: paid the plumber", b""),
            ("How much was it?", b"120\n"),
            ("Post it? [y/N] ", b"y\n"),
            ("line 3: water", b""),
            ("How much was it?", b"\n"),
            ("2 posted, 0 posted before, 0 shown only, 1 with a question", b""),
        ):
            expect(shown)
            type_in(reply)
        assert command.wait(30) == 3
    assert [e.told.confirmed for e in history(book)] == [True, True]


@contextlib.contextmanager
def at_a_terminal(
    command: list[str],
) -> Iterator[tuple[subprocess.Popen[bytes], Callable[[str], None], Callable[[bytes], object]]]:
    """The command with a terminal of its own, what waits for words on it, and what types on it."""
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)
    shown = bytearray()

    def expect(words: str) -> None:
        end = time.monotonic() + 60
        while words not in (text := shown.decode(errors="replace").replace("\r", "")):
            assert time.monotonic() < end, f"{words!r} isn't in:\n{text}"
            with contextlib.suppress(OSError):
                shown.extend(os.read(ours, 4096))
            time.sleep(0.02)
        del shown[: shown.find(words.encode()) + len(words)]

    process = subprocess.Popen(
        command, env=ENVIRONMENT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )  # fmt: skip
    os.close(theirs)
    try:
        yield process, expect, lambda keys: os.write(ours, keys)
    finally:
        process.kill()
        process.wait()
        os.close(ours)
