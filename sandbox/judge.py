"""Judges a program: starts its processes, asks, compares outside, and believes only positive evidence."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sandbox import checks, plain
from sandbox.limits import Limits
from sandbox.verdict import (
    Broke,
    Call,
    CheckResult,
    ConfinedError,
    Opaque,
    Outcome,
    Program,
    Raised,
    Returned,
    Status,
    Verdict,
    visible,
)
from sandbox.worker import SLACK, Breach, Run, Worker

Item = checks.Direct | checks.Unit

# Messages of the exceptions that breaking a limit shows itself as inside: claims, but only of failure.
_ERRNO_WORDS = {27: "file_size", 28: "files", 122: "files", 24: "open_files"}
_REPORT = 1 << 16
_KINDS = ("module", "exception", "class", "function", "value")


class Conversation:
    """A run whose code is loaded, as something to call."""

    def __init__(self, run: Run, limits: Limits) -> None:
        self.run, self.limits = run, limits
        self.names: dict[str, Any] = {}
        self.printed = ""

    def load(
        self, code: str, files: Mapping[str, bytes], *, as_main: bool, arguments: Sequence[str] = ()
    ) -> Raised | None:
        """Load the code; what it raised, or None. Raises Breach."""
        settings = {
            "code": code,
            "files": {name: plain.to_tree(bytes(content)) for name, content in files.items()},
            "as_main": as_main,
            "arguments": list(arguments),
            "depth": self.limits.reply_depth,
            "reply_bytes": self.limits.reply_bytes,
            "output_bytes": self.limits.output_bytes,
        }
        answer = self._ask("load", settings)
        if answer[0] == "loaded" and len(answer) == 3:
            self.names = _names(answer[1])
            self._keep(answer[2])
            return None
        return self._raised(answer)

    def call(self, call: Call) -> Returned | Raised:
        """One call. Raises Breach."""
        before = self.run.wall_s
        arguments = plain.to_tree(list(call.args), self.limits.reply_depth)
        keywords = plain.to_tree(dict(call.kwargs), self.limits.reply_depth)
        answer = self._ask("call", call.function, arguments, keywords, "always")
        took = self.run.wall_s - before
        if answer[0] == "returned" and len(answer) == 5:
            value, after, named = (plain.from_tree(t, self.limits.reply_depth, _opaque) for t in answer[1:4])
            if type(after) is not list or type(named) is not dict:
                raise Breach("reply", "arguments that aren't")
            return Returned(value, tuple(after), named, self._keep(answer[4]), took)
        return self._raised(answer)

    def _raised(self, answer: list[Any]) -> Raised:
        raised = _raised(answer)
        self._keep(raised.stdout)
        return raised

    def _keep(self, printed: Any) -> str:
        """Add what an answer says was printed; the limit is held here, whatever the process did about it."""
        self.printed += _word(printed)
        if len(self.printed) > self.limits.output_bytes:
            self.printed = self.printed[: self.limits.output_bytes]
            raise Breach("output", f"more than {self.limits.output_bytes} bytes of output")
        return str(printed)

    def _ask(self, operation: str, *rest: Any) -> list[Any]:
        """One question and its answer, without the token that the answer had to repeat."""
        token = secrets.token_hex(8)
        self.run.send("code", plain.dumps([operation, token, *rest]))
        try:
            answer = plain.loads(self.run.receive("code", self.limits.reply_bytes + SLACK))
        except plain.Garbled as problem:
            raise Breach("reply", str(problem)) from None
        if type(answer) is not list or len(answer) < 3 or answer[0] != token:
            raise Breach("reply", "an answer that nobody asked for")
        if answer[1] == "broke" and len(answer) == 4:
            raise Breach("reply", _word(answer[3])[:200])
        return answer[1:]


def _word(value: Any) -> str:
    if type(value) is not str:
        raise Breach("reply", "not an answer")
    return value


def _names(tree: Any) -> dict[str, Any]:
    """What the code says it defines: identifiers, never such as `__path__`, which would steer imports."""
    if type(tree) is not dict:
        raise Breach("reply", "names that aren't")
    return {name: entry for name, entry in tree.items() if _is_global(name, entry)}


def _is_global(name: str, entry: Any) -> bool:
    match entry:
        case ["module", str()]:
            pass
        case [str(kind), list(bases)] if kind in _KINDS and all(type(base) is str for base in bases):
            pass
        case _:
            return False
    return name.isidentifier() and not name.startswith("__")


def _opaque(tag: str, body: Any) -> Any:
    if tag != "ref" or type(body) is not list or len(body) != 5:
        raise plain.Garbled("unknown type")
    return Opaque(_word(body[1]), _word(body[2]))


def _raised(answer: list[Any]) -> Raised:
    """The exception that an answer tells of. One that shows a broken limit is a Breach."""
    if answer[0] != "raised" or len(answer) != 7 or type(answer[2]) is not list:
        raise Breach("reply", "not an answer")
    _, name, bases, message, line, number, printed = answer
    line = line if type(line) is int else 0
    raised = Raised(_word(name), tuple(map(_word, bases)), _word(message), _word(printed), line)
    kind = _limit_behind(raised, number)
    if kind:
        raise Breach(kind, describe(raised))
    return raised


def _limit_behind(raised: Raised, number: Any) -> str:
    if raised.type_name == "OutputLimit":
        return "output"
    if "MemoryError" in (raised.type_name, *raised.bases):
        return "memory"
    if raised.message.startswith("can't start new thread"):
        return "threads"
    if raised.type_name == "BlockingIOError" and number == 11:
        return "processes"
    return _ERRNO_WORDS.get(number, "") if type(number) is int else ""


def describe(raised: Raised) -> str:
    """An exception on one line, with the line of the code it came from."""
    place = f" (line {raised.line})" if raised.line else ""
    name, message = visible(raised.type_name), visible(" ".join(raised.message.split()))
    return f"{name}: {message}{place}" if message else f"{name}{place}"


def judge(worker: Worker, program: Program, limits: Limits) -> Verdict:
    """Run one program on a worker. Raises SyntaxError for checks or tests that aren't Python."""
    try:
        return _judged(worker, program, limits)
    except Breach as breach:  # the worker was gone before anything of it began
        return Verdict("error", worker.confinement.tier, breach=breach.kind, detail=breach.detail)


