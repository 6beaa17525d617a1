"""Seccomp: an allow-list of system calls. Everything that isn't named here fails with EPERM.

An allow-list, because a deny-list forgets: x32 numbers, clone3, io_uring, whatever the next kernel brings.
Source of the numbers: arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
"""

from __future__ import annotations

import ctypes
import functools
import os
import struct

from sandbox.kernel import libc

# name: (x86_64, aarch64); -1 where an architecture has no such call.
_FREE = {
    # files: which ones is Landlock's business
    "read": (0, 63), "write": (1, 64), "close": (3, 57), "fstat": (5, 80), "lseek": (8, 62),
    "readv": (19, 65), "writev": (20, 66), "pread64": (17, 67), "pwrite64": (18, 68),
    "preadv": (295, 69), "pwritev": (296, 70), "preadv2": (327, 286), "pwritev2": (328, 287),
    "openat": (257, 56), "open": (2, -1), "creat": (85, -1), "newfstatat": (262, 79), "stat": (4, -1),
    "lstat": (6, -1), "statx": (332, 291), "access": (21, -1), "faccessat": (269, 48),
    "faccessat2": (439, 439), "readlink": (89, -1), "readlinkat": (267, 78), "getdents": (78, -1),
    "getdents64": (217, 61), "statfs": (137, 43), "fstatfs": (138, 44), "getcwd": (79, 17),
    "chdir": (80, 49), "fchdir": (81, 50), "umask": (95, 166), "close_range": (436, 436),
    "mkdir": (83, -1), "mkdirat": (258, 34), "rmdir": (84, -1), "unlink": (87, -1), "unlinkat": (263, 35),
    "rename": (82, -1), "renameat": (264, 38), "renameat2": (316, 276), "link": (86, -1),
    "linkat": (265, 37), "symlink": (88, -1), "symlinkat": (266, 36), "truncate": (76, 45),
    "ftruncate": (77, 46), "fallocate": (285, 47), "fsync": (74, 82), "fdatasync": (75, 83),
    "sendfile": (40, 71), "copy_file_range": (326, 285), "dup": (32, 23), "dup2": (33, -1),
    "dup3": (292, 24), "pipe": (22, -1), "pipe2": (293, 59),
    # waiting
    "poll": (7, -1), "ppoll": (271, 73), "select": (23, -1), "pselect6": (270, 72),
    "epoll_create": (213, -1), "epoll_create1": (291, 20), "epoll_ctl": (233, 21), "epoll_wait": (232, -1),
    "epoll_pwait": (281, 22), "epoll_pwait2": (441, 441), "eventfd": (284, -1), "eventfd2": (290, 19),
    "nanosleep": (35, 101), "clock_nanosleep": (230, 115), "pause": (34, -1), "alarm": (37, -1),
    "getitimer": (36, 102), "setitimer": (38, 103), "timer_create": (222, 107),
    "timer_settime": (223, 110), "timer_gettime": (224, 108), "timer_getoverrun": (225, 109),
    "timer_delete": (226, 111), "timerfd_create": (283, 85), "timerfd_settime": (286, 86),
    "timerfd_gettime": (287, 87),
    # memory, threads, signals to oneself
    "mmap": (9, 222), "mprotect": (10, 226), "munmap": (11, 215), "brk": (12, 214), "mremap": (25, 216),
    "msync": (26, 227), "madvise": (28, 233), "futex": (202, 98), "set_robust_list": (273, 99),
    "rseq": (334, 293), "membarrier": (324, 283),
    "set_tid_address": (218, 96), "arch_prctl": (158, -1), "sched_yield": (24, 124),
    "sched_get_priority_max": (146, 125), "sched_get_priority_min": (147, 126), "getcpu": (309, 168),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139), "rt_sigpending": (127, 136), "rt_sigsuspend": (130, 133),
    "rt_sigtimedwait": (128, 137), "sigaltstack": (131, 132), "restart_syscall": (219, 128),
    "exit": (60, 93), "exit_group": (231, 94),
    # who and when
    "getpid": (39, 172), "getppid": (110, 173), "gettid": (186, 178), "getuid": (102, 174),
    "geteuid": (107, 175), "getgid": (104, 176), "getegid": (108, 177), "getresuid": (118, 148),
    "getresgid": (120, 150), "getgroups": (115, 158), "getpgrp": (111, -1),
    "uname": (63, 160), "getrlimit": (97, 163), "setrlimit": (160, 164),
    "getrusage": (98, 165), "times": (100, 153), "sysinfo": (99, 179), "time": (201, -1),
    "gettimeofday": (96, 169), "clock_gettime": (228, 113), "clock_getres": (229, 114),
    "getrandom": (318, 278),
    # the far end of a socket pair (asyncio's self-pipe); sockets themselves can't be made
    "sendto": (44, 206), "recvfrom": (45, 207), "sendmsg": (46, 211), "recvmsg": (47, 212),
    "shutdown": (48, 210), "getsockname": (51, 204), "getpeername": (52, 205),
}  # fmt: skip

