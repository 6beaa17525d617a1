"""What comes back is in descending order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.arranged import came_so, rearranged
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

TIED = re.compile(r"\b(?:ties?|tied|equals?|same|draws?|then)\b[^.;\n]*$", re.IGNORECASE)


class SortedDescending(ResultKind):
    name = "sorted descending"
    about = "the result in descending order"
    patterns = (
        r"\bsort\w*\s+(?:\w+\s+){0,3}(?:in\s+)?(?:descending|decreasing|reverse)(?:\s+order)?\b",
        r"\bin\s+(?:descending|decreasing|reverse(?:d)? (?:sorted|alphabetical)|reverse alphabetical)\s+order\b",
        r"\b(?:largest|highest|biggest|greatest|newest|latest|longest|most recent)\s+first\b",
        r"\bfrom\s+(?:the\s+)?(?:largest|highest|biggest|high|newest|longest|z)\s+to\s+(?:the\s+)?\w+",
        r"(?:^|[,;.:]\s*)descending\b(?!\s+by)",
        r"\bin reverse order of size\b",
        r"\bthe\s+(?:bigger|larger|biggest|largest|highest)\s+(?:\w+\s+)?(?:come|comes|go|goes)\s+first\b",
    )
    silent = (
        r"\b(?:sort\w*|order\w*|rank\w*)\s+(?:\w+\s+)?by\b",
        r"\bdict",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if TIED.search(match.string[: match.start()]):
            return None  # What is told of equals isn't told of all.
        if BY_TIME.search(match.group()) and not DATED.search(f"{task.words} {task.name}"):
            return None
        by_length = "longest" in match.group().lower()
        return {"key": "len" if by_length else ""}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if (
            not isinstance(result, list | tuple)
            or len(result) < 2
            or any(isinstance(v, dict) for v in result)
        ):
            return None
        values = [len(v) for v in result] if clause.get("key") else list(result)
        if values != sorted(values, reverse=True):
            return False
        return None if came_so(arguments, result) else True

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, [*rearranged(samples), *samples])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        key = ", key=len" if clause.get("key") else ""
        yield wrap_returns(task.name, "sorted({}" + key + ", reverse=True)")


BY_TIME = re.compile(r"(?i)\b(?:newest|latest|most recent)\b")
DATED = re.compile(r"(?i)date|day|month|year|time|yyyy|\biso\b|\d{4}-\d\d|\d:\d\d|\bversions?\b")
"""Without any such the newest is what came in last, whatever its size."""


KIND = SortedDescending()
