"""What a clause is, and the parts that kinds of clauses are made of.

A kind has a detector (words to clauses), probes (calls, and what must hold between their results, without
knowing any right answer) and patches (libcst) that make a function honour the clause. Every kind is a file
of its own in this package with a `KIND`; `catalogue.py` finds them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.negation import Denial, denial
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import source_of
from sandbox import Broke, Raised, Returned

Outcome = Returned | Raised | Broke
Both = tuple[Outcome, Outcome]
"""What a function did with some arguments, and what its twin did."""
Patch = Callable[[str], str | None]
"""Changes a module's source; None where it has no place to."""


@dataclass(frozen=True)
class Clause:
    """One thing that is asked for beyond the main one, tied to its words."""

    kind: str
    words: str
    span: tuple[int, int]
    details: tuple[tuple[str, Any], ...] = ()
    denial: Denial | None = None
    """What denies the words, so that the clause isn't asked for: "don't", "no need to"."""

    def get(self, key: str, default: Any = None) -> Any:
        """A detail, such as how many decimals."""
        return dict(self.details).get(key, default)


@dataclass(frozen=True)
class Finding:
    """What one probe showed. "moot": the calls gave nothing to judge by."""

    state: Literal["held", "failed", "moot"]
    shown: str = ""


HELD = Finding("held")
MOOT = Finding("moot")


def failed(shown: str) -> Finding:
    """The clause is broken, and how it shows."""
    return Finding("failed", shown)


@dataclass(frozen=True)
class Probe:
    """Calls to make, and a judge of what came of them."""

    calls: tuple[Arguments, ...]
    judge: Callable[[Sequence[Outcome]], Finding]


@functools.cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, in any case. There are more of them than `re` keeps."""
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True)
class Below:
    """Source that is put below a candidate's code, and the function in it that is called in the place of the
    task's own."""

    source: str
    name: str