def _judged(worker: Worker, program: Program, limits: Limits) -> Verdict:
    style = checks.style_of(program)
    if style == "stdio":
        return _judge_pairs(worker, program, limits)
    items = [*checks.tests_of(program), *map(checks.parse_check, program.checks)]
    if not any(isinstance(item, checks.Direct) or checks.is_check(item) for item in items):
        if program.tests is not None:
            return Verdict("error", worker.confinement.tier, detail="the tests hold nothing to check")
        return _run_script(worker, program, limits)
    if program.prelude:
        items.insert(0, checks.Unit("the prelude", "prelude", program.prelude))
    return _Judgement(worker, program, limits, items).verdict()


class _Judgement:
    """One program's judging: direct checks are compared here, everything else in the tests' process."""

    def __init__(self, worker: Worker, program: Program, limits: Limits, items: list[Item]) -> None:
        self.worker, self.program, self.limits, self.items = worker, program, limits, items
        self.units = {n: item for n, item in enumerate(items) if isinstance(item, checks.Unit)}
        self.results: dict[int, list[CheckResult]] = {}  # by the item's number
        self.problem = ""
        self.breach = ""

    def verdict(self) -> Verdict:
        """Run it, and put together what was seen."""
        roles = ("code", "tests") if self.units else ("code",)
        with self.worker.run(roles, self.limits, self.program.stdin) as run:
            talk = Conversation(run, self.limits)
            try:
                self._converse(talk, run)
            except Breach as breach:
                run.end(breach)
                self._take(breach, run)
            wall = run.wall_s
        if run.exceeded and not self.breach:
            self._take(run.why_ended("code"), run)
        shown = self._shown()
        return Verdict(
            status=self._status(shown),
            tier=self.worker.confinement.tier,
            checks=shown,
            stdout=talk.printed + "".join(r.stdout.decode(errors="replace") for r in run.roles.values()),
            wall_s=wall,
            breach=self.breach,
            detail=self.problem or next((c.detail for c in shown if not c.passed), ""),
            stderr=run.roles["code"].stderr.decode(errors="replace"),
            memory_bytes=run.peak_bytes,
            cpu_s=run.cpu_s,
        )

    def _converse(self, talk: Conversation, run: Run) -> None:
        raised = talk.load(self.program.code, self.program.files, as_main=False)
        if raised is not None:
            self.problem = describe(raised)
            return
        for number, item in enumerate(self.items):
            if isinstance(item, checks.Direct):
                self.results[number] = [self._compare(talk, item)]
        if self.units:
            self._examine(talk, run)
        if run.leftovers("code"):
            raise Breach("reply", "it said more than it was asked")

    def _compare(self, talk: Conversation, item: checks.Direct) -> CheckResult:
        """Call across, compare here: the values are exact built-in types, so `==` is Python's own."""
        try:
            outcome = talk.call(item.call)
        except (plain.Garbled, plain.Unencodable) as problem:
            raise Breach("reply", str(problem)) from None
        if isinstance(outcome, Raised):
            return CheckResult(item.label, False, describe(outcome))
        passed = bool(outcome.value == item.expected)
        return CheckResult(item.label, passed, "" if passed else f"gave {visible(shorten(outcome.value))}")

    def _examine(self, talk: Conversation, run: Run) -> None:
        """Hand the tests to their process and collect its outcomes."""
        task = {
            "task": "tests",
            "units": [
                [n, {"label": u.label, "kind": u.kind, "source": u.source}] for n, u in self.units.items()
            ],
            "entry": self.program.entry,
            "names": talk.names,
            "modules": list(self.program.modules),
            "files": {name: plain.to_tree(bytes(data)) for name, data in self.program.files.items()},
            "reply_bytes": self.limits.reply_bytes,
            "depth": self.limits.reply_depth,
        }
        run.send("tests", plain.dumps(task))
        while True:
            message = plain.loads(run.receive("tests", _REPORT))
            if message[0] == "done":
                return
            _, number, label, passed, detail, breach = message
            result = CheckResult(label, passed is not False, visible(detail))
            self.results.setdefault(number, []).append(result)
            if breach:
                raise Breach(str(breach), detail)
            if passed is False and self.units[number].kind == "prelude":
                self.problem = detail
                return

    def _take(self, breach: Breach, run: Run) -> None:
        """Note a breach; when a process just ended, its end says more than its silence."""
        if breach.kind == "ended":
            breach = run.why_ended(breach.role)
        self.breach, self.problem = breach.kind, f"{breach.kind}: {breach.detail}".rstrip(": ")

    def _shown(self) -> tuple[CheckResult, ...]:
        """Every check in the user's order, passed only where it was seen to pass."""
        missing = self.problem or "never reached"
        shown: list[CheckResult] = []
        for number, item in enumerate(self.items):
            if isinstance(item, checks.Direct):
                shown += self.results.get(number) or [CheckResult(item.label, False, missing)]
            elif checks.is_check(item):
                shown += self._of_unit(number, item, missing)
            elif item.kind != "prelude":  # of a setup only what went wrong is told
                shown += [r for r in self.results.get(number, ()) if not r.passed]
        return tuple(shown)

    def _of_unit(self, number: int, unit: checks.Unit, missing: str) -> list[CheckResult]:
        got = self.results.get(number, [])
        if not got or (unit.results and len(got) != unit.results):
            return [*got, CheckResult(unit.label, False, missing)]
        return got

    def _status(self, shown: tuple[CheckResult, ...]) -> Status:
        if self.breach in ("timeout", "cpu"):
            return "timeout"
        if self.problem:
            return "error"
        return "passed" if shown and all(check.passed for check in shown) else "failed"


