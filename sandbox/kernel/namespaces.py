"""Namespaces without any helper program: an own user, mount, pid, net, ipc and uts namespace.

The new root is an empty tmpfs with the interpreter and libraries mounted read-only and one scratch tmpfs;
there is no /proc, no /sys, no /etc, no home, no network, and nobody else to signal.
"""

from __future__ import annotations

import os
import socket
import struct

from sandbox.kernel import libc

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
ALL = CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET

INSIDE_ID = 1000  # who the untrusted code is in its own user namespace
NOBODY = 65534  # who it is on the host when root runs the sandbox

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_REC, MS_PRIVATE = 1, 2, 4, 8, 32, 0x4000, 1 << 18
_OPEN_TREE_CLONE, _AT_FDCWD, _AT_EMPTY_PATH, _AT_RECURSIVE, _O_CLOEXEC = 1, -100, 0x1000, 0x8000, 0o2000000
_MOVE_EMPTY_PATH = 4
_ATTR_RDONLY, _ATTR_NOSUID, _ATTR_NODEV = 1, 2, 4
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
SYS_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}


def enter(paths: list[str], scratch: str, scratch_bytes: int, scratch_files: int) -> None:
    """Move this single-threaded process into namespaces of its own; the next fork is pid 1 in there.

    `paths` stay readable, at the same places. Raises OSError where the machine doesn't allow it.
    """
    _unshare_with_mapping()
    socket.sethostname("sandbox")  # the machine's own is nobody's business
    libc.mount("none", "/", "none", MS_REC | MS_PRIVATE)
    trees = [(path, _clone_tree(path, device=False)) for path in paths if not os.path.islink(path)]
    trees += [(path, _clone_tree(path, device=True)) for path in DEVICES if os.path.exists(path)]
    links = [(path, os.readlink(path)) for path in paths if os.path.islink(path)]
    root = "/tmp"  # only a place that exists everywhere; the mount there is ours alone
    libc.mount("sandbox", root, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,nr_inodes=4k,mode=0755")
    for path, target in links:
        os.makedirs(os.path.dirname(root + path), exist_ok=True)
        os.symlink(target, root + path)
    for path, tree in trees:
        _attach(tree, root + path, path)
    os.makedirs(root + scratch, exist_ok=True)
    mount_scratch(root + scratch, scratch_bytes, scratch_files)
    os.chdir(root)
    libc.syscall(SYS_PIVOT_ROOT[os.uname().machine], b".", b".")
    libc.detach(".")
    os.chdir("/")
    libc.mount("sandbox", "/", "tmpfs", MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV, "")


def mount_scratch(place: str, size: int, files: int) -> None:
    """An empty writable tmpfs of `size` bytes and `files` files, from which nothing can be executed."""
    options = f"size={size},nr_inodes={files},mode=0700,uid={INSIDE_ID},gid={INSIDE_ID}"
    libc.mount("scratch", place, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, options)


def become_nobody() -> None:
    """Give up root inside the namespace (when root started it) and every capability."""
    if os.getuid() != INSIDE_ID:
        os.setgroups([])
        os.setresgid(INSIDE_ID, INSIDE_ID, INSIDE_ID)
        os.setresuid(INSIDE_ID, INSIDE_ID, INSIDE_ID)
    libc.drop_capabilities()
    libc.no_new_privileges()


def _unshare_with_mapping() -> None:
    """unshare(2), with a helper that stays outside just long enough to write the id maps.

    Root maps `nobody` too: RLIMIT_NPROC doesn't bind the host's user 0, and files of root's would be its own.
    """
    ready_read, ready_write = os.pipe()
    me, uid, gid = os.getpid(), os.getuid(), os.getgid()
    helper = os.fork()
    if helper == 0:
        os.close(ready_write)
        status = 1
        try:
            if os.read(ready_read, 1):
                _write_maps(me, uid, gid)
                status = 0
        finally:
            os._exit(status)
    os.close(ready_read)
    try:
        libc.unshare(ALL)
        os.write(ready_write, b"!")
    finally:
        os.close(ready_write)
        _, status = os.waitpid(helper, 0)
    if status:
        raise PermissionError(1, "the id maps of the user namespace could not be written")


def _write_maps(pid: int, uid: int, gid: int) -> None:
    if uid == 0:
        try:
            _write(f"/proc/{pid}/gid_map", f"0 0 1\n{INSIDE_ID} {NOBODY} 1")
            _write(f"/proc/{pid}/uid_map", f"0 0 1\n{INSIDE_ID} {NOBODY} 1")
            return
        except PermissionError:
            pass  # a container's root, without an id of its own for nobody: map root alone
    _write(f"/proc/{pid}/setgroups", "deny")
    _write(f"/proc/{pid}/gid_map", f"{INSIDE_ID} {gid} 1")
    _write(f"/proc/{pid}/uid_map", f"{INSIDE_ID} {uid} 1")


def _write(path: str, text: str) -> None:
    place = os.open(path, os.O_WRONLY)
    try:
        os.write(place, text.encode())
    finally:
        os.close(place)


def _clone_tree(path: str, *, device: bool) -> int:
    flags = _OPEN_TREE_CLONE | _O_CLOEXEC | _AT_RECURSIVE
    tree = libc.syscall(libc.SYS_OPEN_TREE, _AT_FDCWD, path.encode(), flags)
    restrictions = _ATTR_NOSUID if device else _ATTR_RDONLY | _ATTR_NOSUID | _ATTR_NODEV
    attributes = struct.pack("=4Q", restrictions, 0, 0, 0)
    libc.syscall(
        libc.SYS_MOUNT_SETATTR, tree, b"", _AT_EMPTY_PATH | _AT_RECURSIVE, attributes, len(attributes)
    )
    return tree


def _attach(tree: int, place: str, original: str) -> None:
    is_directory = os.path.isdir(f"/proc/self/fd/{tree}")
    if is_directory:
        os.makedirs(place, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(place), exist_ok=True)
        os.close(os.open(place, os.O_CREAT | os.O_WRONLY, 0o600))
    libc.syscall(libc.SYS_MOVE_MOUNT, tree, b"", _AT_FDCWD, place.encode(), _MOVE_EMPTY_PATH)
    os.close(tree)
