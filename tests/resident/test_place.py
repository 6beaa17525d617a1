"""The socket of a resident process is for its user alone."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from nl2x.resident.place import is_own_user, place, runtime_dir


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="w"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield folder
    shutil.rmtree(folder)


def test_the_folder_is_made_for_its_user_alone(root: Path) -> None:
    folder = runtime_dir()
    assert folder is not None and folder.parent == root
    assert folder.stat().st_mode & 0o777 == 0o700
    assert runtime_dir() == folder


def test_a_folder_that_others_can_enter_is_not_used(root: Path) -> None:
    (root / f"nl2x-{os.getuid()}").mkdir(mode=0o755)
    assert runtime_dir() is None


def test_a_link_or_a_file_in_its_place_is_not_used(root: Path) -> None:
    elsewhere = root / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    name = root / f"nl2x-{os.getuid()}"
    name.symlink_to(elsewhere)
    assert runtime_dir() is None
    name.unlink()
    name.write_text("")
    assert runtime_dir() is None


def test_a_path_too_long_for_a_socket_is_not_used(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = root / ("x" * 100)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert place("worker") is None


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else to try it")
def test_another_user_at_the_other_end_is_known(root: Path) -> None:
    root.chmod(0o755)
    address = str(root / "open.sock")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        Path(address).chmod(0o777)
        listener.listen()
        assert _peer_is_own(listener, address, user=0)
        assert not _peer_is_own(listener, address, user=65534)


def _peer_is_own(listener: socket.socket, address: str, *, user: int) -> bool:
    child = os.fork()
    if not child:
        try:
            os.setuid(user)
            with socket.socket(socket.AF_UNIX) as connection:
                connection.connect(address)
                connection.recv(1)
        finally:
            os._exit(0)
    connection, _ = listener.accept()
    with connection:
        result = is_own_user(connection)
    os.waitpid(child, 0)
    return result
