"""Nesting may go as deep as it likes, and strings stay whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class AnyDepth(ResultKind):
    name = "any depth"
    about = "nesting may go to any depth"
    patterns = (
        r"\b(?:of\s+|to\s+|at\s+|with\s+)?(?:any|arbitrary|whatever|unlimited)\s+(?:depth|level|nesting|number of levels)\b",
        r"\b(?:arbitrarily|deeply|recursively)\s+nested\b",
        r"\bno matter how (?:deep|deeply)\b",
    )

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        deep: list[Any] = [[1, [2, [3, [4, ["ab", [[5]]]]]], 6], [[[[]]], [[7]]]]
        yield from super().probes(
            clause, task, [(d,) for d in deep] if len(task.parameter_types) == 1 else samples
        )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if not isinstance(arguments[0], list):
            return None
        return (
            not any(isinstance(v, list) for v in result)
            if isinstance(result, list) and "flat" in task.words.lower()
            else True
        )


KIND = AnyDepth()
