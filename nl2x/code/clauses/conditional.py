"""The common part of kinds that say what is to come when the input is so or so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Kind,
    Outcome,
    Patch,
    Probe,
    compiled,
    failed,
    same,
    show_call,
    shown,
)
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.conditions import Result, chosen_parameters, pieces, result_in
from nl2x.code.reading.negation import Denial, denial
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type
from nl2x.code.reading.values import NotAValue, evaluate, source_of
from sandbox import Raised, Returned


class ConditionKind(Kind):
    """ "RESULT if CONDITION" for one kind of condition. A subclass says which words state the condition,
    which values meet it, which don't quite, and how it is written in Python."""

    conditions: Sequence[str] = ()
    """Patterns; a group `noun` names what the condition is on, other groups are for `limits`."""
    results: Sequence[str] = ("raise", "value", "unchanged", "argument")

    def fits(self, kind: Type) -> bool:
        """Whether the condition can be on a parameter of this type."""
        raise NotImplementedError

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        """Values that meet the condition; none where it is on more than one parameter."""
        return ()

    def missing(self, kind: Type, clause: Clause) -> Sequence[Any]:
        """Values just beside it, for which nothing special may come."""
        return ()

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        """The condition on parameter `name` in Python."""
        raise NotImplementedError

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        """What the match says beside the noun; None where it is none of ours."""
        return {}

    def default_message(self, name: str, clause: Clause) -> str:
        """What a raised error says where the words don't."""
        return f"{name}: {clause.words}"

    def denial_of(self, clause: Clause, task: Task) -> Denial | None:
        """Of what stands before, the condition and its result are read by themselves."""
        found = super().denial_of(clause, task)
        return found if found and found.start >= clause.span[0] else None

    def detect(self, task: Task) -> Iterator[Clause]:
        before: Result | None = None
        for piece in pieces(task):
            positions: set[int] = set()
            read: list[tuple[int, int]] = []
            for pattern in self.conditions:
                for match in compiled(pattern).finditer(piece.text):
                    if any(a <= match.start() and match.end() <= b for a, b in read):
                        continue  # "negative", of "if the percent is negative".
                    found = self._read(task, piece.text, piece.start, match, before)
                    if found and found.get("position") not in positions:
                        positions.add(found.get("position"))
                        read.append(match.span())
                        yield found
            before = result_in(piece.text) or before

    def _read(
        self, task: Task, text: str, start: int, match: re.Match[str], before: Result | None
    ) -> Clause | None:
        limits = self.limits(match, task)
        if limits is None:
            return None
        rest = text[: match.start()] + "\0" + text[match.end() :]
        result = self._result(rest, task)
        if result is None and before and re.search(r"\b(?:also|same|likewise|too)\b", text, re.IGNORECASE):
            # "…return None, also for an empty text": what comes is what was said before.
            result = replace(before, span=(match.start(), match.start()))
        if result is None or result.what not in self.results or self._denied(text, match, result):
            return None
        if result.what == "value" and _shown_instead(task, text, start, match.end()):
            return None
        noun = (match.groupdict().get("noun") or "") if "noun" in match.re.groupindex else ""
        positions = chosen_parameters(task, noun, self.fits)[:1] if task.parameter_types else [0]
        if not positions:
            return None
        edges = [match.start(), match.end()]
        offset = len(match.group()) - 1
        for edge in result.span:
            edges.append(edge if edge <= match.start() else edge + offset)
        span = (start + min(edges), start + min(max(edges), len(text)))
        return self.clause(task, span, position=positions[0], result=result, **limits)

    def _denied(self, text: str, match: re.Match[str], result: Result) -> bool:
        """Whether it is of all other inputs that the result is told: "not for an empty list", "if n is not
        negative". "n must not be negative, ValueError" tells of those that are."""
        denied = denial(text, match.start(), match.start())
        if denied is None or not denied.close:
            return False
        return CONDITION.match(match.group()) is not None or not (
            result.what == "raise" and MUST.search(text)
        )

    def _result(self, rest: str, task: Task) -> Result | None:
        after, before = rest.split("\0")[1], rest.split("\0")[0]
        for part in (after, before):
            result = result_in(part) if part.strip() else None
            if result and result.what != "value":
                return _placed(result, rest, part)
        back = self._argument_back(rest, task)
        if back:
            return back
        for part in (after, before.split(",")[-1] if "," in before else before):
            result = result_in(part) if part.strip() else None
            if result:
                return _placed(result, rest, part)
        return None

    def _argument_back(self, rest: str, task: Task) -> Result | None:
        match = re.search(
            r"\b(?:gives?|returns?|is|are|get)\s+(?:just\s+)?(?:back\s+)?(?:the\s+|its\s+)?(\w+)(?:\s+back)?",
            rest,
        )
        if match and match.group(1) in task.parameter_names():
            return Result("argument", value=task.parameter_names().index(match.group(1)), span=match.span())
        return None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        position = clause.get("position")
        kind = self._kind(task, position)
        bases = [a for a in samples if len(a) > position][:4]
        bases = bases or list(filter(None, (_with_defaults(task, a, position) for a in samples[:4])))
        for base in bases[:3]:
            for value in self.meeting(kind, clause):
                arguments = (*base[:position], value, *base[position + 1 :])
                yield Probe((arguments, base), _unless_broken(self._judge(clause, task, arguments)))
        result: Result = clause.get("result")
        if result.what == "raise":
            for base in bases[:2]:
                for value in self.missing(kind, clause):
                    arguments = (*base[:position], value, *base[position + 1 :])
                    yield Probe((arguments,), self._must_not(result, task, arguments))

    def against(self, clause: Clause, task: Task, arguments: Arguments, outcome: Outcome) -> bool:
        """Whether a known outcome, of arguments that meet the condition, breaks the clause."""
        position = clause.get("position")
        if position >= len(arguments):
            return False
        met = any(same(arguments[position], v) for v in self.meeting(self._kind(task, position), clause))
        return met and self._judge(clause, task, arguments)([outcome]).state == "failed"

    def _kind(self, task: Task, position: int) -> Type:
        from nl2x.code.reading.types import ANY

        return task.parameter_types[position] if position < len(task.parameter_types) else ANY

    def _judge(
        self, clause: Clause, task: Task, arguments: Arguments
    ) -> Callable[[Sequence[Outcome]], Finding]:
        result: Result = clause.get("result")

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            wanted = expected(result, arguments, clause.get("position"))
            good = (
                _raised(result, outcome)
                if result.what == "raise"
                else (isinstance(outcome, Returned) and same(outcome.value, wanted))
            )
            return HELD if good else failed(f"{show_call(task, arguments)} {shown(outcome)}")

        return judge

    def _must_not(
        self, result: Result, task: Task, arguments: Arguments
    ) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            if isinstance(outcome, Raised) and outcome.type_name == result.error:
                return failed(f"{show_call(task, arguments)} {shown(outcome)}")
            return HELD if isinstance(outcome, Returned) else MOOT

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        position = clause.get("position")
        names = task.parameter_names()
        if position >= len(names):
            return
        name = names[position]
        condition = self.test(name, self._kind(task, position), clause)
        yield at_entry(task.name, f"if {condition}:\n    {self._then(clause, name, names)}\n")

    def _then(self, clause: Clause, name: str, names: tuple[str, ...]) -> str:
        result: Result = clause.get("result")
        match result.what:
            case "raise":
                message = result.message if result.message is not None else self.default_message(name, clause)
                error = "ValueError" if result.error == "Exception" else result.error
                return f"raise {error}({message!r})"
            case "unchanged":
                return f"return {name}"
            case "argument":
                return f"return {names[result.value]}"
        return f"return {source_of(result.value)}"