class Kind:
    """One kind of clause. Subclasses give at least `name`, `about`, and `detect` or `patterns`."""

    name: str = ""
    about: str = ""
    patterns: Sequence[str] = ()
    """Where one of these matches the words, the clause is asked for."""
    silent: Sequence[str] = ()
    """Where one of these matches as well, it isn't."""
    denied_too: bool = False
    """Whether the same holds of denied words: of "not more than 50" as of "more than 50"."""
    opposite_of_state: bool = False
    """Whether the opposite is also asked for where it may only be told how something is: "isn't case sensitive",
    but not "the words aren't sorted"."""
    asked_by: str = ""
    """Denied words that ask for the clause all the same: "no leading spaces"."""
    of_all: bool = False
    """Whether it is said of several functions together, wherever it stands."""

    def detect(self, task: Task) -> Iterator[Clause]:
        """The clauses of this kind in the task's words: the first one, and those before it that are denied."""
        if not any(compiled(p).search(task.prose()) for p in self.silent):
            yield from self.heard(task)

    def heard(self, task: Task) -> Iterator[Clause]:
        """The same where other words would keep it silent, too."""
        prose = task.prose()
        for pattern in self.patterns:
            for match in compiled(pattern).finditer(prose):
                details = self.details(match, task)
                if details is not None:
                    clause = self.clause(task, match.span(), **details)
                    denied = self.denial_of(clause, task)
                    yield replace(clause, denial=denied)
                    if denied is None:
                        return

    def denial_of(self, clause: Clause, task: Task) -> Denial | None:
        """What denies the clause's words."""
        prose, (start, end) = task.prose(), clause.span
        found = None if self.denied_too or end == 0 else denial(prose, start, end)
        asked = found and not found.released and self.asked_by
        if found and asked and re.match(asked, prose[found.start : end], re.IGNORECASE | re.DOTALL):
            return None
        return found

    def opposite(self, task: Task) -> str:
        """The kind that is asked for where this one is forbidden: of "don't ignore case" that case matters."""
        return ""

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        """What the match says beyond its being there; None where it says nothing after all."""
        return {}

    def clause(self, task: Task, span: tuple[int, int], **details: Any) -> Clause:
        """A clause of this kind at `span`."""
        start, end = span
        while start > 0 and task.words[start - 1].isalnum() and task.words[start].isalnum():
            start -= 1
        while end < len(task.words) and task.words[end - 1].isalnum() and task.words[end].isalnum():
            end += 1
        words = " ".join(task.words[start:end].split()).strip(" ,.;:")
        return Clause(self.name, words, (start, end), tuple(details.items()))

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        """Trials of the clause on these inputs."""
        return ()

    def below(self, clause: Clause, task: Task) -> Below | None:
        """What the probes call where it isn't the task's function by itself."""
        return None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        """Changes that may make a function honour the clause, the likeliest first."""
        return ()

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        """For clauses that can't be seen from single results: a change after which the function surely
        honours the clause. A function that gives other results than its twin breaks the clause."""
        return None

    def twin_inputs(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Sequence[Arguments]:
        """Where a function and its twin would differ."""
        return samples

    def compared(self, clause: Clause, arguments: Arguments, task: Task, both: Both) -> Finding:
        """What a call's outcome says beside its twin's."""
        mine, twins = both
        if not isinstance(twins, Returned):
            return MOOT
        if isinstance(mine, Returned) and same(mine.value, twins.value):
            return HELD
        return failed(f"{show_call(task, arguments)} {shown(mine)}, not {brief(twins.value)}")


@dataclass
class ResultKind(Kind):
    """A property of each result by itself."""

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        """Whether `result` honours the clause; None where it can't tell."""
        raise NotImplementedError

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        for arguments in samples:
            yield Probe((arguments,), self._judge(clause, arguments, task))

    def _judge(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            if not isinstance(outcome, Returned):
                return MOOT
            try:
                good = self.holds(clause, arguments, outcome.value, task)
            except (TypeError, ValueError, KeyError, IndexError, AttributeError, ArithmeticError):
                return MOOT
            if good is None:
                return MOOT
            return HELD if good else failed(f"{show_call(task, arguments)} gave {brief(outcome.value)}")

        return judge


@dataclass
class SameKind(Kind):
    """A change of the input that must not change the result."""

    need: int = field(default=1)

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        """Pairs of argument tuples that must give the same."""
        raise NotImplementedError

    def alike(self, one: Any, other: Any) -> bool:
        """Whether two results count as the same."""
        return same(one, other)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        for arguments in samples:
            for one, other in self.changed(clause, arguments, task):
                if not same(one, other):
                    yield Probe((one, other), self._judge(one, other, task))

    def _judge(self, one: Arguments, other: Arguments, task: Task) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            first, second = outcomes
            if not isinstance(first, Returned):
                return MOOT
            if isinstance(second, Returned) and self.alike(first.value, second.value):
                return HELD
            return failed(
                f"{show_call(task, one)} {shown(first)}, but {show_call(task, other)} {shown(second)}"
            )

        return judge


def same(one: Any, other: Any) -> bool:
    """Equal, with floats compared to nine digits and types of containers kept apart."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return one == other or abs(one - other) <= 1e-9 * max(abs(one), abs(other))
    if type(one) is not type(other):
        return False
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(v, other[k]) for k, v in one.items())
    return bool(one == other)


def show_call(task: Task, arguments: Arguments) -> str:
    """The call as a person would write it."""
    return f"{task.name or 'f'}({', '.join(brief(a) for a in arguments)})"


def brief(value: Any, most: int = 70) -> str:
    """The value as source, cut when long."""
    text = source_of(value)
    return text if len(text) <= most else text[: most - 1] + "…"


def shown(outcome: Outcome) -> str:
    """What a call did, in words."""
    match outcome:
        case Returned(value=value):
            return f"gave {brief(value)}"
        case Raised(type_name=name):
            return f"raised {name}"
    return "didn't finish"
