"""Replacing a file so that at any moment it is the old one or the new one, whole.

The lock is the kernel's (flock) on the workbook itself: nothing is left lying about, and it ends with its
process. Because each posting puts a new file in the old one's place, whoever gets the lock looks whether it
is still the file of that name, and tries again if not.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from nl2x.errors import BadInput, CannotHere, Refused

WAIT = 30.0
"""Seconds to wait for another nl2x that is writing the same workbook."""
_TEMPORARY = ".nl2x-tmp"


@dataclass(frozen=True)
class Stamp:
    """What tells one state of a file from another without reading it."""

    inode: int
    size: int
    changed_ns: int


def stamp(path: Path) -> Stamp:
    """The file's present state."""
    found = path.stat()
    return Stamp(found.st_ino, found.st_size, found.st_mtime_ns)


@contextmanager
def locked(path: Path, wait: float = WAIT) -> Iterator[Path]:
    """Hold the workbook against every other nl2x; gives its real path (links followed).

    Raises `BadInput` for no such file, `Refused` when it is open in Excel or LibreOffice, read-only, or
    held by another nl2x for longer than `wait` seconds.
    """
    real = Path(os.path.realpath(path))
    if real.is_dir():
        raise BadInput("is a folder, not a workbook", where=str(path), todo="name a file in it")
    if real.is_symlink():
        raise BadInput("is a link that leads nowhere", where=str(path), todo="name the workbook")
    if real.exists() and not real.is_file():
        raise BadInput("is no ordinary file", where=str(path), todo="name a workbook")
    handle = _lock(real, time.monotonic() + wait)
    try:
        for name in {real, path}:  # a program that opened the link has left its lock file beside that
            refuse_if_open(name)
        _refuse_if_read_only(real)
        _sweep(real)
        yield real
    finally:
        os.close(handle)


def _lock(path: Path, until: float) -> int:
    pause = 0.002
    while True:
        try:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            raise BadInput("no such file", where=str(path), todo="check the name") from None
        except PermissionError:
            raise BadInput("may not be read", where=str(path), todo="check its permissions") from None
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(handle).st_ino == path.stat().st_ino:
                return handle
        except (BlockingIOError, FileNotFoundError):
            pass
        os.close(handle)
        if time.monotonic() > until:
            raise Refused("another nl2x is writing it", where=str(path), todo="wait and try again")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.05)


def refuse_if_open(path: Path) -> None:
    """`Refused` when a lock file says that Excel or LibreOffice has the workbook open."""
    for name, program in ((f"~${path.name}", "Excel"), (f".~lock.{path.name}#", "LibreOffice")):
        if path.with_name(name).exists():
            raise Refused(
                f"open in {program}",
                where=str(path),
                todo=f"close it there, or delete {name} if it is left from a crash",
            )


def _refuse_if_read_only(path: Path) -> None:
    found = path.stat()
    if not found.st_mode & 0o222 or not os.access(path, os.W_OK):
        raise Refused("the file is read-only", where=str(path), todo="make it writable, or use a copy")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise Refused("its folder may not be written", where=str(path.parent), todo="use a copy elsewhere")
    if found.st_nlink > 1:
        raise Refused("the file has a second name (hard link)", where=str(path), todo="use a copy")


def _sweep(path: Path) -> None:
    """Remove what a killed nl2x left; under the lock nobody else can be using it."""
    for left in path.parent.glob(f".{_glob_escaped(path.name)}.*{_TEMPORARY}"):
        with suppress(FileNotFoundError):
            left.unlink()


def _glob_escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def replace_file(path: Path, data: bytes, seen: Stamp | None = None) -> bool:
    """Put `data` in the file's place, permissions, owner and extended attributes kept; on the disk on return.

    False, and nothing done, when the file is no longer as `seen`. Raises `CannotHere` when the disk is full.
    """
    file, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=_TEMPORARY, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(file, "wb") as out:
            out.write(data)
            out.flush()
            if path.exists():
                _take_after(path, out.fileno())
            os.fsync(out.fileno())
        if seen is not None and (not path.exists() or stamp(path) != seen):
            return False
        temporary.replace(path)
        _sync_folder(path.parent)
        return True
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise CannotHere(
                "no room on the disk, nothing was changed", where=str(path), todo="free some space"
            ) from None
        raise
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def _take_after(path: Path, file: int) -> None:
    found = path.stat()
    own = os.fstat(file)
    if (own.st_uid, own.st_gid) != (found.st_uid, found.st_gid):
        try:
            os.fchown(file, found.st_uid, found.st_gid)
        except PermissionError:
            raise Refused(
                "the file belongs to somebody else and would change its owner",
                where=str(path),
                todo="use a copy",
            ) from None
    os.fchmod(file, stat.S_IMODE(found.st_mode))
    with suppress(OSError):  # a file system without extended attributes has none to keep
        for attribute in os.listxattr(path):
            os.setxattr(file, attribute, os.getxattr(path, attribute))


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
