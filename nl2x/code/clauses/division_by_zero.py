"""What is to come where something would be divided by zero inside: "division by zero -> None"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from nl2x.code.candidates.edits import within_try
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Kind,
    Outcome,
    Patch,
    Probe,
    same,
    show_call,
    shown,
)
from nl2x.code.clauses.base import failed as broken
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.conditions import Result, pieces, result_in
from nl2x.code.reading.negation import WITHIN, Denial
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import source_of
from sandbox import Raised, Returned

DIVIDED = r"\b(?:divisions?|dividing|divided?s?)\s+by\s+(?:zero|0)\b(?![.\d])"


class DivisionByZero(Kind):
    name = "division by zero"
    about = "a given value, or an error, where it would divide by zero"

    def detect(self, task: Task) -> Iterator[Clause]:
        for piece in pieces(task):
            match = re.search(DIVIDED, piece.text, re.IGNORECASE)
            result = (
                result_in(piece.text[match.end() :]) or result_in(piece.text[: match.start()])
                if match
                else None
            )
            if match and result and result.what in ("raise", "value"):
                yield self.clause(task, (piece.start, piece.start + len(piece.text)), result=result)

    def denial_of(self, clause: Clause, task: Task) -> Denial | None:
        """What comes of it is read by itself."""
        start, end = clause.span
        return Denial(start, released=True) if WITHIN.search(task.prose(), start, end) else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        for arguments in samples[:8]:
            for other in _with_zeros(arguments):
                yield Probe((other,), self._judge(clause.get("result"), task, other))

    def _judge(
        self, result: Result, task: Task, arguments: Arguments
    ) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            if isinstance(outcome, Raised):
                if result.what == "raise" and result.error in (outcome.type_name, *outcome.bases):
                    return HELD
                if "ZeroDivisionError" in (outcome.type_name, *outcome.bases):
                    return broken(f"{show_call(task, arguments)} {shown(outcome)}")
            # That nothing was divided isn't known from any other value.
            wanted = isinstance(outcome, Returned) and result.what == "value"
            return HELD if wanted and same(outcome.value, result.value) else MOOT  # type: ignore[union-attr]

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        result: Result = clause.get("result")
        if result.what == "value":
            yield within_try(task.name, "ZeroDivisionError", f"return {source_of(result.value)}")
        else:
            error = "ValueError" if result.error == "Exception" else result.error
            message = result.message if result.message is not None else "division by zero"
            yield within_try(task.name, "ZeroDivisionError", f"raise {error}({message!r}) from None")


def _with_zeros(arguments: Arguments) -> Iterator[Arguments]:
    """The arguments with a zero in the place of one number, also of one inside a text."""
    for i, value in enumerate(arguments):
        for other in _zeroed(value):
            yield (*arguments[:i], other, *arguments[i + 1 :])


def _zeroed(value: Any) -> Iterator[Any]:
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield 0
    elif isinstance(value, str):
        for match in list(re.finditer(r"\d+(?:\.\d+)?", value))[-2:]:
            yield f"{value[: match.start()]}0{value[match.end() :]}"
        if re.search(r"\d\s*[-+*/]\s*[\d(]", value):
            yield f"{value} / 0"


KIND = DivisionByZero()