def shorten(value: Any) -> str:
    """`repr(value)`, shortened; a number too long to print doesn't stop it."""
    try:
        text = repr(value)
    except ValueError:
        text = f"a very long {type(value).__name__}"
    return text if len(text) <= 200 else text[:199] + "…"


def _run_script(worker: Worker, program: Program, limits: Limits) -> Verdict:
    """Run the code as `python file.py` would; passed when it came to its end."""
    problem, kind = "", ""
    with worker.run(("code",), limits, program.stdin) as run:
        talk = Conversation(run, limits)
        try:
            raised = talk.load(program.code, program.files, as_main=True, arguments=program.arguments)
            problem = describe(raised) if raised else ""
        except Breach as breach:
            run.end(breach)
            found = run.why_ended("code") if breach.kind == "ended" else breach
            kind, problem = found.kind, f"{found.kind}: {found.detail}".rstrip(": ")
        wall = run.wall_s
    if run.exceeded and not kind:
        kind, problem = "files", str(run.why_ended("code"))
    status: Status = "timeout" if kind in ("timeout", "cpu") else "error" if problem else "passed"
    return Verdict(
        status,
        worker.confinement.tier,
        (),
        talk.printed + run.roles["code"].stdout.decode(errors="replace"),
        wall,
        kind,
        problem,
        run.roles["code"].stderr.decode(errors="replace"),
        run.peak_bytes,
    )


