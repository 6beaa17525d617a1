"""What comes back shows numbers, the largest first: "biggest total first", "most votes first"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

MOST = r"(?:most(?! recent)|biggest|highest|largest|greatest)"


class MostFirst(ResultKind):
    name = "most first"
    about = "of what is shown with a number, the largest comes first"
    patterns = (
        rf"\b{MOST}\s+(?:(?!of\b)\w+\s+)?(?:(?:comes?|goes|is|are|should (?:be|come|go)|must (?:be|come))\s+)?(?:first|on top|at the top)\b",
    )
    silent = (r"\b(?:the|their|its)\s+(?:most|biggest|highest|largest|greatest)\s+first\s+name\b",)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        numbers = _numbers(result)
        if numbers is None or len(numbers) < 2:
            return None
        return numbers == sorted(numbers, reverse=True)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if task.result_type.name in ("dict", "any"):
            yield wrap_returns(task.name, "dict(sorted(({}).items(), key=lambda item: -item[1]))")
        if task.result_type.name in ("list", "any"):
            yield wrap_returns(task.name, "sorted({}, key=lambda item: -item[1])")


def _numbers(result: Any) -> list[float] | None:
    """The numbers themselves, or those beside names: a dict's values, the second of pairs."""
    if isinstance(result, list) and all(type(n) in (int, float) for n in result):
        return result
    pairs = list(result.items()) if isinstance(result, dict) else result
    if not isinstance(pairs, list) or not all(isinstance(p, tuple | list) and len(p) == 2 for p in pairs):
        return None
    if not all(isinstance(name, str) and type(number) in (int, float) for name, number in pairs):
        return None
    return [number for _, number in pairs]


KIND = MostFirst()
