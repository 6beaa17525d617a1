"""Runs untrusted Python and gives back a verdict. Knows nothing of nl2x.

>>> import sandbox
>>> sandbox.run("def f(x): return x * 2", checks=["f(2) == 4"]).status
'passed'

What is protected, in tier "full" (Linux 5.13 or later with user namespaces, Landlock and seccomp):

* Nothing of the user's is read: no home, no /etc, no /proc, no environment, no inherited descriptor. What can
  be read is the interpreter, its libraries and installed packages.
* Nothing is written except into a small scratch in memory, which is emptied after every run.
* No network, no sockets, no other processes to see, signal or trace, no new programs.
* Nothing outlives a run, not even when this process is killed with SIGKILL; nothing passes to the next run.
* A verdict can't be forged: expected values and tests never enter the process that holds the code; what comes
  back is plain data of capped size, compared outside; a check passes only if it was seen to pass.
* Time, memory, output and the rest of `Limits` are held from outside.

Tier "no-userns" (Landlock and seccomp) shares the host's file tree and name: the code can't read or write a
file of it, but can see that a path exists and how large it is. Not protected in any tier: bugs of the kernel,
timing and other side channels, what installed packages contain, a check that any code would pass, and what
the code does when it is run elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sandbox.box import Sandbox, probe, shared
from sandbox.launch import Confinement
from sandbox.limits import Limits
from sandbox.verdict import (
    Broke,
    Call,
    CannotConfine,
    CheckResult,
    ConfinedError,
    Opaque,
    Outcome,
    Program,
    Raised,
    Returned,
    Style,
    Tests,
    Verdict,
    visible,
)

__all__ = [
    "Broke",
    "Call",
    "CannotConfine",
    "CheckResult",
    "ConfinedError",
    "Confinement",
    "Limits",
    "Opaque",
    "Outcome",
    "Program",
    "Raised",
    "Returned",
    "Sandbox",
    "Verdict",
    "check_workbook",
    "confined",
    "judge",
    "probe",
    "run",
    "visible",
]

_BOOK = "book.xlsx"
_OPEN_BOOK = f"import openpyxl\nwb = openpyxl.load_workbook({_BOOK!r}, data_only=True)\n"


def run(
    code: str,
    *,
    checks: Sequence[str] = (),
    tests: Tests | None = None,
    entry: str | None = None,
    stdin: bytes = b"",
    files: Mapping[str, bytes] | None = None,
    limits: Limits = Limits(),
    python_tests_style: Style | None = None,
    allow_unisolated: bool = False,
) -> Verdict:
    """Run `code` once and judge it; see `Program` for the meaning of each argument.

    A machine that can't confine code gives status "refused", unless `allow_unisolated`. Raises SyntaxError
    for checks or tests that aren't Python.
    """
    program = Program(
        code,
        checks=tuple(checks),
        tests=tests,
        entry=entry,
        stdin=stdin,
        files=dict(files or {}),
        style=python_tests_style or "",
        limits=limits,
    )
    return judge(program, allow_unisolated=allow_unisolated)


def judge(program: Program, *, allow_unisolated: bool = False) -> Verdict:
    """Like `run`, with everything as one value."""
    try:
        box = shared(program.limits or Limits(), allow_unisolated=allow_unisolated)
        return box.judge(program)
    except CannotConfine as problem:
        return Verdict("refused", "none", detail=str(problem))


def confined(function: str, payload: bytes, limits: Limits = Limits()) -> bytes:
    """Run a trusted `module:function` from bytes to bytes inside the limits, for parsing what came from
    outside.

    The module is imported once per process of this program, not per call. Raises ConfinedError (its `kind` is
    a breach such as "memory" or the name of the exception raised) and CannotConfine.
    """
    module = function.partition(":")[0]
    return shared(limits, (module,)).confined(function, payload, limits)


def check_workbook(
    xlsx: bytes,
    expressions: Sequence[str],
    limits: Limits = Limits(wall_s=20.0, cpu_s=20.0),
) -> tuple[CheckResult, ...]:
    """Evaluate expressions over the workbook `wb` (openpyxl, the values as stored in the file).

    Raises SyntaxError for what isn't an expression, CannotConfine.
    """
    program = Program("", checks=tuple(expressions), files={_BOOK: xlsx}, prelude=_OPEN_BOOK, limits=limits)
    return shared(limits, ("openpyxl",)).judge(program).checks
