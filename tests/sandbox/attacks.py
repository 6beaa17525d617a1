"""Attacks on the user's machine, as programs that print ESCAPED when they succeed.

Each is tried without protection too, so that it is known to bite; where it can't be, `harmless` says why.
"""

# Attacks are programs in strings: one per line, however long, is how they are read.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass

_SYSCALL = """
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
def call(number, *args):
    result = libc.syscall(ctypes.c_long(number), *[ctypes.c_long(a) if isinstance(a, int) else a for a in args])
    return result if result >= 0 else -ctypes.get_errno()
def judge(result):
    print("ESCAPED" if result >= 0 else "errno", result)
"""
_STAT = "import os\nbefore = os.stat('@secret@').{field}\n{action}\nprint('ESCAPED')"


@dataclass(frozen=True)
class Attack:
    """One attack. `harmless`: why it may not bite even unprotected here. `weaker`: tiers that can't stop it."""

    name: str
    code: str
    harmless: str = ""
    weaker: tuple[str, ...] = ()


def _reads(expression: str) -> str:
    return f"import os\ntext = {expression}\nprint('ESCAPED' if 'PRIVATE KEY' in text else text)"


def _does(action: str) -> str:
    return f"import os, socket\n{action}\nprint('ESCAPED')"


def _syscall(*arguments: str) -> str:
    return f"{_SYSCALL}\njudge(call({', '.join(arguments)}))"


_ROOT_ONLY = "only root may do this at all"
_KERNEL = "this kernel was built or set up without it"

FILES = [
    Attack("reading the ssh key", _reads("open('@secret@').read()")),
    Attack("reading /etc/shadow", "print('ESCAPED' if 'root:' in open('/etc/shadow').read() else '')", _ROOT_ONLY),
    Attack("reading /etc/passwd", "print('ESCAPED' if 'root:' in open('/etc/passwd').read() else '')"),
    Attack("reading the environment of pid 1", _does("assert open('/proc/1/environ', 'rb').read()"), _ROOT_ONLY),
    Attack("reading the parent's environment", _does("assert open(f'/proc/{os.getppid()}/environ', 'rb').read()")),
    Attack("reading its own environment", _reads("os.environ.get('NL2X_SECRET', '')")),
    Attack("reading its environment in /proc", _does("assert open('/proc/self/environ', 'rb').read()")),
    Attack("listing the home", _does("assert os.listdir('@home@')")),
    Attack("listing the root directory", _does("assert 'etc' in os.listdir('/')")),
    Attack("seeing that a file exists", _does("os.stat('@secret@')"), weaker=("no-userns",)),
    Attack("going up with ..", _reads("open('../' * 20 + '@secret@'[1:]).read()")),
    Attack("a symbolic link to the key", _reads("(os.symlink('@secret@', 'link'), open('link').read())[1]")),
    Attack("a hard link to the key", _reads("(os.link('@secret@', 'hard'), open('hard').read())[1]")),
    Attack("renaming the key", _does("os.rename('@secret@', '@secret@.x'); os.rename('@secret@.x', '@secret@')")),
    Attack("moving the key here", _does("os.rename('@secret@', 'mine'); os.rename('mine', '@secret@')")),
    Attack("truncating the key", _does("os.truncate('@secret@', 11)")),
    Attack("opening the key for writing", _does("open('@secret@', 'r+').close()")),
    Attack("changing the key's mode", _does("os.chmod('@secret@', 0o644)")),
    Attack("changing the key's times", _does("os.utime('@secret@')")),
    Attack("giving the key an attribute", _does("os.setxattr('@secret@', 'user.a', b'b')"), "no user attributes here"),
    Attack("changing the key's owner", _does("os.chown('@secret@', os.getuid(), os.getgid())")),
    Attack("a new file in the home", _does("open('@home@/new', 'w').close(); os.unlink('@home@/new')")),
    Attack("a new directory in the home", _does("os.mkdir('@home@/new'); os.rmdir('@home@/new')")),
    Attack("removing a file of the home", _does("open('@home@/a', 'w').close(); os.unlink('@home@/a')")),
    Attack("a file in /tmp", _does("open('/tmp/sandbox-attack', 'w').close(); os.unlink('/tmp/sandbox-attack')")),
    Attack("a file in /dev/shm", _does("open('/dev/shm/sandbox-attack', 'w').close(); os.unlink('/dev/shm/sandbox-attack')")),
    Attack("a POSIX semaphore", _does("import multiprocessing; multiprocessing.Lock()")),
    Attack("a fifo", _does("os.mkfifo('fifo')")),
    Attack("a device node", _does("os.mknod('sda', 0o60600, os.makedev(8, 0))"), _ROOT_ONLY),
    Attack(
        "writing into the interpreter",
        _does("import json; open(os.path.dirname(json.__file__) + '/x', 'w').close(); os.unlink(os.path.dirname(json.__file__) + '/x')"),
        "the interpreter isn't this user's",
    ),
    Attack(
        "an inherited descriptor",
        "import os\nfor fd in range(3, 256):\n    try:\n        if b'PRIVATE KEY' in os.pread(fd, 100, 0): print('ESCAPED')\n"
        "    except OSError: pass",
    ),
    Attack("a lock on a library's file", "import fcntl, json\nfcntl.flock(open(json.__file__), fcntl.LOCK_SH)\nprint('ESCAPED')"),
    Attack("the machine's name", _does("assert os.uname().nodename == '@node@'"), weaker=("no-userns",)),
    Attack("chroot", _does("os.chroot('.')"), _ROOT_ONLY),
    Attack("opening by handle", _syscall("304", "-100", "ctypes.create_string_buffer(b'\\x08\\0\\0\\0\\1\\0\\0\\0' + b'\\0' * 16)", "0").replace("result >= 0", "result not in (-1, -38)"), _ROOT_ONLY),
]  # fmt: skip