def _judge_pairs(worker: Worker, program: Program, limits: Limits) -> Verdict:
    """Run the code once for every pair of input and output; spaces at line ends don't count."""
    results: list[CheckResult] = []
    status: Status = "passed"
    last = Verdict("error", worker.confinement.tier, detail="no pairs were given")
    wall = 0.0
    for number, (given, expected) in enumerate(program.tests or ()):
        stdin = given.encode() if isinstance(given, str) else given
        want = expected.decode() if isinstance(expected, bytes) else expected
        last = _run_script(worker, Program(program.code, stdin=stdin, files=program.files), limits)
        wall += last.wall_s
        passed = last.status == "passed" and _lines(last.stdout) == _lines(want)
        detail = "" if passed else last.detail or f"printed {shorten(last.stdout)}"
        results.append(CheckResult(f"pair {number + 1}", passed, detail))
        if last.status != "passed" and status in ("passed", "failed"):
            status = last.status
        elif not passed and status == "passed":
            status = "failed"
    if not results:
        return last
    first = next((r.detail for r in results if not r.passed), "")
    return Verdict(status, last.tier, tuple(results), last.stdout, wall, last.breach, first, last.stderr)


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().splitlines()]


def call_all(
    worker: Worker, code: str, calls: Sequence[Call], files: Mapping[str, bytes], limits: Limits
) -> list[Outcome]:
    """Load `code` once and make every call in the same process; one outcome for each, in order."""
    outcomes: list[Outcome] = []
    try:
        with worker.run(("code",), limits) as run:
            talk = Conversation(run, limits)
            try:
                raised = talk.load(code, files, as_main=False)
                if raised is not None:
                    return [raised] * len(calls)
                for call in calls:
                    outcomes.append(talk.call(call))
            except plain.Garbled as problem:
                outcomes.append(Broke("reply", str(problem)))
            except Breach as breach:
                run.end(breach)
                found = run.why_ended("code") if breach.kind == "ended" else breach
                outcomes.append(Broke(found.kind, found.detail))
    except Breach as breach:  # the worker was gone before it began
        outcomes.append(Broke(breach.kind, breach.detail))
    return [*outcomes, *[Broke("unreached", "an earlier call ended the run")] * (len(calls) - len(outcomes))]


def call_function(worker: Worker, path: str, payload: bytes, limits: Limits) -> bytes:
    """Run a trusted `module:function` from bytes to bytes in confinement. Raises ConfinedError."""
    try:
        with worker.run(("tests",), limits) as run:
            try:
                run.send("tests", plain.dumps({"task": "function", "function": path}))
                run.send("tests", payload)
                answer = run.receive("tests", limits.reply_bytes)
                if answer[:1] == b"=":
                    return answer[1:]
                raise _told(plain.loads(answer[1:]))
            except plain.Garbled as problem:  # it is trusted, but what it read may have taken it over
                raise ConfinedError("reply", str(problem)) from None
            except Breach as breach:
                run.end(breach)
                found = run.why_ended("tests") if breach.kind == "ended" else breach
                raise ConfinedError(found.kind, found.detail) from None
    except Breach as breach:  # the worker was gone before it began
        raise ConfinedError(breach.kind, breach.detail) from None


def _told(answer: Any) -> ConfinedError:
    """What a confined function raised. Raises Breach where that was a limit."""
    if type(answer) is not list:
        raise Breach("reply", "not an answer")
    raised = _raised([*answer, ""])
    return ConfinedError(visible(raised.type_name), visible(raised.message))
