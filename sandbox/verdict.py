"""What goes into a sandbox and what comes out of it, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from sandbox.limits import Limits

Status = Literal["passed", "failed", "error", "timeout", "refused"]
Style = Literal["asserts", "check", "doctest", "pytest", "stdio", "none"]
Tests = str | Sequence[str] | Sequence[tuple[str | bytes, str | bytes]]


@dataclass(frozen=True)
class Program:
    """Untrusted code and what to try it with.

    code: Python source. With neither checks nor tests it is run as a script, to its end.
    checks: expressions a user gave, such as `f(2) == 4`.
    tests: assert statements (a text or MBPP's list), a text that defines HumanEval's `check(candidate)`,
        doctest examples, a pytest file, or pairs of (stdin, expected stdout). `style` says which, "" finds
        out.
    entry: the function under test, which HumanEval's `check` is given.
    files: what the run finds in its current directory, by relative name.
    stdin: what a script reads. arguments: what it is called with, `sys.argv` after its name.
    modules: names under which tests may import the code.
    prelude: trusted statements that the checks can rely on, run in the tests' process.
    """

    code: str
    checks: tuple[str, ...] = ()
    tests: Tests | None = None
    entry: str | None = None
    stdin: bytes = b""
    files: Mapping[str, bytes] = field(default_factory=dict)
    style: Style | Literal[""] = ""
    modules: tuple[str, ...] = ("solution", "candidate", "main")
    prelude: str = ""
    limits: Limits | None = None
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True)
class CheckResult:
    """One check: its text, whether it passed, and in words what happened if it didn't."""

    check: str
    passed: bool
    detail: str = ""


@dataclass(frozen=True)
class Verdict:
    """How a program did.

    status: "passed" needs evidence for every check; "failed": a check didn't hold; "error": the code couldn't
        be loaded, ended early or broke a limit; "timeout": it ran out of wall or processor time; "refused":
        this machine can't confine it, nothing was run.
    tier: how it was confined: "full", "no-userns" or "none" (see `probe`).
    breach: the limit it broke, or "": timeout, cpu, memory, processes, threads, open_files, files, file_size,
        output, reply, crash (it was killed by a signal), ended (it left early).
    detail: one line on what went wrong, with the line of the code where known.
    wall_s: seconds from start to end. memory_bytes: its peak resident memory.
    cpu_s: processor time of the code or of its tests, whichever used more; 0 where it wasn't measured.
    """

    status: Status
    tier: str
    checks: tuple[CheckResult, ...] = ()
    stdout: str = ""
    wall_s: float = 0.0
    breach: str = ""
    detail: str = ""
    stderr: str = ""
    memory_bytes: int = 0
    cpu_s: float = 0.0

    @property
    def passed(self) -> bool:
        """Whether everything was tried and held."""
        return self.status == "passed"


@dataclass(frozen=True)
class Call:
    """A call to make: plain data in and out."""

    function: str
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Opaque:
    """Stands for a value that isn't plain data. It equals no plain value."""

    type_name: str
    text: str


@dataclass(frozen=True)
class Returned:
    """The call gave a value; the arguments as the call left them; what it printed."""

    value: Any
    args_after: tuple[Any, ...]
    kwargs_after: Mapping[str, Any]
    stdout: str
    wall_s: float


@dataclass(frozen=True)
class Raised:
    """The call raised. `bases` are the names of the exception's base classes, nearest first."""

    type_name: str
    bases: tuple[str, ...]
    message: str
    stdout: str
    line: int = 0


@dataclass(frozen=True)
class Broke:
    """The call broke a limit (`kind` is a word of `Verdict.breach`), or was never reached ("unreached")."""

    kind: str
    detail: str = ""


Outcome = Returned | Raised | Broke


class CannotConfine(RuntimeError):
    """This machine offers no confinement that holds; the message says what to do."""


class ConfinedError(RuntimeError):
    """A function run by `confined` raised or broke a limit: `kind` is the exception's name or the breach."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(f"{kind}: {detail}" if detail else kind)
        self.kind, self.detail = kind, detail


def visible(text: str) -> str:
    """`text` with control characters spelled out: on a terminal they could rewrite what stands above."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else ascii(c)[1:-1] for c in text)
