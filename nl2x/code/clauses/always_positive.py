"""The result has no sign, or the sign of the input doesn't matter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.clauses.numbers import numbers_of, wrap_numbers
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class AlwaysPositive(ResultKind):
    name = "always positive"
    about = "the result is never negative"
    patterns = (
        r"\balways\s+(?:a\s+)?(?:positive|non-?negative)\b(?:\s+(?:number|result))?",
        r"\b(?:as an?\s+)?absolute\s+(?:value|difference)\b",
        r"\bnever (?:a )?negative\b",
        r"\b(?:result|number|answer|difference)\s+(?:is|should be|must be)\s+(?:always\s+)?(?:positive|non-?negative)",
    )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        found = numbers_of(result)
        return all(n >= 0 for n in found) if found else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        swapped = [tuple(reversed(a)) for a in samples[:6] if len(a) == 2 and type(a[0]) is type(a[1])]
        yield from super().probes(clause, task, [*samples[:16], *swapped])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from wrap_numbers(task, "abs({})")


KIND = AlwaysPositive()