NETWORK = [
    Attack("TCP on the loopback", _does("socket.create_connection(('127.0.0.1', @port@), 2)")),
    Attack("IPv6", _does("socket.socket(socket.AF_INET6)"), _KERNEL),
    Attack(
        "UDP",
        _does(
            "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.settimeout(2)\n"
            "s.sendto(b'x', ('127.0.0.1', @udp@)); assert s.recv(9)"
        ),
    ),
    Attack(
        "DNS", _does("s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.connect(('127.0.0.1', 53))")
    ),
    Attack("listening on a port", _does("socket.create_server(('127.0.0.1', 0))")),
    Attack(
        "the metadata service's address",
        _does("s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.connect(('169.254.169.254', 80))"),
        "no route to it from here",
    ),
    Attack("a unix socket by path", _does("socket.socket(socket.AF_UNIX).connect('@unix@')")),
    Attack("an abstract unix socket", _does("socket.socket(socket.AF_UNIX).connect('\\0@abstract@')")),
    Attack(
        "an abstract name from a datagram pair",
        _does("socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)"),
    ),
    Attack("netlink", _does("socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)")),
    Attack("a raw socket", _does("socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)"), _ROOT_ONLY),
    Attack("a packet socket", _does("socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)"), _ROOT_ONLY),
    Attack("vsock", _does("socket.socket(40, socket.SOCK_STREAM)"), _KERNEL),
    Attack(
        "a handle on the process at the other end",
        _does("socket.socketpair()[0].getsockopt(socket.SOL_SOCKET, 77)"),
        _KERNEL,
    ),
    Attack(
        "larger socket buffers",
        _does("socket.socketpair()[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)"),
    ),
]

