"""Landlock: which files a process may touch, decided by path and held by the kernel (Linux 5.13 and later).

Source: https://docs.kernel.org/userspace-api/landlock.html. Everything a kernel can handle is handled, and
only what is granted here is left: reading the interpreter and libraries, and one scratch directory.
"""

from __future__ import annotations

import os
import struct

from sandbox.kernel import libc

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REMOVE_DIR, REMOVE_FILE, MAKE_DIR, MAKE_REG, MAKE_SYM = 1 << 4, 1 << 5, 1 << 7, 1 << 8, 1 << 12
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
READ = READ_FILE | READ_DIR
SCRATCH = READ | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | MAKE_SYM | REFER | TRUNCATE
DEVICE = READ_FILE | WRITE_FILE
_FILE_RIGHTS = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV

# Per ABI version: the highest file-system right, whether TCP is handled, whether scopes are.
_FS_BITS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_NET_TCP, _SCOPES = 0b11, 0b11  # bind and connect; abstract unix sockets and signals
_PATH_BENEATH, _VERSION_FLAG = 1, 1


def abi() -> int:
    """The kernel's Landlock version, 0 where there is none or it is switched off."""
    try:
        return libc.syscall(libc.SYS_LANDLOCK_CREATE, None, 0, _VERSION_FLAG)
    except OSError:
        return 0


def _handled(version: int) -> int:
    return (1 << _FS_BITS.get(version, 16)) - 1


def ruleset(grants: dict[str, int]) -> int:
    """A ruleset (as a file descriptor) that denies all but `grants`, a map from path to rights.

    A path that doesn't exist is left out: what isn't there needs no right.
    """
    version = abi()
    attributes = [_handled(version)]
    if version >= 4:
        attributes.append(_NET_TCP)
    if version >= 6:
        attributes.append(_SCOPES)
    packed = struct.pack(f"={len(attributes)}Q", *attributes)
    rules = libc.syscall(libc.SYS_LANDLOCK_CREATE, packed, len(packed), 0)
    for path, rights in grants.items():
        _grant(rules, path, rights & _handled(version))
    return rules


def _grant(rules: int, path: str, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return
    try:
        if not os.path.isdir(path):
            rights &= _FILE_RIGHTS
        libc.syscall(libc.SYS_LANDLOCK_ADD, rules, _PATH_BENEATH, struct.pack("=Qi", rights, place), 0)
    finally:
        os.close(place)


def restrict(rules: int) -> None:
    """Bind this process, and all it will ever fork, to `rules`. There is no way back."""
    libc.syscall(libc.SYS_LANDLOCK_RESTRICT, rules, 0)
