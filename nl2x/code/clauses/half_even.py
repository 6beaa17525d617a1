"""Halves are rounded to the even neighbour (banker's rounding)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nl2x.code.clauses import halves
from nl2x.code.clauses.base import Both, Clause, Finding, Kind, Patch
from nl2x.code.clauses.half_up import roundings
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class HalfEven(Kind):
    name = "half even"
    about = "halves are rounded to the even neighbour"
    patterns = (
        r"\bhalf[- ](?:to[- ])?even\b",
        r"(?<!not )(?<!no )\b(?:bankers?'?s?|banker’s)\s+rounding\b",
        r"\bhalves?\s+(?:goes?\s+|is\s+|are\s+)?(?:rounded\s+)?to (?:the )?(?:nearest )?even\b",
    )

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        return halves.each_way(task.name)

    def twin_inputs(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Sequence[Arguments]:
        return halves.inputs(task, samples)

    def compared(self, clause: Clause, arguments: Arguments, task: Task, both: Both) -> Finding:
        return halves.compared("even", task, arguments, both)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from roundings(task.name, "ROUND_HALF_EVEN")


KIND = HalfEven()