# Numbers are of x86_64; elsewhere other calls are hit, which must fail no less.
KERNEL = [
    Attack("SysV shared memory", _syscall("29", "0", "4096", "0o1600")),
    Attack("SysV semaphores", _syscall("64", "0", "1", "0o1600")),
    Attack("SysV message queues", _syscall("68", "0", "0o1600")),
    Attack("POSIX message queues", _syscall("240", "b'sandbox'", "0o100", "0o600", "0"), _KERNEL),
    Attack("ptrace", _syscall("101", "16", "@victim@", "0", "0"), "ptrace_scope forbids it"),
    Attack("ptrace of itself", _syscall("101", "0", "0", "0", "0")),
    Attack(
        "reading another process's memory",
        _SYSCALL + "v = (ctypes.c_ulong * 2)(0, 0)\njudge(call(310, @victim@, v, 1, v, 1, 0))",
        "ptrace_scope forbids it",
    ),
    Attack(
        "writing another process's memory",
        _SYSCALL + "v = (ctypes.c_ulong * 2)(0, 0)\njudge(call(311, @victim@, v, 1, v, 1, 0))",
        "ptrace_scope forbids it",
    ),
    Attack(
        "taking a descriptor from a process",
        _SYSCALL + "fd = call(434, @victim@, 0)\njudge(call(438, fd, 0, 0) if fd >= 0 else fd)",
        "ptrace_scope forbids it",
    ),
    Attack("a handle on a process", _syscall("434", "@victim@", "0")),
    Attack("a new user namespace", _syscall("272", "0x10000000"), "user namespaces are off"),
    Attack("clone into a namespace", _SYSCALL + "import os\npid = call(56, 0x10000011, 0, 0, 0, 0)\n"
           "if pid == 0: os._exit(0)\njudge(pid)", "user namespaces are off"),
    Attack("clone3", _SYSCALL + "import os\nargs = (ctypes.c_ulong * 8)(0, 0, 0, 0, 17, 0, 0, 0)\n"
           "pid = call(435, args, 64)\nif pid == 0: os._exit(0)\njudge(pid)"),
    Attack("the x32 door", _SYSCALL + "judge(0 if call(0x40000000 + 39) > 0 else -1)", "this kernel has no x32"),
    Attack("mount", _SYSCALL + "judge(call(165, b'none', b'/mnt', b'tmpfs', 0, None) or call(166, b'/mnt', 0))", _ROOT_ONLY),
    Attack("io_uring", _SYSCALL + "judge(call(425, 4, ctypes.create_string_buffer(120)))", _KERNEL),
    Attack("bpf", _SYSCALL + "judge(call(321, 0, (ctypes.c_uint * 18)(2, 4, 4, 1), 72))", _ROOT_ONLY),
    Attack("userfaultfd", _syscall("323", "1"), _KERNEL),
    Attack("perf events", _SYSCALL + "judge(call(298, (ctypes.c_uint * 32)(1, 128), 0, -1, -1, 0))", _ROOT_ONLY),
    Attack("the keyring", _syscall("248", "b'user'", "b'sandbox'", "b'x'", "1", "-3"), _KERNEL),
    Attack("reading the keyring", _syscall("250", "0", "-3", "1"), _KERNEL),
    Attack("a stranger's group", _does("os.getpgid(@victim@)")),
    Attack("a stranger's session", _does("os.getsid(@victim@)")),
    Attack("a stranger's processors", _does("os.sched_getaffinity(@victim@)")),
    Attack("memfd", _syscall("319", "b'x'", "0")),
    Attack("executing a memfd", "import os\nfd = os.memfd_create('x')\nos.write(fd, open('/bin/true', 'rb').read())\n"
           "pid = os.fork()\nif pid == 0: os.execve(f'/proc/self/fd/{fd}', ['x'], {})\n"
           "print('ESCAPED' if os.waitpid(pid, 0)[1] == 0 else '')"),
    Attack("running a program", _does("import subprocess; assert subprocess.run(['/bin/true']).returncode == 0")),
    Attack("a setuid program", _does("import subprocess; assert subprocess.run(['/bin/su', '--version'], capture_output=True).returncode == 0"), "su isn't installed"),
    Attack("os.system", _does("assert os.system('true') == 0")),
    Attack("typing into the terminal", "import fcntl, pty, termios\nmaster, slave = pty.openpty()\n"
           "fcntl.ioctl(slave, termios.TIOCSTI, b'x')\nprint('ESCAPED')", "the kernel has switched TIOCSTI off"),
    Attack("raising its priority", _does("os.nice(-5)"), _ROOT_ONLY),
    Attack("choosing its processors", _does("os.sched_setaffinity(0, {0})")),
    Attack("becoming root", _does("os.setuid(0); assert os.getuid() == 0"), _ROOT_ONLY),
    Attack("setting the clock", _does("import time; time.clock_settime(time.CLOCK_REALTIME, time.time())"), _ROOT_ONLY),
    Attack("setting the host's name", _does("socket.sethostname(socket.gethostname())"), _ROOT_ONLY),
    Attack("raising a limit", _does("import resource as r; r.setrlimit(r.RLIMIT_NOFILE, (r.getrlimit(r.RLIMIT_NOFILE)[0] + 1, r.getrlimit(r.RLIMIT_NOFILE)[1] + 1))"), _ROOT_ONLY),
    Attack("a stranger's limits", _does("import resource as r; r.prlimit(@victim@, r.RLIMIT_CORE, (0, 0))")),
    Attack("a lease on a library's file", _does("import fcntl, json; fcntl.fcntl(os.open(json.__file__, 0), 1024, 0)"), "the file isn't this user's"),
    Attack("signals through a descriptor's owner", _does("import fcntl; r, w = os.pipe(); fcntl.fcntl(r, fcntl.F_SETOWN, @victim@)")),
    Attack("kernel messages", _syscall("103", "10", "0", "0"), _ROOT_ONLY),
    Attack("landlock rules of its own", _syscall("444", "0", "0", "1"), _KERNEL),
    Attack("a filter of its own", _does("import ctypes; assert ctypes.CDLL(None).prctl(38, 1, 0, 0, 0) == 0")),
]  # fmt: skip

PROCESSES = [
    Attack("fork", "import os\npid = os.fork()\nif pid == 0: os._exit(0)\nos.waitpid(pid, 0)\nprint('ESCAPED')"),
    Attack("many forks", "import os\nfor i in range(30):\n    if os.fork() == 0: os._exit(0)\nprint('ESCAPED')"),
    Attack("double fork and setsid", "import os\nif os.fork() == 0:\n    os.setsid()\n    os.fork()\n    os._exit(0)\nprint('ESCAPED')"),
    Attack("vfork", "import ctypes, os\npid = os.posix_spawn('/bin/true', ['true'], {})\nprint('ESCAPED')"),
    Attack("many threads", "import threading\nstop = threading.Event()\nthreads = [threading.Thread(target=stop.wait, daemon=True)"
           " for _ in range(200)]\n[t.start() for t in threads]\nprint('ESCAPED')\nstop.set()"),
    Attack("signalling the parent", _does("os.kill(os.getppid(), 0)")),
    Attack("signalling a process of the user's", _does("os.kill(@victim@, 0)")),
    Attack("signalling its group", _does("os.killpg(0, 0)")),
    Attack("signalling everybody", _does("os.kill(-1, 0)")),
    Attack("leaving its session", _does("os.fork() and os._exit(0); os.setsid()")),
]  # fmt: skip

ALL = [*FILES, *NETWORK, *KERNEL, *PROCESSES]
