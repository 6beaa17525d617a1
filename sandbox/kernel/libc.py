"""System calls that Python's standard library doesn't offer, through libc's `syscall`."""

from __future__ import annotations

import ctypes
import os

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long

# The same number on every architecture: these calls are younger than the unified table (kernel 5.2 and
# later).
SYS_OPEN_TREE, SYS_MOVE_MOUNT, SYS_MOUNT_SETATTR = 428, 429, 442
SYS_LANDLOCK_CREATE, SYS_LANDLOCK_ADD, SYS_LANDLOCK_RESTRICT = 444, 445, 446

PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 1, 22, 38
_LINUX_CAPABILITY_VERSION_3 = 0x20080522


def syscall(number: int, *arguments: int | bytes | ctypes.Array[ctypes.c_char] | None) -> int:
    """Call the kernel; raises OSError with the kernel's errno. Integers are passed as 64-bit words."""
    words = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return checked(_libc.syscall(ctypes.c_long(number), *words), f"syscall {number}")


def checked(result: int, what: str) -> int:
    """`result` of a libc call, or OSError when it is -1."""
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def prctl(option: int, *arguments: int) -> int:
    """prctl(2) with integers; missing arguments are zero."""
    words = [ctypes.c_ulong(a) for a in (*arguments, 0, 0, 0, 0)[:4]]
    return checked(_libc.prctl(ctypes.c_int(option), *words), f"prctl {option}")


def unshare(flags: int) -> None:
    """unshare(2)."""
    checked(_libc.unshare(ctypes.c_int(flags)), "unshare")


def mount(source: str, target: str, kind: str, flags: int, data: str = "") -> None:
    """mount(2)."""
    result = _libc.mount(
        source.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), data.encode() or None
    )
    checked(result, f"mount {target}")


def detach(target: str) -> None:
    """umount2(2) with MNT_DETACH."""
    checked(_libc.umount2(target.encode(), 2), f"umount {target}")


def die_with_parent() -> None:
    """Have the kernel kill this process (SIGKILL) when the thread that forked it ends."""
    prctl(PR_SET_PDEATHSIG, 9)


def no_new_privileges() -> None:
    """Make setuid programs powerless from here on; Landlock and seccomp ask for it."""
    prctl(PR_SET_NO_NEW_PRIVS, 1)


def drop_capabilities() -> None:
    """Give up every capability of this process: effective, permitted, inheritable."""
    header = (ctypes.c_uint32 * 2)(_LINUX_CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    checked(_libc.capset(header, nothing), "capset")