# Landlock doesn't cover these; harmless where everything but the scratch is mounted read-only.
_METADATA = {
    "chmod": (90, -1), "fchmod": (91, 52), "fchmodat": (268, 53), "utime": (132, -1), "utimes": (235, -1),
    "futimesat": (261, -1), "utimensat": (280, 88),
}  # fmt: skip
_FORKING = {"fork": (57, -1), "vfork": (58, -1)}
_WAITING = {"wait4": (61, 260), "waitid": (247, 95)}
_JUDGED = {
    "clone": (56, 220), "clone3": (435, 435), "kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131),
    "fcntl": (72, 25), "ioctl": (16, 29), "prctl": (157, 167), "prlimit64": (302, 261),
    "socketpair": (53, 199), "getsockopt": (55, 209), "getpgid": (121, 155), "getsid": (124, 156),
    "sched_getaffinity": (204, 123), "sched_getparam": (143, 121), "sched_getscheduler": (145, 120),
}  # fmt: skip

_OF_ITSELF = (
    "prlimit64",
    "getpgid",
    "getsid",
    "sched_getaffinity",
    "sched_getparam",
    "sched_getscheduler",
)

_AUDIT_ARCH = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_LD, _JA, _JEQ, _JSET, _JGE, _AND, _RET = 0x20, 0x05, 0x15, 0x45, 0x35, 0x54, 0x06
_NUMBER, _ARCH, _ARG0, _ARG1, _ARG2 = 0, 4, 16, 24, 32
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_EPERM, _ENOSYS, _ENOTTY, _EINVAL, _EAGAIN = 1, 38, 25, 22, 11

_CLONE_THREAD = 0x10000
_CLONE_NEW_ANY = 0x7E020080  # every CLONE_NEW* flag
# F_SETOWN and F_SETSIG would send signals to strangers, F_SETLEASE and F_NOTIFY disturb, F_SETPIPE_SZ eats
# memory.
_FCNTL = (0, 1, 2, 3, 4, 5, 6, 7, 1030, 1032, 1034, 36, 37, 38)
# TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX: never TIOCSTI, never FIOSETOWN.
_IOCTL = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
_SOMEBODY = 0x7FEDCBA9  # stands for the process id in the cached filter; no kernel gives one so high
_PRCTL = (15, 16)  # PR_SET_NAME, PR_GET_NAME
# SO_TYPE, SO_ERROR, SO_PROTOCOL, SO_DOMAIN: what Python asks; never SO_PEERPIDFD, a handle on the other side.
_SOCKET_OPTIONS = (3, 4, 38, 39)

_Instruction = tuple[int, int, int, int]


def _op(code: int, k: int, jump_true: int = 0, jump_false: int = 0) -> _Instruction:
    return (code, jump_true, jump_false, k & 0xFFFFFFFF)


def _return(action: int) -> _Instruction:
    return _op(_RET, action)


def _errno(number: int) -> _Instruction:
    return _return(_ERRNO | number)


def _argument_in(offset: int, values: tuple[int, ...], otherwise: int) -> list[_Instruction]:
    """Allow when the low word of the argument is one of `values`."""
    body = [_op(_LD, offset)]
    for value in values:
        body += [_op(_JEQ, value, 0, 1), _return(_ALLOW)]
    return [*body, _errno(otherwise)]


def _clone(forking: bool) -> list[_Instruction]:
    """Threads are allowed, processes only where the limits say so, namespaces never."""
    verdict = _return(_ALLOW) if forking else _errno(_EAGAIN)  # as where a limit on processes is reached
    return [
        _op(_LD, _ARG0),
        _op(_JSET, _CLONE_NEW_ANY, 0, 1),
        _errno(_EPERM),
        _op(_JSET, _CLONE_THREAD, 0, 1),
        _return(_ALLOW),
        verdict,
    ]