CONDITION = re.compile(r"\s*(?:if|when|where|for|on|with|in case|given|unless)\b", re.IGNORECASE)
MUST = re.compile(
    r"\b(?:must|should|shall|may|can|could|has to|have to|needs? to|ought|never|cannot|otherwise|else|allowed)\b|n['’]?t\s+be\b",
    re.IGNORECASE,
)


def _with_defaults(task: Task, arguments: Arguments, position: int) -> Arguments:
    """The arguments with those that may be left out given as their defaults up to a position; none where one
    of these is no plain value."""
    parameters = task.signature.parameters[len(arguments) : position + 1] if task.signature else ()
    try:
        return (*arguments, *(evaluate(p.default or "") for p in parameters))
    except NotAValue:
        return ()


def _shown_instead(task: Task, text: str, start: int, end: int) -> bool:
    """Whether an example, which is blank in `text`, follows at once: "negative ones too: f(-1) == '-1'" tells
    what comes by it."""
    place = start + end + len(re.match(r"[\s:,(]*(?:too|also|as well)?[\s:,(]*", text[end:]).group())  # type: ignore[union-attr]
    return any(e.span[0] <= place <= e.span[1] and e.span[0] >= start + end for e in task.examples)


def _unless_broken(
    judge: Callable[[Sequence[Outcome]], Finding],
) -> Callable[[Sequence[Outcome]], Finding]:
    """`judge` of the first of two calls; where both raise the same, another argument may be the reason."""

    def judged(outcomes: Sequence[Outcome]) -> Finding:
        changed, plain = outcomes
        alike = (
            isinstance(changed, Raised) and isinstance(plain, Raised) and changed.type_name == plain.type_name
        )
        found = judge([changed])
        return MOOT if alike and found.state == "failed" else found

    return judged


def _placed(result: Result, rest: str, part: str) -> Result:
    """`result` with its span in `rest` instead of in `part`."""
    shift = rest.index(part)
    return Result(
        result.what,
        result.error,
        result.value,
        result.message,
        (result.span[0] + shift, result.span[1] + shift),
    )


def expected(result: Result, arguments: Arguments, position: int) -> Any:
    """The value that must come back."""
    match result.what:
        case "unchanged":
            return arguments[position]
        case "argument":
            return arguments[result.value] if result.value < len(arguments) else None
    return result.value


def _raised(result: Result, outcome: Outcome) -> bool:
    if not isinstance(outcome, Raised):
        return False
    if result.message is not None and outcome.message != result.message:
        return False
    return result.error in (outcome.type_name, *outcome.bases) or result.error == "Exception"
