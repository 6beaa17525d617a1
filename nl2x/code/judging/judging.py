"""Judging a candidate: the user's checks and examples, then every clause, in the sandbox."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

from nl2x.code.candidates.hiding import hidden_methods
from nl2x.code.candidates.undefined import undefined
from nl2x.code.clauses.base import Below, Clause, Outcome, Probe, shown
from nl2x.code.clauses.catalogue import kinds
from nl2x.code.judging.inputs import Arguments, samples
from nl2x.code.judging.making import Around, Made
from nl2x.code.judging.mishaps import mishaps
from nl2x.code.judging.objects import methods_in
from nl2x.code.judging.past import Past, as_before
from nl2x.code.judging.running import SLIPS, runs
from nl2x.code.judging.scenery import files_for
from nl2x.code.reading.examples import Example
from nl2x.code.reading.methods import tested
from nl2x.code.reading.parts import missing
from nl2x.code.reading.signature import from_node
from nl2x.code.reading.task import Task
from sandbox import Call, Program, Raised, Returned, Sandbox


@dataclass(frozen=True)
class Candidate:
    """Code, and where it came from."""

    code: str
    origin: str
    logprob: float = 0.0
    """Mean natural-log probability of its tokens, 0 where no model wrote it."""

    @property
    def root(self) -> str:
        """Where it came from, without the patches on it."""
        return self.origin.split(_PATCHED)[0]

    @property
    def patches(self) -> tuple[str, ...]:
        """The words of the clauses that it was put right for, in turn."""
        return tuple(self.origin.split(_PATCHED)[1:])

    def patched(self, code: str, words: str) -> Candidate:
        """The candidate put right for these words, so that it reads as `code`."""
        return replace(self, code=code, origin=f"{self.origin}{_PATCHED}{words}")


_PATCHED = ", patched: "


@dataclass(frozen=True)
class CheckResult:
    """One check that the user gave, or an example from the words, and how it went."""

    check: str
    passed: bool
    words: str
    shown: str = ""
    beside: bool = False
    """Whether it says nothing of what the code is mainly for, as that a program runs to its end."""


@dataclass(frozen=True)
class ClauseResult:
    """One clause and what trying it showed."""

    clause: Clause
    state: Literal["passed", "failed", "untried"]
    shown: str = ""
    tries: int = 0


@dataclass(frozen=True)
class Trial:
    """All that trying one candidate showed."""

    candidate: Candidate
    checks: tuple[CheckResult, ...] = ()
    clauses: tuple[ClauseResult, ...] = ()
    outputs: tuple[str, ...] = ()
    """What it gives on the generated inputs, as text, to compare with other candidates."""
    worked: bool = True
    """Whether it gives something on any generated input that holds something."""
    stopped: bool = False
    """Whether nothing was tried, since somebody interrupted before."""

    def is_tried(self) -> bool:
        """Whether any check tried what the code is mainly for."""
        return any(not c.beside for c in self.checks)

    def passed_checks(self) -> int:
        return sum(c.passed for c in self.checks)

    def checks_held(self) -> int:
        """Checks that passed less those that failed: not all candidates have the same ones."""
        return 2 * self.passed_checks() - len(self.checks)

    def failed_clauses(self) -> tuple[ClauseResult, ...]:
        return tuple(c for c in self.clauses if c.state == "failed")

    def clean(self) -> bool:
        """Everything that could be tried passed, and something was."""
        # That it gives nothing on generated inputs proves little: they may be of a form that wasn't meant.
        return not self.stopped and all(c.passed for c in self.checks) and not self.failed_clauses()

    def crashed(self) -> bool:
        """It gives nothing on any ordinary input."""
        return bool(self.outputs) and not self.worked

    def blunders(self) -> int:
        """On how many inputs it breaks off with an error that nobody asks for."""
        return sum(o.removeprefix("raised ") in BLUNDERS for o in self.outputs)

    def broken_off(self) -> int:
        """On how many inputs it breaks off with any error."""
        return sum(o.startswith("raised ") for o in self.outputs)

    def rank(self) -> tuple[float, ...]:
        """More is better: checks first, then clauses."""
        return (
            self.checks_held(),
            -len(self.failed_clauses()),
            not self.crashed(),
            sum(c.state == "passed" for c in self.clauses),
        )


LINE = re.compile(r" \(line \d+\)$")
BLUNDERS = frozenset(("TypeError", "NameError", "UnboundLocalError", "AttributeError"))
ORDER = re.compile(
    r"\b(?:sort|order|rank|top\b|first\b|last\b|(?:larg|small|high|low|old|young|new|b)est\b|most\b)",
    re.IGNORECASE,
)
"""Words that may tell in which order the keys of a dict come."""


def comparable(outcome: Outcome, order_told: bool) -> Outcome:
    """The outcome with what is no difference made the same: 15 and 15.0, and the order of a dict's keys where
    nothing tells it."""
    if not isinstance(outcome, Returned):
        return outcome
    value = _whole(outcome.value)
    if isinstance(value, dict) and not order_told:
        value = dict(sorted(value.items(), key=lambda item: repr(item[0])))
    return replace(outcome, value=value)


def _whole(value: Any) -> Any:
    """`value` with ints in the place of floats that are whole."""
    match value:
        case float() if value.is_integer():
            return int(value)
        case list():
            return [_whole(v) for v in value]
        case tuple():
            return tuple(_whole(v) for v in value)
        case dict():
            return {key: _whole(v) for key, v in value.items()}
    return value


def untried(candidate: Candidate, clauses: Sequence[Clause]) -> Trial:
    """A candidate of which nothing was tried."""
    return Trial(candidate, clauses=tuple(ClauseResult(c, "untried") for c in clauses), stopped=True)


class Judge:
    """Tries candidates for one task in one sandbox."""

    def __init__(
        self,
        task: Task,
        clauses: tuple[Clause, ...],
        box: Sandbox,
        made_up: tuple[Arguments, ...] = (),
        standing: Callable[[str], str] = str,
        past: Past | None = None,
    ) -> None:
        """`standing` gives a candidate's code with what will be around it where it is put, `past` is what
        stands there now."""
        self.past = past
        self.task, self.clauses, self.box, self.made_up = task, clauses, box, made_up
        self.samples = samples(task, made_up=made_up)
        self.files = files_for(task)
        self._known: dict[str, Trial] = {}
        self._made: dict[tuple[str, Made], int | None] = {}
        self.standing = lru_cache(maxsize=256)(standing)
        self.order_told = ORDER.search(task.words) is not None

    def trial(self, candidate: Candidate) -> Trial:
        """What trying `candidate` shows; the same code is tried once."""
        if candidate.code not in self._known:
            self._known[candidate.code] = self._try(candidate)
        known = self._known[candidate.code]
        return replace(known, candidate=candidate)

    def forget(self) -> None:
        """Nothing is known any more: what was tried is tried anew."""
        self._known.clear()

    def call(self, code: str, arguments: Sequence[Arguments]) -> list[Outcome]:
        """The outcomes of calling the task's function with each of `arguments`."""
        if not arguments:
            return []
        calls = [Call(self.task.name, tuple(a), {}) for a in arguments]
        return list(self.box.call(self.standing(code), calls, files=self.files))

    def _try(self, candidate: Candidate) -> Trial:
        checks = self._checks(candidate.code)
        if not all(c.passed for c in checks) and not self._near(checks):
            return Trial(candidate, tuple(checks), tuple(ClauseResult(c, "untried") for c in self.clauses))
        outcomes = self.call(candidate.code, self.samples)
        outputs = tuple(shown(comparable(o, self.order_told)) for o in outcomes)
        ordinary = [o for o, a in zip(outcomes, self.samples, strict=True) if holds_something(a)] or outcomes
        worked = any(isinstance(o, Returned) for o in ordinary)
        clauses = (*self._clauses(candidate.code), *self._of_methods(candidate.code))
        return Trial(candidate, tuple(checks), clauses, outputs, worked)

    def _near(self, checks: list[CheckResult]) -> bool:
        """Whether clauses are worth trying where a check failed: a patch may mend both."""
        return any(c.passed or "gave" in c.shown for c in checks)

    def _checks(self, code: str) -> list[CheckResult]:
        standing = self.standing(code)
        found = self._checked(standing)
        # Of what stands in a file other lines are shown than those that were run.
        return found if standing == code else [replace(c, shown=LINE.sub("", c.shown)) for c in found]

    def _checked(self, code: str) -> list[CheckResult]:
        found = self._examples(code)
        unknown = undefined(code)
        if unknown:
            says = f"nothing defines {', '.join(unknown)}"
            found.append(CheckResult("every name is defined", False, says, says))
        hidden = hidden_methods(code)
        if hidden:
            says = f"a field hides {', '.join(hidden)}"
            found.append(CheckResult("every method can be called", False, says, says, True))
        lacking = missing(self.task, code)
        if lacking:
            says = f"nothing defines {', '.join(lacking)}"
            found.append(CheckResult("all that is named is there", False, says, says, True))
        found += self._transcript(code)
        if self.task.checks or self.task.tests:
            tests = self.task.tests or None
            verdict = self.box.judge(Program(code, checks=self.task.checks, tests=tests, files=self.files))
            found += [CheckResult(c.check, c.passed, c.check, c.detail) for c in verdict.checks]
            if not verdict.checks or (not verdict.passed and all(c.passed for c in found)):
                found.append(CheckResult("the tests", verdict.passed, "the tests", verdict.detail))
        if self.task.kind == "program" and not unknown:
            found += self._runs(code)
        if self.past and not unknown:
            stood = as_before(self, self.past, code)
            found += [CheckResult(s.check, s.passed, s.words, s.shown, s.beside) for s in stood]
        return found

    def _transcript(self, code: str) -> list[CheckResult]:
        """What the words show of a class's use, one step after the other."""
        steps = tuple(s for s in self.task.transcript if not (s.makes and needs_arguments(code, s.makes)))
        shown_steps = [step.asserts for step in steps if step.asserts]
        if not shown_steps:
            return []
        verdict = self.box.judge(tested(code, steps, self.files))
        if len(verdict.checks) != len(shown_steps):
            return [CheckResult("; ".join(shown_steps), verdict.passed, "the example", verdict.detail)]
        pairs = zip(shown_steps, verdict.checks, strict=True)
        return [CheckResult(says, c.passed, says, c.detail) for says, c in pairs]

    def _runs(self, code: str) -> list[CheckResult]:
        """What running the whole file shows; nothing where it doesn't tell."""
        found = []
        for ran in runs(self.box, code, self.task, self.files):
            if ran.passed is not None:
                check = f"{ran.command} {ran.shown}" if ran.passed else ran.command
                beside = bool(self.task.name) or not ran.by_example
                found.append(CheckResult(check, ran.passed, ran.command, ran.shown, beside))
        for mishap in mishaps(self.box, code, self.task, self.files):
            check = f"{mishap.command}, {mishap.shown}" if mishap.passed else mishap.command
            found.append(CheckResult(check, mishap.passed, mishap.command, mishap.shown, True))
        return found

    def _examples(self, code: str) -> list[CheckResult]:
        # A program without a function that takes anything is tried by running it alone.
        examples = [
            e for e in self.task.examples if self.task.kind != "program" or e.function or self.task.name
        ]
        calls = [Call(e.function or self.task.name, e.args, dict(e.kwargs)) for e in examples]
        outcomes = self.box.call(code, calls, files=self.files) if calls else []
        return [self._example(e, o) for e, o in zip(examples, outcomes, strict=True)]

    def _example(self, example: Example, outcome: Outcome) -> CheckResult:
        words = " ".join(self.task.words[slice(*example.span)].split())
        return CheckResult(example.check(self.task.name), honours(example, outcome), words, shown(outcome))

    def _clauses(self, code: str) -> tuple[ClauseResult, ...]:
        probes = [(c, list(kinds()[c.kind].probes(c, self.task, self.samples))[:24]) for c in self.clauses]
        below = [kinds()[c.kind].below(c, self.task) for c, _ in probes]
        own = zip(probes, below, strict=True)
        outcomes = iter(
            self.call(code, [a for (_, ps), put in own if put is None for p in ps for a in p.calls])
        )
        results = []
        for (clause, ps), put in zip(probes, below, strict=True):
            given = iter(self.call_below(code, put, [a for p in ps for a in p.calls])) if put else outcomes
            found = [self._judged(p, [next(given) for _ in p.calls]) for p in ps]
            results.append(self._result(code, clause, found))
        return tuple(results)

    def _of_methods(self, code: str) -> Iterator[ClauseResult]:
        """What the words ask of a class's methods, each tried on an object of its own."""
        around = self.past.around if self.past else Around()
        methods = methods_in(code, self.task, around, self.makes(code)) if self.task.kind == "class" else ()
        for method in methods:
            inputs = samples(method.task)
            for clause in method.clauses():
                if any(
                    s.span[0] < clause.span[1] and clause.span[0] < s.span[1] for s in self.task.transcript
                ):
                    continue  # It is tried as one step of a transcript.
                kind = kinds()[clause.kind]
                probes = list(kind.probes(clause, method.task, inputs))[:24]
                put = kind.below(clause, method.task) or method.below
                given = iter(self.call_below(code, put, [a for p in probes for a in p.calls]))
                found = [self._judged(p, [next(given) for _ in p.calls]) for p in probes]
                result = self._result(code, clause, found)
                at = result.shown.replace(f"{method.task.name}(", f"{method.call()}(", 1)
                passed = f"{method.call()}, {result.tries} tries" if result.state == "passed" else at
                yield replace(result, shown=passed)

    def makes(self, code: str) -> Callable[[Made], int | None]:
        """What tells how many methods slip on an object that is made so, None where it can't be made: by what
        stands in the file, or by the code that is to take its place. A class that is written anew is taken
        at its word."""
        past = self.past
        if past is None:
            return lambda thing: 0

        def slips(thing: Made) -> int | None:
            before = self._slips(past.code, thing)
            return self._slips(code, thing) if before is None else before

        return slips

    def _slips(self, code: str, thing: Made) -> int | None:
        key = (code, thing)
        if key not in self._made:
            (outcome,) = self.call_below(code, thing.tried(SLIPS), [()])
            self._made[key] = outcome.value if isinstance(outcome, Returned) else None
        return self._made[key]

    def call_below(self, code: str, put: Below, arguments: Sequence[Arguments]) -> list[Outcome]:
        """The outcomes of a function that is put below the code."""
        calls = [Call(put.name, tuple(a), {}) for a in arguments]
        return list(self.box.call(self.standing(code) + put.source, calls, files=self.files)) if calls else []

    def _judged(self, probe: Probe, outcomes: list[Outcome]) -> tuple[str, str]:
        finding = probe.judge(outcomes)
        return finding.state, finding.shown

    def _result(self, code: str, clause: Clause, found: list[tuple[str, str]]) -> ClauseResult:
        found = [*found, *self._twin(code, clause)]
        bad = [text for state, text in found if state == "failed"]
        held = sum(state == "held" for state, _ in found)
        if bad:
            return ClauseResult(clause, "failed", bad[0], held + len(bad))
        return ClauseResult(clause, "passed" if held else "untried", tries=held)

    def _twin(self, code: str, clause: Clause) -> list[tuple[str, str]]:
        kind = kinds()[clause.kind]
        patch = kind.twin(clause, self.task)
        other = patch(code) if patch else None
        if other is None:
            return []
        inputs = list(kind.twin_inputs(clause, self.task, self.samples))
        pairs = zip(self.call(code, inputs), self.call(other, inputs), strict=True)
        found = [kind.compared(clause, a, self.task, both) for a, both in zip(inputs, pairs, strict=True)]
        return [(finding.state, finding.shown) for finding in found]


def needs_arguments(code: str, name: str) -> bool:
    """Whether an object of that class can't be made without giving it something."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ClassDef) and node.name == name:
            made = [n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == "__init__"]
            return any(from_node(n).required() > 1 for n in made)
    return False


def holds_something(arguments: Arguments) -> bool:
    """Whether no argument is an empty text or container: code that does nothing gets those right."""
    return not any(isinstance(a, str | list | dict | tuple | set) and not a for a in arguments)


def honours(example: Example, outcome: Outcome) -> bool:
    """Whether a call's outcome is what the example says."""
    if example.error:
        return isinstance(outcome, Raised) and example.error in (outcome.type_name, *outcome.bases)
    if not isinstance(outcome, Returned):
        return False
    value, expected = outcome.value, example.expected
    if isinstance(value, bool) != isinstance(expected, bool):
        return False
    return bool(value == expected)