def _stream_pair() -> list[_Instruction]:
    """socketpair(AF_UNIX, SOCK_STREAM): a datagram pair could send to abstract names."""
    return [
        _op(_LD, _ARG0),
        _op(_JEQ, 1, 1, 0),
        _errno(_EPERM),
        _op(_LD, _ARG1),
        _op(_AND, 0xF),
        _op(_JEQ, 1, 0, 1),
        _return(_ALLOW),
        _errno(_EPERM),
    ]


def supported() -> bool:
    """Whether the numbers of this machine's architecture are known here."""
    return os.uname().machine in _AUDIT_ARCH


def program(pid: int, *, metadata: bool, forking: bool) -> bytes:
    """The filter for the process `pid` (signals may go to itself only), as an array of sock_filter."""
    template = _program(_SOMEBODY, metadata, forking)
    return template.replace(struct.pack("=I", _SOMEBODY), struct.pack("=I", pid))


@functools.cache
def _program(pid: int, metadata: bool, forking: bool) -> bytes:
    column, arch = _AUDIT_ARCH[os.uname().machine]
    code = [_op(_LD, _ARCH), _op(_JEQ, arch, 1, 0), _return(_KILL), _op(_LD, _NUMBER)]
    judged = {
        "clone": _clone(forking),
        # glibc falls back to clone, whose flags a filter can read, when clone3 isn't there.
        "clone3": [_errno(_ENOSYS)],
        "kill": _argument_in(_ARG0, (pid,), _EPERM),
        "tkill": _argument_in(_ARG0, (pid,), _EPERM),
        "tgkill": _argument_in(_ARG0, (pid,), _EPERM),
        "fcntl": _argument_in(_ARG1, _FCNTL, _EINVAL),
        "ioctl": _argument_in(_ARG1, _IOCTL, _ENOTTY),
        "prctl": _argument_in(_ARG0, _PRCTL, _EINVAL),
        "socketpair": _stream_pair(),
        "getsockopt": _argument_in(_ARG2, _SOCKET_OPTIONS, _EPERM),
        **dict.fromkeys(_OF_ITSELF, _argument_in(_ARG0, (0, pid), _EPERM)),
    }
    rules = {_JUDGED[name][column]: body for name, body in judged.items()}
    free = {**_FREE, **(_METADATA if metadata else {}), **(_WAITING if forking else {})}
    for names, body in (
        (free, [_return(_ALLOW)]),
        (_FORKING, [_return(_ALLOW) if forking else _errno(_EAGAIN)]),
    ):
        rules |= {numbers[column]: body for numbers in names.values() if numbers[column] >= 0}
    code += _search(_ranges(rules))
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in code)


def _ranges(rules: dict[int, list[_Instruction]]) -> list[tuple[int, list[_Instruction]]]:
    """The first number of each run of calls that are treated alike, and how; what has no rule fails."""
    refuse = [_errno(_EPERM)]
    ranges: list[tuple[int, list[_Instruction]]] = []
    for number in range(max(rules) + 2):
        body = rules.get(number, refuse)
        if not ranges or ranges[-1][1] != body:
            ranges.append((number, body))
    return ranges


def _search(ranges: list[tuple[int, list[_Instruction]]]) -> list[_Instruction]:
    """A binary search for the range that the number is in.

    The kernel runs a new filter once for every call there is, to know which need no asking; a list of 250
    comparisons made that a third of a millisecond a process.
    """
    if len(ranges) == 1:
        return ranges[0][1]
    middle = len(ranges) // 2
    low, high = _search(ranges[:middle]), _search(ranges[middle:])
    return [_op(_JGE, ranges[middle][0], 0, 1), _op(_JA, len(low)), *low, *high]


def install(filter_bytes: bytes) -> None:
    """Bind this process to the filter. There is no way back; no_new_privileges must have been called."""
    buffer = ctypes.create_string_buffer(filter_bytes, len(filter_bytes))
    header = struct.pack("@HxxxxxxP", len(filter_bytes) // 8, ctypes.addressof(buffer))
    holder = ctypes.create_string_buffer(header, len(header))
    libc.prctl(libc.PR_SET_SECCOMP, 2, ctypes.addressof(holder))
