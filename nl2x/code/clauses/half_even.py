"""Halves are rounded to the even neighbour (banker's rounding)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nl2x.code.clauses.base import Clause, Kind, Patch
from nl2x.code.clauses.half_up import either_rounding
from nl2x.code.clauses.numbers import with_numbers
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
        change = either_rounding(task.name, "ROUND_HALF_EVEN")
        # Code that already says so is its own twin.
        return lambda source: change(source) or (source if "ROUND_HALF_EVEN" in source else None)

    def twin_inputs(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Sequence[Arguments]:
        return [*samples[:8], *with_numbers(samples, most=40)]

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield either_rounding(task.name, "ROUND_HALF_EVEN")


KIND = HalfEven()
